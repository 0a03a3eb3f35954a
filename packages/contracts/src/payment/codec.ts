/**
 * The messages of the payment gateways, between their wire form and the domain. Checksums are made by the caller: here
 * is what each is over, in the documented order.
 *
 * @packageDocumentation
 */
export {
  decodeKeyPayAnswer,
  decodeKeyPayCallback,
  decodeKeyPayState,
  encodeKeyPayCallback,
  encodeKeyPayCallbackAnswer,
  encodeKeyPayLookUp,
  encodeKeyPayOrder,
  type KeyPayNotice,
  type KeyPayOrder,
} from './keypay.ts';
export {
  decodePayGovAnswer,
  decodePayGovNotice,
  encodePayGovNotice,
  encodePayGovNoticeAnswer,
  encodePayGovOrder,
  type PayGovNotice,
  payGovOrderId,
  type PayGovOrder,
  type PayGovPartner,
  payGovSignedText,
  withoutAccents,
} from './paygov.ts';
export {
  type PaymentBeneficiary,
  type PaymentDecision,
  type PaymentFee,
  type PaymentItem,
  type PaymentOrder,
  type PaymentPayer,
  type PaymentReceipt,
  type PaymentTerms,
  usualPaymentTerms,
} from './payment-order.ts';
export { paymentReference } from './payment-reference.ts';
export type { PaymentNotice, PaymentState } from './payment-state.ts';
export {
  billFailure,
  decodeInitAnswer,
  decodeInitPayment,
  decodeNoticeAnswer,
  decodePaymentLookUp,
  decodePaymentNotice,
  decodeQueryAnswer,
  encodeInitPayment,
  encodeNoticeAnswer,
  encodePaymentLookUp,
  encodePaymentNotice,
  type Sign,
} from './platform-messages.ts';
export { decodeUnitPaymentQuestion, encodeUnitPaymentAnswer, type UnitPayment } from './unit-payment.ts';
export { initSignedText, keyPayDetailSignedText, keyPaySignedText, lookUpSignedText, noticeSignedText } from './signed-fields.ts';
