import type { Learned } from './learn.ts';
import type { Tables } from './open-index.ts';
import type { ReadingAid } from './reading-aid.ts';
import { foldKey, words } from './syllables.ts';

/** A word of the query and the syllables of the index it may stand for, each with how well it fits (0 to 1). */
export interface QueryWord {
  readonly key: string;
  readonly fold: string;
  readonly candidates: Map<number, number>;
  /** Set when the word is read as the first letters of several: the phrases, as syllable ids. */
  readonly phrases?: readonly (readonly number[])[];
}

/** Words that are read; more than 31 would not fit the bits in which concepts are noted. */
const longest = 24;
/** Fit of a longer word whose beginning is a word too. */
const prefixFit = 0.5;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * Reads the query's words against the index: diacritics may be missing or wrong, the last word unfinished; whatever
 * else may be wrong is left to the aid.
 */
export function readWords(tables: Tables, { neighbours }: Learned, aid: ReadingAid | undefined, query: string): QueryWord[] {
  const { facts, folds, foldIds, foldOf, firstOf, keys } = tables;
  const all = words(query);
  const bare = all.every(({ key }) => key === foldKey(key));
  // Without diacritics "do" may be "đỏ", and "trong" "trồng".
  const typed = all.filter(({ key }) => (bare && foldIds.has(key)) || !facts.skip.includes(key)).slice(0, longest);
  const open = typed.at(-1)?.end === query.length;
  const read: QueryWord[] = [];

  const addFold = (into: Map<number, number>, fold: number, fit: (id: number) => number) => {
    for (let id = firstOf[fold]!; id < firstOf[fold + 1]!; id++) into.set(id, fit(id));
  };
  const accents = (key: string) => (id: number) => {
    const other = keys[id]!;
    if (bare) return 0.95;
    if (key === other) return 1;
    if (key === foldKey(key)) return 0.75;
    if (key.replace(tone, '') !== other.replace(tone, '')) return 0.6;
    // A tone left out is less of a difference than another one.
    return tone.test(key) && tone.test(other) ? 0.7 : 0.8;
  };
  const last = () => read.at(-1);
  const follows = (fold: number) => [...(last()?.candidates.keys() ?? [])].some((id) => neighbours(foldOf[id]!, fold));

  const known = (key: string, open: boolean): Map<number, number> => {
    const found = new Map<number, number>();
    const fold = foldKey(key);
    const same = foldIds.get(fold) ?? -1;
    addFold(found, same, accents(key));
    if (open) {
      // The word may go on. Once it follows a word, only what has been seen to follow that word.
      const starts = [...folds.keys()].filter((id) => folds[id]!.startsWith(fold) && id !== same);
      const fitting = starts.filter(follows);
      const alone = same < 0 || (read.length > 0 && !follows(same));
      for (const id of fitting.length || same >= 0 ? fitting : starts) addFold(found, id, () => (alone ? 0.85 : prefixFit));
    }
    return found;
  };

  typed.forEach(({ key }, at) => {
    const isOpen = open && at === typed.length - 1;
    const candidates = known(key, isOpen);
    const unknown = candidates.size ? undefined : aid?.read(key, (other) => known(other, isOpen));
    read.push(...(unknown ?? [{ key, fold: foldKey(key), candidates }]));
  });
  aid?.doubt(read, open);
  return read.slice(0, longest);
}
