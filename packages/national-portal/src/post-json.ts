import type { Operation } from '@motcua/contracts';
import { MotcuaError } from '@motcua/domain';
import { createPlatform, type Platform, type PlatformRequest, type PlatformResponse } from '@motcua/http';

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

/** What a contract says of a call: how it is sent, and whether it may be sent again. */
export type Told = Pick<Operation, 'idempotent'> & Pick<PlatformRequest, 'method'>;

/** Sends a message as JSON. */
export function postJson(
  platform: Platform,
  operation: string,
  { method, idempotent }: Told,
  url: string,
  message: unknown,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<PlatformResponse> {
  return platform.request({
    operation,
    method,
    idempotent,
    url,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(message),
    ...(signal === undefined ? {} : { signal }),
  });
}
