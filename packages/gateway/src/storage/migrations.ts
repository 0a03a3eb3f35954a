import type { Kysely } from 'kysely';
import { Migrator, type Migration, type MigrationProvider } from 'kysely/migration';

import { MotcuaError } from '@motcua/domain';

import type { Tables } from './tables.ts';

/** In the order of their names. A migration that was released is never edited: write the next one. */
const migrations: Record<string, Migration> = {
  '0001_first_tables': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('sign_in_transactions')
        .addColumn('state_hash', 'text', (c) => c.primaryKey())
        .addColumn('browser_hash', 'text', (c) => c.notNull())
        .addColumn('sealed_secrets', 'text', (c) => c.notNull())
        .addColumn('language', 'text', (c) => c.notNull())
        .addColumn('return_to', 'text')
        .addColumn('expires_at', 'timestamptz', (c) => c.notNull())
        .execute();

      await db.schema
        .createTable('sessions')
        .addColumn('id_hash', 'text', (c) => c.primaryKey())
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('sealed_identity', 'text', (c) => c.notNull())
        .addColumn('created_at', 'timestamptz', (c) => c.notNull())
        .addColumn('expires_at', 'timestamptz', (c) => c.notNull())
        .addColumn('ends_at', 'timestamptz', (c) => c.notNull())
        .execute();
      await db.schema.createIndex('sessions_expires_at').on('sessions').column('expires_at').execute();

      await db.schema
        .createTable('consents')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('procedure_code', 'text', (c) => c.notNull())
        .addColumn('notice_version', 'text', (c) => c.notNull())
        .addColumn('purpose', 'jsonb', (c) => c.notNull())
        .addColumn('items', 'jsonb', (c) => c.notNull())
        .addColumn('method', 'text', (c) => c.notNull())
        .addColumn('given_at', 'timestamptz', (c) => c.notNull())
        .addColumn('withdrawn_at', 'timestamptz')
        .execute();
      await db.schema.createIndex('consents_subject').on('consents').columns(['subject', 'procedure_code']).execute();

      await db.schema
        .createTable('fetched_data')
        .addColumn('session_hash', 'text', (c) => c.notNull().references('sessions.id_hash').onDelete('cascade'))
        .addColumn('consent_id', 'text', (c) => c.notNull().references('consents.id').onDelete('cascade'))
        .addColumn('sealed_values', 'text', (c) => c.notNull())
        .addColumn('fetched_at', 'timestamptz', (c) => c.notNull())
        .addPrimaryKeyConstraint('fetched_data_pkey', ['session_hash', 'consent_id'])
        .execute();

      await db.schema
        .createTable('look_ups')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('procedure_code', 'text', (c) => c.notNull())
        .addColumn('purpose', 'text', (c) => c.notNull())
        .addColumn('consent_id', 'text', (c) => c.notNull())
        .addColumn('service', 'text', (c) => c.notNull())
        .addColumn('fields', 'jsonb', (c) => c.notNull())
        .addColumn('outcome', 'text', (c) => c.notNull())
        .addColumn('error_code', 'text')
        .addColumn('looked_up_at', 'timestamptz', (c) => c.notNull())
        .execute();
      await db.schema.createIndex('look_ups_subject').on('look_ups').columns(['subject', 'looked_up_at']).execute();

      await db.schema
        .createTable('drafts')
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('procedure_code', 'text', (c) => c.notNull())
        .addColumn('sealed_content', 'text', (c) => c.notNull())
        .addColumn('saved_at', 'timestamptz', (c) => c.notNull())
        .addPrimaryKeyConstraint('drafts_pkey', ['subject', 'procedure_code'])
        .execute();

      await db.schema
        .createTable('uploads')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('procedure_code', 'text', (c) => c.notNull())
        .addColumn('document_id', 'text', (c) => c.notNull())
        .addColumn('sealed_record', 'text', (c) => c.notNull())
        .addColumn('size', 'integer')
        .addColumn('media_type', 'text')
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('created_at', 'timestamptz', (c) => c.notNull())
        .execute();
      await db.schema.createIndex('uploads_created_at').on('uploads').column('created_at').execute();

      await db.schema
        .createTable('submissions')
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('idempotency_key', 'text', (c) => c.notNull())
        .addColumn('content_hash', 'text', (c) => c.notNull())
        .addColumn('procedure_code', 'text', (c) => c.notNull())
        .addColumn('dossier_code', 'text', (c) => c.unique())
        .addColumn('attempted', 'boolean', (c) => c.notNull())
        .addColumn('sealed_files', 'text')
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('claimed_until', 'timestamptz', (c) => c.notNull())
        .addColumn('created_at', 'timestamptz', (c) => c.notNull())
        .addPrimaryKeyConstraint('submissions_pkey', ['subject', 'idempotency_key'])
        .execute();

      await db.schema
        .createTable('dossiers')
        .addColumn('dossier_code', 'text', (c) => c.primaryKey())
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('procedure_code', 'text', (c) => c.notNull())
        .addColumn('form_version', 'text', (c) => c.notNull())
        .addColumn('sealed_receipt', 'text', (c) => c.notNull())
        .addColumn('submitted_at', 'timestamptz', (c) => c.notNull())
        .execute();
      await db.schema.createIndex('dossiers_subject').on('dossiers').columns(['subject', 'submitted_at']).execute();

      await db.schema
        .createTable('dossier_snapshots')
        .addColumn('dossier_code', 'text', (c) => c.primaryKey())
        .addColumn('sealed_summary', 'text', (c) => c.notNull())
        .addColumn('checked_at', 'timestamptz', (c) => c.notNull())
        .execute();
    },
  },
  '0002_continued_submissions': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.alterTable('submissions').addColumn('continues', 'text').execute();
      await db.schema.createIndex('submissions_content').on('submissions').columns(['subject', 'content_hash']).execute();
    },
  },
  '0003_search_misses': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('search_misses')
        .addColumn('query', 'text', (c) => c.primaryKey())
        .addColumn('times', 'integer', (c) => c.notNull())
        .addColumn('first_day', 'text', (c) => c.notNull())
        .addColumn('last_day', 'text', (c) => c.notNull())
        .execute();
    },
  },
};

const provider: MigrationProvider = {
  getMigrations: () => Promise.resolve(migrations),
};

/**
 * Brings the database to the newest version. Several processes may start at once: Kysely takes a lock in PostgreSQL.
 *
 * @throws MotcuaError `configuration` when the database is newer than this program, or refuses a migration.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) {
    throw new MotcuaError(
      'configuration',
      'The database could not be brought to the version this gateway needs. Is it of a newer gateway?',
      { cause: error },
    );
  }
}
