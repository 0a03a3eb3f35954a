import { randomUUID } from 'node:crypto';

/** The gateways the sandbox stands in for. */
export const paymentGateways = ['payment-platform', 'keypay', 'paygov'] as const;
/** One of {@link paymentGateways}. */
export type PaymentGateway = (typeof paymentGateways)[number];

/** How a payment stands. A payer who turns back has cancelled it. */
export type PaymentStatus = 'waiting' | 'paid' | 'failed' | 'cancelled';

/** A notice that was sent to the unit. */
export interface SentNotice {
  /** RFC 3339. */
  readonly at: string;
  /** HTTP status of its answer; none when nobody answered. */
  readonly status?: number;
  /** Whether the unit said that it took it. */
  readonly taken: boolean;
}

/** A payment a unit started. */
export interface Payment {
  readonly id: string;
  readonly gateway: PaymentGateway;
  /** The unit's own reference of it. */
  readonly reference: string;
  /** Whole đồng. */
  readonly amount: number;
  readonly description: string;
  /** The message that started it, as it came. */
  readonly message: Readonly<Record<string, unknown>>;
  readonly returnUrl?: string;
  readonly status: PaymentStatus;
  /** The gateway's own id of the transaction, once there is one. */
  readonly transactionId?: string;
  /** When it ended. */
  readonly endedAt?: Date;
  readonly notices: readonly SentNotice[];
}

/** The payments of a sandbox. */
export interface Payments {
  /** @returns `undefined` when the reference was used before. */
  start(payment: Pick<Payment, 'gateway' | 'reference' | 'amount' | 'description' | 'message' | 'returnUrl'>): Payment | undefined;
  get(id: string): Payment | undefined;
  find(gateway: PaymentGateway, reference: string): Payment | undefined;
  /** Newest first. */
  list(): readonly Payment[];
  /** Ends a payment that waits. @returns `undefined` when there is none that waits. */
  end(id: string, status: Exclude<PaymentStatus, 'waiting'>): Payment | undefined;
  noticeSent(id: string, notice: SentNotice): void;
}

/** No payments yet. */
export function createPayments(): Payments {
  const payments = new Map<string, Payment>();
  let transactions = 0;
  const find = (gateway: PaymentGateway, reference: string): Payment | undefined =>
    [...payments.values()].find((payment) => payment.gateway === gateway && payment.reference === reference);
  return {
    start(started) {
      if (find(started.gateway, started.reference)) return undefined;
      const payment: Payment = { id: randomUUID(), ...started, status: 'waiting', notices: [] };
      payments.set(payment.id, payment);
      return payment;
    },
    get: (id) => payments.get(id),
    find,
    list: () => [...payments.values()].reverse(),
    end(id, status) {
      const payment = payments.get(id);
      if (payment?.status !== 'waiting') return undefined;
      transactions += 1;
      const ended: Payment = { ...payment, status, transactionId: `GD-THUNGHIEM-${transactions}`, endedAt: new Date() };
      payments.set(id, ended);
      return ended;
    },
    noticeSent(id, notice) {
      const payment = payments.get(id);
      if (payment) payments.set(id, { ...payment, notices: [...payment.notices, notice] });
    },
  };
}
