import { summarise, type Answer, type DisplayStrings, type SearchIndex } from '@motcua/search';

import { saysAlready, type QueryCount } from './query-forms.ts';

/** A query as an everyday name of a procedure; without `id` none was found. */
export interface AliasSuggestion {
  readonly alias: string;
  readonly times: number;
  readonly id?: string;
  /** Absent when the procedure has none: then it is meant by its id. */
  readonly code?: string;
  readonly name?: string;
  /** How well the procedure answers the query; more is better. */
  readonly score?: number;
  /** Words of the procedure's name that answer the query. */
  readonly matched?: readonly string[];
  /** Words of the query that had to be left out to find anything. */
  readonly leftOut?: readonly string[];
  /** All of it in a sentence for the officer. */
  readonly note: string;
}

/** Hits looked at for one query: several lists repeat the same procedure. */
const hitsPerQuery = 30;

/**
 * Proposes for each query the procedures that answer it best, in the order of the queries. Where nothing answers, words are
 * left out one at a time. Procedures of the same name are proposed once, by their code where one has it. What a name among
 * the answers says already needs no alias.
 */
export function suggestAliases(queries: readonly QueryCount[], index: SearchIndex, strings: DisplayStrings, most: number): AliasSuggestion[] {
  return queries.flatMap(({ query, times }): AliasSuggestion[] => {
    const { answer, leftOut } = ask(query, index);
    if (answer.hits.some(({ record }) => saysAlready(summarise(index, strings, record).name, query))) return [];
    const found = new Map<string, AliasSuggestion>();
    for (const { record, score } of answer.hits) {
      const { id, code, name } = summarise(index, strings, record);
      const known = found.get(name);
      if (known !== undefined && (known.code !== undefined || code === null)) continue;
      if (known === undefined && found.size === most) continue;
      const matched = [...new Set(answer.highlight(name).map(({ start, end }) => name.slice(start, end).toLowerCase()))];
      const rounded = Math.round(score * 100) / 100;
      const note = [
        `${times} lần`,
        `điểm ${rounded}`,
        matched.length === 0 ? 'khớp theo lĩnh vực, cơ quan hoặc từ đồng nghĩa' : `khớp: ${matched.join(', ')}`,
        ...(leftOut.length === 0 ? [] : [`bỏ qua: ${leftOut.join(' ')}`]),
      ].join('; ');
      found.set(name, { alias: query, times, id, ...(code !== null && { code }), name, score: rounded, matched, ...(leftOut.length > 0 && { leftOut }), note });
    }
    return found.size > 0 ? [...found.values()] : [{ alias: query, times, note: `${times} lần; chưa tìm thấy thủ tục, hãy điền mã` }];
  });
}

function ask(query: string, index: SearchIndex): { answer: Answer; leftOut: readonly string[] } {
  const whole = index.search(query, { limit: hitsPerQuery });
  const words = query.split(' ');
  if (whole.hits.length > 0 || words.length < 2 || words.length > 12) return { answer: whole, leftOut: [] };
  const shorter = words.map((word, at) => ({ word, answer: index.search(words.filter((_, n) => n !== at).join(' '), { limit: hitsPerQuery }) }));
  const [best] = shorter.sort((a, b) => (b.answer.hits[0]?.score ?? 0) - (a.answer.hits[0]?.score ?? 0));
  return best !== undefined && best.answer.hits.length > 0 ? { answer: best.answer, leftOut: [best.word] } : { answer: whole, leftOut: [] };
}
