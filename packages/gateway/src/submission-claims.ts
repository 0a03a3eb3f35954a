import { setTimeout as delay } from 'node:timers/promises';

import { sql, type Kysely, type Selectable } from 'kysely';

import { GatewayProblem } from './problem.ts';
import type { SubmissionTable, Tables } from './storage/tables.ts';

/** How long a request may be at work on a submission before another may believe it dead. */
const claimFor = 90_000;

/** How long a second request waits for the first one's result. */
const waitFor = 25_000;
const lookEvery = 200;

/** PostgreSQL's code for a value that must be unique and is not. */
const uniqueViolation = '23505';

/** A submission under its key. */
export interface SubmissionKey {
  readonly subject: string;
  readonly idempotencyKey: string;
}

/** What a submission holds. */
export interface SubmissionContent {
  readonly procedureCode: string;
  /** Keyed hash of answers and upload ids. */
  readonly contentHash: string;
}

/** A submission as it stands in the table. */
export type SubmissionRow = Selectable<SubmissionTable>;

/**
 * Sees to it that one submission is worked on by one request at a time: two clicks, two tabs, or two processes on one
 * PostgreSQL. The row outlives a crash, so that a repetition goes on where the first attempt stopped.
 */
export class SubmissionClaims {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /**
   * The submission, if there was an attempt under this key, or one with the same content that never came to its end: a
   * page that was reloaded has forgotten its key. From then on this key stands for that submission too.
   *
   * @returns The row, which may be under another key.
   */
  async find(key: SubmissionKey, content: SubmissionContent): Promise<SubmissionRow | undefined> {
    return this.#find(this.#db, key, content);
  }

  /** The row under exactly this key. */
  read(key: SubmissionKey): Promise<SubmissionRow | undefined> {
    return rowOf(this.#db, key);
  }

  /**
   * Takes the submission for this request, or waits for the request that has it.
   *
   * @param submittedAt - Kept from the first attempt on.
   * @returns The row, claimed; or finished (`submitted`) by the other request. It may be under another key, see
   * {@link SubmissionClaims.find}.
   * @throws GatewayProblem `one_stop_unavailable` when the other request takes too long.
   */
  async claim(key: SubmissionKey, content: SubmissionContent, submittedAt: Date): Promise<SubmissionRow> {
    const { found, inserted } = await this.#db.transaction().execute(async (trx) => {
      // Two tabs with the same content come one after the other, so that the second sees the first.
      await sql`select pg_advisory_xact_lock(hashtext(${`${key.subject}/${content.contentHash}`}))`.execute(trx);
      const earlier = await this.#find(trx, key, content);
      if (earlier !== undefined) return { found: earlier };
      return { inserted: await insert(trx, key, content, { submittedAt, claimedUntil: new Date(Date.now() + claimFor) }) };
    });
    return inserted ?? this.#takeOver(found === undefined ? key : keyOf(found), content.contentHash);
  }

  /** Writes down how far the submission has come, and keeps it claimed. */
  async update(key: SubmissionKey, change: Partial<Pick<SubmissionRow, 'attempted' | 'sealed_files'>>): Promise<void> {
    await this.#set(key, change);
  }

  /** Writes down the dossier's number. False when another submission has it already. */
  async takeNumber(key: SubmissionKey, dossierCode: string): Promise<boolean> {
    try {
      await this.#set(key, { dossier_code: dossierCode, attempted: false });
      return true;
    } catch (error) {
      if ((error as { code?: unknown }).code === uniqueViolation) return false;
      throw error;
    }
  }

  /** Gives a number up that turned out to be somebody else's: the next attempt takes a new one. */
  async forgetNumber(key: SubmissionKey): Promise<void> {
    await this.#set(key, { dossier_code: null, attempted: false });
  }

  async #set(key: SubmissionKey, change: Partial<Pick<SubmissionRow, 'dossier_code' | 'attempted' | 'sealed_files'>>): Promise<void> {
    await this.#db
      .updateTable('submissions')
      .set({ ...change, claimed_until: new Date(Date.now() + claimFor) })
      .where('subject', '=', key.subject)
      .where('idempotency_key', '=', key.idempotencyKey)
      .execute();
  }

  /** Lets the next request have it, after a failure. */
  async release(key: SubmissionKey): Promise<void> {
    await this.#db
      .updateTable('submissions')
      .set({ claimed_until: new Date(0) })
      .where('subject', '=', key.subject)
      .where('idempotency_key', '=', key.idempotencyKey)
      .where('state', '=', 'started')
      .execute();
  }

  /** Lets go of all claims: for the start of a process that has the database to itself. */
  async releaseAll(): Promise<void> {
    await this.#db.updateTable('submissions').set({ claimed_until: new Date(0) }).where('state', '=', 'started').execute();
  }

  async #find(db: Kysely<Tables>, key: SubmissionKey, content: SubmissionContent): Promise<SubmissionRow | undefined> {
    const own = await rowOf(db, key);
    if (own !== undefined) return own.continues === null ? own : rowOf(db, { ...key, idempotencyKey: own.continues });
    const unfinished = await db
      .selectFrom('submissions')
      .selectAll()
      .where('subject', '=', key.subject)
      .where('procedure_code', '=', content.procedureCode)
      .where('content_hash', '=', content.contentHash)
      .where('state', '=', 'started')
      .where('continues', 'is', null)
      .orderBy('created_at')
      .executeTakeFirst();
    if (unfinished === undefined) return undefined;
    // As old as the one it stands for, so that both are forgotten together.
    const { created_at: submittedAt, idempotency_key: continues } = unfinished;
    await insert(db, key, content, { submittedAt, claimedUntil: new Date(0), continues });
    return unfinished;
  }

  async #takeOver(key: SubmissionKey, contentHash: string): Promise<SubmissionRow> {
    const giveUp = Date.now() + waitFor;
    for (;;) {
      const row = await this.#db
        .updateTable('submissions')
        .set({ claimed_until: new Date(Date.now() + claimFor) })
        .where('subject', '=', key.subject)
        .where('idempotency_key', '=', key.idempotencyKey)
        .where('content_hash', '=', contentHash)
        .where('state', '=', 'started')
        .where('claimed_until', '<', new Date())
        .returningAll()
        .executeTakeFirst();
      if (row !== undefined) return row;
      const current = await this.read(key);
      if (current !== undefined && current.content_hash !== contentHash) throw new GatewayProblem('idempotency_key_reused');
      if (current?.state === 'submitted') return current;
      if (Date.now() > giveUp) throw new GatewayProblem('one_stop_unavailable', { retryAfter: 10 });
      await delay(lookEvery);
    }
  }
}

/** The key a row is under. */
export function keyOf(row: SubmissionRow): SubmissionKey {
  return { subject: row.subject, idempotencyKey: row.idempotency_key };
}

function rowOf(db: Kysely<Tables>, key: SubmissionKey): Promise<SubmissionRow | undefined> {
  return db
    .selectFrom('submissions')
    .selectAll()
    .where('subject', '=', key.subject)
    .where('idempotency_key', '=', key.idempotencyKey)
    .executeTakeFirst();
}

/** Writes a new submission down; nothing when another request has written one under the same key. */
function insert(
  db: Kysely<Tables>,
  key: SubmissionKey,
  content: SubmissionContent,
  { submittedAt, claimedUntil, continues = null }: { submittedAt: Date; claimedUntil: Date; continues?: string | null },
): Promise<SubmissionRow | undefined> {
  return db
    .insertInto('submissions')
    .values({
      subject: key.subject,
      idempotency_key: key.idempotencyKey,
      continues,
      content_hash: content.contentHash,
      procedure_code: content.procedureCode,
      dossier_code: null,
      attempted: false,
      sealed_files: null,
      state: 'started',
      claimed_until: claimedUntil,
      created_at: submittedAt,
    })
    .onConflict((conflict) => conflict.columns(['subject', 'idempotency_key']).doNothing())
    .returningAll()
    .executeTakeFirst();
}
