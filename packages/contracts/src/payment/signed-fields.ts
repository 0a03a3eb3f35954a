import type {
  InitPaymentRequest,
  KeyPayCallback,
  KeyPayDetailRequest,
  KeyPayRequest,
  PaymentLookUpRequest,
  PaymentNotice,
} from '../generated/payment.types.ts';

/** Fields of each message in the documented order of its checksum; the secret is not among them. */
const initFields = [
  'LoaiBanTin', 'PhienBan', 'MaDoiTac', 'MaThamChieu', 'SoTien', 'LoaiHinhThanhToan', 'MaKenhThanhToan', 'MaThietBi', 'NgonNgu',
  'MaTienTe', 'MaNganHang', 'ThongTinGiaoDich', 'ThoiGianGD', 'Ip',
] as const satisfies readonly (keyof InitPaymentRequest)[];

const noticeFields = [
  'LoaiBanTin', 'MaLoi', 'MaDoiTac', 'MaThamChieu', 'SoTien', 'MaTienTe', 'MaGiaoDich', 'MaNganHang', 'ThoiGianGD', 'ThongTinGiaoDich',
] as const satisfies readonly (keyof PaymentNotice)[];

const lookUpFields = ['LoaiBanTin', 'PhienBan', 'MaDoiTac', 'MaThamChieu', 'ThoiGianGD'] as const satisfies readonly (keyof PaymentLookUpRequest)[];

const keyPayFields = [
  'addition_fee', 'client_id', 'command', 'trans_amount', 'transaction_id', 'version',
] as const satisfies readonly (keyof KeyPayRequest & keyof KeyPayCallback)[];

const keyPayDetailFields = ['client_id', 'command', 'transaction_id'] as const satisfies readonly (keyof KeyPayDetailRequest)[];

/** What the checksum of an INIT is over, but for the secret at its end. */
export const initSignedText = (message: Pick<InitPaymentRequest, (typeof initFields)[number]>): string => joined(message, initFields);

/** What the checksum of an IPN is over, but for the secret at its end. */
export const noticeSignedText = (message: Pick<PaymentNotice, (typeof noticeFields)[number]>): string => joined(message, noticeFields);

/** What the checksum of a QUERY or a GET_BILL is over, but for the secret at its end. */
export const lookUpSignedText = (message: Pick<PaymentLookUpRequest, (typeof lookUpFields)[number]>): string => joined(message, lookUpFields);

/** What KeyPay's HMAC of a request or a callback is over. */
export const keyPaySignedText = (message: Pick<KeyPayRequest | KeyPayCallback, (typeof keyPayFields)[number]>): string => joined(message, keyPayFields);

/** What KeyPay's HMAC of a look-up is over. */
export const keyPayDetailSignedText = (message: Pick<KeyPayDetailRequest, (typeof keyPayDetailFields)[number]>): string =>
  joined(message, keyPayDetailFields);

function joined<Name extends string>(message: { [Key in Name]?: string | number | null | undefined }, fields: readonly Name[]): string {
  return fields.map((field) => String(message[field] ?? '')).join('|');
}
