import { invalid } from './invalid.ts';
import { checkPersonalId, foldDigits } from './personal-id.ts';

/**
 * A tax code (mã số thuế) as it is sent: 10 digits, 10 digits with a hyphen and three more for a dependent unit, or 12
 * digits. Only {@link parseTaxCode} makes one.
 */
export type TaxCode = string & { readonly __brand: 'TaxCode' };

/** What a tax code says of itself. */
export interface TaxCodeFacts {
  /**
   * `main`: 10 digits. `branch`: a dependent unit of one. `personal_id`: the personal number of an individual or of the
   * head of a household business, which is their tax code since 1 July 2025 (Circular 86/2024/TT-BTC, since 1 July 2026
   * Circular 90/2026/TT-BTC).
   */
  readonly form: 'main' | 'branch' | 'personal_id';
  /** The 10 digits of the taxpayer itself; of a personal number all 12. */
  readonly base: string;
  /** 001 to 999, of a branch. */
  readonly branch?: string;
}

/**
 * The tax code in a text; blanks, dots and hyphens are ignored. The 13 digits of a dependent unit get their hyphen back:
 * look-ups refuse them without it.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `characters`, `length` (none of 10, 12, 13 digits),
 *   `check_digit` (the tenth digit does not fit), `branch` (000), or for 12 digits a `PersonalIdFault`.
 */
export function parseTaxCode(text: string, thisYear?: number): TaxCode {
  const digits = foldDigits(text);
  if (!/^\d*$/.test(digits)) throw invalid('tax_code', 'characters');
  if (digits.length === 12) {
    const check = checkPersonalId(digits, thisYear);
    if (!check.ok) throw invalid('tax_code', check.reason);
    return digits as TaxCode;
  }
  if (digits.length !== 10 && digits.length !== 13) throw invalid('tax_code', 'length');
  const base = digits.slice(0, 10);
  if (Number(base[9]) !== taxCheckDigit(base)) throw invalid('tax_code', 'check_digit');
  const branch = digits.slice(10);
  if (branch === '000') throw invalid('tax_code', 'branch');
  return (branch === '' ? base : `${base}-${branch}`) as TaxCode;
}

/** What a tax code says of itself. */
export function taxCodeFacts(code: TaxCode): TaxCodeFacts {
  const [base = '', branch] = code.split('-');
  if (branch !== undefined) return { form: 'branch', base, branch };
  return { form: base.length === 12 ? 'personal_id' : 'main', base };
}

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** The tenth digit that nine digits ask for; 10 when no digit fits, so that no such code exists. */
function taxCheckDigit(digits: string): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return 10 - (sum % 11);
}
