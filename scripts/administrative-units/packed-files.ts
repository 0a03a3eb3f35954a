import type { Mergers } from './mergers.ts';
import type { FormerUnit, FormerUnits, PresentProvince } from './source-tables.ts';

/**
 * A JSON object with one line per member, so that a change of a unit is a change of a line. Units are lists of code and
 * name in one text: members whose names look like numbers would lose their order.
 */
function lines(members: readonly [string, unknown][]): string {
  return `{\n${members.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')}\n}`;
}

function document(head: Record<string, unknown>, tables: Record<string, string>): string {
  const heads = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  const bodies = Object.entries(tables).map(([key, text]) => `${JSON.stringify(key)}:${text}`);
  return `{${[...heads, ...bodies].join(',\n')}}\n`;
}

/** The units of today: provinces with their communes, codes and names. */
export function presentUnits(provinces: readonly PresentProvince[], validOn: string, source: string): string {
  const table = provinces.map((province): [string, unknown] => [
    province.Code,
    { name: province.FullName, communes: province.Wards.map((ward) => `${ward.Code}${ward.FullName}`) },
  ]);
  return document({ validOn, source }, { provinces: lines(table) });
}

/** The units before July 2025: provinces with their districts with their communes. */
export function formerUnits(former: FormerUnits, listedOn: string, source: string): string {
  const communesOf = byParent(former.communes);
  const districtsOf = byParent(former.districts);
  const byCode = (a: { code: string }, b: { code: string }): number => a.code.localeCompare(b.code);
  const table = Object.values(former.provinces)
    .sort(byCode)
    .map((province): [string, unknown] => [
      province.code,
      {
        name: province.name_with_type,
        districts: (districtsOf.get(province.code) ?? []).sort(byCode).map((district) => [
          district.code,
          district.name_with_type,
          (communesOf.get(district.code) ?? []).sort(byCode).map((commune) => `${commune.code}${commune.name_with_type.normalize('NFC')}`),
        ]),
      },
    ]);
  return document({ listedOn, source }, { provinces: lines(table) });
}

/** What the source states of the mergers. */
export function mergerFile(mergers: Mergers, source: string): string {
  const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => a.localeCompare(b));
  return document(
    { source },
    {
      provinces: lines(sorted(mergers.provinces).map(([code, former]) => [code, former.join(' ')])),
      whole: lines(sorted(mergers.whole).map(([code, former]) => [code, former.join(' ')])),
      stated: lines(sorted(mergers.stated)),
    },
  );
}

function byParent(units: Record<string, FormerUnit>): Map<string, FormerUnit[]> {
  const groups = new Map<string, FormerUnit[]>();
  for (const unit of Object.values(units)) groups.set(unit.parent_code, [...(groups.get(unit.parent_code) ?? []), unit]);
  return groups;
}
