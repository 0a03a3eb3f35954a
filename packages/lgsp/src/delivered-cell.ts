import {
  type BirthDate,
  isCalendarDate,
  isMotcuaError,
  type LocalDate,
  parseAgencyCode,
  parseSocialInsuranceNumber,
  parseTaxCode,
  type Sex,
} from '@motcua/domain';

/** What a reader of tables may give for a cell. */
export type DeliveredCell = string | number | boolean | Date | null | undefined;

/** What a cell says, or why it says nothing that can be taken. */
export type CellReading<Value> = { value: Value } | { reason: string };

/** Reads a cell that is not blank. */
export type CellReader<Value> = (cell: string | number | boolean | Date) => CellReading<Value>;

/** The text of a cell; none when it is blank. */
export function cellText(cell: DeliveredCell): string | undefined {
  if (cell === null || cell === undefined) return undefined;
  const text = cell instanceof Date ? (dayOf(cell) ?? '') : String(cell).normalize('NFC').replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** Any text. */
export const textCell: CellReader<string> = (cell) => ({ value: cellText(cell) ?? '' });

/** Names parted by semicolons or line breaks. */
export const namesCell: CellReader<string[]> = (cell) => ({
  value: String(cell).split(/[;\n]/).flatMap((name) => cellText(name) ?? []),
});

/** A day: `d/M/yyyy`, `yyyy-MM-dd`, a date of the spreadsheet, or the number a spreadsheet keeps one as. */
export const dayCell: CellReader<LocalDate> = (cell) => {
  const day = dayIn(cell);
  return day === undefined ? { reason: 'date' } : { value: day };
};

/** A date of birth, of which only the year or the month and the year may be known. */
export const birthDateCell: CellReader<BirthDate> = (cell) => {
  const text = cellText(cell) ?? '';
  const partial = /^(?:(\d{1,2})[/.-])?(\d{4})$/.exec(text);
  if (partial && (typeof cell !== 'number' || Number(text) < 2200)) {
    const [year, month] = [Number(partial[2]), partial[1] === undefined ? undefined : Number(partial[1])];
    if (month === undefined) return { value: { year } };
    return month >= 1 && month <= 12 ? { value: { year, month } } : { reason: 'date' };
  }
  const day = dayIn(cell);
  if (day === undefined) return { reason: 'date' };
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { value: { year, month, day: date } };
};

/** A number, also as it is written in Viet Nam: `1.000.000,5`. */
export const numberCell: CellReader<number> = (cell) => {
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell };
  const text = typeof cell === 'string' ? cell.replace(/\s/g, '') : '';
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) ? text.replaceAll('.', '') : text;
  return /^-?\d+(?:[.,]\d+)?$/.test(grouped) ? { value: Number(grouped.replace(',', '.')) } : { reason: 'number' };
};

/** Male, female or other, in words or in the numbering of social insurance (1, 2, 3). */
export const sexCell: CellReader<Sex> = (cell) => {
  const word = (cellText(cell) ?? '').toLowerCase();
  const kind = ({ 1: 'male', nam: 'male', 2: 'female', nữ: 'female', 3: 'other', khác: 'other' } as const)[word];
  return kind === undefined ? { reason: 'sex' } : { value: { kind } };
};

/** A tax code with the right check digit. A spreadsheet that kept it as a number has lost its leading zeros. */
export const taxCodeCell: CellReader<string> = (cell) =>
  parsed(() => parseTaxCode(typeof cell === 'number' ? String(cell).padStart(10, '0') : (cellText(cell) ?? '')));

/** An agency's code. */
export const agencyCodeCell: CellReader<string> = (cell) => parsed(() => parseAgencyCode(cellText(cell) ?? '').code);

/** A social insurance number. A spreadsheet that kept it as a number has lost its leading zeros. */
export const insuranceNumberCell: CellReader<string> = (cell) =>
  parsed(() => parseSocialInsuranceNumber(typeof cell === 'number' ? String(cell).padStart(10, '0') : (cellText(cell) ?? '')));

function parsed<Value>(parse: () => Value): CellReading<Value> {
  try {
    return { value: parse() };
  } catch (error) {
    if (!isMotcuaError(error)) throw error;
    return { reason: String(error.details['reason'] ?? 'shape') };
  }
}

const dayLength = 86_400_000;

function dayIn(cell: string | number | boolean | Date): LocalDate | undefined {
  if (cell instanceof Date) return dayOf(cell);
  // Spreadsheets count days from 30 December 1899; these bounds are the years 1954 to 2119.
  if (typeof cell === 'number') return cell >= 20_000 && cell <= 80_000 ? dayOf(new Date(Date.UTC(1899, 11, 30) + Math.floor(cell) * dayLength)) : undefined;
  const text = cellText(cell) ?? '';
  const spoken = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/.exec(text);
  const day = spoken ? `${spoken[3]}-${spoken[2]!.padStart(2, '0')}-${spoken[1]!.padStart(2, '0')}` : text.slice(0, 10);
  return isCalendarDate(day) ? day : undefined;
}

function dayOf(date: Date): LocalDate | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
