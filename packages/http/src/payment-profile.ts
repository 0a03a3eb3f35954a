import { known, optionalTextAt, secretAt, textAt, urlAt } from './profile-member.ts';
import type { SecretRef } from './secret.ts';

/** Where the Payment Platform of the national portal answers, and what the unit agreed with it. */
export interface PaymentProfile {
  /** A key of `platforms`; without one the platform is called without a token. */
  platform?: string;
  /** Where a payment is started (INIT), asked about (QUERY) and its bill is got (GET_BILL). */
  initUrl: string;
  queryUrl: string;
  billUrl: string;
  partnerCode: string;
  /** The secret of the checksums. */
  secret: SecretRef;
  /** Version of the messages; `1.0.6` when left out. */
  version?: string;
  /** Which bank, or the platform's own page to choose one; `PAYMENT` when left out. */
  bankCode?: string;
  /** Codes of channel and device; `1` when left out. */
  channelCode?: string;
  deviceCode?: string;
  /** `vi-VN` when left out. */
  language?: string;
}

/** Where KeyPay answers, and the unit's account there. */
export interface KeyPayProfile {
  /** A key of `platforms`; without one it is called without a token. */
  platform?: string;
  createUrl: string;
  /** Where a transaction is asked about; without it that cannot be done. */
  detailUrl?: string;
  clientId: string;
  /** Signs what we send. */
  hashKey1: SecretRef;
  /** Signs what KeyPay sends. */
  hashKey2: SecretRef;
  /** `3.0` when left out. */
  version?: string;
}

/** Where PayGov answers, and the unit's account there. */
export interface PayGovProfile {
  /** A key of `platforms`; without one it is called without a token. */
  platform?: string;
  createUrl: string;
  partnerCode: string;
  accessKey: SecretRef;
  secretKey: SecretRef;
}

/** Checks the Payment Platform's service of a connection profile. */
export function checkPaymentProfile(service: Record<string, unknown>, place: string): void {
  const optional = ['platform', 'version', 'bankCode', 'channelCode', 'deviceCode', 'language'];
  known(service, place, ['initUrl', 'queryUrl', 'billUrl', 'partnerCode', 'secret', ...optional]);
  for (const key of ['initUrl', 'queryUrl', 'billUrl']) urlAt(service[key], `${place}.${key}`);
  textAt(service['partnerCode'], `${place}.partnerCode`);
  secretAt(service['secret'], `${place}.secret`);
  for (const key of optional) optionalTextAt(service[key], `${place}.${key}`);
}

/** Checks KeyPay's service of a connection profile. */
export function checkKeyPayProfile(service: Record<string, unknown>, place: string): void {
  known(service, place, ['platform', 'createUrl', 'detailUrl', 'clientId', 'hashKey1', 'hashKey2', 'version']);
  urlAt(service['createUrl'], `${place}.createUrl`);
  if (service['detailUrl'] !== undefined) urlAt(service['detailUrl'], `${place}.detailUrl`);
  textAt(service['clientId'], `${place}.clientId`);
  for (const key of ['hashKey1', 'hashKey2']) secretAt(service[key], `${place}.${key}`);
  for (const key of ['platform', 'version']) optionalTextAt(service[key], `${place}.${key}`);
}

/** Checks PayGov's service of a connection profile. */
export function checkPayGovProfile(service: Record<string, unknown>, place: string): void {
  known(service, place, ['platform', 'createUrl', 'partnerCode', 'accessKey', 'secretKey']);
  urlAt(service['createUrl'], `${place}.createUrl`);
  textAt(service['partnerCode'], `${place}.partnerCode`);
  for (const key of ['accessKey', 'secretKey']) secretAt(service[key], `${place}.${key}`);
  optionalTextAt(service['platform'], `${place}.platform`);
}
