// Generated from openapi/national-portal.yaml by scripts/generate.ts. Do not edit.
import * as z from 'zod';
import { codePoints, wholeNumber } from '../schema-checks.ts';
import type * as types from './national-portal.types.ts';

/** 0, "0" and "00" are success. */
export const ErrorCodeSchema = z.xor([
  z.number().check(wholeNumber()),
  z.string(),
]) satisfies z.ZodType<types.ErrorCode>;

/** A text, a number or nothing; the portal writes the same field in different ways. */
export const LooseTextSchema = z.union([z.string(), z.number(), z.null()]) satisfies z.ZodType<types.LooseText>;

/** `LoginRequest` of member interface of the national public service portal. */
export const LoginRequestSchema = z.strictObject({
  username: z.string().check(codePoints(1)),
  password: z.string().check(codePoints(1)),
  dstcode: z.exactOptional(z.string().check(codePoints(1))),
}) satisfies z.ZodType<types.LoginRequest>;

/** `LoginAnswer` of member interface of the national public service portal. */
export const LoginAnswerSchema = z.object({
  session: z.exactOptional(z.union([z.string(), z.null()])),
  error_code: ErrorCodeSchema,
  message: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.LoginAnswer>;

/** `ListProceduresRequest` of member interface of the national public service portal. */
export const ListProceduresRequestSchema = z.strictObject({
  session: z.string().check(codePoints(1)),
  madonvi: z.string().check(codePoints(1)),
  service: z.literal('LayDanhSachTTHC'),
}) satisfies z.ZodType<types.ListProceduresRequest>;

/** `ProcedureRow` of member interface of the national public service portal. */
export const ProcedureRowSchema = z.object({
  MATTHC: z.string().check(codePoints(1)),
  TENTTHC: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.ProcedureRow>;

/** `ListProceduresAnswer` of member interface of the national public service portal. */
export const ListProceduresAnswerSchema = z.object({
  error_code: ErrorCodeSchema,
  message: z.exactOptional(z.union([z.string(), z.null()])),
  result: z.exactOptional(z.xor([z.array(ProcedureRowSchema), z.null()])),
}) satisfies z.ZodType<types.ListProceduresAnswer>;

/** `ReadProcedureRequest` of member interface of the national public service portal. */
export const ReadProcedureRequestSchema = z.strictObject({
  session: z.string().check(codePoints(1)),
  madonvi: z.string().check(codePoints(1)),
  service: z.literal('LayThuTuc'),
  maTTHC: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.ReadProcedureRequest>;

/** `NamedSubject` of member interface of the national public service portal. */
export const NamedSubjectSchema = z.object({
  TENDOITUONG: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.NamedSubject>;

/** A member of a list whose shape was not seen. */
export const LooseSchema = z.unknown() satisfies z.ZodType<types.Loose>;

/** `Sector` of member interface of the national public service portal. */
export const SectorSchema = z.object({
  MALINHVUC: z.exactOptional(LooseTextSchema),
  TENLINHVUC: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.Sector>;

/** `Step` of member interface of the national public service portal. */
export const StepSchema = z.object({
  TENTRINHTU: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.Step>;

/** `StepCase` of member interface of the national public service portal. */
export const StepCaseSchema = z.object({
  TRUONGHOP: z.exactOptional(z.union([z.string(), z.null()])),
  TRINHTU: z.exactOptional(z.xor([z.array(StepSchema), z.null()])),
}) satisfies z.ZodType<types.StepCase>;

/** `Fee` of member interface of the national public service portal. */
export const FeeSchema = z.object({
  MAPHILEPHI: z.exactOptional(LooseTextSchema),
  SOTIEN: z.exactOptional(LooseTextSchema),
  DONVI: z.exactOptional(LooseTextSchema),
  MOTA: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.Fee>;

/** `TimeLimit` of member interface of the national public service portal. */
export const TimeLimitSchema = z.object({
  THOIGIANGIAIQUYET: z.exactOptional(LooseTextSchema),
  DONVITINH: z.exactOptional(LooseTextSchema),
  MOTA: z.exactOptional(z.union([z.string(), z.null()])),
  PHILEPHI: z.exactOptional(z.xor([z.array(FeeSchema), z.null()])),
}) satisfies z.ZodType<types.TimeLimit>;

/** One way to file; time limit and fee hang under it. */
export const ChannelSchema = z.object({
  KENH: z.exactOptional(z.xor([z.number().check(wholeNumber()), z.string()])),
  THOIGIAN: z.exactOptional(z.xor([z.array(TimeLimitSchema), z.null()])),
}) satisfies z.ZodType<types.Channel>;

/** `Document` of member interface of the national public service portal. */
export const DocumentSchema = z.object({
  MAGIAYTO: z.exactOptional(LooseTextSchema),
  TENGIAYTO: z.exactOptional(z.union([z.string(), z.null()])),
  TENMAUDON: z.exactOptional(z.union([z.string(), z.null()])),
  URL: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.Document>;

/** `DocumentCase` of member interface of the national public service portal. */
export const DocumentCaseSchema = z.object({
  TRUONGHOP: z.exactOptional(z.union([z.string(), z.null()])),
  GIAYTO: z.exactOptional(z.xor([z.array(DocumentSchema), z.null()])),
}) satisfies z.ZodType<types.DocumentCase>;

/** `ResultKind` of member interface of the national public service portal. */
export const ResultKindSchema = z.object({
  MAKETQUA: z.exactOptional(LooseTextSchema),
  TENKETQUA: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.ResultKind>;

/** `LegalDocument` of member interface of the national public service portal. */
export const LegalDocumentSchema = z.object({
  SOVANBAN: z.exactOptional(z.union([z.string(), z.null()])),
  TENVANBAN: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.LegalDocument>;

/** `Agency` of member interface of the national public service portal. */
export const AgencySchema = z.object({
  TENDONVI: z.exactOptional(z.union([z.string(), z.null()])),
  MADONVI: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.Agency>;

/** Result of LayThuTuc. */
export const ProcedureSchema = z.object({
  ID: z.exactOptional(LooseTextSchema),
  MATTHC: z.string().check(codePoints(1)),
  TENTTHC: z.exactOptional(z.union([z.string(), z.null()])),
  LOAITTHC: z.exactOptional(LooseTextSchema),
  TRANGTHAI: z.exactOptional(LooseTextSchema),
  MACOQUANCONGBO: z.exactOptional(LooseTextSchema),
  QUYETDINH: z.exactOptional(LooseTextSchema),
  IDQUYETDINHCONGBO: z.exactOptional(LooseTextSchema),
  MOTADOITUONGTHUCHIEN: z.exactOptional(z.union([z.string(), z.null()])),
  DOITUONGTHUCHIEN: z.exactOptional(z.xor([z.array(NamedSubjectSchema), z.null()])),
  CAPTHUCHIEN: z.exactOptional(z.union([z.array(LooseSchema), z.null()])),
  LINHVUCTHUCHIEN: z.exactOptional(z.xor([z.array(SectorSchema), z.null()])),
  TRINHTUTHUCHIEN: z.exactOptional(z.xor([z.array(StepCaseSchema), z.null()])),
  CACHTHUCTHUCHIEN: z.exactOptional(z.xor([z.array(ChannelSchema), z.null()])),
  THANHPHANHOSO: z.exactOptional(z.xor([z.array(DocumentCaseSchema), z.null()])),
  KETQUATHUCHIEN: z.exactOptional(z.xor([z.array(ResultKindSchema), z.null()])),
  CANCUPHAPLY: z.exactOptional(z.xor([z.array(LegalDocumentSchema), z.null()])),
  COQUANTHUCHIEN: z.exactOptional(z.xor([z.array(AgencySchema), z.null()])),
  COQUANCOTHAMQUYEN: z.exactOptional(z.xor([z.array(AgencySchema), z.null()])),
  COQUANDUOCUYQUYEN: z.exactOptional(z.xor([z.array(AgencySchema), z.null()])),
  COQUANPHOIHOP: z.exactOptional(z.xor([z.array(AgencySchema), z.null()])),
  YEUCAU: z.exactOptional(z.union([z.string(), z.null()])),
  DIACHITIEPNHAN: z.exactOptional(z.union([z.string(), z.null()])),
  TUKHOA: z.exactOptional(z.union([z.string(), z.null()])),
  MOTA: z.exactOptional(z.union([z.string(), z.null()])),
  MOTACOQUANTHUCHIEN: z.exactOptional(z.union([z.string(), z.null()])),
  MOTACOQUANTHAMQUYEN: z.exactOptional(z.union([z.string(), z.null()])),
  TTHCLIENQUAN: z.exactOptional(z.union([z.array(LooseSchema), z.null()])),
  TTHCLIENTHONG: z.exactOptional(z.union([z.array(LooseSchema), z.null()])),
}) satisfies z.ZodType<types.Procedure>;

/** `ReadProcedureAnswer` of member interface of the national public service portal. */
export const ReadProcedureAnswerSchema = z.object({
  error_code: ErrorCodeSchema,
  message: z.exactOptional(z.union([z.string(), z.null()])),
  result: z.exactOptional(z.xor([ProcedureSchema, z.array(ProcedureSchema).max(1), z.null()])),
}) satisfies z.ZodType<types.ReadProcedureAnswer>;

/** yyyyMMddHHmmss in Asia/Ho_Chi_Minh, 24-hour clock. */
export const TimeSchema = z.string().regex(/^\d{14}$/u) satisfies z.ZodType<types.Time>;

/** yyyyMMddHHmmss in Asia/Ho_Chi_Minh, or empty. */
export const OptionalTimeSchema = z.string().regex(/^(\d{14})?$/u) satisfies z.ZodType<types.OptionalTime>;

/** Whether the portal has the dossier already. */
export const UpdatingSchema = z.enum(['True', 'False']) satisfies z.ZodType<types.Updating>;

/** `SubmittedDocument` of member interface of the national public service portal. */
export const SubmittedDocumentSchema = z.strictObject({
  TepDinhKemId: z.string().check(codePoints(1)),
  TenTepDinhKem: z.string().check(codePoints(1, 4000)),
  IsDeleted: z.enum(['True', 'False']),
  MaThanhPhanHoSo: z.exactOptional(z.string()),
  DuongDanTaiTepTin: z.exactOptional(z.string()),
  DuocSoHoa: z.exactOptional(z.enum(['0', '1'])),
  DuocTaiSuDung: z.exactOptional(z.enum(['0', '1', '2'])),
  DuocLayTuKhoDMQG: z.exactOptional(z.enum(['0', '1'])),
  MaKetQuaThayThe: z.exactOptional(z.string()),
}) satisfies z.ZodType<types.SubmittedDocument>;

/** A free procedure still sends one with `Gia` "0". */
export const FeeItemSchema = z.strictObject({
  TenPhiLePhi: z.string(),
  MaPhiLePhi: z.string(),
  HinhThucThu: z.string(),
  Gia: z.string().regex(/^\d+$/u),
  LoaiPhiLePhi: z.string(),
}) satisfies z.ZodType<types.FeeItem>;

/** `OtherDocument` of member interface of the national public service portal. */
export const OtherDocumentSchema = z.strictObject({
  TenGiayTo: z.string().check(codePoints(1)),
  SoLuong: z.number().min(0).check(wholeNumber()),
  LoaiGiayTo: z.number().check(wholeNumber()),
}) satisfies z.ZodType<types.OtherDocument>;

/** `SupplementItem` of member interface of the national public service portal. */
export const SupplementItemSchema = z.strictObject({
  HoSoBoSungId: z.number().min(1).check(wholeNumber()),
  NguoiYeuCauBoSung: z.string(),
  NoiDungBoSung: z.string(),
  NgayBoSung: TimeSchema,
  NguoiTiepNhanBoSung: z.exactOptional(z.string()),
  ThongTinTiepNhan: z.exactOptional(z.string()),
  NgayTiepNhanBoSung: z.exactOptional(OptionalTimeSchema),
  TrangThaiBoSung: z.boolean(),
  NgayHenTraTruoc: z.exactOptional(OptionalTimeSchema),
  NgayHenTraMoi: z.exactOptional(OptionalTimeSchema),
}) satisfies z.ZodType<types.SupplementItem>;

/** `ResultDocument` of member interface of the national public service portal. */
export const ResultDocumentSchema = z.strictObject({
  TenGiayTo: z.string().check(codePoints(1, 2000)),
  MaThanhPhanHoSo: z.exactOptional(z.string()),
  GiayToId: z.string().check(codePoints(1)),
  DuongDanTepTinKetQua: z.exactOptional(z.string()),
  MaGiayToKetQua: z.exactOptional(z.string()),
}) satisfies z.ZodType<types.ResultDocument>;

/** `OwnerIdentity` of member interface of the national public service portal. */
export const OwnerIdentitySchema = z.strictObject({
  LoaiDinhDanh: z.enum(['1', '2']),
  SoDinhDanh: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.OwnerIdentity>;

/** `ConnectedDatabase` of member interface of the national public service portal. */
export const ConnectedDatabaseSchema = z.strictObject({
  MaCSDL: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.ConnectedDatabase>;

/**
 * One dossier of DongBoHoSoMC. The documented order is the order of these properties. There are two generations:
 * that of guide v1.4.24, and a newer one with KenhThucHien, SoGiayToChuHoSo, NgayNopHoSo, NgayTuChoi and the members from
 * NoiNopHoSo on, which needs all of these but the two times and DSKetNoiCSDL.
 */
export const DossierItemSchema = z.strictObject({
  MaHoSo: z.string().check(codePoints(1)),
  MaTTHC: z.string().check(codePoints(1)),
  TenTTHC: z.string().check(codePoints(1)),
  MaLinhVuc: z.string().check(codePoints(1)),
  TenLinhVuc: z.string().check(codePoints(1)),
  KenhThucHien: z.exactOptional(z.enum(['1', '2', '3'])),
  SoBienNhan: z.exactOptional(z.string()),
  ChuHoSo: z.exactOptional(z.string()),
  SoGiayToChuHoSo: z.exactOptional(z.string().check(codePoints(1))),
  LoaiDoiTuong: z.enum(['1', '2', '3', '4']),
  MaDoiTuong: z.exactOptional(z.string()),
  ThongTinKhac: z.exactOptional(z.string()),
  Email: z.exactOptional(z.string()),
  Fax: z.exactOptional(z.string()),
  SoDienThoai: z.exactOptional(z.string()),
  TrichYeuHoSo: z.exactOptional(z.string().check(codePoints(0, 1000))),
  NgayNopHoSo: z.exactOptional(OptionalTimeSchema),
  NgayTiepNhan: TimeSchema,
  NgayHenTra: z.exactOptional(OptionalTimeSchema),
  TrangThaiHoSo: z.string().regex(/^([1-9]|10)$/u),
  NgayTra: z.exactOptional(OptionalTimeSchema),
  ThongTinTra: z.exactOptional(z.string()),
  HinhThuc: z.enum(['0', '1']),
  NgayKetThucXuLy: z.exactOptional(OptionalTimeSchema),
  NgayTuChoi: z.exactOptional(OptionalTimeSchema),
  DonViXuLy: z.string().check(codePoints(1)),
  GhiChu: z.exactOptional(z.string()),
  TaiLieuNop: z.exactOptional(z.array(SubmittedDocumentSchema)),
  DanhSachLePhi: z.exactOptional(z.array(FeeItemSchema)),
  DanhSachTepDinhKemKhac: z.exactOptional(z.array(OtherDocumentSchema)),
  DanhSachHoSoBoSung: z.exactOptional(z.array(SupplementItemSchema)),
  DanhSachGiayToKetQua: z.exactOptional(z.array(ResultDocumentSchema)),
  NoiNopHoSo: z.exactOptional(z.enum(['1', '2'])),
  HoSoCoThanhPhanSoHoa: z.exactOptional(z.enum(['0', '1'])),
  TaiKhoanDuocXacThucVoiVNeID: z.exactOptional(z.enum(['0', '1'])),
  DuocThanhToanTrucTuyen: z.exactOptional(z.enum(['0', '1', '2', '3'])),
  DinhDanhCHS: z.exactOptional(z.array(OwnerIdentitySchema)),
  DSKetNoiCSDL: z.exactOptional(z.array(ConnectedDatabaseSchema)),
}) satisfies z.ZodType<types.DossierItem>;

/** `SyncDossierRequest` of member interface of the national public service portal. */
export const SyncDossierRequestSchema = z.strictObject({
  session: z.string().check(codePoints(1)),
  madonvi: z.string().check(codePoints(1)),
  service: z.literal('DongBoHoSoMC'),
  isUpdating: UpdatingSchema,
  data: z.array(DossierItemSchema).min(1),
}) satisfies z.ZodType<types.SyncDossierRequest>;

/** One line of CapNhatTienDoHoSoMC; at most ten in a call, after the dossier itself. */
export const ProgressItemSchema = z.strictObject({
  MaHoSo: z.string().check(codePoints(1)),
  NguoiXuLy: z.string().check(codePoints(1, 50)),
  ChucDanh: z.string(),
  ThoiDiemXuLy: TimeSchema,
  PhongBanXuLy: z.string(),
  NoiDungXuLy: z.string(),
  TrangThai: z.string().regex(/^([1-9]|10)$/u),
  NgayBatDau: OptionalTimeSchema,
  NgayKetThucTheoQuyDinh: OptionalTimeSchema,
}) satisfies z.ZodType<types.ProgressItem>;

/** `SyncProgressRequest` of member interface of the national public service portal. */
export const SyncProgressRequestSchema = z.strictObject({
  session: z.string().check(codePoints(1)),
  madonvi: z.string().check(codePoints(1)),
  service: z.literal('CapNhatTienDoHoSoMC'),
  data: z.array(ProgressItemSchema).min(1).max(10),
}) satisfies z.ZodType<types.SyncProgressRequest>;

/** `SyncAnswer` of member interface of the national public service portal. */
export const SyncAnswerSchema = z.object({
  error_code: ErrorCodeSchema,
  message: z.exactOptional(z.union([z.string(), z.null()])),
  result: z.exactOptional(LooseSchema),
}) satisfies z.ZodType<types.SyncAnswer>;

/** A list of the portal. Only its name is sent; whether a list can be narrowed was not seen. */
export const ListRequestSchema = z.strictObject({
  session: z.string().check(codePoints(1)),
  madonvi: z.string().check(codePoints(1)),
  service: z.enum([
    'LayDanhMucGioiTinh',
    'LayDanhMucTinhThanh',
    'LayDanhMucQuanHuyen',
    'LayDanhMucPhuongXa',
    'LayDanhMucCoQuan',
    'LayDanhMucQuocGia',
    'LayDanhMucDanToc',
    'LayDanhMucTonGiao',
    'LayDanhMucTinhTrangHonNhan',
    'LayDanhMucDoiTuong',
    'LayDanhMucLinhVuc',
    'LayDanhMucCapThucHien',
    'LayDanhMucCanCuPhapLy',
    'LayDanhMucLePhi',
    'LayDanhSachHoiDapGuiTuDVCQG',
    'LayDanhSachHoiDapBoCoQuan',
  ]),
}) satisfies z.ZodType<types.ListRequest>;

/**
 * A row of a list. Names that were seen: MADONVI TENDONVI CAPDONVI (agencies), MADANTOC TENGOI (ethnic groups),
 * TONGIAO TENTONGIAO (religions), MALINHVUC TENLINHVUC MANGANH (sectors).
 */
export const ListRowSchema = z.record(z.string(), LooseSchema) satisfies z.ZodType<types.ListRow>;

/** `ListAnswer` of member interface of the national public service portal. */
export const ListAnswerSchema = z.object({
  error_code: ErrorCodeSchema,
  message: z.exactOptional(z.union([z.string(), z.null()])),
  result: z.exactOptional(z.xor([z.array(ListRowSchema), z.null()])),
}) satisfies z.ZodType<types.ListAnswer>;

/** Public services (DVC). By procedure, by service, or all; the names of the two filters were not seen. */
export const ReadServiceRequestSchema = z.strictObject({
  session: z.string().check(codePoints(1)),
  madonvi: z.string().check(codePoints(1)),
  service: z.literal('LayDVC'),
  maTTHC: z.exactOptional(z.string().check(codePoints(1))),
  maDVC: z.exactOptional(z.string().check(codePoints(1))),
}) satisfies z.ZodType<types.ReadServiceRequest>;

/** Where a service is offered, and at which level. */
export const ServiceUseSchema = z.object({
  MACOQUANTHUCHIEN: z.exactOptional(LooseTextSchema),
  TENCOQUANTHUCHIEN: z.exactOptional(z.union([z.string(), z.null()])),
  MUCDO: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.ServiceUse>;

/** `PublicService` of member interface of the national public service portal. */
export const PublicServiceSchema = z.object({
  MADVC: z.string().check(codePoints(1)),
  TENDVC: z.exactOptional(z.union([z.string(), z.null()])),
  MATTHC: z.exactOptional(z.union([z.string(), z.null()])),
  TENTTHC: z.exactOptional(z.union([z.string(), z.null()])),
  TENCOQUANBANHANH: z.exactOptional(z.union([z.string(), z.null()])),
  TENLINHVUC: z.exactOptional(z.union([z.string(), z.null()])),
  APDUNGDVC: z.exactOptional(z.xor([z.array(ServiceUseSchema), z.null()])),
}) satisfies z.ZodType<types.PublicService>;

/** `ServiceAnswer` of member interface of the national public service portal. */
export const ServiceAnswerSchema = z.object({
  error_code: ErrorCodeSchema,
  message: z.exactOptional(z.union([z.string(), z.null()])),
  result: z.exactOptional(z.xor([PublicServiceSchema, z.array(PublicServiceSchema), z.null()])),
}) satisfies z.ZodType<types.ServiceAnswer>;

/** `FindDossierRequest` of member interface of the national public service portal. */
export const FindDossierRequestSchema = z.strictObject({
  session: z.string().check(codePoints(1)),
  madonvi: z.string().check(codePoints(1)),
  service: z.literal('TraCuuHoSo'),
  mahoso: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.FindDossierRequest>;

/** A dossier the portal has. Only that it comes in a list was seen; the names are those of DongBoHoSoMC. */
export const FoundDossierSchema = z.object({
  MaHoSo: z.exactOptional(z.union([z.string(), z.null()])),
  MaTTHC: z.exactOptional(z.union([z.string(), z.null()])),
  TenTTHC: z.exactOptional(z.union([z.string(), z.null()])),
  TrangThaiHoSo: z.exactOptional(LooseTextSchema),
  NgayTiepNhan: z.exactOptional(z.union([z.string(), z.null()])),
  NgayHenTra: z.exactOptional(z.union([z.string(), z.null()])),
  NgayTra: z.exactOptional(z.union([z.string(), z.null()])),
  DonViXuLy: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.FoundDossier>;

/** `FindDossierAnswer` of member interface of the national public service portal. */
export const FindDossierAnswerSchema = z.object({
  error_code: ErrorCodeSchema,
  message: z.exactOptional(z.union([z.string(), z.null()])),
  result: z.exactOptional(z.xor([FoundDossierSchema, z.array(FoundDossierSchema), z.null()])),
}) satisfies z.ZodType<types.FindDossierAnswer>;

/** The account (TechID) of a tax code or a personal number. */
export const FindAccountRequestSchema = z.strictObject({
  session: z.string().check(codePoints(1)),
  madonvi: z.string().check(codePoints(1)),
  service: z.literal('TraCuuTechID'),
  provider: z.literal('wso2is'),
  mstorcmnd: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.FindAccountRequest>;

/** `Account` of member interface of the national public service portal. */
export const AccountSchema = z.object({
  TECHNICALID: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
}) satisfies z.ZodType<types.Account>;

/** `FindAccountAnswer` of member interface of the national public service portal. */
export const FindAccountAnswerSchema = z.object({
  error_code: ErrorCodeSchema,
  message: z.exactOptional(z.union([z.string(), z.null()])),
  result: z.exactOptional(z.xor([z.array(AccountSchema), z.null()])),
}) satisfies z.ZodType<types.FindAccountAnswer>;

/** `ReadAnswersRequest` of member interface of the national public service portal. */
export const ReadAnswersRequestSchema = z.strictObject({
  session: z.string().check(codePoints(1)),
  madonvi: z.string().check(codePoints(1)),
  service: z.literal('LayNoiDungTraLoiTheoCauHoi'),
  cauhoiid: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.ReadAnswersRequest>;

/** A question and, when it has been given, the answer. */
export const QuestionSchema = z.object({
  HOIDAPID: z.exactOptional(LooseTextSchema),
  MALINHVUC: z.exactOptional(LooseTextSchema),
  NOIDUNG: z.exactOptional(z.union([z.string(), z.null()])),
  MADONVI: z.exactOptional(LooseTextSchema),
  TENDONVI: z.exactOptional(z.union([z.string(), z.null()])),
  NOIDUNGTRALOI: z.exactOptional(z.union([z.string(), z.null()])),
  TRALOIID: z.exactOptional(LooseTextSchema),
  HOVATEN: z.exactOptional(z.union([z.string(), z.null()])),
  DIACHI: z.exactOptional(z.union([z.string(), z.null()])),
  THUDIENTU: z.exactOptional(z.union([z.string(), z.null()])),
  SODIENTHOAI: z.exactOptional(z.union([z.string(), z.null()])),
  MATTHCDP: z.exactOptional(LooseTextSchema),
  TRANGTHAI: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.Question>;

/** `QuestionsAnswer` of member interface of the national public service portal. */
export const QuestionsAnswerSchema = z.object({
  error_code: ErrorCodeSchema,
  message: z.exactOptional(z.union([z.string(), z.null()])),
  result: z.exactOptional(z.xor([z.array(QuestionSchema), z.null()])),
}) satisfies z.ZodType<types.QuestionsAnswer>;

/** `StatusDocument` of member interface of the national public service portal. */
export const StatusDocumentSchema = z.strictObject({
  TenTepDinhKem: z.string().check(codePoints(1)),
  DuongDanTaiTepTin: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.StatusDocument>;

/** `StatusItem` of member interface of the national public service portal. */
export const StatusItemSchema = z.strictObject({
  MaHoSo: z.string().check(codePoints(1)),
  MaHoSoDonVi: z.string().check(codePoints(1)),
  MaDoiTuong: z.string(),
  NoiDung: z.string(),
  NgayXuLy: TimeSchema,
  TrangThai: z.string().regex(/^([1-9]|1[01])$/u),
  TaiLieuXuLy: z.array(StatusDocumentSchema),
}) satisfies z.ZodType<types.StatusItem>;

/** The promotion notice variant (KTKM) is the one that was seen; type 2. */
export const SyncStatusRequestSchema = z.strictObject({
  session: z.string().check(codePoints(1)),
  madonvi: z.string().check(codePoints(1)),
  service: z.literal('DongBoTrangThaiHoSo'),
  type: z.exactOptional(z.string().check(codePoints(1))),
  data: z.array(StatusItemSchema).min(1),
}) satisfies z.ZodType<types.SyncStatusRequest>;

/** A question with its answer that a unit publishes. */
export const QuestionItemSchema = z.strictObject({
  HOIDAPID: z.string().check(codePoints(1)),
  MALINHVUC: z.string().check(codePoints(1)),
  NOIDUNG: z.string().check(codePoints(1)),
  MADONVI: z.string().check(codePoints(1)),
  TENDONVI: z.string().check(codePoints(1)),
  NOIDUNGTRALOI: z.string().check(codePoints(1)),
  MATTHCDP: z.string(),
}) satisfies z.ZodType<types.QuestionItem>;

/** `SyncQuestionsRequest` of member interface of the national public service portal. */
export const SyncQuestionsRequestSchema = z.strictObject({
  session: z.string().check(codePoints(1)),
  madonvi: z.string().check(codePoints(1)),
  service: z.literal('DongBoHoiDap'),
  data: z.array(QuestionItemSchema).min(1),
}) satisfies z.ZodType<types.SyncQuestionsRequest>;

/** The answer to a question that came through the portal. */
export const AnswerItemSchema = z.strictObject({
  HOIDAPID: z.string().check(codePoints(1)),
  MADONVI: z.string().check(codePoints(1)),
  NGUOITRALOI: z.string().check(codePoints(1)),
  CHUCVUNGUOITRALOI: z.string(),
  NGAYTRALOI: TimeSchema,
  NOIDUNGTRALOI: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.AnswerItem>;

/** `SyncAnswersRequest` of member interface of the national public service portal. */
export const SyncAnswersRequestSchema = z.strictObject({
  session: z.string().check(codePoints(1)),
  madonvi: z.string().check(codePoints(1)),
  service: z.literal('DongBoKetQuaHoiDapGuiTuDVCQG'),
  data: z.array(AnswerItemSchema).min(1),
}) satisfies z.ZodType<types.SyncAnswersRequest>;

/** `Percent` of member interface of the national public service portal. */
export const PercentSchema = z.string().regex(/^(100|[0-9]{1,2})(\.[0-9]{1,2})?%$/u) satisfies z.ZodType<types.Percent>;

/** `RatingShares` of member interface of the national public service portal. */
export const RatingSharesSchema = z.strictObject({
  RatHaiLong: PercentSchema,
  HaiLong: PercentSchema,
  ChuaHaiLong: PercentSchema,
}) satisfies z.ZodType<types.RatingShares>;

/** A month's ratings of one procedure, or of all. */
export const RatingItemSchema = z.strictObject({
  NgayTongHop: z.string().regex(/^([1-9]|1[0-2])-\d{4}$/u),
  TongSoNguoiDanhGia: z.string().regex(/^[0-9]{1,9}$/u),
  PhanTramDanhGiaRatHaiLong: PercentSchema,
  PhanTramDanhGiaHaiLong: PercentSchema,
  PhanTramDanhGiaChuaHaiLong: PercentSchema,
  DanhSachNoiDungYKien: z.array(z.string().check(codePoints(1))),
  MaThuTuc: z.string(),
  NoiDung: z.string(),
  PhanTramDanhGiaDichVu: RatingSharesSchema,
  Madonvi: z.string().check(codePoints(1)),
  TenDonVi: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.RatingItem>;

/** `SyncRatingsRequest` of member interface of the national public service portal. */
export const SyncRatingsRequestSchema = z.strictObject({
  session: z.string().check(codePoints(1)),
  madonvi: z.string().check(codePoints(1)),
  service: z.literal('DongBoDanhGia'),
  data: z.array(RatingItemSchema).min(1),
}) satisfies z.ZodType<types.SyncRatingsRequest>;

/** Only the addresses were seen, not what is sent there; the names are those of the portal's other messages. */
export const InboundMessageSchema = z.object({
  madonvi: z.exactOptional(LooseTextSchema),
  service: z.exactOptional(LooseTextSchema),
  MaHoSo: z.exactOptional(LooseTextSchema),
  MaTTHC: z.exactOptional(LooseTextSchema),
  MaDoiTuong: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  data: z.exactOptional(LooseSchema),
}) satisfies z.ZodType<types.InboundMessage>;

/** `InboundAnswer` of member interface of the national public service portal. */
export const InboundAnswerSchema = z.strictObject({
  error_code: z.literal([0, -1]),
  message: z.string(),
}) satisfies z.ZodType<types.InboundAnswer>;

/** The portal asks a unit how a dossier stands (search/call); the answer is that of the one-stop system. */
export const InboundSearchSchema = z.object({
  madonvi: z.exactOptional(LooseTextSchema),
  service: z.exactOptional(LooseTextSchema),
  masohoso: z.string().check(codePoints(1, 64)),
}) satisfies z.ZodType<types.InboundSearch>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = {
  LoginRequest: ['password'],
  LoginAnswer: ['session'],
  ListProceduresRequest: ['session'],
  ReadProcedureRequest: ['session'],
  SyncDossierRequest: ['session'],
  SyncProgressRequest: ['session'],
  DossierItem: [
    'ChuHoSo',
    'SoGiayToChuHoSo',
    'MaDoiTuong',
    'ThongTinKhac',
    'Email',
    'SoDienThoai',
    'TrichYeuHoSo',
    'GhiChu',
    'DinhDanhCHS',
  ],
  SubmittedDocument: ['TenTepDinhKem'],
  SupplementItem: ['NoiDungBoSung'],
  OwnerIdentity: ['*', 'SoDinhDanh'],
  ProgressItem: ['NoiDungXuLy'],
  ListRequest: ['session'],
  ReadServiceRequest: ['session'],
  FindDossierRequest: ['session'],
  FindAccountRequest: ['session', 'mstorcmnd'],
  Account: ['TECHNICALID'],
  ReadAnswersRequest: ['session'],
  Question: ['NOIDUNG', 'HOVATEN', 'DIACHI', 'THUDIENTU', 'SODIENTHOAI'],
  SyncStatusRequest: ['session'],
  StatusItem: ['MaDoiTuong', 'NoiDung'],
  StatusDocument: ['TenTepDinhKem'],
  SyncQuestionsRequest: ['session'],
  SyncAnswersRequest: ['session'],
  SyncRatingsRequest: ['session'],
  RatingItem: ['DanhSachNoiDungYKien'],
  InboundMessage: ['*', 'MaDoiTuong'],
};
