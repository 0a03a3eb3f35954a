import { isValidOn, type Validity } from './code-validity.ts';
import type { LocalDate } from './local-date.ts';
import { invalid } from './invalid.ts';
import type { Text } from './text.ts';

/**
 * How sure a fact is: seen in two independent sources or in one, inferred from what was seen, or only generally known. The
 * last two may be wrong.
 */
export type Evidence = 'two_sources' | 'one_source' | 'inferred' | 'general_knowledge';

/** One line of a code table. */
export interface CodeEntry<Kind extends string = string> extends Validity {
  /** As it is written on the wire. */
  readonly code: string;
  /** What it is called in programs. */
  readonly kind: Kind;
  readonly name: Text;
  /** What stands in its place since it ended, where a source says so. */
  readonly successor?: Kind;
  /** Where it is less sure than the table. */
  readonly evidence?: Evidence;
}

/** A list of codes of one interface. The same things have other codes elsewhere. */
export interface CodeTable<Kind extends string = string> {
  /** What it lists and for whom. */
  readonly title: string;
  /** Where it was seen. */
  readonly source: string;
  readonly evidence: Evidence;
  readonly entries: readonly CodeEntry<Kind>[];
}

/**
 * The entry of a code as it came. Leading zeros vary between sources: `1`, `"1"` and `"01"` are the same.
 *
 * @param on The day it was written; needed where the table gives one code two meanings over time.
 * @returns `undefined` for a code the table does not know, or not on that day: keep the code as it came.
 * @throws MotcuaError `invalid_request` with `details.reason` `day_needed` when the code has several meanings and no day
 *   was given, `date` for a day that does not exist.
 */
export function entryOfCode<Kind extends string>(table: CodeTable<Kind>, raw: string | number, on?: LocalDate): CodeEntry<Kind> | undefined {
  const wanted = canonicalCode(raw);
  const meanings = table.entries.filter((entry) => canonicalCode(entry.code) === wanted && (on === undefined || isValidOn(entry, on)));
  if (on === undefined && meanings.length > 1) throw invalid('code', 'day_needed', { table: table.title });
  return meanings[0];
}

/** The entry of something on a day, or, without a day, its newest. */
export function entryOfKind<Kind extends string>(table: CodeTable<Kind>, kind: Kind, on?: LocalDate): CodeEntry<Kind> | undefined {
  return table.entries.filter((entry) => entry.kind === kind && (on === undefined || isValidOn(entry, on))).at(-1);
}

/** A code by which two writings of it are the same: digits without leading zeros, letters in upper case. */
export function canonicalCode(raw: string | number): string {
  const text = String(raw).normalize('NFKC').trim().toUpperCase();
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text;
}
