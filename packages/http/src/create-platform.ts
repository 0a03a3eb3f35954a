import { isMotcuaError, MotcuaError, type MotcuaErrorCode } from './motcua-error.ts';
import { makeAttempt } from './attempt.ts';
import type { OutgoingCall } from './authorisation/strategy.ts';
import { strategyOf } from './authorisation/strategy-of.ts';
import { Bulkhead } from './bulkhead.ts';
import { type CallLimit, withinBounds } from './call-limit.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { failureOf, failureWithoutAnswer, refusesToken } from './failure.ts';
import { kyTransport } from './ky-transport.ts';
import type { Platform, PlatformRequest, PlatformResponse } from './platform.ts';
import type { PlatformProfile } from './platform-profile.ts';
import { objectAt } from './profile-member.ts';
import { isRepeatable, waitBeforeRepeating } from './repetition.ts';
import { keepToken, type TokenKeeper } from './token-keeper.ts';
import type { TokenStore } from './token-store.ts';
import { type SpanTracer, startSpan } from './trace.ts';
import type { Transport } from './transport.ts';
import { undiciTransport } from './undici-transport.ts';

/** What a program may add to a platform's profile. */
export interface PlatformOptions {
  /** Carries the requests, in place of the transport the profile names. */
  transport?: Transport;
  /** Told of every attempt, without address, body or token. */
  onAttempt?: (attempt: AttemptReport) => void;
  /** Told of fields an answer has and its contract does not, by clients that were given no hook of their own. */
  onDrift?: Platform['onDrift'];
  /** Headers to add to every call (not to token requests), for a platform that wants one more. Awaited. */
  headersFor?: (call: { operation: string; method: string; url: string }) => Record<string, string> | Promise<Record<string, string>>;
  /** Makes a span of every call: a tracer of `@opentelemetry/api`. */
  tracer?: SpanTracer;
  /** Where several processes share the token; each keeps its own when left out. */
  tokenStore?: TokenStore;
  /** Largest answer that is read, in bytes. 20 MB when left out. */
  maxResponseBytes?: number;
  /**
   * How often a call is repeated after a failure that may pass. 1 when left out; only what can be made twice without
   * harm ever is: a GET not marked otherwise, a request marked `idempotent`, one with an idempotency key on a platform that knows them.
   */
  retries?: number;
}

/** One attempt of one operation. */
export interface AttemptReport {
  operation: string;
  /** Name of the call, the same for all its attempts. */
  requestId: string;
  attempt: number;
  durationMs: number;
  /** HTTP status, when there was an answer. */
  status?: number;
  /** Code of the error, when there was none. */
  errorCode?: MotcuaErrorCode;
}

/** What belongs to one service behind the platform. */
interface Upstream {
  bulkhead: Bulkhead;
  breaker: CircuitBreaker;
}

/** A call on its way through the pipeline. */
interface Call {
  request: PlatformRequest;
  requestId: string;
  upstream: Upstream;
  limit: CallLimit;
  attempts: number;
}

/**
 * Makes the connection to one platform. Nothing is sent before the first request.
 *
 * @param profile From a file: checked with `checkConnectionProfile`. A program may put secrets into it itself.
 * @throws MotcuaError `configuration` for a profile that says nothing known of how calls are authorised.
 *
 * @example
 * const platform = createPlatform(profile.platforms.ngsp);
 * const population = createPopulationClient(platform, profile.services.population);
 */
export function createPlatform(profile: PlatformProfile, options: PlatformOptions = {}): Platform {
  objectAt(objectAt(profile, 'platform')['token'], 'platform.token');
  const { onAttempt, headersFor, tracer, retries = 1, maxResponseBytes: maxBytes = 20_000_000 } = options;
  const { timeoutMs = 10_000, totalTimeoutMs, requestIdHeader, idempotencyHeader } = profile;
  const transport = options.transport ?? transportOf(profile);
  const strategy = strategyOf(profile.token);
  const upstreams = new Map<string, Upstream>();
  const tokens = tokenKeeper();

  function tokenKeeper(): TokenKeeper | undefined {
    const { obtain } = strategy;
    if (obtain === undefined) return undefined;
    return keepToken(
      { ...strategy, obtain },
      // No caller's bounds: the token is everybody's who waits for it.
      (wanted) => run({ operation: 'token', method: 'POST', ...wanted }, (call) => once(call, wanted.url, wanted.headers)),
      options.tokenStore,
    );
  }

  function upstreamOf(operation: string): Upstream {
    const dot = operation.indexOf('.');
    const service = dot === -1 ? operation : operation.slice(0, dot);
    let upstream = upstreams.get(service);
    if (upstream === undefined) {
      upstream = { bulkhead: new Bulkhead(profile.maxConcurrent ?? 100, profile.maxWaiting ?? 10_000), breaker: new CircuitBreaker(profile.breaker) };
      upstreams.set(service, upstream);
    }
    return upstream;
  }

  /** Does a call within its bounds, and one of so many of its service at a time. */
  function run<T>(request: PlatformRequest, work: (call: Call) => Promise<T>): Promise<T> {
    const { operation, signal, requestId = crypto.randomUUID() } = request;
    const totalMs = request.totalTimeoutMs ?? totalTimeoutMs ?? 3 * (request.timeoutMs ?? timeoutMs);
    return withinBounds({ operation, totalMs, signal }, async (limit) => {
      const upstream = upstreamOf(operation);
      const waiting = upstream.bulkhead.enter(limit, operation);
      if (waiting !== undefined) await waiting;
      try {
        return await work({ request, requestId, upstream, limit, attempts: 0 });
      } finally {
        upstream.bulkhead.leave();
      }
    });
  }

  function report({ request: { operation }, requestId, attempts }: Call, started: number, end: Pick<AttemptReport, 'status' | 'errorCode'>): void {
    onAttempt?.({ operation, requestId, attempt: attempts, durationMs: performance.now() - started, ...end });
  }

  /** One attempt, counted by the breaker and reported. */
  async function once(call: Call, url: string, headers: Record<string, string>): Promise<PlatformResponse> {
    const { request, limit, upstream } = call;
    const { operation, method, body, signal } = request;
    limit.check();
    upstream.breaker.enter(operation);
    call.attempts += 1;
    const started = performance.now();
    let response: PlatformResponse;
    try {
      response = await makeAttempt({ operation, method, url, headers, body, transport, timeoutMs: request.timeoutMs ?? timeoutMs, maxBytes, binary: request.binary }, limit);
    } catch (error) {
      if (signal?.aborted === true && error === signal.reason) {
        upstream.breaker.leave('stopped');
        throw error;
      }
      const failure = failureWithoutAnswer(error, operation);
      upstream.breaker.leave(failure.code);
      report(call, started, { errorCode: failure.code });
      throw failure;
    }
    const failed = response.status >= 500 && request.accept?.includes(response.status) !== true;
    upstream.breaker.leave(failed ? failureOf(response, operation).code : 'answered');
    report(call, started, { status: response.status });
    return response;
  }

  /** One attempt with the token, and one more with another token when that one is refused. */
  async function authorised(call: Call): Promise<PlatformResponse> {
    if (tokens === undefined) return signedOnce(call, undefined);
    const token = tokens.get();
    const current = typeof token === 'string' ? token : await token;
    const response = await signedOnce(call, current);
    if (!refusesToken(response)) return response;
    const renewed = await tokens.renew(current);
    return renewed === current ? response : signedOnce(call, renewed);
  }

  async function signedOnce(call: Call, token: string | undefined): Promise<PlatformResponse> {
    const { request, requestId } = call;
    const { method, operation, idempotencyKey, officerId } = request;
    // Said here: what carries the calls would take it for a side that cannot be reached, and try again.
    if (!/^https?:/i.test(request.url) || !URL.canParse(request.url)) {
      throw new MotcuaError('configuration', `${operation}: the address of the service is none`, { details: { operation, reason: 'not_a_url' } });
    }
    const outgoing: OutgoingCall = { url: request.url, headers: { ...request.headers }, officerId };
    if (requestIdHeader !== undefined) outgoing.headers[requestIdHeader.toLowerCase()] = requestId;
    if (idempotencyHeader !== undefined && idempotencyKey !== undefined) outgoing.headers[idempotencyHeader.toLowerCase()] = idempotencyKey;
    if (headersFor !== undefined) Object.assign(outgoing.headers, await headersFor({ operation, method, url: request.url }));
    const signing = strategy.sign?.(outgoing, token ?? '');
    if (signing !== undefined) await signing;
    checkHeaders(outgoing.headers, operation);
    const response = await once(call, outgoing.url, outgoing.headers);
    const answered = requestIdHeader === undefined ? null : response.headers.get(requestIdHeader);
    if (answered !== null && answered !== requestId) {
      throw new MotcuaError('bad_response', `${operation}: this is the answer to another request`, { details: { operation, status: response.status, reason: 'other_request' } });
    }
    return response;
  }

  async function repeated(call: Call): Promise<PlatformResponse> {
    const { request, limit } = call;
    const attempts = isRepeatable(request, idempotencyHeader) ? 1 + retries : 1;
    for (let number = 1; ; number += 1) {
      try {
        const response = await authorised(call);
        const good = response.status >= 200 && response.status < 300;
        if (good || request.accept?.includes(response.status) === true) return response;
        throw failureOf(response, request.operation);
      } catch (error) {
        const wait = number < attempts ? waitBeforeRepeating(error, number) : undefined;
        if (wait === undefined) throw error;
        await limit.pause(wait);
      }
    }
  }

  async function traced(call: Call): Promise<PlatformResponse> {
    const end = startSpan(tracer, { ...call.request, requestId: call.requestId });
    try {
      const response = await repeated(call);
      end?.({ 'http.response.status_code': response.status, 'motcua.attempts': call.attempts });
      return response;
    } catch (error) {
      const status = isMotcuaError(error) ? error.details['status'] : undefined;
      end?.({
        ...(typeof status === 'number' ? { 'http.response.status_code': status } : {}),
        'error.type': isMotcuaError(error) ? error.code : 'stopped',
        'motcua.attempts': call.attempts,
      });
      throw error;
    }
  }

  const work = tracer === undefined ? repeated : traced;
  return { request: (request) => run(request, work), onDrift: options.onDrift };
}

/** A key with a line break in it, say, would look like a side that cannot be reached. Never says the value. */
function checkHeaders(headers: Record<string, string>, operation: string): void {
  for (const [name, value] of Object.entries(headers)) {
    if (/^[\w!#$%&'*+.^`|~-]+$/.test(name) && !/[^\t -~\x80-\xff]/.test(value)) continue;
    throw new MotcuaError('configuration', `${operation}: a header holds a character that no header may`, { details: { operation, reason: 'not_a_header', header: name.replace(/[^\w-]/g, '?') } });
  }
}

function transportOf(profile: PlatformProfile): Transport {
  const { certificateAuthorityFile, clientCertificateFile, clientKeyFile, clientKeyPassphrase } = profile;
  // The runtime's fetch takes no certificates.
  if (profile.transport !== 'undici' && certificateAuthorityFile === undefined && clientCertificateFile === undefined) return kyTransport;
  return undiciTransport({ certificateAuthorityFile, clientCertificateFile, clientKeyFile, clientKeyPassphrase });
}

