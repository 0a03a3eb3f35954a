import { instantOf, type LocalDate, localTime, shiftDate } from './local-date.ts';
import { invalid } from './invalid.ts';
import { addWorkingDays, workedShare, type WorkingDayOptions, type WorkingDayResult } from './working-days.ts';

/** How long a procedure takes by its rules. */
export interface ProcessingTerm {
  readonly amount: number;
  readonly unit: 'working_day' | 'calendar_day' | 'month';
}

/** How an appointment is set: by the version of the procedure, the unit and the calendar in force at receipt. */
export interface AppointmentRule extends WorkingDayOptions {
  /** The hour (0 to 23) by which the result is there; 17 when absent. */
  readonly closingHour?: number;
  /** That hour on a day of which only the morning is worked; 12 when absent. */
  readonly halfDayClosingHour?: number;
}

/** When a result can be had. */
export interface Appointment extends WorkingDayResult {
  /** The instant, RFC 3339 with the offset of Viet Nam. */
  readonly at: string;
}

/**
 * The appointment of a dossier. Every term starts the day after receipt and ends on a working day (Civil Code art. 147 and
 * 148): a term that runs out on a day off ends on the next working day, and one of months on the day of the same number,
 * or the last day of a shorter month.
 *
 * @param receivedAt A `Date`, or a timestamp with offset.
 * @throws MotcuaError `invalid_request`: `details.reason` `calendar_missing` when the term reaches a year whose holidays
 *   are not known, `instant` or `count` for a wrong argument.
 */
export function appointmentFor(receivedAt: Date | string, { amount, unit }: ProcessingTerm, rule: AppointmentRule = {}): Appointment {
  const { date, provisional } = lastDay(receivedAt, amount, unit, rule);
  const half = workedShare(date, rule.calendar) < 1;
  return { date, provisional, at: instantOf(date, half ? (rule.halfDayClosingHour ?? 12) : (rule.closingHour ?? 17)) };
}

function lastDay(receivedAt: Date | string, amount: number, unit: ProcessingTerm['unit'], rule: AppointmentRule): WorkingDayResult {
  if (unit === 'working_day') return addWorkingDays(receivedAt, amount, rule);
  if (!Number.isInteger(amount) || amount < 0) throw invalid('appointment', 'count');
  const received = receiptDay(receivedAt, rule);
  const { calendar } = rule;
  const day = unit === 'month' ? monthsAfter(received.date, amount) : shiftDate(received.date, amount);
  const end = addWorkingDays(instantOf(day, 0), 0, calendar === undefined ? {} : { calendar });
  return { date: end.date, provisional: received.provisional || end.provisional };
}

/**
 * The day that counts as the day of receipt: the day it was, or with a cut-off hour the next working day for what came
 * too late or on a day off.
 *
 * @throws MotcuaError as {@link addWorkingDays}.
 */
export function receiptDay(receivedAt: Date | string, options: WorkingDayOptions = {}): WorkingDayResult {
  if (options.cutOffHour !== undefined) return addWorkingDays(receivedAt, 0, options);
  return { date: localTime(receivedAt).date, provisional: false };
}

function monthsAfter(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}
