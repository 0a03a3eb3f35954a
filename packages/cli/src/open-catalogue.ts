import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { MotcuaError } from '@motcua/domain';
import { openIndex, readDisplay, readManifest, SearchIndexError, type CatalogueFile, type DisplayStrings, type SearchIndex } from '@motcua/search';

import { readJson } from './read-json.ts';

const reasons: Record<SearchIndexError['code'], string> = {
  truncated: 'the file is cut short',
  damaged: 'the file is damaged',
  version: 'it was made by another major version; build it again',
  format: 'it is no index of procedures',
};

/**
 * Opens an index by its folder, its manifest or its own file, and checks both files by the manifest's hashes.
 *
 * @throws MotcuaError `invalid_request` that says which file cannot be used, and why.
 */
export async function openCatalogue(path: string): Promise<{ index: SearchIndex; display: DisplayStrings }> {
  const known = await stat(path).catch(() => undefined);
  if (known === undefined) throw invalid(`${path} does not exist.`);
  const folder = known.isDirectory() ? path : dirname(path);
  const isManifest = known.isDirectory() || path.endsWith('.json');
  const manifestPath = isManifest && !known.isDirectory() ? path : join(folder, 'manifest.json');
  if ((await stat(manifestPath).catch(() => undefined)) === undefined) {
    throw invalid(`${manifestPath} does not exist. "motcua catalogue index" makes it together with the index; keep its files in one folder.`);
  }
  try {
    const manifest = readManifest(await readJson(manifestPath));
    const indexPath = isManifest ? join(folder, manifest.index.file) : path;
    const bytes = await readBytes(indexPath);
    const index = openIndex(bytes);
    checkHash(indexPath, bytes, manifest.index);
    const displayPath = join(folder, manifest.display.file);
    const strings = await readBytes(displayPath);
    checkHash(displayPath, strings, manifest.display);
    return { index, display: readDisplay(JSON.parse(new TextDecoder().decode(strings))) };
  } catch (error) {
    if (error instanceof MotcuaError) throw error;
    throw invalid(`${path} cannot be used as an index: ${reasons[error instanceof SearchIndexError ? error.code : 'format']}.`, error);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    throw invalid(`${path} cannot be read. Build the index again with "motcua catalogue index".`, cause);
  });
}

function checkHash(path: string, bytes: Uint8Array, { integrity }: CatalogueFile): void {
  if (`sha384-${createHash('sha384').update(bytes).digest('base64')}` === integrity) return;
  throw invalid(`${path} is not what the manifest beside it says: the hash is another one.`);
}

function invalid(message: string, cause?: unknown): MotcuaError {
  return new MotcuaError('invalid_request', message, { cause });
}
