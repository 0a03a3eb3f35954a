import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { type AttemptReport, createPlatform, itemsOf, type Platform, type PlatformOptions, type PlatformProfile, type PlatformRequest } from '@motcua/http';
import { type Answerer, json, startUpstream, type Upstream } from './upstream.ts';

let upstream: Upstream;
let answer: Answerer;
beforeEach(async () => {
  answer = () => json({});
  upstream = await startUpstream((request, response) => answer(request, response));
});
afterEach(() => upstream.close());

const post = (more: Partial<PlatformRequest> = {}): PlatformRequest => ({ operation: 'service.call', method: 'POST', url: `${upstream.url}/service?personal=CANARY`, body: 'CANARY', ...more });
const platform = (profile: Partial<PlatformProfile> = {}, options: PlatformOptions = {}): Platform => createPlatform({ token: { strategy: 'none' }, ...profile }, options);
/** Fails so many times before it answers. */
const failing = (times: number, status = 503, headers: Record<string, string> = {}): Answerer => {
  let count = 0;
  return () => ((count += 1) <= times ? json({}, status, headers) : json({}));
};

describe('repeating a POST', () => {
  test('is not waited for while the upstream is left alone, however soon that ends', async () => {
    answer = () => json({}, 503);
    const one = createPlatform({ token: { strategy: 'none' }, breaker: { failures: 1, openMs: 4_000 } }, { retries: 5 });
    const request = { operation: 'test.call', method: 'POST', url: `${upstream.url}/service`, idempotent: true } as const;
    await assert.rejects(one.request(request), { code: 'unavailable' });
    const sent = upstream.received.length;
    await assert.rejects(one.request(request), (error: unknown) => (error as { details: Record<string, unknown> }).details['reason'] === 'circuit_open');
    assert.equal(upstream.received.length, sent);
  });

  test('is done when the client says that it does no harm', async () => {
    answer = failing(1);
    assert.equal((await platform().request(post({ idempotent: true }))).status, 200);
    assert.equal(upstream.received.length, 2);
    assert.deepEqual(new Set(upstream.received.map(({ body }) => body)), new Set(['CANARY']));
  });

  test('is done with a key where the platform has a header for keys, and every attempt carries the same', async () => {
    answer = failing(2);
    const one = platform({ idempotencyHeader: 'Idempotency-Key' }, { retries: 2 });
    assert.equal((await one.request(post({ idempotencyKey: 'key-1' }))).status, 200);
    assert.deepEqual(upstream.received.map(({ headers }) => headers['idempotency-key']), ['key-1', 'key-1', 'key-1']);
    answer = failing(1);
    await assert.rejects(one.request(post()), { code: 'unavailable' });
    answer = failing(1);
    await assert.rejects(platform().request(post({ idempotencyKey: 'key-1' })), { code: 'unavailable' });
    assert.equal(upstream.received.at(-1)?.headers['idempotency-key'], undefined);
  });

  test('is done as often as it may be, and no more', async () => {
    for (const [retries, made] of [[0, 1], [1, 2], [3, 4]] as const) {
      upstream.received.length = 0;
      answer = failing(9, 429, { 'retry-after': '0' });
      await assert.rejects(platform({}, { retries }).request(post({ idempotent: true })), { code: 'throttled' });
      assert.equal(upstream.received.length, made);
    }
  });

  test('waits at least as long as it is told', async () => {
    answer = failing(1, 503, { 'retry-after': '1' });
    const started = Date.now();
    assert.equal((await platform().request(post({ idempotent: true }))).status, 200);
    assert.ok(Date.now() - started >= 990);
  });

  test('takes a date for a time to wait', async () => {
    answer = failing(1, 429, { 'retry-after': new Date(Date.now() + 600_000).toUTCString() });
    await assert.rejects(platform().request(post({ idempotent: true })), (error: unknown) => {
      const { retryAfter } = (error as { details: { retryAfter: number } }).details;
      return retryAfter > 590 && retryAfter <= 601;
    });
    assert.equal(upstream.received.length, 1);
  });

  for (const [status, repeated] of [[500, true], [502, true], [504, true], [408, true], [400, false], [403, false], [404, false], [409, false]] as const) {
    test(`${repeated ? 'may help' : 'cannot help'} after ${status}`, async () => {
      answer = failing(1, status);
      const end = await platform().request(post({ idempotent: true })).then(() => true, () => false);
      assert.equal(end, repeated);
      assert.equal(upstream.received.length, repeated ? 2 : 1);
    });
  }

  test('does not wait the same time twice', async (context) => {
    const waits: number[] = [];
    const real = globalThis.setTimeout;
    // Only the pauses are looked at, and shortened.
    context.mock.method(globalThis, 'setTimeout', ((work: () => void, delay: number, ...rest: unknown[]) => {
      const pause = delay % 1 !== 0;
      if (pause) waits.push(delay);
      return real(work, pause ? 1 : delay, ...rest);
    }) as never);
    answer = () => json({}, 503);
    await platform({ timeoutMs: 9_000 }, { retries: 4, transport: async () => ({ status: 503, headers: new Headers(), body: null }) }).request(post({ idempotent: true })).catch(() => {});
    assert.equal(waits.length, 4);
    for (const [index, delay] of waits.entries()) assert.ok(delay >= 200 * 2 ** index && delay <= 600 * 2 ** index, String(delay));
    assert.equal(new Set(waits).size, 4);
  });
});

describe('the name of a call', () => {
  test('goes in the header the platform has for it, and is the same for every attempt and report', async () => {
    const reports: AttemptReport[] = [];
    answer = failing(1);
    const one = platform({ requestIdHeader: 'X-Request-Id' }, { onAttempt: (report) => reports.push(report) });
    await one.request(post({ idempotent: true, requestId: 'name-1' }));
    assert.deepEqual(upstream.received.map(({ headers }) => headers['x-request-id']), ['name-1', 'name-1']);
    assert.deepEqual(
      reports.map(({ durationMs, ...report }) => (assert.ok(durationMs >= 0), report)),
      [{ operation: 'service.call', requestId: 'name-1', attempt: 1, status: 503 }, { operation: 'service.call', requestId: 'name-1', attempt: 2, status: 200 }],
    );
  });

  test('is made up when nobody gave one, and not sent where there is no header', async () => {
    const reports: AttemptReport[] = [];
    const one = platform({}, { onAttempt: (report) => reports.push(report) });
    await one.request(post());
    await one.request(post());
    assert.match(reports[0]!.requestId, /^[0-9a-f]{8}-/);
    assert.notEqual(reports[0]!.requestId, reports[1]!.requestId);
    assert.doesNotMatch(JSON.stringify(upstream.received[0]?.headers), new RegExp(reports[0]!.requestId));
  });

  test('in an answer must be the one that was sent', async () => {
    const one = platform({ requestIdHeader: 'X-Request-Id' });
    answer = (request) => json({}, 200, { 'x-request-id': String(request.headers['x-request-id']) });
    assert.equal((await one.request(post())).status, 200);
    answer = () => json({}, 200, { 'x-request-id': 'CANARY-of-somebody-else' });
    await assert.rejects(one.request(post()), { code: 'bad_response', details: { operation: 'service.call', status: 200, reason: 'other_request' } });
  });
});

describe('hooks', () => {
  test('drift is told to who asked the platform for it', () => {
    const onDrift = (): void => {};
    assert.equal(platform({}, { onDrift }).onDrift, onDrift);
    assert.equal(platform().onDrift, undefined);
  });

  test('a hook for headers that fails ends the call before anything is sent', async () => {
    const one = platform({}, { headersFor: () => Promise.reject(new TypeError('mine')) });
    await assert.rejects(one.request(post()), TypeError);
    assert.equal(upstream.received.length, 0);
  });
});

describe('spans', () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const tracer = provider.getTracer('test');
  beforeEach(() => exporter.reset());
  const only = (): { name: string; kind: SpanKind; status: SpanStatusCode; attributes: object } => {
    const [span, ...others] = exporter.getFinishedSpans();
    assert.ok(span);
    assert.equal(others.length, 0);
    assert.deepEqual([span.events.length, span.links.length, span.status.message], [0, 0, undefined]);
    return { name: span.name, kind: span.kind, status: span.status.code, attributes: span.attributes };
  };
  const attributes = { 'motcua.operation': 'service.call', 'motcua.request_id': 'name-1', 'http.request.method': 'POST', 'server.address': '127.0.0.1' };

  test('say what was called, how often and how it ended, and nothing else', async () => {
    answer = failing(1);
    await platform({}, { tracer }).request(post({ requestId: 'name-1', idempotent: true }));
    assert.deepEqual(only(), { name: 'service.call', kind: SpanKind.CLIENT, status: SpanStatusCode.UNSET, attributes: { ...attributes, 'http.response.status_code': 200, 'motcua.attempts': 2 } });
  });

  test('of a failure carry its code', async () => {
    answer = () => json({ code: 'CANARY' }, 403);
    await assert.rejects(platform({}, { tracer }).request(post({ requestId: 'name-1' })));
    assert.deepEqual(only(), { name: 'service.call', kind: SpanKind.CLIENT, status: SpanStatusCode.ERROR, attributes: { ...attributes, 'http.response.status_code': 403, 'error.type': 'forbidden_service', 'motcua.attempts': 1 } });
  });

  test('of a call that was stopped say so', async () => {
    const controller = new AbortController();
    answer = () => (controller.abort(new Error('CANARY')), new Promise(() => {}));
    await assert.rejects(platform({}, { tracer }).request(post({ requestId: 'name-1', signal: controller.signal })), /CANARY/);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(only(), { name: 'service.call', kind: SpanKind.CLIENT, status: SpanStatusCode.ERROR, attributes: { ...attributes, 'error.type': 'stopped', 'motcua.attempts': 1 } });
  });

  test('are made by any tracer of OpenTelemetry, also by the one that does nothing', async () => {
    assert.equal((await platform({}, { tracer: trace.getTracer('none') }).request(post())).status, 200);
  });
});

describe('lists that come in pages', () => {
  const pages: Record<number, { items: string[]; next?: number }> = { 0: { items: ['a', 'b'], next: 2 }, 2: { items: [], next: 3 }, 3: { items: ['c'] } };

  test('are read item by item, a page when it is needed', async () => {
    const asked: number[] = [];
    const items = itemsOf(async (offset: number) => (asked.push(offset), pages[offset]!), 0);
    assert.equal(asked.length, 0);
    assert.deepEqual(await items.next(), { done: false, value: 'a' });
    assert.deepEqual(asked, [0]);
    const rest: string[] = [];
    for await (const item of items) rest.push(item);
    assert.deepEqual(rest, ['b', 'c']);
    assert.deepEqual(asked, [0, 2, 3]);
  });

  test('are left without asking for more', async () => {
    const asked: number[] = [];
    for await (const item of itemsOf(async (offset: number) => (asked.push(offset), pages[offset]!), 0)) if (item === 'b') break;
    assert.deepEqual(asked, [0]);
  });

  test('that lead in a circle end with an error, not never', async () => {
    const read = async (): Promise<string[]> => {
      const items: string[] = [];
      for await (const item of itemsOf(async (place: string) => ({ items: [place], next: place === 'x' ? 'y' : 'x' }), 'x')) items.push(item);
      return items;
    };
    await assert.rejects(read(), { code: 'bad_response', details: { reason: 'pages_in_a_circle' } });
  });
});
