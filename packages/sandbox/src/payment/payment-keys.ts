import { createHash, createHmac, randomBytes } from 'node:crypto';

/** What the unit and the gateways agreed on: new at every start. */
export interface PaymentKeys {
  readonly partnerCode: string;
  readonly secret: string;
  readonly keyPay: { readonly clientId: string; readonly hashKey1: string; readonly hashKey2: string };
  readonly payGov: { readonly partnerCode: string; readonly accessKey: string; readonly secretKey: string };
}

/** New keys. */
export function createPaymentKeys(): PaymentKeys {
  const key = (): string => randomBytes(24).toString('base64url');
  return {
    partnerCode: 'DT-THUNGHIEM',
    secret: key(),
    keyPay: { clientId: 'KP-THUNGHIEM', hashKey1: key(), hashKey2: key() },
    payGov: { partnerCode: 'PG-THUNGHIEM', accessKey: key(), secretKey: key() },
  };
}

type Message = Readonly<Record<string, unknown>>;

const joined = (message: Message, names: string): string => names.split(' ').map((name) => String(message[name] ?? '')).join('|');

/** `MaXacThuc` of the Payment Platform: SHA-256, the secret last. `names` are the fields in their order. */
export function platformChecksum(message: Message, names: string, secret: string): string {
  return createHash('sha256').update(`${joined(message, names)}|${secret}`).digest('hex');
}

/** Fields of the Payment Platform's checksums, in their order. */
export const platformFields = {
  INIT: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu SoTien LoaiHinhThanhToan MaKenhThanhToan MaThietBi NgonNgu MaTienTe MaNganHang ThongTinGiaoDich ThoiGianGD Ip',
  CONFIRM: 'LoaiBanTin MaLoi MaDoiTac MaThamChieu SoTien MaTienTe MaGiaoDich MaNganHang ThoiGianGD ThongTinGiaoDich',
  QUERY: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu ThoiGianGD',
} as const;

/** `check_sum` of KeyPay. */
export function keyPayChecksum(message: Message, names: string, key: string): string {
  return createHmac('sha256', key).update(joined(message, names)).digest('hex');
}

/** Fields of KeyPay's checksums, in their order. */
export const keyPayFields = {
  PAY: 'addition_fee client_id command trans_amount transaction_id version',
  DETAIL: 'client_id command transaction_id',
} as const;

/** `checksum` of PayGov: everything written one after the other, the secret first. */
export function payGovChecksum(message: Message, keys: PaymentKeys['payGov']): string {
  const text = `${keys.secretKey}${keys.accessKey}${keys.partnerCode}${message['orderId']}${message['requestCode']}${message['amount']}`;
  return createHash('sha256').update(text).digest('hex');
}
