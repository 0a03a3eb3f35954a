import { syllableKey, toneMarks } from './syllables.ts';

// Tones as Telex letters, then as VNI digits, in the order of their marks.
const toneKeys = 'sfrxj12345';

/**
 * Reads a word whose Telex or VNI keystrokes reached the page raw, because no input method was on: `ddawng`, `d9a8ng`,
 * `giayas` and `nha65n` become the keys of "đăng", "giấy" and "nhận". Marks may stand behind their vowel or at the end.
 *
 * @param fold - lower-case word without diacritics.
 * @returns a syllable key, or `undefined` when no keystroke in it is a mark. Whether the key is a word, the caller knows.
 */
export function readKeystrokes(fold: string): string | undefined {
  const letters: string[] = [];
  let tone = '';
  let changed = false;
  for (const sign of fold) {
    // The vowels that the sign can put a mark on: a circumflex with "aa" or 6, breve or horn with "w", 7 or 8.
    const vowels = /[aeo]/.test(sign) ? sign : sign === '6' ? 'aeo' : /[w78]/.test(sign) ? 'aou' : '';
    const at = letters.findLastIndex((letter) => vowels.includes(letter));
    const toneKey = toneKeys.indexOf(sign);
    if (toneKey >= 0 && letters.some((letter) => /[aeiouy]/.test(letter))) tone = toneMarks[toneKey % 5]!;
    else if (/[d9]/.test(sign) && letters[0] === 'd') letters[0] = 'đ';
    else if (vowels && at >= 0) {
      const vowel = letters[at]!;
      const isHorn = vowels === 'aou' && vowel !== 'a';
      letters[at] = vowel + (isHorn ? '\u031B' : vowels === 'aou' ? '\u0306' : '\u0302');
      // "uo" takes the horn on both: one key is enough.
      if (isHorn && vowel === 'o' && letters[at - 1] === 'u') letters[at - 1] = 'u\u031B';
    } else if (sign === 'w') letters.push('u\u031B');
    else {
      letters.push(sign);
      continue;
    }
    changed = true;
  }
  return changed ? syllableKey(letters.join('') + tone) : undefined;
}
