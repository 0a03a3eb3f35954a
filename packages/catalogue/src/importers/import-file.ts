import { basename } from 'node:path';

import { findFileKind } from './file-kind.ts';
import { headerScore } from './headers.ts';
import type { ImportEvent, TableOptions } from './import-event.ts';
import { hasHeader, importTable } from './import-table.ts';
import { ListMemory } from './list-memory.ts';
import { findCsvFormat, readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import type { TextEncoding } from './text-encoding.ts';

/** How a file becomes records. */
export interface FileOptions extends Omit<TableOptions, 'file'> {
  /** How a text file keeps its letters, when it is found out wrongly. */
  readonly encoding?: TextEncoding;
  /** What is remembered of the same list in files read before; a new one where nothing is given. */
  readonly memory?: ListMemory;
}

/**
 * Reads a CSV file or an Excel workbook of procedures. A CSV file is read as a stream, whatever its size. Call
 * `memory.close()` when the last file of the list was read.
 *
 * @throws ImportRefusal when the file cannot be read at all: another type by its content, letters of an old font, a
 * quotation mark that never closes, no header.
 *
 * @example
 * const memory = new ListMemory();
 * for await (const event of importFile('danh-muc.csv', { list: 'DM', document: 'danh-muc', memory })) {
 *   if (event.type === 'record') procedures.push(event.record);
 *   if (event.type === 'finding') console.log(event.finding.kind, event.finding.line);
 * }
 */
export async function* importFile(path: string, options: FileOptions): AsyncGenerator<ImportEvent> {
  const file = basename(path);
  const memory = options.memory ?? new ListMemory();
  const table = { ...options, file };
  if ((await findFileKind(path)) === 'text') {
    const format = await findCsvFormat(path, (cells) => headerScore(cells, options.columns ?? []), options.encoding);
    yield* importTable(readCsv(path, format), format, table, memory);
    return;
  }
  const sheets = await readWorkbook(path);
  const read = sheets.filter(({ hidden, rows }) => !hidden && hasHeader(rows, options.columns));
  // None is recognised: the first one with text says what is wrong with it.
  const chosen = read.length > 0 ? read : sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0).slice(0, 1);
  for (const sheet of sheets) {
    if (chosen.includes(sheet)) yield* importTable(sheet.rows, { sheet: sheet.name }, table, memory);
    else yield { type: 'finding', finding: { kind: 'other-sheet', file, sheet: sheet.name, text: sheet.name } };
  }
  if (chosen.length === 0) yield* importTable([], {}, table, memory);
}
