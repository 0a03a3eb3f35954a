import { invalid } from './invalid.ts';

/** A day of the calendar in Viet Nam, `yyyy-MM-dd`. */
export type LocalDate = string;

const dayLength = 86_400_000;
/** Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975. */
const offset = 7 * 3_600_000;

/** Whether a text is a day that exists, `yyyy-MM-dd`. */
export function isCalendarDate(text: string): boolean {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * The day and the hour it is in Viet Nam at an instant.
 *
 * @param instant A `Date`, or a timestamp with offset (RFC 3339).
 * @throws MotcuaError `invalid_request` with `details.reason` `instant`.
 */
export function localTime(instant: Date | string): { readonly date: LocalDate; readonly hour: number } {
  const time = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  if (Number.isNaN(time)) throw invalid('instant', 'instant');
  const shifted = new Date(time + offset);
  return { date: shifted.toISOString().slice(0, 10), hour: shifted.getUTCHours() };
}

/** The day it is in Viet Nam at an instant; now without one. */
export function localDate(instant: Date | string = new Date()): LocalDate {
  return localTime(instant).date;
}

/** The day some days after (or, negative, before) a day. */
export function shiftDate(date: LocalDate, days: number): LocalDate {
  return new Date(dateTime(date) + days * dayLength).toISOString().slice(0, 10);
}

/** The day after one that is known to exist. */
export function dayAfter(date: LocalDate): LocalDate {
  return new Date(Date.parse(date) + dayLength).toISOString().slice(0, 10);
}

/** Day of the week: 0 is Sunday, 6 is Saturday. */
export function weekday(date: LocalDate): number {
  return new Date(dateTime(date)).getUTCDay();
}

/** The instant at which an hour strikes on a day in Viet Nam, RFC 3339 with offset. */
export function instantOf(date: LocalDate, hour: number): string {
  dateTime(date);
  return `${date}T${String(hour).padStart(2, '0')}:00:00+07:00`;
}

function dateTime(date: LocalDate): number {
  if (!isCalendarDate(date)) throw invalid('date', 'date');
  return Date.parse(`${date}T00:00:00Z`);
}
