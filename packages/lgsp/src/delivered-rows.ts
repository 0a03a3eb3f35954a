import { MotcuaError } from '@motcua/domain';
import { cellText, type DeliveredCell } from './delivered-cell.ts';
import { type DeliveredColumn, type DeliveredField, type DeliveredKinds, deliveredTables, type DeliveredTable } from './delivered-tables.ts';

/** A table as a reader of CSV or XLSX gives it: rows of cells with the headings among them, or records by heading. */
export type DeliveredRows = readonly (readonly DeliveredCell[])[] | readonly Readonly<Record<string, DeliveredCell>>[];

/** A row that was taken. */
export interface AcceptedRow<Thing> {
  /** Number of the row in the table, counted from 1. Of records: of the record, counted from 1. */
  row: number;
  value: Thing;
}

/** A row that was not taken, with everything that is wrong with it. Never a value of a cell. */
export interface RejectedRow<Field extends string> {
  row: number;
  problems: readonly RowProblem<Field>[];
}

/** One thing wrong with a row. */
export interface RowProblem<Field extends string> {
  field: Field;
  /** What the column is called in the table. */
  heading: string;
  /**
   * `required`, `date`, `number`, `sex`, the reason of an identifier's parser (`length`, `check_digit`…), or `duplicate`:
   * an earlier row has the same key.
   */
  reason: string;
  /** Of a duplicate: the row that has the key already. */
  firstRow?: number;
}

/** What a delivered table holds. Every row is in one of the three lists. */
export interface DeliveredReading<Thing, Field extends string> {
  accepted: readonly AcceptedRow<Thing>[];
  rejected: readonly RejectedRow<Field>[];
  /** Rows without anything in them. */
  blank: readonly number[];
  /** Headings that mean nothing here: their columns were left out. */
  unknownHeadings: readonly string[];
}

/** How the table differs from what is expected. */
export interface DeliveredOptions<Field extends string> {
  /** What columns are called in this table, where the agreement on the delivery says otherwise. */
  headings?: Partial<Record<Field, string>>;
}

/** So many rows may stand above the headings: titles, names of agencies, dates. */
const rowsAboveHeadings = 20;

/**
 * Reads a table that a ministry delivers as a file ("Phương án 2" of the architecture of Lạng Sơn) into the same domain
 * types as the services give. Rows above the headings are left out; a row with anything wrong is not taken, and
 * everything that is wrong with it is told.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `no_headings` when no row holds all the headings that are
 *   needed (`details.missing` says which the best one lacks), or `heading_twice`.
 * @example
 * const { accepted, rejected } = readDeliveredRows('enterprises', rows, { headings: { taxCode: 'MST' } });
 * for (const { row, problems } of rejected) console.log(row, problems.map(({ heading, reason }) => `${heading}: ${reason}`));
 */
export function readDeliveredRows<Kind extends keyof DeliveredKinds>(
  kind: Kind,
  rows: DeliveredRows,
  { headings = {} }: DeliveredOptions<DeliveredField<Kind>> = {},
): DeliveredReading<DeliveredKinds[Kind], DeliveredField<Kind>> {
  type Field = DeliveredField<Kind>;
  const table = deliveredTables[kind] as unknown as DeliveredTable<DeliveredKinds[Kind], Field>;
  const { places, cells, unknownHeadings } = arrange(table.columns, headings, rows);
  const accepted: AcceptedRow<DeliveredKinds[Kind]>[] = [];
  const rejected: RejectedRow<Field>[] = [];
  const blank: number[] = [];
  const seen = new Map<string, number>();

  for (const { row, at } of cells) {
    if (places.every(({ place }) => cellText(at(place)) === undefined)) {
      blank.push(row);
      continue;
    }
    const values: Partial<Record<Field, unknown>> = {};
    const problems: RowProblem<Field>[] = [];
    for (const { field, heading, place } of places) {
      const cell = at(place);
      const { read, required } = table.columns[field];
      if (cell === null || cell === undefined || cellText(cell) === undefined) {
        if (required) problems.push({ field, heading, reason: 'required' });
        continue;
      }
      const reading = read(cell);
      if ('value' in reading) values[field] = reading.value;
      else problems.push({ field, heading, reason: reading.reason });
    }
    const key = values[table.key];
    const firstRow = key === undefined ? undefined : seen.get(String(key));
    if (firstRow !== undefined) problems.push({ field: table.key, heading: headingOf(table.key, places), reason: 'duplicate', firstRow });
    if (problems.length > 0) rejected.push({ row, problems });
    else {
      seen.set(String(key), row);
      accepted.push({ row, value: table.make(values) });
    }
  }
  return { accepted, rejected, blank, unknownHeadings };
}

interface Place<Field extends string> {
  field: Field;
  heading: string;
  /** Position of the column, or its heading as it is written. */
  place: number | string;
}

interface Arranged<Field extends string> {
  places: Place<Field>[];
  cells: { row: number; at: (place: number | string) => DeliveredCell }[];
  unknownHeadings: string[];
}

/** Finds the headings, and where each field's column is. */
function arrange<Field extends string>(columns: Readonly<Record<Field, DeliveredColumn>>, named: Partial<Record<Field, string>>, rows: DeliveredRows): Arranged<Field> {
  const [first] = rows;
  if (first !== undefined && !Array.isArray(first)) {
    const records = rows as readonly Readonly<Record<string, DeliveredCell>>[];
    const written = [...new Set(records.flatMap((record) => Object.keys(record)))];
    const { places, unknownHeadings } = placesOf(columns, named, written.map((heading) => [heading, heading] as const));
    const cells = records.map((record, index) => ({ row: index + 1, at: (place: number | string) => (Object.hasOwn(record, place) ? record[place] : undefined) }));
    return { places, cells, unknownHeadings };
  }
  const lists = rows as readonly (readonly DeliveredCell[])[];
  let best: MotcuaError | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [index, list] of lists.slice(0, rowsAboveHeadings + 1).entries()) {
    const written = list.flatMap((cell, place): [string, number][] => {
      const heading = cellText(cell);
      return heading === undefined ? [] : [[heading, place]];
    });
    try {
      const found = placesOf(columns, named, written);
      const cells = lists.slice(index + 1).map((row, below) => ({ row: index + 2 + below, at: (place: number | string) => row[place as number] }));
      return { ...found, cells };
    } catch (error) {
      if (!(error instanceof MotcuaError)) throw error;
      const missing = String(error.details['missing'] ?? '').split('; ').length;
      if (missing < fewest || best === undefined) [best, fewest] = [error, missing];
    }
  }
  throw best ?? noHeadings(Object.keys(columns));
}

function placesOf<Field extends string, At extends number | string>(
  columns: Readonly<Record<Field, DeliveredColumn>>,
  named: Partial<Record<Field, string>>,
  written: readonly (readonly [heading: string, place: At])[],
): { places: Place<Field>[]; unknownHeadings: string[] } {
  const places: Place<Field>[] = [];
  const used = new Set<At>();
  const missing: string[] = [];
  for (const field of Object.keys(columns) as Field[]) {
    const wanted = (named[field] === undefined ? columns[field].headings : [named[field]]).map(folded);
    // A heading belongs to one column: the agency's own code, not that of the agency above.
    const found = written.filter(([heading, place]) => !used.has(place) && wanted.includes(folded(heading)));
    const [column, ...others] = named[field] === undefined ? closest(found, wanted) : found;
    if (column === undefined) {
      if (columns[field].required) missing.push(named[field] ?? columns[field].headings[0]!);
      continue;
    }
    if (others.some(([heading]) => folded(heading) === folded(column[0]))) {
      throw new MotcuaError('invalid_request', 'A heading stands twice in the table', { details: { reason: 'heading_twice', field } });
    }
    used.add(column[1]);
    places.push({ field, heading: column[0], place: column[1] });
  }
  if (missing.length > 0) throw noHeadings(missing);
  return { places, unknownHeadings: written.filter(([, place]) => !used.has(place)).map(([heading]) => heading) };
}

/** In the order in which the headings are expected. */
function closest<At>(found: readonly (readonly [string, At])[], wanted: readonly string[]): (readonly [string, At])[] {
  return [...found].sort((a, b) => wanted.indexOf(folded(a[0])) - wanted.indexOf(folded(b[0])));
}

function headingOf<Field extends string>(field: Field, places: readonly Place<Field>[]): string {
  return places.find((place) => place.field === field)?.heading ?? field;
}

function folded(heading: string): string {
  return heading.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/[:*]+$/, '').trim().toLowerCase();
}

function noHeadings(missing: readonly string[]): MotcuaError {
  return new MotcuaError('invalid_request', 'The table has no row with all the headings that are needed', { details: { reason: 'no_headings', missing: missing.join('; ') } });
}
