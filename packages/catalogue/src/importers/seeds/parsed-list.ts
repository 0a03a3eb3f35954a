import type { SeedListId } from '../../lists.ts';
import type { ProcedureRecord } from '../../procedure.ts';
import type { Irregularity } from './irregularity.ts';

/** A record while it is being read. */
export type Draft = { -readonly [Key in keyof ProcedureRecord]: ProcedureRecord[Key] };

/** A number of rows that the document itself states, and where. */
export interface RowsClaim {
  readonly number: number;
  readonly where: string;
}

/** A run of rows that are not in the copy as numbered rows. */
export interface MissingRows {
  readonly first: number;
  readonly last: number;
  /** How many of them left an unnumbered piece. */
  readonly fragments: number;
  /** True when the last row of the run is known to be one of these pieces. */
  readonly knownLast: boolean;
}

/** A piece of a row whose number is lost. */
export interface SurvivingPiece {
  readonly line: number;
  /** The first and the last row it can have been. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Row in the list of fragments; absent for a piece without a name. */
  readonly row?: number;
}

/** What one list gave. */
export interface ParsedList {
  readonly document: string;
  readonly list: SeedListId;
  readonly rowsClaimed: readonly RowsClaim[];
  readonly records: Draft[];
  /** Line of the document where each record begins, by row. */
  readonly lines: ReadonlyMap<number, number>;
  /** Runs of rows that are not in the copy as numbered rows. */
  readonly missingRows: readonly MissingRows[];
  /** Surviving pieces of missing rows, in order; a list of fragments has them. */
  readonly pieces?: readonly SurvivingPiece[];
  readonly irregularities: Irregularity[];
}
