import { randomUUID } from 'node:crypto';
import { decodeAccount, encodeFindAccount } from '@motcua/contracts/national-portal/codec';
import type { DriftHook } from '@motcua/contracts';
import { isMotcuaError, MotcuaError } from '@motcua/domain';
import type { AuditEvent, AuditHook } from '@motcua/http';
import type { MemberCalls } from './member-calls.ts';

/** A question for somebody's account at the portal: personal data, so it names its reason. */
export interface AccountQuestion {
  /** Tax code, personal number or old card. */
  number: string;
  /** The procedure the question is part of, why it is asked, and in whose name. */
  procedureCode: string;
  purpose: string;
  officerId: string;
  /** The consent it rests on… */
  consentId?: string;
  /** …or the provision of law. One of the two. */
  legalBasis?: string;
  signal?: AbortSignal;
}

/** Asks for an account, with an audit record before and after. */
export async function findAccount(
  call: MemberCalls,
  agencyCode: string,
  question: AccountQuestion,
  onAudit: AuditHook | undefined,
  onDrift: DriftHook | undefined,
): Promise<{ accountId?: string }> {
  const operation = 'national-portal.findAccount';
  const { number, procedureCode, purpose, officerId, consentId, legalBasis, signal } = question;
  if (onAudit === undefined) {
    throw new MotcuaError('configuration', 'A look-up of personal data needs somebody who stores its audit record', { details: { operation, place: 'onAudit' } });
  }
  const missing = Object.entries({ number, procedureCode, purpose, officerId }).filter(([, value]) => value.trim() === '').map(([name]) => name);
  if ((consentId ?? legalBasis ?? '').trim() === '') missing.push('consentId');
  if (missing.length > 0) {
    throw new MotcuaError('invalid_request', `${operation}: the reason is not complete`, {
      details: { operation, reason: 'required', field: missing[0] ?? '', fields: missing.join(' ') },
    });
  }
  const requestId = randomUUID();
  const audit = (end: Pick<AuditEvent, 'outcome' | 'errorCode'>): void | Promise<void> =>
    onAudit({
      at: new Date().toISOString(),
      operation,
      requestId,
      procedureCode,
      purpose,
      officerId,
      agencyCode,
      ...(consentId === undefined ? {} : { consentId }),
      ...(legalBasis === undefined ? {} : { legalBasis }),
      fields: ['accountId'],
      ...end,
    });
  await audit({ outcome: 'asked' });
  let accountId: string | undefined;
  try {
    accountId = await call({
      operation,
      message: (caller) => encodeFindAccount(caller, number),
      decode: (answer) => decodeAccount(answer, onDrift),
      signal,
      asks: true,
      requestId,
    });
  } catch (error) {
    if (isMotcuaError(error) && error.code === 'not_found') accountId = undefined;
    else {
      await audit({ outcome: 'failed', errorCode: isMotcuaError(error) ? error.code : 'stopped' });
      throw error;
    }
  }
  await audit({ outcome: accountId === undefined ? 'not_found' : 'found' });
  return accountId === undefined ? {} : { accountId };
}
