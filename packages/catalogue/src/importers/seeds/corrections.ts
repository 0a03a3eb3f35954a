import corrections from './corrections.json' with { type: 'json' };
import type { Irregularity } from './irregularity.ts';
import type { Draft, ParsedList } from './parsed-list.ts';
import { SeedError } from './seed-error.ts';

/**
 * One human judgement about a row, kept in `corrections.json`. Words that run together (`glued-word`) are separated in the
 * field itself. Misread letters (`misread`) of a name are put right in `correctedName`, so that `name` stays as printed;
 * in the other fields they are put right in place.
 */
export interface Correction {
  readonly document: string;
  readonly list: string;
  readonly row: number;
  readonly field: 'name' | 'sector' | 'agency' | 'responsibility' | 'parts';
  readonly kind: 'glued-word' | 'misread';
  /** Text that must stand in the field; every occurrence is replaced. */
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** The corrections that belong to the importer. */
export const shippedCorrections = corrections as readonly Correction[];

/**
 * Applies the corrections to the lists, in order.
 *
 * @throws {@link SeedError} for a correction whose row or text is not there: it is out of date.
 */
export function applyCorrections(lists: readonly ParsedList[], corrections: readonly Correction[]): void {
  for (const correction of corrections) {
    const list = lists.find(({ list: id, document }) => id === correction.list && document === correction.document);
    const record = list?.records.find(({ row }) => row === correction.row);
    if (list === undefined || record === undefined || !correct(record, correction)) {
      throw new SeedError(
        `corrections.json: "${correction.before}" is not in the ${correction.field} of row ${correction.row} of list ` +
          `${correction.list} (document ${correction.document}). Remove the correction or bring it up to date.`,
      );
    }
    const line = list.lines.get(correction.row);
    const finding: Irregularity = {
      kind: correction.kind,
      row: correction.row,
      ...(line !== undefined && { line }),
      text: `${correction.field}: "${correction.before}" → "${correction.after}" (${correction.reason})`,
    };
    list.irregularities.push(finding);
  }
}

/** Replaces the text in the record; false when it is not there. */
function correct(record: Draft, { field, kind, before, after }: Correction): boolean {
  if (field === 'responsibility' || field === 'parts') {
    const text = JSON.stringify(record[field] ?? null);
    if (!text.includes(before)) {
      return false;
    }
    const corrected: unknown = JSON.parse(text.replaceAll(before, after));
    Object.assign(record, { [field]: corrected });
    return true;
  }
  const misreadName = field === 'name' && kind === 'misread';
  const text = misreadName ? (record.correctedName ?? record.name) : record[field];
  if (text === undefined || !text.includes(before)) {
    return false;
  }
  const corrected = text.replaceAll(before, after).replace(/ {2,}/gu, ' ').trim();
  if (misreadName) {
    record.correctedName = corrected;
  } else {
    record[field] = corrected;
  }
  return true;
}
