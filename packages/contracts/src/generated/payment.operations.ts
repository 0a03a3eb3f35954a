// Generated from openapi/payment.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '../operation.ts';

/** The operations of payment gateways. */
export const operations = {
  initPayment: { method: 'POST', path: '/payment-platform/init', idempotent: false, purpose: false },
  queryPayment: { method: 'POST', path: '/payment-platform/query', idempotent: true, purpose: false },
  getBill: { method: 'POST', path: '/payment-platform/bill', idempotent: true, purpose: false },
  notifyPayment: { method: 'POST', path: '/unit/payment-notice', idempotent: true, purpose: false },
  createKeyPayTransaction: { method: 'POST', path: '/keypay/create', idempotent: false, purpose: false },
  readKeyPayTransaction: { method: 'POST', path: '/keypay/detail', idempotent: true, purpose: false },
  notifyKeyPay: { method: 'POST', path: '/unit/keypay-callback', idempotent: true, purpose: false },
  createPayGovOrder: { method: 'POST', path: '/paygov/create', idempotent: false, purpose: false },
  notifyPayGov: { method: 'POST', path: '/unit/paygov-notice', idempotent: true, purpose: false },
  findUnitPayment: { method: 'POST', path: '/unit/dptracuuthanhtoanhs', idempotent: true, purpose: false },
} as const satisfies Record<string, Operation>;
