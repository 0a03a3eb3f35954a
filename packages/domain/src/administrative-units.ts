/**
 * The provinces and communes of Viet Nam by code. A large table, therefore apart from the vocabulary: nothing a page
 * loads imports it.
 *
 * @packageDocumentation
 */
import units from './administrative-units/units-2026-07-25.json' with { type: 'json' };

import type { LocalDate } from './local-date.ts';

/** A commune, ward or special zone with its province. */
export interface Commune {
  /** Five digits. */
  readonly code: string;
  /** Kind and name, for instance "Phường Tam Thanh". */
  readonly name: string;
  /** Two digits. */
  readonly provinceCode: string;
  /** Kind and name, for instance "Tỉnh Lạng Sơn". */
  readonly provinceName: string;
}

interface Province {
  readonly name: string;
  readonly communes: Readonly<Record<string, string>>;
}

const provinces: Readonly<Record<string, Province>> = units.provinces;

/** The day the table was read: the 34 provinces and 3,321 communes since Decision 19/2025/QĐ-TTg, with later changes. */
export const administrativeUnitsValidOn: LocalDate = units.validOn;

/**
 * The commune of a code, when it lies in that province today.
 *
 * Codes were used again on 1 July 2025, seven province codes with another meaning: only the two codes together tell a
 * unit of today, and an entry of before then is not guessed at. Leading zeros may be missing.
 */
export function findCommune(provinceCode: string, communeCode: string): Commune | undefined {
  const province = provinceCode.padStart(2, '0');
  const commune = communeCode.padStart(5, '0');
  const entry = Object.hasOwn(provinces, province) ? provinces[province] : undefined;
  const name = entry !== undefined && Object.hasOwn(entry.communes, commune) ? entry.communes[commune] : undefined;
  if (entry === undefined || name === undefined) return undefined;
  return { code: commune, name, provinceCode: province, provinceName: entry.name };
}
