import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SeedError } from './seed-error.ts';

/** One seed document, split into lines. */
export interface SeedDocument {
  /** `000` to `004`, the first three characters of the file name. */
  readonly id: string;
  readonly file: string;
  /** The lines in Unicode NFC, so that titles and patterns match however the copy was written. */
  readonly lines: readonly string[];
  /** Lines, from 1, that were not in NFC. */
  readonly decomposedLines: ReadonlySet<number>;
}

/** The documents the importer knows, by the number their file name starts with. */
const seedDocuments = {
  '000': 'Kiên Giang, plan 129/KH-UBND of 6 July 2021',
  '001': 'Tuyên Quang, letter on Decision 406/QĐ-TTg, April 2021',
  '002': 'Kiên Giang, letter 1895/VP-HCC with Decision 406/QĐ-TTg, March 2021',
  '003': 'Bắc Giang, report on the service portal, June 2020',
  '004': 'Lạng Sơn, e-government architecture 2.0, March 2020',
} as const;

export type SeedDocumentId = keyof typeof seedDocuments;

/** All seed documents by number. */
export type SeedFolder = Readonly<Record<SeedDocumentId, SeedDocument>>;

/**
 * Reads the five seed documents of a folder: text files in UTF-8 whose names start with `000` to `004`.
 *
 * @throws {@link SeedError} when the folder or a document is missing, twice there, empty, or not UTF-8.
 */
export async function readSeedFolder(folder: string): Promise<SeedFolder> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch {
    throw new SeedError(`The folder "${folder}" cannot be read. Give the folder that holds the five seed documents.`);
  }
  const documents: Partial<Record<SeedDocumentId, SeedDocument>> = {};
  for (const [id, what] of Object.entries(seedDocuments)) {
    const files = names.filter((name) => name.startsWith(id) && name.endsWith('.txt'));
    const [file] = files;
    if (file === undefined) {
      throw new SeedError(`No file ${id}*.txt in "${folder}": the document is "${what}".`);
    }
    if (files.length > 1) {
      throw new SeedError(`Several files ${id}*.txt in "${folder}": ${files.join(', ')}. Keep one.`);
    }
    const bytes = await readFile(join(folder, file));
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new SeedError(`${file} is not UTF-8 text: it is damaged, or cut in the middle of a letter.`);
    }
    if (text.trim() === '') {
      throw new SeedError(`${file} is empty.`);
    }
    const printed = text.split(/\r\n|\n|\r/);
    const lines = printed.map((line) => line.normalize('NFC'));
    const decomposedLines = new Set(lines.flatMap((line, at) => (line === printed[at] ? [] : [at + 1])));
    documents[id as SeedDocumentId] = { id, file, lines, decomposedLines };
  }
  return documents as SeedFolder;
}
