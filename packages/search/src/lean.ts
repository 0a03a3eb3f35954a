/**
 * The engine without its reading aid, for a page that fetches `@motcua/search/reading-aid` a moment later, and whose browser
 * has compared the index with its integrity hash: `openIndex` does not do so again.
 *
 * @packageDocumentation
 */
export { readDisplay, summarise } from './display.ts';
export { SearchIndexError } from './index-format.ts';
export { readManifest } from './manifest.ts';
export { openIndex } from './search.ts';
