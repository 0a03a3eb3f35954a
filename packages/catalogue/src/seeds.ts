/**
 * The seed lists as data, for servers and build tools: reads the JSON files beside this package's code.
 *
 * @packageDocumentation
 */
/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { catalogueLists } from './lists.ts';
import type { SeedListId } from './lists.ts';
import type { ProcedureRecord } from './procedure.ts';

/**
 * Where a list's data file is: a JSON array of {@link ProcedureRecord}, one record per line.
 */
export function seedListUrl(list: SeedListId): URL {
  return new URL(`../data/${list}.json`, import.meta.url);
}

/**
 * Reads one list, in row order.
 *
 * @throws the file system's error when the data file is missing, `SyntaxError` when it is not JSON: both mean a broken
 * installation of this package.
 */
export async function loadSeedList(list: SeedListId): Promise<readonly ProcedureRecord[]> {
  return JSON.parse(await readFile(seedListUrl(list), 'utf8')) as ProcedureRecord[];
}

/**
 * Reads several lists, one after the other in the order asked.
 *
 * @param lists - default: every list that holds procedures, in the order of `catalogueLists`: 2,182 records.
 * @throws as {@link loadSeedList} does.
 */
export async function loadSeedProcedures(
  lists: readonly SeedListId[] = catalogueLists.filter((list) => list.procedures).map((list) => list.id),
): Promise<readonly ProcedureRecord[]> {
  return (await Promise.all(lists.map((list) => loadSeedList(list)))).flat();
}
