import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { catalogueLists, type ProcedureRecord } from '@motcua/catalogue';
import { findingKinds, ImportRefusal, readAliases, type Alias } from '@motcua/catalogue/importers';
import { MotcuaError } from '@motcua/domain';
import { openIndex, type CatalogueFile, type CatalogueManifest, type DetailFile, type SectorSize } from '@motcua/search';
import { buildIndex, checkSynonyms, SynonymsError, type BuiltIndex, type SynonymsDocument } from '@motcua/search/build';

import { UsageError, type Command } from '../command.ts';
import { problemOf } from '../procedure-records.ts';
import { readJson } from '../read-json.ts';

/** Records per details file: small enough to fetch when one procedure is opened. */
const detailsPerFile = 256;
/** Sectors that a page offers before anything is typed. */
const mostSectors = 8;
const madeFile = /^(index|display|details)-[0-9a-f]{16}\.(bin|json)$/;

/** `motcua catalogue index`. */
export const catalogueIndexCommand: Command = {
  name: 'catalogue index',
  summary: 'Builds the files that the procedure search loads from lists of procedures.',
  usage: 'FILES… --out FOLDER [--synonyms FILE] [--aliases FILE] [--title ID=TITLE] [--date DATE]',
  options: [
    { name: 'out', value: 'FOLDER', summary: 'Where the files are put. They are served as they are, from any web server.' },
    { name: 'synonyms', value: 'FILE', summary: 'Everyday words of this agency, added to those that come along. May be given several times.', multiple: true },
    { name: 'aliases', value: 'FILE', summary: 'Everyday names of single procedures (CSV with the columns code or id, alias, note). May be given several times.', multiple: true },
    { name: 'title', value: 'ID=TITLE', summary: 'What a list is called, in Vietnamese: --title LVL="Danh mục thủ tục xã …". Without it, a list of your own is called by its id. May be given several times.', multiple: true },
    { name: 'date', value: 'DATE', summary: 'The day the list is of, as YYYY-MM-DD. Today where nothing is said.' },
  ],
  notes: [
    'FILES are JSON files of procedures, or folders of them. manifest.json is the file to give to the element; the names of',
    'the others are made from their content, so that what has not changed stays as it is. The files of the manifest before',
    'stay too, for pages that have loaded it already.',
  ],
  positionals: true,
  async run({ values, positionals, out }) {
    if (typeof values['out'] !== 'string') throw new UsageError('--out is missing.');
    if (positionals.length === 0) throw new UsageError('Name at least one file of procedures.');
    const published = readDate(values['date']);
    const ownTitles = readTitles(values['title']);
    const folder = values['out'];

    const lists = await readLists(positionals);
    const kept = lists.filter(({ id }) => catalogueLists.find((list) => list.id === id)?.procedures !== false);
    for (const { id, records } of lists.filter((list) => !kept.includes(list))) {
      out.write(`${id}: ${records.length} entries left out, they are not procedures of citizens or businesses\n`);
    }
    for (const id of ownTitles.keys()) {
      if (!kept.some((list) => list.id === id)) throw invalid(`There is no list ${id} to be titled in these files, only ${kept.map((list) => list.id).join(', ')}.`);
    }
    const records = kept.flatMap((list) => list.records);
    const { synonyms, own } = await readSynonyms(values['synonyms']);
    const built = buildIndex(records, synonyms, await readAliasFiles(values['aliases'], records, out));

    const before = await readManifestFiles(folder);
    await mkdir(folder, { recursive: true });
    const index = await put(folder, 'index', 'bin', built.index);
    const display = await put(folder, 'display', 'json', JSON.stringify(built.display));
    const details: DetailFile[] = [];
    for (const { first, count } of blocksOf(built.facts.lists)) {
      const part = built.details.slice(first, first + count).flatMap((detail, at) => (detail ? [[at, detail]] : []));
      if (part.length === 0) continue;
      details.push({ first, records: count, ...(await put(folder, 'details', 'json', JSON.stringify(Object.fromEntries(part)))) });
    }
    const titles = kept.flatMap(({ id }) => {
      const own = ownTitles.get(id);
      const title = own === undefined ? catalogueLists.find((list) => list.id === id)?.title : { vi: own };
      return title === undefined ? [] : [[id, title]];
    });
    const manifest: CatalogueManifest = { format: 1, published, records: records.length, index, display, details, sectors: biggestSectors(built), lists: Object.fromEntries(titles) };
    // The manifest comes last and at once: whoever reads it finds what it names.
    await replace(join(folder, 'manifest.json'), JSON.stringify(manifest));
    const current = new Set([...before, index.file, display.file, ...details.map(({ file }) => file)]);
    for (const name of await readdir(folder)) {
      if (madeFile.test(name) && !current.has(name)) await rm(join(folder, name), { force: true });
    }

    for (const { id, document, records: count } of built.facts.lists) out.write(`${id} (document ${document}): ${count}\n`);
    out.write(`${records.length} procedures indexed, ${built.facts.names} different names; index ${index.bytes} bytes\n`);
    const unused = new Set(built.unusedMeanings);
    const unusedOwn = [...own].filter((meaning) => unused.delete(meaning));
    if (unusedOwn.length > 0) out.write(`Everyday words of the agency: no procedure here says ${unusedOwn.join(', ')}.\n`);
    if (unused.size > 0) out.write(`Everyday words that come along: ${unused.size} official phrases are in no procedure here, and left out.\n`);
    return 0;
  },
};

/** The sectors with the most procedures. */
function biggestSectors({ index, display }: BuiltIndex): SectorSize[] {
  // Asked for one sector, the index counts all of them.
  const sizes = openIndex(index).search('', { sector: 1, limit: 0 }).facets.sectors;
  return display.sectors
    .map((name, at) => ({ sector: at + 1, name, records: sizes[at + 1] ?? 0 }))
    .sort((a, b) => b.records - a.records)
    .slice(0, mostSectors);
}

/**
 * The records of each details file. Every list begins a new one, and a file counts from its own first record: when a list
 * changes, the files of the others stay as they are, in the folder and in the caches of browsers.
 */
function blocksOf(lists: readonly { readonly records: number }[]): { first: number; count: number }[] {
  const blocks: { first: number; count: number }[] = [];
  let start = 0;
  for (const { records } of lists) {
    for (let at = 0; at < records; at += detailsPerFile) blocks.push({ first: start + at, count: Math.min(detailsPerFile, records - at) });
    start += records;
  }
  return blocks;
}

interface List {
  readonly id: string;
  readonly records: ProcedureRecord[];
}

/** Reads the records of files and folders, list by list: the lists of the seeds in their order, then others as they come. */
async function readLists(paths: readonly string[]): Promise<List[]> {
  const lists = new Map<string, List>(catalogueLists.map(({ id }) => [id, { id, records: [] }]));
  const seen = new Set<string>();
  for (const path of await filesOf(paths)) {
    const json = await readJson(path);
    if (!Array.isArray(json)) throw invalid(`${path} is not a list of procedures.`);
    json.forEach((record: unknown, at) => {
      const problem = problemOf(record);
      if (problem !== undefined) throw invalid(`${path}, entry ${at + 1}: ${problem}.`);
      const procedure = record as ProcedureRecord;
      if (seen.has(procedure.id)) throw invalid(`${path}, entry ${at + 1}: the id ${procedure.id} is there twice.`);
      seen.add(procedure.id);
      const list = lists.get(procedure.list) ?? { id: procedure.list, records: [] };
      lists.set(procedure.list, list);
      list.records.push(procedure);
    });
  }
  const found = [...lists.values()].filter(({ records }) => records.length > 0);
  if (found.length === 0) throw invalid('There is no procedure in these files.');
  return found;
}

async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const known = await stat(path).catch(() => undefined);
    if (known === undefined) throw invalid(`${path} does not exist.`);
    if (!known.isDirectory()) files.push(path);
    else files.push(...(await readdir(path)).filter((name) => name.endsWith('.json')).sort().map((name) => join(path, name)));
  }
  return files;
}

/** Aliases that cannot be used are told; the others are taken. */
async function readAliasFiles(given: unknown, records: readonly ProcedureRecord[], out: Writable): Promise<Alias[]> {
  const aliases: Alias[] = [];
  for (const path of Array.isArray(given) ? given.map(String) : []) {
    const read = await readAliases(path, records).catch((error: unknown) => {
      throw error instanceof ImportRefusal ? invalid(`${path}: ${error.text.en}\n${path}: ${error.text.vi}`) : error;
    });
    aliases.push(...read.aliases);
    for (const { kind, line, text } of read.findings) {
      out.write(`${path}, line ${String(line)}: ${findingKinds[kind].en} ${text}\n    ${findingKinds[kind].vi}\n`);
    }
    out.write(`${path}: ${read.aliases.length} everyday names taken, ${read.findings.length} not\n`);
  }
  return aliases;
}

/** The everyday words that come along with those of the agency, and the official phrases that the agency's mean. */
async function readSynonyms(given: unknown): Promise<{ synonyms: SynonymsDocument; own: ReadonlySet<string> }> {
  const shipped = fileURLToPath(import.meta.resolve('@motcua/search/synonyms.json'));
  const paths = [shipped, ...(Array.isArray(given) ? given.map(String) : [])];
  const documents: SynonymsDocument[] = [];
  for (const path of paths) {
    try {
      documents.push(checkSynonyms(await readJson(path)));
    } catch (error) {
      if (error instanceof SynonymsError) throw invalid(`${path}: ${error.message}.`);
      throw error;
    }
  }
  const [first, ...others] = documents;
  const own = new Set(others.flatMap(({ entries }) => entries.flatMap(({ mean }) => mean)));
  try {
    const synonyms = checkSynonyms({
      ...first!,
      skip: documents.flatMap(({ skip }) => skip),
      around: documents.flatMap(({ around }) => around),
      variants: documents.flatMap(({ variants }) => variants),
      entries: documents.flatMap(({ entries }) => entries),
    });
    return { synonyms, own };
  } catch (error) {
    throw invalid(`The documents of everyday words together: ${(error as SynonymsError).message}.`);
  }
}

/** Names of the files of the manifest that is there now. */
async function readManifestFiles(folder: string): Promise<string[]> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as CatalogueManifest;
    return [manifest.index, manifest.display, ...manifest.details].map(({ file }) => basename(file));
  } catch {
    return []; // none yet, or one that nobody can read
  }
}

/** Puts a file under a name made from its content. One that is there already is not touched. */
async function put(folder: string, name: string, extension: string, content: string | Uint8Array): Promise<CatalogueFile> {
  const bytes = Buffer.from(content);
  const file = `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${extension}`;
  const there = await readFile(join(folder, file)).catch(() => undefined);
  if (there === undefined || !bytes.equals(there)) await replace(join(folder, file), bytes);
  return { file, bytes: bytes.length, integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}` };
}

/** Writes a file beside its place and moves it there: nobody reads half of it. */
async function replace(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

/** Titles of lists, by id. */
function readTitles(given: unknown): ReadonlyMap<string, string> {
  return new Map((Array.isArray(given) ? given.map(String) : []).map((text) => {
    const [id = '', ...rest] = text.split('=');
    const title = rest.join('=').trim();
    if (id === '' || !/\p{L}/u.test(title)) throw new UsageError('--title takes ID=TITLE: the id of a list and what it is called.');
    return [id, title];
  }));
}

function readDate(value: unknown): string {
  if (value === undefined) return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' }).format(new Date());
  const date = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (date === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new UsageError('--date takes a day as YYYY-MM-DD.');
  }
  return value;
}

function invalid(message: string): MotcuaError {
  return new MotcuaError('invalid_request', message);
}
