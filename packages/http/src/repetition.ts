import { isMotcuaError, type MotcuaError } from './motcua-error.ts';
import { certificateProblem } from './certificate-problem.ts';
import type { PlatformRequest } from './platform.ts';

/** Whether a call can be made twice without harm. */
export function isRepeatable(request: PlatformRequest, idempotencyHeader: string | undefined): boolean {
  return (request.idempotent ?? request.method === 'GET') || (idempotencyHeader !== undefined && request.idempotencyKey !== undefined);
}

/** How long to wait before a call is repeated, in milliseconds; none when repeating it cannot help. */
export function waitBeforeRepeating(error: unknown, attempt: number): number | undefined {
  if (!isUpstreamFailure(error) || error.details['reason'] === 'circuit_open') return undefined;
  const asked = error.details['retryAfter'];
  // Different waits, so that callers who failed together do not come back together.
  if (typeof asked === 'number') return asked <= 5 ? asked * 1000 + Math.random() * 200 : undefined;
  return error.code === 'throttled' ? undefined : 2 ** (attempt - 1) * (200 + Math.random() * 400);
}

/** Whether another route may help: the upstream is away, too slow or too busy. */
export function isUpstreamFailure(error: unknown): error is MotcuaError {
  return isMotcuaError(error) && (error.code === 'unavailable' || error.code === 'timeout' || error.code === 'throttled');
}

const beforeSending = new Set([
  'circuit_open',
  'queue_full',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Whether a failure says for certain that nothing was carried out: the request never left, or no token was got for it. */
export function wasNotCarriedOut(error: MotcuaError): boolean {
  const { reason, stage, status } = error.details;
  return stage === 'token' || status === 429 || (typeof reason === 'string' && (beforeSending.has(reason) || certificateProblem(reason) !== undefined));
}
