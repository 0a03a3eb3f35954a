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

/**
 * Fields of a request of services 001 to 011, in their order. `MaTichHop` is the number of the service. The guide
 * (§4.3.1) wants `MaDonVi`; some systems that call the service leave it out.
 */
export const LookUpFieldsSchema = z.strictObject({
  MaYeuCau: RequestIdSchema,
  MaDVC: ProcedureCodeSchema,
  MaTichHop: z.enum(['001', '002', '003', '004', '005', '006', '007', '008', '009', '010', '011']),
  MaDonVi: z.exactOptional(AgencyCodeSchema),
  MaCanBo: OfficerIdSchema,
  SoDinhDanh: z.exactOptional(PersonalIdSchema),
  SoCMND: z.exactOptional(LegacyIdCardSchema),
  HoVaTen: AskedNameSchema,
  NgayThangNamSinh: AskedBirthDateSchema,
}) satisfies z.ZodType<types.LookUpFields>;

/** Service 001 (DVDC_XMNT), "xác minh thông tin nhân thân". */
export const IdentityCheckRequestSchema = LookUpFieldsSchema satisfies z.ZodType<types.IdentityCheckRequest>;

/** Service 002 (DVDC_CCTTCD), "cung cấp thông tin công dân". */
export const CitizenInformationRequestSchema = LookUpFieldsSchema satisfies z.ZodType<types.CitizenInformationRequest>;

/** Service 003 (DVDC_XTCD), "xác thực thông tin công dân". */
export const CitizenConfirmationRequestSchema = LookUpFieldsSchema satisfies z.ZodType<types.CitizenConfirmationRequest>;

/** Service 004 (DVDC_TCTTCD), "tra cứu, cung cấp thông tin công dân". */
export const CitizenSearchRequestSchema = LookUpFieldsSchema satisfies z.ZodType<types.CitizenSearchRequest>;

/** Service 005 (DVDC_XMTTNGH), "xác minh thông tin người giám hộ". */
export const GuardianRequestSchema = LookUpFieldsSchema satisfies z.ZodType<types.GuardianRequest>;

/** Service 006 (DVDC_XMTTCH), "xác minh thông tin chủ hộ". */
export const HouseholdHeadRequestSchema = LookUpFieldsSchema satisfies z.ZodType<types.HouseholdHeadRequest>;

/** Service 007 (DVDC_XMNOHT), "xác minh thông tin nơi ở hiện tại". */
export const CurrentResidenceRequestSchema = LookUpFieldsSchema satisfies z.ZodType<types.CurrentResidenceRequest>;

/** Service 008 (DVDC_CCTTHGD), "cung cấp thông tin hộ gia đình". */
export const HouseholdRequestSchema = LookUpFieldsSchema satisfies z.ZodType<types.HouseholdRequest>;

/** Service 009 (DVCN_CCTTNM), "cung cấp thông tin nhóm máu". */
export const BloodGroupRequestSchema = LookUpFieldsSchema satisfies z.ZodType<types.BloodGroupRequest>;

/** Service 010 (DVCN_XMTTHN), "xác minh tình trạng hôn nhân". */
export const MaritalStatusRequestSchema = LookUpFieldsSchema satisfies z.ZodType<types.MaritalStatusRequest>;

/** Service 011 (DVCN_XMTTCMT), "xác minh tình trạng chết, mất tích". */
export const DeathOrMissingRequestSchema = LookUpFieldsSchema satisfies z.ZodType<types.DeathOrMissingRequest>;

/**
 * Service 037: a look-up through the Government Office (VPCP), which is told the account and telephone of who asks.
 * It shares its element with service 004 and is told from it by `MaTichHop`; `MaDVC` may be the word `VPCP`.
 */
export const RequesterLookUpRequestSchema = z.strictObject({
  MaYeuCau: RequestIdSchema,
  MaDVC: ProcedureCodeSchema,
  MaTichHop: z.literal('037'),
  MaCanBo: OfficerIdSchema,
  MaDonVi: AgencyCodeSchema,
  TaiKhoan: z.string().check(codePoints(1, 100)),
  SoDienThoai: z.string().check(codePoints(1, 20)),
  SoDinhDanh: z.exactOptional(PersonalIdSchema),
  SoCMND: z.exactOptional(LegacyIdCardSchema),
  HoVaTen: AskedNameSchema,
  NgayThangNamSinh: AskedBirthDateSchema,
}) satisfies z.ZodType<types.RequesterLookUpRequest>;

/** Service 033 (letter 761/VPCP-KSTT), confirmation through the Government Office by number and name. */
export const ProcedureConfirmationRequestSchema = z.strictObject({
  MaYeuCau: RequestIdSchema,
  MaDichVu: ProcedureCodeSchema,
  MaCanBo: OfficerIdSchema,
  SoDinhDanh: z.exactOptional(PersonalIdSchema),
  SoCMND: z.exactOptional(LegacyIdCardSchema),
  HoVaTen: AskedNameSchema,
}) satisfies z.ZodType<types.ProcedureConfirmationRequest>;

/**
 * A look-up as a JSON wrapper of the "TD" one-stop systems takes it; the number in `MaTichHop` says which service.
 * What is not known is null. The agency is the one the platform knows the caller as.
 */
export const JsonLookUpRequestSchema = z.strictObject({
  HoVaTen: AskedNameSchema,
  SoDinhDanh: z.union([z.string().regex(/^\d{12}$/u), z.null()]),
  SoCMND: z.union([z.string().regex(/^\d{9}$/u), z.null()]),
  NgayThangNam: z.union([z.string().regex(/^\d{8}$/u), z.null()]),
  Nam: z.union([z.string().regex(/^\d{4}$/u), z.null()]),
  MaTichHop: z.enum(['001', '002', '003', '004', '005', '006', '007', '008', '009', '010', '011', '037']),
  MaDVC: ProcedureCodeSchema,
  MaCanBo: OfficerIdSchema,
  MaYeuCau: RequestIdSchema,
}) satisfies z.ZodType<types.JsonLookUpRequest>;

/** The wrapper's answer. `message` is the SOAP answer as a text; when the look-up was refused, the reason. */
export const JsonLookUpAnswerSchema = z.object({
  error_code: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  message: z.union([z.string(), z.null()]),
}) satisfies z.ZodType<types.JsonLookUpAnswer>;

/** A question whether a statement is true, as the JSON wrapper of Đồng Tháp takes it. What is not known is empty. */
export const JsonCheckRequestSchema = z.strictObject({
  maYeuCau: RequestIdSchema,
  maDVC: ProcedureCodeSchema,
  maCanBo: OfficerIdSchema,
  soDinhDanh: z.string().regex(/^(\d{12})?$/u),
  soCMND: z.string().regex(/^(\d{9})?$/u),
  hoVaTen: AskedNameSchema,
  ngayThangNam: z.string().regex(/^(\d{4}|\d{8})$/u),
  userNameService: z.string().check(codePoints(1, 100)),
}) satisfies z.ZodType<types.JsonCheckRequest>;

/** Whether the statement is true. */
export const JsonCheckAnswerSchema = z.object({
  data: z.xor([z.enum(['true', 'false', '1', '0']), z.boolean()]),
}) satisfies z.ZodType<types.JsonCheckAnswer>;

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

/**
 * Answer of services 001, 002, 004 and 037, and, by inference, of 005 (guardian in `NguoiDaiDien`), 006 (`ChuHo`), 007
 * (`NoiOHienTai`), 008 (one entry per member of the household), 009 (`NhomMau`) and 010 (`TinhTrangHonNhan`). Empty when
 * nobody fits.
 */
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

/** Answer of service 003, form 2; by inference also of 011, where it says whether a death or a disappearance is recorded. */
export const ConfirmationVerdictSchema = z.object({
  TonTai: z.enum(['true', 'false', '1', '0']),
}) satisfies z.ZodType<types.ConfirmationVerdict>;

/** Answer of service 033. */
export const ProcedureConfirmationVerdictSchema = z.object({
  TonTai: z.enum(['true', 'false', '1', '0']),
}) satisfies z.ZodType<types.ProcedureConfirmationVerdict>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = {
  LookUpFields: ['SoDinhDanh', 'SoCMND', 'HoVaTen', 'NgayThangNamSinh'],
  RequesterLookUpRequest: ['TaiKhoan', 'SoDienThoai', 'SoDinhDanh', 'SoCMND', 'HoVaTen', 'NgayThangNamSinh'],
  ProcedureConfirmationRequest: ['SoDinhDanh', 'SoCMND', 'HoVaTen'],
  JsonLookUpRequest: ['HoVaTen', 'SoDinhDanh', 'SoCMND', 'NgayThangNam', 'Nam'],
  JsonLookUpAnswer: ['message'],
  JsonCheckRequest: ['soDinhDanh', 'soCMND', 'hoVaTen', 'ngayThangNam'],
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
