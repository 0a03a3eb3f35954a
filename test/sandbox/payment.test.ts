import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import {
  createKeyPayClient,
  createKeyPayNoticeHandler,
  createPayGovClient,
  createPayGovNoticeHandler,
  createPaymentClient,
  createPaymentNoticeHandler,
  type NoticeHandler,
  type PaymentOrder,
  paymentReference,
} from '@motcua/national-portal/payment';
import { createSandbox } from '@motcua/sandbox';
import type { Sandbox } from '@motcua/sandbox';

let sandbox: Sandbox;
/** A unit's server: the handlers as they mount anywhere. */
let unit: Server;
let unitUrl: string;
let told: { outcome: string; amount: number }[];
let problems: string[];

before(async () => {
  sandbox = await createSandbox();
  const { payment, keyPay, payGov } = sandbox.connection.services;
  const options = {
    onNotice: ({ outcome, amount }: { outcome: string; amount: number }) => void told.push({ outcome, amount }),
    onProblem: ({ reason }: { reason: string }) => void problems.push(reason),
  };
  const handlers: Record<string, NoticeHandler> = {
    '/ipn': createPaymentNoticeHandler(payment!, options),
    '/keypay': createKeyPayNoticeHandler(keyPay!, options),
    '/paygov': createPayGovNoticeHandler(payGov!, options),
  };
  unit = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { url = '', method = '' } = request;
      void handlers[url]?.(new Request(`http://unit.invalid${url}`, { method, body: Buffer.concat(chunks) })).then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      });
    });
  });
  await new Promise<void>((resolve) => unit.listen(0, '127.0.0.1', resolve));
  unitUrl = `http://127.0.0.1:${(unit.address() as AddressInfo).port}`;
  sandbox.setNoticeUrl('payment-platform', `${unitUrl}/ipn`);
  sandbox.setNoticeUrl('keypay', `${unitUrl}/keypay`);
  sandbox.setNoticeUrl('paygov', `${unitUrl}/paygov`);
});
after(async () => {
  unit.close();
  await sandbox.close();
});
beforeEach(() => {
  told = [];
  problems = [];
  sandbox.clearFaults();
});

let running = 0;
function order(): PaymentOrder {
  running += 1;
  const dossierCode = `H37.90.01-20260722-${String(running).padStart(7, '0')}`;
  const startedAt = '2026-07-22T13:30:00+07:00';
  return {
    reference: paymentReference(dossierCode, startedAt),
    amount: 8000,
    description: 'Lệ phí hộ tịch',
    payerAddress: '192.0.2.10',
    startedAt,
    receipt: {
      kind: 'public_service',
      content: 'Lệ phí hộ tịch',
      payer: { name: 'Nguyễn Thử Nghiệm An', number: '099090000101' },
      agencyCode: 'H37.90.01',
      agencyName: 'UBND phường Thử Nghiệm',
      dossierCode,
      procedureCode: '1.001193',
      procedureName: 'Đăng ký khai sinh',
      fees: [{ kind: 'charge', name: 'Lệ phí hộ tịch', amount: 8000 }],
      items: [{ content: 'Lệ phí hộ tịch', amount: 8000 }],
      beneficiary: { account: 'TK', bankCode: 'NH', name: 'UBND' },
    },
  };
}

const client = () => createPaymentClient(sandbox.connection.services.payment!, { onDrift: (drift) => assert.fail(JSON.stringify(drift)) });
const choose = (payUrl: string, choice: string): Promise<Response> => fetch(payUrl, { method: 'POST', body: new URLSearchParams({ choice }) });

describe('the Payment Platform', () => {
  for (const [choice, status, outcome] of [['pay', 'paid', 'paid'], ['fail', 'failed', 'failed'], ['cancel', 'failed', 'failed']] as const) {
    test(`a payer who chooses "${choice}": the unit is told, and a question gives the same`, async () => {
      const started = order();
      const { payUrl } = await client().start(started);
      assert.equal((await client().query(started)).status, 'pending');
      const page = await choose(payUrl, choice);
      assert.equal(page.status, 200);
      assert.match(await page.text(), /Đơn vị đã nhận thông báo kết quả/);
      assert.deepEqual(told, [{ outcome, amount: 8000 }]);
      const state = await client().query(started);
      assert.deepEqual([state.status, state.amount, state.reference], [status, 8000, started.reference]);
    });
  }

  test('a paid payment has a bill, another has none', async () => {
    const started = order();
    const { payUrl } = await client().start(started);
    await assert.rejects(client().readBill(started), { code: 'rejected', details: { operation: 'payment.readBill', faultCode: '05' } });
    await choose(payUrl, 'pay');
    const bill = await client().readBill(started);
    const text = Buffer.from(bill).toString('latin1');
    assert.ok(text.startsWith('%PDF-1.4') && text.endsWith('%%EOF\n'));
    assert.match(text, new RegExp(started.reference));
  });

  test('the wrapped answer is understood too', async () => {
    const profile = sandbox.connection.services.payment!;
    const wrapped = createPaymentClient({ ...profile, initUrl: profile.initUrl.replace('/init', '/wrapped/init') });
    assert.match((await wrapped.start(order())).payUrl, /\/pay\/[\w-]+$/);
    await assert.rejects(createPaymentClient({ ...profile, initUrl: profile.initUrl.replace('/init', '/wrapped/init'), secret: { value: 'wrong' } }).start(order()), { code: 'rejected' });
  });

  test('a wrong secret, a wrong partner, a reference used twice, an unknown payment are refused by code', async () => {
    const profile = sandbox.connection.services.payment!;
    const codes = async (work: Promise<unknown>): Promise<unknown> => work.then(() => 'taken', (error: { details: { faultCode: string } }) => error.details.faultCode);
    const started = order();
    await client().start(started);
    assert.deepEqual(
      await Promise.all([
        codes(createPaymentClient({ ...profile, secret: { value: 'wrong' } }).start(order())),
        codes(createPaymentClient({ ...profile, partnerCode: 'KHAC' }).start(order())),
        codes(client().start(started)),
        codes(client().query(order())),
        codes(client().query({ ...started, startedAt: '2026-07-22T13:30:01+07:00' })),
      ]),
      ['97', '03', '02', '04', '04'],
    );
  });

  test('a forged notice is not taken, and can be sent again; one sent twice is told once', async () => {
    const first = await client().start(order());
    sandbox.setFault({ upstream: 'payment', kind: 'wrong_checksum', times: 1 });
    assert.match(await (await choose(first.payUrl, 'pay')).text(), /Đơn vị chưa nhận thông báo/);
    assert.deepEqual([told, problems], [[], ['not_ours']]);
    assert.match(await (await choose(first.payUrl, 'again')).text(), /Đơn vị đã nhận thông báo/);
    assert.equal(told.length, 1);
    sandbox.setFault({ upstream: 'payment', kind: 'sent_twice', times: 1 });
    const second = await client().start(order());
    await choose(second.payUrl, 'pay');
    assert.equal(told.length, 2);
    const [newest] = sandbox.payments();
    assert.deepEqual(newest?.notices.map(({ taken }) => taken), [true, true]);
  });

  test('a payment ends once; an unknown choice and an unknown payment are refused; the list shows it', async () => {
    const started = order();
    const { payUrl } = await client().start(started);
    await choose(payUrl, 'pay');
    await choose(payUrl, 'fail');
    assert.equal((await client().query(started)).status, 'paid');
    assert.equal((await choose(payUrl, 'steal')).status, 422);
    assert.equal((await fetch(`${sandbox.url}/pay/unknown`)).status, 404);
    assert.match(await (await fetch(`${sandbox.url}/pay`)).text(), new RegExp(started.reference));
  });

  test("a proxy's page and a broken platform have their names; the journal says what was asked, without the payer", async () => {
    sandbox.setFault({ upstream: 'payment', kind: 'html', times: 1 });
    await assert.rejects(client().start(order()), { code: 'bad_response' });
    sandbox.setFault({ upstream: 'payment', kind: 'error500' });
    await assert.rejects(client().start(order()), { code: 'unavailable' });
    sandbox.clearFaults();
    // A question may be asked again by itself; a payment is started once.
    sandbox.setFault({ upstream: 'payment', kind: 'error500', times: 1 });
    const started = order();
    await client().start(started).catch(() => undefined);
    sandbox.clearFaults();
    await client().start(started);
    sandbox.setFault({ upstream: 'payment', kind: 'error500', times: 1 });
    assert.equal((await client().query(started)).status, 'pending');
    const entries = sandbox.journal().filter(({ upstream }) => upstream === 'payment');
    assert.deepEqual(entries.slice(-6).map(({ fault, operation }) => fault ?? operation), ['html', 'error500', 'error500', 'INIT', 'error500', 'QUERY']);
    assert.doesNotMatch(JSON.stringify(entries), /Thử Nghiệm|0990/);
  });
});

describe('KeyPay and PayGov', () => {
  const returnUrl = 'https://unit.example.vn/back';

  test('KeyPay: pay, be told, ask', async () => {
    const keyPay = createKeyPayClient(sandbox.connection.services.keyPay!);
    const { payUrl } = await keyPay.start({ transactionId: 'T-1', amount: 8000, description: 'Lệ phí', returnUrl });
    const page = await choose(payUrl, 'pay');
    assert.match(await page.text(), /href="https:\/\/unit\.example\.vn\/back"/);
    assert.deepEqual(told, [{ outcome: 'paid', amount: 8000 }]);
    assert.equal((await keyPay.query('T-1')).status, 'paid');
    await assert.rejects(keyPay.start({ transactionId: 'T-1', amount: 8000, description: 'Lệ phí', returnUrl }), { code: 'rejected' });
    await assert.rejects(createKeyPayClient({ ...sandbox.connection.services.keyPay!, hashKey1: { value: 'wrong' } }).query('T-1'), { code: 'rejected' });
  });

  test('PayGov: let it fail and be told', async () => {
    const payGov = createPayGovClient(sandbox.connection.services.payGov!);
    const { payUrl } = await payGov.start({ orderId: 'H37-1-01', amount: 8000, description: 'Le phi', requestCode: 'R-1', payerAddress: '192.0.2.10', serviceCode: 'S', returnUrl });
    await choose(payUrl, 'fail');
    assert.deepEqual(told, [{ outcome: 'failed', amount: 8000 }]);
    await assert.rejects(createPayGovClient({ ...sandbox.connection.services.payGov!, secretKey: { value: 'wrong' } }).start({ orderId: 'H37-2-01', amount: 1, description: 'x', requestCode: 'R', payerAddress: '192.0.2.10', serviceCode: 'S', returnUrl }), {
      details: { operation: 'paygov.start', faultCode: 'SIGNATURE_WRONG' },
    });
  });
});

describe('the control API', () => {
  test('sets where notices go, and lists payments', async () => {
    const set = (body: unknown): Promise<Response> => fetch(`${sandbox.url}/_sandbox/payments/notice-url`, { method: 'POST', body: JSON.stringify(body) });
    assert.equal((await set({ gateway: 'payment-platform', url: 'file:///etc/passwd' })).status, 400);
    assert.equal((await set({ gateway: 'khac', url: unitUrl })).status, 400);
    assert.equal((await set({ gateway: 'payment-platform', url: `${unitUrl}/ipn` })).status, 200);
    await client().start(order());
    const listed = (await (await fetch(`${sandbox.url}/_sandbox/payments`)).json()) as { status: string }[];
    assert.equal(listed[0]?.status, 'waiting');
  });
});
