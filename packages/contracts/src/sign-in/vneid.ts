import { MotcuaError } from '@motcua/domain';
import { SealedClaimsSchema, VneidClaimsSchema } from '../generated/sign-in.schemas.ts';
import { present, textOf } from '../members.ts';
import { checkAnswer, type DriftHook } from '../shape.ts';
import { statedBirthDate } from '../stated-birth-date.ts';
import type { SignInIdentity } from './codec.ts';

const operation = 'sign-in.readVneidClaims';

/** Claims as VNeID sends them to a third party: under a key that only the unit can open. Both in base64. */
export interface SealedClaims {
  data: string;
  key: string;
}

/** The sealed claims of an answer; undefined when they are open already. */
export function sealedClaims(value: unknown): SealedClaims | undefined {
  const result = SealedClaimsSchema.safeParse(value);
  return result.success ? result.data : undefined;
}

/**
 * Who signed in with VNeID. The number is the subject: VNeID gives no other.
 *
 * @throws MotcuaError `bad_response` when the claims are not what the contract says, or the number is none.
 */
export function decodeVneidClaims(claims: unknown, onDrift?: DriftHook): SignInIdentity {
  const wire = checkAnswer(VneidClaimsSchema, claims, operation, onDrift);
  const number = wire.citizenPid.trim();
  if (!/^\d{12}$/.test(number)) {
    throw new MotcuaError('bad_response', `${operation}: the answer is not what the contract says`, { details: { operation, reason: 'number', place: 'citizenPid' } });
  }
  return present<SignInIdentity>({
    subject: number,
    accountKind: 'citizen',
    personalId: number,
    fullName: textOf(wire.fullName)?.replace(/\s+/gu, ' '),
    birthDate: statedBirthDate(yearFirst(textOf(wire.birthDate))),
    verifiedByVneid: true,
  });
}

/** A date written `dd/MM/yyyy` or `yyyy-MM-dd` as `yyyyMMdd`; how VNeID writes it was not seen. */
function yearFirst(text: string | undefined): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text ?? '') ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
  return text?.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$1$2$3');
}
