import type { DossierCounts, ProcedureRecord } from '../procedure.ts';
import type { Finding } from './finding.ts';
import type { GivenColumn, ImportField } from './headers.ts';
import type { TableFormat } from './table-row.ts';

/** How a table becomes records. */
export interface TableOptions {
  /** Identifier of the list: ids of its records are `LIST-ROW`. */
  readonly list: string;
  /** What the records name as their document. */
  readonly document: string;
  /** The file's name, for findings. */
  readonly file: string;
  /** Columns the officer names; they come before what the headers say. */
  readonly columns?: readonly GivenColumn[];
  /** Period the numbers of dossiers were counted in. */
  readonly counted?: Pick<DossierCounts, 'from' | 'to'>;
}

/** How a table was read. */
export interface TableFacts extends TableFormat {
  readonly file: string;
  /** Line of the header row; 0 when the table has none and the officer named the columns by number. */
  readonly headerLine: number;
  readonly columns: readonly { readonly column: number; readonly header: string; readonly field: ImportField | null }[];
}

/** What an import gives, piece by piece: nothing is gathered in memory. */
export type ImportEvent =
  | { readonly type: 'table'; readonly table: TableFacts }
  | { readonly type: 'record'; readonly record: ProcedureRecord }
  | { readonly type: 'finding'; readonly finding: Finding };
