import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { isMotcuaError } from '@motcua/domain';
import { createPlatform, type Platform, type PlatformOptions, type PlatformProfile, type PlatformRequest, readJson, readXml } from '@motcua/http';
import { runs } from '../contracts/property-runs.ts';
import { failureOf } from './failure-of.ts';
import { transports } from './transports.ts';
import { type Answerer, json, startUpstream, type Upstream } from './upstream.ts';

let upstream: Upstream;
let answer: Answerer;
beforeEach(async () => {
  answer = () => json({});
  upstream = await startUpstream((request, response) => answer(request, response));
});
afterEach(() => upstream.close());

const post = (more: Partial<PlatformRequest> = {}): PlatformRequest => ({ operation: 'service.call', method: 'POST', url: upstream.url, body: 'x', ...more });
const brotli = (bytes: Buffer): Buffer => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
const megabyte = Buffer.alloc(1_000_000, ' ');

async function failure(call: Promise<unknown>): Promise<{ code: string; reason: unknown }> {
  const { code, details } = await failureOf(call, /CANARY/);
  return { code, reason: details['reason'] };
}

for (const transport of transports) {
  describe(`over ${transport}`, () => {
    const platform = (profile: Partial<PlatformProfile> = {}, options: PlatformOptions = {}): Platform => createPlatform({ token: { strategy: 'none' }, transport, timeoutMs: 20_000, ...profile }, { retries: 0, ...options });

    test('an upstream that trickles is left when the time is up, and sees the connection close', async () => {
      let closed: boolean | undefined;
      answer = (_, response) => {
        closed = false;
        response.writeHead(200, { 'content-type': 'application/json' });
        const trickle = setInterval(() => response.write('['), 40);
        response.on('close', () => {
          clearInterval(trickle);
          closed = true;
        });
        return undefined;
      };
      assert.equal((await failure(platform({ timeoutMs: 500 }).request(post()))).code, 'timeout');
      // On a busy machine the time may have been up before the request arrived.
      while (closed === false) await new Promise((resolve) => setTimeout(resolve, 10));
    });

    for (const [what, headers] of [['announced', { 'content-length': '50000000' }], ['not announced', {}]] as const) {
      test(`50 MB, ${what}, are refused without being kept: the process stays under 200 MB`, async () => {
        answer = (_, response) => {
          response.writeHead(200, { 'content-type': 'application/json', ...headers });
          let left = 50;
          const more = (): void => {
            while (left > 0 && !response.destroyed) {
              left -= 1;
              if (!response.write(megabyte)) return void response.once('drain', more);
            }
            response.end();
          };
          more();
          return undefined;
        };
        const printed = await new Promise<string>((resolve) => {
          execFile(process.execPath, [fileURLToPath(new URL('bad-input-caller.ts', import.meta.url)), upstream.url, transport], { encoding: 'utf8' }, (_, stdout, stderr) => resolve(stdout || stderr));
        });
        const { code, reason, megabytes } = JSON.parse(printed) as { code: string; reason: string; megabytes: number };
        assert.deepEqual([code, reason], ['bad_response', 'too_large']);
        assert.ok(megabytes < 200, `${megabytes} MB`);
      });
    }

    for (const [coding, pack] of [['gzip', gzipSync], ['deflate', deflateSync], ['br', brotli]] as const) {
      test(`an answer packed with ${coding} is read, and one that unpacks to 50 MB is refused`, async () => {
        const bomb = pack(Buffer.alloc(50_000_000, ' '));
        answer = () => ({ headers: { 'content-type': 'application/json', 'content-encoding': coding }, body: pack(Buffer.from('{"có":1}')) });
        assert.deepEqual(readJson(await platform().request(post()), 'x'), { có: 1 });
        answer = () => ({ headers: { 'content-type': 'application/json', 'content-encoding': coding }, body: bomb });
        assert.deepEqual(await failure(platform().request(post())), { code: 'bad_response', reason: 'too_large' });
      });
    }

    test('an answer whose packing is broken, or of a kind nobody knows, is a failure that is told', async () => {
      answer = () => ({ headers: { 'content-encoding': 'gzip' }, body: 'CANARY is not packed' });
      assert.match((await failure(platform().request(post()))).code, /unavailable|bad_response/);
      answer = () => ({ headers: { 'content-encoding': 'x-CANARY' }, body: '\u0000CANARY' });
      assert.equal((await failure(platform().request(post()).then((response) => readJson(response, 'x')))).code, 'bad_response');
    });

    test('an answer that says it is longer than it is, is no answer', async () => {
      answer = (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{}');
        setTimeout(() => response.destroy(), 20);
        return undefined;
      };
      assert.equal((await failure(platform().request(post()))).code, 'unavailable');
    });

    test('no content is an empty answer', async () => {
      answer = (_, response) => void response.writeHead(204).end();
      const response = await platform().request(post());
      assert.deepEqual([response.status, response.text()], [204, '']);
      assert.deepEqual(await failure((async () => readJson(response, 'x'))()), { code: 'bad_response', reason: 'empty' });
    });

    for (const [what, bytes] of [
      ['something that is not HTTP', 'SSH-2.0-CANARY\r\n'],
      ['a broken status line', 'HTTP/1.1 CANARY\r\n\r\n'],
      ['a header without end', `HTTP/1.1 200 OK\r\nx-canary: ${'CANARY'.repeat(50_000)}`],
      ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nCANARY'],
      ['a broken chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nCANARY\r\n'],
      ['nothing', ''],
    ] as const) {
      test(`${what} is unavailable`, async () => {
        const server: Server = createServer((socket) => {
          socket.on('error', () => {});
          socket.once('data', () => socket.end(bytes));
        });
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        try {
          assert.equal((await failure(platform().request(post({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })))).code, 'unavailable');
        } finally {
          server.close();
        }
      });
    }
  });
}

describe('whatever an upstream answers', () => {
  const shapes = [
    '{"fault":{"code":900901,"message":"x","description":"y"}}',
    '{"code":"900908","message":"x"}',
    '{"error":"invalid_client"}',
    '<ams:fault xmlns:ams="http://wso2.org/apimanager/security"><ams:code>900900</ams:code></ams:fault>',
    '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultcode>e:Server</faultcode></e:Fault></e:Body></e:Envelope>',
    '<!DOCTYPE html><html><body>x</body></html>',
    '{"__proto__":{"code":1},"constructor":null,"fault":{"__proto__":1}}',
    '[]',
    'null',
    '0',
    '',
  ];
  const mutated = fc.tuple(fc.constantFrom(...shapes), fc.array(fc.tuple(fc.nat(200), fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('<', '{', '"', '\u0000', '\uD800', '<fault>', '&', ':'))), { maxLength: 4 })).map(([shape, changes]) => changes.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1), shape));
  const bodies = fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 200 }), fc.json());
  const types = fc.constantFrom('application/json', 'text/xml; charset=utf-16', 'text/html; charset="windows-1258"', 'charset=', '');

  test('is an answer or our error, never another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(200, 400, 401, 403, 404, 409, 429, 500, 502, 503, 504), fc.integer({ min: 200, max: 599 })), bodies, types, fc.option(fc.string()), async (status, body, type, retryAfter) => {
        const bytes = new TextEncoder().encode(body);
        const headers = new Map([['content-type', type], ...(retryAfter === null ? [] : [['retry-after', retryAfter] as const])]);
        const platform = createPlatform(
          { token: { strategy: 'none' } },
          { transport: async () => ({ status, headers: { get: (name) => headers.get(name) ?? null }, body: (async function* () { yield bytes; })() }) },
        );
        try {
          const response = await platform.request({ operation: 'service.call', method: 'POST', url: 'http://localhost/' });
          assert.ok(status >= 200 && status < 300);
          for (const read of [readJson, readXml]) {
            try {
              read(response, 'service.call');
            } catch (error) {
              assert.equal((error as { code?: string }).code, 'bad_response');
            }
          }
        } catch (error) {
          assert.ok(isMotcuaError(error), String(error));
          const { faultCode } = error.details;
          assert.ok(faultCode === undefined || /^(?:-?\d{1,6}|[A-Za-z][A-Za-z_.]{1,39})$/.test(String(faultCode)));
        }
      }),
      runs(100_000),
    );
  });

  for (const [what, body] of [
    ['a million brackets', '['.repeat(1_000_000)],
    ['a million nested members', '{"a":'.repeat(1_000_000)],
    ['a million faults that never end', '<Fault '.repeat(1_000_000)],
    ['a name without end', `<${'a'.repeat(5_000_000)}`],
    ['comments without end', '<!-- '.repeat(1_000_000)],
    ['blanks without end', ' '.repeat(10_000_000)],
  ] as const) {
    test(`${what} is read, and soon`, async () => {
      for (const status of [400, 500, 200]) {
        answer = () => ({ status, body });
        const platform = createPlatform({ token: { strategy: 'none' }, transport: 'undici', timeoutMs: 20_000 }, { retries: 0 });
        const read = platform.request(post()).then((response) => [readJson, readXml].map((reader) => failure((async () => reader(response, 'x'))())));
        if (status === 200) await Promise.allSettled(await read);
        else assert.match((await failure(read)).code, /rejected|unavailable/);
      }
    });
  }
});
