import type { DriftHook } from '@motcua/contracts';
import {
  decodeKeyPayAnswer,
  decodeKeyPayCallback,
  decodeKeyPayState,
  encodeKeyPayCallbackAnswer,
  encodeKeyPayLookUp,
  encodeKeyPayOrder,
  type KeyPayNotice,
  type KeyPayOrder,
} from '@motcua/contracts/payment/codec';
import { operations } from '@motcua/contracts/payment/operations';
import { MotcuaError } from '@motcua/domain';
import { checkedWriters, type KeyPayProfile, type Platform, readJson, resolveSecret, type SecretRef } from '@motcua/http';
import { type CallOptions, platformOf, postJson } from '../post-json.ts';
import { hmacSha256Hex } from './checksum.ts';
import { type NoticeHandler, noticeHandler, type NoticeHandlerOptions } from './notice-handler.ts';

const write = checkedWriters({ encodeKeyPayLookUp, encodeKeyPayOrder });

/** KeyPay 3.0 as one system calls it. Whether it still runs is not known. */
export interface KeyPayClient {
  /** Starts a payment. @throws MotcuaError `rejected`, `invalid_request`, `bad_response`, and what the platform throws. */
  start(order: KeyPayOrder, options?: CallOptions): Promise<{ payUrl: string }>;
  /** How a payment stands. @throws MotcuaError `configuration` when the profile has no `detailUrl`, and as {@link start}. */
  query(transactionId: string, options?: CallOptions): Promise<ReturnType<typeof decodeKeyPayState>>;
}

/** Makes a client of KeyPay. @throws MotcuaError `configuration` when the profile names a platform and none is given. */
export function createKeyPayClient(profile: KeyPayProfile, options: { platform?: Platform; onDrift?: DriftHook } = {}): KeyPayClient {
  const platform = platformOf(profile, options.platform);
  return {
    async start(order, { signal } = {}) {
      const operation = 'keypay.start';
      const message = write.encodeKeyPayOrder(order, profile.clientId, profile.version ?? '3.0', await signer(profile.hashKey1));
      return decodeKeyPayAnswer(readJson(await postJson(platform, operation, operations.createKeyPayTransaction, profile.createUrl, message, { signal }), operation), options.onDrift);
    },
    async query(transactionId, { signal } = {}) {
      const operation = 'keypay.query';
      if (profile.detailUrl === undefined) {
        throw new MotcuaError('configuration', 'The profile of KeyPay has no address to ask about a payment', { details: { place: 'detailUrl' } });
      }
      const message = write.encodeKeyPayLookUp(transactionId, profile.clientId, await signer(profile.hashKey1));
      return decodeKeyPayState(readJson(await postJson(platform, operation, operations.readKeyPayTransaction, profile.detailUrl, message, { signal }), operation), options.onDrift);
    },
  };
}

/** Answers KeyPay's callbacks; see {@link NoticeHandlerOptions}. */
export function createKeyPayNoticeHandler(
  profile: Pick<KeyPayProfile, 'clientId' | 'hashKey2'>,
  options: NoticeHandlerOptions<KeyPayNotice>,
): NoticeHandler {
  return noticeHandler<KeyPayNotice>(
    {
      decode: decodeKeyPayCallback,
      sign: async (signedText) => (await signer(profile.hashKey2))(signedText),
      isOurs: (notice) => notice.clientId === profile.clientId,
      // `status` is not among the signed fields: only what is signed tells one callback from another.
      identity: (notice) => ({ transaction: notice.transactionId, content: `${notice.outcome} ${notice.amount} ${notice.additionalFee}` }),
      answer: (end) => encodeKeyPayCallbackAnswer(end === 'taken'),
    },
    options,
  );
}

async function signer(key: SecretRef): Promise<(signedText: string) => string> {
  const secret = await resolveSecret(key);
  return (signedText) => hmacSha256Hex(secret, signedText);
}
