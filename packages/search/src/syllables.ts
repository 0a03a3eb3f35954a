/** A run of letters and digits in a text. `start` and `end` are UTF-16 offsets into that text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** {@link syllableKey} of it. */
  readonly key: string;
}

/** Sắc, huyền, hỏi, ngã, nặng as combining marks. */
export const toneMarks = '\u0301\u0300\u0309\u0303\u0323';
// The marks that make another vowel: breve, circumflex, horn.
const vowelMarks = '\u0306\u0302\u031B';

/**
 * One spelling for everything that is the same syllable: lower case, decomposed, the tone moved behind the letters
 * (so "hoà" and "hòa" agree), a lone final `y` written `i` (so "kí" and "ký" agree). Marks of other scripts are dropped.
 */
export function syllableKey(word: string): string {
  let tone = '';
  let letters = '';
  for (const sign of word.normalize('NFKD').toLowerCase()) {
    if (toneMarks.includes(sign)) tone = sign;
    else if (sign < '\u0300' || vowelMarks.includes(sign) || !/\p{M}/u.test(sign)) letters += sign;
  }
  return letters.replace(/^(qu|[^aeiou]*)y$/, '$1i') + tone;
}

/** The key without tone and vowel marks: what is left of a word typed without diacritics. */
export function foldKey(key: string): string {
  return key.replace(/[\u0300-\u031B\u0323]/g, '').replace(/đ/g, 'd');
}

/** The words of a text, in order. Never throws: what is neither letter nor digit only separates. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    const key = syllableKey(match[0]);
    if (key) found.push({ start: match.index, end: match.index + match[0].length, key });
  }
  return found;
}
