import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';

import { MotcuaError } from '@motcua/domain';

import { lockFolder, type FolderLock } from './folder-lock.ts';
import { migrate } from './migrations.ts';
import type { Tables } from './tables.ts';

/** The gateway's database and its place for files. */
export interface Storage {
  readonly db: Kysely<Tables>;
  /** Where uploads lie until their dossier is submitted. */
  readonly uploadFolder: string;
  /** Whether no other process can work on the same database. */
  readonly exclusive: boolean;
  close(): Promise<void>;
}

/** Where to store. With a connection string the rows go to PostgreSQL and only the uploads to the folder. */
export interface StoragePlace {
  readonly folder: string;
  readonly connectionString?: string;
}

/**
 * Opens the storage and brings its tables up to date.
 *
 * @throws MotcuaError `storage_in_use` when another process has the folder (PGlite only);
 * `unavailable` when PostgreSQL does not answer; `configuration` when the tables are of a newer version.
 */
export async function openStorage(place: StoragePlace): Promise<Storage> {
  const folder = resolve(place.folder);
  const uploadFolder = join(folder, 'uploads');
  await mkdir(uploadFolder, { recursive: true, mode: 0o700 });
  return place.connectionString === undefined
    ? openEmbedded(folder, uploadFolder)
    : openPostgres(place.connectionString, uploadFolder);
}

async function openEmbedded(folder: string, uploadFolder: string): Promise<Storage> {
  const lock = await lockFolder(folder);
  try {
    const pglite = await PGlite.create(join(folder, 'database'));
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    await closeOnFailure(migrate(db), db);
    return { db, uploadFolder, exclusive: true, close: () => closeEmbedded(db, lock) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function closeEmbedded(db: Kysely<Tables>, lock: FolderLock): Promise<void> {
  try {
    await db.destroy();
  } finally {
    await lock.release();
  }
}

async function openPostgres(connectionString: string, uploadFolder: string): Promise<Storage> {
  const pool = new pg.Pool({ connectionString, max: 10, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle must not end the process; the next query takes a fresh one.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    client.release();
  } catch (error) {
    await pool.end();
    // The driver's message may name the user and the database, so it stays in `cause`.
    throw new MotcuaError(
      'unavailable',
      'PostgreSQL does not answer under storage.connectionString. Check that it runs and that the address is right.',
      { cause: error },
    );
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await closeOnFailure(migrate(db), db);
  return { db, uploadFolder, exclusive: false, close: () => db.destroy() };
}

async function closeOnFailure(work: Promise<void>, db: Kysely<Tables>): Promise<void> {
  try {
    await work;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
