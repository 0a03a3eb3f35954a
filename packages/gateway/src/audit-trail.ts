import type { Kysely } from 'kysely';

import { MotcuaError } from '@motcua/domain';
import type { AuditHook } from '@motcua/http';

import type { Tables } from './storage/tables.ts';

/**
 * Writes every look-up of personal data down: who (as a keyed hash, by their consent), for which procedure and purpose,
 * which fields, when, and how it ended. Never a value. The row is there before the request leaves; when it can't be
 * written, nothing is looked up.
 */
export function auditTrail(db: Kysely<Tables>): AuditHook {
  return async (event) => {
    if (event.outcome !== 'asked') {
      await db
        .updateTable('look_ups')
        .set({ outcome: event.outcome, error_code: event.errorCode ?? null })
        .where('id', '=', event.requestId)
        .execute();
      return;
    }
    const consentId = event.consentId ?? '';
    const consent = await db.selectFrom('consents').select('subject').where('id', '=', consentId).where('withdrawn_at', 'is', null).executeTakeFirst();
    if (consent === undefined) throw new MotcuaError('invalid_request', 'A look-up needs a consent in force.', { details: { reason: 'consent' } });
    await db
      .insertInto('look_ups')
      .values({
        id: event.requestId,
        subject: consent.subject,
        procedure_code: event.procedureCode,
        purpose: event.purpose,
        consent_id: consentId,
        service: event.operation,
        fields: JSON.stringify(event.fields),
        outcome: event.outcome,
        error_code: null,
        looked_up_at: new Date(event.at),
      })
      .execute();
  };
}
