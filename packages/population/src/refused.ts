import { MotcuaError } from '@motcua/domain';

/** A question that cannot be asked as it is. */
export function refused(operation: string, field: string, reason: string): MotcuaError {
  return new MotcuaError('invalid_request', `${operation}: ${field} is not what a look-up needs`, { details: { operation, field, reason } });
}
