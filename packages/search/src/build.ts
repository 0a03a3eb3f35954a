/**
 * Builds the files that `@motcua/search` reads: for build tools and servers.
 *
 * @packageDocumentation
 */
export { buildIndex } from './build-index.ts';
export type { BuiltIndex, ProcedureAlias } from './build-index.ts';
export { checkSynonyms, SynonymsError } from './synonyms.ts';
export type { SynonymsDocument, SynonymsEntry } from './synonyms.ts';
