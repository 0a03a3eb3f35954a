/**
 * The small code lists of the interfaces we speak, each with its source. One thing has different codes in different
 * interfaces: a list always says whose it is.
 *
 * @packageDocumentation
 */
import type { CodeEntry, CodeTable } from './code-table.ts';
import type { Validity } from './code-validity.ts';
import { dossierStatuses, type DossierStatusKind } from './dossier-status.ts';
import { ethnicGroups } from './ethnic-groups.ts';
import { religions } from './religions.ts';

export { canonicalCode, entryOfCode, entryOfKind } from './code-table.ts';
export type { CodeEntry, CodeTable, Evidence } from './code-table.ts';
export type { Validity } from './code-validity.ts';

type Extra<Kind extends string> = Validity & Partial<Pick<CodeEntry<Kind>, 'successor' | 'evidence'>>;

function entry<const Kind extends string>(code: string, kind: Kind, vi: string, en: string, extra: Extra<string> = {}): CodeEntry<Kind> {
  return { code, kind, name: { vi, en }, ...(extra as Extra<Kind>) };
}

function table<Kind extends string>(title: string, source: string, evidence: CodeTable['evidence'], entries: readonly CodeEntry<Kind>[]): CodeTable<Kind> {
  return { title, source, evidence, entries };
}

/** Sex by interface. The criminal record's 0 is female, where the others' 0 is "not recorded". */
export const sexCodes = {
  populationDatabase: table('Sex in the population database', 'Code lists of frontend-opencps', 'one_source', [
    entry('0', 'not_recorded', 'Chưa có thông tin', 'Not recorded'),
    entry('1', 'male', 'Nam', 'Male'),
    entry('2', 'female', 'Nữ', 'Female'),
  ]),
  nationalPortal: table('Sex in the national portal', 'Code lists of frontend-opencps', 'one_source', [
    entry('0', 'not_recorded', 'Chưa có thông tin', 'Not recorded'),
    entry('1', 'male', 'Nam', 'Male'),
    entry('2', 'female', 'Nữ', 'Female'),
    entry('3', 'other', 'Khác', 'Other', { evidence: 'general_knowledge' }),
  ]),
  criminalRecord: table('Sex in the criminal record service (genderId)', 'NGSP connection guide, Quảng Bình', 'one_source', [
    entry('1', 'male', 'Nam', 'Male'),
    entry('0', 'female', 'Nữ', 'Female'),
  ]),
  socialInsurance: table('Sex in the social insurance service (gioiTinh)', 'NGSP connection guide, Quảng Bình', 'one_source', [
    entry('1', 'male', 'Nam', 'Male'),
    entry('2', 'female', 'Nữ', 'Female'),
    entry('3', 'other', 'Khác', 'Other'),
  ]),
};

/** Marital status in the population database. */
export const maritalStatusCodes = table('Marital status in the population database', 'Code lists of frontend-opencps', 'one_source', [
  entry('0', 'not_recorded', 'Chưa có thông tin', 'Not recorded'),
  entry('1', 'unmarried', 'Chưa kết hôn', 'Unmarried'),
  entry('2', 'married', 'Đang có vợ/chồng', 'Married'),
  entry('3', 'divorced_or_widowed', 'Đã ly hôn hoặc góa vợ/chồng', 'Divorced or widowed'),
]);

/** Blood group in the population database. */
export const bloodGroupCodes = table('Blood group in the population database', 'Code lists of frontend-opencps', 'one_source', [
  entry('00', 'not_recorded', 'Chưa có thông tin', 'Not recorded'),
  entry('01', 'A', 'Nhóm máu A', 'Group A'),
  entry('02', 'B', 'Nhóm máu B', 'Group B'),
  entry('03', 'AB', 'Nhóm máu AB', 'Group AB'),
  entry('04', 'O', 'Nhóm máu O', 'Group O'),
]);

/** Ethnic groups: the 54, foreigners, and not known. The kind of a group is its number. */
export const ethnicGroupCodes: CodeTable = table('Ethnic groups in the population database', 'Code lists of frontend-opencps; 1 to 54 also in HuanVu201', 'two_sources', [
  ...ethnicGroups.map(({ code, name }): CodeEntry => ({ code, kind: code, name: { vi: name } })),
  entry('55', '55', 'Người nước ngoài', 'Foreigner', { evidence: 'one_source' }),
  entry('99', '99', 'Không rõ', 'Not known', { evidence: 'one_source' }),
]);

/** Religions, 00 none. The kind of a religion is its number. */
export const religionCodes: CodeTable = table(
  'Religions in the population database',
  'Code lists of frontend-opencps',
  'one_source',
  religions.map(({ code, name }): CodeEntry => ({ code, kind: code, name: { vi: name } })),
);

/** The national dossier statuses 1 to 10. */
export const dossierStatusCodes: CodeTable<DossierStatusKind> = table(
  'Dossier status in the national portal',
  'Member interface of the national portal, five systems alike',
  'two_sources',
  dossierStatuses.map(({ code, kind, name }) => ({ code: String(code), kind, name })),
);

/** How a dossier is filed (`KENH`, `KenhThucHien`). */
export const channelCodes = table('Channels in the national portal', 'Member interface of the national portal (opencps, HuanVu201)', 'two_sources', [
  entry('1', 'direct', 'Trực tiếp', 'In person'),
  entry('2', 'online', 'Trực tuyến', 'Online'),
  entry('3', 'postal', 'Dịch vụ bưu chính công ích', 'By public post'),
]);

/** How a result is returned (`HinhThuc`). */
export const resultDeliveryCodes = table('Result delivery in the national portal', 'Member interface of the national portal (opencps, HuanVu201)', 'two_sources', [
  entry('0', 'in_person', 'Nhận trực tiếp', 'In person'),
  entry('1', 'postal', 'Nhận qua bưu chính', 'By post'),
]);

/** Who a dossier belongs to (`LoaiDoiTuong`), by interface: the same number is a business in one and a citizen in the other. */
export const applicantKindCodes = {
  memberInterface: table('Kinds of owner in the national portal', 'Member interface of the national portal (opencps, HuanVu201)', 'two_sources', [
    entry('1', 'citizen', 'Công dân', 'Citizen'),
    entry('2', 'business', 'Doanh nghiệp', 'Business'),
    entry('3', 'state_agency', 'Cơ quan nhà nước', 'State agency'),
    entry('4', 'organisation', 'Tổ chức khác', 'Other organisation'),
  ]),
  ministryInterface: table('Kinds of applicant in the ministry-level interface', 'Ministry-level dossier interface, 2025 to 2026', 'one_source', [
    entry('0', 'citizen', 'Công dân', 'Citizen'),
    entry('1', 'business', 'Doanh nghiệp', 'Business'),
    entry('2', 'household_business', 'Hộ kinh doanh', 'Household business'),
  ]),
  signIn: table('Kinds of account at the national sign-in (LoaiTaiKhoan)', 'Sign-in claims (opencps, HuanVu201)', 'two_sources', [
    entry('1', 'citizen', 'Cá nhân', 'Citizen'),
    entry('2', 'business', 'Doanh nghiệp', 'Business'),
    entry('3', 'organisation', 'Tổ chức', 'Organisation'),
  ]),
};

/**
 * Kinds of fee (`LoaiPhiLePhi`), by interface. The member interface's own list of them was not found; its payment platform
 * has this one.
 */
export const feeKindCodes = {
  paymentPlatform: table('Kinds of fee on a payment receipt', 'Payment platform of the national portal (opencps, HuanVu201)', 'two_sources', [
    entry('1', 'fee', 'Phí', 'Fee'),
    entry('2', 'charge', 'Lệ phí', 'Charge'),
  ]),
  ministryInterface: table('Kinds of fee in the ministry-level interface', 'Ministry-level dossier interface, 2025 to 2026', 'one_source', [
    entry('1', 'ordinary', 'Phí, lệ phí thông thường', 'Ordinary fee'),
    entry('2', 'appraisal', 'Phí thẩm định', 'Appraisal fee'),
    entry('3', 'extension', 'Phí gia hạn', 'Extension fee'),
  ]),
};

/** When a fee is collected (`HinhThucThu`) in the ministry-level interface. The member interface's list was not found. */
export const feeCollectionCodes = table('When a fee is collected, in the ministry-level interface', 'Ministry-level dossier interface, 2025 to 2026', 'one_source', [
  entry('1', 'receipt', 'Khi tiếp nhận hồ sơ', 'When the dossier is received'),
  entry('2', 'supplement', 'Khi bổ sung hồ sơ', 'When it is supplemented'),
  entry('4', 'result', 'Khi trả kết quả', 'When the result is returned'),
]);

/** Which copy of a paper is handed in (`LoaiBan`) in the ministry-level interface. */
export const copyKindCodes = table('Kinds of copy in the ministry-level interface', 'Ministry-level dossier interface, 2025 to 2026', 'one_source', [
  entry('0', 'original', 'Bản chính', 'Original'),
  entry('1', 'copy', 'Bản sao', 'Copy'),
  entry('2', 'electronic', 'Bản điện tử', 'Electronic copy'),
]);

/**
 * How far a procedure can be done online. Levels 1 to 4 gave way to "một phần" and "toàn trình" with Decree 42/2022/NĐ-CP,
 * which ended on 1 July 2026 (Decree 224/2026/NĐ-CP art. 90); the portal still writes the two words. Which level became
 * which of them, and the day, are generally known, not read.
 */
export const serviceLevelCodes = table('Levels of online service', 'Seed lists of 2020 and 2021; Decree 42/2022/NĐ-CP; portal pages of 2026', 'two_sources', [
  entry('2', 'level_2', 'Mức độ 2', 'Level 2: forms to download', { validTo: '2022-08-14', evidence: 'general_knowledge' }),
  entry('3', 'level_3', 'Mức độ 3', 'Level 3: filed online', { validTo: '2022-08-14', successor: 'partial', evidence: 'general_knowledge' }),
  entry('4', 'level_4', 'Mức độ 4', 'Level 4: filed and paid online', { validTo: '2022-08-14', successor: 'whole', evidence: 'general_knowledge' }),
  entry('MỘT PHẦN', 'partial', 'Một phần', 'Partly online', { validFrom: '2022-08-15', evidence: 'general_knowledge' }),
  entry('TOÀN TRÌNH', 'whole', 'Toàn trình', 'Wholly online', { validFrom: '2022-08-15', evidence: 'general_knowledge' }),
]);
