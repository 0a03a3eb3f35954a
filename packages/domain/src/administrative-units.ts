/**
 * The communes and districts of Viet Nam by code, before and after the mergers of 1 July 2025. Large tables, therefore
 * apart from the vocabulary: nothing a page loads imports them.
 *
 * Two of three commune codes of today named another commune before that day, often in the same province. So a look-up by
 * code takes a day; who has none asks for every meaning.
 *
 * @packageDocumentation
 */
import mergers from './administrative-units/mergers-2025-07.json' with { type: 'json' };
import presentTable from './administrative-units/units-2026-07-25.json' with { type: 'json' };
import formerTable from './administrative-units/units-before-2025-07.json' with { type: 'json' };

import { type CommuneCode, type DistrictCode, parseCommuneCode, parseDistrictCode, type ProvinceCode } from './administrative-codes.ts';
import type { RegisteredAddress } from './citizen.ts';
import { isValidOn, type Validity } from './code-validity.ts';
import { type LocalDate, shiftDate } from './local-date.ts';
import { isMotcuaError } from './motcua-error.ts';
import { findProvince, mergerDay } from './provinces.ts';

/** A commune, ward, township or special zone with its province. */
export interface Commune extends Validity {
  /** Five digits. */
  readonly code: CommuneCode;
  /** Kind and name, for instance "Phường Tam Thanh". */
  readonly name: string;
  /** Two digits. */
  readonly provinceCode: ProvinceCode;
  /** Kind and name of the province, for instance "Tỉnh Lạng Sơn". */
  readonly provinceName: string;
  /** Its district; communes of today have none. */
  readonly district?: District;
  /**
   * The commune of today into which the whole of it went, where the source states so beyond doubt. Absent for a commune
   * that was divided, for one whose name the source's sentence does not tell for certain, and for communes of today.
   */
  readonly successor?: CommuneCode;
}

/** A district, town or city under a province. The last day of all of them was 30 June 2025. */
export interface District extends Validity {
  /** Three digits. */
  readonly code: DistrictCode;
  /** Kind and name, for instance "Huyện Cao Lộc". */
  readonly name: string;
  readonly provinceCode: ProvinceCode;
}

/** What a commune of today was made of. */
export interface CommuneOrigin {
  /** The former communes that went into it whole. */
  readonly communes: readonly Commune[];
  /**
   * The source's sentence, where those communes are not all of it: it speaks of parts, or names a commune that cannot be
   * told for certain.
   */
  readonly stated?: string;
}

/**
 * The day the table of today's units was read: 34 provinces and 3,321 communes. Names are those of this day; what was
 * renamed since July 2025 is not in the source, but for Đồng Nai's wards it says that ten were communes until 29 April 2026.
 */
export const administrativeUnitsValidOn: LocalDate = presentTable.validOn;

/** The day of the release that lists the former units (63 provinces, 705 districts, 10,599 communes). Their names are those of this day. */
export const formerUnitsListedOn: LocalDate = formerTable.listedOn;

interface Tables {
  readonly communes: ReadonlyMap<string, readonly Commune[]>;
  readonly districts: ReadonlyMap<string, District>;
}

let tables: Tables | undefined;

/** Read on first use: a program that imports this module may never ask. */
function read(): Tables {
  tables ??= buildTables();
  return tables;
}

function buildTables(): Tables {
  const communes = new Map<string, Commune[]>();
  const districts = new Map<string, District>();
  const add = (commune: Commune): void => {
    communes.set(commune.code, [...(communes.get(commune.code) ?? []), commune]);
  };
  const lastDay = { validTo: shiftDate(mergerDay, -1) };
  const successors = new Map(Object.entries(mergers.whole as Record<string, string>).flatMap(([to, from]) => from.split(' ').map((code) => [code, to as CommuneCode])));
  for (const [provinceCode, province] of Object.entries(formerTable.provinces)) {
    const where = { provinceCode: provinceCode as ProvinceCode, provinceName: province.name };
    for (const [districtCode, name, listed] of province.districts as [string, string, string[]][]) {
      const district: District = { code: districtCode as DistrictCode, name, provinceCode: where.provinceCode, ...lastDay };
      districts.set(district.code, district);
      for (const entry of listed) {
        const unit = codeAndName(entry);
        const successor = successors.get(unit.code);
        add({ ...unit, ...where, district, ...lastDay, ...(successor === undefined ? {} : { successor }) });
      }
    }
  }
  for (const [provinceCode, province] of Object.entries(presentTable.provinces)) {
    const where = { provinceCode: provinceCode as ProvinceCode, provinceName: province.name, validFrom: mergerDay };
    for (const entry of province.communes) add({ ...codeAndName(entry), ...where });
  }
  return { communes, districts };
}

function codeAndName(entry: string): { code: CommuneCode; name: string } {
  return { code: entry.slice(0, 5) as CommuneCode, name: entry.slice(5) };
}

/**
 * The commune of a code on a day. Missing leading zeros do not matter.
 *
 * @param on The day the code was written. Before July 2025 the former table is taken, however early the day is; communes
 *   that ended before the end of 2024 are not in it.
 */
export function findCommune(code: string | number, on: LocalDate): Commune | undefined {
  return communesWithCode(code).find((commune) => isValidOn(commune, on));
}

/** Everything a code has ever named, former first: for who does not know the day, and must ask or show both. */
export function communesWithCode(code: string | number): readonly Commune[] {
  const wanted = readCode(() => parseCommuneCode(code));
  return (wanted === undefined ? undefined : read().communes.get(wanted)) ?? [];
}

/** The communes of a province on a day, in the order of their codes. */
export function communesOfProvince(provinceCode: string | number, on: LocalDate): readonly Commune[] {
  const province = findProvince(provinceCode, on);
  if (province === undefined) return [];
  return [...read().communes.values()]
    .flat()
    .filter((commune) => commune.provinceCode === province.code && isValidOn(commune, on))
    .sort((a, b) => a.code.localeCompare(b.code));
}

/** The district of a code on a day; none since 1 July 2025. */
export function findDistrict(code: string | number, on: LocalDate): District | undefined {
  const wanted = readCode(() => parseDistrictCode(code));
  const district = wanted === undefined ? undefined : read().districts.get(wanted);
  return district !== undefined && isValidOn(district, on) ? district : undefined;
}

/**
 * The commune an address of a register means. Its codes have no day, but an address with a district is of before July
 * 2025 and one without is of today; the codes must then belong together. What does not is not guessed at.
 */
export function communeOfAddress({ provinceCode, districtCode, communeCode }: RegisteredAddress): Commune | undefined {
  if (provinceCode === undefined || communeCode === undefined) return undefined;
  const former = districtCode !== undefined && !/^0*$/.test(districtCode);
  const found = communesWithCode(communeCode).find((commune) => (commune.district !== undefined) === former);
  if (found === undefined || Number(found.provinceCode) !== Number(provinceCode)) return undefined;
  return !former || Number(found.district?.code) === Number(districtCode) ? found : undefined;
}

/** What a commune of today was made of, as far as the source states it. */
export function originOfCommune(code: CommuneCode): CommuneOrigin {
  const whole = (mergers.whole as Readonly<Record<string, string>>)[code];
  const stated = (mergers.stated as Readonly<Record<string, string>>)[code];
  const communes = (whole?.split(' ') ?? []).flatMap((from) => findCommune(from, shiftDate(mergerDay, -1)) ?? []);
  return { communes, ...(stated === undefined ? {} : { stated }) };
}

function readCode<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (isMotcuaError(error)) return undefined;
    throw error;
  }
}
