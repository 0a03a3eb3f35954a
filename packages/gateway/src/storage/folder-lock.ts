import { randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { MotcuaError } from '@motcua/domain';

/** Name of the lock file inside a storage folder. */
export const lockFileName = 'motcua.lock';

/** How often a live owner touches its lock, and when another machine may believe it dead. Milliseconds. */
const heartbeatEvery = 10_000;
const heartbeatLost = 60_000;

/** A lock that is being taken over is held for milliseconds; one this old was left by a crash in between. */
const takeoverLost = 10_000;

interface LockContent {
  /** Tells our own lock from one that somebody else wrote over it. */
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** Start of the process in clock ticks since boot (Linux): tells a living process from a re-used pid. */
  readonly processStart?: string;
}

/** A held lock. */
export interface FolderLock {
  /** Gives the folder free. Safe to call twice. */
  release(): Promise<void>;
}

/** Folders locked by this process: the file alone can't tell two openers of one process apart. */
const lockedHere = new Set<string>();

/**
 * Takes the folder for this process. PGlite takes no lock of its own, and two processes in one folder ruin it.
 *
 * A lock of a process that no longer lives is taken over: on the same machine the process is looked up (with its
 * start time, because pids are used again), on another machine the lock's heartbeat must have stopped for a minute.
 *
 * @param folder - Created when it does not exist.
 * @throws MotcuaError `storage_in_use` when another gateway has it, with what to do in the message.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const path = await realpath(folder);
  if (lockedHere.has(path)) throw inUse(process.pid, hostname());
  lockedHere.add(path);
  try {
    return await takeLock(path);
  } catch (error) {
    lockedHere.delete(path);
    throw error;
  }
}

async function takeLock(folder: string): Promise<FolderLock> {
  const file = join(folder, lockFileName);
  const own: LockContent = {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    ...(await processStart(process.pid)),
  };
  const text = `${JSON.stringify(own)}\n`;

  if (!(await createExclusively(file, text))) await takeOver(file, text);

  const heartbeat = setInterval(() => {
    const now = new Date();
    // A missed beat is harmless; a missing file means that somebody removed the lock by hand.
    utimes(file, now, now).catch(() => undefined);
  }, heartbeatEvery);
  heartbeat.unref();

  let released: Promise<void> | undefined;
  return {
    release: () => (released ??= releaseLock(folder, file, own.token, heartbeat)),
  };
}

async function releaseLock(folder: string, file: string, token: string, heartbeat: NodeJS.Timeout): Promise<void> {
  clearInterval(heartbeat);
  const content = await readLock(file);
  if (content?.token === token) await unlinkQuietly(file);
  lockedHere.delete(folder);
}

/** Replaces a dead owner's lock. Two openers that both find it dead are kept apart by a second, short-lived lock. */
async function takeOver(file: string, text: string): Promise<void> {
  const mutex = `${file}.takeover`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await createExclusively(mutex, text)) {
      try {
        await refuseLivingOwner(file);
        await unlinkQuietly(file);
        if (await createExclusively(file, text)) return;
      } finally {
        await unlinkQuietly(mutex);
      }
    } else if ((await ageOf(mutex)) > takeoverLost) {
      await unlinkQuietly(mutex);
    }
    await delay(50);
  }
  const content = await readLock(file);
  throw inUse(content?.pid, content?.host);
}

async function refuseLivingOwner(file: string): Promise<void> {
  const content = await readLock(file);
  // An unreadable lock is one that is being written just now, or rubbish: the heartbeat decides.
  if (content === undefined) {
    if ((await ageOf(file)) < heartbeatLost && (await exists(file))) throw inUse(undefined, undefined);
    return;
  }
  if (content.host !== hostname()) {
    if ((await ageOf(file)) < heartbeatLost) throw inUse(content.pid, content.host);
    return;
  }
  if (!isAlive(content.pid)) return;
  // Numbers are used again; in a container that was restarted every process is number 1, this one too.
  const started = (await processStart(content.pid)).processStart;
  if (content.processStart !== undefined && started !== undefined && started !== content.processStart) return;
  if ((content.processStart === undefined || started === undefined) && (await ageOf(file)) >= heartbeatLost) return;
  throw inUse(content.pid, content.host);
}

function inUse(pid: number | undefined, host: string | undefined): MotcuaError {
  const owner = pid === undefined ? 'another process' : `process ${pid} on ${host ?? 'another machine'}`;
  return new MotcuaError(
    'storage_in_use',
    `The storage folder belongs to ${owner}. Stop that process, or give this one another folder, ` +
      'or move both to PostgreSQL with storage.connectionString.',
    { details: { ...(pid === undefined ? {} : { pid }), ...(host === undefined ? {} : { host }) } },
  );
}

async function createExclusively(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readLock(file: string): Promise<LockContent | undefined> {
  try {
    const content = JSON.parse(await readFile(file, 'utf8')) as Partial<LockContent>;
    return typeof content.pid === 'number' && typeof content.host === 'string' && typeof content.token === 'string'
      ? (content as LockContent)
      : undefined;
  } catch {
    return undefined;
  }
}

async function ageOf(file: string): Promise<number> {
  try {
    return Date.now() - (await stat(file)).mtimeMs;
  } catch {
    return 0;
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch {
    return false;
  }
}

async function unlinkQuietly(file: string): Promise<void> {
  try {
    await unlink(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of /proc/PID/stat, counted after the name, which may itself hold spaces and brackets. */
async function processStart(pid: number): Promise<{ processStart?: string }> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8');
    const start = line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
    return start === undefined ? {} : { processStart: start };
  } catch {
    return {};
  }
}
