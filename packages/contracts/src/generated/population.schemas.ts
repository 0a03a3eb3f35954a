// Generated from openapi/population.yaml by scripts/generate.ts. Do not edit.
import * as z from 'zod';
import { codePoints } from '../schema-checks.ts';
import type * as types from './population.types.ts';

/** Made by the caller; a UUID works. */
export const RequestIdSchema = z.string().check(codePoints(1, 40)) satisfies z.ZodType<types.RequestId>;

/** The procedure, which is the purpose of the look-up (form 2.000976). */
export const ProcedureCodeSchema = z.string().check(codePoints(1, 20)) satisfies z.ZodType<types.ProcedureCode>;

/** Agency identifier by Decision 20/2020/QĐ-TTg. */
export const AgencyCodeSchema = z.string().check(codePoints(1, 35)) satisfies z.ZodType<types.AgencyCode>;

/** The officer or service account that asks. */
export const OfficerIdSchema = z.string().check(codePoints(1, 20)) satisfies z.ZodType<types.OfficerId>;

/** `PersonalId` of national population database. */
export const PersonalIdSchema = z.string().regex(/^\d{12}$/u) satisfies z.ZodType<types.PersonalId>;

/** Only without a 12-digit number. */
export const LegacyIdCardSchema = z.string().regex(/^\d{9}$/u) satisfies z.ZodType<types.LegacyIdCard>;

/** Full name in upper case. */
export const AskedNameSchema = z.string().check(codePoints(1, 100)) satisfies z.ZodType<types.AskedName>;

/** The day, or the year alone where the register knows no more. */
export const AskedBirthDateSchema = z.xor([
  z.strictObject({ NgayThangNam: z.string().regex(/^\d{8}$/u) }),
  z.strictObject({ Nam: z.string().regex(/^\d{4}$/u) }),
]) satisfies z.ZodType<types.AskedBirthDate>;

/** Service 001 (DVDC_XMNT), "xác minh thông tin nhân thân". */
export const IdentityCheckRequestSchema = z.strictObject({
  MaYeuCau: RequestIdSchema,
  MaDVC: ProcedureCodeSchema,
  MaTichHop: z.literal('001'),
  MaDonVi: AgencyCodeSchema,
  MaCanBo: OfficerIdSchema,
  SoDinhDanh: z.exactOptional(PersonalIdSchema),
  SoCMND: z.exactOptional(LegacyIdCardSchema),
  HoVaTen: AskedNameSchema,
  NgayThangNamSinh: AskedBirthDateSchema,
}) satisfies z.ZodType<types.IdentityCheckRequest>;

/** Service 002 (DVDC_CCTTCD), "cung cấp thông tin công dân". */
export const CitizenInformationRequestSchema = z.strictObject({
  MaYeuCau: RequestIdSchema,
  MaDVC: ProcedureCodeSchema,
  MaTichHop: z.literal('002'),
  MaDonVi: AgencyCodeSchema,
  MaCanBo: OfficerIdSchema,
  SoDinhDanh: z.exactOptional(PersonalIdSchema),
  SoCMND: z.exactOptional(LegacyIdCardSchema),
  HoVaTen: AskedNameSchema,
  NgayThangNamSinh: AskedBirthDateSchema,
}) satisfies z.ZodType<types.CitizenInformationRequest>;

/** Service 003 (DVDC_XTCD), "xác thực thông tin công dân". */
export const CitizenConfirmationRequestSchema = z.strictObject({
  MaYeuCau: RequestIdSchema,
  MaDVC: ProcedureCodeSchema,
  MaTichHop: z.literal('003'),
  MaDonVi: AgencyCodeSchema,
  MaCanBo: OfficerIdSchema,
  SoDinhDanh: z.exactOptional(PersonalIdSchema),
  SoCMND: z.exactOptional(LegacyIdCardSchema),
  HoVaTen: AskedNameSchema,
  NgayThangNamSinh: AskedBirthDateSchema,
}) satisfies z.ZodType<types.CitizenConfirmationRequest>;

/** In three parts, whole in `Ten` (as it mostly comes), or plain text (as parents' names often come). */
export const NameElementSchema = z.xor([
  z.string(),
  z.object({ Ho: z.exactOptional(z.string()), ChuDem: z.exactOptional(z.string()), Ten: z.exactOptional(z.string()) }),
]) satisfies z.ZodType<types.NameElement>;

/** `AddressElement` of national population database. */
export const AddressElementSchema = z.object({
  MaTinhThanh: z.exactOptional(z.string()),
  MaQuanHuyen: z.exactOptional(z.string()),
  MaPhuongXa: z.exactOptional(z.string()),
  ChiTiet: z.exactOptional(z.string()),
  QuocGia: z.exactOptional(z.string()),
}) satisfies z.ZodType<types.AddressElement>;

/** `RelativeElement` of national population database. */
export const RelativeElementSchema = z.object({
  HoVaTen: z.exactOptional(NameElementSchema),
  QuocTich: z.exactOptional(z.string()),
  SoDinhDanh: z.exactOptional(z.string()),
  SoCMND: z.exactOptional(z.string()),
}) satisfies z.ZodType<types.RelativeElement>;

/** One citizen. Every field may be missing or empty. */
export const CitizenEntrySchema = z.object({
  SoDinhDanh: z.exactOptional(z.string()),
  SoCMND: z.exactOptional(z.string()),
  HoVaTen: z.exactOptional(NameElementSchema),
  GioiTinh: z.exactOptional(z.string()),
  DanToc: z.exactOptional(z.string()),
  TonGiao: z.exactOptional(z.string()),
  TinhTrangHonNhan: z.exactOptional(z.string()),
  NhomMau: z.exactOptional(z.string()),
  NgayThangNamSinh: z.exactOptional(
    z.object({ Nam: z.exactOptional(z.string()), NgayThangNam: z.exactOptional(z.string()) }),
  ),
  NoiDangKyKhaiSinh: z.exactOptional(AddressElementSchema),
  QueQuan: z.exactOptional(AddressElementSchema),
  ThuongTru: z.exactOptional(AddressElementSchema),
  NoiOHienTai: z.exactOptional(AddressElementSchema),
  QuocTich: z.exactOptional(z.string()),
  Cha: z.exactOptional(RelativeElementSchema),
  Me: z.exactOptional(RelativeElementSchema),
  VoChong: z.exactOptional(RelativeElementSchema),
  NguoiDaiDien: z.exactOptional(RelativeElementSchema),
  ChuHo: z.exactOptional(
    z.object({
      QuanHe: z.exactOptional(z.string()),
      SoDinhDanh: z.exactOptional(z.string()),
      SoCMND: z.exactOptional(z.string()),
      HoVaTen: z.exactOptional(NameElementSchema),
    }),
  ),
  SoSoHoKhau: z.exactOptional(z.string()),
}) satisfies z.ZodType<types.CitizenEntry>;

/** Answer of services 001 and 002. Empty when nobody fits. */
export const CitizenCollectionSchema = z.object({
  SoCongDan: z.exactOptional(z.string()),
  GhiChu: z.exactOptional(z.string()),
  ThoiDiemDuLieu: z.exactOptional(z.string()),
  id: z.exactOptional(z.string()),
  CongDan: z.array(CitizenEntrySchema),
}) satisfies z.ZodType<types.CitizenCollection>;

/** Answer of service 003, form 1. How many people fit; 1 is a match. */
export const ConfirmationCountSchema = z.object({
  SoLuongCongDan: z.string().regex(/^\d{1,6}$/u),
}) satisfies z.ZodType<types.ConfirmationCount>;

/** Answer of service 003, form 2. */
export const ConfirmationVerdictSchema = z.object({
  TonTai: z.enum(['true', 'false', '1', '0']),
}) satisfies z.ZodType<types.ConfirmationVerdict>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = {
  IdentityCheckRequest: ['SoDinhDanh', 'SoCMND', 'HoVaTen', 'NgayThangNamSinh'],
  CitizenInformationRequest: ['SoDinhDanh', 'SoCMND', 'HoVaTen', 'NgayThangNamSinh'],
  CitizenConfirmationRequest: ['SoDinhDanh', 'SoCMND', 'HoVaTen', 'NgayThangNamSinh'],
  PersonalId: ['*'],
  LegacyIdCard: ['*'],
  AskedName: ['*'],
  AskedBirthDate: ['*'],
  CitizenCollection: ['GhiChu', 'CongDan'],
  CitizenEntry: [
    '*',
    'SoDinhDanh',
    'SoCMND',
    'HoVaTen',
    'GioiTinh',
    'DanToc',
    'TonGiao',
    'TinhTrangHonNhan',
    'NhomMau',
    'NgayThangNamSinh',
    'NoiDangKyKhaiSinh',
    'QueQuan',
    'ThuongTru',
    'NoiOHienTai',
    'QuocTich',
    'Cha',
    'Me',
    'VoChong',
    'NguoiDaiDien',
    'ChuHo',
    'SoSoHoKhau',
  ],
  NameElement: ['*'],
  AddressElement: ['*'],
  RelativeElement: ['*', 'HoVaTen'],
};
