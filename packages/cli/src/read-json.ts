import { readFile } from 'node:fs/promises';

import { MotcuaError } from '@motcua/domain';

/**
 * Reads a JSON file: UTF-8 with or without a mark at its beginning, or UTF-16 with one, as editors and shells of Windows
 * save it.
 *
 * @throws MotcuaError `invalid_request` that says what is wrong with the file, and where.
 */
export async function readJson(path: string): Promise<unknown> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    const { code = '' } = cause as { code?: string };
    throw invalid(`${path} ${faults[code] ?? `cannot be read (${code})`}.`, cause);
  });
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw invalid(`${path} is not ${encoding.toUpperCase()}. Save it as UTF-8.`, cause);
  }
  if (text.trim() === '') throw invalid(`${path} is empty.`);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw invalid(`${path} is not JSON: ${placeOf((cause as SyntaxError).message)}.`, cause);
  }
}

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
};

function placeOf(message: string): string {
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [];
  if (line !== undefined) return `something is wrong in line ${line}, at character ${column ?? ''}`;
  const [token] = /'.*?'/u.exec(message) ?? [];
  return token === undefined ? 'it ends too early' : `${token} stands where it does not belong`;
}

function invalid(message: string, cause?: unknown): MotcuaError {
  return new MotcuaError('invalid_request', message, { cause });
}

/** UTF-16 where its mark stands at the beginning, as some shells of Windows save; else UTF-8. */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  return first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
