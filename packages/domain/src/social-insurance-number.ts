import type { LocalDate } from './local-date.ts';
import { localDate } from './local-date.ts';
import { invalid } from './invalid.ts';
import { checkPersonalId, foldDigits } from './personal-id.ts';

/** A social insurance number (mã số BHXH). Only {@link parseSocialInsuranceNumber} makes one. */
export type SocialInsuranceNumber = string & { readonly __brand: 'SocialInsuranceNumber' };

/**
 * Since this day the personal number stands in for the social insurance number, and both are taken (Notice
 * 6877/TB-BHXH, known from one secondary source).
 */
export const personalIdIsSocialInsuranceNumberSince: LocalDate = '2026-09-01';

/**
 * The social insurance number in a text: 10 digits, or, since 1 September 2026, a personal number. Blanks, dots and
 * hyphens are ignored.
 *
 * @param on The day the number is used, today when absent.
 * @throws MotcuaError `invalid_request` with `details.reason` `characters`, `length`, or for 12 digits a `PersonalIdFault`.
 */
export function parseSocialInsuranceNumber(text: string, on: LocalDate = localDate()): SocialInsuranceNumber {
  const digits = foldDigits(text);
  if (!/^\d*$/.test(digits)) throw invalid('social_insurance_number', 'characters');
  if (digits.length === 12 && on >= personalIdIsSocialInsuranceNumberSince) {
    const check = checkPersonalId(digits, Number(on.slice(0, 4)));
    if (!check.ok) throw invalid('social_insurance_number', check.reason);
  } else if (digits.length !== 10) {
    throw invalid('social_insurance_number', 'length');
  }
  return digits as SocialInsuranceNumber;
}
