import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { format, inspect } from 'node:util';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { PlatformProfile, TokenProfile } from '@motcua/http';
import { type Logged, operations } from './leak-operations.ts';
import { leaks, seeds } from './leak-seeds.ts';
import { failures, startLeaky } from './leak-upstream.ts';

const exporter = new InMemorySpanExporter();
const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer('test');

/** Every way in which an error gets into a log. */
const prints: Record<string, (error: Error) => string> = {
  message: (error) => error.message,
  stack: (error) => error.stack ?? '',
  inspect: (error) => inspect(error, { depth: 20, showHidden: true, getters: true }) + inspect(error, { customInspect: false, depth: 20, showHidden: true }),
  JSON: (error) => JSON.stringify(error) + JSON.stringify(Object.getOwnPropertyDescriptors(error)),
  structuredClone: (error) => {
    const clone = structuredClone(error);
    return inspect(clone, { depth: 20, showHidden: true }) + String(clone.stack);
  },
  'debug log': (error) => {
    let text = format('%s %o %O %j', error, error, error, error);
    new Console(new Writable({ write: (chunk: Buffer, _, done) => ((text += chunk.toString()), done()) })).dir(error, { depth: 20, showHidden: true });
    return text;
  },
  cause: (error) => {
    const { cause } = error;
    return cause === undefined ? '' : inspect(cause, { depth: 20, showHidden: true }) + JSON.stringify(cause) + (cause instanceof Error ? `${cause.message}${cause.stack}` : '');
  },
};

const strategies: Record<string, (base: string) => TokenProfile> = {
  basic_client_credentials: (base) => ({ strategy: 'basic_client_credentials', url: `${base}/token`, clientId: { value: 'key' }, clientSecret: { value: seeds.secret } }),
  lgspaccesstoken: (base) => ({ strategy: 'lgspaccesstoken', url: `${base}/token`, accessKey: { value: 'key' }, secretKey: { value: seeds.secret }, appName: 'a', partnerCode: 'p' }),
  signed_calls: () => ({ strategy: 'signed_calls', xRoadClient: 'c', apiKey: { value: seeds.token }, username: { value: 'u' }, secretKey: { value: seeds.secret } }),
};

/** Makes every operation against one way of failing, and looks for the seeds in everything that could be written down. */
async function check(name: string, strategy: string, transport: PlatformProfile['transport'], atToken: boolean): Promise<{ checks: number; codes: Set<string> }> {
  const at = await startLeaky(failures[name]!, atToken);
  const codes = new Set<string>();
  let checks = 0;
  const clean = (print: string, where: string): void => {
    checks += Object.keys(seeds).length;
    assert.deepEqual(leaks(print), [], `${where}, ${name}, ${strategy}: ${print.slice(0, 400)}`);
  };
  try {
    const logged: Logged = { audit: [], attempts: [], drift: [] };
    exporter.reset();
    const all = operations(at.url, strategies[strategy]!(at.url), { transport: transport ?? 'fetch' }, { tracer }, logged);
    await Promise.all(
      Object.entries(all).map(async ([operation, call]) => {
        const error = await call().then(() => undefined, (thrown: unknown) => thrown);
        if (error === undefined) return;
        assert.equal((error as Error).name, 'MotcuaError', `${operation}: ${inspect(error)}`);
        codes.add((error as { code: string }).code);
        for (const [print, write] of Object.entries(prints)) clean(write(error as Error), `${operation} by ${print}`);
      }),
    );
    clean(JSON.stringify(logged), 'audit, attempts and drift');
    const spans = exporter.getFinishedSpans();
    assert.ok(spans.length > 0);
    for (const span of spans) clean(JSON.stringify([span.name, span.attributes, span.events, span.status, span.resource.attributes]), 'span');
    return { checks, codes };
  } finally {
    await at.close();
  }
}

describe('nothing personal and no secret comes out', () => {
  const seen = new Set<string>();
  let total = 0;

  for (const name of Object.keys(failures)) {
    test(`after ${name}`, async () => {
      for (const [strategy, transport, atToken] of [
        ['basic_client_credentials', 'fetch', false],
        ['basic_client_credentials', 'undici', false],
        ['lgspaccesstoken', 'undici', true],
        ['signed_calls', 'undici', false],
      ] as const) {
        const { checks, codes } = await check(name, strategy, transport, atToken);
        total += checks;
        for (const code of codes) seen.add(code);
      }
    });
  }

  test('when nobody handles the error, in what Node prints before it ends', async () => {
    const script = fileURLToPath(new URL('leak-rejection.ts', import.meta.url));
    const deep = process.env['MOTCUA_DEEP'] === '1';
    for (const name of deep ? Object.keys(failures) : ['a fault in nested JSON', 'a broken connection']) {
      const at = await startLeaky(failures[name]!);
      try {
        for (const [mode, operation] of [['throw', 'service.get'], ['throw', 'population.lookUpCitizen'], ['warn', '']] as const) {
          const printed = await new Promise<string>((resolve) => {
            execFile(process.execPath, [`--unhandled-rejections=${mode}`, script, at.url, operation], { encoding: 'utf8' }, (_, stdout, stderr) => resolve(stdout + stderr));
          });
          // What the platform itself takes for an answer is no failure of a bare GET.
          if (operation !== 'service.get') assert.match(printed, /MotcuaError|UnhandledPromiseRejection/);
          assert.deepEqual(leaks(printed), [], printed);
          total += Object.keys(seeds).length;
        }
      } finally {
        await at.close();
      }
    }
  });

  test('in at least 5,000 checks, over every code a call can fail with', () => {
    assert.ok(total >= 5_000, String(total));
    for (const code of ['unauthorized', 'forbidden_service', 'throttled', 'timeout', 'unavailable', 'bad_response', 'rejected', 'not_found', 'duplicate']) assert.ok(seen.has(code), code);
  });

  test('and the search finds what is there', () => {
    for (const seed of Object.values(seeds)) {
      assert.notDeepEqual(leaks(`x${seed}x`), []);
      assert.notDeepEqual(leaks(encodeURIComponent(`?a=${seed}`)), []);
    }
  });
});
