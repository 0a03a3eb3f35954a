/**
 * Payments for dossiers: the Payment Platform of the national portal, KeyPay and PayGov.
 *
 * @packageDocumentation
 */
export {
  type KeyPayNotice,
  type KeyPayOrder,
  payGovOrderId,
  type PayGovNotice,
  type PayGovOrder,
  type PaymentBeneficiary,
  type PaymentDecision,
  type PaymentFee,
  type PaymentItem,
  type PaymentNotice,
  type PaymentOrder,
  type PaymentPayer,
  type PaymentReceipt,
  paymentReference,
  type PaymentState,
  withoutAccents,
} from '@motcua/contracts/payment/codec';
export type { CallOptions } from '../post-json.ts';
export { createKeyPayClient, createKeyPayNoticeHandler, type KeyPayClient } from './keypay.ts';
export type { NoticeHandler, NoticeHandlerOptions, NoticeProblem } from './notice-handler.ts';
export { createPayGovClient, createPayGovNoticeHandler, type PayGovClient } from './paygov.ts';
export { createPaymentClient, type PaymentClient, type PaymentClientOptions, type StartedPayment } from './payment-client.ts';
export { createPaymentNoticeHandler } from './payment-notices.ts';
export { rememberNotices, type SeenNotices } from './seen-notices.ts';
