import { basename } from 'node:path';

import { parseProcedureCode } from '@motcua/domain';
import type { ProcedureRecord } from '../procedure.ts';
import { cleanText } from './clean-text.ts';
import { readCodeCell } from './code-cell.ts';
import { findFileKind } from './file-kind.ts';
import { shortened, type Finding, type FindingKind } from './finding.ts';
import { foldHeader } from './headers.ts';
import { findCsvFormat, readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { ImportRefusal } from './refusal.ts';
import type { CellMark, TableRow } from './table-row.ts';

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
 * `note`, checked against the procedures they are for. A national code means its procedure with the local suffix of an agency
 * (`.000.00.00.H22`) or without; `code` of an alias is the one of the records. Rows that cannot be used are told, never applied.
 *
 * @throws ImportRefusal when the file cannot be read, or has no such columns.
 */
export async function readAliases(path: string, procedures: readonly ProcedureRecord[]): Promise<Aliases> {
  const file = basename(path);
  const byId = new Map(procedures.map((record) => [record.id, record]));
  const byCode = new Map<string, ProcedureRecord[]>();
  for (const record of procedures) {
    if (record.code === null) continue;
    const part = nationalPart(record.code);
    const others = byCode.get(part);
    if (others === undefined) byCode.set(part, [record]);
    else others.push(record);
  }
  const aliases: Alias[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let places: Places | undefined;
  for await (const { line, cells, marks } of await rowsOf(path)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (places === undefined) {
      places = readPlaces(cells);
      continue;
    }
    const cell = (at: number): string => (at < 0 ? '' : cleanText(cells[at] ?? '').text);
    const alias = cell(places.alias);
    const id = cell(places.id);
    const meant = id === '' ? recordsOf(cell(places.code), marks?.get(places.code), byCode) : [byId.get(id)].filter((record) => record !== undefined);
    const targets = id === '' ? [...new Set(meant.map(({ code }) => code ?? ''))].map((code) => ({ code })) : [{ id }];
    const keyOf = (target: Pick<Alias, 'id' | 'code'>): string => JSON.stringify([target, simple(alias)]);
    const fresh = targets.filter((target) => !seen.has(keyOf(target)));
    const problem = problemOf(alias, meant) ?? (fresh.length === 0 ? 'alias-duplicate' : undefined);
    if (problem === undefined) {
      const note = cell(places.note);
      for (const target of fresh) {
        aliases.push({ ...target, alias, ...(note !== '' && { note }) });
        seen.add(keyOf(target));
      }
    } else {
      findings.push({ kind: problem, file, line, text: shortened(cells.join(' | ')) });
    }
  }
  return { aliases, findings };
}

/** The records a cell of a code means: read as the import reads codes, in any case, with the local suffix of an agency or without. */
function recordsOf(text: string, mark: CellMark | undefined, byCode: ReadonlyMap<string, readonly ProcedureRecord[]>): readonly ProcedureRecord[] {
  const asWritten = byCode.get(nationalPart(text));
  if (asWritten !== undefined) return asWritten;
  const { code, found } = readCodeCell(text.toUpperCase(), mark);
  return code === null || found === 'several-codes' ? [] : (byCode.get(nationalPart(code)) ?? []);
}

/** What two codes of one procedure have in common: the national part of a national code, all of another one. */
function nationalPart(code: string): string {
  try {
    return parseProcedureCode(code).base;
  } catch {
    return code.replace(/\s/gu, '').toUpperCase();
  }
}

function problemOf(alias: string, meant: readonly ProcedureRecord[]): FindingKind | undefined {
  if (!/\p{L}/u.test(alias)) return 'alias-missing';
  if (meant.length === 0) return 'unknown-procedure';
  if (alias.length > longestAlias || alias.split(' ').length > mostWords) return 'alias-too-long';
  return meant.some(({ name, correctedName }) => simple(correctedName ?? name) === simple(alias)) ? 'alias-is-name' : undefined;
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
