/**
 * A Vietnamese word is one syllable: an opening consonant or none, vowels, a closing consonant or none. The test is rough
 * (it allows a few syllables that do not exist) and that is enough to tell Vietnamese from what only looks like text.
 */
const syllable = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

/** Tone marks, which may stand on any vowel. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a lower-case word can be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  return syllable.test(word.normalize('NFD').replace(tones, '').normalize('NFC'));
}

/** The vowels of a syllable, without tones. */
const vowels =
  'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|' +
  'iêu|oai|oao|oay|oeo|uao|uây|uôi|uya|uyê|uyu|ươi|ươu|yêu';
const exactSyllable = new RegExp(`^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?:${vowels})(?:ch|ng|nh|[cmnpt])?$`, 'u');

/** Whether a lower-case word is built as Vietnamese syllables are: their vowels, in their order, with one tone at most. */
export function isExactSyllable(word: string): boolean {
  const decomposed = word.normalize('NFD');
  const bare = decomposed.replace(tones, '');
  return decomposed.length - bare.length <= 1 && exactSyllable.test(bare.normalize('NFC'));
}

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
