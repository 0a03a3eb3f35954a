import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createPlatform, createPlatforms, type Platform, type PlatformOptions, type PlatformProfile, readJson, readXml } from '@motcua/http';
import { failureOf } from './failure-of.ts';
import { transports } from './transports.ts';
import { type Answerer, json, page, startUpstream, type Upstream } from './upstream.ts';

const secret = 'CANARY-secret';
let upstream: Upstream;
let answer: Answerer;
let tokens = 0;
let current: PlatformProfile['transport'];

beforeEach(async () => {
  tokens = 0;
  answer = () => json({ ok: true });
  upstream = await startUpstream((request, response) => {
    if (request.path !== '/token') return answer(request, response);
    tokens += 1;
    return json({ access_token: `CANARY-token-${tokens}`, scope: 'am_application_scope default', token_type: 'Bearer', expires_in: 3600 });
  });
});
afterEach(() => upstream.close());

function platform(profile: Partial<PlatformProfile> = {}, options: PlatformOptions = {}): Platform {
  return createPlatform(
    { token: { strategy: 'basic_client_credentials', url: `${upstream.url}/token`, clientId: { value: 'key' }, clientSecret: { value: secret } }, timeoutMs: 2000, ...(current === undefined ? {} : { transport: current }), ...profile },
    options,
  );
}

const get = (path = '/thing?personal=CANARY-query', more: object = {}): Parameters<Platform['request']>[0] => ({ operation: 'test.read', method: 'GET', url: `${upstream.url}${path}`, ...more });
const post = (more: object = {}): Parameters<Platform['request']>[0] => ({ operation: 'test.write', method: 'POST', url: `${upstream.url}/thing`, body: 'CANARY-body', headers: { 'content-type': 'text/plain' }, ...more });

const failure = (call: Promise<unknown>) => failureOf(call, /CANARY/);

for (const transport of transports) {
  describe(`over ${transport}`, () => {
    before(() => {
      current = transport;
    });

    describe('a call', () => {
      test('carries Basic for the token and Bearer for the service', async () => {
        const response = await platform().request(get());
        assert.deepEqual(readJson(response, 'test.read'), { ok: true });
        const [token] = upstream.at('/token');
        assert.equal(token?.headers.authorization, `Basic ${Buffer.from(`key:${secret}`).toString('base64')}`);
        assert.equal(token?.headers['content-type']?.split(';')[0], 'application/x-www-form-urlencoded');
        assert.equal(token?.body, 'grant_type=client_credentials');
        assert.equal(upstream.at('/thing')[0]?.headers.authorization, 'Bearer CANARY-token-1');
      });

      test('needs no token where the platform has none', async () => {
        await platform({ token: { strategy: 'none' } }).request(get());
        assert.equal(upstream.at('/thing')[0]?.headers.authorization, undefined);
        assert.equal(tokens, 0);
      });

      test('sends nothing before it is made, and one token serves many', async () => {
        const one = platform();
        assert.equal(upstream.received.length, 0);
        await Promise.all(Array.from({ length: 20 }, () => one.request(get())));
        await one.request(post());
        assert.equal(tokens, 1);
      });

      test('reads the charset the answer names', async () => {
        answer = () => ({ headers: { 'content-type': 'text/plain; charset=windows-1258' }, body: Uint8Array.from([0x63, 0xf3]) });
        assert.equal((await platform().request(get())).text(), 'có');
        answer = () => ({ headers: { 'content-type': 'text/plain; charset=nonsense' }, body: 'có' });
        assert.equal((await platform().request(get())).text(), 'có');
      });

      test('gives the caller the statuses it asked for', async () => {
        answer = () => json({ code: 400 }, 400);
        assert.equal((await platform().request(post({ accept: [400] }))).status, 400);
        assert.equal((await failure(platform().request(post()))).code, 'rejected');
      });

      test('reports attempts without address, body or token', async () => {
        const reports: unknown[] = [];
        await platform({}, { onAttempt: (report) => reports.push(report) }).request(get());
        assert.equal(reports.length, 2);
        assert.doesNotMatch(JSON.stringify(reports), /CANARY|127\.0/);
      });
    });

    describe('failures', () => {
      const nested = (code: number | string): string => JSON.stringify({ fault: { code, message: 'CANARY', description: 'CANARY' } });
      const flat = (code: string): string => JSON.stringify({ code, message: 'CANARY', description: 'CANARY' });
      const xml = (code: string): string => `<ams:fault xmlns:ams="http://wso2.org/apimanager/security"><ams:code>${code}</ams:code><ams:message>CANARY</ams:message></ams:fault>`;
      const soap = '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultcode>e:Server</faultcode><faultstring>CANARY</faultstring></e:Fault></e:Body></e:Envelope>';

      for (const [what, status, body, code, details] of [
        ['missing credentials, nested JSON', 401, nested(900902), 'unauthorized', { form: 'json', faultCode: '900902' }],
        ['invalid credentials, flat JSON', 401, flat('900901'), 'unauthorized', { form: 'json', faultCode: '900901' }],
        ['invalid credentials, XML', 401, xml('900901'), 'unauthorized', { form: 'wso2', faultCode: '900901' }],
        ['expired token with a status that is not 401', 403, xml('900903'), 'unauthorized', { form: 'wso2', faultCode: '900903' }],
        ['not subscribed', 403, nested('900908'), 'forbidden_service', { form: 'json', faultCode: '900908' }],
        ['throttled', 429, nested(900800), 'throttled', { form: 'json', faultCode: '900800', retryAfter: 7 }],
        ['no such resource', 404, xml('900906'), 'configuration', { form: 'wso2', faultCode: '900906' }],
        ['backend away', 500, nested(101504), 'unavailable', { form: 'json', faultCode: '101504' }],
        ['no such thing', 404, '{"message":"CANARY"}', 'not_found', { form: 'json' }],
        ['a conflict', 409, '', 'duplicate', { form: 'empty' }],
        ['a page of a proxy', 502, page.body as string, 'unavailable', { form: 'html' }],
        ['nothing at all', 500, '', 'unavailable', { form: 'empty' }],
        ['a SOAP fault of the caller', 500, soap.replace('e:Server', 'e:Client'), 'rejected', { form: 'soap', faultCode: 'Client' }],
        ['a SOAP fault', 500, soap, 'unavailable', { form: 'soap', faultCode: 'Server' }],
        ['text', 400, 'CANARY', 'rejected', { form: 'other' }],
        ['broken JSON', 400, '{"a":', 'rejected', { form: 'other' }],
        ['a code that is somebody\'s number', 400, '{"code":"099190000001","message":"CANARY"}', 'rejected', { form: 'json' }],
        ['a gateway that gave up', 504, '', 'timeout', { form: 'empty' }],
      ] as const) {
        test(`${what} (${status}) is ${code}`, async () => {
          answer = () => ({ status, headers: { 'content-type': 'text/plain', ...(status === 429 ? { 'retry-after': '7' } : {}) }, body });
          const error = await failure(platform().request(post()));
          assert.equal(error.code, code);
          assert.deepEqual(error.details, { operation: 'test.write', status, ...details });
        });
      }

      for (const status of [301, 302, 303, 307, 308]) {
        test(`a redirect (${status}) is refused: token and body go nowhere else`, async () => {
          const other = await startUpstream(() => json({ stolen: true }));
          try {
            answer = () => ({ status, headers: { location: `${other.url}/there` } });
            const error = await failure(platform().request(post()));
            assert.equal(error.code, 'bad_response');
            assert.equal(error.details['reason'], 'redirect');
            assert.equal(other.received.length, 0);
          } finally {
            await other.close();
          }
        });
      }

      test('nobody listening is unavailable, with the system\'s name of it', async () => {
        const gone = await startUpstream(() => json({}));
        await gone.close();
        const error = await failure(platform({ token: { strategy: 'none' } }).request({ operation: 'test.read', method: 'POST', url: `${gone.url}/x?CANARY` }));
        assert.equal(error.code, 'unavailable');
        assert.equal(error.details['reason'], 'ECONNREFUSED');
      });

      test('a connection that breaks in the middle is unavailable', async () => {
        answer = (_, response) => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
          response.write('{"CANARY":');
          setTimeout(() => response.destroy(), 20);
          return undefined;
        };
        assert.equal((await failure(platform().request(post()))).code, 'unavailable');
      });

      test('an answer larger than allowed is refused before it fills the memory', async () => {
        answer = () => ({ body: 'x'.repeat(5000) });
        const error = await failure(platform({}, { maxResponseBytes: 1000 }).request(post()));
        assert.equal(error.code, 'bad_response');
        assert.equal(error.details['reason'], 'too_large');
      });

      test('a page, nothing, or text where data should be is bad_response', async () => {
        for (const [reply, reason] of [[page, 'html'], [{ body: '' }, 'empty'], [{ body: 'CANARY' }, 'not_json']] as const) {
          answer = () => reply;
          const response = await platform().request(post());
          const error = await failure((async () => readJson(response, 'test.write'))());
          assert.equal(error.code, 'bad_response');
          assert.equal(error.details['reason'], reason);
          assert.equal((await failure((async () => readXml(response, 'test.write'))())).code, 'bad_response');
        }
      });
    });

    describe('time', () => {
      test('no headers in time is timeout', async () => {
        answer = () => new Promise(() => {});
        const error = await failure(platform({ token: { strategy: 'none' }, timeoutMs: 60 }).request(post()));
        assert.equal(error.code, 'timeout');
        assert.deepEqual(error.details, { operation: 'test.write', timeoutMs: 60 });
      });

      test('the limit covers the body', async () => {
        answer = (_, response) => {
          response.writeHead(200);
          response.write('{');
          const trickle = setInterval(() => response.write(' '), 10);
          response.on('close', () => clearInterval(trickle));
          return undefined;
        };
        assert.equal((await failure(platform({ token: { strategy: 'none' }, timeoutMs: 100 }).request(post()))).code, 'timeout');
      });

      test('a call can have a limit of its own', async () => {
        answer = () => new Promise(() => {});
        assert.equal((await failure(platform({ timeoutMs: 60_000 }).request(post({ timeoutMs: 50 })))).code, 'timeout');
      });

      test('the caller\'s signal ends a call in every phase, with its own reason', async () => {
        const reason = new Error('enough');
        const already = AbortSignal.abort(reason);
        await assert.rejects(platform().request(get('/thing', { signal: already })), reason);
        assert.equal(upstream.received.length, 0);

        answer = () => new Promise(() => {});
        const waiting = new AbortController();
        const call = platform().request(get('/thing', { signal: waiting.signal }));
        while (upstream.at('/thing').length === 0) await wait(5);
        waiting.abort(reason);
        await assert.rejects(call, reason);

        answer = (_, response) => void response.writeHead(200).write('{');
        const reading = new AbortController();
        const second = platform().request(get('/other', { signal: reading.signal }));
        while (upstream.at('/other').length === 0) await wait(5);
        await wait(20);
        reading.abort(reason);
        await assert.rejects(second, reason);
      });

      test('a caller who stops waiting for the token does not stop the others', async () => {
        let release: () => void = () => {};
        const held = new Promise<void>((resolve) => (release = resolve));
        const slow = await startUpstream(async (request) => {
          if (request.path !== '/token') return json({});
          await held;
          return json({ access_token: 'a', expires_in: 3600 });
        });
        try {
          const one = createPlatform({ transport, token: { strategy: 'basic_client_credentials', url: `${slow.url}/token`, clientId: { value: 'k' }, clientSecret: { value: 's' } } });
          const impatient = new AbortController();
          const first = one.request({ operation: 'a', method: 'GET', url: `${slow.url}/x`, signal: impatient.signal });
          const second = one.request({ operation: 'b', method: 'GET', url: `${slow.url}/x` });
          while (slow.at('/token').length === 0) await wait(5);
          impatient.abort();
          await assert.rejects(first, { name: 'AbortError' });
          release();
          assert.equal((await second).status, 200);
          assert.equal(slow.at('/token').length, 1);
        } finally {
          await slow.close();
        }
      });

      test('thousands of calls leave nothing on a signal', async () => {
        const controller = new AbortController();
        let listeners = 0;
        const { signal } = controller;
        const add = signal.addEventListener.bind(signal);
        const remove = signal.removeEventListener.bind(signal);
        signal.addEventListener = ((...args: Parameters<typeof add>) => ((listeners += 1), add(...args))) as typeof add;
        signal.removeEventListener = ((...args: Parameters<typeof remove>) => ((listeners -= 1), remove(...args))) as typeof remove;
        const one = platform();
        for (let round = 0; round < 10; round += 1) await Promise.all(Array.from({ length: 20 }, () => one.request(get('/thing', { signal }))));
        assert.equal(listeners, 0);
      });
    });

    describe('repeating', () => {
      test('a GET is repeated once after a failure that may pass', async () => {
        let calls = 0;
        answer = () => ((calls += 1) === 1 ? json({}, 503) : json({ ok: 1 }));
        assert.equal((await platform().request(get())).status, 200);
        assert.equal(calls, 2);
      });

      test('a GET waits as long as it is told, but not for minutes', async () => {
        let calls = 0;
        answer = () => ((calls += 1) === 1 ? json({}, 429, { 'retry-after': '0' }) : json({ ok: 1 }));
        assert.equal((await platform().request(get())).status, 200);
        answer = () => ((calls += 1), json({}, 429, { 'retry-after': '600' }));
        calls = 0;
        const error = await failure(platform().request(get()));
        assert.deepEqual([error.code, error.details['retryAfter'], calls], ['throttled', 600, 1]);
      });

      test('a GET is not repeated when that cannot help', async () => {
        let calls = 0;
        answer = () => ((calls += 1), json({}, 404));
        assert.equal((await failure(platform().request(get()))).code, 'not_found');
        assert.equal(calls, 1);
      });

      test('a GET that does something each time is not repeated', async () => {
        let calls = 0;
        answer = () => ((calls += 1), json({}, 503));
        assert.equal((await failure(platform({}, { retries: 5 }).request(get('/thing', { idempotent: false })))).code, 'unavailable');
        assert.equal(calls, 1);
      });

      test('a POST is never repeated', async () => {
        let calls = 0;
        answer = () => ((calls += 1), json({}, 503));
        assert.equal((await failure(platform({}, { retries: 5 }).request(post()))).code, 'unavailable');
        assert.equal(calls, 1);
      });
    });

    describe('platforms of a connection', () => {
      test('each is made once, so its services share the token', async () => {
        const platforms = createPlatforms({ platforms: { a: { token: { strategy: 'none' } } } });
        assert.equal(platforms('a'), platforms('a'));
        for (const name of ['b', 'toString', '__proto__']) assert.throws(() => platforms(name), { code: 'configuration' });
      });
    });
  });
}
