import { dayAfter, isCalendarDate, localTime } from './local-date.ts';
import type { LocalDate } from './local-date.ts';
import { invalid } from './invalid.ts';
import { calendar as vietnam } from './working-calendar.ts';
import type { CalendarYear, WorkingCalendar } from './working-calendar.ts';

/** How {@link addWorkingDays} counts. */
export interface WorkingDayOptions {
  /**
   * Received at this hour or later (0 to 23, in Viet Nam), or on a day off, counts as received on the next working day.
   * It is a rule of some procedures (15 in Hà Nội), not of all. Without it the day of receipt stands as it is.
   */
  readonly cutOffHour?: number;
  /** The calendar in force; the national one when absent. */
  readonly calendar?: WorkingCalendar;
}

/** A day some working days from another. */
export interface WorkingDayResult {
  /** `yyyy-MM-dd` in Viet Nam. */
  readonly date: LocalDate;
  /** The days counted over reach into a year whose schedule is not announced, or over a day that may be off. */
  readonly provisional: boolean;
}

/** How much of a day is worked: all, the morning, nothing. */
export type WorkedShare = 0 | 0.5 | 1;

function yearOf(date: LocalDate, calendar: WorkingCalendar): CalendarYear {
  const year = Number(date.slice(0, 4));
  const entry = calendar.years.find((candidate) => candidate.year === year);
  if (!entry) throw invalid('working_days', 'calendar_missing', { year });
  return entry;
}

function includes(list: readonly { readonly date: LocalDate }[], date: LocalDate): boolean {
  return list.some((entry) => entry.date === date);
}

/**
 * How much of a day is worked.
 *
 * @throws MotcuaError `invalid_request`: `details.reason` `calendar_missing` for a year that has no entry, `date` for a
 *   day that does not exist.
 */
export function workedShare(date: LocalDate, calendar: WorkingCalendar = vietnam): WorkedShare {
  if (!isCalendarDate(date)) throw invalid('date', 'date');
  return shareOf(date, calendar);
}

/** The same of a day that is known to exist. */
function shareOf(date: LocalDate, calendar: WorkingCalendar): WorkedShare {
  const year = yearOf(date, calendar);
  if (includes(year.daysOff, date)) return 0;
  if (includes(year.halfDays, date)) return 0.5;
  return includes(year.extraWorkingDays, date) || !calendar.weeklyDaysOff.includes(new Date(date).getUTCDay()) ? 1 : 0;
}

/** Whether a day is worked, if only in the morning. Throws as {@link workedShare} does. */
export function isWorkingDay(date: LocalDate, calendar: WorkingCalendar = vietnam): boolean {
  return workedShare(date, calendar) > 0;
}

function isUncertain(date: LocalDate, calendar: WorkingCalendar): boolean {
  const year = yearOf(date, calendar);
  return year.status === 'provisional' || includes(year.unconfirmedDaysOff, date);
}

/**
 * The day on which a period of working days ends. Counting starts with the day after receipt (Civil Code art. 147), a
 * half day counts half, and the end is always a working day (art. 148). Zero days end on the day of receipt, or on the
 * next working day when that is a day off.
 *
 * @param from When the dossier was received: a `Date`, or a timestamp with offset.
 * @param count Working days, a multiple of a half, not negative.
 * @throws MotcuaError `invalid_request`: `details.reason` `calendar_missing` when a day of the period lies in a year
 *   that has no entry, `instant` or `count` for a wrong argument.
 */
export function addWorkingDays(from: Date | string, count: number, options: WorkingDayOptions = {}): WorkingDayResult {
  if (!Number.isInteger(count * 2) || count < 0) throw invalid('working_days', 'count');
  const calendar = options.calendar ?? vietnam;
  const received = localTime(from);
  let date = received.date;
  let provisional = isUncertain(date, calendar);
  const step = (): void => {
    date = dayAfter(date);
    provisional ||= isUncertain(date, calendar);
  };
  if (options.cutOffHour !== undefined) {
    if (received.hour >= options.cutOffHour) step();
    while (!shareOf(date, calendar)) step();
  }
  for (let left = count; left > 0; left -= shareOf(date, calendar)) step();
  while (!shareOf(date, calendar)) step();
  return { date, provisional };
}

/**
 * Working days after the first day up to and with the second; negative when the second lies before. A half day counts
 * half. Throws as {@link workedShare} does.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkingCalendar = vietnam): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  let total = 0;
  // Both ends are read so that a day that does not exist, or has no calendar, is told even when nothing is counted.
  workedShare(from, calendar);
  workedShare(to, calendar);
  for (let date = from; date < to; ) {
    date = dayAfter(date);
    total += shareOf(date, calendar);
  }
  return total;
}
