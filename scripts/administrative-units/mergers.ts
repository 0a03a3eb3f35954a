import type { FormerUnits, MergerRow, PresentProvince } from './source-tables.ts';

/** What the source states of the mergers of 1 July 2025, as far as it can be read without a doubt. */
export interface Mergers {
  /** Commune of today → the former communes that went into it whole, and into no other. */
  whole: Map<string, string[]>;
  /** Commune of today → the source's sentence, where not every unit it names could be told for certain. */
  stated: Map<string, string>;
  /** Province of today → the former provinces it was made of. */
  provinces: Map<string, string[]>;
}

interface NamedUnit {
  name: string;
  /** The district the source puts in brackets where a name is not enough. */
  district?: string;
}

/**
 * Reads the sentences of the merger table. A former commune counts as gone whole into a unit of today only when that
 * unit's sentence speaks of no parts, the name (with its district, where one is given) names exactly one commune of
 * the provinces merged there, and no other sentence names it. Whatever is less certain is left as the sentence it is.
 */
export function readMergers(table: readonly MergerRow[], present: readonly PresentProvince[], former: FormerUnits): Mergers {
  const rows = withPresentCodes(table, present);
  const provinces = readProvinceMergers(rows.filter((row) => row.magoc === '0'), former);
  const communes = indexByName(former);
  const named = new Map<string, Map<string, boolean>>();
  const unsure = new Set<string>();
  const mention = (code: string, by: string, sure: boolean): void => {
    const mentions = named.get(code) ?? new Map<string, boolean>();
    named.set(code, mentions.set(by, sure && (mentions.get(by) ?? true)));
  };
  const calledLike = (name: string, within: readonly string[]): string[] =>
    within.flatMap((province) => communes.bareNames.get(province) ?? []).flatMap(([bare, code]) => (bare === bareName(name) ? [code] : []));

  for (const row of rows) {
    if (row.magoc === '0') continue;
    const sentence = tidy(row.truocsapnhap);
    const ofParts = /phần|toàn b|diện tích|quy mô|sắp xếp/i.test(sentence);
    if (ofParts) unsure.add(row.ma);
    const merged = provinces.get(row.magoc) ?? [];
    for (const unit of unitsIn(sentence, row.ten)) {
      const candidates = merged
        .flatMap((province) => communes.byName.get(`${province} ${fold(unit.name)}`) ?? [])
        .filter((code) => unit.district === undefined || fold(districtOf(code, former)) === fold(unit.district));
      if (candidates.length !== 1) unsure.add(row.ma);
      for (const code of candidates) mention(code, row.ma, !ofParts && candidates.length === 1);
      // Perhaps one of those that are called so, but for the kind.
      if (candidates.length === 0) for (const code of calledLike(unit.name, merged)) mention(code, row.ma, false);
    }
    // A sentence of parts lists names in many ways: whatever is named in it anywhere is not whole elsewhere.
    if (ofParts) {
      const words = ` ${fold(sentence).replace(/[^\p{L}\p{N}\p{M}'-]+/gu, ' ')} `;
      for (const [bare, code] of merged.flatMap((province) => communes.bareNames.get(province) ?? [])) {
        if (words.includes(` ${bare} `)) mention(code, row.ma, false);
      }
    }
  }

  const whole = new Map<string, string[]>();
  for (const [code, mentions] of named) {
    const [[by, sure] = ['', false]] = mentions;
    if (mentions.size === 1 && sure) whole.set(by, [...(whole.get(by) ?? []), code].sort());
    else for (const other of mentions.keys()) unsure.add(other);
  }
  const stated = new Map(rows.filter((row) => unsure.has(row.ma)).map((row) => [row.ma, tidy(row.truocsapnhap)]));
  return { whole, stated, provinces };
}

/** The table has one code that is no unit's of today; its name, in its province, tells which unit is meant. */
function withPresentCodes(table: readonly MergerRow[], present: readonly PresentProvince[]): MergerRow[] {
  const codes = new Set(present.flatMap((province) => [province.Code, ...province.Wards.map((ward) => ward.Code)]));
  return table.map((row) => {
    if (codes.has(row.ma)) return row;
    const wards = present.find((province) => province.Code === row.magoc)?.Wards ?? [];
    const [meant, ...others] = wards.filter((ward) => fold(ward.FullName) === fold(row.ten));
    if (meant === undefined || others.length > 0) throw new Error(`merger table: ${row.ma} (${row.ten}) is no unit of today`);
    return { ...row, ma: meant.Code };
  });
}

function readProvinceMergers(rows: readonly MergerRow[], former: FormerUnits): Map<string, string[]> {
  const codes = new Map(Object.values(former.provinces).map((province) => [fold(withoutKind(province.name_with_type)), province.code]));
  return new Map(
    rows.map((row) => {
      // What follows the first full stop tells of later changes.
      const [sentence = ''] = tidy(row.truocsapnhap).split('. ');
      if (sentence === 'giữ nguyên') return [row.ma, [row.ma]];
      const made = sentence.split(/, | và /).map((name) => {
        const code = codes.get(fold(withoutKind(name.replace('TPHCM', 'Hồ Chí Minh'))));
        if (code === undefined) throw new Error(`merger table: ${row.ten}: no former province is called "${name}"`);
        return code;
      });
      return [row.ma, made.sort()];
    }),
  );
}

/** The units a sentence names: separated by commas and "và", with a district in brackets where the source gives one. */
function unitsIn(sentence: string, itself: string): NamedUnit[] {
  if (sentence === 'giữ nguyên') return [{ name: itself }];
  // Brackets of other kinds tell of what went elsewhere.
  const names = sentence.replace(/\((?!huyện|thị xã|thành phố|quận)[^)]*\)/gi, '').split(/,| và /);
  return names.flatMap((text): NamedUnit[] => {
    const [, name, district] = /((?:Xã|Phường|Thị trấn|Đặc khu)\s[^()]*?)\s*(?:\(([^)]*)\))?[\s.]*$/i.exec(text) ?? [];
    if (name === undefined) return text.trim() === '' ? [] : [{ name: text.trim() }];
    return [district === undefined ? { name } : { name, district }];
  });
}

interface CommuneNames {
  /** `PROVINCE FOLDED NAME` → codes. */
  byName: Map<string, string[]>;
  /** Province → its communes' names without their kind, with the codes. */
  bareNames: Map<string, [bare: string, code: string][]>;
}

function indexByName(former: FormerUnits): CommuneNames {
  const byName = new Map<string, string[]>();
  const bareNames = new Map<string, [string, string][]>();
  for (const { code, name_with_type: name, parent_code: district } of Object.values(former.communes)) {
    const province = former.districts[district]!.parent_code;
    const key = `${province} ${fold(name)}`;
    byName.set(key, [...(byName.get(key) ?? []), code]);
    bareNames.set(province, [...(bareNames.get(province) ?? []), [bareName(name), code]]);
  }
  return { byName, bareNames };
}

function bareName(name: string): string {
  return fold(name.replace(/^(?:xã|phường|thị trấn|đặc khu)\s+/i, ''));
}

function districtOf(communeCode: string, former: FormerUnits): string {
  return former.districts[former.communes[communeCode]!.parent_code]!.name_with_type;
}

function withoutKind(name: string): string {
  return name.replace(/^(?:tỉnh|thành phố)\s+/i, '').trim();
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A name without case and without the two ways of placing a tone mark (Hoà, Hòa). */
function fold(name: string): string {
  return tidy(name)
    .toUpperCase()
    .replaceAll('’', "'")
    .normalize('NFD')
    .split(' ')
    .map((syllable) => syllable.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + (syllable.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []).join(''))
    .join(' ');
}
