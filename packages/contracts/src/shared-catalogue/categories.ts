/** Names of the categories as the platforms address them, seen in a province's guide to the NGSP interfaces. */
export const catalogueSlugs = {
  agencies1: 'qlvanbandieuhanhcap1',
  agencies2: 'qlvanbandieuhanhcap2',
  agencies3: 'qlvanbandieuhanhcap3',
  agencies4: 'qlvanbandieuhanhcap4',
  provinces: 'donvihanhchinhcap1',
  districts: 'donvihanhchinhcap2',
  communes: 'donvihanhchinhcap3',
  postal_regions: 'mabuuchinhvungkhuvuc',
  postal_provinces: 'mabuuchinhcap1',
  postal_districts: 'mabuuchinhcap2',
  postal_communes: 'mabuuchinhcap3',
  ethnic_groups: 'madantoc',
  ethnic_group_names: 'madantockhac',
  religions: 'matongiao',
  genders: 'magioitinh',
  blood_groups: 'manhommau',
  blood_group_meanings: 'maynghianhommau',
  countries: 'maquocgia',
  marital_statuses: 'matinhtranghonnhan',
  education1: 'giaoducdaotaovncap1',
  education2: 'giaoducdaotaovncap2',
  education3: 'giaoducdaotaovncap3',
  education4: 'giaoducdaotaovncap4',
  education5: 'giaoducdaotaovncap5',
  positions: 'machucdanh',
  party_positions: 'machucdanhcqdcsvn',
  salary_steps: 'mabacluong',
  salary_tables: 'mabangluong',
  salary_groups: 'manhomluong',
  salary_coefficients: 'mahesoluong',
  regional_salary_coefficients: 'mahesoluongvung',
  awards: 'mathiduakhenthuong',
  legal_document_kinds: 'maloaivanbantheoqdpl',
  legal_document_names: 'matenvanbantheoqdpl',
  administrative_document_names: 'matenvanbanhanhchinh',
  document_urgencies: 'dokhanvanban',
} as const;

/** A category of the shared catalogues. */
export type CatalogueCategory = keyof typeof catalogueSlugs;

/** A category that lists agencies, one for each of the four levels. */
export type AgencyCategory = 'agencies1' | 'agencies2' | 'agencies3' | 'agencies4';

/** The columns of a category that hold the code, the name and the code of what an entry belongs to. */
export interface CatalogueColumns {
  code: string;
  name: string;
  parent?: string;
}

/**
 * The columns of a category by its metadata: the first whose code begins with `Ma` and the first whose code begins with
 * `Ten`; where several begin with `Ma`, the last is the entry's own and the one before it is what it belongs to.
 *
 * Inference from the only metadata that was seen (agencies of level 1). A connection profile may name the columns.
 */
export function columnsOf(properties: readonly { code: string }[]): CatalogueColumns | undefined {
  const codes = properties.map(({ code }) => code).filter((code) => /^Ma/i.test(code));
  const name = properties.map(({ code }) => code).find((code) => /^Ten/i.test(code));
  const code = codes.at(-1);
  const parent = codes.at(-2);
  if (code === undefined || name === undefined) return undefined;
  return { code, name, ...(parent === undefined ? {} : { parent }) };
}
