import type { DossierCode, ProcedureCode, TextOr } from '@motcua/domain';

/** A payment to start on the Payment Platform (INIT). Amounts are whole đồng; times are RFC 3339 with offset. */
export interface PaymentOrder {
  /** Our reference of this attempt, never used twice: {@link paymentReference} makes one out of a dossier code. */
  reference: string;
  amount: number;
  /** What the bank shows the payer. */
  description: string;
  /** Address of the payer's computer. */
  payerAddress: string;
  /** When the payment was started; QUERY and GET_BILL need the same time again. */
  startedAt: string;
  receipt: PaymentReceipt;
}

/** What a payment is for, and who pays (ThongTinBienLai). */
export interface PaymentReceipt {
  /** A public service, or a penalty. */
  kind: 'public_service' | 'penalty';
  /** What the receipt says. */
  content: string;
  payer: PaymentPayer;
  /** The service of the national portal (MaDVC), which is not the procedure. */
  serviceCode?: string;
  serviceName?: string;
  procedureCode?: TextOr<ProcedureCode['code']>;
  procedureName?: string;
  agencyCode?: string;
  agencyName?: string;
  dossierCode?: TextOr<DossierCode['code']>;
  /** Fees and charges; their sum is not checked against the amount, which may hold postage. */
  fees: readonly PaymentFee[];
  /** What is paid, line by line. */
  items: readonly PaymentItem[];
  /** Whose account the money goes to. */
  beneficiary?: PaymentBeneficiary;
  /** The decision a penalty rests on. */
  decision?: PaymentDecision;
  /** Account of the state budget. */
  budgetAccount?: string;
}

/** Who pays. */
export interface PaymentPayer {
  name: string;
  /** Personal number, old card or tax code. */
  number: string;
  address?: string;
  district?: string;
  province?: string;
}

/** A fee (phí) or a charge (lệ phí). */
export interface PaymentFee {
  kind: 'fee' | 'charge';
  name: string;
  code?: string;
  /** Whole đồng. */
  amount: number;
}

/** One line of a receipt. */
export interface PaymentItem {
  content: string;
  /** Whole đồng. */
  amount: number;
}

/** An account money goes to. */
export interface PaymentBeneficiary {
  account: string;
  bankCode: string;
  name: string;
}

/** The decision of a penalty. */
export interface PaymentDecision {
  kindCode?: string;
  kindName?: string;
  agencyCode?: string;
  agencyName?: string;
  treasury?: string;
  /** `yyyy-MM-dd`. */
  date?: string;
  number?: string;
  /** When and where the violation was, as the decision writes it. */
  violationTime?: string;
  violationPlace?: string;
  violatorName?: string;
}

/** What a unit agreed with a payment gateway on, beside the secret. */
export interface PaymentTerms {
  /** Code of the partner (MaDoiTac). */
  partnerCode: string;
  /** Version of the messages; 1.0.6 is the one that was seen. */
  version: string;
  /** MaNganHang: which bank, or the platform's own page to choose one. */
  bankCode: string;
  /** MaKenhThanhToan, MaThietBi, NgonNgu. */
  channelCode: string;
  deviceCode: string;
  language: string;
}

/** Terms as two independent systems send them. */
export const usualPaymentTerms: Omit<PaymentTerms, 'partnerCode'> = {
  version: '1.0.6',
  bankCode: 'PAYMENT',
  channelCode: '1',
  deviceCode: '1',
  language: 'vi-VN',
};
