import { cleanText } from './clean-text.ts';

/** The lines of a cell, each a clean text. */
export function cellLines(raw: string, parts = /\r?\n|\r/u): string[] {
  return raw.split(parts).map((line) => cleanText(line).text).filter((line) => line !== '');
}

/** A line without the sign of its list: "- Công chức kiểm tra". */
export function withoutBullet(line: string): string {
  return line.replace(/^[-+•*–]\s*/u, '');
}
