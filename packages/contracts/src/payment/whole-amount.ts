import { MotcuaError } from '@motcua/domain';

/** Whole đồng as digits. @throws MotcuaError `invalid_request` for a fraction, a negative number, or one past 15 digits. */
export function amountText(amount: number, field: string, operation: string): string {
  if (Number.isInteger(amount) && amount >= 0 && amount < 1e15) return String(amount);
  throw new MotcuaError('invalid_request', `${operation}: an amount is whole đồng`, { details: { operation, field, reason: 'amount' } });
}
