import { isMotcuaError, MotcuaError } from '@motcua/domain/motcua-error';
import type { AuditEvent, AuditHook } from './audit.ts';

/** On what ground a register is asked about somebody: their consent, or a provision of law. */
export type RegisterGround = { consentId: string; legalBasis?: never } | { legalBasis: string; consentId?: never };

/** Why a register is asked. It is never asked without. */
export type RegisterReason = RegisterGround & {
  /** The procedure the data is for. */
  procedureCode: string;
  /** What it is for, in a sentence. */
  purpose: string;
  /** The officer who asks; the profile's service account when left out. */
  officerId?: string;
};

/** How a question is sent: asked twice, a register answers twice and nothing else happens. */
export interface LookUpCall {
  requestId: string;
  officerId: string;
  idempotent: true;
}

/** One question to a register, and how to tell whether it was answered. */
export interface AuditedLookUp<Answer> {
  /** For instance `enterprise-register.readEnterprise`. */
  operation: string;
  reason: RegisterReason;
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
    if (!Array.isArray(fields) || fields.length === 0) throw missing(operation, 'fields');
    const record = { operation, requestId: crypto.randomUUID(), agencyCode, ...checked, fields: [...(fields as readonly string[])] };
    const audit = (end: Pick<AuditEvent, 'outcome' | 'errorCode'>): void | Promise<void> => onAudit({ at: new Date().toISOString(), ...record, ...end });
    await audit({ outcome: 'asked' });
    let answer;
    try {
      answer = await ask({ requestId: record.requestId, officerId: record.officerId, idempotent: true });
    } catch (error) {
      const code = isMotcuaError(error) ? error.code : 'stopped';
      await audit(code === 'not_found' ? { outcome: 'not_found' } : { outcome: 'failed', errorCode: code });
      throw error;
    }
    await audit({ outcome: found(answer) ? 'found' : 'not_found' });
    return answer;
  };
}

/** A program without type checks can leave a reason out. */
function checkReason(reason: RegisterReason, officer: string, operation: string): Pick<AuditEvent, 'procedureCode' | 'purpose' | 'officerId' | 'consentId' | 'legalBasis'> {
  const { procedureCode, purpose, officerId = officer, consentId, legalBasis } = reason;
  for (const [field, text] of Object.entries({ procedureCode, purpose, officerId })) if (!filled(text)) throw missing(operation, field);
  if (!filled(consentId) && !filled(legalBasis)) throw missing(operation, 'consentId');
  return { procedureCode, purpose, officerId, ...(filled(consentId) ? { consentId } : {}), ...(filled(legalBasis) ? { legalBasis } : {}) };
}

function filled(text: string | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

function missing(operation: string, field: string): MotcuaError {
  return new MotcuaError('invalid_request', `${operation}: ${field} is not what a look-up needs`, { details: { operation, field, reason: 'required' } });
}
