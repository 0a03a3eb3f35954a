import type { DisplayStrings } from './display.ts';
import type { Answer } from './search.ts';
import { foldKey, words } from './syllables.ts';

/** A best hit that scores less leaves it open whether it is what was meant. */
const sure = 0.45;
const most = 3;

/**
 * Names to offer as "did you mean" when nothing answers well: those whose syllables are nearest to what was typed, by
 * edit distance. Kept out of the ranking itself, where guessing costs more good answers than it wins.
 *
 * @returns at most three names; none when the answer is good enough.
 */
export function suggestNames(answer: Answer, query: string, { names }: DisplayStrings): string[] {
  if ((answer.hits[0]?.score ?? 0) >= sure) return [];
  const typed = [...new Set(words(query.slice(0, 300)).map(({ key }) => foldKey(key)))].filter((fold) => /^[a-z]{2,12}$/.test(fold)).slice(0, 12);
  if (!typed.length) return [];
  const split = names.map((name) => words(name).slice(0, 30).map(({ key }) => foldKey(key)));
  const common = new Map<string, number>();
  for (const name of split) for (const fold of new Set(name)) common.set(fold, (common.get(fold) ?? 0) + 1);
  // How near each typed syllable is to each syllable of the catalogue: 1 the same, less by each edit, 0 something else.
  const near = typed.map((fold) => {
    const found = new Map<string, number>();
    for (const other of common.keys()) {
      const edits = distance(fold, other);
      if (edits <= Math.floor(Math.max(fold.length, other.length) / 3)) found.set(other, 1 - edits / 3);
    }
    return found;
  });
  const scores = split.map((name, at) => {
    let score = 0;
    for (const found of near) {
      score += Math.max(0, ...name.map((fold) => (found.get(fold) ?? 0) * Math.log(1 + names.length / (common.get(fold) ?? 1))));
    }
    return { at, score: score / Math.sqrt(8 + name.length) };
  });
  return scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).slice(0, most).map(({ at }) => names[at]!);
}

/** Letters to leave out, put in, replace or swap with their neighbour to make one word of another. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swapped);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
