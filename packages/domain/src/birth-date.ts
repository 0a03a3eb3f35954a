import { foldText } from './fold-text.ts';
import { invalid } from './invalid.ts';
import { isCalendarDate, localDate } from './local-date.ts';

/** A date of birth. Some people's register entry knows the year only. */
export interface BirthDate {
  readonly year: number;
  /** 1 to 12; absent when only the year is known. */
  readonly month?: number;
  /** 1 to 31; absent when only the year is known. */
  readonly day?: number;
}

/** How a birth date is written: `yyyyMMdd` and `yyyy` on the wires, `yyyy-MM-dd` in answers, `dd/MM/yyyy` for people. */
export type BirthDateFormat = 'yyyyMMdd' | 'yyyy' | 'yyyy-MM-dd' | 'dd/MM/yyyy';

/**
 * The birth date in a text: `yyyyMMdd`, `yyyy-MM-dd`, `d/M/yyyy` or `yyyy`.
 *
 * @param today The running day in Viet Nam, `yyyy-MM-dd`.
 * @throws MotcuaError `invalid_request` with `details.reason` `shape`, `date` (no such day), `future` or `too_early`
 *   (before 1850).
 */
export function parseBirthDate(text: string, today: string = localDate()): BirthDate {
  const trimmed = foldText(text).trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(trimmed);
  const spoken = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  const yearOnly = /^\d{4}$/.exec(trimmed);
  const parts = iso ? iso.slice(1) : spoken ? spoken.slice(1).reverse() : yearOnly ? [trimmed] : undefined;
  if (!parts) throw invalid('birth_date', 'shape');
  const [year = 0, month, day] = parts.map(Number);
  const date: BirthDate = month === undefined || day === undefined ? { year } : { year, month, day };
  const written = formatBirthDate(date, 'yyyy-MM-dd');
  if (date.day !== undefined && !isCalendarDate(written)) throw invalid('birth_date', 'date');
  if (written > today.slice(0, written.length)) throw invalid('birth_date', 'future');
  if (year < 1850) throw invalid('birth_date', 'too_early');
  return date;
}

/** Writes a birth date. Whatever the format, a date of which only the year is known is written `yyyy`. */
export function formatBirthDate(date: BirthDate, format: BirthDateFormat): string {
  const year = String(date.year).padStart(4, '0');
  if (format === 'yyyy' || date.month === undefined || date.day === undefined) return year;
  const month = String(date.month).padStart(2, '0');
  const day = String(date.day).padStart(2, '0');
  if (format === 'dd/MM/yyyy') return `${day}/${month}/${year}`;
  return format === 'yyyyMMdd' ? year + month + day : `${year}-${month}-${day}`;
}
