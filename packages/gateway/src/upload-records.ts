import { Upload as TusUpload, type KvStore } from '@tus/server';
import type { Kysely } from 'kysely';

import type { Seal } from './seal.ts';
import type { Tables } from './storage/tables.ts';

interface TusRecord {
  readonly id: string;
  readonly size?: number;
  readonly offset: number;
  readonly metadata?: Record<string, string | null>;
  readonly creation_date?: string;
}

/**
 * Where the tus server keeps its record of an upload: sealed, in the upload's row, because it holds the file's name.
 * The row exists before and says whose upload it is.
 */
export class UploadRecords implements KvStore<TusUpload> {
  readonly #db: Kysely<Tables>;
  readonly #seal: Seal;

  constructor(db: Kysely<Tables>, seal: Seal) {
    this.#db = db;
    this.#seal = seal;
  }

  /** The record of an upload. */
  async get(id: string): Promise<TusUpload | undefined> {
    const row = await this.#db.selectFrom('uploads').select('sealed_record').where('id', '=', id).executeTakeFirst();
    const record = row === undefined ? undefined : this.#seal.open<TusRecord>(row.sealed_record, place(id));
    if (record === undefined) return undefined;
    const { size, metadata, creation_date } = record;
    return new TusUpload({
      id,
      offset: record.offset,
      ...(size === undefined ? {} : { size }),
      ...(metadata === undefined ? {} : { metadata }),
      ...(creation_date === undefined ? {} : { creation_date }),
    });
  }

  /** Keeps the record of an upload. */
  async set(id: string, upload: TusUpload): Promise<void> {
    const record: TusRecord = {
      id,
      offset: upload.offset,
      ...(upload.size === undefined ? {} : { size: upload.size }),
      ...(upload.metadata === undefined ? {} : { metadata: upload.metadata }),
      ...(upload.creation_date === undefined ? {} : { creation_date: upload.creation_date }),
    };
    await this.#db
      .updateTable('uploads')
      .set({ sealed_record: this.#seal.seal(record, place(id)) })
      .where('id', '=', id)
      .execute();
  }

  /** Forgets an upload. */
  async delete(id: string): Promise<void> {
    await this.#db.deleteFrom('uploads').where('id', '=', id).execute();
  }

  /** The file's name as the person's device gave it. */
  async fileName(id: string): Promise<string> {
    return (await this.get(id))?.metadata?.['filename'] ?? '';
  }
}

function place(id: string): string {
  return `uploads/${id}`;
}
