// Generated from openapi/payment.yaml by scripts/generate.ts. Do not edit.
import * as z from 'zod';
import { codePoints, uri, wholeNumber } from '../schema-checks.ts';
import type * as types from './payment.types.ts';

/** A text, a number or nothing. */
export const LooseTextSchema = z.union([z.string(), z.number(), z.null()]) satisfies z.ZodType<types.LooseText>;

/** A code, written as a number or a text. */
export const CodeSchema = z.xor([z.number().check(wholeNumber()), z.string()]) satisfies z.ZodType<types.Code>;

/** Whole đồng. */
export const AmountSchema = z.string().regex(/^[0-9]{1,15}$/u) satisfies z.ZodType<types.Amount>;

/** Whole đồng, as a number or a text. */
export const ReadAmountSchema = z.xor([
  z.number().min(0).check(wholeNumber()),
  z.string().regex(/^[0-9]{1,15}$/u),
]) satisfies z.ZodType<types.ReadAmount>;

/** yyyyMMddHHmmss in Asia/Ho_Chi_Minh, 24-hour clock. */
export const TimeSchema = z.string().regex(/^\d{14}$/u) satisfies z.ZodType<types.Time>;

/** Lower-case hex SHA-256 or HMAC-SHA-256. */
export const ChecksumSchema = z.string().regex(/^[0-9a-f]{64}$/u) satisfies z.ZodType<types.Checksum>;

/** `ReceiptFee` of payment gateways. */
export const ReceiptFeeSchema = z.strictObject({
  LoaiPhiLePhi: z.enum(['1', '2']),
  MaPhiLePhi: z.string(),
  TenPhiLePhi: z.string().check(codePoints(1)),
  SoTien: AmountSchema,
}) satisfies z.ZodType<types.ReceiptFee>;

/** `ReceiptItem` of payment gateways. */
export const ReceiptItemSchema = z.strictObject({
  NoiDung: z.string().check(codePoints(1)),
  SoTien: AmountSchema,
}) satisfies z.ZodType<types.ReceiptItem>;

/** What the payment is for. `MaDichVu` 2 is a public service, 1 a penalty; each has members of its own. */
export const ReceiptInfoSchema = z.strictObject({
  MaDichVu: z.enum(['1', '2']),
  MaDVC: z.string(),
  TenDVC: z.string(),
  MaTTHC: z.string(),
  TenTTHC: z.string(),
  MaDonVi: z.string(),
  TenDonVi: z.string(),
  MaHoSo: z.string(),
  PhiLePhi: z.array(ReceiptFeeSchema),
  TKThuHuong: z.string(),
  MaNHThuHuong: z.string(),
  TenTKThuHuong: z.string(),
  MaLoaiHinhThuPhat: z.string(),
  TenLoaiHinhThuPhat: z.string(),
  MaCoQuanQD: z.string(),
  TenCoQuanQD: z.string(),
  KhoBac: z.string(),
  NgayQD: z.string().regex(/^(\d{8})?$/u),
  SoQD: z.string(),
  ThoiGianViPham: z.string(),
  DiaDiemViPham: z.string(),
  TenNguoiViPham: z.string(),
  TaiKhoanThuNSNN: z.string(),
  NoiDungThanhToan: z.string().check(codePoints(1)),
  HoTenNguoiNop: z.string().check(codePoints(1)),
  SoCMNDNguoiNop: z.string().check(codePoints(1)),
  DiaChiNguoiNop: z.string(),
  HuyenNguoiNop: z.string(),
  TinhNguoiNop: z.string(),
  DSKhoanNop: z.array(ReceiptItemSchema),
}) satisfies z.ZodType<types.ReceiptInfo>;

/** Starts a payment. The order of the checksum is the order of these properties up to Ip. */
export const InitPaymentRequestSchema = z.strictObject({
  LoaiBanTin: z.literal('INIT'),
  PhienBan: z.string().check(codePoints(1)),
  MaDoiTac: z.string().check(codePoints(1)),
  MaThamChieu: z.string().check(codePoints(1)),
  SoTien: AmountSchema,
  LoaiHinhThanhToan: z.literal('PAY'),
  MaKenhThanhToan: z.string().check(codePoints(1)),
  MaThietBi: z.string().check(codePoints(1)),
  NgonNgu: z.string().check(codePoints(1)),
  MaTienTe: z.literal('VND'),
  MaNganHang: z.string(),
  ThongTinGiaoDich: z.string().check(codePoints(1)),
  ThoiGianGD: TimeSchema,
  Ip: z.string().check(codePoints(1)),
  ThongTinBienLai: ReceiptInfoSchema,
  MaXacThuc: ChecksumSchema,
}) satisfies z.ZodType<types.InitPaymentRequest>;

/** `UnitPaymentRequest` of payment gateways. */
export const UnitPaymentRequestSchema = z.object({
  MaHoSo: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.UnitPaymentRequest>;

/** What is to be paid for a dossier; the receipt of an INIT, and what the payment is found by. */
export const UnitPaymentSchema = z.strictObject({
  transaction_id: z.string().check(codePoints(1)),
  client_id: z.string(),
  MaTraCuuTT: z.string().check(codePoints(1)),
  MaDichVu: z.enum(['1', '2']),
  MaDVC: z.string(),
  TenDVC: z.string(),
  MaTTHC: z.string(),
  TenTTHC: z.string(),
  MaDonVi: z.string(),
  TenDonVi: z.string(),
  MaHoSo: z.string(),
  PhiLePhi: z.array(ReceiptFeeSchema),
  TKThuHuong: z.string(),
  MaNHThuHuong: z.string(),
  TenTKThuHuong: z.string(),
  MaLoaiHinhThuPhat: z.string(),
  TenLoaiHinhThuPhat: z.string(),
  MaCoQuanQD: z.string(),
  TenCoQuanQD: z.string(),
  KhoBac: z.string(),
  NgayQD: z.string().regex(/^(\d{8})?$/u),
  SoQD: z.string(),
  ThoiGianViPham: z.string(),
  DiaDiemViPham: z.string(),
  TenNguoiViPham: z.string(),
  TaiKhoanThuNSNN: z.string(),
  NoiDungThanhToan: z.string().check(codePoints(1)),
  HoTenNguoiNop: z.string().check(codePoints(1)),
  SoCMNDNguoiNop: z.string().check(codePoints(1)),
  DiaChiNguoiNop: z.string(),
  HuyenNguoiNop: z.string(),
  TinhNguoiNop: z.string(),
  DSKhoanNop: z.array(ReceiptItemSchema),
}) satisfies z.ZodType<types.UnitPayment>;

/** The numbers of `error_code` were not seen; those here are ours. An empty list when there is nothing to pay. */
export const UnitPaymentAnswerSchema = z.strictObject({
  error_code: z.number().check(wholeNumber()),
  message: z.xor([UnitPaymentSchema, z.array(z.string()).max(0)]),
}) satisfies z.ZodType<types.UnitPaymentAnswer>;

/** `InitPaymentResult` of payment gateways. */
export const InitPaymentResultSchema = z.object({
  MaLoi: LooseTextSchema,
  MoTaLoi: z.exactOptional(z.union([z.string(), z.null()])),
  UrlThanhToan: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.InitPaymentResult>;

/** Flat (`MaLoi`, `UrlThanhToan`), or wrapped in `error_code` with the flat answer in `message` or `result`. */
export const InitPaymentAnswerSchema = z.object({
  error_code: z.exactOptional(z.xor([z.number().check(wholeNumber()), z.string(), z.null()])),
  message: z.exactOptional(z.xor([z.string(), InitPaymentResultSchema, z.null()])),
  result: z.exactOptional(z.xor([InitPaymentResultSchema, z.null()])),
  MaLoi: z.exactOptional(LooseTextSchema),
  MoTaLoi: z.exactOptional(z.union([z.string(), z.null()])),
  UrlThanhToan: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.InitPaymentAnswer>;

/** QUERY and GET_BILL; `ThoiGianGD` is the time of the INIT. */
export const PaymentLookUpRequestSchema = z.strictObject({
  LoaiBanTin: z.enum(['QUERY', 'GET_BILL']),
  PhienBan: z.string().check(codePoints(1)),
  MaDoiTac: z.string().check(codePoints(1)),
  MaThamChieu: z.string().check(codePoints(1)),
  ThoiGianGD: TimeSchema,
  MaXacThuc: ChecksumSchema,
}) satisfies z.ZodType<types.PaymentLookUpRequest>;

/** `QueryPaymentAnswer` of payment gateways. */
export const QueryPaymentAnswerSchema = z.object({
  LoaiBanTin: z.exactOptional(z.union([z.string(), z.null()])),
  MaLoi: LooseTextSchema,
  MoTaLoi: z.exactOptional(z.union([z.string(), z.null()])),
  TrangThaiGD: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  MaDoiTac: z.exactOptional(z.union([z.string(), z.null()])),
  MaThamChieu: z.exactOptional(z.union([z.string(), z.null()])),
  SoTien: z.exactOptional(
    z.xor([z.number().min(0).check(wholeNumber()), z.string().regex(/^[0-9]{0,15}$/u), z.null()]),
  ),
  MaTienTe: z.exactOptional(z.union([z.string(), z.null()])),
  MaGiaoDich: z.exactOptional(z.union([z.string(), z.null()])),
  MaNganHang: z.exactOptional(z.union([z.string(), z.null()])),
  ThoiGianGD: z.exactOptional(z.union([z.string(), z.null()])),
  ThongTinGiaoDich: z.exactOptional(z.union([z.string(), z.null()])),
  MaXacThuc: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.QueryPaymentAnswer>;

/** `BillError` of payment gateways. */
export const BillErrorSchema = z.object({
  MaLoi: z.exactOptional(LooseTextSchema),
  MoTaLoi: z.exactOptional(z.union([z.string(), z.null()])),
  error_code: z.exactOptional(LooseTextSchema),
  message: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.BillError>;

/** IPN. The order of the checksum is the order of these properties up to ThongTinGiaoDich. */
export const PaymentNoticeSchema = z.object({
  LoaiBanTin: z.string(),
  MaLoi: CodeSchema,
  MaDoiTac: z.string().check(codePoints(1)),
  MaThamChieu: z.string().check(codePoints(1)),
  SoTien: ReadAmountSchema,
  MaTienTe: z.exactOptional(z.union([z.string(), z.null()])),
  MaGiaoDich: LooseTextSchema,
  MaNganHang: z.exactOptional(z.union([z.string(), z.null()])),
  ThoiGianGD: TimeSchema,
  ThongTinGiaoDich: z.exactOptional(z.union([z.string(), z.null()])),
  MaXacThuc: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.PaymentNotice>;

/** The checksum of a notice that was taken is sent back as it came. */
export const PaymentNoticeAnswerSchema = z.strictObject({
  MaLoi: z.enum(['00', '99']),
  MoTaLoi: z.string(),
  MaDoiTac: z.string(),
  MaThamChieu: z.string(),
  ThoiGianGD: z.string(),
  MaXacThuc: z.string(),
}) satisfies z.ZodType<types.PaymentNoticeAnswer>;

/** `check_sum` is the hex HMAC-SHA-256 under hash key 1 over addition_fee, client_id, command, trans_amount, transaction_id and version, joined by "|". */
export const KeyPayRequestSchema = z.strictObject({
  client_id: z.string().check(codePoints(1)),
  transaction_id: z.string().check(codePoints(1)),
  trans_amount: AmountSchema,
  command: z.literal('PAY'),
  version: z.string().check(codePoints(1)),
  description: z.string().check(codePoints(1)),
  locale: z.string().check(codePoints(1)),
  country_code: z.string().check(codePoints(1)),
  currency_code: z.literal('VND'),
  environment: z.enum(['1', '2']),
  bill_info: z.string(),
  return_url: z.string().check(uri()),
  addition_fee: AmountSchema,
  check_sum: ChecksumSchema,
}) satisfies z.ZodType<types.KeyPayRequest>;

/** `KeyPayAnswer` of payment gateways. */
export const KeyPayAnswerSchema = z.object({
  error: z.exactOptional(LooseTextSchema),
  msg: z.exactOptional(z.union([z.string(), z.null()])),
  payment_url: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.KeyPayAnswer>;

/** `check_sum` is over client_id, command and transaction_id. */
export const KeyPayDetailRequestSchema = z.strictObject({
  client_id: z.string().check(codePoints(1)),
  command: z.literal('PAY'),
  transaction_id: z.string().check(codePoints(1)),
  check_sum: ChecksumSchema,
}) satisfies z.ZodType<types.KeyPayDetailRequest>;

/** Only that an answer comes was seen; its members are taken to be those of the callback. */
export const KeyPayDetailAnswerSchema = z.object({
  error: z.exactOptional(LooseTextSchema),
  status: z.exactOptional(LooseTextSchema),
  transaction_code: z.exactOptional(LooseTextSchema),
  trans_amount: z.exactOptional(
    z.xor([z.number().min(0).check(wholeNumber()), z.string().regex(/^[0-9]{0,15}$/u), z.null()]),
  ),
}) satisfies z.ZodType<types.KeyPayDetailAnswer>;

/** Signed under hash key 2 over the same fields as the request. */
export const KeyPayCallbackSchema = z.object({
  client_id: z.string().check(codePoints(1)),
  transaction_id: z.string().check(codePoints(1)),
  transaction_code: z.exactOptional(LooseTextSchema),
  trans_amount: ReadAmountSchema,
  payment_fee: z.exactOptional(LooseTextSchema),
  command: z.string().check(codePoints(1)),
  version: z.string().check(codePoints(1)),
  addition_fee: ReadAmountSchema,
  status: CodeSchema,
  check_sum: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.KeyPayCallback>;

/** `KeyPayCallbackAnswer` of payment gateways. */
export const KeyPayCallbackAnswerSchema = z.strictObject({
  return_code: z.literal([0, -1]),
  return_msg: z.string(),
}) satisfies z.ZodType<types.KeyPayCallbackAnswer>;

/** `checksum` is the hex SHA-256 over secretKey, accessKey, partnerCode, orderId, requestCode and amount, written one after the other. */
export const PayGovRequestSchema = z.strictObject({
  partnerCode: z.string().check(codePoints(1)),
  accessKey: z.string().check(codePoints(1)),
  returnUrl: z.string().check(uri()),
  orderId: z.string().check(codePoints(1)),
  amount: AmountSchema,
  orderInfo: z.string().regex(/^[ -~]+$/u),
  requestCode: z.string().check(codePoints(1)),
  ipAddress: z.string().check(codePoints(1)),
  serviceCode: z.string().check(codePoints(1)),
  checksum: ChecksumSchema,
}) satisfies z.ZodType<types.PayGovRequest>;

/** `PayGovLink` of payment gateways. */
export const PayGovLinkSchema = z.object({
  url: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.PayGovLink>;

/** `PayGovAnswer` of payment gateways. */
export const PayGovAnswerSchema = z.object({
  error_code: z.exactOptional(LooseTextSchema),
  error_message: z.exactOptional(z.union([z.string(), z.null()])),
  data: z.exactOptional(z.xor([PayGovLinkSchema, z.null()])),
}) satisfies z.ZodType<types.PayGovAnswer>;

/** `PayGovNotice` of payment gateways. */
export const PayGovNoticeSchema = z.object({
  orderId: z.string().check(codePoints(1)),
  amount: ReadAmountSchema,
  orderInfo: z.exactOptional(z.union([z.string(), z.null()])),
  requestCode: z.string(),
  transactionNo: z.exactOptional(LooseTextSchema),
  payDate: z.exactOptional(LooseTextSchema),
  paygate: z.exactOptional(z.union([z.string(), z.null()])),
  errorCode: CodeSchema,
  type: z.exactOptional(LooseTextSchema),
  transactionCode: z.exactOptional(LooseTextSchema),
  checksum: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.PayGovNotice>;

/** `PayGovNoticeAnswer` of payment gateways. */
export const PayGovNoticeAnswerSchema = z.strictObject({
  error_code: z.enum(['SUCCESSFUL', 'FAILED', 'SIGNATURE_WRONG']),
  error_message: z.string(),
}) satisfies z.ZodType<types.PayGovNoticeAnswer>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = {
  Checksum: ['*'],
  InitPaymentRequest: ['ThongTinGiaoDich', 'Ip', 'MaXacThuc'],
  ReceiptInfo: [
    'ThoiGianViPham',
    'DiaDiemViPham',
    'TenNguoiViPham',
    'HoTenNguoiNop',
    'SoCMNDNguoiNop',
    'DiaChiNguoiNop',
    'HuyenNguoiNop',
    'TinhNguoiNop',
  ],
  UnitPayment: [
    'ThoiGianViPham',
    'DiaDiemViPham',
    'TenNguoiViPham',
    'HoTenNguoiNop',
    'SoCMNDNguoiNop',
    'DiaChiNguoiNop',
    'HuyenNguoiNop',
    'TinhNguoiNop',
  ],
  PaymentLookUpRequest: ['MaXacThuc'],
  QueryPaymentAnswer: ['ThongTinGiaoDich', 'MaXacThuc'],
  PaymentNotice: ['ThongTinGiaoDich', 'MaXacThuc'],
  KeyPayRequest: ['description', 'bill_info', 'check_sum'],
  KeyPayDetailRequest: ['check_sum'],
  KeyPayCallback: ['check_sum'],
  PayGovRequest: ['accessKey', 'orderInfo', 'ipAddress', 'checksum'],
  PayGovNotice: ['orderInfo', 'checksum'],
};
