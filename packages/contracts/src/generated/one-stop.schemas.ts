// Generated from openapi/one-stop.yaml by scripts/generate.ts. Do not edit.
import * as z from 'zod';
import { codePoints, wholeNumber } from '../schema-checks.ts';
import type * as types from './one-stop.types.ts';

/** 200 or 0 when it went well; a number or a text. */
export const AnswerCodeSchema = z.xor([
  z.number().check(wholeNumber()),
  z.string(),
]) satisfies z.ZodType<types.AnswerCode>;

/** `Acknowledgement` of dossier intake of the one-stop system. */
export const AcknowledgementSchema = z.object({
  code: z.exactOptional(AnswerCodeSchema),
  message: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.Acknowledgement>;

/** `NextCode` of dossier intake of the one-stop system. */
export const NextCodeSchema = z.object({
  maHoSo: z.exactOptional(z.string().check(codePoints(1))),
  value: z.exactOptional(z.string().check(codePoints(1))),
}) satisfies z.ZodType<types.NextCode>;

/** An adapter reads `value`; that it may also stand in `data` is inference. */
export const NextCodeAnswerSchema = z.object({
  code: z.exactOptional(AnswerCodeSchema),
  message: z.exactOptional(z.union([z.string(), z.null()])),
  value: z.exactOptional(z.string().check(codePoints(1))),
  data: z.exactOptional(z.union([NextCodeSchema, z.string().check(codePoints(1)), z.null()])),
}) satisfies z.ZodType<types.NextCodeAnswer>;

/** `StoredFile` of dossier intake of the one-stop system. */
export const StoredFileSchema = z.object({
  IdTepTin: z.string().check(codePoints(1)),
  HashTepTin: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.StoredFile>;

/** One file, or a list with one. */
export const UploadAnswerSchema = z.object({
  code: z.exactOptional(AnswerCodeSchema),
  message: z.exactOptional(z.union([z.string(), z.null()])),
  data: z.xor([StoredFileSchema, z.array(StoredFileSchema).min(1)]),
}) satisfies z.ZodType<types.UploadAnswer>;

/** 0 citizen, 1 business, 2 household business (not the numbering of the member interface). */
export const ApplicantKindSchema = z.literal([0, 1, 2]) satisfies z.ZodType<types.ApplicantKind>;

/** 0 original, 1 copy, 2 electronic. */
export const CopyKindSchema = z.literal([0, 1, 2]) satisfies z.ZodType<types.CopyKind>;

/** yyyy-MM-dd HH:mm:ss in Asia/Ho_Chi_Minh, 24-hour clock. */
export const LocalTimeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u) satisfies z.ZodType<types.LocalTime>;

/** yyyy-MM-ddTHH:mm:ss.fff in Asia/Ho_Chi_Minh. */
export const UnzonedTimeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?$/u) satisfies z.ZodType<types.UnzonedTime>;

/** `AttachedFile` of dossier intake of the one-stop system. */
export const AttachedFileSchema = z.strictObject({
  IdGiayTo: z.string().check(codePoints(1)),
  MaKetQua: z.exactOptional(z.string().check(codePoints(1))),
  TenGiayTo: z.string().check(codePoints(1)),
  HashTepTin: z.string().regex(/^[0-9a-f]{64}$/u),
}) satisfies z.ZodType<types.AttachedFile>;

/** `DocumentItem` of dossier intake of the one-stop system. */
export const DocumentItemSchema = z.strictObject({
  MaThanhPhanHoSo: z.string().check(codePoints(1)),
  TenThanhPhanHoSo: z.string().check(codePoints(1)),
  SoLuong: z.number().min(0).check(wholeNumber()),
  LoaiBan: CopyKindSchema,
  GiayToDinhKem: z.array(AttachedFileSchema),
}) satisfies z.ZodType<types.DocumentItem>;

/** `ApplicantDetails` of dossier intake of the one-stop system. */
export const ApplicantDetailsSchema = z.strictObject({
  TenNguoiNop: z.string().check(codePoints(1)),
  SoDinhDanh: z.exactOptional(z.string().regex(/^(\d{9}|\d{10}(-\d{3})?|\d{12})$/u)),
  NgayCapDinhDanh: z.exactOptional(z.string().regex(/^\d{14}$/u)),
  NgaySinh: z.exactOptional(z.string().regex(/^\d{4}(\d{2})?$|^\d{8}(\d{6})?$/u)),
  SoDienThoai: z.exactOptional(z.string()),
  Email: z.exactOptional(z.string()),
  Fax: z.exactOptional(z.string()),
  MaTinh: z.exactOptional(z.string()),
  MaHuyen: z.exactOptional(z.string()),
  MaXa: z.exactOptional(z.string()),
  DiaChiChiTiet: z.exactOptional(z.string()),
  TenChuHs: z.exactOptional(z.string()),
  SoDinhDanhChuHs: z.exactOptional(z.string()),
  MaTinhChuHs: z.exactOptional(z.string()),
  MaXaChuHs: z.exactOptional(z.string()),
  DiaChiChiTietChuHs: z.exactOptional(z.string()),
}) satisfies z.ZodType<types.ApplicantDetails>;

/** `Applicant` of dossier intake of the one-stop system. */
export const ApplicantSchema = z.strictObject({
  LoaiDoiTuong: ApplicantKindSchema,
  IdDoiTuong: z.exactOptional(z.string().check(codePoints(1))),
  ThongTinChiTiet: ApplicantDetailsSchema,
}) satisfies z.ZodType<types.Applicant>;

/** `DossierRequest` of dossier intake of the one-stop system. */
export const DossierRequestSchema = z.strictObject({
  MaHoSo: z.string().check(codePoints(1, 64)),
  MaTTHC: z.string().check(codePoints(1, 64)),
  MaDichVuCong: z.exactOptional(z.string().check(codePoints(1, 64))),
  ChuHoSo: z.string().check(codePoints(1, 300)),
  LoaiDoiTuong: ApplicantKindSchema,
  MaDonViTiepNhan: z.string().check(codePoints(1, 35)),
  NgayNop: LocalTimeSchema,
  NgayTiepNhan: z.exactOptional(LocalTimeSchema),
  EformThongTinChiTiet: z.record(z.string(), z.unknown()),
  ThanhPhanHoSo: z.array(DocumentItemSchema),
  ThongTinNguoiNop: ApplicantSchema,
}) satisfies z.ZodType<types.DossierRequest>;

/** `SubmitAnswer` of dossier intake of the one-stop system. */
export const SubmitAnswerSchema = z.object({
  code: z.exactOptional(AnswerCodeSchema),
  message: z.exactOptional(z.union([z.string(), z.null()])),
  data: z.object({
    idHoSo: z.xor([z.string().check(codePoints(1)), z.number().check(wholeNumber())]),
    maHoSo: z.string().check(codePoints(1)),
  }),
}) satisfies z.ZodType<types.SubmitAnswer>;

/** `ProgressItem` of dossier intake of the one-stop system. */
export const ProgressItemSchema = z.strictObject({
  IDHoSo: z.exactOptional(z.string().check(codePoints(1))),
  MaHoSo: z.string().check(codePoints(1)),
  NguoiXuLy: z.string().check(codePoints(1, 50)),
  ThoiDiemXuLy: UnzonedTimeSchema,
  PhongBanXuLy: z.exactOptional(z.string().check(codePoints(1))),
  NoiDungXuLy: z.exactOptional(z.string().check(codePoints(1))),
  TrangThai: z.number().min(1).max(10).check(wholeNumber()),
  NgayBatDau: z.exactOptional(UnzonedTimeSchema),
  NgayKetThucTheoQuyDinh: z.exactOptional(UnzonedTimeSchema),
}) satisfies z.ZodType<types.ProgressItem>;

/** `FeeItem` of dossier intake of the one-stop system. */
export const FeeItemSchema = z.strictObject({
  TenPhiLePhi: z.string().check(codePoints(1)),
  MaPhiLePhi: z.exactOptional(z.string()),
  HinhThucThu: z.exactOptional(z.enum(['1', '2', '4'])),
  Gia: z.string().regex(/^\d{1,15}$/u),
  LoaiPhiLePhi: z.exactOptional(z.enum(['1', '2', '3'])),
  TrangThaiThanhToan: z.exactOptional(z.enum(['0', '1'])),
}) satisfies z.ZodType<types.FeeItem>;

/** `StatusItem` of dossier intake of the one-stop system. */
export const StatusItemSchema = z.strictObject({
  IdHoSo: z.exactOptional(z.string().check(codePoints(1))),
  MaHoSo: z.string().check(codePoints(1)),
  TrangThai: z.number().min(1).max(10).check(wholeNumber()),
  NoiDungYKien: z.exactOptional(z.string()),
  PhongBanXuLy: z.exactOptional(z.string()),
  NoiDungXuLy: z.exactOptional(z.string()),
  DanhSachLePhi: z.exactOptional(z.array(FeeItemSchema)),
}) satisfies z.ZodType<types.StatusItem>;

/** `SearchRequest` of dossier intake of the one-stop system. */
export const SearchRequestSchema = z.strictObject({
  madonvi: z.string().check(codePoints(1)),
  service: z.literal('TraCuuHoSo'),
  masohoso: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.SearchRequest>;

/** A text, a number or nothing. */
export const LooseTextSchema = z.union([z.string(), z.number(), z.null()]) satisfies z.ZodType<types.LooseText>;

/** `SummaryFee` of dossier intake of the one-stop system. */
export const SummaryFeeSchema = z.object({
  MaPhiLePhi: z.exactOptional(z.union([z.string(), z.null()])),
  TenPhiLePhi: z.exactOptional(z.union([z.string(), z.null()])),
  Gia: z.exactOptional(LooseTextSchema),
  TrangThaiThanhToan: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.SummaryFee>;

/** `SummarySupplement` of dossier intake of the one-stop system. */
export const SummarySupplementSchema = z.object({
  HoSoBoSungId: z.exactOptional(LooseTextSchema),
  NguoiYeuCauBoSung: z.exactOptional(z.union([z.string(), z.null()])),
  NoiDungBoSung: z.exactOptional(z.union([z.string(), z.null()])),
  NgayBoSung: z.exactOptional(z.union([z.string(), z.null()])),
  NgayTiepNhanBoSung: z.exactOptional(z.union([z.string(), z.null()])),
  TrangThaiBoSung: z.exactOptional(z.union([z.string(), z.number(), z.boolean(), z.null()])),
  NgayHenTraTruoc: z.exactOptional(z.union([z.string(), z.null()])),
  NgayHenTraMoi: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.SummarySupplement>;

/** `SummaryProgress` of dossier intake of the one-stop system. */
export const SummaryProgressSchema = z.object({
  ThoiDiemXuLy: z.exactOptional(z.union([z.string(), z.null()])),
  TrangThai: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  PhongBanXuLy: z.exactOptional(z.union([z.string(), z.null()])),
  NguoiXuLy: z.exactOptional(z.union([z.string(), z.null()])),
  ChucDanh: z.exactOptional(z.union([z.string(), z.null()])),
  NoiDungXuLy: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.SummaryProgress>;

/** Field names and formats of the member interface; times yyyyMMddHHmmss in Asia/Ho_Chi_Minh, empty when absent. */
export const DossierSummarySchema = z.object({
  MaHoSo: z.string().check(codePoints(1)),
  MaTTHC: z.exactOptional(z.union([z.string(), z.null()])),
  TenTTHC: z.exactOptional(z.union([z.string(), z.null()])),
  MaLinhVuc: z.exactOptional(z.union([z.string(), z.null()])),
  TenLinhVuc: z.exactOptional(z.union([z.string(), z.null()])),
  KenhThucHien: z.exactOptional(LooseTextSchema),
  ChuHoSo: z.exactOptional(z.union([z.string(), z.null()])),
  NgayNopHoSo: z.exactOptional(z.union([z.string(), z.null()])),
  NgayTiepNhan: z.exactOptional(z.union([z.string(), z.null()])),
  NgayHenTra: z.exactOptional(z.union([z.string(), z.null()])),
  TrangThaiHoSo: z.xor([z.number().check(wholeNumber()), z.string()]),
  NgayKetThucXuLy: z.exactOptional(z.union([z.string(), z.null()])),
  NgayTra: z.exactOptional(z.union([z.string(), z.null()])),
  DonViXuLy: z.exactOptional(z.union([z.string(), z.null()])),
  DanhSachLePhi: z.exactOptional(z.array(SummaryFeeSchema)),
  DanhSachHoSoBoSung: z.exactOptional(z.array(SummarySupplementSchema)),
  TienDo: z.exactOptional(z.array(SummaryProgressSchema)),
}) satisfies z.ZodType<types.DossierSummary>;

/** A summary, or `error_code` -1 when there is no such dossier. */
export const SearchAnswerSchema = z.object({
  error_code: AnswerCodeSchema,
  message: z.exactOptional(z.union([z.string(), z.null()])),
  result: z.exactOptional(z.xor([DossierSummarySchema, z.array(DossierSummarySchema).max(1), z.null()])),
}) satisfies z.ZodType<types.SearchAnswer>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = {
  DossierRequest: ['ChuHoSo', 'EformThongTinChiTiet', 'ThongTinNguoiNop'],
  AttachedFile: ['TenGiayTo'],
  Applicant: ['*', 'ThongTinChiTiet'],
  ApplicantDetails: ['*'],
  ProgressItem: ['NoiDungXuLy'],
  StatusItem: ['NoiDungYKien', 'NoiDungXuLy'],
  DossierSummary: ['ChuHoSo'],
  SummarySupplement: ['NoiDungBoSung'],
  SummaryProgress: ['NoiDungXuLy'],
};
