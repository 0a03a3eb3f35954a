import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

import {
  importFile,
  ImportRefusal,
  importSeeds,
  irregularityKinds,
  ListMemory,
  SeedError,
  type FileOptions,
  type Finding,
  type ImportEvent,
} from '@motcua/catalogue/importers';

import { isJson, readJsonProcedures } from './json-procedures.ts';

/** What the officer said about the files. */
export interface SourceOptions extends Omit<FileOptions, 'list' | 'document' | 'memory'> {
  readonly list?: string;
  readonly document?: string;
}

/** What is remembered over all files. */
interface ReadSoFar {
  readonly memories: Map<string, ListMemory>;
  readonly ids: Set<string>;
}

const tables = new Set(['.csv', '.tsv', '.txt', '.xlsx', '.xlsm', '.json']);

/**
 * Reads files and folders, one after the other. A folder with the five seed documents is read by their own importer; of
 * any other, the tables in it are read.
 *
 * @throws ImportRefusal, with the file's name, for a file that cannot be read.
 */
export async function* readSources(paths: readonly string[], options: SourceOptions): AsyncGenerator<ImportEvent> {
  const read: ReadSoFar = { memories: new Map(), ids: new Set() };
  for (const path of paths) {
    const known = await stat(path).catch(() => undefined);
    if (known?.isDirectory() === true) {
      const names = (await readdir(path)).sort();
      if (['000', '001', '002', '003', '004'].every((id) => names.some((name) => name.startsWith(id) && name.endsWith('.txt')))) {
        yield* readSeedDocuments(path);
        continue;
      }
      const files = names.filter((name) => tables.has(extname(name).toLowerCase()));
      if (files.length === 0) {
        throw refused(path, 'missing', 'The folder has no CSV, XLSX or JSON file.', 'Thư mục không có tệp CSV, XLSX hay JSON nào.');
      }
      for (const name of names.filter((name) => !files.includes(name) && !name.startsWith('.'))) {
        yield { type: 'finding', finding: { kind: 'other-file', file: name, text: name } };
      }
      for (const name of files) yield* readOne(join(path, name), options, read);
    } else {
      yield* readOne(path, options, read);
    }
  }
  for (const memory of read.memories.values()) yield* memory.close();
}

async function* readOne(path: string, options: SourceOptions, { memories, ids }: ReadSoFar): AsyncGenerator<ImportEvent> {
  const name = basename(path);
  const list = options.list ?? listName(name);
  const document = options.document ?? name;
  const memory = memories.get(list) ?? new ListMemory();
  memories.set(list, memory);
  const { list: _, document: __, ...rest } = options;
  try {
    if (await isJson(path)) yield* readJsonProcedures(path, { list, document, file: name, memory, ids });
    else yield* importFile(path, { ...rest, list, document, memory });
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const { en, vi } = error.text;
    if (error.reason === 'no_header' && /^00[0-4].*\.txt$/.test(name)) {
      throw refused(path, 'no_header', 'The five seed documents are read together: name the folder that holds them.', 'Năm tài liệu gốc được đọc cùng nhau: hãy chỉ thư mục chứa chúng.');
    }
    throw refused(path, error.reason, en, vi, error);
  }
}

async function* readSeedDocuments(folder: string): AsyncGenerator<ImportEvent> {
  let seeds: Awaited<ReturnType<typeof importSeeds>>;
  try {
    seeds = await importSeeds(folder);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw refused(folder, 'damaged', error.message, 'Bộ năm tài liệu gốc thiếu hoặc hỏng; xem câu tiếng Anh để biết chỗ sai.', error);
  }
  for (const { list, document, records, irregularities } of seeds.lists) {
    for (const record of records) yield { type: 'record', record };
    for (const { kind, row, line, text } of irregularities) {
      const finding: Finding = {
        kind: 'source',
        file: document,
        sheet: list,
        ...(line !== undefined && { line }),
        ...(row !== null && { id: `${list}-${row}` }),
        text: `${kind} (${irregularityKinds[kind]}): ${text}`,
      };
      yield { type: 'finding', finding };
    }
  }
}

/** A list's name out of its file's: "Danh mục 2026.xlsx" is DANH-MUC-2026. */
export function listName(file: string): string {
  const name = basename(file, extname(file))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'LIST' : name.slice(0, 40);
}

function refused(path: string, reason: ImportRefusal['reason'], en: string, vi: string, cause?: unknown): ImportRefusal {
  return new ImportRefusal(reason, { en: `${path}: ${en}`, vi: `${path}: ${vi}` }, { cause });
}
