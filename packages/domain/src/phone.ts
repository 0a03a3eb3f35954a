import { invalid } from './invalid.ts';
import { foldDigits } from './personal-id.ts';

/** A Vietnamese telephone number in national form, starting with 0. */
export type Phone = string & { readonly __brand: 'Phone' };

/**
 * The telephone number in a text, in national form: a mobile number is 10 digits starting with 03, 05, 07, 08 or 09; a
 * landline is 10 or 11 digits starting with 02. `+84` and `84` in front are taken for the leading 0. Carriers cannot be
 * told from a number (portability), so only the shape counts.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `characters`, `length` or `prefix`.
 */
export function parsePhone(text: string): Phone {
  let digits = foldDigits(text).replace(/[()]/g, '');
  digits = digits.replace(/^(?:\+84|0084|84(?=\d{9,10}$))0?/, '0');
  if (!/^\d*$/.test(digits)) throw invalid('phone', 'characters');
  if (/^0[35789]/.test(digits) ? digits.length !== 10 : digits.length < 10 || digits.length > 11) {
    throw invalid('phone', 'length');
  }
  if (!/^0[235789]/.test(digits)) throw invalid('phone', 'prefix');
  return digits as Phone;
}

/** A telephone number as people in the country dial it (`national`), or with the country's code (`international`, E.164). */
export function formatPhone(phone: Phone, form: 'national' | 'international'): string {
  return form === 'national' ? phone : `+84${phone.slice(1)}`;
}
