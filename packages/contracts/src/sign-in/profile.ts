import { type MaritalStatus, maritalStatusFromRegisterCode } from '@motcua/domain';
import { ClaimsSchema } from '../generated/sign-in.schemas.ts';
import { present, textOf } from '../members.ts';
import { checkAnswer, type DriftHook } from '../shape.ts';

const operation = 'sign-in.readClaims';

/**
 * What an account's claims tell beside who signed in. An account that came through VNeID has none of it. Take what a form
 * needs and the person consented to; do not keep the whole.
 */
export interface SignInProfile {
  maritalStatus?: MaritalStatus;
  bloodGroup?: string;
  socialInsuranceNumber?: string;
  passportNumber?: string;
  landline?: string;
  nationality?: string;
  /** Addresses as one text, as the service writes them. */
  birthRegistrationPlace?: string;
  placeOfOrigin?: string;
  permanentAddress?: string;
  currentAddress?: string;
  /** Names of relatives, as the service writes them. */
  father?: string;
  mother?: string;
  spouse?: string;
  representative?: string;
  householdHead?: string;
  /** Address of a business or an organisation. */
  organisationAddress?: string;
  /** State of the account, as the service numbers it. */
  accountState?: string;
  /** How sure the service is of who signed in (`loAs`) and of the identity itself (`IAL`). */
  authenticationAssurance?: string;
  identityAssurance?: string;
  /** Where the account's page is. */
  profileUrl?: string;
}

/** Sensitive claims (Law 91/2025/QH15): they need a consent of their own. Codes of the population database's lists. */
export interface SensitiveClaims {
  ethnicityCode?: string;
  religionCode?: string;
}

/**
 * What the claims tell beside who signed in. Ethnicity and religion are not in it: {@link decodeSensitiveClaims}.
 *
 * @throws MotcuaError `bad_response` when the claims are not what the contract says.
 */
export function decodeSignInProfile(claims: unknown, onDrift?: DriftHook): SignInProfile {
  const wire = checkAnswer(ClaimsSchema, claims, operation);
  /** A claim whose shape was not seen: a text is taken, anything else is left out and reported by name. */
  const text = (name: keyof typeof wire): string | undefined => {
    const value = wire[name];
    if (typeof value === 'string' || typeof value === 'number') return textOf(value);
    if (value !== undefined && value !== null) onDrift?.({ operation, place: name });
    return undefined;
  };
  const maritalStatus = text('TinhTrangHonNhan');
  const profileUrl = text('userProfileUri');
  return present<SignInProfile>({
    maritalStatus: maritalStatus === undefined ? undefined : maritalStatusFromRegisterCode(maritalStatus),
    bloodGroup: text('NhomMau'),
    socialInsuranceNumber: text('MaBHXH'),
    passportNumber: text('HoChieu'),
    landline: text('SoDienThoaiBan'),
    nationality: text('QuocTich'),
    birthRegistrationPlace: text('NoiDangKyKhaiSinh'),
    placeOfOrigin: text('QueQuan'),
    permanentAddress: text('ThuongTru'),
    currentAddress: text('NoiOHienNay'),
    father: text('Cha'),
    mother: text('Me'),
    spouse: text('VoChong'),
    representative: text('NguoiDaiDien'),
    householdHead: text('ChuHo'),
    organisationAddress: text('DiaChi'),
    accountState: text('TrangThai'),
    authenticationAssurance: text('loAs'),
    identityAssurance: text('IAL'),
    profileUrl: profileUrl !== undefined && /^https:\/\//i.test(profileUrl) && URL.canParse(profileUrl) ? profileUrl : undefined,
  });
}

/** Ethnicity and religion, which nothing else here gives. @throws MotcuaError `bad_response`. */
export function decodeSensitiveClaims(claims: unknown): SensitiveClaims {
  const wire = checkAnswer(ClaimsSchema, claims, operation);
  return present<SensitiveClaims>({ ethnicityCode: textOf(wire.DanToc), religionCode: textOf(wire.TonGiao) });
}
