import type { Faults } from '../faults.ts';
import { compactTime } from '../wire-time.ts';
import { keyPayChecksum, keyPayFields, payGovChecksum, type PaymentKeys, platformChecksum, platformFields } from './payment-keys.ts';
import type { Payment, PaymentGateway, Payments, SentNotice } from './payments.ts';

/** Tells units how payments ended. */
export interface PaymentNotices {
  /** Where a gateway tells of its payments; nowhere until it is set. @throws TypeError when it is no web address. */
  setUrl(gateway: PaymentGateway, url: string): void;
  url(gateway: PaymentGateway): string | undefined;
  /** Sends the notice of an ended payment. */
  send(payment: Payment): Promise<void>;
}

/** Result codes of a payment that did not come about; ours, because the platform's table is not public. */
const resultCodes = { paid: '00', failed: '01', cancelled: '02' } as const;

/** Nobody is told yet. */
export function createPaymentNotices(payments: Payments, keys: PaymentKeys, faults: Faults): PaymentNotices {
  const urls = new Map<PaymentGateway, string>();

  async function sendOnce(payment: Payment, url: string, message: Record<string, unknown>): Promise<void> {
    const at = new Date().toISOString();
    let notice: SentNotice;
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
        redirect: 'manual',
        signal: AbortSignal.timeout(30_000),
      });
      const said = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
      const taken = said['MaLoi'] === '00' || said['return_code'] === 0 || said['error_code'] === 'SUCCESSFUL';
      notice = { at, status: answer.status, taken };
    } catch {
      notice = { at, taken: false };
    }
    payments.noticeSent(payment.id, notice);
  }

  return {
    setUrl(gateway, url) {
      if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new TypeError('a notice goes to an http or https address');
      urls.set(gateway, url);
    },
    url: (gateway) => urls.get(gateway),
    async send(payment) {
      const url = urls.get(payment.gateway);
      if (url === undefined || payment.status === 'waiting') return;
      const message = messages[payment.gateway](payment, keys, resultCodes[payment.status]);
      if (faults.take('payment', ['wrong_checksum'])) {
        for (const name of ['MaXacThuc', 'check_sum', 'checksum']) if (message[name] !== undefined) message[name] = '0'.repeat(64);
      }
      await sendOnce(payment, url, message);
      if (faults.take('payment', ['sent_twice'])) await sendOnce(payment, url, message);
    },
  };
}

const messages: Readonly<Record<PaymentGateway, (payment: Payment, keys: PaymentKeys, code: string) => Record<string, unknown>>> = {
  'payment-platform'(payment, keys, code) {
    const message = {
      LoaiBanTin: 'CONFIRM',
      MaLoi: code,
      MaDoiTac: keys.partnerCode,
      MaThamChieu: payment.reference,
      SoTien: payment.amount,
      MaTienTe: 'VND',
      MaGiaoDich: payment.transactionId,
      MaNganHang: 'NH-THUNGHIEM',
      ThoiGianGD: compactTime(payment.endedAt ?? new Date()),
      ThongTinGiaoDich: payment.description,
    };
    return { ...message, MaXacThuc: platformChecksum(message, platformFields.CONFIRM, keys.secret) };
  },
  keypay(payment, keys, code) {
    const message = {
      client_id: keys.keyPay.clientId,
      transaction_id: payment.reference,
      transaction_code: payment.transactionId,
      trans_amount: String(payment.amount),
      payment_fee: '0',
      command: 'PAY',
      version: payment.message['version'],
      addition_fee: payment.message['addition_fee'],
      status: Number(code),
    };
    return { ...message, check_sum: keyPayChecksum(message, keyPayFields.PAY, keys.keyPay.hashKey2) };
  },
  paygov(payment, keys, code) {
    const message = {
      orderId: payment.reference,
      amount: payment.amount,
      orderInfo: payment.description,
      requestCode: payment.message['requestCode'],
      transactionNo: payment.transactionId,
      payDate: compactTime(payment.endedAt ?? new Date()),
      paygate: 'NH-THUNGHIEM',
      errorCode: code,
      type: 'PAY',
      transactionCode: payment.transactionId,
    };
    return { ...message, checksum: payGovChecksum(message, keys.payGov) };
  },
};
