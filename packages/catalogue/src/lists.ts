/** Identifier of one of the nine lists the seed documents hold. */
export type SeedListId = 'LS' | 'LSF' | 'KGP' | 'KGD' | 'KGC' | 'BG3' | 'BG4' | 'QD' | 'POP';

/** A list of the catalogue: where it comes from and what to call it. */
export interface CatalogueList {
  readonly id: SeedListId;
  readonly title: { readonly vi: string; readonly en: string };
  /** Number of the seed document, `000` to `004`. */
  readonly document: string;
  /** Province that published the list; `null` for a list of the central government. */
  readonly province: string | null;
  /** False for a list that does not hold procedures of citizens or businesses (the services of the population database). */
  readonly procedures: boolean;
}

/** The lists of the seed documents, in the order they are shown. */
export const catalogueLists: readonly CatalogueList[] = [
  {
    id: 'LS',
    title: {
      vi: 'Danh mục thủ tục hành chính tỉnh Lạng Sơn (2020)',
      en: 'Administrative procedures of Lạng Sơn province (2020)',
    },
    document: '004',
    province: 'Lạng Sơn',
    procedures: true,
  },
  {
    id: 'LSF',
    title: {
      vi: 'Danh mục thủ tục hành chính tỉnh Lạng Sơn (2020): các dòng còn sót, mất số thứ tự',
      en: 'Administrative procedures of Lạng Sơn province (2020): surviving pieces whose row number is lost',
    },
    document: '004',
    province: 'Lạng Sơn',
    procedures: true,
  },
  {
    id: 'KGP',
    title: {
      vi: 'Dịch vụ công trực tuyến tỉnh Kiên Giang, cấp tỉnh (2021)',
      en: 'Online public services of Kiên Giang, province level (2021)',
    },
    document: '000',
    province: 'Kiên Giang',
    procedures: true,
  },
  {
    id: 'KGD',
    title: {
      vi: 'Dịch vụ công trực tuyến tỉnh Kiên Giang, cấp huyện (2021)',
      en: 'Online public services of Kiên Giang, district level (2021)',
    },
    document: '000',
    province: 'Kiên Giang',
    procedures: true,
  },
  {
    id: 'KGC',
    title: {
      vi: 'Dịch vụ công trực tuyến tỉnh Kiên Giang, cấp xã (2021)',
      en: 'Online public services of Kiên Giang, commune level (2021)',
    },
    document: '000',
    province: 'Kiên Giang',
    procedures: true,
  },
  {
    id: 'BG3',
    title: {
      vi: 'Dịch vụ công trực tuyến mức độ 3 tỉnh Bắc Giang (2020)',
      en: 'Online public services of Bắc Giang, service level 3 (2020)',
    },
    document: '003',
    province: 'Bắc Giang',
    procedures: true,
  },
  {
    id: 'BG4',
    title: {
      vi: 'Dịch vụ công trực tuyến mức độ 4 tỉnh Bắc Giang (2020)',
      en: 'Online public services of Bắc Giang, service level 4 (2020)',
    },
    document: '003',
    province: 'Bắc Giang',
    procedures: true,
  },
  {
    id: 'QD',
    title: {
      vi: 'Dịch vụ công trực tuyến theo Quyết định 406/QĐ-TTg (2021)',
      en: 'Online public services of Decision 406/QĐ-TTg (2021)',
    },
    document: '002',
    province: null,
    procedures: true,
  },
  {
    id: 'POP',
    title: {
      vi: 'Dịch vụ thông tin của Cơ sở dữ liệu quốc gia về dân cư (2021)',
      en: 'Information services of the national population database (2021)',
    },
    document: '000',
    province: null,
    procedures: false,
  },
];
