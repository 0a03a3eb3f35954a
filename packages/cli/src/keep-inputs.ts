import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { UsageError } from './command.ts';

/**
 * Makes sure that what is read is not written over.
 *
 * @param inputs - Files and folders that are read.
 * @param outputs - Files to write, which need not be there yet.
 * @throws UsageError.
 */
export async function keepInputs(inputs: readonly string[], outputs: readonly (string | undefined)[]): Promise<void> {
  const read = await Promise.all(inputs.map(placeOf));
  const written = new Set<string>();
  for (const output of outputs) {
    if (output === undefined) continue;
    const place = await placeOf(output);
    if ((await stat(place).catch(() => undefined))?.isDirectory() === true) throw new UsageError(`${output} is a folder: name a file to write.`);
    if (read.includes(place)) throw new UsageError(`${output} is read: name another file to write.`);
    if (read.includes(dirname(place))) throw new UsageError(`${output} lies in a folder that is read: name another place to write it.`);
    if (written.has(place)) throw new UsageError(`${output} is to be written twice: name two files.`);
    written.add(place);
  }
}

/** The path without links; of a file that is not there, its folder's. */
async function placeOf(path: string): Promise<string> {
  return realpath(path).catch(async () => join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path)));
}
