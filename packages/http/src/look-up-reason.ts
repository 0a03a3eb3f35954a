import type { PlainText, ProcedureCode, TextOr } from '@motcua/domain';
import type { AuditEvent } from './audit.ts';
import { MotcuaError } from './motcua-error.ts';

/** On what ground a register is asked about somebody: their consent, or a provision of law. */
export type LookUpGround = { consentId: PlainText; legalBasis?: never } | { legalBasis: PlainText; consentId?: never };

/** Why a register is asked. It is never asked without. */
export type LookUpReason = LookUpGround & {
  /** The procedure the data is for. */
  procedureCode: TextOr<ProcedureCode['code']>;
  /** What it is for, in a sentence. */
  purpose: PlainText;
  /** The officer who asks; the profile's service account when left out. */
  officerId?: PlainText;
};

/** A reason as the audit record holds it. */
export type CheckedReason = Pick<AuditEvent, 'procedureCode' | 'purpose' | 'officerId' | 'consentId' | 'legalBasis'>;

/**
 * A program without type checks can leave a reason out: it is refused before anything is sent.
 *
 * @param serviceAccount Who asks when the question names no officer.
 * @throws MotcuaError `invalid_request`; `details.field` says what is missing.
 */
export function checkReason(reason: LookUpReason, serviceAccount: string, operation: string): CheckedReason {
  const { procedureCode, purpose, officerId = serviceAccount, consentId, legalBasis } = reason;
  for (const [field, text] of Object.entries({ procedureCode, purpose, officerId })) if (!filled(text)) throw refusedLookUp(operation, field, 'required');
  if (!filled(consentId) && !filled(legalBasis)) throw refusedLookUp(operation, 'consentId', 'required');
  return { procedureCode, purpose, officerId, ...(filled(consentId) ? { consentId } : {}), ...(filled(legalBasis) ? { legalBasis } : {}) };
}

/**
 * The error of a question that a look-up cannot be asked with: `invalid_request`.
 *
 * @param field What is wrong: `details.field`.
 * @param reason How it is wrong, in one word: `details.reason`.
 */
export function refusedLookUp(operation: string, field: string, reason: string): MotcuaError {
  return new MotcuaError('invalid_request', `${operation}: ${field} is not what a look-up needs`, { details: { operation, field, reason } });
}

function filled(text: string | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}
