import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  decodeInitAnswer,
  decodeInitPayment,
  decodeKeyPayAnswer,
  decodeKeyPayCallback,
  decodeKeyPayState,
  decodePayGovAnswer,
  decodePayGovNotice,
  decodePaymentLookUp,
  decodePaymentNotice,
  decodeQueryAnswer,
  encodeInitPayment,
  encodeKeyPayCallback,
  encodeKeyPayOrder,
  encodePayGovNotice,
  encodePayGovOrder,
  encodePaymentLookUp,
  encodePaymentNotice,
  type KeyPayNotice,
  payGovOrderId,
  type PayGovNotice,
  type PaymentDecision,
  type PaymentFee,
  type PaymentItem,
  type PaymentNotice,
  type PaymentOrder,
  type PaymentPayer,
  type PaymentReceipt,
  paymentReference,
  usualPaymentTerms,
  withoutAccents,
} from '@motcua/contracts/payment/codec';
import { instants, personalIds, plainText, record, runs } from './property-runs.ts';

const zeros = '0'.repeat(64);
const unsigned = (): string => zeros;
const amounts = fc.integer({ min: 1, max: 999_999_999_999 });
const some = <T>(items: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(items, { maxLength: 3 });
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const payers = record<PaymentPayer>({ name: plainText, number: personalIds }, { address: plainText, district: plainText, province: plainText });
const decisions = record<PaymentDecision>(
  { number: plainText },
  { kindCode: plainText, kindName: plainText, agencyCode: plainText, agencyName: plainText, treasury: plainText, date: day, violationTime: plainText, violationPlace: plainText, violatorName: plainText },
);
const parts = {
  content: plainText,
  payer: payers,
  fees: some(record<PaymentFee>({ kind: fc.constantFrom('fee', 'charge'), name: plainText, amount: amounts }, { code: plainText })),
  items: some(record<PaymentItem>({ content: plainText, amount: amounts })),
};
const beneficiary = record<{ account: string; bankCode: string; name: string }>({ account: plainText, bankCode: plainText, name: plainText });
const receipts: fc.Arbitrary<PaymentReceipt> = fc.oneof(
  record<PaymentReceipt>(
    { kind: fc.constant('public_service' as const), ...parts, agencyCode: plainText, agencyName: plainText, dossierCode: plainText, procedureCode: plainText, procedureName: plainText, beneficiary },
    { serviceCode: plainText, serviceName: plainText, budgetAccount: plainText },
  ),
  record<PaymentReceipt>({ kind: fc.constant('penalty' as const), ...parts, decision: decisions }, { beneficiary }),
);
const orders = record<PaymentOrder>({ reference: fc.uuid(), amount: amounts, description: plainText, payerAddress: fc.ipV4(), startedAt: instants, receipt: receipts });
const terms = { partnerCode: 'DT-THU-NGHIEM', ...usualPaymentTerms };

/** An order with nothing optional in it. */
const plain: PaymentOrder = {
  reference: 'H37-1',
  amount: 8000,
  description: 'CANARY',
  payerAddress: '192.0.2.10',
  startedAt: '2026-07-22T13:30:00+07:00',
  receipt: {
    kind: 'public_service',
    content: 'CANARY',
    payer: { name: 'CANARY', number: '099190000001' },
    agencyCode: 'H37.02',
    agencyName: 'UBND phường Thử Nghiệm',
    dossierCode: 'H37-1',
    procedureCode: '1.001193',
    procedureName: 'Đăng ký khai sinh',
    fees: [],
    items: [],
    beneficiary: { account: 'TK', bankCode: 'NH', name: 'UBND' },
  },
};

function refusal(work: () => unknown): { code: string; details: Record<string, unknown> } {
  try {
    work();
  } catch (error) {
    assert.doesNotMatch(inspect(error), /CANARY|0991/);
    return error as never;
  }
  throw new assert.AssertionError({ message: 'it was not refused' });
}

describe('Payment Platform, messages', () => {
  test('an order that is written is read back, and its checksum is over the same text', () => {
    fc.assert(
      fc.property(orders, (order) => {
        let signed = '';
        const message = encodeInitPayment(order, terms, (text) => ((signed = text), zeros));
        assert.deepEqual(decodeInitPayment(JSON.parse(JSON.stringify(message))), { order, terms, checksum: zeros, signedText: signed });
      }),
      runs(10_000),
    );
  });

  test('a notice that is written is read back', () => {
    const notices = record<PaymentNotice>(
      { outcome: fc.constant('paid' as const), resultCode: fc.constant('00'), partnerCode: plainText, reference: fc.uuid(), amount: amounts, at: instants },
      { currency: fc.constant('VND'), transactionId: plainText, bankCode: plainText, description: plainText },
    );
    fc.assert(fc.property(notices, (notice) => assert.deepEqual(decodePaymentNotice(JSON.parse(JSON.stringify(encodePaymentNotice(notice, unsigned)))).notice, notice)), runs(10_000));
  });

  test('a look-up that is written is read back', () => {
    fc.assert(
      fc.property(fc.constantFrom('QUERY', 'GET_BILL'), fc.uuid(), instants, (kind, reference, startedAt) => {
        const read = decodePaymentLookUp(JSON.parse(JSON.stringify(encodePaymentLookUp(kind, { reference, startedAt }, terms, unsigned))));
        assert.deepEqual([read.kind, read.payment], [kind, { reference, startedAt }]);
      }),
      runs(5_000),
    );
  });

  test('half past one in the afternoon is 13, never 01; midnight is 00', () => {
    assert.equal(encodeInitPayment(plain, terms, unsigned).ThoiGianGD, '20260722133000');
    assert.equal(encodeInitPayment({ ...plain, startedAt: '2026-07-21T17:00:00Z' }, terms, unsigned).ThoiGianGD, '20260722000000');
    assert.equal(paymentReference('H37.02-20260722-0000001', '2026-07-22T06:30:00Z'), 'H37.02-20260722-0000001-20260722133000');
  });

  test('amounts are whole đồng, written as digits', () => {
    assert.equal(encodeInitPayment({ ...plain, amount: 99_999_999_999 }, terms, unsigned).SoTien, '99999999999');
    for (const amount of [0, -1, 0.5, 1e15, Number.NaN, Number.POSITIVE_INFINITY]) {
      assert.deepEqual([refusal(() => encodeInitPayment({ ...plain, amount }, terms, unsigned)).details['field']], ['amount']);
    }
    for (const SoTien of ['8000.5', 8000.5, -1, '', '8.000', '1e3', null]) {
      assert.equal(refusal(() => decodePaymentNotice({ ...encodePaymentNotice(notice, unsigned), SoTien })).code, 'invalid_request');
    }
  });

  test('every member that is missing is named at once', () => {
    const { receipt } = plain;
    const { details } = refusal(() =>
      encodeInitPayment({ ...plain, receipt: { kind: 'public_service', content: ' ', payer: { name: '', number: '' }, fees: receipt.fees, items: receipt.items } }, terms, unsigned),
    );
    assert.equal(
      details['fields'],
      'receipt.content receipt.payer.name receipt.payer.number receipt.agencyCode receipt.agencyName receipt.dossierCode receipt.procedureCode receipt.procedureName receipt.beneficiary',
    );
    assert.equal(refusal(() => encodeInitPayment({ ...plain, receipt: { ...receipt, kind: 'penalty' } }, terms, unsigned)).details['fields'], 'receipt.decision');
  });

  test('a field that would blur the border between two fields is refused', () => {
    for (const [member, value] of [['description', 'a|b'], ['reference', 'H37|1'], ['payerAddress', '192.0.2.10|']] as const) {
      assert.equal(refusal(() => encodeInitPayment({ ...plain, [member]: value }, terms, unsigned)).details['field'], member);
    }
  });
});

const notice: PaymentNotice = { outcome: 'paid', resultCode: '00', partnerCode: 'P', reference: 'R', amount: 8000, at: '2026-07-22T13:32:00+07:00' };

describe('Payment Platform, answers', () => {
  test('flat, wrapped as a text, wrapped as an object', () => {
    const inner = { MaLoi: '00', MoTaLoi: '', UrlThanhToan: 'https://pay.example.vn/p/1' };
    for (const answer of [inner, { error_code: '0', message: JSON.stringify(inner) }, { error_code: 0, message: inner }, { error_code: '00', message: '', result: inner }]) {
      assert.deepEqual(decodeInitAnswer(answer), { payUrl: 'https://pay.example.vn/p/1' });
    }
  });

  test('refusals keep the code, and no words', () => {
    assert.deepEqual([refusal(() => decodeInitAnswer({ MaLoi: '97', MoTaLoi: 'CANARY' }))].map(({ code, details }) => [code, details['faultCode']]), [['rejected', '97']]);
    assert.equal(refusal(() => decodeInitAnswer({ error_code: -1, message: 'CANARY' })).code, 'rejected');
    for (const answer of [{}, { error_code: 0, message: 'CANARY' }, { MaLoi: '00' }, { MaLoi: '00', UrlThanhToan: 'javascript:alert(1)' }, { error_code: '0', message: '[]' }, null]) {
      assert.equal(refusal(() => decodeInitAnswer(answer)).code, 'bad_response');
    }
  });

  test('1 is paid, 3 is not known yet, 4 failed; another number survives', () => {
    for (const [TrangThaiGD, status] of [['1', 'paid'], [1, 'paid'], ['03', 'pending'], [4, 'failed'], ['9', { unknown: '9' }], [null, { unknown: '' }]] as const) {
      assert.deepEqual(decodeQueryAnswer({ MaLoi: '00', TrangThaiGD, SoTien: '8000', MaGiaoDich: '' }), { status, amount: 8000 });
    }
    assert.equal(refusal(() => decodeQueryAnswer({ MaLoi: '04', MoTaLoi: 'CANARY' })).details['faultCode'], '04');
  });
});

describe('KeyPay and PayGov', () => {
  test('what is written is read back', () => {
    const keyPay = record<KeyPayNotice>(
      { outcome: fc.constant('failed' as const), resultCode: fc.constant('1'), clientId: plainText, transactionId: plainText, amount: amounts, additionalFee: fc.nat(), version: fc.constant('3.0') },
      { transactionCode: plainText },
    );
    fc.assert(fc.property(keyPay, (value) => assert.deepEqual(decodeKeyPayCallback(JSON.parse(JSON.stringify(encodeKeyPayCallback(value, unsigned)))).notice, value)), runs(5_000));
    const payGov = record<PayGovNotice>(
      { outcome: fc.constant('paid' as const), resultCode: fc.constant('00'), orderId: plainText, amount: amounts, requestCode: plainText },
      { description: plainText, transactionNumber: plainText, transactionCode: plainText, paymentGate: plainText, paidAt: plainText, kind: plainText },
    );
    const partner = { partnerCode: 'P', accessKey: 'A' };
    fc.assert(fc.property(payGov, (value) => assert.deepEqual(decodePayGovNotice(JSON.parse(JSON.stringify(encodePayGovNotice(value, partner, unsigned))), partner).notice, value)), runs(5_000));
  });

  test('addresses and refusals', () => {
    assert.deepEqual(decodeKeyPayAnswer({ error: 0, payment_url: 'https://pay.example.vn/k' }), { payUrl: 'https://pay.example.vn/k' });
    assert.equal(refusal(() => decodeKeyPayAnswer({ error: '2', msg: 'CANARY' })).details['faultCode'], '2');
    assert.equal(refusal(() => decodeKeyPayAnswer({ error: '0' })).code, 'bad_response');
    assert.deepEqual(decodeKeyPayState({ error: '0', status: 0, trans_amount: '8000' }), { status: 'paid', amount: 8000 });
    assert.deepEqual(decodeKeyPayState({ status: '7' }), { status: { unknown: '7' } });
    assert.deepEqual(decodePayGovAnswer({ data: { url: 'https://pay.example.vn/g' } }), { payUrl: 'https://pay.example.vn/g' });
    assert.equal(refusal(() => decodePayGovAnswer({ error_code: 'SIGNATURE_WRONG' })).details['faultCode'], 'SIGNATURE_WRONG');
    assert.equal(refusal(() => decodePayGovAnswer({})).code, 'bad_response');
  });

  test('PayGov takes no accents, and no order without an id', () => {
    assert.equal(withoutAccents('Nộp lệ phí – Đăng ký  khai sinh'), 'Nop le phi Dang ky khai sinh');
    assert.equal(payGovOrderId('H37.02', 'H37-1', 1), 'H37.02-H37-1-01');
    const order = { orderId: 'O', amount: 1, description: 'Lệ phí', requestCode: 'R', payerAddress: '192.0.2.1', serviceCode: 'S', returnUrl: 'https://unit.example.vn/' };
    assert.equal(refusal(() => encodePayGovOrder(order, { partnerCode: 'P', accessKey: 'A' }, unsigned)).details['place'], 'orderInfo');
    assert.equal(encodePayGovOrder({ ...order, description: withoutAccents(order.description) }, { partnerCode: 'P', accessKey: 'A' }, unsigned).orderInfo, 'Le phi');
    assert.equal(refusal(() => encodeKeyPayOrder({ transactionId: '', amount: 1, description: 'x', returnUrl: 'https://unit.example.vn/' }, 'C', '3.0', unsigned)).details['place'], 'transaction_id');
  });
});
