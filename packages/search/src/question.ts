import { worthOf } from './learn.ts';
import type { Learned, Rule } from './learn.ts';
import type { Tables } from './open-index.ts';
import type { QueryWord } from './read-words.ts';

/** One way to say a concept: terms that should stand side by side in this order. */
export interface Phrase {
  readonly terms: readonly number[];
  readonly worths: readonly number[];
  /** Sum of the worths. */
  readonly all: number;
  /** Pair numbers of neighbouring terms. */
  readonly pairs: readonly number[];
  /** How sure it is that this is meant, 0 to 1. */
  readonly weight: number;
}

/** A part of the query that is found as one: a word, or an everyday phrase with its meanings. */
export interface Concept {
  readonly worth: number;
  readonly phrases: readonly Phrase[];
}

/** Two concepts next to each other, in a way that has been seen in the index. */
export interface Joint {
  /** Place of the left one in the question. */
  readonly left: number;
  readonly pairs: readonly number[];
  readonly worth: number;
}

/** What a syllable stands for in the question. */
export interface Term {
  readonly term: number;
  /** How well it fits what was typed, 0 to 1. */
  readonly fit: number;
  /** Whether it was typed, and not put in as a meaning. */
  readonly own: boolean;
  /** Whether it is marked wherever it stands; else only beside a neighbour of its phrase. */
  readonly alone: boolean;
}

/** The query, ready to be compared with every text. Terms and pairs are numbered from 1; 0 is none. */
export interface Question {
  readonly concepts: readonly Concept[];
  readonly joints: readonly Joint[];
  /** What each syllable of the query and of its meanings stands for. */
  readonly terms: ReadonlyMap<number, Term>;
  /** Pair number by `first term * 64 + second term`. */
  readonly pairs: Uint16Array;
  readonly pairCount: number;
  /** Worth of all concepts and joints. */
  readonly total: number;
  /** Bits of the kinds of variants that were asked for. */
  readonly variants: number;
  /** Bits of the concepts that name the agency. */
  readonly ofAgency: number;
}

const mostTerms = 63;
/** What is left of a word's worth that stands beside no word it has been seen beside: it rarely is what is meant. */
const lonelyShare = 0.6;
/** A long official name for a short saying is worth more than the saying, but not as many times more as it is longer. */
const grown = (worth: number) => 10 * (worth / 10) ** 0.7;
/** Weight of a word the index does not have: it must not decide, nor be forgotten. */
const unknownWorth = 2.5;

/** Finds the everyday phrases in the query's words and builds the concepts. */
export function ask(tables: Tables, learned: Learned, read: readonly QueryWord[]): Question {
  const { frequency, mass, worth: worths } = learned;
  const terms = new Map<number, Term>();
  const pairs = new Uint16Array(64 * 64);
  const byFold = new Map<string, number>();
  let termCount = 0;
  let pairCount = 0;
  const pair = (a: number, b: number) => (pairs[a * 64 + b] ||= ++pairCount);
  const phraseOf = (list: readonly number[], worths: readonly number[], weight: number): Phrase =>
    ({ terms: list, worths, all: add(worths), weight, pairs: list.slice(1).map((term, i) => pair(list[i]!, term)) });

  const ownTerm = ({ fold, candidates }: QueryWord, alone: boolean) => {
    const term = byFold.get(fold) ?? (termCount < mostTerms ? ++termCount : 0);
    byFold.set(fold, term);
    for (const [id, fit] of candidates) {
      // In an everyday phrase the word is what it is: nothing longer, nothing misspelt.
      if ((alone || tables.folds[tables.foldOf[id]!] === fold) && fit > (terms.get(id)?.fit ?? 0)) terms.set(id, { term, fit, own: true, alone });
    }
    return term;
  };
  const ownWorth = ({ candidates }: QueryWord) => {
    const all = [...candidates];
    const exact = all.filter(([id, fit]) => fit === 1 && frequency[id]);
    const count = add((exact.length ? exact : all).map(([id]) => frequency[id]!));
    return count ? worthOf(count, mass.length) : unknownWorth;
  };
  const meaning = (ids: readonly number[], weight: number): Phrase | undefined => {
    const list = ids.map((id) => {
      const known = terms.get(id);
      if (known && known.fit > 0.7) return known.term;
      const term = termCount < mostTerms ? ++termCount : 0;
      terms.set(id, { term, fit: 1, own: false, alone: false });
      return term;
    });
    return list.includes(0) ? undefined : phraseOf(list, ids.map((id) => worths[id]!), weight);
  };

  // First the person's own words get their terms, then the meanings: a word that is in both counts as typed.
  const best = cutUp(tables, learned, read);
  const pieces: { words: readonly QueryWord[]; rules: readonly Rule[]; mine: { term: number; worth: number }[]; share: number }[] = [];
  for (let at = 0; at < read.length; ) {
    const { length, rules } = best[at]!;
    const share = read.length < 2 || seenBeside(tables, learned, read, at) ? 1 : lonelyShare;
    const words = read.slice(at, (at += length));
    // What stands around the meaning, unless there is nothing else: somebody has begun to type.
    const isSilent = length < read.length && rules.length > 0 && rules.every(({ meanings }) => !meanings.length);
    const alone = !rules.length || length < 2;
    if (!isSilent) pieces.push({ words, rules, mine: words.map((word) => ({ term: ownTerm(word, alone), worth: ownWorth(word) })), share });
  }
  const concepts = pieces.map(({ words, rules, mine, share }): Concept => {
    const meanings = [
      ...rules.flatMap((rule) => rule.meanings.map((ids) => meaning(ids, rule.weight))),
      ...(words[1] ? [] : words[0]!.phrases ?? []).map((ids) => meaning(ids, 0.85)),
    ].filter((phrase) => phrase !== undefined);
    const list = mine.map(({ term }) => term);
    const literal = phraseOf(list, mine.map(({ worth }) => worth), 1);
    const worth = meanings.length ? grown(Math.max(...meanings.map(({ all, weight }) => all * weight))) : literal.all * share;
    return { worth, phrases: [literal, ...meanings] };
  });

  const joints = concepts.slice(1).map((right, left): Joint => ({
    left,
    pairs: concepts[left]!.phrases.flatMap((a) => right.phrases.map((b) => pair(a.terms.at(-1)!, b.terms[0]!))),
    worth: 0.5 * Math.min(concepts[left]!.worth, right.worth),
  }));
  let variants = 0;
  learned.kinds.forEach((kind, bit) => {
    if (kind.some((phrase) => phrase.every((id) => (terms.get(id)?.fit ?? 0) >= 0.75))) variants |= 1 << bit;
  });
  return { concepts, joints, terms, pairs, pairCount, total: worthOfAll([...concepts, ...joints]), variants, ofAgency: 0 };
}

const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** Sum of what concepts and joints are worth. */
export const worthOfAll = (parts: readonly { readonly worth: number }[]): number => add(parts.map(({ worth }) => worth));

/** A run of words that one set of rules speaks for, or a single word; `score` rates it with all that follows. */
interface Piece {
  readonly score: number;
  readonly length: number;
  readonly rules: readonly Rule[];
}

/** Cuts the words into pieces so that long sayings win, and no word is left over that another cut would explain. */
function cutUp(tables: Tables, learned: Learned, read: readonly QueryWord[]): Piece[] {
  const best: Piece[] = [];
  const after = (at: number) => best[at]?.score ?? 0;
  for (let at = read.length - 1; at >= 0; at--) {
    const { candidates, phrases } = read[at]!;
    let piece: Piece = { score: after(at + 1) + (candidates.size || phrases?.length ? 0.5 : 0), length: 1, rules: [] };
    for (const rule of rulesAt(tables, learned, read, at)) {
      const { length } = rule.saying;
      const score = length * length + after(at + length);
      if (score >= piece.score) piece = { score, length, rules: [...(piece.length === length ? piece.rules : []), rule] };
    }
    best[at] = piece;
  }
  return best;
}

/** The rules whose saying starts at a word; words around the meaning only where they stand alone. */
function rulesAt(tables: Tables, learned: Learned, read: readonly QueryWord[], at: number): Rule[] {
  return (learned.rules[tables.foldIds.get(read[at]!.fold)!] ?? []).filter(({ saying, meanings }) => {
    if (at + saying.length > read.length) return false;
    const least = meanings.length ? 0.75 : 0.9;
    if (!saying.every((id, i) => (read[at + i]!.candidates.get(id) ?? 0) >= least)) return false;
    return meanings.length || saying.length > 1 || !seenBeside(tables, learned, read, at);
  });
}

/** Whether a word, or the folded syllable in its place, stands beside one that it stands beside in the index, too. */
export function seenBeside({ foldIds }: Tables, { neighbours }: Learned, read: readonly QueryWord[], at: number, its?: number): boolean {
  const fold = (i: number) => foldIds.get(read[i]?.fold ?? '') ?? -1;
  its ??= fold(at);
  return neighbours(fold(at - 1), its) || neighbours(its, fold(at + 1));
}
