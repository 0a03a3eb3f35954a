/*
 * The binary index, little endian:
 *   0  u32  magic "MTCX"
 *   4  u16  major version: another one cannot be read     6  u16  minor version: sections may be added
 *   8  u32  length of the whole file in bytes            12  u32  sum of all 32-bit words from byte 16 on
 *  16  u32  number of sections, then per section u32 tag, u32 offset, u32 length in bytes; sections start at multiples of 4
 * A reader skips sections it does not know, so that a widget lives as long as its major version.
 */

/** "MTCX" read as a little-endian number. */
export const indexMagic = 0x5843544d;
/** Widgets read indexes of the same major version. */
export const indexMajor = 2;
/** Raised when sections are added. */
export const indexMinor = 0;

/** The sections of version 2. Syllables are numbered from 1 in streams, where 0 ends a phrase. */
export const sections = {
  /** JSON, {@link IndexFacts}. */
  facts: 1,
  /** UTF-8, the syllable keys, sorted by their folded key, then by themselves; each shortened by what it shares with the one before. */
  syllables: 2,
  /** u16 stream: every distinct name, then sector, then agency, then everyday names that officers gave to procedures. */
  texts: 3,
  /** u16 stream of everyday words: per entry its sayings, 0, its meanings, 0; then the phrases of each kind of variant, 0; the first is the sign that a name is not only one ("Cấp, cấp lại"). */
  rules: 4,
  /** u8 per entry of `rules`: how sure the meaning is, in hundredths. */
  weights: 5,
  /** i16 or i32 steps: which name each record has. */
  names: 8,
  /** u16: which sector (0: none). */
  sectors: 9,
  /** u16: which agency (0: none). */
  agencies: 10,
  /** u8: bits 0 and 1 level of government (0 unknown, 1 province, 2 district, 3 commune), bits 2 to 4 service level. */
  flags: 11,
  /** i16 or i32 steps: row of each record in its list. */
  rows: 12,
  /** UTF-8, the procedure codes, empty where there is none; shortened to steps where they run on. */
  codes: 13,
  /** u8: how often people file it, on a logarithmic scale; absent when nobody counted. */
  counts: 14,
  /** u16: pairs of numbers that have a number of their own in the streams, counted on from the syllables. */
  pairs: 15,
  /** i32 steps: the name that each everyday name stands for; absent when there are none. */
  aliasOf: 17,
} as const;

/** What the index says about itself. */
export interface IndexFacts {
  readonly names: number;
  readonly sectors: number;
  readonly agencies: number;
  /** Syllables after which a text was cut. */
  readonly longest: number;
  /** The lists its records come from, in record order. */
  readonly lists: readonly { readonly id: string; readonly document: string; readonly records: number }[];
  /** Keys of the words that carry no meaning and stand in no text of the index. */
  readonly skip: readonly string[];
}

/** Why an index cannot be used: cut short, damaged, of another major version, or no index at all. */
export type SearchIndexFault = 'truncated' | 'damaged' | 'version' | 'format';

/** Thrown for an index file that cannot be used. `message` is the code. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
  readonly code: SearchIndexFault;

  constructor(code: SearchIndexFault) {
    super(code);
    this.code = code;
  }
}
