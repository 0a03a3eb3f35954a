import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ProcedureRecord } from '@motcua/catalogue';
import { importFile, ListMemory, type FileOptions, type Finding, type TableFacts } from '@motcua/catalogue/importers';

/** What a file gave, gathered. */
export interface Imported {
  readonly records: ProcedureRecord[];
  readonly findings: Finding[];
  readonly tables: TableFacts[];
  /** Findings of one kind. */
  of(kind: Finding['kind']): Finding[];
}

/** A folder of files for one test file. */
export interface ImportFolder {
  readonly path: string;
  /** Writes a file and imports it. */
  read(name: string, content: string | Uint8Array, options?: Partial<FileOptions>): Promise<Imported>;
  remove(): Promise<void>;
}

export async function importFolder(): Promise<ImportFolder> {
  const path = await mkdtemp(join(tmpdir(), 'motcua-import-'));
  return {
    path,
    read: async (name, content, options = {}) => {
      const file = join(path, name);
      await writeFile(file, content);
      return gather(file, options);
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

async function gather(file: string, options: Partial<FileOptions>): Promise<Imported> {
  const memory = new ListMemory();
  const records: ProcedureRecord[] = [];
  const findings: Finding[] = [];
  const tables: TableFacts[] = [];
  for await (const event of importFile(file, { list: 'T', document: 'test', memory, ...options })) {
    if (event.type === 'record') records.push(event.record);
    else if (event.type === 'finding') findings.push(event.finding);
    else tables.push(event.table);
  }
  for (const event of memory.close()) if (event.type === 'finding') findings.push(event.finding);
  return { records, findings, tables, of: (kind) => findings.filter((finding) => finding.kind === kind) };
}
