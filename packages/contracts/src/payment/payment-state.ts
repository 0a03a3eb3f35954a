/** How a payment ended, as the Payment Platform tells it (IPN). */
export interface PaymentNotice {
  outcome: 'paid' | 'failed';
  /** The platform's own code; `00` is paid. */
  resultCode: string;
  partnerCode: string;
  /** Our reference of the payment. */
  reference: string;
  /** Whole đồng. */
  amount: number;
  currency?: string;
  /** The platform's id of the transaction; a failed payment may have none. */
  transactionId?: string;
  bankCode?: string;
  at: string;
  description?: string;
}

/** How a payment stands, as the Payment Platform answers when it is asked (QUERY). */
export interface PaymentState {
  /** `pending`: the platform does not know yet; ask again later. */
  status: 'paid' | 'pending' | 'failed' | { unknown: string };
  reference?: string;
  /** Whole đồng. */
  amount?: number;
  currency?: string;
  transactionId?: string;
  bankCode?: string;
  at?: string;
  description?: string;
}
