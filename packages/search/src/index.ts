/**
 * Search of Vietnamese administrative procedures: opens the index file that `@motcua/search/build` writes, and answers
 * what people type. No dependency; runs in browsers and on servers.
 *
 * @packageDocumentation
 */
export { readDisplay, summarise } from './display.ts';
export type { DisplayStrings, ProcedureExtras, ProcedureSummary } from './display.ts';
export { SearchIndexError } from './index-format.ts';
export type { SearchIndexFault } from './index-format.ts';
export { readManifest } from './manifest.ts';
export type { CatalogueFile, CatalogueManifest, DetailFile, SectorSize } from './manifest.ts';
export { makeReadingAid } from './reading-aid.ts';
export type { MakeReadingAid } from './reading-aid.ts';
export type { Range } from './highlight.ts';
export type { Answer, FacetCounts, Hit, RecordEntry, SearchIndex, SearchOptions } from './search.ts';

import { indexSum } from './index-sum.ts';
import { makeReadingAid } from './reading-aid.ts';
import { openIndex as openLean } from './search.ts';
import type { SearchIndex } from './search.ts';

/**
 * Opens an index file that `buildIndex` wrote. Ready at once: the arrays lie over the bytes.
 *
 * @param file - the whole file; the bytes must not be changed afterwards.
 * @throws SearchIndexError when it is not a whole index of this major version.
 */
export function openIndex(file: ArrayBuffer | Uint8Array): SearchIndex {
  return openLean(file, makeReadingAid, indexSum);
}
