import { cleanText } from '../clean-text.ts';
import type { IrregularityLog } from './irregularity.ts';

/** Cleans a cell of a row and writes what was wrong to the log. */
export function cleanCell(raw: string, log: IrregularityLog, row: number | null, line: number): string {
  const { text, found } = cleanText(raw);
  log.addDecomposed(row, line, text);
  for (const kind of found) {
    log.add(kind, row, line, text);
  }
  return text;
}

/** Notes about a name that the importer keeps as printed: a space before a sign, a bracket that never closes. */
export function checkName(name: string, log: IrregularityLog, row: number, line: number): void {
  if (/\s[,;.:)]|\(\s/u.test(name)) {
    log.add('loose-punctuation', row, line, name);
  }
  const open = [...name].reduce((depth, sign) => depth + (sign === '(' ? 1 : sign === ')' ? -1 : 0), 0);
  if (open > 0) {
    log.add('truncated-name', row, line, name);
  }
}
