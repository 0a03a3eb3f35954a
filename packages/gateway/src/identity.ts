import { decodeSignInClaims, type SignInIdentity } from '@motcua/contracts/sign-in/codec';
import { assuranceReaches, formatBirthDate, isMotcuaError, type AssuranceLevel } from '@motcua/domain';

/** Who is signed in, as far as the gateway keeps it: what it compares, fills in, or sends with a dossier. */
export interface Identity {
  readonly accountKind?: 'citizen' | 'business' | 'organisation';
  readonly assuranceLevel: AssuranceLevel;
  readonly fullName?: string;
  /** Of a business or organisation that the account stands for. */
  readonly organisationName?: string;
  /** 12 digits, vouched for by the sign-in. */
  readonly personalId?: string;
  /** 9 digits, vouched for by the sign-in. */
  readonly legacyIdCard?: string;
  /** `yyyy-MM-dd`, or `yyyy`. */
  readonly birthDate?: string;
  readonly phone?: string;
  readonly email?: string;
}

/**
 * The identity in the claims of a sign-in. Of the other claims (religion, family, addresses) nothing is kept.
 *
 * @throws MotcuaError `bad_response` when the claims are not those of the contract.
 */
export function identityFromClaims(claims: unknown): Identity {
  const identity = decodeSignInClaims(claims);
  const { accountKind, fullName, businessName, personalId, legacyIdCard, birthDate, phone, email } = identity;
  return {
    ...(accountKind === 'unknown' ? {} : { accountKind }),
    assuranceLevel: assuranceOf(identity),
    ...(fullName === undefined ? {} : { fullName }),
    ...(businessName === undefined ? {} : { organisationName: businessName }),
    ...(personalId === undefined ? {} : { personalId }),
    ...(legacyIdCard === undefined ? {} : { legacyIdCard }),
    ...(birthDate === undefined ? {} : { birthDate: formatBirthDate(birthDate, 'yyyy-MM-dd') }),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  };
}

/**
 * The level of an account. The sign-in's levels are read by their number (`LoA2` → AS-2); VNeID has compared its holders
 * with the register, whatever the level says. An account that says nothing is one that nobody checked.
 */
function assuranceOf({ assurance, verifiedByVneid }: SignInIdentity): AssuranceLevel {
  const number = /^(?:LoA|IAL|AS-?)?\s*([1-4])$/i.exec(assurance ?? '')?.[1];
  const level: AssuranceLevel = number === undefined ? 'AS-1' : (`AS-${number}` as AssuranceLevel);
  return verifiedByVneid && !assuranceReaches(level, 'AS-3') ? 'AS-3' : level;
}

/**
 * Whether a look-up failed because of the register or the way to it, so that the person can go on without it. A secret
 * or certificate that can't be read any more is the operator's to mend, not a reason to stop the person.
 */
export function isRegisterFailure(error: unknown): boolean {
  return isMotcuaError(error) && error.code !== 'invalid_request';
}
