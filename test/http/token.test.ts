import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createPlatform, type Platform } from '@motcua/http';
import { everyPrint } from './every-print.ts';
import { json, page, type Received, type Reply, startUpstream, type Upstream } from './upstream.ts';

const many = process.env['MOTCUA_DEEP'] ? 1000 : 200;

interface Issuer extends Upstream {
  platform: Platform;
  call(): Promise<number>;
}

/** An issuer of tokens and a service that takes only the newest one, as WSO2 does. */
async function issuer(options: { lifeSeconds?: number; token?: (request: Received, count: number) => Reply | undefined; delayMs?: number } = {}): Promise<Issuer> {
  let newest = '';
  let count = 0;
  const upstream = await startUpstream(async (request) => {
    if (request.path === '/token') {
      count += 1;
      const number = count;
      if (options.delayMs !== undefined) await wait(options.delayMs);
      const own = options.token?.(request, number);
      if (own !== undefined) return own;
      newest = `token-${number}`;
      return json({ access_token: newest, token_type: 'Bearer', expires_in: options.lifeSeconds ?? 3600 });
    }
    if (request.path === '/revoke') {
      newest = 'revoked';
      return json({});
    }
    return request.headers.authorization === `Bearer ${newest}` ? json({}) : json({ fault: { code: 900903, message: 'expired', description: '' } }, 401);
  });
  const platform = createPlatform(
    { token: { strategy: 'basic_client_credentials', url: `${upstream.url}/token`, clientId: { value: 'key' }, clientSecret: { value: 'CANARY-secret' } }, timeoutMs: 60_000 },
    { retries: 0 },
  );
  return { ...upstream, platform, call: async () => (await platform.request({ operation: 'test', method: 'POST', url: `${upstream.url}/service` })).status };
}

describe('the token', () => {
  test('is renewed ahead of its end while it still serves, and is not used at its end', async (context) => {
    const start = 1_800_000_000_000;
    context.mock.timers.enable({ apis: ['Date'], now: start });
    for (const [life, serves, ahead, ended] of [[10, 7.9, 8.1, 9.6], [3600, 3539, 3541, 3596]] as const) {
      let count = 0;
      const at = await startUpstream(({ path }) => (path === '/token' ? json({ access_token: `token-${(count += 1)}`, expires_in: life }) : json({})));
      /** The token a call carries so many seconds after the first one was got. */
      const carried = async (platform: Platform, seconds: number): Promise<string | undefined> => {
        context.mock.timers.setTime(start + seconds * 1000);
        await platform.request({ operation: 'test', method: 'POST', url: `${at.url}/service` });
        return at.at('/service').at(-1)?.headers.authorization;
      };
      const fresh = async (): Promise<Platform> => {
        count = 0;
        const platform = createPlatform({ token: { strategy: 'basic_client_credentials', url: `${at.url}/token`, clientId: { value: 'key' }, clientSecret: { value: 'secret' } } });
        assert.equal(await carried(platform, 0), 'Bearer token-1');
        return platform;
      };
      try {
        const first = await fresh();
        assert.equal(await carried(first, serves), 'Bearer token-1');
        assert.equal(count, 1);
        assert.equal(await carried(first, ahead), 'Bearer token-1');
        while (count < 2) await wait(5);
        assert.equal(await carried(await fresh(), ended), 'Bearer token-2');
      } finally {
        await at.close();
      }
    }
  });

  test('calls that start together ask for one', async () => {
    const at = await issuer();
    try {
      assert.deepEqual(new Set(await Promise.all(Array.from({ length: many }, () => at.call()))), new Set([200]));
      assert.equal(at.at('/token').length, 1);
    } finally {
      await at.close();
    }
  });

  test('when it is revoked under many calls in flight, one is asked for and none of them fails', async () => {
    const at = await issuer({ delayMs: 30 });
    try {
      await at.call();
      await fetch(`${at.url}/revoke`);
      assert.deepEqual(new Set(await Promise.all(Array.from({ length: many }, () => at.call()))), new Set([200]));
      assert.equal(at.at('/token').length, 2);
      // Who comes with the old refused token later gets the new one that is there already.
      assert.equal(await at.call(), 200);
      assert.equal(at.at('/token').length, 2);
    } finally {
      await at.close();
    }
  });

  test('a call is made again once after 401, not for ever', async () => {
    const at = await issuer({ token: (_, count) => json({ access_token: `never-good-${count}`, expires_in: 3600 }) });
    try {
      await assert.rejects(at.call(), { code: 'unauthorized', details: { operation: 'test', status: 401, form: 'json', faultCode: '900903' } });
      assert.equal(at.at('/service').length, 2);
      assert.equal(at.at('/token').length, 2);
    } finally {
      await at.close();
    }
  });

  test('a call is not made again with the same token', async () => {
    const at = await issuer({ token: () => json({ access_token: 'always-the-same', expires_in: 3600 }) });
    try {
      await assert.rejects(at.call(), { code: 'unauthorized' });
      assert.equal(at.at('/service').length, 1);
    } finally {
      await at.close();
    }
  });

  test('near its end a new one is fetched beside the calls; after its end they wait for it', async (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
    // A life of 100 seconds: renewed after 80, not used after 95.
    const at = await issuer({ lifeSeconds: 100 });
    try {
      await at.call();
      context.mock.timers.setTime(1_800_000_079_000);
      await at.call();
      assert.equal(at.at('/token').length, 1);
      context.mock.timers.setTime(1_800_000_085_000);
      assert.equal(await at.call(), 200);
      while (at.at('/token').length < 2) await wait(10);
      assert.equal(await at.call(), 200);
      assert.equal(at.at('/token').length, 2);
      context.mock.timers.setTime(1_800_000_300_000);
      assert.equal(await at.call(), 200);
      assert.equal(at.at('/token').length, 3);
    } finally {
      await at.close();
    }
  });

  test('a failed early fetch harms no call, and is tried again a little later', async (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
    const at = await issuer({ lifeSeconds: 100, token: (_, count) => (count === 2 ? json({}, 503) : undefined) });
    try {
      await at.call();
      context.mock.timers.setTime(1_800_000_085_000);
      assert.equal(await at.call(), 200);
      while (at.at('/token').length < 2) await wait(10);
      assert.equal(await at.call(), 200);
      assert.equal(at.at('/token').length, 2);
      context.mock.timers.setTime(1_800_000_091_000);
      assert.equal(await at.call(), 200);
      while (at.at('/token').length < 3) await wait(10);
    } finally {
      await at.close();
    }
  });

  test('after a failure the next call asks again', async () => {
    const at = await issuer({ token: (_, count) => (count === 1 ? json({}, 503) : undefined) });
    try {
      await assert.rejects(at.call(), { code: 'unavailable' });
      assert.equal(await at.call(), 200);
    } finally {
      await at.close();
    }
  });

  for (const [what, reply, code, details] of [
    ['a wrong secret, nested JSON', json({ fault: { code: 900901, message: 'CANARY', description: '' } }, 401), 'unauthorized', { status: 401, form: 'json', faultCode: '900901', stage: 'token' }],
    ['a wrong secret, XML', { status: 401, body: '<ams:fault xmlns:ams="http://wso2.org/apimanager/security"><ams:code>900901</ams:code></ams:fault>' }, 'unauthorized', { status: 401, form: 'wso2', faultCode: '900901', stage: 'token' }],
    ['a wrong secret, OAuth', json({ error: 'invalid_client', error_description: 'CANARY' }, 400), 'unauthorized', { status: 400, form: 'json', faultCode: 'invalid_client', stage: 'token' }],
    ['a wrong address', { status: 404, body: '' }, 'configuration', { status: 404, form: 'empty', stage: 'token' }],
    ['a redirect', { status: 302, headers: { location: 'http://example.vn/' } }, 'bad_response', { status: 302, reason: 'redirect', stage: 'token' }],
    ['a page', page, 'bad_response', { reason: 'not_json', stage: 'token' }],
    ['nothing', { status: 200, body: '' }, 'bad_response', { reason: 'not_json', stage: 'token' }],
    ['no object', json(null), 'bad_response', { reason: 'not_an_object', stage: 'token' }],
    ['a text', json('CANARY'), 'bad_response', { reason: 'not_an_object', stage: 'token' }],
    ['a life of nothing', json({ access_token: 'a', expires_in: 0 }), 'bad_response', { reason: 'expires_in', stage: 'token' }],
    ['a list', json([]), 'bad_response', { reason: 'access_token', stage: 'token' }],
    ['no token in it', json({ key: 'x' }), 'bad_response', { reason: 'access_token', stage: 'token' }],
    ['a token that would break the header', json({ access_token: 'a\r\nX-CANARY: 1', expires_in: 1 }), 'bad_response', { reason: 'access_token', stage: 'token' }],
    ['a life that is none', json({ access_token: 'a', expires_in: 'soon' }), 'bad_response', { reason: 'expires_in', stage: 'token' }],
    ['an issuer that is down', json({}, 502), 'unavailable', { status: 502, form: 'json', stage: 'token' }],
  ] as const) {
    test(`${what} is ${code}, without the key or the secret`, async () => {
      const at = await issuer({ token: () => reply });
      try {
        await assert.rejects(at.call(), (error: unknown) => {
          const { code: actual, details: found } = error as { code: string; details: Record<string, unknown> };
          assert.equal(actual, code);
          assert.deepEqual(found, { operation: 'token', ...details });
          assert.doesNotMatch(everyPrint(error), /CANARY/);
          return true;
        });
        assert.equal(at.at('/service').length, 0);
      } finally {
        await at.close();
      }
    });
  }
});
