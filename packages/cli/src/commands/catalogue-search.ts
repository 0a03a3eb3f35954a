import { MotcuaError } from '@motcua/domain';
import { summarise, type DisplayStrings, type SearchIndex } from '@motcua/search';
import { assumedWords, suggestNames } from '@motcua/search/explain';

import { UsageError, type Command } from '../command.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { readJson } from '../read-json.ts';

/** How often a query is run for its time: the middle one counts, whatever else the machine is doing. */
const timedRuns = 5;

/** Why a procedure is among the answers: a part of one of its texts that was asked for. */
interface Reason {
  readonly field: 'name' | 'sector' | 'agency' | 'code';
  /** Place in the text, as UTF-16 offsets: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `typed`: the words themselves; `meaning`: what everyday words stand for. */
  readonly because: 'typed' | 'meaning';
}

/** The answer to one query, as `--json` prints it. */
interface AnsweredQuery {
  readonly query: string;
  /** Time the engine took, without reading strings. */
  readonly microseconds: number;
  /** Procedures that answer, those beyond the limit included. */
  readonly total: number;
  /** What was taken to be asked for, in words of the best answer, where it is not what was typed; else null. */
  readonly assumed: string | null;
  /** Names to offer where nothing answers well. */
  readonly didYouMean: readonly string[];
  readonly procedures: readonly {
    readonly rank: number;
    readonly id: string;
    readonly document: string;
    readonly list: string;
    readonly row: number;
    readonly code: string | null;
    readonly name: string;
    readonly sector: string | null;
    readonly agency: string | null;
    readonly score: number;
    readonly why: readonly Reason[];
  }[];
}

/** `motcua catalogue search`. */
export const catalogueSearchCommand: Command = {
  name: 'catalogue search',
  summary: 'Runs queries against an index and prints the ranked procedures, why each matched, and the time it took.',
  usage: '[QUERIES…] --index PATH [--queries FILE] [--limit NUMBER] [--json]',
  options: [
    { name: 'index', value: 'PATH', summary: 'The index: its folder, its manifest.json, or the index file itself, whose manifest stands beside it.' },
    { name: 'queries', value: 'FILE', summary: 'JSON file of queries: [{"query": "…"}], or texts instead of objects, or such a list as "queries" of an object.' },
    { name: 'limit', value: 'NUMBER', summary: 'Most procedures to print for each query. Default 10.' },
    { name: 'json', summary: 'Prints one JSON array, an object for each query in the order of the file.' },
  ],
  notes: [
    'Each object: {"query", "microseconds", "total", "assumed", "didYouMean": [names], "procedures": [{"rank", "id",',
    '"document", "list", "row", "code", "name", "sector", "agency", "score", "why": [{"field", "start", "end", "text",',
    '"because"}]}]}. "why" gives parts of the original texts as UTF-16 offsets; "because" is "typed" or "meaning".',
    '"assumed" is null where nothing was. The time is the middle one of five runs, after some to warm up.',
  ],
  positionals: true,
  async run({ values, positionals, out }) {
    if (typeof values['index'] !== 'string') throw new UsageError('--index is missing.');
    const limit = values['limit'] === undefined ? 10 : Number(values['limit']);
    if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a number from 1.');
    const queries = [...positionals, ...(typeof values['queries'] === 'string' ? await readQueries(values['queries']) : [])];
    if (queries.length === 0 && values['queries'] === undefined) throw new UsageError('Name a query, or a file of them with --queries.');
    const { index, display } = await openCatalogue(values['index']);

    for (let round = 0; round < Math.max(2, Math.min(400, 1000 / (queries.length || 1))); round++) for (const query of queries) index.search(query, { limit });
    const answers = queries.map((query) => answer(index, display, query, limit));
    if (values['json'] === true) out.write(`${JSON.stringify(answers, null, 2)}\n`);
    else for (const answered of answers) out.write(readable(answered));
    return 0;
  },
};

function answer(index: SearchIndex, display: DisplayStrings, query: string, limit: number): AnsweredQuery {
  const answer = index.search(query, { limit });
  const times = Array.from({ length: timedRuns }, () => {
    const start = process.hrtime.bigint();
    index.search(query, { limit });
    return Number(process.hrtime.bigint() - start) / 1000;
  }).sort((a, b) => a - b);
  const microseconds = times[timedRuns >> 1]!;
  const procedures = answer.hits.map(({ record, score }, at) => {
    const { id, document, list, row, code, name, sector, agency } = { ...index.entry(record), ...summarise(index, display, record) };
    const why = Object.entries({ name, sector, agency, code }).flatMap(([field, text]): Reason[] =>
      !text ? [] : answer.highlight(text).map(({ start, end, isMeaning }) => (
        { field: field as Reason['field'], start, end, text: text.slice(start, end), because: isMeaning ? 'meaning' : 'typed' })));
    return { rank: at + 1, id, document, list, row, code, name, sector: sector ?? null, agency: agency ?? null, score: Math.round(score * 10_000) / 10_000, why };
  });
  const [best] = procedures;
  return {
    query, microseconds, total: answer.total,
    assumed: best === undefined ? null : (assumedWords(answer, query, best.name) ?? null),
    didYouMean: suggestNames(answer, query, display),
    procedures,
  };
}

function readable({ query, microseconds, total, assumed, didYouMean, procedures }: AnsweredQuery): string {
  const lines = [`${query}: ${total} procedures, ${Math.round(microseconds)} µs`];
  if (assumed !== null) lines.push(`  showing results for "${assumed}"`);
  for (const { rank, list, row, code, name } of procedures) lines.push(`  ${String(rank).padStart(2)}. ${list} ${row}${code === null ? '' : ` (${code})`}: ${name}`);
  if (didYouMean.length > 0) lines.push(`  did you mean: ${didYouMean.join('; ')}`);
  return `${lines.join('\n')}\n\n`;
}

async function readQueries(path: string): Promise<string[]> {
  const json = await readJson(path);
  const list: unknown = Array.isArray(json) ? json : (json as { queries?: unknown } | null)?.queries;
  if (!Array.isArray(list)) throw invalid(`${path} is not a list of queries: [{"query": "…"}].`);
  return list.map((entry: unknown, at) => {
    const query = typeof entry === 'string' ? entry : (entry as { query?: unknown } | null)?.query;
    if (typeof query !== 'string') throw invalid(`${path}, entry ${at + 1}: "query" must be a text.`);
    return query;
  });
}

function invalid(message: string): MotcuaError {
  return new MotcuaError('invalid_request', message);
}
