import { isMotcuaError, MotcuaError, type MotcuaErrorCode } from '@motcua/domain';
import type { ConnectionProfile } from './connection-profile.ts';
import type { PlatformProfile } from './platform-profile.ts';
import { failureOf, failureWithoutAnswer, refusesToken } from './failure.ts';
import type { Platform, PlatformRequest, PlatformResponse } from './platform.ts';
import { readBody } from './read-body.ts';
import { orStopped, pause, withinTime } from './time-limit.ts';
import { basicClientCredentials, type TokenProvider } from './token-provider.ts';
import { kyTransport, type Transport, transportTrusting } from './transport.ts';

/** What a program may add to a platform's profile. */
export interface PlatformOptions {
  /** Carries the requests; the runtime's `fetch` when left out. */
  transport?: Transport;
  /** Told of every attempt, without address, body or token. */
  onAttempt?: (attempt: AttemptReport) => void;
  /** Largest answer that is read, in bytes. 20 MB when left out. */
  maxResponseBytes?: number;
  /** How often a GET is repeated after a failure that may pass. 1 when left out; nothing but a GET ever is. */
  retries?: number;
}

/** One attempt of one operation. */
export interface AttemptReport {
  operation: string;
  attempt: number;
  durationMs: number;
  /** HTTP status, when there was an answer. */
  status?: number;
  /** Code of the error, when there was none. */
  errorCode?: MotcuaErrorCode;
}

/**
 * Makes the connection to one platform. Nothing is sent before the first request.
 *
 * @example
 * const platform = createPlatform(profile.platforms.ngsp);
 * const population = createPopulationClient(platform, profile.services.population);
 */
export function createPlatform(profile: PlatformProfile, options: PlatformOptions = {}): Platform {
  const transport =
    options.transport ?? (profile.certificateAuthorityFile === undefined ? kyTransport : transportTrusting(profile.certificateAuthorityFile));
  const maxBytes = options.maxResponseBytes ?? 20_000_000;
  const timeoutMs = profile.timeoutMs ?? 10_000;
  const tokens = tokenProvider();

  function tokenProvider(): TokenProvider | undefined {
    if (profile.token.strategy === 'none') return undefined;
    if (profile.token.strategy !== 'basic_client_credentials') {
      throw new MotcuaError('configuration', 'This strategy has its profile but not its calls yet', { details: { strategy: profile.token.strategy } });
    }
    return basicClientCredentials(profile.token, ({ url, headers, body }) =>
      attempt({ operation: 'token', method: 'POST', url, headers, body }, undefined, 1),
    );
  }

  async function attempt(request: PlatformRequest, token: string | undefined, number: number): Promise<PlatformResponse> {
    const { operation, method, url, body, signal } = request;
    const headers = { ...request.headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
    const started = performance.now();
    const report = (end: Pick<AttemptReport, 'status' | 'errorCode'>): void =>
      options.onAttempt?.({ operation, attempt: number, durationMs: performance.now() - started, ...end });
    try {
      const response = await withinTime({ operation, timeoutMs: request.timeoutMs ?? timeoutMs, signal }, async (limit) => {
        const answer = await transport({ method, url, headers, body, signal: limit });
        const text = await readBody(answer, operation, maxBytes);
        return { status: answer.status, headers: answer.headers, text: () => text };
      });
      report({ status: response.status });
      return response;
    } catch (error) {
      if (signal?.aborted === true && error === signal.reason) throw error;
      const failure = failureWithoutAnswer(error, operation);
      report({ errorCode: failure.code });
      throw failure;
    }
  }

  async function authorised(request: PlatformRequest, number: number): Promise<PlatformResponse> {
    const token = tokens && (await orStopped(tokens.get(), request.signal));
    const response = await attempt(request, token, number);
    if (tokens === undefined || token === undefined || !refusesToken(response)) return response;
    const renewed = await orStopped(tokens.renew(token), request.signal);
    return renewed === token ? response : attempt(request, renewed, number);
  }

  async function request(wanted: PlatformRequest): Promise<PlatformResponse> {
    const attempts = wanted.method === 'GET' ? 1 + (options.retries ?? 1) : 1;
    for (let number = 1; ; number += 1) {
      try {
        const response = await authorised(wanted, number);
        const good = response.status >= 200 && response.status < 300;
        if (good || wanted.accept?.includes(response.status) === true) return response;
        throw failureOf(response, wanted.operation);
      } catch (error) {
        const wait = number < attempts ? waitBeforeRepeating(error) : undefined;
        if (wait === undefined) throw error;
        await pause(wait, wanted.signal);
      }
    }
  }

  return { request };
}

/**
 * The platforms of a connection by name, each made once: services on the same platform share its token.
 *
 * @throws MotcuaError `configuration` when a name is asked for that the profile does not have.
 */
export function createPlatforms(
  connection: Pick<ConnectionProfile, 'platforms'>,
  options: PlatformOptions = {},
): (name: string) => Platform {
  const made = new Map<string, Platform>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const profile = Object.hasOwn(connection.platforms, name) ? connection.platforms[name] : undefined;
    if (profile === undefined) {
      throw new MotcuaError('configuration', 'The connection profile has no such platform', { details: { platform: name } });
    }
    const platform = createPlatform(profile, options);
    made.set(name, platform);
    return platform;
  };
}

/** How long to wait before a GET is repeated, in milliseconds; none when repeating it cannot help. */
function waitBeforeRepeating(error: unknown): number | undefined {
  if (!isMotcuaError(error) || !['unavailable', 'timeout', 'throttled'].includes(error.code)) return undefined;
  const asked = error.details['retryAfter'];
  if (typeof asked === 'number') return asked <= 5 ? asked * 1000 : undefined;
  // Different waits, so that callers who failed together do not come back together.
  return error.code === 'throttled' ? undefined : 200 + Math.random() * 400;
}
