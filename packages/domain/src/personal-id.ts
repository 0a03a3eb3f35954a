import { foldText } from './fold-text.ts';
import { invalid } from './invalid.ts';

/** A personal identification number (số định danh cá nhân): 12 digits. Only {@link parsePersonalId} makes one. */
export type PersonalId = string & { readonly __brand: 'PersonalId' };

/** Why a text is no personal number. */
export type PersonalIdFault =
  /** It holds something that is not a digit. */
  | 'characters'
  /** It does not have 12 digits. */
  | 'length'
  /** Its fourth digit says a century that has not begun. */
  | 'century'
  /** It says a birth year that has not begun. */
  | 'birth_year';

/** Why a well-formed number deserves a second look. Never a reason to refuse it. */
export type PersonalIdWarning =
  /** Its first three digits name no province of the 63; people born abroad carry country codes instead. */
  | 'province_unknown';

/** What {@link checkPersonalId} answers. */
export type PersonalIdCheck =
  | { readonly ok: true; readonly value: PersonalId; readonly warnings: readonly PersonalIdWarning[] }
  | { readonly ok: false; readonly reason: PersonalIdFault };

/** What the digits of a number say. */
export interface PersonalIdFacts {
  /** First three digits: province of birth registration as of the 63 provinces, or a country code. */
  readonly provinceCode: string;
  /** Sex in the birth registration. It may differ from the sex in force today. */
  readonly registeredSex: 'male' | 'female';
  /** Year of birth, four digits. */
  readonly birthYear: number;
}

/**
 * Province prefixes of the 63 provinces (Circular 07/2016/TT-BCA). Numbers given before the mergers of 1 July 2025 keep
 * their prefix. 099 is assigned to no province: synthetic people use it.
 */
const provincePrefixes = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 ' +
    '044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 ' +
    '089 091 092 093 094 095 096'
  ).split(' '),
);

/** Digits as people write them: other digit shapes, blanks, dots and hyphens between groups are forgiven. */
export function foldDigits(text: string): string {
  return foldText(text).replace(/[\s.\u2010-\u2015-]/gu, '');
}

/**
 * Checks a personal number by Decree 137/2015/NĐ-CP art. 13: three digits of province or country, one of century and
 * sex, two of birth year, six random ones. There is no check digit.
 *
 * @param text What the person typed. Blanks, dots and hyphens are ignored.
 * @param thisYear The running year; a number of a later birth year is refused.
 */
export function checkPersonalId(text: string, thisYear: number = new Date().getFullYear()): PersonalIdCheck {
  const digits = foldDigits(text);
  if (!/^\d*$/.test(digits)) return { ok: false, reason: 'characters' };
  if (digits.length !== 12) return { ok: false, reason: 'length' };
  const value = digits as PersonalId;
  const { birthYear, provinceCode } = personalIdFacts(value);
  if (birthYear - (birthYear % 100) > thisYear) return { ok: false, reason: 'century' };
  if (birthYear > thisYear) return { ok: false, reason: 'birth_year' };
  return { ok: true, value, warnings: provincePrefixes.has(provinceCode) ? [] : ['province_unknown'] };
}

/**
 * The personal number in a text.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` a {@link PersonalIdFault}.
 */
export function parsePersonalId(text: string, thisYear?: number): PersonalId {
  const check = checkPersonalId(text, thisYear);
  if (!check.ok) throw invalid('personal_id', check.reason);
  return check.value;
}

/** What the digits of a personal number say about its owner. */
export function personalIdFacts(id: PersonalId): PersonalIdFacts {
  const era = Number(id[3]);
  return {
    provinceCode: id.slice(0, 3),
    registeredSex: era % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + Math.floor(era / 2) * 100 + Number(id.slice(4, 6)),
  };
}

/** A personal number in groups of three, as it is easiest to read and compare. */
export function formatPersonalId(id: PersonalId): string {
  return id.replace(/(?!^)(?=(?:\d{3})+$)/g, ' ');
}
