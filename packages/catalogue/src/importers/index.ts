/**
 * Reads lists of procedures as agencies have them into the catalogue's records, for servers and build tools.
 *
 * @packageDocumentation
 */
export { findingKinds, rejects } from './finding.ts';
export type { Finding, FindingKind } from './finding.ts';
export { importFields, readGivenColumn } from './headers.ts';
export type { GivenColumn, ImportField } from './headers.ts';
export { importFile } from './import-file.ts';
export type { FileOptions } from './import-file.ts';
export type { ImportEvent, TableFacts, TableOptions } from './import-event.ts';
export { ListMemory } from './list-memory.ts';
export { nameFaults } from './name-faults.ts';
export { readAliases } from './read-aliases.ts';
export type { Alias, Aliases } from './read-aliases.ts';
export { ImportRefusal } from './refusal.ts';
export type { RefusalReason } from './refusal.ts';
export { irregularityKinds } from './seeds/irregularity.ts';
export { SeedError } from './seeds/seed-error.ts';
export { importSeeds } from './seeds/seed-import.ts';
export { refuseOldFonts } from './text-encoding.ts';
export type { TextEncoding } from './text-encoding.ts';
