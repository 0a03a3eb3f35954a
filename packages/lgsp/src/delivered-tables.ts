import type { Enterprise, RegistrationDossier } from '@motcua/contracts/enterprise-register/codec';
import type { CataloguedAgency, CatalogueEntry } from '@motcua/contracts/shared-catalogue/codec';
import type { InsuredHousehold } from '@motcua/contracts/social-insurance/codec';
import {
  agencyCodeCell,
  birthDateCell,
  type CellReader,
  dayCell,
  insuranceNumberCell,
  namesCell,
  numberCell,
  sexCell,
  taxCodeCell,
  textCell,
} from './delivered-cell.ts';

/** One column of a delivered table: what it is called there, and how its cells are read. */
export interface DeliveredColumn<Value = unknown> {
  /** What people call it; the agreement on the delivery may say otherwise. Case and blanks do not count. */
  headings: readonly string[];
  read: CellReader<Value>;
  required?: true;
}

/** A kind of table: its columns by field, which of them tells its rows apart, and what a row makes. */
export interface DeliveredTable<Thing, Field extends string> {
  columns: Readonly<Record<Field, DeliveredColumn>>;
  /** The field no two rows share. */
  key: Field;
  make: (values: Readonly<Partial<Record<Field, unknown>>>) => Thing;
}

/** What the rows of each kind of delivered table become. */
export interface DeliveredKinds {
  agencies: CataloguedAgency;
  entries: CatalogueEntry;
  enterprises: Enterprise;
  registration_dossiers: RegistrationDossier;
  insured_people: InsuredHousehold;
}

const text = (...headings: string[]): DeliveredColumn => ({ headings, read: textCell });
const day = (...headings: string[]): DeliveredColumn => ({ headings, read: dayCell });
const needed = (read: CellReader<unknown>, ...headings: string[]): DeliveredColumn => ({ headings, read, required: true });

/** Deepest first: a table of agencies of level 2 names level 1 too, which is what each belongs to. */
const agencyLevels = ['Mã định danh cấp 4', 'Mã định danh cấp 3', 'Mã định danh cấp 2', 'Mã định danh cấp 1'];

const agencies = {
  columns: {
    agencyCode: needed(agencyCodeCell, 'Mã định danh', 'Mã cơ quan', ...agencyLevels),
    name: needed(textCell, 'Tên đơn vị', 'Tên cơ quan'),
    parentCode: { headings: ['Mã định danh cấp trên', 'Mã cơ quan cấp trên', ...agencyLevels], read: agencyCodeCell },
    address: text('Địa chỉ'),
    email: text('Email', 'Thư điện tử'),
    phone: text('Số điện thoại', 'Điện thoại'),
    fax: text('Fax'),
    website: text('Website', 'Trang thông tin điện tử'),
    decision: text('QĐ ban hành/ QĐ sửa đổi', 'Quyết định ban hành', 'Số quyết định'),
    decidedOn: day('Ngày ban hành QĐ', 'Ngày ban hành'),
    decidedBy: text('Cơ quan ban hành QĐ', 'Cơ quan ban hành'),
  },
  key: 'agencyCode',
  make: (values) => values as unknown as CataloguedAgency,
} satisfies DeliveredTable<CataloguedAgency, keyof CataloguedAgency>;

const entries = {
  columns: {
    code: needed(textCell, 'Mã'),
    name: needed(textCell, 'Tên', 'Tên gọi'),
    parentCode: text('Mã cấp trên'),
  },
  key: 'code',
  make: (values) => values as unknown as CatalogueEntry,
} satisfies DeliveredTable<CatalogueEntry, keyof CatalogueEntry>;

type EnterpriseColumn = 'taxCode' | 'name' | 'shortName' | 'foreignName' | 'formerCertificate' | 'type' | 'status' | 'foundedOn' | 'lastChangedOn' | 'changes' | 'legalRepresentatives' | 'charterCapital' | 'address';

const enterprises = {
  columns: {
    taxCode: needed(taxCodeCell, 'Mã số doanh nghiệp', 'Mã số thuế', 'MST', 'MSDN'),
    name: needed(textCell, 'Tên doanh nghiệp', 'Tên tiếng Việt'),
    shortName: text('Tên viết tắt'),
    foreignName: text('Tên bằng tiếng nước ngoài', 'Tên nước ngoài'),
    formerCertificate: text('Số Giấy chứng nhận ĐKKD cũ', 'Số giấy chứng nhận ĐKKD'),
    type: text('Tên loại hình doanh nghiệp', 'Loại hình doanh nghiệp'),
    status: text('Tình trạng hoạt động của doanh nghiệp', 'Tình trạng hoạt động', 'Tình trạng'),
    foundedOn: day('Ngày thành lập'),
    lastChangedOn: day('Ngày đăng ký thay đổi gần nhất', 'Ngày thay đổi gần nhất'),
    changes: { headings: ['Số lần đăng ký thay đổi', 'Số lần thay đổi'], read: numberCell },
    legalRepresentatives: { headings: ['Tên của người đại diện pháp luật', 'Người đại diện theo pháp luật', 'Người đại diện pháp luật'], read: namesCell },
    charterCapital: { headings: ['Vốn điều lệ', 'Vốn điều lệ (VNĐ)', 'Vốn điều lệ (đồng)'], read: numberCell },
    address: text('Địa chỉ trụ sở chính', 'Địa chỉ đầy đủ', 'Địa chỉ'),
  },
  key: 'taxCode',
  make: ({ type, status, address, legalRepresentatives, ...values }) =>
    ({
      ...values,
      ...(type === undefined ? {} : { type: { code: '', name: type } }),
      ...(status === undefined ? {} : { status: { code: '', name: status } }),
      ...(address === undefined ? {} : { headOffice: { fullText: address } }),
      legalRepresentatives: legalRepresentatives ?? [],
      activities: [],
      members: [],
    }) as unknown as Enterprise,
} satisfies DeliveredTable<Enterprise, EnterpriseColumn>;

type DossierColumn = Exclude<keyof RegistrationDossier, 'contact' | 'registerId'>;

const registrationDossiers = {
  columns: {
    journalNumber: needed(textCell, 'Mã số biên nhận của hồ sơ', 'Mã số biên nhận', 'Mã hồ sơ'),
    documentType: text('Loại hồ sơ đăng ký', 'Loại hình đăng ký', 'Loại hồ sơ'),
    taxCode: { headings: ['Mã số doanh nghiệp', 'Mã số thuế', 'MST'], read: taxCodeCell },
    enterpriseType: text('Loại hình doanh nghiệp'),
    name: text('Tên doanh nghiệp'),
    officeCode: text('Mã cơ quan cấp đăng ký'),
    receivedOn: day('Ngày tiếp nhận'),
    promisedOn: day('Ngày hẹn trả kết quả', 'Ngày hẹn trả'),
    status: text('Tình trạng xử lý hồ sơ', 'Tình trạng'),
    statusChangedOn: day('Ngày thay đổi tình trạng hồ sơ'),
    approvedOn: day('Ngày chấp thuận hồ sơ'),
    supplementReceivedOn: day('Ngày tiếp nhận hồ sơ bổ sung'),
    submissionKind: text('Kiểu tiếp nhận hồ sơ'),
  },
  key: 'journalNumber',
  make: (values) => values as unknown as RegistrationDossier,
} satisfies DeliveredTable<RegistrationDossier, DossierColumn>;

const insuredPeople = {
  columns: {
    insuranceNumber: needed(insuranceNumberCell, 'Mã số BHXH', 'Số BHXH', 'Mã số bảo hiểm xã hội'),
    fullName: needed(textCell, 'Họ tên', 'Họ và tên'),
    birthDate: { headings: ['Ngày sinh', 'Ngày tháng năm sinh', 'Năm sinh'], read: birthDateCell },
    sex: { headings: ['Giới tính'], read: sexCell },
    householdCode: text('Mã hộ gia đình', 'Mã hộ'),
    address: text('Địa chỉ'),
    status: text('Trạng thái'),
  },
  key: 'insuranceNumber',
  make: (values) => values as unknown as InsuredHousehold,
} satisfies DeliveredTable<InsuredHousehold, keyof InsuredHousehold>;

/** The kinds of tables that can be read. */
export const deliveredTables = { agencies, entries, enterprises, registration_dossiers: registrationDossiers, insured_people: insuredPeople } satisfies Record<keyof DeliveredKinds, object>;

/** The columns a kind of table can have. */
export type DeliveredField<Kind extends keyof DeliveredKinds> = keyof (typeof deliveredTables)[Kind]['columns'] & string;
