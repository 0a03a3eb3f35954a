import { randomUUID } from 'node:crypto';

import type { Kysely, Selectable } from 'kysely';

import type { Consent, ConsentGrant, ConsentRequest, DataItem } from '@motcua/contracts/gateway/types';
import { dataItemLabels, isSensitive, type Text } from '@motcua/domain';
import type { FormDefinition } from '@motcua/forms';

import { GatewayProblem } from './problem.ts';
import type { ConsentTable, Tables } from './storage/tables.ts';

/** How the person was asked: a box for each item, none of them ticked beforehand (Decree 356/2025/NĐ-CP art. 6). */
const method = 'web_item_choice';

/** A consent in force. */
export interface ActiveConsent {
  readonly id: string;
  readonly items: readonly DataItem[];
  readonly purpose: Text;
}

/** What would be fetched for a form, and why. */
export function consentRequest(form: FormDefinition, controller: Text): ConsentRequest {
  return {
    procedureCode: form.procedureCode,
    noticeVersion: form.consent.noticeVersion,
    purpose: form.consent.purpose,
    controller,
    items: form.consent.items.map((item) => ({
      item,
      label: dataItemLabels[item],
      sensitive: isSensitive(item),
      required: form.consent.required.includes(item),
    })),
  };
}

/** Keeps consents. A withdrawn one stays as evidence; what was fetched under it does not. */
export class Consents {
  readonly #db: Kysely<Tables>;
  readonly #now: () => Date;

  constructor(parts: { db: Kysely<Tables>; now: () => Date }) {
    this.#db = parts.db;
    this.#now = parts.now;
  }

  /**
   * Records a consent. It takes the place of an earlier one for the same procedure, so that giving less is possible.
   *
   * @throws GatewayProblem `form_outdated` when the person read another version of the notice; `invalid_request` when
   * an item is not one the notice asks for.
   */
  async give(subject: string, form: FormDefinition, grant: ConsentGrant): Promise<Consent> {
    if (grant.noticeVersion !== form.consent.noticeVersion) throw new GatewayProblem('form_outdated');
    if (grant.items.some((item) => !form.consent.items.includes(item))) throw new GatewayProblem('invalid_request');

    const now = this.#now();
    const id = randomUUID();
    const row = await this.#db.transaction().execute(async (trx) => {
      const replaced = await trx
        .updateTable('consents')
        .set({ withdrawn_at: now })
        .where('subject', '=', subject)
        .where('procedure_code', '=', form.procedureCode)
        .where('withdrawn_at', 'is', null)
        .returning('id')
        .execute();
      await forgetFetched(trx, replaced.map((consent) => consent.id));
      return trx
        .insertInto('consents')
        .values({
          id,
          subject,
          procedure_code: form.procedureCode,
          notice_version: grant.noticeVersion,
          purpose: JSON.stringify(form.consent.purpose),
          items: JSON.stringify(grant.items),
          method,
          given_at: now,
          withdrawn_at: null,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
    });
    return describe(row);
  }

  /** All consents of a person, newest first. */
  async list(subject: string): Promise<Consent[]> {
    const rows = await this.#db
      .selectFrom('consents')
      .selectAll()
      .where('subject', '=', subject)
      .orderBy('given_at', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(describe);
  }

  /**
   * Withdraws a consent and deletes what was fetched under it. Withdrawing twice changes nothing.
   *
   * @throws GatewayProblem `not_found` when the person has no such consent.
   */
  async withdraw(subject: string, id: string): Promise<Consent> {
    return this.#db.transaction().execute(async (trx) => {
      await trx
        .updateTable('consents')
        .set({ withdrawn_at: this.#now() })
        .where('id', '=', id)
        .where('subject', '=', subject)
        .where('withdrawn_at', 'is', null)
        .execute();
      const row = await trx.selectFrom('consents').selectAll().where('id', '=', id).where('subject', '=', subject).executeTakeFirst();
      if (row === undefined) throw new GatewayProblem('not_found');
      await forgetFetched(trx, [id]);
      return describe(row);
    });
  }

  /**
   * The consent in force for a form: given to the notice as it reads now, not withdrawn, with every required item.
   *
   * @throws GatewayProblem `consent_required`.
   */
  async require(subject: string, form: FormDefinition): Promise<ActiveConsent> {
    const row = await this.#db
      .selectFrom('consents')
      .selectAll()
      .where('subject', '=', subject)
      .where('procedure_code', '=', form.procedureCode)
      .where('notice_version', '=', form.consent.noticeVersion)
      .where('withdrawn_at', 'is', null)
      .orderBy('given_at', 'desc')
      .executeTakeFirst();
    const items = (row?.items ?? []) as DataItem[];
    if (row === undefined || form.consent.required.some((item) => !items.includes(item))) {
      throw new GatewayProblem('consent_required');
    }
    return { id: row.id, items, purpose: row.purpose };
  }
}

async function forgetFetched(db: Kysely<Tables>, consentIds: readonly string[]): Promise<void> {
  if (consentIds.length > 0) await db.deleteFrom('fetched_data').where('consent_id', 'in', consentIds).execute();
}

function describe(row: Selectable<ConsentTable>): Consent {
  return {
    id: row.id,
    procedureCode: row.procedure_code,
    noticeVersion: row.notice_version,
    purpose: row.purpose,
    items: row.items as DataItem[],
    givenAt: row.given_at.toISOString(),
    ...(row.withdrawn_at === null ? {} : { withdrawnAt: row.withdrawn_at.toISOString() }),
  };
}
