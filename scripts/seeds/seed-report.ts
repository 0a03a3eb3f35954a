import type { CrossCheck } from '../../packages/catalogue/src/importers/seeds/decision-406-tuyen-quang.ts';
import { irregularityKinds } from '../../packages/catalogue/src/importers/seeds/irregularity.ts';
import type { Irregularity } from '../../packages/catalogue/src/importers/seeds/irregularity.ts';
import type { ParsedList, RowsClaim } from '../../packages/catalogue/src/importers/seeds/parsed-list.ts';
import { duplicateCodes } from '../../packages/catalogue/src/importers/seeds/procedure-code.ts';
import type { SeedImport } from '../../packages/catalogue/src/importers/seeds/seed-import.ts';

/** A run of rows that are lost: all of them, or as many as `lost` says when unnumbered pieces of the others survive. */
export interface LostRows {
  readonly first: number;
  readonly last: number;
  readonly lost: number;
}

/** A surviving piece of a row whose number is lost, and the rows it can have been. */
export interface FragmentRow {
  /** The record it became; `null` for a piece without a name. */
  readonly id: string | null;
  readonly line: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** The report on one list. */
export interface ListReport {
  readonly document: string;
  readonly list: string;
  /** Numbers of rows that the document itself states, and where. */
  readonly rowsClaimed: readonly RowsClaim[];
  /** Rows that are whole, with number and name. */
  readonly complete: number;
  /** Rows of which a piece survives. In the list LS: all pieces; in the list LSF: those with a name. */
  readonly fragments: number;
  /** Rows of which nothing survives. */
  readonly lost: number;
  readonly lostRows: readonly LostRows[];
  readonly fragmentRows: readonly FragmentRow[];
  /** Rows whose code cell is blank, or lists that print no codes: number and row numbers. */
  readonly withoutCode: number;
  readonly withoutCodeRows: readonly number[];
  /** Rows with a remark where the code should be: number, and the remarks by row. */
  readonly placeholderCode: number;
  readonly placeholderCodeRows: readonly { readonly row: number; readonly text: string }[];
  readonly duplicateCodes: readonly { readonly code: string; readonly rows: readonly number[] }[];
  readonly irregularities: readonly Irregularity[];
}

/** The report on all documents. */
export interface SeedReport {
  /** Records that are procedures, and services of the population database. */
  readonly procedures: number;
  readonly populationServices: number;
  readonly lists: readonly ListReport[];
  /** Documents 001 and 002 against each other. */
  readonly crossCheck: CrossCheck;
  /** The procedure whose full description the documents hold. */
  readonly described: SeedImport['described'];
  /** What each kind of irregularity means and what was done. */
  readonly kinds: typeof irregularityKinds;
}

/** Makes the report of an import. */
export function seedReport({ lists, crossCheck, described }: SeedImport): SeedReport {
  const fragments = lists.find(({ list }) => list === 'LSF');
  const reports = lists.map((list) => listReport(list, list.missingRows.length > 0 ? fragments : undefined));
  const count = (procedures: boolean): number =>
    lists.filter(({ list }) => (list !== 'POP') === procedures).reduce((sum, { records }) => sum + records.length, 0);
  return { procedures: count(true), populationServices: count(false), lists: reports, crossCheck, described, kinds: irregularityKinds };
}

function listReport(parsed: ParsedList, fragments: ParsedList | undefined): ListReport {
  const { document, list, records, rowsClaimed, missingRows, irregularities } = parsed;
  const isFragments = records.some(({ possibleRows }) => possibleRows !== undefined);
  const withoutCode = records.filter(({ code, codeNote }) => code === null && codeNote === undefined);
  const placeholders = records.flatMap(({ row, codeNote }) => (codeNote === undefined ? [] : [{ row, text: codeNote }]));
  const lostRows = missingRows.map(({ first, last, fragments: pieces, knownLast }) => ({
    first,
    last: knownLast ? last - 1 : last,
    lost: last - first + 1 - pieces,
  }));
  return {
    document,
    list,
    rowsClaimed,
    complete: isFragments ? 0 : records.length,
    fragments: isFragments ? records.length : missingRows.reduce((sum, { fragments: pieces }) => sum + pieces, 0),
    lost: lostRows.reduce((sum, { lost }) => sum + lost, 0),
    lostRows,
    fragmentRows: isFragments || fragments === undefined ? (isFragments ? fragmentRows(parsed) : []) : fragmentRows(fragments),
    withoutCode: withoutCode.length,
    withoutCodeRows: withoutCode.map(({ row }) => row),
    placeholderCode: placeholders.length,
    placeholderCodeRows: placeholders,
    duplicateCodes: duplicateCodes(records),
    irregularities,
  };
}

function fragmentRows({ pieces, records }: ParsedList): FragmentRow[] {
  return (pieces ?? []).map(({ line, first, last, text, row }) => {
    const record = records.find((candidate) => candidate.row === row);
    return { id: record?.id ?? null, line, first, last, text };
  });
}
