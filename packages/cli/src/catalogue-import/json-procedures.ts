import { open, readFile, stat } from 'node:fs/promises';

import type { ProcedureRecord } from '@motcua/catalogue';
import { ImportRefusal, type Finding, type ImportEvent, type ListMemory } from '@motcua/catalogue/importers';
import { decodeReadProcedure, type PortalProcedure } from '@motcua/contracts/national-portal/codec';
import { decodeCataloguePage, type CatalogueProcedure } from '@motcua/contracts/portal-catalogue/codec';
import { isMotcuaError } from '@motcua/domain';

import { problemOf } from '../procedure-records.ts';
import { portalRecord, searchRowRecord } from './portal-record.ts';

const largest = 256 * 1024 * 1024;

interface JsonOptions {
  readonly list: string;
  readonly document: string;
  readonly file: string;
  readonly memory: ListMemory;
}

/** Whether a file's first sign is that of a JSON list or object. */
export async function isJson(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return /^\ufeff?\s*[[{]/.test(buffer.subarray(0, bytesRead).toString('utf8'));
  } catch {
    return false; // a folder, say; who reads it next finds out
  } finally {
    await file.close();
  }
}

/**
 * Reads procedures as JSON: records of the catalogue, or what the national portal answers (`LayThuTuc`,
 * `LayDanhSachTTHC`, rows of its public search), alone or in a list.
 *
 * @throws ImportRefusal when it is not JSON, or JSON of something else.
 */
export async function* readJsonProcedures(path: string, options: JsonOptions): AsyncGenerator<ImportEvent> {
  const json = await readJson(path);
  const page = pageOf(json);
  const entries = page ?? entriesOf(json);
  const first = entries[0];
  if (first === undefined) throw new ImportRefusal('empty', { en: 'The list is empty.', vi: 'Danh sách rỗng.' });
  if (isObject(first) && 'list' in first && 'row' in first) {
    yield* readRecords(entries, options);
    return;
  }
  const decoded = page ?? entries.map(decode);
  if (decoded.every((procedure) => procedure === undefined)) {
    throw new ImportRefusal('not_procedures', {
      en: 'The JSON holds no procedures: neither records of the catalogue nor answers of the national portal (LayThuTuc, LayDanhSachTTHC, its public search).',
      vi: 'JSON không chứa thủ tục: không phải bản ghi của danh mục, cũng không phải trả lời của Cổng DVCQG (LayThuTuc, LayDanhSachTTHC, tra cứu công khai).',
    });
  }
  const { list, document, file, memory } = options;
  for (const [at, procedure] of decoded.entries()) {
    memory.row += 1;
    const told = (kind: Finding['kind'], text: string, id?: string): ImportEvent => ({
      type: 'finding',
      finding: { kind, file, line: at + 1, ...(id !== undefined && { id }), text },
    });
    if (procedure === undefined) {
      yield told('not-a-procedure', JSON.stringify(entries[at]).slice(0, 200));
      continue;
    }
    if (procedure.name === undefined) {
      yield told('missing-name', procedure.procedureCode ?? procedure.id ?? '');
      continue;
    }
    const row = memory.row;
    const { name } = procedure;
    const place = { id: `${list}-${row}`, list, document, row };
    const record = 'steps' in procedure ? portalRecord({ ...procedure, name }, { ...place, source: `${file}, mục ${at + 1}` }) : searchRowRecord({ ...procedure, name }, place);
    yield { type: 'record', record };
    if ('published' in procedure && procedure.published === false) yield told('unpublished', `${procedure.procedureCode} ${name}`, record.id);
    if (record.code === null) yield told('missing-code', name, record.id);
    yield* memory.notice(record, { file, line: at + 1, id: record.id });
  }
}

function* readRecords(entries: readonly unknown[], { file, memory }: JsonOptions): Generator<ImportEvent> {
  for (const [at, entry] of entries.entries()) {
    const problem = problemOf(entry);
    if (problem !== undefined) {
      yield { type: 'finding', finding: { kind: 'not-a-procedure', file, line: at + 1, text: problem } };
      continue;
    }
    const record = entry as ProcedureRecord;
    yield { type: 'record', record };
    yield* memory.notice(record, { file, line: at + 1, id: record.id });
  }
}

async function readJson(path: string): Promise<unknown> {
  if ((await stat(path)).size > largest) {
    throw new ImportRefusal('too_large', {
      en: 'The JSON file is larger than 256 MB. Part it into several.',
      vi: 'Tệp JSON lớn hơn 256 MB. Hãy chia thành nhiều tệp.',
    });
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))) as unknown;
  } catch (cause) {
    throw new ImportRefusal(
      'damaged',
      {
        en: 'The file begins like JSON and is not: it is cut off, damaged, or not UTF-8. Export it again.',
        vi: 'Tệp bắt đầu như JSON nhưng không phải: bị cắt cụt, hỏng, hoặc không phải UTF-8. Hãy xuất lại.',
      },
      { cause },
    );
  }
}

/** The entries of a list, of an answer's `result`, or the one object. */
function entriesOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json.flatMap((entry: unknown) => (isObject(entry) && 'error_code' in entry ? entriesOf(entry) : [entry]));
  if (isObject(json) && 'result' in json) return json['result'] === null || json['result'] === undefined ? [] : entriesOf(json['result']);
  return [json];
}

/** A page of the portal's text search is one object; its rows are inside. */
function pageOf(json: unknown): readonly CatalogueProcedure[] | undefined {
  return isObject(json) ? attempt(() => decodeCataloguePage(json, 'catalogue import').procedures) : undefined;
}

/** A description or a row of the portal's list; else a row of its public search. */
function decode(entry: unknown): PortalProcedure | CatalogueProcedure | undefined {
  const described = attempt(() => decodeReadProcedure({ error_code: 0, result: entry }));
  if (described !== undefined) return described;
  const row = attempt(() => decodeCataloguePage([entry], 'catalogue import').procedures[0]);
  return row?.name === undefined && row?.procedureCode === undefined ? undefined : row;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isMotcuaError(error)) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
