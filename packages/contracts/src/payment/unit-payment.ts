import { UnitPaymentRequestSchema } from '../generated/payment.schemas.ts';
import type { UnitPaymentAnswer } from '../generated/payment.types.ts';
import { checkRequest } from '../shape.ts';
import type { PaymentReceipt } from './payment-order.ts';
import { encodeReceipt } from './receipt.ts';

/** What is to be paid for a dossier, as a unit tells the portal. */
export interface UnitPayment {
  /** The unit's id of the payment, and the reference it is found by. */
  transactionId: string;
  reference: string;
  /** The unit's account at the payment gateway. */
  clientId?: string;
  receipt: PaymentReceipt;
}

/** The dossier code of a question what is to be paid. @throws MotcuaError `invalid_request`. */
export function decodeUnitPaymentQuestion(value: unknown): string {
  return checkRequest(UnitPaymentRequestSchema, value, 'payment.findUnitPayment').MaHoSo;
}

/** What is to be paid, that nothing is, or that there is no such dossier. @throws MotcuaError `invalid_request`. */
export function encodeUnitPaymentAnswer(found: UnitPayment | 'nothing_to_pay' | undefined): UnitPaymentAnswer {
  if (found === undefined) return { error_code: -1, message: [] };
  if (found === 'nothing_to_pay') return { error_code: 1, message: [] };
  return {
    error_code: 0,
    message: {
      transaction_id: found.transactionId,
      client_id: found.clientId ?? '',
      MaTraCuuTT: found.reference,
      ...encodeReceipt(found.receipt, 'payment.findUnitPayment'),
    },
  };
}
