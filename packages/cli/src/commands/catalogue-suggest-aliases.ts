import { writeFile } from 'node:fs/promises';

import { MotcuaError } from '@motcua/domain';

import { suggestAliases, type AliasSuggestion } from '../alias-suggestions.ts';
import { UsageError, type Command } from '../command.ts';
import { keepInputs } from '../keep-inputs.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { mergeForms, type QueryCount } from '../query-forms.ts';
import { readJson } from '../read-json.ts';

/** `motcua catalogue suggest-aliases`. */
export const catalogueSuggestAliasesCommand: Command = {
  name: 'catalogue suggest-aliases',
  summary: 'Proposes everyday names of procedures from queries after which nobody opened anything, for an officer to review.',
  usage: '--counts FILE.json --index FOLDER [--out FILE.csv]',
  options: [
    { name: 'counts', value: 'FILE', summary: 'Queries and how often: the file of the gateway\'s searchMisses.exportFile, or [{"query", "times"}].' },
    { name: 'index', value: 'FOLDER', summary: 'The folder "catalogue index" made, or its manifest.json.' },
    { name: 'out', value: 'FILE', summary: 'Where the proposals are written, as CSV for a spreadsheet. Without it they are printed.' },
    { name: 'least', value: 'NUMBER', summary: 'Leaves out queries counted less often. 1 where nothing is said.' },
    { name: 'most', value: 'NUMBER', summary: 'Procedures proposed for one query at most. 3 where nothing is said.' },
    { name: 'json', summary: 'Prints the proposals as JSON.' },
  ],
  notes: [
    'Nothing is applied. The officer deletes the rows that are wrong, fills in the code where none was found, and gives the file to',
    '"catalogue index --aliases FILE". The columns name and note are for reading: how often, how well it answers and why.',
    'A query with and without its marks counts as one. What a name says already, and what may hold a person\'s data, is left out.',
  ],
  async run({ values, out }) {
    const [counts, index] = [values['counts'], values['index']];
    if (typeof counts !== 'string') throw new UsageError('--counts is missing.');
    if (typeof index !== 'string') throw new UsageError('--index is missing.');
    if (typeof values['out'] === 'string') await keepInputs([counts], [values['out']]);
    const least = readNumber(values['least'], 1, '--least');
    const most = readNumber(values['most'], 3, '--most');
    const counted = readCounts(await readJson(counts), counts);
    // Loaded when needed: it brings a database engine. A file that another program wrote is held to the gateway's rule, too.
    const { normalQuery } = await import('@motcua/gateway');
    const usable = counted.flatMap(({ query, times }) => {
      const normal = normalQuery(query);
      return normal === undefined ? [] : [{ query: normal, times }];
    });
    const queries = mergeForms(usable).filter(({ times }) => times >= least);
    const catalogue = await openCatalogue(index);
    const suggestions = suggestAliases(queries, catalogue.index, catalogue.display, most);
    if (values['json'] === true) {
      out.write(`${JSON.stringify(suggestions, null, 1)}\n`);
      return 0;
    }
    const csv = aliasCsv(suggestions);
    if (typeof values['out'] !== 'string') {
      out.write(csv);
      return 0;
    }
    // The mark at the beginning tells Excel that it is UTF-8.
    await writeFile(values['out'], `\ufeff${csv}`);
    const leftOut = counted.length - usable.length;
    if (leftOut > 0) out.write(`${leftOut} queries are left out: they may hold a person's data, or are no words.\n`);
    const aliases = (of: readonly AliasSuggestion[]): number => new Set(of.map(({ alias }) => alias)).size;
    const found = aliases(suggestions.filter(({ id }) => id !== undefined));
    out.write(`${queries.length} queries: a procedure found for ${found}, none for ${aliases(suggestions) - found}; a name says the others already.\n`);
    out.write(`To review: ${values['out']}. Nothing is applied by itself.\n`);
    return 0;
  },
};

function aliasCsv(suggestions: readonly AliasSuggestion[]): string {
  const rows = suggestions.map(({ code, id, alias, name, note }) => [code ?? '', code === undefined ? (id ?? '') : '', alias, name ?? '', note]);
  return [['code', 'id', 'alias', 'name', 'note'], ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

/** A cell that no spreadsheet takes for a formula. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function readCounts(json: unknown, path: string): QueryCount[] {
  const list: unknown = Array.isArray(json) ? json : (json as { queries?: unknown } | null)?.queries;
  if (!Array.isArray(list)) throw invalid(`${path} is no list of queries: [{"query": "…", "times": 12}].`);
  return list.map((entry: unknown, at) => {
    const { query, times = 1 } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
    if (typeof query !== 'string' || typeof times !== 'number' || !Number.isInteger(times) || times < 0) {
      throw invalid(`${path}, entry ${at + 1}: "query" must be a text and "times" a whole number.`);
    }
    return { query, times };
  });
}

function readNumber(value: unknown, fallback: number, option: string): number {
  if (value === undefined) return fallback;
  if (typeof value !== 'string' || !/^[1-9]\d{0,5}$/.test(value)) throw new UsageError(`${option} takes a whole number from 1.`);
  return Number(value);
}

function invalid(message: string): MotcuaError {
  return new MotcuaError('invalid_request', message);
}
