import { open, readFile, stat } from 'node:fs/promises';

import type { ProcedureRecord } from '@motcua/catalogue';
import { ImportRefusal, nameFaults, refuseOldFonts, rejects, type Finding, type ImportEvent, type ListMemory } from '@motcua/catalogue/importers';
import { decodeReadProcedure, type PortalProcedure } from '@motcua/contracts/national-portal/codec';
import { decodeCataloguePage, type CatalogueProcedure } from '@motcua/contracts/portal-catalogue/codec';
import { isMotcuaError } from '@motcua/domain';

import { problemOf } from '../procedure-records.ts';
import { encodingOf } from '../read-json.ts';
import { portalRecord, searchRowRecord } from './portal-record.ts';

const largest = 256 * 1024 * 1024;

interface JsonOptions {
  readonly list: string;
  readonly document: string;
  readonly file: string;
  readonly memory: ListMemory;
  /** Ids of the records read so far, of this file and of others. */
  readonly ids: Set<string>;
}

/** Whether a file's first sign is that of a JSON list or object. */
export async function isJson(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    const start = buffer.subarray(0, bytesRead);
    return /^\s*[[{]/.test(new TextDecoder(encodingOf(start)).decode(start));
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
  refuseOldFonts(decoded.flatMap((procedure) => procedure?.name ?? []));
  const { list, document, file, memory } = options;
  for (const [at, procedure] of decoded.entries()) {
    memory.row += 1;
    const told = (kind: Finding['kind'], text: string, id?: string): ImportEvent => ({
      type: 'finding',
      finding: { kind, file, line: at + 1, ...(id !== undefined && { id }), text: text.slice(0, 200) },
    });
    if (procedure === undefined) {
      yield told('not-a-procedure', JSON.stringify(entries[at]));
      continue;
    }
    const faults = nameFaults(procedure.name ?? '');
    const fault = faults.find((kind) => rejects({ kind }));
    if (procedure.name === undefined || fault !== undefined) {
      yield told(fault ?? 'missing-name', fault === 'name-too-long' ? (procedure.name ?? '') : (procedure.procedureCode ?? procedure.id ?? ''));
      continue;
    }
    const row = memory.row;
    const { name } = procedure;
    const place = { id: `${list}-${row}`, list, document, row };
    const record = 'steps' in procedure ? portalRecord({ ...procedure, name }, { ...place, source: `${file}, mục ${at + 1}` }) : searchRowRecord({ ...procedure, name }, place);
    yield { type: 'record', record };
    for (const kind of faults) yield told(kind, name, record.id);
    if ('published' in procedure && procedure.published === false) yield told('unpublished', `${procedure.procedureCode} ${name}`, record.id);
    if (record.code === null) yield told('missing-code', name, record.id);
    yield* memory.notice(record, { file, line: at + 1, id: record.id });
  }
}

function* readRecords(entries: readonly unknown[], { file, memory, ids }: JsonOptions): Generator<ImportEvent> {
  refuseOldFonts(entries.flatMap((entry) => (isObject(entry) && typeof entry['name'] === 'string' ? [entry['name']] : [])));
  for (const [at, entry] of entries.entries()) {
    const place = { file, line: at + 1 };
    const problem = problemOf(entry);
    if (problem !== undefined) {
      yield { type: 'finding', finding: { kind: 'not-a-procedure', ...place, text: problem } };
      continue;
    }
    const record = entry as ProcedureRecord;
    const faults: Finding['kind'][] = ids.has(record.id) ? ['duplicate-id'] : nameFaults(record.name);
    if (!faults.some((kind) => rejects({ kind }))) {
      ids.add(record.id);
      yield { type: 'record', record };
      yield* memory.notice(record, { ...place, id: record.id });
    }
    for (const kind of faults) yield { type: 'finding', finding: { kind, ...place, id: record.id, text: (kind === 'duplicate-id' ? record.id : record.name).slice(0, 200) } };
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
    const bytes = await readFile(path);
    return JSON.parse(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw new ImportRefusal(
      'damaged',
      {
        en: 'The file begins like JSON and is not: it is cut off, damaged, or neither UTF-8 nor UTF-16. Export it again.',
        vi: 'Tệp bắt đầu như JSON nhưng không phải: bị cắt cụt, hỏng, hoặc không ở bảng mã UTF-8, UTF-16. Hãy xuất lại.',
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
