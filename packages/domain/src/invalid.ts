import { MotcuaError, type MotcuaErrorDetails } from './motcua-error.ts';

/** A value that cannot be right: what the parsers of this package throw. */
export function invalid(what: string, reason: string, details: MotcuaErrorDetails = {}): MotcuaError {
  return new MotcuaError('invalid_request', `${what}: ${reason}`, { details: { ...details, what, reason } });
}
