import type { Answer } from './search.ts';
import { foldKey, words } from './syllables.ts';

/**
 * What was taken to be asked for, in the words of the best hit's name: "đăng ký kết hôn" for `ddawng kys keets hoon`,
 * "giấy phép lái xe" for `bằng lái`. To be shown as "showing results for …".
 *
 * @param name - the name as it is shown.
 * @returns `undefined` when these are the words that were typed, with or without diacritics, or that they begin.
 */
export function assumedWords(answer: Answer, query: string, name: string): string | undefined {
  const parts = answer.highlight(name).map(({ start, end }) => name.slice(start, end));
  const folded = parts.map((part) => ` ${part.toLowerCase()} `);
  // A name may say the same three times: "(đối với công ty TNHH, công ty cổ phần, công ty hợp danh)".
  const said = parts.filter((_, at) => !folded.some((other, i) => other.includes(folded[at]!) && (i < at || other !== folded[at]))).join(' ');
  const typed = words(query).map(({ key }) => foldKey(key));
  return words(said).every(({ key }) => typed.some((word) => foldKey(key).startsWith(word))) ? undefined : said;
}
