import { type BirthDate, isCalendarDate, type LocalDate, MotcuaError } from '@motcua/domain';

/**
 * A day as `dd/MM/yyyy`.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `date`.
 */
export function toSlashDate(day: LocalDate): string {
  if (!isCalendarDate(day)) throw noDate();
  return day.split('-').reverse().join('/');
}

/** The day of a `d/M/yyyy` or a `yyyy-MM-dd`, a time behind it left out; none when the text names no day. */
export function fromSlashDate(text: string | number | null | undefined): LocalDate | undefined {
  const words = String(text ?? '').trim();
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\D|$)/.exec(words);
  const day = slashed ? `${slashed[3]}-${slashed[2]!.padStart(2, '0')}-${slashed[1]!.padStart(2, '0')}` : words.slice(0, 10);
  return isCalendarDate(day) ? day : undefined;
}

/**
 * As much of a date as is known: `dd/MM/yyyy`, `MM/yyyy` or `yyyy`.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `date`.
 */
export function toSlashPartialDate(date: BirthDate): string {
  const [year, month, day] = partsOf(date);
  return [day, month, year].filter((part) => part !== undefined).join('/');
}

/** As much of a date as a `dd/MM/yyyy`, `MM/yyyy` or `yyyy` tells; none when it tells none. */
export function fromSlashPartialDate(text: string | number | null | undefined): BirthDate | undefined {
  const parts = /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4})$/.exec(String(text ?? '').trim());
  return parts ? dateOf(parts[3], parts[2], parts[1]) : undefined;
}

/**
 * As much of a date as is known: `yyyyMMdd`, `yyyyMM` or `yyyy`.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `date`.
 */
export function toCompactPartialDate(date: BirthDate): string {
  return partsOf(date).filter((part) => part !== undefined).join('');
}

/** As much of a date as the first digits of a `yyyyMMdd` tell: four, six or eight of them; none when they tell none. */
export function fromCompactPartialDate(text: string | number | null | undefined, digits: 4 | 6 | 8 = 8): BirthDate | undefined {
  const parts = /^(\d{4})(\d{2})?(\d{2})?$/.exec(String(text ?? '').trim().slice(0, digits));
  return parts ? dateOf(parts[1], parts[2], parts[3]) : undefined;
}

function partsOf({ year, month, day }: BirthDate): [string, string?, string?] {
  const [y, m, d] = [String(year).padStart(4, '0'), two(month), two(day)];
  if (!isCalendarDate(`${y}-${m ?? '01'}-${d ?? '01'}`) || (m === undefined && d !== undefined)) throw noDate();
  return [y, ...(m === undefined ? [] : [m, ...(d === undefined ? [] : [d])])] as [string, string?, string?];
}

function two(part: number | undefined): string | undefined {
  return part === undefined ? undefined : String(part).padStart(2, '0');
}

function dateOf(year: string | undefined, month?: string, day?: string): BirthDate | undefined {
  // Registers write zeros for what they do not know.
  const [m, d] = [month === undefined || Number(month) === 0 ? undefined : Number(month), day === undefined || Number(day) === 0 ? undefined : Number(day)];
  if (!isCalendarDate(`${year}-${two(m) ?? '01'}-${two(d) ?? '01'}`)) return undefined;
  return { year: Number(year), ...(m === undefined ? {} : { month: m, ...(d === undefined ? {} : { day: d }) }) };
}

function noDate(): MotcuaError {
  return new MotcuaError('invalid_request', 'A date names no day', { details: { reason: 'date' } });
}
