import { isSyllable, wordsOf } from './syllable.ts';

/** Different words remembered at most: no real list comes near, and a damaged file must not fill the memory. */
const mostWords = 50_000;

/** Two syllables have no more letters than this: "nghiêng" twice. */
const longestPair = 14;

/** Where a word that is no syllable stood first. */
interface Suspect<Place> {
  readonly place: Place;
  readonly text: string;
}

/**
 * Finds words that run together: no Vietnamese syllable as a whole, but two of them when parted, both of which stand
 * elsewhere in the texts at least `often` times.
 */
export class GluedWords<Place> {
  readonly #often: number;
  readonly #counts = new Map<string, number>();
  readonly #suspects = new Map<string, Suspect<Place>[]>();

  constructor(often = 3) {
    this.#often = often;
  }

  /** @param text - in Unicode NFC. */
  add(text: string, place: Place): void {
    for (const word of wordsOf(text)) {
      const count = this.#counts.get(word);
      if (count === undefined) {
        if (this.#counts.size === mostWords) continue;
        if (word.length <= longestPair && !isSyllable(word)) this.#suspects.set(word, []);
      }
      this.#counts.set(word, (count ?? 0) + 1);
      const places = this.#suspects.get(word);
      if (places !== undefined && places.length < 20) places.push({ place, text });
    }
  }

  /** The places of words that run together, each with the words parted by a space. */
  find(): { readonly place: Place; readonly text: string; readonly parted: string }[] {
    return [...this.#suspects].flatMap(([word, places]) => {
      const letters = [...word];
      const at = letters.findIndex((_, cut) => cut > 0 && this.#known(letters.slice(0, cut).join('')) && this.#known(letters.slice(cut).join('')));
      const parted = `${letters.slice(0, at).join('')} ${letters.slice(at).join('')}`;
      return at < 0 ? [] : places.map(({ place, text }) => ({ place, text, parted }));
    });
  }

  #known(word: string): boolean {
    return (this.#counts.get(word) ?? 0) >= this.#often && isSyllable(word);
  }
}

/**
 * Finds words that run together in a list of texts that is there as a whole.
 *
 * @param texts - names in Unicode NFC
 * @returns for each text with such words its position and the words, parted by a space
 */
export function findGluedWords(texts: readonly string[], often = 3): { readonly text: number; readonly parted: readonly string[] }[] {
  const glued = new GluedWords<number>(often);
  texts.forEach((text, place) => glued.add(text, place));
  const found = new Map<number, string[]>();
  for (const { place, parted } of glued.find()) found.set(place, [...(found.get(place) ?? []), parted]);
  return [...found].sort(([a], [b]) => a - b).map(([text, parted]) => ({ text, parted }));
}
