import { invalid } from './invalid.ts';
import { isCalendarDate, type LocalDate } from './local-date.ts';

/** When an entry of a code table means what it says. Without a bound the source states none. */
export interface Validity {
  /** The first day. */
  readonly validFrom?: LocalDate;
  /** The last day. */
  readonly validTo?: LocalDate;
}

/**
 * Whether an entry holds on a day.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `date` for a day that does not exist.
 */
export function isValidOn({ validFrom, validTo }: Validity, on: LocalDate): boolean {
  if (!isCalendarDate(on)) throw invalid('date', 'date');
  return (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo);
}
