import { findHeader, headerRows } from './find-header.ts';
import type { GivenColumn } from './headers.ts';
import type { ImportEvent, TableOptions } from './import-event.ts';
import type { ListMemory } from './list-memory.ts';
import { RowReader } from './row-reader.ts';
import type { TableFormat, TableRow } from './table-row.ts';

/**
 * Turns the rows of one table into records. Every row becomes a record or a finding; nothing is dropped in silence.
 *
 * @throws ImportRefusal when no row names a column of procedure names.
 */
export async function* importTable(
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  format: TableFormat,
  options: TableOptions,
  memory: ListMemory,
): AsyncGenerator<ImportEvent> {
  const start: TableRow[] = [];
  let reader: RowReader | undefined;
  for await (const row of rows) {
    if (reader !== undefined) {
      yield* reader.read(row);
      continue;
    }
    start.push(row);
    if (start.length === headerRows) {
      reader = new RowReader(start, format, options, memory);
      yield* reader.begin();
    }
  }
  if (reader === undefined) {
    reader = new RowReader(start, format, options, memory);
    yield* reader.begin();
  }
  yield* reader.end();
}

/** Whether the beginning of a table has a header that can be read. */
export function hasHeader(rows: readonly TableRow[], columns: readonly GivenColumn[] = []): boolean {
  return findHeader(rows, columns) !== undefined;
}
