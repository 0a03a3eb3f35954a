/**
 * Reads lists of procedures as agencies have them into the catalogue's records, for servers and build tools.
 *
 * @packageDocumentation
 */
export { importSeeds } from './seeds/seed-import.ts';
