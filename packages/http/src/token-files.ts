import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MotcuaError } from './motcua-error.ts';
import type { StoredToken, TokenStore } from './token-store.ts';

/** A lock whose holder has not touched it for this long belonged to a process that died. */
const abandonedAfterMs = 15_000;

/** The files of a token store, each token in one of its own beside its lock. */
export function tokenFiles(folder: string): TokenStore {
  const pathOf = (key: string): string => join(folder, createHash('sha256').update(key).digest('hex'));
  return {
    get: async (key) => storedToken(await textOf(`${pathOf(key)}.json`)),
    set: (key, token) =>
      named(async () => {
        await makeFolder(folder);
        const beside = `${pathOf(key)}.${randomUUID()}.tmp`;
        await writeFile(beside, JSON.stringify({ value: token.value, renewAt: token.renewAt, endsAt: token.endsAt }), { mode: 0o600 });
        await rename(beside, `${pathOf(key)}.json`);
      }),
    async lock(key, work) {
      const path = `${pathOf(key)}.lock`;
      await named(async () => {
        await makeFolder(folder);
        while (!(await taken(path))) {
          await removeAbandoned(path);
          // Different waits, so that those who wait do not all look at the same moment.
          await wait(10 + Math.random() * 20);
        }
      });
      const alive = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), abandonedAfterMs / 5);
      alive.unref();
      try {
        return await work();
      } finally {
        clearInterval(alive);
        await rm(path, { force: true });
      }
    },
  };
}

async function makeFolder(folder: string): Promise<void> {
  if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined) await chmod(folder, 0o700);
}

async function textOf(file: string): Promise<string | undefined> {
  return named(async () => {
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  });
}

/** A file that is broken is as good as none: the next token takes its place. */
function storedToken(text: string | undefined): StoredToken | undefined {
  if (text === undefined) return undefined;
  let token: Partial<StoredToken> | null;
  try {
    token = JSON.parse(text) as Partial<StoredToken> | null;
  } catch {
    return undefined;
  }
  if (typeof token?.value !== 'string' || typeof token.renewAt !== 'number' || typeof token.endsAt !== 'number') return undefined;
  return { value: token.value, renewAt: token.renewAt, endsAt: token.endsAt };
}

async function taken(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function removeAbandoned(path: string): Promise<void> {
  const touched = await stat(path).then(
    (found) => found.mtimeMs,
    () => undefined,
  );
  if (touched === undefined || Date.now() - touched < abandonedAfterMs) return;
  // Only one of those who see it abandoned can move it away.
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).then(
    () => rm(aside, { force: true }),
    () => {},
  );
}

async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unusable';
    throw new MotcuaError('configuration', 'The folder of the token store cannot be used', { details: { reason } });
  }
}
