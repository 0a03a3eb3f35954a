import { recogniseAgency } from './agency-asked.ts';
import { codeFinder } from './codes.ts';
import type { CodeMatch } from './codes.ts';
import type { Learned } from './learn.ts';
import type { Tables } from './open-index.ts';
import { seenBeside } from './question.ts';
import type { Question } from './question.ts';
import type { QueryWord } from './read-words.ts';
import { isOneSlip, sound } from './spelling.ts';
import { foldKey, syllableKey } from './syllables.ts';
import { readKeystrokes } from './typing.ts';

/** Reads what is not written as it should be. */
export interface ReadingAid {
  /** Reads a word that the index does not have; `known` looks another spelling up. */
  read(key: string, known: (key: string) => Map<number, number>): QueryWord[] | undefined;
  /**
   * Adds to words that stand where they have never been seen what may have been meant; words that nothing is written as
   * become what has been seen beside their neighbours. `open`: the last may go on.
   */
  doubt(read: QueryWord[], open: boolean): void;
  /** Recognises an agency's name in the question. */
  recognise(question: Question): Question;
  /** Finds a procedure code in a query, in any writing. */
  findCode(query: string): CodeMatch | undefined;
}

/** Makes the aid of one index. */
export type MakeReadingAid = (tables: Tables, learned: Learned) => ReadingAid;

/**
 * Reads codes, names of agencies, raw keystrokes (Telex, VNI), words run together, first letters of words, and misspelt
 * words. Apart from the
 * engine, because most people need none of it and a page can fetch it when the box is already there.
 */
export const makeReadingAid: MakeReadingAid = (tables, learned) => {
  const { folds, foldIds, foldOf, firstOf, keys } = tables;
  const { neighbours } = learned;
  const sounds = folds.map(sound);
  let initials: Uint16Array | undefined;

  const addFold = (into: Map<number, number>, fold: number, fit: number) => {
    for (let id = firstOf[fold]!; id < firstOf[fold + 1]!; id++) into.set(id, Math.max(into.get(id) ?? 0, fit));
  };

  const addSlips = (into: Map<number, number>, fold: string, allowed: (fold: number) => boolean) => {
    if (fold.length < 3) return;
    const heard = sound(fold);
    folds.forEach((other, id) => {
      if (other === fold) return;
      if ((sounds[id] === heard || isOneSlip(fold, other)) && allowed(id)) addFold(into, id, 0.65);
    });
  };

  /** "khaisinh" → khai, sinh: every piece a syllable of the index, each pair seen side by side. */
  const splitGlued = (fold: string): number[] | undefined => {
    if (!fold) return [];
    for (let length = Math.min(fold.length, 7); length > 0; length--) {
      const first = foldIds.get(syllableKey(fold.slice(0, length))) ?? -1;
      const rest = first >= 0 && splitGlued(fold.slice(length));
      if (rest && (!rest.length || neighbours(first, rest[0]!))) return [first, ...rest];
    }
    return undefined;
  };

  return {
    recognise: (question) => recogniseAgency(tables, learned, question),
    findCode: codeFinder(tables.codes),

    read: (key, known) => {
      const fold = foldKey(key);
      if (fold.length > 24) return undefined;
      const decoded = readKeystrokes(fold);
      const candidates = decoded ? known(decoded) : new Map<number, number>();
      if (decoded && candidates.size) {
        for (const [id, fit] of candidates) candidates.set(id, decoded === keys[id] ? 1 : fit * 0.9);
        return [{ key: decoded, fold: foldKey(decoded), candidates }];
      }
      const pieces = splitGlued(fold)?.map((piece) => {
        const fits = new Map<number, number>();
        addFold(fits, piece, 0.9);
        return { key: folds[piece]!, fold: folds[piece]!, candidates: fits };
      });
      if (pieces) return pieces;
      initials ??= Uint16Array.from(foldOf, (fold) => folds[fold]!.charCodeAt(0));
      const phrases = readInitials(learned, initials, fold);
      if (!phrases.length) addSlips(candidates, fold, () => true);
      return [{ key, fold, candidates, phrases }];
    },

    doubt: (read, open) => {
      read.forEach((word, at) => {
        const { candidates } = word;
        const fold = foldIds.get(word.fold);
        const fits = (id: number) => seenBeside(tables, learned, read, at, id);
        const goesOn = open && at === read.length - 1 && [...candidates.keys()].some((id) => foldOf[id] !== fold);
        if (fold === undefined) {
          const meant = new Map<number, number>();
          addSlips(meant, word.fold, fits);
          if (meant.size) read[at] = { ...word, candidates: meant, phrases: [] };
        } else if (!fits(fold) && !goesOn) addSlips(candidates, word.fold, fits);
      });
    },
  };
};

/** "khcn" → the phrases of the index whose words start with these letters, commonest first, three at most. */
function readInitials({ tokens, starts }: Learned, initials: Uint16Array, fold: string): number[][] {
  if (!/^[a-z]{3,8}$/.test(fold)) return [];
  const found = new Map<string, number>();
  for (let text = 0; text + 1 < starts.length; text++) {
    for (let at = starts[text]!, last = starts[text + 1]! - fold.length; at <= last; at++) {
      let i = 0;
      while (i < fold.length && initials[tokens[at + i]!] === fold.charCodeAt(i)) i++;
      if (i < fold.length) continue;
      const phrase = tokens.subarray(at, at + i).join();
      found.set(phrase, (found.get(phrase) ?? 0) + 1);
    }
  }
  return [...found].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([phrase]) => phrase.split(',').map(Number));
}
