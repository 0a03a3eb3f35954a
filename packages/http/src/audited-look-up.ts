import { isMotcuaError } from './motcua-error.ts';
import type { AuditEvent, AuditHook } from './audit.ts';
import { checkReason, type LookUpReason, refusedLookUp } from './look-up-reason.ts';

/** In whose name a question is sent, and under which id. */
export interface LookUpCall {
  requestId: string;
  officerId: string;
}

/** One question to a register, and how to tell whether it was answered. */
export interface AuditedLookUp<Answer> {
  /** For instance `enterprise-register.readEnterprise`. */
  operation: string;
  reason: LookUpReason;
  /** Names of what is asked for. */
  fields: readonly string[];
  /** Sends the question, under the request id and in the name of the officer of the audit record. */
  ask: (call: LookUpCall) => Promise<Answer>;
  found: (answer: Answer) => boolean;
}

/**
 * Asks registers in the name of an agency: the audit record is stored before the question leaves, and exactly one of
 * `found`, `not_found` and `failed` follows. A question without a reason is refused, and so is one that asks for nothing.
 *
 * @throws MotcuaError `invalid_request` (`details.field` says what is missing), and what the question and the hook throw.
 */
export function auditedLookUps(
  { agencyCode, officerId }: { agencyCode: string; officerId: string },
  onAudit: AuditHook,
): <Answer>(lookUp: AuditedLookUp<Answer>) => Promise<Answer> {
  return async ({ operation, reason, fields, ask, found }) => {
    const checked = checkReason(reason, officerId, operation);
    if (!Array.isArray(fields) || fields.length === 0) throw refusedLookUp(operation, 'fields', 'required');
    const record = { operation, requestId: crypto.randomUUID(), agencyCode, ...checked, fields: [...(fields as readonly string[])] };
    const audit = (end: Pick<AuditEvent, 'outcome' | 'errorCode'>): void | Promise<void> => onAudit({ at: new Date().toISOString(), ...record, ...end });
    await audit({ outcome: 'asked' });
    let answer;
    try {
      answer = await ask({ requestId: record.requestId, officerId: record.officerId });
    } catch (error) {
      const code = isMotcuaError(error) ? error.code : 'stopped';
      await audit(code === 'not_found' ? { outcome: 'not_found' } : { outcome: 'failed', errorCode: code });
      throw error;
    }
    await audit({ outcome: found(answer) ? 'found' : 'not_found' });
    return answer;
  };
}
