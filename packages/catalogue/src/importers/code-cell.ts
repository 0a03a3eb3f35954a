import type { FindingKind } from './finding.ts';
import type { CellMark } from './table-row.ts';

/** What a code cell gives, and what was noticed. */
export interface CodeCell {
  readonly code: string | null;
  /** The remark that stands in place of the code. */
  readonly note?: string;
  readonly found?: FindingKind;
}

/** `1.001193`, with or without the suffix of a province. */
const nationalCode = /^\d\.\d{6}(?:\.[A-Z0-9.]+)?$/;
/** As the provinces wrote them before the national numbering: `BTP-LSN-277361`, `T-LSN-286506-TT`. */
const oldCode = /^(?:\p{Lu}{1,5}-)*\p{Lu}{2,5}-\d{4,6}(?:-\p{Lu}{1,3})?$/u;

/**
 * Reads a code cell that is clean text already. A spreadsheet turns `1.001193` into a number when the column is not text:
 * 1.001193 where the point is decimal, 1001193 where it parts thousands, 1.0012 when the code ended in zeros.
 */
export function readCodeCell(text: string, mark: CellMark = {}): CodeCell {
  if (text === '' && mark.number === undefined) return { code: null, found: 'missing-code' };
  if (mark.date === true) return { code: null, note: text, found: 'damaged-code' };
  if (mark.number !== undefined) return fromNumber(String(mark.number), text);
  if (!/\d/u.test(text)) return { code: null, note: text, found: 'placeholder-code' };
  if (nationalCode.test(text)) return { code: text };

  const parts = text.split(/\s*[;,\n]\s*|\s+và\s+/u).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => nationalCode.test(part) || oldCode.test(part))) {
    return { code: parts[0] ?? null, note: text, found: 'several-codes' };
  }
  const joined = text.replace(/\s/gu, '');
  if (nationalCode.test(joined) || oldCode.test(joined)) return joined === text ? { code: joined } : { code: joined, found: 'code-spacing' };
  const number = readNumberCode(joined);
  if (number !== undefined) return number === null ? { code: null, note: text, found: 'damaged-code' } : { code: number, found: 'number-code' };
  return { code: joined, found: 'suspect-code' };
}

function fromNumber(number: string, shown: string): CodeCell {
  const code = readNumberCode(number);
  return typeof code === 'string' ? { code, found: 'number-code' } : { code: null, note: shown, found: 'damaged-code' };
}

/** The code a number stands for; null for a number that has lost digits; undefined for what is no number. */
function readNumberCode(text: string): string | null | undefined {
  const decimals = /^(\d)[.,](\d{1,6})$/.exec(text);
  if (decimals) return `${decimals[1] ?? ''}.${(decimals[2] ?? '').padEnd(6, '0')}`;
  const whole = /^(\d)(\d{6})$/.exec(text) ?? /^(\d)([.,])(\d{3})\2(\d{3})$/.exec(text);
  if (whole) return `${whole[1] ?? ''}.${whole.length === 3 ? (whole[2] ?? '') : `${whole[3] ?? ''}${whole[4] ?? ''}`}`;
  return /^\d(?:[.,]\d+)?E[+-]?\d+$/i.test(text) ? null : undefined;
}
