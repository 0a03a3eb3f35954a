import type { Answer } from './search.ts';
import { foldKey, words } from './syllables.ts';

/**
 * What was taken to be asked for, in the words of the best hit's name: "đăng ký kết hôn" for `ddawng kys keets hoon`,
 * "giấy phép lái xe" for `bằng lái`. To be shown as "showing results for …".
 *
 * @param name - the name as it is shown.
 * @returns `undefined` when these are the words that were typed, with or without diacritics.
 */
export function assumedWords(answer: Answer, query: string, name: string): string | undefined {
  // A name may say the same three times: "(đối với công ty TNHH, công ty cổ phần, công ty hợp danh)".
  const parts = answer.highlight(name).map(({ start, end }) => name.slice(start, end));
  const said = [...new Map(parts.map((part) => [part.toLowerCase(), part])).values()].join(' ');
  const typed = new Set(words(query).map(({ key }) => foldKey(key)));
  return words(said).every(({ key }) => typed.has(foldKey(key))) ? undefined : said;
}
