import { readFile } from 'node:fs/promises';
import { loadSeedProcedures } from '@motcua/catalogue/seeds';
import { openIndex, summarise, type SearchIndex } from '@motcua/search';
import { buildIndex, checkSynonyms, type BuiltIndex, type SynonymsDocument } from '@motcua/search/build';

/** The synonyms that come with the engine. */
export async function shippedSynonyms(): Promise<SynonymsDocument> {
  return checkSynonyms(JSON.parse(await readFile(new URL(import.meta.resolve('@motcua/search/synonyms.json')), 'utf8')));
}

/** The index of the seed catalogue. */
export interface SeedIndex {
  readonly built: BuiltIndex;
  readonly index: SearchIndex;
  /** The names that answer a query, best first. */
  names(query: string): string[];
  /** The ids of the records that answer a query, best first. */
  ids(query: string): string[];
}

/** Builds and opens it. */
export async function seedIndex(): Promise<SeedIndex> {
  const built = buildIndex(await loadSeedProcedures(), await shippedSynonyms());
  const index = openIndex(built.index);
  const of = (query: string) => index.search(query).hits.map(({ record }) => summarise(index, built.display, record));
  return { built, index, names: (query) => of(query).map(({ name }) => name), ids: (query) => of(query).map(({ id }) => id) };
}
