import { MotcuaError, type ProcedureCode } from '@motcua/domain';
import type { AuditEvent } from '@motcua/http';
import type { PlainText, TextOr } from './asked-person.ts';

/** On what ground a person is looked up: their consent, or a provision of law. */
export type LookUpGround = { consentId: PlainText; legalBasis?: never } | { legalBasis: PlainText; consentId?: never };

/** Why a person is looked up. The register is never asked without. */
export type LookUpReason = LookUpGround & {
  /** The procedure the data is for. */
  procedureCode: TextOr<ProcedureCode['code']>;
  /** What it is for, in a sentence. */
  purpose: PlainText;
  /** The officer who asks; the profile's service account when left out. */
  officerId?: PlainText;
};

/** What a look-up takes beside the person and the reason. */
export interface LookUpOptions {
  /** Stops the look-up. */
  signal?: AbortSignal;
}

/** A reason as the audit record holds it. */
export type CheckedReason = Pick<AuditEvent, 'procedureCode' | 'purpose' | 'officerId' | 'consentId' | 'legalBasis'>;

/**
 * A program without type checks can leave a reason out: it is refused before anything is sent.
 *
 * @throws MotcuaError `invalid_request`; `details.field` says what is missing.
 */
export function checkReason(question: LookUpReason, officerId: string, operation: string): CheckedReason {
  for (const field of ['procedureCode', 'purpose'] as const) if (!filled(question[field])) throw refused(operation, field, 'required');
  if (!filled(officerId)) throw refused(operation, 'officerId', 'required');
  if (!filled(question.consentId) && !filled(question.legalBasis)) throw refused(operation, 'consentId', 'required');
  return {
    procedureCode: question.procedureCode,
    purpose: question.purpose,
    officerId,
    ...(filled(question.consentId) ? { consentId: question.consentId } : {}),
    ...(filled(question.legalBasis) ? { legalBasis: question.legalBasis } : {}),
  };
}

/** A question that cannot be asked as it is. */
export function refused(operation: string, field: string, reason: string): MotcuaError {
  return new MotcuaError('invalid_request', `${operation}: ${field} is not what a look-up needs`, { details: { operation, field, reason } });
}

function filled(text: string | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}
