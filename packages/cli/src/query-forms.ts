/** A query and how often it led nowhere. */
export interface QueryCount {
  readonly query: string;
  readonly times: number;
}

/**
 * The same words typed with and without their marks are one query, written with them; most frequent first. "to en" counts
 * as "tổ én" where that was typed, too; "tơ en" are other words.
 */
export function mergeForms(queries: readonly QueryCount[]): QueryCount[] {
  const forms = new Map<string, number>();
  for (const { query, times } of queries) forms.set(query, (forms.get(query) ?? 0) + times);
  const byFolded = new Map<string, { query: string; times: number; whole: number }[]>();
  const marked = (query: string): number => query.split(' ').filter((word) => fold(word) !== word).length;
  for (const [query, times] of [...forms].sort(([a], [b]) => marked(b) - marked(a))) {
    const key = fold(query);
    const alike = byFolded.get(key) ?? [];
    byFolded.set(key, alike);
    const [meant] = alike.filter((known) => mayMean(query.split(' '), known.query.split(' '))).sort((a, b) => b.times - a.times);
    if (meant === undefined) alike.push({ query, times, whole: times });
    else meant.whole += times;
  }
  return [...byFolded.values()].flat()
    .map(({ query, whole }) => ({ query, times: whole }))
    .sort((a, b) => b.times - a.times || (a.query < b.query ? -1 : 1));
}

/** Whether a name says all of a query already: in one piece, with or without the marks, or as the whole name with wrong ones. */
export function saysAlready(name: string, query: string): boolean {
  const said = (name.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const asked = query.split(' ');
  return fold(said.join(' ')) === fold(query) || said.some((_, at) => mayMean(asked, said.slice(at, at + asked.length)));
}

/** Whether each typed word is the one beside it, or that one without its marks. */
function mayMean(typed: readonly string[], full: readonly string[]): boolean {
  return typed.length === full.length && typed.every((word, at) => word === full[at] || word === fold(full[at]!));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
