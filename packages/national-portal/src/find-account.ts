import type { DriftHook } from '@motcua/contracts';
import { isMotcuaError, type LegacyIdCard, MotcuaError, type PersonalId, type PlainText, type TaxCode, type TextOr } from '@motcua/domain';
import { type AuditHook, auditedLookUps, type LookUpReason, refusedLookUp } from '@motcua/http';
import type { MemberCalls } from './member-calls.ts';
import type { CallOptions } from './post-json.ts';

/** A question for somebody's account at the portal: personal data, so it names its reason, and always the officer. */
export type AccountQuestion = LookUpReason &
  CallOptions & {
    /** Tax code, personal number or old card. */
    number: TextOr<TaxCode | PersonalId | LegacyIdCard>;
    officerId: PlainText;
  };

/** Asks for an account, with an audit record before and after. */
export async function findAccount(
  call: MemberCalls,
  agencyCode: string,
  question: AccountQuestion,
  onAudit: AuditHook | undefined,
  onDrift: DriftHook | undefined,
): Promise<{ accountId?: string }> {
  const operation = 'national-portal.findAccount';
  const { number, signal } = question;
  if (onAudit === undefined) {
    throw new MotcuaError('configuration', 'A look-up of personal data needs somebody who stores its audit record', { details: { operation, place: 'onAudit' } });
  }
  if (typeof number !== 'string' || number.trim() === '') throw refusedLookUp(operation, 'number', 'required');
  const accountId = await auditedLookUps({ agencyCode, officerId: '' }, onAudit)({
    operation,
    reason: question,
    fields: ['accountId'],
    ask: async ({ requestId }) => {
      try {
        return await call({
          operation,
          message: ({ encodeFindAccount }, caller) => encodeFindAccount(caller, number),
          decode: ({ decodeAccount }, answer) => decodeAccount(answer, onDrift),
          signal,
          requestId,
        });
      } catch (error) {
        if (isMotcuaError(error) && error.code === 'not_found') return undefined;
        throw error;
      }
    },
    found: (account) => account !== undefined,
  });
  return accountId === undefined ? {} : { accountId };
}
