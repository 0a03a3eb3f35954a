import type { CodeMatch } from './codes.ts';
import type { Tables } from './open-index.ts';
import type { Question } from './question.ts';
import { words } from './syllables.ts';

/**
 * Part of a text to mark, as UTF-16 offsets: from `start` up to `end`. `isMeaning`: it is there because of what the
 * person's words mean, not because they typed it.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly isMeaning: boolean;
}

/** Parts of a text that the question asks for: typed words, put-in words that stand together, and the code. */
export function highlight({ idOf }: Tables, { terms, pairs }: Question, code: CodeMatch | undefined, text: string): Range[] {
  if (code?.isCode(text)) return [{ start: 0, end: text.length, isMeaning: false }];
  const found = words(text).map((word) => ({ ...word, match: terms.get(idOf.get(word.key) ?? -1) }));
  const joins = (a: number) => {
    const left = found[a]?.match;
    const right = found[a + 1]?.match;
    return left && right && pairs[left.term * 64 + right.term];
  };
  const ranges: { start: number; end: number; isMeaning: boolean }[] = [];
  found.forEach(({ start, end, match }, at) => {
    if (!match || !(match.alone || joins(at - 1) || joins(at))) return;
    const last = ranges.at(-1);
    if (last && !text.slice(last.end, start).trim()) {
      last.end = end;
      last.isMeaning ||= !match.own;
    } else ranges.push({ start, end, isMeaning: !match.own });
  });
  return ranges;
}
