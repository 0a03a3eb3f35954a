import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { LgspAccessToken, PopulationProfile, SecretRef, SignedCalls } from '@motcua/http';
import { createSandbox, populationRoutes } from '@motcua/sandbox';
import type { Sandbox } from '@motcua/sandbox';
import { populationFields, populationMessage, tokenOf } from './upstream-calls.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await createSandbox();
});
after(() => sandbox.close());
beforeEach(() => sandbox.clearFaults());

const valueOf = (secret: SecretRef): string => ('value' in secret ? secret.value : '');
const routeTo = (name: (typeof populationRoutes)[number]): PopulationProfile => sandbox.populationRoutes[name];
const fields = (service = '002'): [string, string][] => populationFields(sandbox.citizens[0] as never, service);
const message = (service = '002', operation = 'CungCapThongTinCongDan'): string => populationMessage(operation, fields(service));

async function post(url: string, headers: Record<string, string>, body: string): Promise<{ status: number; body: string }> {
  const answer = await fetch(url, { method: 'POST', headers, body });
  return { status: answer.status, body: await answer.text() };
}

test('every route names a platform that the connection has', () => {
  for (const name of populationRoutes) assert.ok(sandbox.connection.platforms[routeTo(name).platform], name);
});

test('a program elsewhere on this computer reads the routes over HTTP', async () => {
  const answer = await fetch(`${sandbox.url}/_sandbox/population-routes`);
  assert.deepEqual(await answer.json(), JSON.parse(JSON.stringify(sandbox.populationRoutes)));
});

describe('the register behind a platform that knows officers by their keys', () => {
  const access = (): LgspAccessToken => sandbox.connection.platforms['lgsp-partner']?.token as LgspAccessToken;
  const parts = (change: Record<string, string> = {}): string => {
    const { accessKey, secretKey, appName, partnerCode, partnerCodeCus } = access();
    const all = { AccessKey: valueOf(accessKey), SecretKey: valueOf(secretKey), AppName: appName, PartnerCode: partnerCode, PartnerCodeCus: partnerCodeCus, ...change };
    return Buffer.from(JSON.stringify(all)).toString('base64');
  };
  const tokenWith = (headers: Record<string, string>) =>
    post(access().url, { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json', ...headers }, 'grant_type=client_credentials');
  const key = (officer: string): string => Buffer.from(valueOf(access().officerKeys?.[officer] ?? { value: '' })).toString('base64');
  async function headers(change: Record<string, string> = {}): Promise<Record<string, string>> {
    const { access_token: token } = JSON.parse((await tokenWith({ lgspaccesstoken: parts() })).body) as { access_token: string };
    return { 'content-type': 'text/xml', authorization: `Bearer ${token}`, lgspaccesstoken: parts(), authhash: key('CB-THUNGHIEM-01'), ...change };
  }
  const url = (): string => routeTo('lgsp_access_token').url;

  test('gives a token for the right parts only', async () => {
    assert.equal((await tokenWith({ lgspaccesstoken: parts() })).status, 200);
    assert.equal((await tokenWith({})).status, 401);
    assert.equal((await tokenWith({ lgspaccesstoken: parts({ SecretKey: 'other' }) })).status, 401);
    assert.equal((await tokenWith({ lgspaccesstoken: '%%%' })).status, 401);
  });

  test("answers a call with token, parts and the officer's key; the message need not name the agency", async () => {
    assert.match((await post(url(), await headers(), message())).body, /SoCongDan="1"/);
    const without = populationMessage('CungCapThongTinCongDan', fields().filter(([name]) => name !== 'MaDonVi'));
    assert.match((await post(url(), await headers(), without)).body, /SoCongDan="1"/);
  });

  test("refuses a bad officer's key with 401, and the key of another officer with a fault", async () => {
    assert.equal((await post(url(), await headers({ authhash: Buffer.from('khoa-01:sai').toString('base64') }), message())).status, 401);
    assert.equal((await post(url(), await headers({ authhash: '' }), message())).status, 401);
    assert.equal((await post(url(), await headers({ lgspaccesstoken: parts({ AppName: 'other' }) }), message())).status, 401);
    const { status, body } = await post(url(), await headers({ authhash: key('can-bo-02@example.com') }), message());
    assert.equal(status, 500);
    assert.match(body, /MaCanBo: not the officer of AuthHash/);
  });

  test('an ended token is refused', async () => {
    const good = await headers();
    sandbox.setFault({ upstream: 'population', kind: 'expired_token', times: 1 });
    assert.equal((await post(url(), good, message())).status, 401);
    assert.equal((await post(url(), good, message())).status, 401);
  });
});

describe("the register's own door", () => {
  const signing = (): SignedCalls => sandbox.connection.platforms['population-direct']?.token as SignedCalls;
  function headers(change: { stamp?: string; secret?: string; url?: string } = {}, more: Record<string, string> = {}): Record<string, string> {
    const { xRoadClient, apiKey, username, secretKey } = signing();
    const stamp = change.stamp ?? String(Date.now());
    const hash = createHash('sha256').update(`${change.url ?? routeTo('direct').url}${valueOf(username)}${stamp}${change.secret ?? valueOf(secretKey)}`).digest('hex');
    return {
      'content-type': 'application/xml',
      soapaction: '""',
      'x-road-client': xRoadClient,
      apikey: valueOf(apiKey),
      timestamp: stamp,
      authorization: `Basic ${Buffer.from(`${valueOf(username)}:${hash}`).toString('base64')}`,
      ...more,
    };
  }
  const confirmation = (): string => message('003', 'XacThucThongTinCongDan');

  test('opens to a signature with the time in milliseconds or in seconds, and answers 003 by verdict', async () => {
    for (const stamp of [String(Date.now()), String(Math.floor(Date.now() / 1000))]) {
      const { status, body } = await post(routeTo('direct').url, headers({ stamp }), confirmation());
      assert.equal(status, 200);
      assert.match(body, /<ns1:KetQuaXacThuc [^>]*><ns1:TonTai>true</);
    }
  });

  for (const [what, change, more] of [
    ['another secret', { secret: 'sai' }, {}],
    ['another address', { url: 'http://localhost/khac' }, {}],
    ['a time long gone', { stamp: '1600000000000' }, {}],
    ['a time that is none', { stamp: 'abc' }, {}],
    ['another client', {}, { 'x-road-client': 'VN/GOV/khac' }],
    ['another key', {}, { apikey: 'sai' }],
    ['no signature', {}, { authorization: '' }],
  ] as [string, { stamp?: string; secret?: string; url?: string }, Record<string, string>][]) {
    test(`stays shut to ${what}: 401`, async () => {
      assert.equal((await post(routeTo('direct').url, headers(change, more), confirmation())).status, 401);
    });
  }
});

describe('the JSON wrappers', () => {
  const lookUp = (change: Record<string, unknown> = {}): string =>
    JSON.stringify({ HoVaTen: 'NGUYỄN THỬ NGHIỆM AN', SoDinhDanh: '099090000101', SoCMND: null, NgayThangNam: '19900514', Nam: null, MaTichHop: '002', MaDVC: '1.001193', MaCanBo: 'CB-THUNGHIEM-01', MaYeuCau: 'r-1', ...change });
  const check = (change: Record<string, unknown> = {}): string =>
    JSON.stringify({ maYeuCau: 'r-1', maDVC: '1.001193', maCanBo: 'CB-THUNGHIEM-01', soDinhDanh: '099090000101', soCMND: '', hoVaTen: 'NGUYỄN THỬ NGHIỆM AN', ngayThangNam: '19900514', userNameService: 'mot-cua-thu-nghiem', ...change });
  const asJson = async () => ({ 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${await tokenOf(sandbox, 'lgsp')}` });
  const ask = async (body: string) => post(routeTo('soap_in_json').url, await asJson(), body);

  async function checker(body: string): Promise<{ status: number; body: string }> {
    const { url, accessKey, secretKey, appName, partnerCode, partnerCodeCus } = sandbox.connection.platforms['lgsp-check']?.token as LgspAccessToken;
    const parts = Buffer.from(JSON.stringify({ AccessKey: valueOf(accessKey), SecretKey: valueOf(secretKey), AppName: appName, PartnerCode: partnerCode, PartnerCodeCus: partnerCodeCus })).toString('base64');
    const answer = await post(url, { 'content-type': 'application/x-www-form-urlencoded', lgspaccesstoken: parts }, 'grant_type=client_credentials');
    const reply = JSON.parse(answer.body) as { token: string; expiryDate: string };
    assert.ok(Date.parse(reply.expiryDate) > Date.now());
    return post(routeTo('json_check').url, { 'content-type': 'application/json', authorization: `Bearer ${reply.token}`, lgspaccesstoken: parts }, body);
  }

  test("the one with SOAP inside gives the register's own answer as a text", async () => {
    const { status, body } = await ask(lookUp());
    assert.equal(status, 200);
    const answer = JSON.parse(body) as { error_code: string; message: string };
    assert.equal(answer.error_code, '0');
    assert.match(answer.message, /^<\?xml.*<ns1:CongdanCollection [^>]*SoCongDan="1"/s);
    assert.match((await ask(lookUp({ MaTichHop: '003' }))).body, /SoLuongCongDan/);
    assert.match((await ask(lookUp({ HoVaTen: 'KHÁC' }))).body, /SoCongDan=\\"0\\"/);
  });

  test("refuses procedures and officers it has no mapping for, in OpenCPS's words", async () => {
    assert.deepEqual(JSON.parse((await ask(lookUp({ MaDVC: '9.999999' }))).body), { error_code: '004', message: 'Thủ tục chưa được cấp phép khai thác CSDL dân cư' });
    assert.deepEqual(JSON.parse((await ask(lookUp({ MaCanBo: 'CB-KHAC' }))).body), { error_code: '005', message: 'Tài khoản cán bộ không có quyền thao tác' });
  });

  test('says only yes or no in the other', async () => {
    assert.equal((await checker(check())).body, '{"data":"true"}');
    assert.equal((await checker(check({ hoVaTen: 'KHÁC' }))).body, '{"data":"false"}');
    assert.equal((await checker(check({ maCanBo: 'CB-KHAC' }))).status, 403);
  });

  for (const [what, change] of [
    ['a member too many', { LyDo: 'x' }],
    ['a member missing', { MaYeuCau: undefined }],
    ['a number where a text belongs', { HoVaTen: 7 }],
    ['no name', { HoVaTen: '' }],
    ['eleven digits', { SoDinhDanh: '09909000010' }],
    ['two numbers', { SoCMND: '099000101' }],
    ['no birth', { NgayThangNam: null }],
    ['two births', { Nam: '1990' }],
    ['a bulk service', { MaTichHop: 'GetRequests' }],
  ] as const) {
    test(`${what} is refused with 400, without the person`, async () => {
      const { status, body } = await ask(lookUp(change));
      assert.equal(status, 400);
      assert.doesNotMatch(body, /0990|NGUYỄN/);
    });
  }

  test('no token, another method, no JSON, ten megabytes', async () => {
    const { url } = routeTo('soap_in_json');
    assert.equal((await post(url, { 'content-type': 'application/json' }, lookUp())).status, 401);
    assert.equal((await fetch(url)).status, 405);
    assert.equal((await ask('<x/>')).status, 400);
    assert.equal((await ask(`{"a":"${'a'.repeat(10_000_000)}"}`)).status, 413);
  });
});
