import { MotcuaError } from '@motcua/domain';
import { PayGovAnswerSchema, PayGovNoticeSchema, PayGovRequestSchema } from '../generated/payment.schemas.ts';
import type { PayGovNotice as WireNotice, PayGovNoticeAnswer, PayGovRequest } from '../generated/payment.types.ts';
import { present, textOf } from '../members.ts';
import { checkAnswer, checkRequest, type DriftHook } from '../shape.ts';
import type { Sign } from './platform-messages.ts';
import { amountText } from './whole-amount.ts';

/** A payment to start on PayGov. */
export interface PayGovOrder {
  /** Agency, dossier and a running number: {@link payGovOrderId} makes one. */
  orderId: string;
  /** Whole đồng. */
  amount: number;
  /** Without accents: {@link withoutAccents} takes them off. */
  description: string;
  /** Our id of the request. */
  requestCode: string;
  payerAddress: string;
  serviceCode: string;
  returnUrl: string;
}

/** How a PayGov payment ended. */
export interface PayGovNotice {
  outcome: 'paid' | 'failed';
  resultCode: string;
  orderId: string;
  /** Whole đồng. */
  amount: number;
  requestCode: string;
  description?: string;
  transactionNumber?: string;
  transactionCode?: string;
  paymentGate?: string;
  /** As PayGov writes it: its format was not seen. */
  paidAt?: string;
  kind?: string;
}

/** Who we are at PayGov. */
export interface PayGovPartner {
  partnerCode: string;
  accessKey: string;
}

/** `<agency>-<dossier>-01`. */
export function payGovOrderId(agencyCode: string, dossierCode: string, number: number): string {
  return `${agencyCode}-${dossierCode}-${String(number).padStart(2, '0')}`;
}

/** A text in letters without accents, as PayGov takes it. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^ -~]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the checksum of an order is over, but for the secret at its beginning. */
export function payGovSignedText(partner: PayGovPartner, message: { orderId: string; requestCode: string; amount: string | number }): string {
  return `${partner.accessKey}${partner.partnerCode}${message.orderId}${message.requestCode}${message.amount}`;
}

/** @throws MotcuaError `invalid_request`. */
export function encodePayGovOrder(order: PayGovOrder, partner: PayGovPartner, sign: Sign): PayGovRequest {
  const operation = 'paygov.start';
  const amount = amountText(order.amount, 'amount', operation);
  return checkRequest(
    PayGovRequestSchema,
    {
      partnerCode: partner.partnerCode,
      accessKey: partner.accessKey,
      returnUrl: order.returnUrl,
      orderId: order.orderId,
      amount,
      orderInfo: order.description,
      requestCode: order.requestCode,
      ipAddress: order.payerAddress,
      serviceCode: order.serviceCode,
      checksum: sign(payGovSignedText(partner, { orderId: order.orderId, requestCode: order.requestCode, amount })),
    },
    operation,
  );
}

/** Where the payer pays. @throws MotcuaError `rejected` with PayGov's code, `bad_response`. */
export function decodePayGovAnswer(value: unknown, onDrift?: DriftHook): { payUrl: string } {
  const operation = 'paygov.start';
  const answer = checkAnswer(PayGovAnswerSchema, value, operation, onDrift);
  const payUrl = textOf(answer.data?.url);
  if (payUrl !== undefined && /^https?:\/\//i.test(payUrl) && URL.canParse(payUrl)) return { payUrl };
  const code = textOf(answer.error_code);
  if (code === undefined || /^(?:0+|SUCCESSFUL)$/.test(code)) {
    throw new MotcuaError('bad_response', `${operation}: the answer is not what the contract says`, { details: { operation, reason: 'address' } });
  }
  throw new MotcuaError('rejected', `${operation}: PayGov refused`, { details: { operation, ...(/^-?\w{1,24}$/.test(code) ? { faultCode: code } : {}) } });
}

/**
 * A notice, the text its checksum is over, and the checksum it carries. Only the order of the request's checksum was
 * seen; the notice carries the same fields and is taken to use the same order.
 *
 * @throws MotcuaError `invalid_request`.
 */
export function decodePayGovNotice(value: unknown, partner: PayGovPartner): { notice: PayGovNotice; checksum: string; signedText: string } {
  const message = checkRequest(PayGovNoticeSchema, value, 'paygov.notice');
  const resultCode = String(message.errorCode).trim();
  return {
    notice: present<PayGovNotice>({
      outcome: /^0+$/.test(resultCode) ? 'paid' : 'failed',
      resultCode,
      orderId: message.orderId,
      amount: Number(message.amount),
      requestCode: message.requestCode,
      description: textOf(message.orderInfo),
      transactionNumber: textOf(message.transactionNo),
      transactionCode: textOf(message.transactionCode),
      paymentGate: textOf(message.paygate),
      paidAt: textOf(message.payDate),
      kind: textOf(message.type),
    }),
    checksum: message.checksum,
    signedText: payGovSignedText(partner, message),
  };
}

/** A notice as PayGov sends it. @throws MotcuaError `invalid_request`. */
export function encodePayGovNotice(notice: PayGovNotice, partner: PayGovPartner, sign: Sign): WireNotice {
  const message = {
    orderId: notice.orderId,
    amount: notice.amount,
    orderInfo: notice.description ?? '',
    requestCode: notice.requestCode,
    transactionNo: notice.transactionNumber ?? '',
    payDate: notice.paidAt ?? '',
    paygate: notice.paymentGate ?? '',
    errorCode: notice.resultCode,
    type: notice.kind ?? '',
    transactionCode: notice.transactionCode ?? '',
  };
  return checkRequest(PayGovNoticeSchema, { ...message, checksum: sign(payGovSignedText(partner, message)) }, 'paygov.notice');
}

/** What a unit answers to a notice. */
export function encodePayGovNoticeAnswer(end: 'taken' | 'failed' | 'signature_wrong'): PayGovNoticeAnswer {
  const code = ({ taken: 'SUCCESSFUL', failed: 'FAILED', signature_wrong: 'SIGNATURE_WRONG' } as const)[end];
  return { error_code: code, error_message: end === 'taken' ? '' : code };
}
