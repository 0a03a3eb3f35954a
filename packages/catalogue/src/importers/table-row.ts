import type { FindingKind } from './finding.ts';

/** What a spreadsheet knows of a cell beside its text. */
export interface CellMark {
  /** The number the cell holds, when it is no text. */
  readonly number?: number;
  /** Whether the number is shown as a date. */
  readonly date?: boolean;
  /** The formula, without the equals sign. It is never evaluated. */
  readonly formula?: string;
}

/** Something the reader of the file noticed in a row. */
export interface RowNote {
  readonly kind: FindingKind;
  /** Column from 0. */
  readonly column?: number;
  readonly text: string;
}

/** One row of a file as it stands there. */
export interface TableRow {
  /** Line of the text file, or row of the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly marks?: ReadonlyMap<number, CellMark>;
  readonly notes?: readonly RowNote[];
}

/** How the file was read. */
export interface TableFormat {
  readonly sheet?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
}
