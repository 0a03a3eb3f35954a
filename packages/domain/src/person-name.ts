/**
 * A name as the registers compare it: composed characters (NFC), blanks folded, upper case. Diacritics stay.
 * Characters that cannot be seen (zero-width, direction marks) are dropped.
 */
export function normaliseName(text: string): string {
  if (typeof text !== 'string') return '';
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toUpperCase()
    .normalize('NFC');
}

/**
 * Whether two texts write the same name. Case, blanks, normal form and the place of the tone mark (*Hoà* and *Hòa*) do
 * not count; the letters and the tone do.
 */
export function nameMatches(a: string, b: string): boolean {
  const folded = foldTones(a);
  return folded !== '' && folded === foldTones(b);
}

/** Moves each syllable's tone mark to its end: both ways of placing it become one. */
function foldTones(text: string): string {
  return normaliseName(text)
    .normalize('NFD')
    .split(' ')
    .map((syllable) => {
      const tones = syllable.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
      return syllable.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + tones.join('');
    })
    .join(' ');
}
