/** Signs of other scripts that the copies use for the usual ones. */
const lookAlikes = new Map([
  ['\u02EE', '\u201D'], // MODIFIER LETTER DOUBLE APOSTROPHE for a closing quotation mark
  ['\u00F0', '\u0111'], // Icelandic eth for đ
  ['\u00D0', '\u0110'], // Icelandic Eth for Đ
]);

/** A cleaned text and what was wrong with it. */
export interface CleanText {
  readonly text: string;
  readonly found: readonly ('odd-character' | 'spacing')[];
}

/**
 * Brings a cell to the catalogue's form: Unicode NFC, on one line, single-spaced, no control or invisible characters.
 * Letters and signs stay as they are, except look-alikes from other scripts.
 */
export function cleanText(raw: string): CleanText {
  const found: ('odd-character' | 'spacing')[] = [];
  let text = raw.trim().normalize('NFC');
  const replaced = text.replace(/[\u02EE\u00F0\u00D0]/gu, (sign) => lookAlikes.get(sign) ?? sign);
  if (replaced !== text) {
    found.push('odd-character');
    text = replaced;
  }
  const spaced = text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[\s\u00A0\u2028\u2029\p{Cc}]+/gu, ' ')
    .trim();
  if (spaced !== text) {
    found.push('spacing');
    text = spaced;
  }
  return { text, found };
}
