import type { Kysely } from 'kysely';

import type { Seal } from './seal.ts';
import type { Tables } from './storage/tables.ts';

/**
 * What was fetched about a person, for as long as both the session and the consent last, so that a reload does not
 * look the person up again. Rows go with their session or consent.
 */
export class FetchedData {
  readonly #db: Kysely<Tables>;
  readonly #seal: Seal;
  readonly #now: () => Date;

  constructor(parts: { db: Kysely<Tables>; seal: Seal; now: () => Date }) {
    this.#db = parts.db;
    this.#seal = parts.seal;
    this.#now = parts.now;
  }

  /** What was kept, if anything. */
  async find<T>(sessionHash: string, consentId: string): Promise<T | undefined> {
    const row = await this.#db
      .selectFrom('fetched_data')
      .select('sealed_values')
      .where('session_hash', '=', sessionHash)
      .where('consent_id', '=', consentId)
      .executeTakeFirst();
    return row === undefined ? undefined : this.#seal.open<T>(row.sealed_values, place(sessionHash, consentId));
  }

  /** Keeps a value, unless the session or the consent ended while it was being fetched. */
  async keep(sessionHash: string, consentId: string, value: unknown): Promise<void> {
    const sealed = this.#seal.seal(value, place(sessionHash, consentId));
    const fetchedAt = this.#now();
    await this.#db.transaction().execute(async (trx) => {
      const consent = await trx
        .selectFrom('consents')
        .select('id')
        .where('id', '=', consentId)
        .where('withdrawn_at', 'is', null)
        .forUpdate()
        .executeTakeFirst();
      const session = await trx.selectFrom('sessions').select('id_hash').where('id_hash', '=', sessionHash).forUpdate().executeTakeFirst();
      if (consent === undefined || session === undefined) return;
      await trx
        .insertInto('fetched_data')
        .values({ session_hash: sessionHash, consent_id: consentId, sealed_values: sealed, fetched_at: fetchedAt })
        .onConflict((conflict) =>
          conflict.columns(['session_hash', 'consent_id']).doUpdateSet({ sealed_values: sealed, fetched_at: fetchedAt }),
        )
        .execute();
    });
  }
}

function place(sessionHash: string, consentId: string): string {
  return `fetched_data/${sessionHash}/${consentId}`;
}
