import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  createKeyPayClient,
  createKeyPayNoticeHandler,
  createPayGovClient,
  createPayGovNoticeHandler,
  createPaymentClient,
  createPaymentNoticeHandler,
  type PaymentOrder,
} from '@motcua/national-portal/payment';
import { json, startUpstream, type Upstream } from '../http/upstream.ts';

// Made with the openssl command, once; each vector carries the command that made it. The secrets are made up.
const vectors = JSON.parse(readFileSync(join(import.meta.dirname, 'checksum-vectors.json'), 'utf8')) as { name: string; expected: string }[];
const expected = (name: string): string => vectors.find((vector) => vector.name === name)!.expected;

let upstream: Upstream;
before(async () => {
  upstream = await startUpstream((request) =>
    request.path.startsWith('/keypay') ? json({ error: '0', status: 0, payment_url: 'https://pay.example.vn/1' })
    : request.path.startsWith('/paygov') ? json({ data: { url: 'https://pay.example.vn/1' } })
    : json({ MaLoi: '00', TrangThaiGD: '1', UrlThanhToan: 'https://pay.example.vn/1' }),
  );
});
after(() => upstream.close());

const sent = (): Record<string, string> => JSON.parse(upstream.received.at(-1)!.body) as Record<string, string>;
const secret = { value: 'bi-mat-thu-nghiem' };
const payment = { reference: 'H37.02-20260722-0000001-20260722133000', startedAt: '2026-07-22T13:30:00+07:00' };
const order: PaymentOrder = {
  ...payment,
  amount: 8000,
  description: 'Lệ phí hộ tịch – hồ sơ thử nghiệm',
  payerAddress: '192.0.2.10',
  receipt: {
    kind: 'public_service',
    content: 'Lệ phí hộ tịch',
    payer: { name: 'Nguyễn Thử Nghiệm An', number: '099190000001' },
    agencyCode: 'H37.02',
    agencyName: 'UBND phường Thử Nghiệm',
    dossierCode: 'H37.02-20260722-0000001',
    procedureCode: '1.001193',
    procedureName: 'Đăng ký khai sinh',
    fees: [{ kind: 'charge', name: 'Lệ phí hộ tịch', amount: 8000 }],
    items: [{ content: 'Lệ phí hộ tịch', amount: 8000 }],
    beneficiary: { account: 'TK', bankCode: 'NH', name: 'UBND' },
  },
};
const post = (body: unknown): Request => new Request('https://unit.example.vn/notice', { method: 'POST', body: JSON.stringify(body) });

describe('checksums are what openssl makes of the documented fields', () => {
  test('Payment Platform: INIT, QUERY, GET_BILL', async () => {
    const client = createPaymentClient({ initUrl: `${upstream.url}/init`, queryUrl: `${upstream.url}/query`, billUrl: `${upstream.url}/bill`, partnerCode: 'DT-THU-NGHIEM', secret });
    await client.start(order);
    assert.equal(sent()['MaXacThuc'], expected('INIT'));
    await client.query(payment);
    assert.equal(sent()['MaXacThuc'], expected('QUERY'));
    await assert.rejects(client.readBill(payment), { code: 'bad_response' });
    assert.equal(sent()['MaXacThuc'], expected('GET_BILL'));
  });

  test('Payment Platform: the notice', async () => {
    const taken: string[] = [];
    const handle = createPaymentNoticeHandler({ partnerCode: 'DT-THU-NGHIEM', secret }, { onNotice: ({ reference }) => void taken.push(reference) });
    const notice = { LoaiBanTin: 'CONFIRM', MaLoi: '00', MaDoiTac: 'DT-THU-NGHIEM', MaThamChieu: payment.reference, SoTien: 8000, MaTienTe: 'VND', MaGiaoDich: 'GD-1', MaNganHang: 'NH-1', ThoiGianGD: '20260722133200', ThongTinGiaoDich: 'Lệ phí hộ tịch', MaXacThuc: expected('IPN') };
    const answer = (await (await handle(post(notice))).json()) as Record<string, string>;
    assert.deepEqual(answer, { MaLoi: '00', MoTaLoi: '', MaDoiTac: 'DT-THU-NGHIEM', MaThamChieu: payment.reference, ThoiGianGD: '20260722133200', MaXacThuc: expected('IPN') });
    assert.deepEqual(taken, [payment.reference]);
    // Each signed field changed alone: none is taken.
    for (const [name, value] of Object.entries({ LoaiBanTin: 'X', MaLoi: '01', MaDoiTac: 'DT', MaThamChieu: 'X', SoTien: 8001, MaTienTe: 'USD', MaGiaoDich: 'GD-2', MaNganHang: 'NH-2', ThoiGianGD: '20260722013200', ThongTinGiaoDich: 'Lệ phí', MaXacThuc: expected('INIT') })) {
      assert.equal(((await (await handle(post({ ...notice, [name]: value }))).json()) as Record<string, string>)['MaLoi'], '99', name);
    }
    assert.equal(taken.length, 1);
  });

  test('KeyPay: order, look-up and callback', async () => {
    const client = createKeyPayClient({ createUrl: `${upstream.url}/keypay/create`, detailUrl: `${upstream.url}/keypay/detail`, clientId: 'KP-1', hashKey1: { value: 'khoa-mot-thu-nghiem' }, hashKey2: { value: 'x' } });
    await client.start({ transactionId: 'T-1', amount: 8000, description: 'Lệ phí', returnUrl: 'https://unit.example.vn/back' });
    assert.equal(sent()['check_sum'], expected('KeyPay PAY'));
    await client.query('T-1');
    assert.equal(sent()['check_sum'], expected('KeyPay detail'));
    const handle = createKeyPayNoticeHandler({ clientId: 'KP-1', hashKey2: { value: 'khoa-hai-thu-nghiem' } }, { onNotice: () => {} });
    const callback = { client_id: 'KP-1', transaction_id: 'T-1', trans_amount: '8000', command: 'PAY', version: '3.0', addition_fee: '0', status: 0, check_sum: expected('KeyPay callback') };
    assert.deepEqual(await (await handle(post(callback))).json(), { return_code: 0, return_msg: 'success' });
    assert.deepEqual(await (await handle(post({ ...callback, trans_amount: '8001' }))).json(), { return_code: -1, return_msg: 'error' });
  });

  test('PayGov: order and notice', async () => {
    const profile = { createUrl: `${upstream.url}/paygov/create`, partnerCode: 'PG-1', accessKey: { value: 'AK-1' }, secretKey: secret };
    await createPayGovClient(profile).start({ orderId: 'H37.02-H37-1-01', amount: 8000, description: 'Le phi', requestCode: 'R-1', payerAddress: '192.0.2.10', serviceCode: 'S', returnUrl: 'https://unit.example.vn/back' });
    assert.equal(sent()['checksum'], expected('PayGov'));
    const handle = createPayGovNoticeHandler(profile, { onNotice: () => {} });
    const notice = { orderId: 'H37.02-H37-1-01', amount: 8000, requestCode: 'R-1', errorCode: '00', checksum: expected('PayGov') };
    assert.deepEqual(await (await handle(post(notice))).json(), { error_code: 'SUCCESSFUL', error_message: '' });
    assert.deepEqual(await (await handle(post({ ...notice, amount: 1 }))).json(), { error_code: 'SIGNATURE_WRONG', error_message: 'SIGNATURE_WRONG' });
  });
});
