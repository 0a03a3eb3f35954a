import { basename } from 'node:path';

import type { ProcedureRecord } from '../procedure.ts';
import { cleanText } from './clean-text.ts';
import { findFileKind } from './file-kind.ts';
import { shortened, type Finding, type FindingKind } from './finding.ts';
import { foldHeader } from './headers.ts';
import { findCsvFormat, readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { ImportRefusal } from './refusal.ts';
import type { TableRow } from './table-row.ts';

/** An everyday name of a procedure. Exactly one of `id` and `code` is there: a code names the procedure in every list. */
export interface Alias {
  readonly id?: string;
  readonly code?: string;
  readonly alias: string;
  readonly note?: string;
}

/** What an alias document gives. */
export interface Aliases {
  readonly aliases: readonly Alias[];
  /** Rows that are not used, and why; kinds that begin with `alias-`, or `unknown-procedure`. */
  readonly findings: readonly Finding[];
}

const longestAlias = 80;
const mostWords = 12;

const columns = {
  id: /^(id|ma ban ghi)$/,
  code: /^(code|ma|ma so|ma tthc|ma thu tuc.*|procedure ?code)$/,
  alias: /^(alias|ten thuong goi|ten khac|ten goi khac|ten thong dung|ten goi|everyday ?name)$/,
  note: /^(note|ghi chu)$/,
} as const;

/**
 * Reads the everyday names officers give to procedures: a table (CSV or XLSX) with the columns `code` or `id`, `alias` and
 * `note`, checked against the procedures they are for. Rows that cannot be used are told, never applied.
 *
 * @throws ImportRefusal when the file cannot be read, or has no such columns.
 */
export async function readAliases(path: string, procedures: readonly ProcedureRecord[]): Promise<Aliases> {
  const file = basename(path);
  const known = new Map<string, ProcedureRecord[]>();
  for (const record of procedures) {
    for (const key of [record.id, record.code]) if (key !== null) known.set(key, [...(known.get(key) ?? []), record]);
  }
  const aliases: Alias[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let places: Places | undefined;
  for await (const { line, cells } of await rowsOf(path)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (places === undefined) {
      places = readPlaces(cells);
      continue;
    }
    const cell = (at: number): string => (at < 0 ? '' : cleanText(cells[at] ?? '').text);
    const alias = cell(places.alias);
    const id = cell(places.id);
    const code = cell(places.code).replace(/\s/gu, '');
    const key = id === '' ? code : id;
    const meant = known.get(key);
    const problem = problemOf(alias, meant, `${key}|${simple(alias)}`, seen);
    if (problem === undefined) {
      const note = cell(places.note);
      aliases.push({ ...(id === '' ? { code } : { id }), alias, ...(note !== '' && { note }) });
      seen.add(`${key}|${simple(alias)}`);
    } else {
      findings.push({ kind: problem, file, line, text: shortened(cells.join(' | ')) });
    }
  }
  return { aliases, findings };
}

function problemOf(alias: string, meant: readonly ProcedureRecord[] | undefined, key: string, seen: ReadonlySet<string>): FindingKind | undefined {
  if (!/\p{L}/u.test(alias)) return 'alias-missing';
  if (meant === undefined) return 'unknown-procedure';
  if (alias.length > longestAlias || alias.split(' ').length > mostWords) return 'alias-too-long';
  if (meant.some(({ name, correctedName }) => simple(correctedName ?? name) === simple(alias))) return 'alias-is-name';
  return seen.has(key) ? 'alias-duplicate' : undefined;
}

/** Letters and digits in lower case: what makes two names the same to people. */
function simple(text: string): string {
  return (text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

type Places = Record<keyof typeof columns, number>;

function readPlaces(cells: readonly string[]): Places {
  const headers = cells.map(foldHeader);
  const at = (pattern: RegExp): number => headers.findIndex((header) => pattern.test(header));
  const places = { id: at(columns.id), code: at(columns.code), alias: at(columns.alias), note: at(columns.note) };
  if (places.alias >= 0 && (places.id >= 0 || places.code >= 0)) return places;
  throw new ImportRefusal('no_header', {
    en: 'The first row must name the columns: code or id, alias, note ("Mã TTHC", "Tên thường gọi", "Ghi chú").',
    vi: 'Dòng đầu phải ghi tên cột: code hoặc id, alias, note ("Mã TTHC", "Tên thường gọi", "Ghi chú").',
  });
}

async function rowsOf(path: string): Promise<AsyncIterable<TableRow> | Iterable<TableRow>> {
  if ((await findFileKind(path)) === 'workbook') return (await readWorkbook(path)).find(({ hidden, rows }) => !hidden && rows.length > 0)?.rows ?? [];
  const score = (cells: readonly string[]): number => Object.values(columns).filter((pattern) => cells.some((cell) => pattern.test(foldHeader(cell)))).length;
  return readCsv(path, await findCsvFormat(path, score));
}
