import { readFile, stat } from 'node:fs/promises';

import { read, SSF, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';

import { ImportRefusal } from './refusal.ts';
import { refuseOldFonts } from './text-encoding.ts';
import type { CellMark, RowNote, TableRow } from './table-row.ts';
import { checkExpandedSize, tooLarge } from './zip-size.ts';

const largestFile = 64 * 1024 * 1024;
const largestExpanded = 256 * 1024 * 1024;
const mostMerges = 100_000;

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
}

/**
 * Reads the sheets of an Excel workbook (.xlsx, .xlsm). Formulas are never evaluated: the results saved in the file are
 * taken.
 *
 * @throws ImportRefusal for a workbook that is too large, damaged, or has a password.
 */
export async function readWorkbook(path: string): Promise<Sheet[]> {
  if ((await stat(path)).size > largestFile) throw tooLarge(largestFile);
  const bytes = await readFile(path);
  checkExpandedSize(bytes, largestExpanded);
  let workbook: WorkBook;
  try {
    workbook = read(bytes, { type: 'buffer', cellFormula: true, cellNF: true, cellHTML: false, cellText: true, bookVBA: false });
  } catch (cause) {
    throw new ImportRefusal(
      'damaged',
      {
        en: 'The workbook cannot be read: it is damaged or has a password. Open it in Excel, save it again without a password, and import that copy.',
        vi: 'Không đọc được sổ tính: tệp hỏng hoặc có mật khẩu. Hãy mở bằng Excel, lưu lại không đặt mật khẩu, rồi nhập bản đó.',
      },
      { cause },
    );
  }
  const sheets = workbook.SheetNames.map((name, at): Sheet => {
    const sheet = workbook.Sheets[name];
    return { name, hidden: (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0, rows: sheet === undefined ? [] : rowsOf(sheet) };
  });
  refuseOldFonts(sheets.flatMap(({ rows }) => rows.slice(0, 2000).flatMap(({ cells }) => cells)));
  return sheets;
}

interface Draft {
  readonly cells: string[];
  readonly marks: Map<number, CellMark>;
  readonly notes: RowNote[];
}

/** The rows that have a cell; the sheet's own claim of its size may be anything. */
function rowsOf(sheet: WorkSheet): TableRow[] {
  const drafts = new Map<number, Draft>();
  for (const [address, value] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    const cell = value as CellObject;
    const text = textOf(cell);
    if (text === '' && cell.f === undefined) continue;
    const row = drafts.get(r) ?? { cells: [], marks: new Map<number, CellMark>(), notes: [] };
    drafts.set(r, row);
    row.cells[c] = text;
    const mark = markOf(cell);
    if (mark !== undefined) row.marks.set(c, mark);
  }
  for (const { s, e } of (sheet['!merges'] ?? []).slice(0, mostMerges)) fill(drafts, s, e);
  return [...drafts]
    .sort(([a], [b]) => a - b)
    .map(([row, { cells, marks, notes }]) => ({
      line: row + 1,
      cells: Array.from(cells, (text) => text ?? ''),
      ...(marks.size > 0 && { marks }),
      ...(notes.length > 0 && { notes }),
    }));
}

/** Gives the text of merged cells to every row they cover; across columns it belongs to the first one only. */
function fill(drafts: Map<number, Draft>, start: { r: number; c: number }, end: { r: number; c: number }): void {
  const first = drafts.get(start.r);
  const text = first?.cells[start.c];
  if (first === undefined || text === undefined || text === '') return;
  if (end.c > start.c) first.notes.push({ kind: 'merged-columns', column: start.c, text });
  if (end.r === start.r) return;
  first.notes.push({ kind: 'merged-cells', column: start.c, text: `${text} (${utils.encode_range(start, end)})` });
  const mark = first.marks.get(start.c);
  // A merge may claim a million rows; those with a cell are few.
  const covered = end.r - start.r < drafts.size ? Array.from({ length: end.r - start.r }, (_, n) => start.r + 1 + n) : [...drafts.keys()];
  for (const row of covered) {
    const draft = row > start.r && row <= end.r ? drafts.get(row) : undefined;
    if (draft === undefined) continue;
    draft.cells[start.c] = text;
    if (mark !== undefined) draft.marks.set(start.c, mark);
  }
}

function textOf({ t, v, w }: CellObject): string {
  if (t === 's') return String(v ?? '');
  if (t === 'z' || v === undefined) return '';
  return w ?? String(v);
}

function markOf({ t, v, z, f }: CellObject): CellMark | undefined {
  const number = t === 'n' && typeof v === 'number' ? v : undefined;
  if (number === undefined && f === undefined) return undefined;
  const date = number !== undefined && typeof z === 'string' && (SSF as { is_date(format: string): boolean }).is_date(z);
  return { ...(number !== undefined && { number }), ...(date && { date }), ...(f !== undefined && { formula: f }) };
}
