import type { IrregularityLog } from './irregularity.ts';

/** Code of the national catalogue: `1.001193`. */
const nationalCode = /^\d\.\d{6}$/u;

/**
 * Codes as the provinces wrote them before the national numbering: the ministry's letters, the province's, a number;
 * or `T-LSN-number-TT` for the province's own; or the province and a number alone.
 */
const provincialCode = /^(?:(?:T-)?\p{Lu}+(?:-\p{Lu}+)?-LSN-\d{6}|T-LSN-\d{6}-TT|LSN-\d{6})$/u;

/** What a code cell says. */
export interface CodeCell {
  readonly code: string | null;
  /** The remark that stands in place of the code. */
  readonly note?: string;
}

/**
 * Reads a code cell that is already clean text. A cell with a digit is a code, a cell with words only is a remark.
 */
export function readCode(cell: string, log: IrregularityLog, row: number, line: number): CodeCell {
  if (cell === '') {
    log.add('missing-code', row, line, 'the code cell is blank');
    return { code: null };
  }
  if (!/\d/u.test(cell)) {
    log.add('placeholder-code', row, line, cell);
    return { code: null, note: cell };
  }
  let code = cell;
  const separated = code.replace(/(?<=\p{L}) +(?=\d)/gu, '-');
  if (separated !== code) {
    log.add('code-separator', row, line, cell);
    code = separated;
  }
  const joined = code.replace(/\s/gu, '');
  if (joined !== code) {
    log.add('code-spacing', row, line, cell);
    code = joined;
  }
  if (!nationalCode.test(code) && !provincialCode.test(code)) {
    log.add('suspect-code', row, line, code);
  }
  return { code };
}

/** Writes one finding per code that several rows print. */
export function checkDuplicateCodes(
  records: readonly { readonly row: number; readonly code: string | null }[],
  log: IrregularityLog,
): void {
  for (const { code, rows } of duplicateCodes(records)) {
    log.add('duplicate-code', rows[0] ?? null, undefined, `${code}: rows ${rows.join(', ')}`);
  }
}

/** Codes that several rows print, in order of first appearance. */
export function duplicateCodes(
  records: readonly { readonly row: number; readonly code: string | null }[],
): { readonly code: string; readonly rows: readonly number[] }[] {
  const rowsByCode = new Map<string, number[]>();
  for (const { row, code } of records) {
    if (code !== null) {
      rowsByCode.set(code, [...(rowsByCode.get(code) ?? []), row]);
    }
  }
  return [...rowsByCode].filter(([, rows]) => rows.length > 1).map(([code, rows]) => ({ code, rows }));
}
