import type { DriftHook } from '@motcua/contracts';
import {
  billFailure,
  decodeInitAnswer,
  decodeQueryAnswer,
  encodeInitPayment,
  encodePaymentLookUp,
  type PaymentOrder,
  type PaymentState,
  type PaymentTerms,
  type Sign,
  usualPaymentTerms,
} from '@motcua/contracts/payment/codec';
import { operations } from '@motcua/contracts/payment/operations';
import { checkedWriters, type PaymentProfile, type Platform, readJson, resolveSecret } from '@motcua/http';
import { type CallOptions, platformOf, postJson } from '../post-json.ts';
import { sha256Hex } from './checksum.ts';

const write = checkedWriters({ encodeInitPayment, encodePaymentLookUp });

/** A payment as it was started: QUERY needs both. */
export interface StartedPayment {
  reference: string;
  /** The `startedAt` of the order. */
  startedAt: string;
}

/**
 * The Payment Platform of the national portal. Every call throws `MotcuaError`: what the platform throws, `rejected` with
 * the platform's code, `invalid_request` or `bad_response`.
 */
export interface PaymentClient {
  /**
   * Starts a payment (INIT). Required members are checked before anything is sent. Not repeated by itself: a second
   * INIT with the same reference is refused.
   */
  start(order: PaymentOrder, options?: CallOptions): Promise<{ payUrl: string }>;
  /** How a payment stands (QUERY): for payments whose notice did not come. */
  query(payment: StartedPayment, options?: CallOptions): Promise<PaymentState>;
  /** The bill of a paid payment, a PDF (GET_BILL). */
  readBill(payment: StartedPayment, options?: CallOptions): Promise<Uint8Array>;
}

/** What a program may add to the profile. */
export interface PaymentClientOptions {
  /** The platform before it, when the profile names one. */
  platform?: Platform;
  /** Told of fields the contract does not know. */
  onDrift?: DriftHook;
}

/**
 * Makes a client of the Payment Platform.
 *
 * @throws MotcuaError `configuration` when the profile names a platform and none is given.
 */
export function createPaymentClient(profile: PaymentProfile, options: PaymentClientOptions = {}): PaymentClient {
  const platform = platformOf(profile, options.platform);
  const { onDrift } = options;
  const terms = termsOf(profile);
  return {
    async start(order, { signal } = {}) {
      const message = write.encodeInitPayment(order, terms, await signer(profile));
      const operation = 'payment.start';
      return decodeInitAnswer(readJson(await postJson(platform, operation, operations.initPayment, profile.initUrl, message, { signal }), operation), onDrift);
    },
    async query(payment, { signal } = {}) {
      const message = write.encodePaymentLookUp('QUERY', payment, terms, await signer(profile));
      const operation = 'payment.query';
      return decodeQueryAnswer(readJson(await postJson(platform, operation, operations.queryPayment, profile.queryUrl, message, { signal }), operation), onDrift);
    },
    async readBill(payment, { signal } = {}) {
      const message = write.encodePaymentLookUp('GET_BILL', payment, terms, await signer(profile));
      const operation = 'payment.readBill';
      const { method, idempotent } = operations.getBill;
      const response = await platform.request({
        operation,
        method,
        idempotent,
        url: profile.billUrl,
        headers: { 'content-type': 'application/json', accept: 'application/pdf, application/json' },
        body: JSON.stringify(message),
        binary: true,
        ...(signal === undefined ? {} : { signal }),
      });
      // Told by its first bytes: the platform does not always name the type.
      if (response.text().startsWith('%PDF-') && response.bytes !== undefined) return response.bytes();
      throw billFailure(readJson(response, operation));
    },
  };
}

/** What the unit agreed with the Payment Platform on. */
export function termsOf(profile: PaymentProfile): PaymentTerms {
  return {
    partnerCode: profile.partnerCode,
    version: profile.version ?? usualPaymentTerms.version,
    bankCode: profile.bankCode ?? usualPaymentTerms.bankCode,
    channelCode: profile.channelCode ?? usualPaymentTerms.channelCode,
    deviceCode: profile.deviceCode ?? usualPaymentTerms.deviceCode,
    language: profile.language ?? usualPaymentTerms.language,
  };
}

/** The Payment Platform's checksum: SHA-256 over the fields and the secret, which is last. */
export async function signer(profile: Pick<PaymentProfile, 'secret'>): Promise<Sign> {
  const secret = await resolveSecret(profile.secret);
  return (signedText) => sha256Hex(`${signedText}|${secret}`);
}

