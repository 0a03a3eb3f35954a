import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { type ConnectionProfile, checkConnectionProfile, createPlatforms, type Platform, type PlatformRequest, type RouteProfile } from '@motcua/http';
import { json, type Reply, startUpstream, type Upstream } from './upstream.ts';

/** LGSP, NGSP and the service itself: three servers that each know their own credentials only. */
let lgsp: Upstream;
let ngsp: Upstream;
let direct: Upstream;
let answers: Record<'lgsp' | 'ngsp' | 'direct', () => Promise<Reply> | Reply>;

beforeEach(async () => {
  answers = { lgsp: () => json({ by: 'lgsp' }), ngsp: () => json({ by: 'ngsp' }), direct: () => json({ by: 'direct' }) };
  const start = (name: keyof typeof answers): Promise<Upstream> => startUpstream((request) => (request.path === '/token' ? json({ access_token: `${name}-token` }) : answers[name]()));
  const gone = await startUpstream(() => undefined);
  await gone.close();
  dead = gone.url;
  [lgsp, ngsp, direct] = await Promise.all([start('lgsp'), start('ngsp'), start('direct')]);
});
afterEach(() => Promise.all([lgsp.close(), ngsp.close(), direct.close()]));

/** Where nobody listens. */
let dead: string;

function connection(route: RouteProfile, more: { lgspToken?: string } = {}): ConnectionProfile {
  const key = { env: 'MOTCUA_TEST_ROUTE_KEY' };
  const profile: ConnectionProfile = {
    id: 'lang-son',
    platforms: {
      lgsp: { token: { strategy: 'basic_client_credentials', url: more.lgspToken ?? `${lgsp.url}/token`, clientId: key, clientSecret: key }, timeoutMs: 20_000 },
      ngsp: { token: { strategy: 'basic_client_credentials', url: `${ngsp.url}/token`, clientId: key, clientSecret: key } },
      direct: { token: { strategy: 'none' } },
    },
    routes: { service: route },
    services: { population: { platform: 'service', url: `${route.route[0]!.base}/dancu/1.0`, officerId: 'CB-1', agencyCode: 'H37' } },
  };
  return checkConnectionProfile(profile);
}

const way = (profile: ConnectionProfile): Platform => createPlatforms(profile, { retries: 0 })('service');
const call = (profile: ConnectionProfile, more: Partial<PlatformRequest> = {}): PlatformRequest => ({ operation: 'population.lookUpCitizen', method: 'POST', url: `${profile.services.population!.url}?a=1`, body: 'x', ...more });
const by = async (profile: ConnectionProfile, more: Partial<PlatformRequest> = {}): Promise<string> => (JSON.parse((await way(profile).request(call(profile, more))).text()) as { by: string }).by;

beforeEach(() => {
  process.env['MOTCUA_TEST_ROUTE_KEY'] = 'key';
});
afterEach(() => {
  delete process.env['MOTCUA_TEST_ROUTE_KEY'];
});

describe('the four routes of the architecture', () => {
  for (const [name, steps, headers] of [
    ['NGSP and LGSP', ['lgsp', 'ngsp'], 'Bearer lgsp-token'],
    ['NGSP only', ['ngsp'], 'Bearer ngsp-token'],
    ['LGSP only', ['lgsp'], 'Bearer lgsp-token'],
    ['directly', ['direct'], undefined],
  ] as const) {
    test(`${name}: the first step carries the call, with its own credentials`, async () => {
      const urls = { lgsp: `${lgsp.url}/lgsp`, ngsp: `${ngsp.url}/ngsp`, direct: `${direct.url}/self` };
      const profile = connection({ route: steps.map((platform) => ({ platform, base: urls[platform] })), failOver: true });
      assert.equal(await by(profile), steps[0]);
      const server = { lgsp, ngsp, direct }[steps[0]];
      const got = server.received.at(-1);
      assert.equal(got?.path, `${new URL(urls[steps[0]]).pathname}/dancu/1.0?a=1`);
      assert.equal(got?.headers.authorization, headers);
      assert.equal([lgsp, ngsp, direct].filter((one) => one.received.length > 0).length, 1);
    });
  }
});

describe('failing over', () => {
  const both = (more: Partial<RouteProfile> = {}, base = `${lgsp.url}/lgsp`): RouteProfile => ({ route: [{ platform: 'lgsp', base }, { platform: 'ngsp', base: `${ngsp.url}/ngsp/` }, { platform: 'direct', base: `${direct.url}` }], failOver: true, ...more });

  test('puts the base of the next step in the place of the first, with that platform\'s token', async () => {
    const profile = connection(both({}, dead));
    assert.equal(await by(profile), 'ngsp');
    assert.equal(ngsp.received.at(-1)?.path, '/ngsp/dancu/1.0?a=1');
    assert.equal(ngsp.received.at(-1)?.headers.authorization, 'Bearer ngsp-token');
    assert.equal(ngsp.received.at(-1)?.body, 'x');
  });

  test('is not done unless the profile says so', async () => {
    for (const failOver of [undefined, false]) {
      await assert.rejects(by(connection({ route: both({}, dead).route, ...(failOver === undefined ? {} : { failOver }) })), { code: 'unavailable' });
    }
    assert.equal(ngsp.received.length, 0);
  });

  for (const [what, reply] of [['503', json({}, 503)], ['504', json({}, 504)], ['a page of a proxy', { status: 502, body: '<html></html>' }]] as const) {
    test(`after ${what}: not for a call that may have been carried out`, async () => {
      answers.lgsp = () => reply;
      const profile = connection(both());
      await assert.rejects(by(profile));
      assert.equal(ngsp.received.length, 0);
      assert.equal(await by(profile, { idempotent: true }), 'ngsp');
      assert.equal(await by(profile, { method: 'GET', body: undefined as never }), 'ngsp');
    });
  }

  test('after a time-out: only for what can be made twice', async () => {
    const profile = connection(both());
    const platform = way(profile);
    // The token is there before the time is short.
    assert.equal((await platform.request(call(profile))).status, 200);
    answers.lgsp = () => new Promise(() => {});
    await assert.rejects(platform.request(call(profile, { timeoutMs: 60 })), { code: 'timeout' });
    assert.equal(ngsp.received.length, 0);
    const response = await platform.request(call(profile, { timeoutMs: 4_000, idempotent: true }));
    assert.equal((JSON.parse(response.text()) as { by: string }).by, 'ngsp');
  });

  test('when no token can be got: nothing was carried out', async () => {
    assert.equal(await by(connection(both(), { lgspToken: `${direct.url}/no-token-here` })).catch((error: unknown) => (error as { code: string }).code), 'bad_response');
    answers.direct = () => json({}, 503);
    assert.equal(await by(connection(both(), { lgspToken: `${direct.url}/busy` })), 'ngsp');
    assert.equal(lgsp.received.length, 0);
  });

  test('when the platform is too busy: it refused, so nothing was carried out', async () => {
    answers.lgsp = () => json({ fault: { code: 900800 } }, 429);
    assert.equal(await by(connection(both())), 'ngsp');
  });

  for (const [status, code] of [[400, 'rejected'], [401, 'unauthorized'], [403, 'forbidden_service'], [404, 'not_found'], [409, 'duplicate']] as const) {
    test(`not after ${status}: another way leads to the same answer or hides a wrong setting`, async () => {
      answers.lgsp = () => json({}, status);
      await assert.rejects(by(connection(both()), { idempotent: true }), { code });
      assert.equal(ngsp.received.length, 0);
    });
  }

  test('goes on to the last step, and gives its error', async () => {
    const profile = connection({ route: [{ platform: 'lgsp', base: dead }, { platform: 'ngsp', base: `${dead}/ngsp` }, { platform: 'direct', base: direct.url }], failOver: true });
    assert.equal(await by(profile), 'direct');
    answers.direct = () => json({}, 503);
    await assert.rejects(by(profile), { code: 'unavailable', details: { operation: 'population.lookUpCitizen', status: 503, form: 'json' } });
  });

  test('stops with the caller', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    answers.lgsp = () => (controller.abort(reason), new Promise(() => {}));
    await assert.rejects(by(connection(both()), { idempotent: true, signal: controller.signal }), reason);
    assert.equal(ngsp.received.length, 0);
  });

  test('refuses an address that is not under the base', async () => {
    const profile = connection(both({}, dead));
    await assert.rejects(way(profile).request(call(profile, { url: 'http://127.0.0.1:90/other' })), { code: 'configuration', details: { reason: 'not_under_base' } });
  });
});

describe('platforms by name', () => {
  test('a route and its platforms are made once, and a name that is neither is refused', () => {
    const platforms = createPlatforms(connection({ route: [{ platform: 'ngsp', base: ngsp.url }] }));
    assert.equal(platforms('service'), platforms('service'));
    assert.throws(() => platforms('nothing'), { code: 'configuration', details: { platform: 'nothing' } });
    assert.throws(() => createPlatforms({ platforms: {}, routes: { r: { route: [] } } })('r'), { code: 'configuration' });
    assert.throws(() => createPlatforms({ platforms: {}, routes: { r: { route: [{ platform: 'gone', base: 'http://x' }] } } })('r'), { code: 'configuration' });
  });
});
