import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { createSandbox } from '@motcua/sandbox';
import type { Sandbox } from '@motcua/sandbox';
import type { Browser } from 'puppeteer-core';
import { axeViolations, launch, visit } from '../e2e/visitor.ts';
import { portal, portalSession, submitDossier } from './upstream-calls.ts';

let sandbox: Sandbox;
let browser: Browser;
let gateway: Server;
let gatewayUrl: string;
before(async () => {
  sandbox = await createSandbox();
  browser = await launch();
  // Stands where a gateway takes people back to after they signed in.
  gateway = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!DOCTYPE html><title>back</title><p>back'));
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  gatewayUrl = `http://localhost:${(gateway.address() as AddressInfo).port}`;
});
after(async () => {
  await browser.close();
  gateway.close();
  await sandbox.close();
});

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

async function fill(): Promise<string> {
  const code = await submitDossier(sandbox, { ChuHoSo: '<img src=x onerror=alert(1)> Thử Nghiệm' });
  const session = await portalSession(sandbox);
  const item = {
    MaHoSo: code, MaTTHC: '1.001193', TenTTHC: 'Đăng ký <b>khai sinh</b>', MaLinhVuc: 'G15-HT', TenLinhVuc: 'Hộ tịch', SoGiayToChuHoSo: '099090000101',
    LoaiDoiTuong: '1', NgayTiepNhan: '20260722083000', TrangThaiHoSo: '2', HinhThuc: '0', DonViXuLy: 'Phường Thử Nghiệm', NoiNopHoSo: '2',
    HoSoCoThanhPhanSoHoa: '1', TaiKhoanDuocXacThucVoiVNeID: '1', DuocThanhToanTrucTuyen: '0', DinhDanhCHS: [{ LoaiDinhDanh: '1', SoDinhDanh: '099090000101' }],
  };
  const sent = await portal(sandbox, '/mapi/g', { session, madonvi: 'H37.90.01', service: 'DongBoHoSoMC', isUpdating: 'False', data: [item] });
  assert.equal(sent.body.error_code, '00');
  const line = { MaHoSo: code, NguoiXuLy: 'Cán bộ', ThoiDiemXuLy: '20260722083000', NoiDungXuLy: '<i>Tiếp nhận</i>', TrangThai: '2' };
  await portal(sandbox, '/mapi/g', { session, madonvi: 'H37.90.01', service: 'CapNhatTienDoHoSoMC', data: [line] });
  return code;
}

describe('pages', () => {
  test('each one, empty and filled, at 360 px and wide: accessible, no sideways scrolling, nothing refused by its policy', async () => {
    const look = async (): Promise<void> => {
      for (const size of sizes) {
        const visitor = await visit(browser, size);
        for (const path of ['/', '/dossiers', '/received', '/citizens', '/pay', '/khong-co']) {
          await visitor.page.goto(`${sandbox.url}${path}`);
          assert.deepEqual(await axeViolations(visitor.page), [], path);
          const [content, window] = await visitor.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.ok((content ?? 0) <= (window ?? 0), `${path} is ${content} wide`);
          assert.equal(await visitor.page.evaluate(() => document.documentElement.lang), 'vi');
        }
        assert.deepEqual(visitor.complaints.filter((line) => !line.includes('404')), []);
        assert.ok(visitor.addresses.every((address) => address.startsWith(sandbox.url)));
        await visitor.page.browserContext().close();
      }
    };
    await look();
    await fill();
    sandbox.setFault({ upstream: 'population', kind: 'slow', times: 3 });
    await look();
    sandbox.clearFaults();
  });

  test('what was sent in is shown as text', async () => {
    const code = await fill();
    const page = await (await fetch(`${sandbox.url}/received`)).text();
    assert.ok(page.includes(code));
    assert.doesNotMatch(page, /<b>|<i>/);
    sandbox.setStatus(code, 5, '<script>alert(1)</script>');
    assert.doesNotMatch(await (await fetch(`${sandbox.url}/dossiers`)).text(), /<script|<img/);
  });

  test('no page holds a script or a style of its own, and each is sent with a strict policy', async () => {
    for (const path of ['/', '/dossiers', '/received', '/citizens']) {
      const answer = await fetch(`${sandbox.url}${path}`);
      assert.match(answer.headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'self';/);
      assert.doesNotMatch(await answer.text(), /<script|<style| style=| on[a-z]+=/);
    }
  });

  test('an officer sets the next status with a button, by keyboard, without JavaScript', async () => {
    const code = await submitDossier(sandbox);
    const { page } = await visit(browser, { width: 360, height: 740 });
    await page.setJavaScriptEnabled(false);
    await page.goto(`${sandbox.url}/dossiers`);
    const form = `article[id="dossier-${code}"] form`;
    await page.focus(`${form} input[name=note]`);
    await page.keyboard.type('Đã kiểm tra.');
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    const [dossier] = sandbox.dossiers();
    assert.equal(dossier?.code, code);
    assert.equal(dossier?.status, 2);
    assert.equal(dossier?.progress.at(-1)?.note, 'Đã kiểm tra.');
    assert.match(page.url(), /\/dossiers#dossier-/);
    await page.browserContext().close();
  });

  test('a fault is switched on and off with the form; nonsense is answered with a page', async () => {
    const send = (form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${sandbox.url}/faults`, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual', headers });
    const faults = async (): Promise<unknown> => (await fetch(`${sandbox.url}/_sandbox/faults`)).json();
    assert.equal((await send({ upstream: 'one-stop', kind: 'error500', times: '' })).status, 303);
    assert.deepEqual(await faults(), [{ upstream: 'one-stop', kind: 'error500' }]);
    assert.match(await (await fetch(sandbox.url)).text(), /<li>Hệ thống một cửa: Lỗi máy chủ \(500\)<\/li>/);
    assert.equal((await send({ clear: '1' })).status, 303);
    assert.deepEqual(await faults(), []);
    assert.equal((await send({ upstream: 'population', kind: 'already_exists' })).status, 422);
    assert.equal((await send({ upstream: 'population', kind: 'html', times: '-1' })).status, 422);
    assert.equal((await send({ upstream: 'population', kind: 'html' }, { origin: 'http://elsewhere.invalid' })).status, 403);
    assert.equal((await fetch(`${sandbox.url}/faults`)).status, 405);
    assert.equal((await fetch(`${sandbox.url}/dossiers/khong-co/status`, { method: 'POST', body: 'status=2' })).status, 404);
    const code = await submitDossier(sandbox);
    assert.equal((await fetch(`${sandbox.url}/dossiers/${code}/status`, { method: 'POST', body: 'status=12' })).status, 422);
  });
});

describe('sign-in page', () => {
  test('accessible at both sizes, with and without its error, and it leads back without JavaScript and by keyboard', async () => {
    const config = sandbox.gatewayConfig(gatewayUrl, []);
    const parameters = new URLSearchParams({
      client_id: config.signIn.clientId,
      redirect_uri: `${gatewayUrl}/motcua/api/v1/sign-in/callback`,
      response_type: 'code',
      scope: 'openid',
      code_challenge: '0'.repeat(43),
      code_challenge_method: 'S256',
    });
    for (const size of sizes) {
      const visitor = await visit(browser, size);
      const { page } = visitor;
      await page.goto(`${config.signIn.issuer}/oauth2/authorize?${parameters}`);
      assert.deepEqual(await axeViolations(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'vi');
      await Promise.all([page.waitForNavigation(), page.click('button[type=submit]:not([name])')]);
      assert.deepEqual(await axeViolations(page), []);
      await page.setJavaScriptEnabled(false);
      await page.reload();
      await page.focus('input[name=citizen]');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      assert.ok(page.url().startsWith(`${gatewayUrl}/motcua/api/v1/sign-in/callback?code=`), page.url());
      assert.deepEqual(visitor.complaints.filter((line) => !/422|favicon/.test(line)), []);
      await page.browserContext().close();
    }
  });

  test('signing out works with a button and no script', async () => {
    const { page } = await visit(browser, { width: 360, height: 740 });
    await page.goto(`${sandbox.url}/sso/oauth2/logout`);
    assert.deepEqual(await axeViolations(page), []);
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    assert.match(await page.title(), /Đã đăng xuất/);
    assert.deepEqual(await axeViolations(page), []);
    await page.browserContext().close();
  });
});
