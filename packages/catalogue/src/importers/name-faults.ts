import type { FindingKind } from './finding.ts';

const longestName = 2000;

/** What is wrong with the name of a procedure, wherever it was read; the first kind may keep it out of the list. */
export function nameFaults(name: string): FindingKind[] {
  if (/^[\d\s.,()?]*$/u.test(name)) return ['missing-name'];
  if (name.length > longestName) return ['name-too-long'];
  return [...(beginsLikeFormula(name) ? ['formula-text' as const] : []), ...(hasLostLetters(name) ? ['damaged-letter' as const] : [])];
}

/**
 * Whether letters of a text were lost before it came here: to the sign for that, or to question marks, as Excel's plain "CSV"
 * does ("??ng k? khai sinh"). A question mark after a whole word, at the end of a sentence, is one; in an address of the web, too.
 */
export function hasLostLetters(text: string): boolean {
  if (text.includes('\ufffd')) return true;
  if (!text.includes('?')) return false;
  const said = text.replace(/(?:\/\/|www\.)\S*/giu, '');
  return /\?\p{L}|\? \p{Ll}|(?<![\p{L}\p{N}?])[bcdghklmnpqrstvxđBCDGHKLMNPQRSTVXĐ][bcdghklmnpqrstvxđ]{0,2}\?/u.test(said);
}

/** Whether a spreadsheet would take a text for a formula. */
export function beginsLikeFormula(text: string): boolean {
  return /^[=+@-]|^\t/.test(text) && Number.isNaN(Number(text)) && text.trim().length > 1;
}
