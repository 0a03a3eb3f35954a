import { indexMagic, indexMajor, SearchIndexError, sections } from './index-format.ts';
import type { IndexFacts } from './index-format.ts';
import { readCodes, readKeys } from './shorten.ts';
import { foldKey } from './syllables.ts';

/** The index as typed arrays over its own bytes. */
export interface Tables {
  readonly facts: IndexFacts;
  /** Syllable keys, sorted by their folded key. */
  readonly keys: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** Folded keys, sorted; `foldOf` says which one a syllable has, `firstOf` where a folded key's syllables start. */
  readonly folds: readonly string[];
  readonly foldIds: ReadonlyMap<string, number>;
  readonly foldOf: Uint16Array;
  readonly firstOf: readonly number[];
  /** Syllables of all names, sectors, agencies and everyday names of procedures, numbered from 1; 0 ends a text. */
  readonly texts: Uint16Array;
  /** Per record. */
  readonly names: Uint32Array;
  readonly sectors: Uint16Array;
  readonly agencies: Uint16Array;
  readonly flags: Uint8Array;
  readonly rows: Uint32Array;
  readonly counts: Uint8Array | undefined;
  /** Frequent pairs that have a number of their own in the streams. */
  readonly pairs: Uint16Array;
  /** Everyday words and kinds of variants, packed. */
  readonly rules: Uint16Array;
  readonly weights: Uint8Array;
  /** The name that each everyday name of a single procedure stands for. */
  readonly aliasOf: Uint32Array;
  /** The codes of all records. */
  readonly codes: () => readonly string[];
}

/**
 * Puts tables over the bytes of an index file.
 *
 * @param sum - `indexSum`, where the bytes have not been compared with a hash.
 * @throws SearchIndexError when the bytes are not a whole index of this major version.
 */
export function openTables(file: ArrayBuffer | Uint8Array, sum?: (bytes: Uint8Array) => number): Tables {
  // A view of a buffer, a copy of a view: that may begin anywhere, and words begin at multiples of four.
  const bytes = new Uint8Array(file as ArrayBuffer);
  const size = bytes.byteLength;
  const view = new DataView(bytes.buffer, bytes.byteOffset, size);
  const u32 = (at: number) => view.getUint32(at, true);
  if (size < 20 || u32(0) !== indexMagic) throw new SearchIndexError('format');
  if (view.getUint16(4, true) !== indexMajor) throw new SearchIndexError('version');
  if (u32(8) !== size) throw new SearchIndexError('truncated');
  if (sum && u32(12) !== sum(bytes)) throw new SearchIndexError('damaged');

  const parts = new Map<number, Uint8Array>();
  for (let i = 0, at = 20; i < u32(16); i++, at += 12) {
    parts.set(u32(at), bytes.subarray(u32(at + 4), u32(at + 4) + u32(at + 8)));
  }
  const part = (tag: number) => {
    const found = parts.get(tag);
    if (!found) throw new SearchIndexError('format');
    return found;
  };
  const text = (tag: number) => new TextDecoder().decode(part(tag));
  const u16 = (tag: number) => {
    const { buffer, byteOffset, byteLength } = part(tag);
    return new Uint16Array(buffer, byteOffset, byteLength >> 1);
  };
  const flags = part(sections.flags);
  // What is written is 0 for the next number (from 1 on) that was not seen yet, else the step from the last that was seen
  // before, with 0 and up written as 1 and up: this compresses to a tenth of the numbers themselves.
  const summed = ({ buffer, byteOffset, byteLength }: Uint8Array, count = flags.length) => {
    const steps = byteLength < count * 4 ? new Int16Array(buffer, byteOffset, count) : new Int32Array(buffer, byteOffset, count);
    const values = new Uint32Array(steps.length);
    for (let i = 0, next = 1, value = 0; i < steps.length; i++) {
      const step = steps[i]!;
      values[i] = step ? (value += step > 0 ? step - 1 : step) : next++;
    }
    return values;
  };

  const keys = readKeys(text(sections.syllables));
  const folds: string[] = [];
  const firstOf: number[] = [];
  const idOf = new Map<string, number>();
  const foldIds = new Map<string, number>();
  const foldOf = new Uint16Array(keys.length);
  foldKey(keys.join('\n')).split('\n').forEach((fold, id) => {
    idOf.set(keys[id]!, id);
    if (fold !== folds.at(-1)) {
      foldIds.set(fold, folds.length);
      folds.push(fold);
      firstOf.push(id);
    }
    foldOf[id] = folds.length - 1;
  });
  firstOf.push(keys.length);
  let codes: string[] | undefined;
  const aliasOf = parts.get(sections.aliasOf) ?? new Uint8Array();

  return {
    facts: JSON.parse(text(sections.facts)) as IndexFacts,
    keys, idOf, folds, foldIds, foldOf, firstOf, flags,
    texts: u16(sections.texts),
    names: summed(part(sections.names)),
    sectors: u16(sections.sectors),
    agencies: u16(sections.agencies),
    rows: summed(part(sections.rows)),
    counts: parts.get(sections.counts),
    pairs: u16(sections.pairs),
    rules: u16(sections.rules),
    weights: part(sections.weights),
    aliasOf: summed(aliasOf, aliasOf.length >> 2),
    codes: () => (codes ??= readCodes(text(sections.codes))),
  };
}
