import { MotcuaError } from '@motcua/domain';
import {
  BillErrorSchema,
  InitPaymentAnswerSchema,
  InitPaymentRequestSchema,
  InitPaymentResultSchema,
  PaymentLookUpRequestSchema,
  PaymentNoticeAnswerSchema,
  PaymentNoticeSchema,
  QueryPaymentAnswerSchema,
} from '../generated/payment.schemas.ts';
import type {
  InitPaymentRequest,
  InitPaymentResult,
  PaymentLookUpRequest,
  PaymentNoticeAnswer,
  PaymentNotice as WireNotice,
} from '../generated/payment.types.ts';
import { present, textOf } from '../members.ts';
import { checkAnswer, checkRequest, type DriftHook } from '../shape.ts';
import { fromWireTime, toCompactTime } from '../wire-time.ts';
import type { PaymentOrder, PaymentTerms } from './payment-order.ts';
import type { PaymentNotice, PaymentState } from './payment-state.ts';
import { decodeReceipt, encodeReceipt } from './receipt.ts';
import { initSignedText, lookUpSignedText, noticeSignedText } from './signed-fields.ts';
import { amountText } from './whole-amount.ts';

/** Makes the checksum of the text a message is signed over. */
export type Sign = (signedText: string) => string;

/**
 * A payment to start, as INIT sends it.
 *
 * @throws MotcuaError `invalid_request`; `details.field` is the member that is missing or not allowed.
 */
export function encodeInitPayment(order: PaymentOrder, terms: PaymentTerms, sign: Sign): InitPaymentRequest {
  const operation = 'payment.start';
  const message = {
    LoaiBanTin: 'INIT' as const,
    PhienBan: terms.version,
    MaDoiTac: terms.partnerCode,
    MaThamChieu: order.reference,
    SoTien: amountText(order.amount, 'amount', operation),
    LoaiHinhThanhToan: 'PAY' as const,
    MaKenhThanhToan: terms.channelCode,
    MaThietBi: terms.deviceCode,
    NgonNgu: terms.language,
    MaTienTe: 'VND' as const,
    MaNganHang: terms.bankCode,
    ThongTinGiaoDich: order.description,
    ThoiGianGD: toCompactTime(order.startedAt),
    Ip: order.payerAddress,
  };
  const separated = Object.entries(message).find(([, value]) => String(value).includes('|'));
  if (separated !== undefined || order.amount < 1) {
    // A "|" inside a field would let two different payments have one checksum.
    const field = separated?.[0] ?? 'SoTien';
    throw new MotcuaError('invalid_request', `${operation}: a member cannot be sent`, { details: { operation, field: orderMembers[field] ?? field, reason: 'not_allowed' } });
  }
  return checkRequest(
    InitPaymentRequestSchema,
    { ...message, ThongTinBienLai: encodeReceipt(order.receipt, operation), MaXacThuc: sign(initSignedText(message)) },
    operation,
  );
}

const orderMembers: Readonly<Record<string, string>> = {
  MaThamChieu: 'reference',
  SoTien: 'amount',
  ThongTinGiaoDich: 'description',
  Ip: 'payerAddress',
  MaDoiTac: 'partnerCode',
};

/** Reads an INIT, and the text its checksum is over. @throws MotcuaError `invalid_request`. */
export function decodeInitPayment(value: unknown): { order: PaymentOrder; terms: PaymentTerms; checksum: string; signedText: string } {
  const message = checkRequest(InitPaymentRequestSchema, value, 'payment.start');
  return {
    order: {
      reference: message.MaThamChieu,
      amount: Number(message.SoTien),
      description: message.ThongTinGiaoDich,
      payerAddress: message.Ip,
      startedAt: timeAt(message.ThoiGianGD, 'ThoiGianGD'),
      receipt: decodeReceipt(message.ThongTinBienLai),
    },
    terms: {
      partnerCode: message.MaDoiTac,
      version: message.PhienBan,
      bankCode: message.MaNganHang,
      channelCode: message.MaKenhThanhToan,
      deviceCode: message.MaThietBi,
      language: message.NgonNgu,
    },
    checksum: message.MaXacThuc,
    signedText: initSignedText(message),
  };
}

/**
 * Where the payer pays. Flat answers and answers wrapped in `error_code` are both understood.
 *
 * @throws MotcuaError `rejected` with the platform's code, `bad_response`.
 */
export function decodeInitAnswer(value: unknown, onDrift?: DriftHook): { payUrl: string } {
  const operation = 'payment.start';
  const answer = checkAnswer(InitPaymentAnswerSchema, value, operation, onDrift);
  const wrapperCode = textOf(answer.error_code);
  if (wrapperCode !== undefined && !/^0+$/.test(wrapperCode)) throw refused(operation, wrapperCode);
  const result = unwrapped(answer, operation);
  const code = textOf(result?.MaLoi);
  if (result === undefined || code === undefined) throw noAnswer(operation, 'result');
  if (!/^0+$/.test(code)) throw refused(operation, code);
  const payUrl = textOf(result.UrlThanhToan);
  if (payUrl === undefined || !/^https?:\/\//i.test(payUrl) || !URL.canParse(payUrl)) throw noAnswer(operation, 'address');
  return { payUrl };
}

function unwrapped(answer: ReturnType<typeof InitPaymentAnswerSchema.parse>, operation: string): InitPaymentResult | undefined {
  if (answer.MaLoi !== undefined) return { MaLoi: answer.MaLoi, ...(answer.UrlThanhToan === undefined ? {} : { UrlThanhToan: answer.UrlThanhToan }) };
  const inner = answer.result ?? answer.message;
  if (typeof inner !== 'string') return inner ?? undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(inner);
  } catch {
    throw noAnswer(operation, 'not_json');
  }
  return checkAnswer(InitPaymentResultSchema, parsed, operation);
}

/**
 * Asks about a payment: its state (QUERY) or its bill (GET_BILL).
 *
 * @throws MotcuaError `invalid_request`.
 */
export function encodePaymentLookUp(
  kind: 'QUERY' | 'GET_BILL',
  payment: { reference: string; startedAt: string },
  terms: Pick<PaymentTerms, 'partnerCode' | 'version'>,
  sign: Sign,
): PaymentLookUpRequest {
  const message = {
    LoaiBanTin: kind,
    PhienBan: terms.version,
    MaDoiTac: terms.partnerCode,
    MaThamChieu: payment.reference,
    ThoiGianGD: toCompactTime(payment.startedAt),
  };
  return checkRequest(
    PaymentLookUpRequestSchema,
    { ...message, MaXacThuc: sign(lookUpSignedText(message)) },
    kind === 'QUERY' ? 'payment.query' : 'payment.readBill',
  );
}

/** Reads a QUERY or a GET_BILL, and the text its checksum is over. @throws MotcuaError `invalid_request`. */
export function decodePaymentLookUp(value: unknown): {
  kind: 'QUERY' | 'GET_BILL';
  payment: { reference: string; startedAt: string };
  checksum: string;
  signedText: string;
} {
  const message = checkRequest(PaymentLookUpRequestSchema, value, 'payment.query');
  return {
    kind: message.LoaiBanTin,
    payment: { reference: message.MaThamChieu, startedAt: timeAt(message.ThoiGianGD, 'ThoiGianGD') },
    checksum: message.MaXacThuc,
    signedText: lookUpSignedText(message),
  };
}

/** How a payment stands. @throws MotcuaError `rejected` with the platform's code, `bad_response`. */
export function decodeQueryAnswer(value: unknown, onDrift?: DriftHook): PaymentState {
  const operation = 'payment.query';
  const answer = checkAnswer(QueryPaymentAnswerSchema, value, operation, onDrift);
  const code = textOf(answer.MaLoi);
  if (code === undefined) throw noAnswer(operation, 'result');
  if (!/^0+$/.test(code)) throw refused(operation, code);
  const status = textOf(answer.TrangThaiGD)?.replace(/^0+(?=\d)/, '') ?? '';
  const amount = textOf(answer.SoTien);
  return present<PaymentState>({
    status: ({ 1: 'paid', 3: 'pending', 4: 'failed' } as const)[status] ?? { unknown: status },
    reference: textOf(answer.MaThamChieu),
    amount: amount === undefined ? undefined : Number(amount),
    currency: textOf(answer.MaTienTe),
    transactionId: textOf(answer.MaGiaoDich),
    bankCode: textOf(answer.MaNganHang),
    at: fromWireTime(answer.ThoiGianGD),
    description: textOf(answer.ThongTinGiaoDich),
  });
}

/** The error of a bill that did not come. */
export function billFailure(value: unknown): MotcuaError {
  const operation = 'payment.readBill';
  const answer = checkAnswer(BillErrorSchema, value, operation);
  const code = textOf(answer.MaLoi) ?? textOf(answer.error_code);
  return code === undefined || /^0+$/.test(code) ? noAnswer(operation, 'no_bill') : refused(operation, code);
}

/** An IPN, the text its checksum is over, and the checksum it carries. @throws MotcuaError `invalid_request`. */
export function decodePaymentNotice(value: unknown): { notice: PaymentNotice; checksum: string; signedText: string } {
  const message = checkRequest(PaymentNoticeSchema, value, 'payment.notice');
  const resultCode = String(message.MaLoi).trim();
  return {
    notice: present<PaymentNotice>({
      outcome: /^0+$/.test(resultCode) ? 'paid' : 'failed',
      resultCode,
      partnerCode: message.MaDoiTac,
      reference: message.MaThamChieu,
      amount: Number(message.SoTien),
      currency: textOf(message.MaTienTe),
      transactionId: textOf(message.MaGiaoDich),
      bankCode: textOf(message.MaNganHang),
      at: timeAt(message.ThoiGianGD, 'ThoiGianGD'),
      description: textOf(message.ThongTinGiaoDich),
    }),
    checksum: message.MaXacThuc,
    signedText: noticeSignedText(message),
  };
}

/** An IPN as the platform sends it. @throws MotcuaError `invalid_request`. */
export function encodePaymentNotice(notice: PaymentNotice, sign: Sign): WireNotice {
  const message = {
    LoaiBanTin: 'CONFIRM',
    MaLoi: notice.resultCode,
    MaDoiTac: notice.partnerCode,
    MaThamChieu: notice.reference,
    SoTien: notice.amount,
    MaTienTe: notice.currency ?? '',
    MaGiaoDich: notice.transactionId ?? '',
    MaNganHang: notice.bankCode ?? '',
    ThoiGianGD: toCompactTime(notice.at),
    ThongTinGiaoDich: notice.description ?? '',
  };
  return checkRequest(PaymentNoticeSchema, { ...message, MaXacThuc: sign(noticeSignedText(message)) }, 'payment.notice');
}

/** What a unit answers to an IPN. The checksum of one that was taken goes back as it came. */
export function encodeNoticeAnswer(taken: boolean, message: { notice: PaymentNotice; checksum: string } | undefined, words: string): PaymentNoticeAnswer {
  return {
    MaLoi: taken ? '00' : '99',
    MoTaLoi: words,
    MaDoiTac: message?.notice.partnerCode ?? '',
    MaThamChieu: message?.notice.reference ?? '',
    ThoiGianGD: message === undefined ? '' : toCompactTime(message.notice.at),
    MaXacThuc: taken ? (message?.checksum ?? '') : '',
  };
}

/** Whether a unit took an IPN. @throws MotcuaError `bad_response`. */
export function decodeNoticeAnswer(value: unknown): boolean {
  return checkAnswer(PaymentNoticeAnswerSchema, value, 'payment.notice').MaLoi === '00';
}

function timeAt(text: string, place: string): string {
  const instant = fromWireTime(text);
  if (instant === undefined) {
    throw new MotcuaError('invalid_request', 'A time is not what the contract allows', { details: { reason: 'time', place } });
  }
  return instant;
}

function refused(operation: string, code: string): MotcuaError {
  return new MotcuaError('rejected', `${operation}: the payment gateway refused`, {
    details: { operation, ...(/^-?[\w.]{1,12}$/.test(code) ? { faultCode: code } : {}) },
  });
}

function noAnswer(operation: string, reason: string): MotcuaError {
  return new MotcuaError('bad_response', `${operation}: the answer is not what the contract says`, { details: { operation, reason } });
}
