/**
 * A Vietnamese word is one syllable: an opening consonant or none, vowels, a closing consonant or none. The test is rough
 * (it allows a few syllables that do not exist) and that is enough to tell two words run together from one.
 */
const syllable = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

/** Tone marks, which may stand on any vowel. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

function isSyllable(word: string): boolean {
  return syllable.test(word.normalize('NFD').replace(tones, '').normalize('NFC'));
}

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/**
 * Finds words that run together: no Vietnamese syllable as a whole, but two of them when parted, both of which stand
 * elsewhere in the texts at least `often` times.
 *
 * @param texts - names in Unicode NFC
 * @returns for each text with such words its position and the words, parted by a space
 */
export function findGluedWords(texts: readonly string[], often = 3): { readonly text: number; readonly parted: readonly string[] }[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(words)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const known = (word: string): boolean => isSyllable(word) && (counts.get(word) ?? 0) >= often;
  return texts.flatMap((text, n) => {
    const parted = words(text).flatMap((word) => {
      if (isSyllable(word)) {
        return [];
      }
      const letters = [...word];
      const at = letters.findIndex((_, cut) => cut > 0 && known(letters.slice(0, cut).join('')) && known(letters.slice(cut).join('')));
      return at < 0 ? [] : [`${letters.slice(0, at).join('')} ${letters.slice(at).join('')}`];
    });
    return parted.length === 0 ? [] : [{ text: n, parted }];
  });
}
