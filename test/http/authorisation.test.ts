import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { createPlatform, type PlatformOptions, type TokenProfile } from '@motcua/http';
import { failureOf } from './failure-of.ts';
import { json, type Received, type Reply, startUpstream, type Upstream } from './upstream.ts';

let upstream: Upstream;
let tokenAnswer: (request: Received, count: number) => Reply;
let serviceAnswer: (request: Received) => Reply;

beforeEach(async () => {
  let count = 0;
  tokenAnswer = () => json({ access_token: `token-${count}`, token_type: 'Bearer', expires_in: 3600, scope: 'default' });
  serviceAnswer = () => json({});
  upstream = await startUpstream((request) => {
    if (!request.path.startsWith('/token')) return serviceAnswer(request);
    count += 1;
    return tokenAnswer(request, count);
  });
});
afterEach(() => upstream.close());

const secret = (name: string): { value: string } => ({ value: `CANARY-${name}` });
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Makes one call and gives what the service got. */
async function call(token: TokenProfile, more: { officerId?: string; path?: string } = {}, options: PlatformOptions = {}): Promise<Received> {
  const { path = '/service', officerId } = more;
  const platform = createPlatform({ token, timeoutMs: 5000 }, options);
  await platform.request({ operation: 'test.call', method: 'POST', url: `${upstream.url}${path}`, body: 'x', ...(officerId === undefined ? {} : { officerId }) });
  const got = upstream.received.at(-1);
  assert.ok(got);
  return got;
}

const failure = (token: TokenProfile, more: { officerId?: string } = {}) => failureOf(call(token, more), /CANARY|Q0FOQVJZ/);

describe('client credentials', () => {
  test('in the form: no Basic, the client beside the grant', async () => {
    const service = await call({ strategy: 'body_client_credentials', url: `${upstream.url}/token`, clientId: secret('id'), clientSecret: secret('&=secret') });
    const [token] = upstream.at('/token');
    assert.equal(token?.headers.authorization, undefined);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(token?.body)), { grant_type: 'client_credentials', client_id: 'CANARY-id', client_secret: 'CANARY-&=secret' });
    assert.equal(service.headers.authorization, 'Bearer token-1');
  });

  for (const [encoding, type] of [[undefined, 'application/json'], ['json', 'application/json'], ['form', 'application/x-www-form-urlencoded']] as const) {
    test(`of the ministry interface, written as ${encoding ?? 'nothing said'}`, async () => {
      const service = await call({ strategy: 'ministry_api', url: `${upstream.url}/token`, clientId: secret('id'), clientSecret: secret('secret'), ...(encoding === undefined ? {} : { encoding }) });
      const [token] = upstream.at('/token');
      assert.equal(token?.headers['content-type']?.split(';')[0], type);
      const members = encoding === 'form' ? Object.fromEntries(new URLSearchParams(token?.body)) : (JSON.parse(token?.body ?? '') as object);
      assert.deepEqual(members, { grant_type: 'client_credentials', client_id: 'CANARY-id', client_secret: 'CANARY-secret' });
      assert.equal(service.headers.authorization, 'Bearer token-1');
    });
  }
});

describe('a given key', () => {
  test('goes as Bearer, or in the header that is named, with no token request', async () => {
    assert.equal((await call({ strategy: 'given_key', key: secret('key') })).headers.authorization, 'Bearer CANARY-key');
    const named = await call({ strategy: 'given_key', key: secret('key'), header: 'X-Api-Key' });
    assert.equal(named.headers['x-api-key'], 'CANARY-key');
    assert.equal(named.headers.authorization, undefined);
    assert.equal(upstream.at('/token').length, 0);
  });

  test('that was replaced is read again when it is refused; the same one is not sent twice', async () => {
    process.env['MOTCUA_TEST_KEY'] = 'old';
    try {
      serviceAnswer = ({ headers }) => (headers.authorization === 'Bearer new' ? json({}) : json({}, 401));
      const platform = createPlatform({ token: { strategy: 'given_key', key: { env: 'MOTCUA_TEST_KEY' } } });
      const request = { operation: 'test.call', method: 'POST', url: `${upstream.url}/service` } as const;
      await assert.rejects(platform.request(request), { code: 'unauthorized' });
      assert.equal(upstream.received.length, 1);
      process.env['MOTCUA_TEST_KEY'] = 'new';
      assert.equal((await platform.request(request)).status, 200);
      assert.equal(upstream.received.length, 3);
    } finally {
      delete process.env['MOTCUA_TEST_KEY'];
    }
  });
});

describe('lgspaccesstoken', () => {
  const profile = (more: object = {}): TokenProfile => ({
    strategy: 'lgspaccesstoken',
    url: `${upstream.url}/token`,
    accessKey: secret('access'),
    secretKey: secret('secret'),
    appName: 'mot-cua',
    partnerCode: '000.00.15.H30',
    partnerCodeCus: '000.01.15.H30',
    ...more,
  });
  const parts = { AccessKey: 'CANARY-access', SecretKey: 'CANARY-secret', AppName: 'mot-cua', PartnerCode: '000.00.15.H30', PartnerCodeCus: '000.01.15.H30' };

  test('stands on the token request without Basic, and beside Bearer on the call', async () => {
    const service = await call(profile());
    const [token] = upstream.at('/token');
    assert.equal(token?.headers['lgspaccesstoken'], base64(JSON.stringify(parts)));
    assert.equal(token?.headers.authorization, undefined);
    assert.equal(token?.body, 'grant_type=client_credentials');
    assert.equal(service.headers['lgspaccesstoken'], base64(JSON.stringify(parts)));
    assert.equal(service.headers.authorization, 'Bearer token-1');
    assert.equal(service.headers['authhash'], undefined);
  });

  test('carries the hash of the officer the call names, and no other', async () => {
    const officerKeys = { 'CB-1': { value: 'key-1:CANARY-1' }, 'CB-2': { value: 'key-2:CANARY-2' } };
    assert.equal((await call(profile({ officerKeys }), { officerId: 'CB-2' })).headers['authhash'], base64('key-2:CANARY-2'));
    assert.equal((await call(profile({ officerKeys }))).headers['authhash'], undefined);
    for (const officerId of ['CB-CANARY', 'toString', '__proto__']) {
      const error = await failure(profile({ officerKeys }), { officerId });
      assert.deepEqual([error.code, error.details['place']], ['configuration', 'officerKeys']);
    }
  });

  for (const [what, answer, lifeSeconds] of [
    ['the names of OAuth', { access_token: 'token-1', expires_in: '100' }, 100],
    ['token and a date with a zone', { token: 'token-1', refreshToken: 'r', expiryDate: new Date(1_800_000_100_000).toISOString() }, 100],
    ['token and a date of Vietnam', { token: 'token-1', expiryDate: '2027-01-15T15:01:40' }, 100],
    ['token and the same with a blank', { token: 'token-1', expiryDate: '2027-01-15 15:01:40' }, 100],
    ['token and milliseconds', { token: 'token-1', expiryDate: 1_800_000_100_000 }, 100],
    ['token and seconds as text', { token: 'token-1', expiryDate: '1800000100' }, 100],
    ['the names of OAuth beside others', { access_token: 'token-1', expires_in: 100, token: 'other' }, 100],
    ['token and a date that is no date', { token: 'token-1', expiryDate: { at: 1 } }, 3600],
    ['token and a date with another zone', { token: 'token-1', expiryDate: '2027-01-15T17:01:40+0900' }, 100],
    ['token and a date nobody can read', { token: 'token-1', expiryDate: 'soon' }, 3600],
  ] as const) {
    test(`the reply may use ${what}`, async (context) => {
      context.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
      tokenAnswer = (_, count) => json(count === 1 ? answer : { access_token: 'token-2' });
      const platform = createPlatform({ token: profile() });
      const once = async (): Promise<string | undefined> => {
        await platform.request({ operation: 'test.call', method: 'POST', url: `${upstream.url}/service` });
        return upstream.at('/service').at(-1)?.headers.authorization;
      };
      assert.equal(await once(), 'Bearer token-1');
      context.mock.timers.setTime(1_800_000_000_000 + lifeSeconds * 790);
      assert.equal(await once(), 'Bearer token-1');
      assert.equal(upstream.at('/token').length, 1);
      context.mock.timers.setTime(1_800_000_000_000 + lifeSeconds * 1000 + 1000);
      assert.equal(await once(), 'Bearer token-2');
    });
  }

  test('a token that has ended already is no token', async () => {
    tokenAnswer = () => json({ token: 'token-1', expiryDate: 1_000_000_000_000 });
    assert.equal((await failure(profile())).code, 'bad_response');
  });
});

describe('login in JSON', () => {
  const profile = (): TokenProfile => ({
    strategy: 'json_login',
    url: `${upstream.url}/token/v1/auth/login?allow_anonymous=true`,
    username: secret('user'),
    password: secret('password'),
    applicationCode: 'TRUC_LTVB',
    systemId: 'H37.DN.001',
    secretKey: secret('system'),
  });

  test('sends what the axis wants, and three headers together on the call', async () => {
    tokenAnswer = () => json({ code: 200, message: 'ok', data: { token: 'axis-token', id: 1, username: 'u', name: 'n' } });
    const service = await call(profile());
    const login = upstream.received[0];
    assert.equal(login?.path, '/token/v1/auth/login?allow_anonymous=true');
    assert.deepEqual(JSON.parse(login?.body ?? ''), {
      username: 'CANARY-user',
      password: 'CANARY-password',
      applicationCode: 'TRUC_LTVB',
      otp: null,
      twoFactorProvider: null,
      typeObjs: [0, 1],
    });
    assert.deepEqual([service.headers.authorization, service.headers['x-systemid'], service.headers['x-secretkey']], ['Bearer axis-token', 'H37.DN.001', 'CANARY-system']);
  });

  test('is good for half an hour when nothing else is said', async (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
    tokenAnswer = (_, count) => json({ code: 200, data: { token: `axis-${count}` } });
    const platform = createPlatform({ token: profile() });
    const request = { operation: 'test.call', method: 'POST', url: `${upstream.url}/service` } as const;
    await platform.request(request);
    context.mock.timers.setTime(1_800_000_000_000 + 1_700_000);
    await platform.request(request);
    assert.equal(upstream.at('/service').at(-1)?.headers.authorization, 'Bearer axis-1');
    context.mock.timers.setTime(1_800_000_000_000 + 1_801_000);
    await platform.request(request);
    assert.equal(upstream.at('/service').at(-1)?.headers.authorization, 'Bearer axis-2');
  });

  for (const [what, answer, code, details] of [
    ['refused with 200 and no data', json({ code: 15, message: 'CANARY', data: null }), 'unauthorized', { status: 200, form: 'json', faultCode: '15' }],
    ['refused with 401 that is no JSON', { status: 401, body: 'CANARY' }, 'unauthorized', { status: 401, form: 'other' }],
    ['answered without a token in the data', json({ code: 200, data: { id: 'CANARY' } }), 'bad_response', { reason: 'access_token' }],
  ] as const) {
    test(`that is ${what} is ${code}`, async () => {
      tokenAnswer = () => answer;
      const error = await failure(profile());
      assert.equal(error.code, code);
      assert.deepEqual(error.details, { operation: 'token', ...details, stage: 'token' });
    });
  }
});

describe('a VXP adapter', () => {
  const dstcode = 'VN:GOV:000.00.00.G22:vpcpdvcprovider';

  test('is told the destination in header and address, and needs no token', async () => {
    const service = await call({ strategy: 'vxp_adapter', dstcode, providerUrl: 'https://apigiaytocanhan.dichvucong.gov.vn' }, { path: '/XrdAdapter/RestService/forward/mapi/g?a=1' });
    const url = new URL(service.path, upstream.url);
    assert.equal(service.headers['dstcode'], dstcode);
    assert.deepEqual(Object.fromEntries(url.searchParams), { a: '1', dstcode, providerurl: 'https://apigiaytocanhan.dichvucong.gov.vn' });
    assert.equal(service.headers.authorization, undefined);
  });

  test('what the client wrote into the address itself stands', async () => {
    const service = await call({ strategy: 'vxp_adapter', dstcode }, { path: '/forward?dstcode=VN:GOV:other' });
    assert.deepEqual(new URL(service.path, upstream.url).searchParams.getAll('dstcode'), ['VN:GOV:other']);
    assert.equal(new URL(service.path, upstream.url).searchParams.has('providerurl'), false);
  });
});

describe('signed calls', () => {
  for (const [timestamp, unit] of [[undefined, 1], ['milliseconds', 1], ['seconds', 1000]] as const) {
    test(`carry the hash of address, user, time (${timestamp ?? 'nothing said'}) and secret`, async (context) => {
      context.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_123 });
      const service = await call({
        strategy: 'signed_calls',
        xRoadClient: 'VN/GOV/H37/mot-cua',
        apiKey: secret('api-key'),
        username: { value: 'h37' },
        secretKey: secret('secret'),
        ...(timestamp === undefined ? {} : { timestamp }),
      });
      const time = String(Math.floor(1_800_000_000_123 / unit));
      const hash = createHash('sha256').update(`${upstream.url}/serviceh37${time}CANARY-secret`).digest('hex');
      assert.equal(service.headers['x-road-client'], 'VN/GOV/H37/mot-cua');
      assert.equal(service.headers['apikey'], 'CANARY-api-key');
      assert.equal(service.headers['timestamp'], time);
      assert.equal(service.headers.authorization, `Basic ${base64(`h37:${hash}`)}`);
      assert.equal(upstream.received.length, 1);
    });
  }

  test('that are refused are not sent again with the same secret', async () => {
    serviceAnswer = () => json({ fault: { code: 900901, message: 'CANARY' } }, 401);
    const error = await failure({ strategy: 'signed_calls', xRoadClient: 'c', apiKey: secret('a'), username: secret('u'), secretKey: secret('s') });
    assert.equal(error.code, 'unauthorized');
    assert.equal(upstream.received.length, 1);
  });
});

describe('headers a program adds', () => {
  test('are on the call, not on the token request', async () => {
    const seen: unknown[] = [];
    const service = await call({ strategy: 'body_client_credentials', url: `${upstream.url}/token`, clientId: secret('i'), clientSecret: secret('s') }, {}, {
      headersFor: async (about) => {
        seen.push(about);
        return { 'x-unit': 'H37' };
      },
    });
    assert.equal(service.headers['x-unit'], 'H37');
    assert.equal(upstream.at('/token')[0]?.headers['x-unit'], undefined);
    assert.deepEqual(seen, [{ operation: 'test.call', method: 'POST', url: `${upstream.url}/service` }]);
  });
});
