/**
 * The claims of the national sign-in, decoded.
 *
 * @packageDocumentation
 */
import { type BirthDate, formatBirthDate, registerCodeOfSex, type Sex, sexFromRegisterCode } from '@motcua/domain';
import { ClaimsSchema } from '../generated/sign-in.schemas.ts';
import type { Claims } from '../generated/sign-in.types.ts';
import { byCode, present, textOf } from '../members.ts';
import { checkAnswer, type DriftHook } from '../shape.ts';
import { statedBirthDate } from '../stated-birth-date.ts';

export { decodeSensitiveClaims, decodeSignInProfile, type SensitiveClaims, type SignInProfile } from './profile.ts';
export { decodeVneidClaims, type SealedClaims, sealedClaims } from './vneid.ts';

/** Who signed in, as far as the sign-in service says. */
export interface SignInIdentity {
  /** Id of the account at the sign-in service: opaque, but for VNeID asked directly, which gives the personal number. */
  subject: string;
  /** The portal's id of the account (TechID). */
  accountId?: string;
  accountKind: 'citizen' | 'business' | 'organisation' | 'unknown';
  fullName?: string;
  /** 12 digits, as the service gave them. */
  personalId?: string;
  legacyIdCard?: string;
  birthDate?: BirthDate;
  sex?: Sex;
  email?: string;
  phone?: string;
  /** Tax code of a business. */
  taxCode?: string;
  businessCode?: string;
  businessName?: string;
  /** Whether the account was verified with VNeID (`loginIdp` "BCA"). */
  verifiedByVneid: boolean;
  /** Level of assurance as the service names it (`LoA1`…); what it means is the gateway's to say. */
  assurance?: string;
  /** Where VNeID is signed out of. */
  signOutUrl?: string;
}

const accountKinds = byCode({ citizen: 1, business: 2, organisation: 3 });

/**
 * Who signed in.
 *
 * @throws MotcuaError `bad_response` when the claims are not what the contract says.
 */
export function decodeSignInClaims(claims: unknown, onDrift?: DriftHook): SignInIdentity {
  const wire = checkAnswer(ClaimsSchema, claims, 'sign-in.readClaims', onDrift);
  return present<SignInIdentity>({
    subject: wire.sub,
    accountId: textOf(wire.TechID),
    accountKind: accountKinds.get(textOf(wire.LoaiTaiKhoan) ?? '') ?? 'unknown',
    fullName: textOf(wire.HoVaTen)?.replace(/\s+/gu, ' '),
    personalId: digits(wire.SoDinhDanh, 12),
    legacyIdCard: digits(wire.SoCMND, 9),
    birthDate: statedBirthDate(textOf(wire.NgayThangNamSinh)),
    sex: wire.GioiTinh === undefined || wire.GioiTinh === null ? undefined : sexFromRegisterCode(wire.GioiTinh),
    email: textOf(wire.ThuDienTu),
    phone: textOf(wire.SoDienThoai),
    taxCode: textOf(wire.MaSoThue),
    businessCode: textOf(wire.MaSoDoanhNghiep),
    businessName: textOf(wire.TenDoanhNghiep),
    verifiedByVneid: textOf(wire.loginIdp)?.toUpperCase() === 'BCA',
    assurance: textOf(wire.loAs) ?? textOf(wire.IAL),
    signOutUrl: webAddress(textOf(wire.logoutUri)),
  });
}

/** The claims of an identity. */
export function encodeSignInClaims(identity: SignInIdentity): Claims {
  return present<Claims>({
    sub: identity.subject,
    TechID: identity.accountId,
    LoaiTaiKhoan: { citizen: '1', business: '2', organisation: '3', unknown: undefined }[identity.accountKind],
    SoCMND: identity.legacyIdCard,
    SoDinhDanh: identity.personalId,
    HoVaTen: identity.fullName,
    NgayThangNamSinh: identity.birthDate && formatBirthDate(identity.birthDate, 'yyyyMMdd'),
    GioiTinh: identity.sex && registerCodeOfSex(identity.sex),
    ThuDienTu: identity.email,
    SoDienThoai: identity.phone,
    MaSoThue: identity.taxCode,
    MaSoDoanhNghiep: identity.businessCode,
    TenDoanhNghiep: identity.businessName,
    loAs: identity.assurance,
    loginIdp: identity.verifiedByVneid ? 'BCA' : undefined,
    logoutUri: identity.signOutUrl,
  });
}

/** A number of the expected length; anything else (empty, masked) is none. */
function digits(value: string | null | undefined, length: number): string | undefined {
  const text = value?.trim();
  return text !== undefined && /^\d+$/.test(text) && text.length === length ? text : undefined;
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
}
