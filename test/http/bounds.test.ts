import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createPlatform, type Platform, type PlatformOptions, type PlatformProfile, type PlatformRequest, type Transport } from '@motcua/http';
import { transports } from './transports.ts';
import { type Answerer, json, startUpstream, type Upstream } from './upstream.ts';

const manyCalls = process.env['MOTCUA_DEEP'] === '1' ? 10_000 : 1_000;

let upstream: Upstream;
let answer: Answerer;
beforeEach(async () => {
  answer = () => json({});
  upstream = await startUpstream((request, response) => answer(request, response));
});
afterEach(() => upstream.close());

const never = (): Promise<never> => new Promise(() => {});
const until = async (met: () => boolean): Promise<void> => {
  while (!met()) await wait(5);
};
const post = (more: Partial<PlatformRequest> = {}): PlatformRequest => ({ operation: 'service.call', method: 'POST', url: `${upstream.url}/service`, body: 'x', ...more });
const platform = (profile: Partial<PlatformProfile> = {}, options: PlatformOptions = {}): Platform => createPlatform({ token: { strategy: 'none' }, transport: 'undici', timeoutMs: 30_000, ...profile }, options);
const tokenAt = (path: string): PlatformProfile['token'] => ({ strategy: 'basic_client_credentials', url: `${upstream.url}${path}`, clientId: { value: 'k' }, clientSecret: { value: 's' } });

describe('time in total', () => {
  const total = (more: object = {}): object => ({ code: 'timeout', details: { operation: 'service.call', timeoutMs: 80, reason: 'total', ...more } });

  test('covers the waiting for a place', async () => {
    answer = never;
    const one = platform({ maxConcurrent: 1 });
    const first = one.request(post());
    first.catch(() => {});
    await until(() => upstream.received.length === 1);
    await assert.rejects(one.request(post({ totalTimeoutMs: 80 })), total());
    assert.equal(upstream.received.length, 1);
  });

  test('covers the waiting for a token', async () => {
    answer = never;
    await assert.rejects(platform({ token: tokenAt('/token'), totalTimeoutMs: 80 }).request(post()), { code: 'timeout' });
    assert.equal(upstream.at('/service').length, 0);
  });

  test('covers all attempts and the pauses between them', async () => {
    answer = () => json({}, 503);
    await assert.rejects(platform({ totalTimeoutMs: 80 }, { retries: 50 }).request(post({ idempotent: true })), total());
    // The first pause is longer than the whole time: the second attempt is never made.
    await wait(700);
    assert.ok(upstream.received.length <= 1);
  });

  test('is three attempts long when nothing is said, and a request may have its own', async () => {
    answer = () => json({}, 503);
    const started = Date.now();
    await assert.rejects(platform({ timeoutMs: 60 }, { retries: 50 }).request(post({ idempotent: true })), (error: unknown) => {
      const { reason, timeoutMs } = (error as { details: Record<string, unknown> }).details;
      return reason === 'total' && timeoutMs === 180;
    });
    assert.ok(Date.now() - started >= 170);
  });
});

describe('a caller who stops', () => {
  const reason = new Error('enough');
  const phases: Record<string, { answer: Answerer; profile?: () => Partial<PlatformProfile>; before?: (one: Platform) => void; reached: () => boolean; idempotent?: boolean }> = {
    'waiting for a place': { answer: never, profile: () => ({ maxConcurrent: 1 }), before: (one) => void one.request(post()).catch(() => {}), reached: () => upstream.received.length === 1 },
    'waiting for a token': { answer: never, profile: () => ({ token: tokenAt('/token') }), reached: () => upstream.received.length === 1 },
    'waiting for headers': { answer: never, reached: () => upstream.received.length === 1 },
    'reading the body': { answer: (_, response) => void response.writeHead(200, { 'content-length': '10' }).write('{'), reached: () => upstream.received.length === 1 },
    'between two attempts': { answer: () => json({}, 503, { 'retry-after': '5' }), reached: () => upstream.received.length === 1, idempotent: true },
  };
  for (const transport of transports) {
    for (const [phase, { answer: phaseAnswer, profile, before, reached, idempotent }] of Object.entries(phases)) {
      test(`${phase}, over ${transport}, is told so at once with the reason that was given, and leaves nothing on the signal`, async () => {
        answer = phaseAnswer;
        const one = platform({ transport, ...profile?.() });
        before?.(one);
        const controller = new AbortController();
        if (before) await until(reached);
        const call = one.request(post({ signal: controller.signal, ...(idempotent ? { idempotent } : {}) }));
        call.catch(() => {});
        await until(reached);
        await wait(50);
        // Nothing but the abort itself can end it now: every limit is far away.
        controller.abort(reason);
        const told = await Promise.race([call.then(() => 'answered', (error: unknown) => error), wait(2_000, 'not told')]);
        assert.equal(told, reason);
        assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
      });
    }
  }

  test('gives the place to the next one, wherever the call was', async () => {
    let held = 0;
    answer = (request) => (request.body === 'hold' ? ((held += 1), never()) : json({}));
    const one = platform({ maxConcurrent: 1 });
    for (let round = 0; round < 5; round += 1) {
      const controller = new AbortController();
      const first = one.request(post({ body: 'hold', signal: controller.signal }));
      const second = one.request(post({ body: 'wait', signal: controller.signal }));
      const third = one.request(post());
      await until(() => held === round + 1);
      controller.abort(reason);
      assert.deepEqual(await Promise.allSettled([first, second]), [{ status: 'rejected', reason }, { status: 'rejected', reason }]);
      assert.equal((await third).status, 200);
    }
  });

  test('in the pause before another attempt gives its place to the next one', async () => {
    answer = (request) => (request.body === 'busy' ? json({}, 503, { 'retry-after': '5' }) : json({}));
    const one = platform({ maxConcurrent: 1 });
    const controller = new AbortController();
    const first = one.request(post({ body: 'busy', idempotent: true, signal: controller.signal }));
    first.catch(() => {});
    await until(() => upstream.received.length === 1);
    await wait(50);
    controller.abort(reason);
    await assert.rejects(first, reason);
    assert.equal((await one.request(post({ timeoutMs: 3000 }))).status, 200);
  });

  test('while the program makes its headers sends nothing', async () => {
    let made: (headers: Record<string, string>) => void = () => {};
    const one = platform({ maxConcurrent: 1 }, { headersFor: () => new Promise((resolve) => (made = resolve)) });
    const controller = new AbortController();
    const first = one.request(post({ signal: controller.signal }));
    const settled = assert.rejects(first, reason);
    await wait(10);
    controller.abort(reason);
    await settled;
    made({});
    const second = one.request(post({ body: 'next' }));
    await wait(10);
    made({});
    assert.equal((await second).status, 200);
    assert.deepEqual(upstream.received.map(({ body }) => body), ['next']);
  });

  test('is told to a transport that begins to listen too late', async () => {
    const heard: string[] = [];
    const late: Transport = async (request) => {
      await wait(60);
      heard.push(String(request.signal.aborted));
      request.onStop?.(() => heard.push('stopped'));
      return never();
    };
    await assert.rejects(platform({}, { transport: late }).request(post({ timeoutMs: 20 })), { code: 'timeout' });
    await until(() => heard.length === 2);
    assert.deepEqual(heard, ['true', 'stopped']);
  });

  test('is told even by a transport that does not listen', async () => {
    const deaf: Transport = never;
    const controller = new AbortController();
    const call = platform({}, { transport: deaf }).request(post({ signal: controller.signal }));
    controller.abort(reason);
    await assert.rejects(call, reason);
    await assert.rejects(platform({}, { transport: deaf }).request(post({ timeoutMs: 30 })), { code: 'timeout' });
  });

  for (const transport of transports) {
    test(`${manyCalls} calls over ${transport} leave nothing on one signal`, async () => {
      const controller = new AbortController();
      const one = platform({ transport, token: tokenAt('/token') });
      answer = (request) => (request.path === '/token' ? json({ access_token: 'a', expires_in: 3600 }) : json({}, request.body === 'bad' ? 400 : 200));
      for (let made = 0; made < manyCalls; made += 50) {
        await Promise.allSettled(Array.from({ length: 50 }, (_, index) => one.request(post({ signal: controller.signal, body: index % 10 === 0 ? 'bad' : 'x' }))));
        assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
      }
      assert.equal(upstream.at('/service').length, manyCalls);
    });
  }
});

describe('calls at a time', () => {
  test('are bounded, and who waits comes in order', async () => {
    let now = 0;
    let most = 0;
    const order: string[] = [];
    answer = async (request) => {
      now += 1;
      most = Math.max(most, now);
      order.push(request.body);
      await wait(5);
      now -= 1;
      return json({});
    };
    const one = platform({ maxConcurrent: 3 });
    await Promise.all(Array.from({ length: 30 }, (_, index) => one.request(post({ body: String(index) }))));
    assert.equal(most, 3);
    // Three arrive at a time: each stands within two places of its turn.
    for (const [place, index] of order.entries()) assert.ok(Math.abs(place - Number(index)) <= 3, `${index} came at ${place}`);
  });

  test('are refused when too many wait, before anything is sent', async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    answer = async () => (await held, json({}));
    const one = platform({ maxConcurrent: 1, maxWaiting: 2 });
    const calls = Array.from({ length: 4 }, () => one.request(post()));
    await assert.rejects(calls[3]!, { code: 'throttled', details: { operation: 'service.call', reason: 'queue_full' } });
    release();
    for (const call of calls.slice(0, 3)) assert.equal((await call).status, 200);
    assert.equal(upstream.received.length, 3);
  });

  test('of one service do not hold up another, nor the token', async () => {
    answer = (request) => (request.path === '/token' ? json({ access_token: 'a' }) : request.body === 'hold' ? never() : json({}));
    const one = platform({ maxConcurrent: 1, token: tokenAt('/token') });
    const controller = new AbortController();
    const holding = one.request(post({ body: 'hold', signal: controller.signal }));
    assert.equal((await one.request(post({ operation: 'other.call' }))).status, 200);
    controller.abort();
    await assert.rejects(holding, { name: 'AbortError' });
  });

  test('that failed have given their places back', async () => {
    answer = () => json({}, 400);
    const one = platform({ maxConcurrent: 1 });
    for (let made = 0; made < 5; made += 1) await assert.rejects(one.request(post()), { code: 'rejected' });
    assert.equal(upstream.received.length, 5);
  });
});

describe('a service that keeps failing', () => {
  const open = { code: 'unavailable', details: { operation: 'service.call', reason: 'circuit_open', retryAfter: 10 } };
  const breaker = { failures: 3, openMs: 10_000 };

  test('is left alone for a while, then tried with one call', async (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
    answer = () => json({}, 503);
    const one = platform({ breaker });
    for (let made = 0; made < 3; made += 1) await assert.rejects(one.request(post()), { code: 'unavailable', details: { operation: 'service.call', status: 503, form: 'json' } });
    await assert.rejects(one.request(post()), open);
    assert.equal(upstream.received.length, 3);

    context.mock.timers.setTime(1_800_000_009_999);
    await assert.rejects(one.request(post()), { ...open, details: { ...open.details, retryAfter: 1 } });
    context.mock.timers.setTime(1_800_000_010_000);
    // One is let through; the others are refused until it is known how that one ends.
    const together = await Promise.allSettled(Array.from({ length: 5 }, () => one.request(post())));
    assert.equal(upstream.received.length, 4);
    assert.equal(together.filter((end) => end.status === 'rejected' && (end.reason as { details: Record<string, unknown> }).details['reason'] === 'circuit_open').length, 4);
    await assert.rejects(one.request(post()), open);

    context.mock.timers.setTime(1_800_000_020_001);
    answer = () => json({});
    assert.equal((await one.request(post())).status, 200);
    assert.deepEqual((await Promise.all(Array.from({ length: 5 }, () => one.request(post())))).map(({ status }) => status), [200, 200, 200, 200, 200]);
  });

  test('is another than its neighbour on the same platform', async () => {
    answer = (request) => (request.body === 'bad' ? json({}, 500) : json({}));
    const one = platform({ breaker });
    for (let made = 0; made < 5; made += 1) await assert.rejects(one.request(post({ body: 'bad' })));
    assert.equal(upstream.received.length, 3);
    assert.equal((await one.request(post({ operation: 'other.call' }))).status, 200);
    await assert.rejects(one.request(post()), { code: 'unavailable' });
    assert.equal((await one.request(post({ operation: 'single' }))).status, 200);
  });

  for (const [what, status, accept] of [['refusals', 400, []], ['missing things', 404, []], ['too many requests', 429, []], ['faults the client reads itself', 500, [500]]] as const) {
    test(`${what} are no failures of the service`, async () => {
      answer = () => json({}, status);
      const one = platform({ breaker });
      for (let made = 0; made < 6; made += 1) await one.request(post({ accept })).catch(() => {});
      assert.equal(upstream.received.length, 6);
    });
  }

  test('failures that are not in a row do not add up', async () => {
    let count = 0;
    answer = () => json({}, (count += 1) % 3 === 0 ? 200 : 503);
    const one = platform({ breaker });
    for (let made = 0; made < 12; made += 1) await one.request(post()).catch(() => {});
    assert.equal(upstream.received.length, 12);
  });

  test('time-outs count; calls that were stopped do not, and do not block the trial', async (context) => {
    answer = never;
    const one = platform({ breaker, timeoutMs: 30 });
    for (let made = 0; made < 5; made += 1) {
      const controller = new AbortController();
      const call = one.request(post({ signal: controller.signal, timeoutMs: 30_000 }));
      await until(() => upstream.received.length === made + 1);
      controller.abort();
      await assert.rejects(call, { name: 'AbortError' });
    }
    for (let made = 0; made < 3; made += 1) await assert.rejects(one.request(post()), { code: 'timeout' });
    await assert.rejects(one.request(post()), (error: unknown) => (error as { details: Record<string, unknown> }).details['reason'] === 'circuit_open');

    context.mock.timers.enable({ apis: ['Date'], now: Date.now() + 11_000 });
    const controller = new AbortController();
    const before = upstream.received.length;
    const trial = one.request(post({ signal: controller.signal, timeoutMs: 30_000 }));
    await until(() => upstream.received.length > before);
    controller.abort();
    await assert.rejects(trial, { name: 'AbortError' });
    answer = () => json({});
    assert.equal((await one.request(post())).status, 200);
  });
});
