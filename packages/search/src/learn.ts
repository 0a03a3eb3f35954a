import { splitPairs } from './join-pairs.ts';
import type { Tables } from './open-index.ts';

/** What is counted from the tables when the first query comes. */
export interface Learned {
  /** Syllables of all texts without the ends, and where each text starts. */
  readonly tokens: Uint16Array;
  readonly starts: Uint32Array;
  /** How often each syllable occurs, and how much it says (inverse frequency). */
  readonly frequency: Uint32Array;
  readonly worth: Float32Array;
  /** Worth of all tokens of each text. */
  readonly mass: Float32Array;
  /** Everyday words by the folded key of their first syllable. */
  readonly rules: readonly (readonly Rule[] | undefined)[];
  /** Phrases of each kind of variant (renewal, replacement, ending…). */
  readonly kinds: readonly (readonly (readonly number[])[])[];
  /** Per name, the kinds of variant it is, as bits; {@link plainVariant} when it is of none. */
  readonly variants: Uint16Array;
  /** Whether two folded syllables stand side by side somewhere. */
  readonly neighbours: (a: number, b: number) => boolean;
}

/** Everyday words and what they mean, as syllable ids. No meanings: words that only surround what is meant. */
export interface Rule {
  readonly saying: readonly number[];
  readonly meanings: readonly (readonly number[])[];
  /** How sure the meaning is, 0 to 1. */
  readonly weight: number;
}

/** Bit of a name that is of no kind of variant, or not only: the first kind is the sign for that. */
export const plainVariant = 1;
/** How many syllables from the start a name's action is looked for. */
export const headLength = 9;

/** Counts and unpacks. */
export function learn(tables: Tables): Learned {
  const { facts, foldOf, weights } = tables;
  const plain = (stream: Uint16Array) => splitPairs(stream, tables.pairs, foldOf.length + 1);
  const packed = plain(tables.texts);
  const texts = facts.names + facts.sectors + facts.agencies + tables.aliasOf.length;
  const tokens = new Uint16Array(packed.length - texts);
  const starts = new Uint32Array(texts + 1);
  const frequency = new Uint32Array(foldOf.length);
  // A column more, for a syllable that is none: -1.
  const pairAt = (a: number, b: number) => a * (tables.folds.length + 1) + b;
  const pairs = new Uint8Array(pairAt(tables.folds.length, 0));
  for (let i = 0, text = 0, at = 0, before = -1; i < packed.length; i++) {
    const token = packed[i]! - 1;
    if (token < 0) {
      starts[++text] = at;
      before = -1;
      continue;
    }
    const fold = foldOf[token]!;
    tokens[at++] = token;
    frequency[token]!++;
    pairs[pairAt(before, fold)] = 1;
    before = fold;
  }
  const worth = Float32Array.from(frequency, (count) => worthOf(count, texts));
  const mass = new Float32Array(texts);
  for (let text = 0, at = 0; text < texts; text++) {
    for (const end = starts[text + 1]!; at < end; at++) mass[text]! += worth[tokens[at]!]!;
  }

  const rules: Rule[][] = [];
  const lists = unpack(plain(tables.rules));
  weights.forEach((weight, entry) => {
    for (const saying of lists[entry * 2]!) {
      (rules[foldOf[saying[0]!]!] ??= []).push({ saying, meanings: lists[entry * 2 + 1]!, weight: weight / 100 });
    }
  });
  const kinds = lists.slice(weights.length * 2);
  // By their first syllable: few have one that begins here, and every name is looked at.
  const heads: [bit: number, phrase: readonly number[]][][] = [];
  kinds.forEach((kind, bit) => kind.forEach((phrase) => (heads[phrase[0]!] ??= []).push([1 << bit, phrase])));
  // The longest phrase at a place is taken: "thay đổi" is not "đổi".
  const variants = Uint16Array.from({ length: facts.names }, (_, name) => {
    let bits = 0;
    for (let at = starts[name]!, end = Math.min(at + headLength, starts[name + 1]!); at < end;) {
      let longest = 1;
      let found = 0;
      heads[tokens[at]!]?.forEach(([bit, phrase]) => {
        if (phrase.length >= longest && phrase.every((id, i) => tokens[at + i] === id)) {
          longest = phrase.length;
          found = bit;
        }
      });
      bits |= found;
      at += longest;
    }
    return bits || plainVariant;
  });

  return {
    tokens, starts, frequency, worth, mass, rules,
    kinds, variants,
    neighbours: (a, b) => pairs[pairAt(a, b)]! > 0,
  };
}

/** Lists of phrases from a stream: each phrase ends with 0, each list with another. */
function unpack(stream: readonly number[]): number[][][] {
  const lists: number[][][] = [];
  let list: number[][] = [];
  let phrase: number[] = [];
  for (const id of stream) {
    if (id) phrase.push(id - 1);
    else if (phrase.length) {
      list.push(phrase);
      phrase = [];
    } else {
      lists.push(list);
      list = [];
    }
  }
  return lists;
}

/** How much a syllable says that occurs so often in so many texts. */
export function worthOf(count: number, texts: number): number {
  return Math.log(1 + texts / (count + 0.5));
}
