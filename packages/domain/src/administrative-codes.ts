import { foldText } from './fold-text.ts';
import { invalid } from './invalid.ts';

/**
 * Code of a province or city, two digits. By itself it does not name one: seven codes changed their meaning on 1 July
 * 2025, so every look-up takes the day as well.
 */
export type ProvinceCode = string & { readonly __brand: 'ProvinceCode' };

/** Code of a district, three digits. Districts ended on 30 June 2025; old messages still carry their codes. */
export type DistrictCode = string & { readonly __brand: 'DistrictCode' };

/** Code of a commune, ward, township or special zone, five digits. Most codes of today named another unit before July 2025. */
export type CommuneCode = string & { readonly __brand: 'CommuneCode' };

/**
 * The province code in a text; missing leading zeros are put back.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `characters` or `range` (01 to 99).
 */
export function parseProvinceCode(text: string | number): ProvinceCode {
  return padded('province_code', text, 2) as ProvinceCode;
}

/**
 * The district code in a text; missing leading zeros are put back.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `characters` or `range` (001 to 999).
 */
export function parseDistrictCode(text: string | number): DistrictCode {
  return padded('district_code', text, 3) as DistrictCode;
}

/**
 * The commune code in a text; missing leading zeros are put back.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `characters` or `range` (00001 to 99999).
 */
export function parseCommuneCode(text: string | number): CommuneCode {
  return padded('commune_code', text, 5) as CommuneCode;
}

function padded(what: string, text: string | number, length: number): string {
  const digits = foldText(typeof text === 'number' ? String(text) : text).trim();
  if (!/^\d+$/.test(digits)) throw invalid(what, 'characters');
  if (digits.length > length || Number(digits) === 0) throw invalid(what, 'range');
  return digits.padStart(length, '0');
}
