import type { FindingKind } from './finding.ts';

const longestName = 2000;

/** What is wrong with the name of a procedure, wherever it was read; the first kind may keep it out of the list. */
export function nameFaults(name: string): FindingKind[] {
  if (/^[\d\s.,()]*$/u.test(name)) return ['missing-name'];
  if (name.length > longestName) return ['name-too-long'];
  return [...(beginsLikeFormula(name) ? ['formula-text' as const] : []), ...(name.includes('\ufffd') ? ['damaged-letter' as const] : [])];
}

/** Whether a spreadsheet would take a text for a formula. */
export function beginsLikeFormula(text: string): boolean {
  return /^[=+@-]|^\t/.test(text) && Number.isNaN(Number(text)) && text.trim().length > 1;
}
