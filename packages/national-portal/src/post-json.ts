import { MotcuaError } from '@motcua/domain';
import { createPlatform, type Platform, type PlatformResponse } from '@motcua/http';

/** Options every call takes. */
export interface CallOptions {
  /** Stops the call. */
  signal?: AbortSignal;
}

/**
 * The platform a service is called through: the one that was given, or a plain connection when the profile names none.
 *
 * @throws MotcuaError `configuration` when the profile names a platform and none is given.
 */
export function platformOf(profile: { platform?: string }, given: Platform | undefined): Platform {
  if (profile.platform !== undefined && given === undefined) {
    throw new MotcuaError('configuration', 'The profile names a platform, and none was given', { details: { platform: profile.platform } });
  }
  return given ?? createPlatform({ token: { strategy: 'none' } });
}

/** Sends a message as JSON. `idempotent`: it only asks, so that it may be sent again after a failure that may pass. */
export function postJson(
  platform: Platform,
  operation: string,
  url: string,
  message: unknown,
  { signal, idempotent }: { signal?: AbortSignal | undefined; idempotent?: boolean } = {},
): Promise<PlatformResponse> {
  return platform.request({
    operation,
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(message),
    ...(signal === undefined ? {} : { signal }),
    ...(idempotent === undefined ? {} : { idempotent }),
  });
}
