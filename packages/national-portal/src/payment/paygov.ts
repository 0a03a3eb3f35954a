import type { DriftHook } from '@motcua/contracts';
import {
  decodePayGovAnswer,
  decodePayGovNotice,
  encodePayGovNoticeAnswer,
  encodePayGovOrder,
  type PayGovNotice,
  type PayGovOrder,
  type PayGovPartner,
} from '@motcua/contracts/payment/codec';
import { operations } from '@motcua/contracts/payment/operations';
import { checkedWriters, type PayGovProfile, type Platform, readJson, resolveSecret } from '@motcua/http';
import { type CallOptions, platformOf, postJson } from '../post-json.ts';
import { sha256Hex } from './checksum.ts';
import { type NoticeHandler, noticeHandler, type NoticeHandlerOptions } from './notice-handler.ts';

const write = checkedWriters({ encodePayGovOrder });

/** PayGov as one system calls it. Whether it still runs is not known. */
export interface PayGovClient {
  /** Starts a payment. @throws MotcuaError `rejected`, `invalid_request`, `bad_response`, and what the platform throws. */
  start(order: PayGovOrder, options?: CallOptions): Promise<{ payUrl: string }>;
}

/** Makes a client of PayGov. @throws MotcuaError `configuration` when the profile names a platform and none is given. */
export function createPayGovClient(profile: PayGovProfile, options: { platform?: Platform; onDrift?: DriftHook } = {}): PayGovClient {
  const platform = platformOf(profile, options.platform);
  return {
    async start(order, { signal } = {}) {
      const operation = 'paygov.start';
      const message = write.encodePayGovOrder(order, await partnerOf(profile), await signer(profile));
      return decodePayGovAnswer(readJson(await postJson(platform, operation, operations.createPayGovOrder, profile.createUrl, message, { signal }), operation), options.onDrift);
    },
  };
}

/**
 * Answers PayGov's notices; see {@link NoticeHandlerOptions}. The order of the notice's checksum was not seen: it is
 * taken to be the request's.
 */
export function createPayGovNoticeHandler(
  profile: Pick<PayGovProfile, 'partnerCode' | 'accessKey' | 'secretKey'>,
  options: NoticeHandlerOptions<PayGovNotice>,
): NoticeHandler {
  return noticeHandler<PayGovNotice>(
    {
      decode: async (value) => decodePayGovNotice(value, await partnerOf(profile)),
      sign: async (signedText) => (await signer(profile))(signedText),
      isOurs: () => true,
      identity: (notice) => ({
        transaction: notice.transactionCode ?? notice.transactionNumber ?? `${notice.orderId} ${notice.requestCode}`,
        content: `${notice.outcome} ${notice.orderId} ${notice.amount}`,
      }),
      answer: (end) => encodePayGovNoticeAnswer(end === 'not_ours' ? 'signature_wrong' : end),
    },
    options,
  );
}

async function partnerOf(profile: Pick<PayGovProfile, 'partnerCode' | 'accessKey'>): Promise<PayGovPartner> {
  return { partnerCode: profile.partnerCode, accessKey: await resolveSecret(profile.accessKey) };
}

async function signer(profile: Pick<PayGovProfile, 'secretKey'>): Promise<(signedText: string) => string> {
  const secret = await resolveSecret(profile.secretKey);
  return (signedText) => sha256Hex(`${secret}${signedText}`);
}
