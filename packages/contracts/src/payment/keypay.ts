import { MotcuaError } from '@motcua/domain';
import {
  KeyPayAnswerSchema,
  KeyPayCallbackSchema,
  KeyPayDetailAnswerSchema,
  KeyPayDetailRequestSchema,
  KeyPayRequestSchema,
} from '../generated/payment.schemas.ts';
import type { KeyPayCallback, KeyPayCallbackAnswer, KeyPayDetailRequest, KeyPayRequest } from '../generated/payment.types.ts';
import { present, textOf } from '../members.ts';
import { checkAnswer, checkRequest, type DriftHook } from '../shape.ts';
import type { Sign } from './platform-messages.ts';
import { keyPayDetailSignedText, keyPaySignedText } from './signed-fields.ts';
import { amountText } from './whole-amount.ts';

/** A payment to start on KeyPay. Amounts are whole đồng. */
export interface KeyPayOrder {
  transactionId: string;
  amount: number;
  /** Added for the payer; 0 when left out. */
  additionalFee?: number;
  description: string;
  /** Where the payer comes back to. */
  returnUrl: string;
  environment?: 'web' | 'app';
  /** What is paid, as the unit and KeyPay agreed to write it. */
  billInfo?: string;
}

/** How a KeyPay payment ended, told by its callback. */
export interface KeyPayNotice {
  outcome: 'paid' | 'failed';
  resultCode: string;
  clientId: string;
  transactionId: string;
  /** KeyPay's own id of the transaction. */
  transactionCode?: string;
  amount: number;
  additionalFee: number;
  version: string;
}

const environments = { web: '1', app: '2' } as const;

/** @throws MotcuaError `invalid_request`. */
export function encodeKeyPayOrder(order: KeyPayOrder, clientId: string, version: string, sign: Sign): KeyPayRequest {
  const operation = 'keypay.start';
  const message = {
    client_id: clientId,
    transaction_id: order.transactionId,
    trans_amount: amountText(order.amount, 'amount', operation),
    command: 'PAY' as const,
    version,
    description: order.description,
    locale: 'vn',
    country_code: 'vn',
    currency_code: 'VND' as const,
    environment: environments[order.environment ?? 'web'],
    bill_info: order.billInfo ?? '',
    return_url: order.returnUrl,
    addition_fee: amountText(order.additionalFee ?? 0, 'additionalFee', operation),
  };
  return checkRequest(KeyPayRequestSchema, { ...message, check_sum: sign(keyPaySignedText(message)) }, operation);
}

/** Where the payer pays. @throws MotcuaError `rejected` with KeyPay's code, `bad_response`. */
export function decodeKeyPayAnswer(value: unknown, onDrift?: DriftHook): { payUrl: string } {
  const operation = 'keypay.start';
  const answer = checkAnswer(KeyPayAnswerSchema, value, operation, onDrift);
  refuseKeyPayError(textOf(answer.error), operation);
  const payUrl = textOf(answer.payment_url);
  if (payUrl !== undefined && /^https?:\/\//i.test(payUrl) && URL.canParse(payUrl)) return { payUrl };
  throw new MotcuaError('bad_response', `${operation}: the answer is not what the contract says`, { details: { operation, reason: 'address' } });
}

/** @throws MotcuaError `invalid_request`. */
export function encodeKeyPayLookUp(transactionId: string, clientId: string, sign: Sign): KeyPayDetailRequest {
  const message = { client_id: clientId, command: 'PAY' as const, transaction_id: transactionId };
  return checkRequest(KeyPayDetailRequestSchema, { ...message, check_sum: sign(keyPayDetailSignedText(message)) }, 'keypay.query');
}

/** How a KeyPay payment stands. @throws MotcuaError `rejected` with KeyPay's code, `bad_response`. */
export function decodeKeyPayState(value: unknown, onDrift?: DriftHook): { status: 'paid' | { unknown: string }; transactionCode?: string; amount?: number } {
  const operation = 'keypay.query';
  const answer = checkAnswer(KeyPayDetailAnswerSchema, value, operation, onDrift);
  refuseKeyPayError(textOf(answer.error), operation);
  const status = textOf(answer.status) ?? '';
  const amount = textOf(answer.trans_amount);
  return present<ReturnType<typeof decodeKeyPayState>>({
    // Which other numbers there are is not known: none of them is called a failure.
    status: status === '0' ? 'paid' : { unknown: status },
    transactionCode: textOf(answer.transaction_code),
    amount: amount === undefined ? undefined : Number(amount),
  });
}

/** A callback, the text its checksum is over, and the checksum it carries. @throws MotcuaError `invalid_request`. */
export function decodeKeyPayCallback(value: unknown): { notice: KeyPayNotice; checksum: string; signedText: string } {
  const message = checkRequest(KeyPayCallbackSchema, value, 'keypay.notice');
  const resultCode = String(message.status).trim();
  return {
    notice: present<KeyPayNotice>({
      outcome: resultCode === '0' ? 'paid' : 'failed',
      resultCode,
      clientId: message.client_id,
      transactionId: message.transaction_id,
      transactionCode: textOf(message.transaction_code),
      amount: Number(message.trans_amount),
      additionalFee: Number(message.addition_fee),
      version: message.version,
    }),
    checksum: message.check_sum,
    signedText: keyPaySignedText(message),
  };
}

/** A callback as KeyPay sends it. @throws MotcuaError `invalid_request`. */
export function encodeKeyPayCallback(notice: KeyPayNotice, sign: Sign): KeyPayCallback {
  const message = {
    client_id: notice.clientId,
    transaction_id: notice.transactionId,
    transaction_code: notice.transactionCode ?? '',
    trans_amount: notice.amount,
    command: 'PAY',
    version: notice.version,
    addition_fee: notice.additionalFee,
    status: notice.resultCode,
  };
  return checkRequest(KeyPayCallbackSchema, { ...message, check_sum: sign(keyPaySignedText(message)) }, 'keypay.notice');
}

/** What a unit answers to a callback. */
export function encodeKeyPayCallbackAnswer(taken: boolean): KeyPayCallbackAnswer {
  return taken ? { return_code: 0, return_msg: 'success' } : { return_code: -1, return_msg: 'error' };
}

function refuseKeyPayError(code: string | undefined, operation: string): void {
  if (code === undefined || code === '0') return;
  throw new MotcuaError('rejected', `${operation}: KeyPay refused`, { details: { operation, ...(/^-?\w{1,12}$/.test(code) ? { faultCode: code } : {}) } });
}
