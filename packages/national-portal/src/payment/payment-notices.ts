import { decodePaymentNotice, encodeNoticeAnswer, type PaymentNotice } from '@motcua/contracts/payment/codec';
import type { PaymentProfile } from '@motcua/http';
import { type NoticeHandler, noticeHandler, type NoticeHandlerOptions } from './notice-handler.ts';
import { signer } from './payment-client.ts';

/**
 * Answers the Payment Platform's notices (IPN). One whose checksum is right is told once per transaction, however often
 * it comes, and answered `00`; one that is wrong, or that the program could not process, is answered `99`.
 *
 * @example
 * const handle = createPaymentNoticeHandler(profile.services.payment, {
 *   onNotice: async ({ reference, outcome, amount }) => { await payments.close(reference, outcome, amount); },
 * });
 */
export function createPaymentNoticeHandler(
  profile: Pick<PaymentProfile, 'partnerCode' | 'secret'>,
  options: NoticeHandlerOptions<PaymentNotice>,
): NoticeHandler {
  return noticeHandler<PaymentNotice>(
    {
      decode: decodePaymentNotice,
      sign: async (signedText) => (await signer(profile))(signedText),
      isOurs: (notice) => notice.partnerCode === profile.partnerCode,
      identity: (notice) => ({
        transaction: notice.transactionId ?? `${notice.reference} ${notice.resultCode}`,
        content: `${notice.outcome} ${notice.reference} ${notice.amount}`,
      }),
      answer: (end, message) => encodeNoticeAnswer(end === 'taken', message, words[end]),
    },
    options,
  );
}

const words = { taken: '', failed: 'Chưa xử lý được thông báo', not_ours: 'Mã xác thực không đúng' } as const;
