import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { createSandbox } from '@motcua/sandbox';
import type { Sandbox } from '@motcua/sandbox';
import { askToken, lookUp, oneStop, populationFields, populationMessage, portal, portalSession, sendPopulation, submitDossier, tokenOf, intakeMessage } from './upstream-calls.ts';
import type { Json } from './upstream-calls.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await createSandbox();
});
after(() => sandbox.close());

async function control(path: string, method = 'GET', body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number; body: Json }> {
  const answer = await fetch(`${sandbox.url}/_sandbox${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json() };
}

async function askPerson(): Promise<{ status: number; body: string }> {
  const [citizen] = sandbox.citizens;
  assert.ok(citizen);
  return sendPopulation(sandbox, await tokenOf(sandbox, 'ngsp'), populationMessage('CungCapThongTinCongDan', populationFields(citizen, '002')));
}

describe('faults', () => {
  test('html: a page with status 200, as often as asked, then the right answer', async () => {
    assert.equal((await control('/faults', 'POST', { upstream: 'population', kind: 'html', times: 2 })).status, 201);
    for (let left = 2; left > 0; left -= 1) {
      assert.deepEqual((await control('/faults')).body, [{ upstream: 'population', kind: 'html', times: left }]);
      const { status, body } = await askPerson();
      assert.equal(status, 200);
      assert.match(body, /^<!DOCTYPE html>/);
    }
    assert.deepEqual((await control('/faults')).body, []);
    assert.match((await askPerson()).body, /CongdanCollection/);
  });

  test('html with a status, error500 until cleared, for one upstream only', async () => {
    sandbox.setFault({ upstream: 'population', kind: 'html', status: 502 });
    assert.equal((await askPerson()).status, 502);
    sandbox.clearFaults();
    for (const upstream of ['ngsp', 'lgsp', 'one-stop', 'national-portal', 'sign-in'] as const) {
      const answers = async (): Promise<number[]> => [
        (await askToken(sandbox, 'ngsp')).status,
        (await askToken(sandbox, 'lgsp')).status,
        (await fetch(`${sandbox.connection.services.oneStop?.url}/CapSoHoSo`)).status,
        (await fetch(sandbox.connection.services.nationalPortal?.url + '/mapi/g')).status,
        (await fetch(`${sandbox.url}/sso/.well-known/openid-configuration`)).status,
      ];
      const normal = await answers();
      sandbox.setFault({ upstream, kind: 'error500' });
      const faulty = await answers();
      const at = ['ngsp', 'lgsp', 'one-stop', 'national-portal', 'sign-in'].indexOf(upstream);
      assert.deepEqual(faulty, normal.map((status, index) => (index === at ? 500 : status)));
      assert.equal((await control(`/faults?upstream=${upstream}`, 'DELETE')).status, 200);
      assert.deepEqual(await answers(), normal);
    }
  });

  test('slow: the right answer, not before its time', async () => {
    sandbox.setFault({ upstream: 'population', kind: 'slow', times: 1, delayMs: 1000 });
    const order: string[] = [];
    const slow = askPerson().then(({ body }) => {
      order.push('slow');
      return body;
    });
    await askPerson();
    order.push('asked later');
    assert.match(await slow, /CongdanCollection/);
    assert.deepEqual(order, ['asked later', 'slow']);
  });

  test('a slow answer does not hold up closing', async () => {
    const brief = await createSandbox();
    brief.setFault({ upstream: 'ngsp', kind: 'slow', delayMs: 600_000 });
    const waiting = askToken(brief, 'ngsp').then(() => 'answered', () => 'cut off');
    while (((await (await fetch(`${brief.url}/_sandbox/faults`)).json()) as unknown[]).length === 0);
    await brief.close();
    assert.equal(await waiting, 'cut off');
  });

  test('expired_token: refused once, and that token stays refused', async () => {
    sandbox.setFault({ upstream: 'one-stop', kind: 'expired_token', times: 1 });
    const token = await tokenOf(sandbox, 'lgsp');
    const address = '/CapSoHoSo?MaTTHC=1.001193&MaDonVi=H37.90.01';
    for (let round = 0; round < 2; round += 1) {
      const { status, body } = await oneStop(sandbox, address, undefined, { token });
      assert.equal(status, 401);
      assert.equal(body.fault.code, 900903);
    }
    assert.equal((await oneStop(sandbox, address)).status, 200);
    const session = await portalSession(sandbox);
    const ask = (): Promise<{ body: Json }> => portal(sandbox, '/mapi/g', { session, madonvi: 'H37.90.01', service: 'LayDanhSachTTHC' });
    assert.equal((await ask()).body.error_code, '0');
    sandbox.setFault({ upstream: 'national-portal', kind: 'expired_token', times: 1 });
    assert.equal((await ask()).body.error_code, 3);
    assert.equal((await ask()).body.error_code, 3);
    sandbox.setFault({ upstream: 'sign-in', kind: 'expired_token', times: 1 });
    assert.equal((await fetch(`${sandbox.url}/sso/oauth2/userinfo`, { headers: { authorization: 'Bearer x' } })).status, 401);
  });

  test('already_exists: refused although it came through, as when an answer is lost', async () => {
    const code: string = (await oneStop(sandbox, '/CapSoHoSo?MaTTHC=1.001193&MaDonVi=H37.90.01')).body.data.maHoSo;
    sandbox.setFault({ upstream: 'one-stop', kind: 'already_exists', times: 1 });
    const { status, body } = await oneStop(sandbox, '/NoiHoSo', intakeMessage(code));
    assert.equal(status, 400);
    assert.match(body.message, /đã tồn tại/);
    assert.equal((await lookUp(sandbox, code)).error_code, 0);
  });

  test('faults that make no sense are refused', async () => {
    for (const fault of [
      {},
      { upstream: 'weather', kind: 'html' },
      { upstream: 'population', kind: 'melt' },
      { upstream: 'population', kind: 'already_exists' },
      { upstream: 'ngsp', kind: 'expired_token' },
      { upstream: 'population', kind: 'html', times: 0 },
      { upstream: 'population', kind: 'slow', delayMs: -1 },
      { upstream: 'population', kind: 'html', status: 20 },
    ]) {
      assert.equal((await control('/faults', 'POST', fault)).status, 400);
      assert.throws(() => sandbox.setFault(fault as never), TypeError);
    }
    assert.equal((await control('/faults', 'POST', '{')).status, 400);
    const large = await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'POST', body: 'x'.repeat(10_000_000) });
    assert.equal(large.status, 413);
    assert.equal((await control('/faults?upstream=weather', 'DELETE')).status, 400);
    assert.deepEqual((await control('/faults')).body, []);
  });
});

describe('dossiers and changes', () => {
  test("the vendor's program sees each change with the dossier, from where it left off", async () => {
    const before = (await control('/one-stop/changes')).body.at(-1)?.sequence ?? 0;
    const code = await submitDossier(sandbox);
    const set = await control(`/dossiers/${code}/status`, 'POST', { status: 5, note: 'Đề nghị nộp lại bản rõ hơn.' });
    assert.equal(set.status, 200);
    const changes = (await control(`/one-stop/changes?after=${before}`)).body;
    assert.deepEqual(changes.map(({ sequence, kind }: { sequence: number; kind: string }) => [sequence, kind]), [[before + 1, 'submitted'], [before + 2, 'status']]);
    const { dossier } = changes[1];
    assert.equal(dossier.code, code);
    assert.equal(dossier.status, 5);
    assert.deepEqual(dossier.owner, { name: 'Nguyễn Thử Nghiệm An', personalId: '099090000101' });
    assert.equal(dossier.applicantKind, 'citizen');
    assert.equal(dossier.supplements[0].message, 'Đề nghị nộp lại bản rõ hơn.');
    assert.deepEqual((await control(`/one-stop/changes?after=${before + 2}`)).body, []);
    assert.equal((await control('/one-stop/changes?after=-1')).status, 400);
    assert.equal((await control('/one-stop/changes?after=x')).status, 400);
    assert.ok((await control('/dossiers')).body.some((one: { code: string }) => one.code === code));
  });

  test('an unknown dossier, a status that is none, another method and another address are refused', async () => {
    const code = await submitDossier(sandbox);
    assert.equal((await control('/dossiers/H37.90.01-260722-9999/status', 'POST', { status: 2 })).status, 404);
    for (const body of [{ status: 0 }, { status: 11 }, { status: '2' }, {}, 'x', { status: 2, note: 1 }]) {
      assert.equal((await control(`/dossiers/${code}/status`, 'POST', body)).status, 400);
    }
    assert.equal((await control('/dossiers', 'DELETE')).status, 405);
    assert.equal((await control('/nothing')).status, 404);
    assert.equal((await control(`/dossiers/${code}/nothing`)).status, 404);
  });

  test('another origin may not change anything, and a browser gets no secret', async () => {
    const elsewhere = { origin: 'http://elsewhere.invalid' };
    assert.equal((await control('/faults', 'POST', { upstream: 'population', kind: 'html' }, elsewhere)).status, 403);
    assert.equal((await control('/faults', 'DELETE', undefined, elsewhere)).status, 403);
    assert.equal((await control('/connection', 'GET', undefined, { 'sec-fetch-site': 'none' })).status, 403);
    assert.deepEqual((await control('/connection')).body, JSON.parse(JSON.stringify(sandbox.connection)));
  });
});

describe('journal', () => {
  test('it tells what was asked and how it ended, and nothing of people or dossiers', async () => {
    const fresh = await createSandbox();
    try {
      const [citizen] = fresh.citizens;
      assert.ok(citizen);
      fresh.setFault({ upstream: 'ngsp', kind: 'html', times: 1 });
      await askToken(fresh, 'ngsp');
      await sendPopulation(fresh, await tokenOf(fresh, 'ngsp'), populationMessage('CungCapThongTinCongDan', populationFields(citizen, '002')));
      const code = await submitDossier(fresh);
      await fetch(`${fresh.url}/_sandbox/dossiers/${code}/status`, { method: 'POST', body: '{"status":2}' });
      await fetch(`${fresh.url}/${encodeURIComponent(citizen.fullName)}?so=${citizen.personalId}`);
      await fetch(`${fresh.url}/ngsp/${citizen.personalId}`);
      await fetch(`${fresh.url}/%ff`);
      const lines = fresh.journal().map(({ sequence: _, at: __, ...entry }) => entry);
      assert.deepEqual(lines.slice(0, 3), [
        { method: 'POST', path: '/ngsp/token', upstream: 'ngsp', status: 200, fault: 'html' },
        { method: 'POST', path: '/ngsp/token', upstream: 'ngsp', status: 200 },
        { method: 'POST', path: '/ngsp/dancu/1.0/services', upstream: 'population', status: 200, operation: 'CungCapThongTinCongDan' },
      ]);
      assert.deepEqual(lines.slice(-4), [
        { method: 'POST', path: '/_sandbox/dossiers/{code}/status', upstream: 'control', status: 200 },
        { method: 'GET', path: '(unknown)', upstream: 'control', status: 404 },
        { method: 'GET', path: '(unknown)', upstream: 'ngsp', status: 401 },
        { method: 'GET', path: '(unknown)', upstream: 'control', status: 404 },
      ]);
      const text = JSON.stringify(fresh.journal());
      for (const value of [citizen.fullName, citizen.personalId, code, 'An', 'H37.90']) assert.ok(!text.includes(String(value)));
      assert.equal(((await (await fetch(`${fresh.url}/_sandbox/journal`)).json()) as unknown[]).length, lines.length);
    } finally {
      await fresh.close();
    }
  });
});

describe('life', () => {
  test("a taken port is the system's error", async () => {
    const port = Number(new URL(sandbox.url).port);
    await assert.rejects(createSandbox({ port }), { code: 'EADDRINUSE' });
  });

  test('closing frees the port and leaves nothing running', async () => {
    const brief = await createSandbox({ advanceEverySeconds: 1 });
    const port = Number(new URL(brief.url).port);
    const waiting = fetch(`${brief.url}/_sandbox/citizens`);
    await (await waiting).json();
    await brief.close();
    await new Promise<void>((resolve, reject) => {
      const server = createServer();
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
    });
  });

  test('behind another address, browsers are sent there', async () => {
    const proxied = await createSandbox({ publicUrl: 'https://thu-nghiem.example.invalid/' });
    try {
      assert.equal(proxied.url, 'https://thu-nghiem.example.invalid');
      assert.equal(proxied.gatewayConfig('https://cong.example.invalid', []).signIn.issuer, 'https://thu-nghiem.example.invalid/sso');
    } finally {
      await proxied.close();
    }
  });
});
