import type { Answer, Call } from '../call.ts';
import { isRecord, json, jsonObject } from '../call.ts';
import { compactTime, instantOfCompactTime } from '../wire-time.ts';
import { billOf } from './bill.ts';
import { keyPayChecksum, keyPayFields, payGovChecksum, type PaymentKeys, platformChecksum, platformFields } from './payment-keys.ts';
import type { Payment, Payments } from './payments.ts';

const bodyLimit = 200_000;

/** Addresses of the gateways below their common prefix. */
export const paymentPaths: readonly string[] = [
  '/platform/init',
  '/platform/wrapped/init',
  '/platform/query',
  '/platform/bill',
  '/keypay/create',
  '/keypay/detail',
  '/paygov/create',
];

/** Members of an INIT that must be there and filled, and of its receipt. */
const required = 'LoaiBanTin PhienBan MaDoiTac MaThamChieu SoTien LoaiHinhThanhToan MaKenhThanhToan MaThietBi NgonNgu MaTienTe ThongTinGiaoDich ThoiGianGD Ip MaXacThuc';
const requiredReceipt = 'MaDichVu NoiDungThanhToan HoTenNguoiNop SoCMNDNguoiNop';

/**
 * The payment gateways: the national portal's Payment Platform (flat answers as one system reads them, and wrapped ones
 * as another does), KeyPay and PayGov. What is paid is decided on the page the unit sends the payer to.
 *
 * @param payUrl - the page of a payment.
 */
export function createPaymentService(payments: Payments, keys: PaymentKeys, payUrl: (payment: Payment) => string) {
  return async (call: Call): Promise<Answer> => {
    if (!paymentPaths.includes(call.path)) return json(404, { MaLoi: '99', MoTaLoi: 'Đường dẫn không tồn tại' });
    if (call.method !== 'POST') return json(405, { MaLoi: '99', MoTaLoi: 'Chỉ nhận phương thức POST' });
    const message = jsonObject(await call.text(bodyLimit));
    if (!message) return json(200, { MaLoi: '99', MoTaLoi: 'Nội dung không phải là đối tượng JSON' });
    switch (call.path) {
      case '/platform/init':
        return json(200, init(message), 'INIT');
      case '/platform/wrapped/init': {
        const inner = init(message);
        return json(200, inner['MaLoi'] === '00' ? { error_code: '0', message: JSON.stringify(inner) } : { error_code: '-1', message: inner['MoTaLoi'] }, 'INIT');
      }
      case '/platform/query':
        return json(200, query(message), 'QUERY');
      case '/platform/bill':
        return bill(message);
      case '/keypay/create':
        return json(200, keyPayCreate(message), 'keypay.create');
      case '/keypay/detail':
        return json(200, keyPayDetail(message), 'keypay.detail');
      default:
        return json(200, payGovCreate(message), 'paygov.create');
    }
  };

  function init(message: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const empty = required.split(' ').find((name) => typeof message[name] !== 'string' || message[name] === '');
    if (empty !== undefined) return failed('01', `${empty}: bắt buộc`);
    const receipt = message['ThongTinBienLai'];
    if (!isRecord(receipt)) return failed('01', 'ThongTinBienLai: bắt buộc');
    const emptyReceipt = requiredReceipt.split(' ').find((name) => typeof receipt[name] !== 'string' || receipt[name] === '');
    if (emptyReceipt !== undefined) return failed('01', `ThongTinBienLai.${emptyReceipt}: bắt buộc`);
    if (message['LoaiBanTin'] !== 'INIT') return failed('01', 'LoaiBanTin: phải là INIT');
    if (message['MaDoiTac'] !== keys.partnerCode) return failed('03', 'MaDoiTac: không có đối tác này');
    if (!/^[1-9]\d{0,14}$/.test(String(message['SoTien']))) return failed('01', 'SoTien: phải là số nguyên dương');
    if (!instantOfCompactTime(String(message['ThoiGianGD']))) return failed('01', 'ThoiGianGD: phải có dạng yyyyMMddHHmmss');
    if (message['MaXacThuc'] !== platformChecksum(message, platformFields.INIT, keys.secret)) return failed('97', 'MaXacThuc: mã xác thực không đúng');
    const payment = payments.start({
      gateway: 'payment-platform',
      reference: String(message['MaThamChieu']),
      amount: Number(message['SoTien']),
      description: String(message['ThongTinGiaoDich']),
      message,
    });
    return payment ? { MaLoi: '00', MoTaLoi: '', UrlThanhToan: payUrl(payment) } : failed('02', 'MaThamChieu: đã tồn tại');
  }

  /** The payment a QUERY or a GET_BILL asks about, or what is wrong with the question. */
  function asked(message: Readonly<Record<string, unknown>>, kind: string): Payment | Record<string, unknown> {
    if (message['LoaiBanTin'] !== kind) return failed('01', `LoaiBanTin: phải là ${kind}`);
    if (message['MaXacThuc'] !== platformChecksum(message, platformFields.QUERY, keys.secret)) return failed('97', 'MaXacThuc: mã xác thực không đúng');
    const payment = payments.find('payment-platform', String(message['MaThamChieu']));
    return payment?.message['ThoiGianGD'] === message['ThoiGianGD'] && payment ? payment : failed('04', 'MaThamChieu: không tìm thấy giao dịch');
  }

  function query(message: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const found = asked(message, 'QUERY');
    if (!isPayment(found)) return found;
    const answer = {
      LoaiBanTin: 'QUERY',
      MaLoi: '00',
      MoTaLoi: '',
      TrangThaiGD: { waiting: '3', paid: '1', failed: '4', cancelled: '4' }[found.status],
      MaDoiTac: keys.partnerCode,
      MaThamChieu: found.reference,
      SoTien: found.amount,
      MaTienTe: 'VND',
      MaGiaoDich: found.transactionId ?? '',
      MaNganHang: found.status === 'paid' ? 'NH-THUNGHIEM' : '',
      ThoiGianGD: found.endedAt ? compactTime(found.endedAt) : message['ThoiGianGD'],
      ThongTinGiaoDich: found.description,
    };
    return { ...answer, MaXacThuc: platformChecksum(answer, platformFields.CONFIRM, keys.secret) };
  }

  function bill(message: Readonly<Record<string, unknown>>): Answer {
    const found = asked(message, 'GET_BILL');
    if (!isPayment(found)) return json(200, found, 'GET_BILL');
    if (found.status !== 'paid') return json(200, failed('05', 'Chưa có biên lai'), 'GET_BILL');
    return { status: 200, headers: { 'content-type': 'application/pdf' }, body: billOf(found), operation: 'GET_BILL' };
  }

  function keyPayCreate(message: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { transaction_id: reference, trans_amount: amount, description, return_url: returnUrl } = message;
    if (message['client_id'] !== keys.keyPay.clientId) return { error: '1', msg: 'client_id' };
    if (message['check_sum'] !== keyPayChecksum(message, keyPayFields.PAY, keys.keyPay.hashKey1)) return { error: '2', msg: 'check_sum invalid' };
    if (typeof reference !== 'string' || !/^[1-9]\d{0,14}$/.test(String(amount)) || !isWebAddress(returnUrl)) return { error: '3', msg: 'invalid request' };
    const payment = payments.start({ gateway: 'keypay', reference, amount: Number(amount), description: String(description), message, returnUrl });
    return payment ? { error: '0', msg: 'success', payment_url: payUrl(payment) } : { error: '4', msg: 'transaction exists' };
  }

  function keyPayDetail(message: Readonly<Record<string, unknown>>): Record<string, unknown> {
    if (message['check_sum'] !== keyPayChecksum(message, keyPayFields.DETAIL, keys.keyPay.hashKey1)) return { error: '2', msg: 'check_sum invalid' };
    const payment = payments.find('keypay', String(message['transaction_id']));
    if (!payment) return { error: '5', msg: 'transaction not found' };
    const status = { paid: 0, failed: 1, cancelled: 2, waiting: 3 }[payment.status];
    return { error: '0', status, transaction_code: payment.transactionId ?? '', trans_amount: String(payment.amount) };
  }

  function payGovCreate(message: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { orderId, amount, orderInfo, returnUrl } = message;
    if (message['partnerCode'] !== keys.payGov.partnerCode || message['accessKey'] !== keys.payGov.accessKey) return { error_code: 'PARTNER_WRONG', error_message: '', data: null };
    if (message['checksum'] !== payGovChecksum(message, keys.payGov)) return { error_code: 'SIGNATURE_WRONG', error_message: '', data: null };
    if (typeof orderId !== 'string' || !/^[1-9]\d{0,14}$/.test(String(amount)) || !isWebAddress(returnUrl) || !/^[ -~]+$/.test(String(orderInfo))) {
      return { error_code: 'FAILED', error_message: 'invalid request', data: null };
    }
    const payment = payments.start({ gateway: 'paygov', reference: orderId, amount: Number(amount), description: String(orderInfo), message, returnUrl });
    return payment ? { error_code: 'SUCCESSFUL', error_message: '', data: { url: payUrl(payment) } } : { error_code: 'FAILED', error_message: 'order exists', data: null };
  }
}

function failed(code: string, words: string): Record<string, unknown> {
  return { MaLoi: code, MoTaLoi: words };
}

function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:$/.test(URL.parse(value)?.protocol ?? '');
}

function isPayment(value: Payment | Record<string, unknown>): value is Payment {
  return 'gateway' in value;
}
