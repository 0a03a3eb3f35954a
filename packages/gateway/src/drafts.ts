import type { Kysely } from 'kysely';

import type { Draft, DraftContent } from '@motcua/contracts/gateway/types';

import type { Seal } from './seal.ts';
import type { Tables } from './storage/tables.ts';

/** Keeps what people have typed so far, sealed: one draft for each person and procedure. */
export class Drafts {
  readonly #db: Kysely<Tables>;
  readonly #seal: Seal;
  readonly #now: () => Date;

  constructor(parts: { db: Kysely<Tables>; seal: Seal; now: () => Date }) {
    this.#db = parts.db;
    this.#seal = parts.seal;
    this.#now = parts.now;
  }

  /** The draft, if there is one. */
  async find(subject: string, procedureCode: string): Promise<Draft | undefined> {
    const row = await this.#db
      .selectFrom('drafts')
      .selectAll()
      .where('subject', '=', subject)
      .where('procedure_code', '=', procedureCode)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const content = this.#seal.open<DraftContent>(row.sealed_content, place(subject, procedureCode));
    return content === undefined ? undefined : { ...content, savedAt: row.saved_at.toISOString() };
  }

  /** Saves answers over those saved before. */
  async save(subject: string, procedureCode: string, content: DraftContent): Promise<Draft> {
    const savedAt = this.#now();
    const sealed = this.#seal.seal(content, place(subject, procedureCode));
    await this.#db
      .insertInto('drafts')
      .values({ subject, procedure_code: procedureCode, sealed_content: sealed, saved_at: savedAt })
      .onConflict((conflict) =>
        conflict.columns(['subject', 'procedure_code']).doUpdateSet({ sealed_content: sealed, saved_at: savedAt }),
      )
      .execute();
    return { ...content, savedAt: savedAt.toISOString() };
  }

  /** Deletes the draft. */
  async delete(subject: string, procedureCode: string): Promise<void> {
    await this.#db.deleteFrom('drafts').where('subject', '=', subject).where('procedure_code', '=', procedureCode).execute();
  }
}

function place(subject: string, procedureCode: string): string {
  return `drafts/${subject}/${procedureCode}`;
}
