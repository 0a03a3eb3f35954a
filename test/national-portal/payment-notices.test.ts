import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createPaymentNoticeHandler, type NoticeHandler, type NoticeProblem, type PaymentNotice, rememberNotices } from '@motcua/national-portal/payment';
import { everyPrint } from '../http/every-print.ts';

const secret = 'CANARY-secret';
const fields = ['LoaiBanTin', 'MaLoi', 'MaDoiTac', 'MaThamChieu', 'SoTien', 'MaTienTe', 'MaGiaoDich', 'MaNganHang', 'ThoiGianGD', 'ThongTinGiaoDich'];

function message(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const body: Record<string, unknown> = { LoaiBanTin: 'CONFIRM', MaLoi: '00', MaDoiTac: 'DT', MaThamChieu: 'H37-1', SoTien: 8000, MaTienTe: 'VND', MaGiaoDich: 'GD-1', MaNganHang: 'NH', ThoiGianGD: '20260722133200', ThongTinGiaoDich: 'CANARY Thử Nghiệm', ...changes };
  const text = [...fields.map((name) => String(body[name] ?? '')), secret].join('|');
  return { ...body, MaXacThuc: changes['MaXacThuc'] ?? createHash('sha256').update(text).digest('hex') };
}

interface Unit {
  handle: NoticeHandler;
  notices: PaymentNotice[];
  problems: NoticeProblem[];
}

function unit(onNotice: (notice: PaymentNotice) => Promise<void> | void = () => {}, options: { maxBytes?: number } = {}): Unit {
  const notices: PaymentNotice[] = [];
  const problems: NoticeProblem[] = [];
  const handle = createPaymentNoticeHandler(
    { partnerCode: 'DT', secret: { value: secret } },
    { onNotice: (notice) => (notices.push(notice), onNotice(notice)), onProblem: (problem) => problems.push(problem), ...options },
  );
  return { handle, notices, problems };
}

const post = (body: unknown): Request => new Request('https://unit.example.vn/ipn', { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
const said = async (answer: Response | Promise<Response>): Promise<string> => ((await (await answer).json()) as { MaLoi: string }).MaLoi;

describe('notices of the Payment Platform', () => {
  test('one is told with its amount as a whole number, its time in Viet Nam, and what it is about', async () => {
    const { handle, notices } = unit();
    assert.equal(await said(handle(post(message()))), '00');
    assert.deepEqual(notices, [
      { outcome: 'paid', resultCode: '00', partnerCode: 'DT', reference: 'H37-1', amount: 8000, currency: 'VND', transactionId: 'GD-1', bankCode: 'NH', at: '2026-07-22T13:32:00+07:00', description: 'CANARY Thử Nghiệm' },
    ]);
  });

  test('one that comes ten times, one after the other and all at once, is told once and always answered 00', async () => {
    const { handle, notices } = unit(() => wait(20));
    const answers = await Promise.all(Array.from({ length: 5 }, () => said(handle(post(message())))));
    for (let again = 0; again < 5; again += 1) answers.push(await said(handle(post(message({ ThoiGianGD: '20260722140000' })))));
    assert.deepEqual(answers, Array.from({ length: 10 }, () => '00'));
    assert.equal(notices.length, 1);
  });

  test('another transaction of the same payment is told too', async () => {
    const { handle, notices } = unit();
    for (const changes of [{ MaLoi: '01', MaGiaoDich: '' }, { MaGiaoDich: 'GD-2' }]) assert.equal(await said(handle(post(message(changes)))), '00');
    assert.deepEqual(notices.map(({ outcome, transactionId }) => [outcome, transactionId]), [['failed', undefined], ['paid', 'GD-2']]);
  });

  test('a transaction that is told otherwise later is answered 99 and reported', async () => {
    const { handle, notices, problems } = unit();
    assert.equal(await said(handle(post(message()))), '00');
    assert.equal(await said(handle(post(message({ SoTien: 9000 })))), '99');
    assert.equal(notices.length, 1);
    assert.deepEqual(problems.map(({ reason }) => reason), ['contradiction']);
  });

  test('a program that fails is answered 99, and told again when the notice comes again', async () => {
    let fails = true;
    const { handle, notices, problems } = unit(() => {
      if (fails) throw new Error('the database is away');
    });
    assert.equal(await said(handle(post(message()))), '99');
    fails = false;
    assert.equal(await said(handle(post(message()))), '00');
    assert.equal(notices.length, 2);
    assert.deepEqual(problems.map(({ reason }) => reason), ['not_processed']);
  });

  test('memory forgets the oldest, not the newest', () => {
    const seen = rememberNotices(2);
    for (const transaction of ['a', 'b', 'c']) seen.put(transaction, 'x');
    assert.deepEqual(['a', 'b', 'c'].map((transaction) => seen.get(transaction)), [undefined, 'x', 'x']);
  });

  for (const [what, body, reason] of [
    ['a forged checksum', message({ MaXacThuc: 'f'.repeat(64) }), 'not_ours'],
    ['a checksum of another length', message({ MaXacThuc: 'f' }), 'not_ours'],
    ['a checksum in capitals', { ...message(), MaXacThuc: String(message()['MaXacThuc']).toUpperCase() }, 'not_ours'],
    ['a notice for another partner', message({ MaDoiTac: 'KHAC' }), 'not_ours'],
    ['no checksum', { ...message(), MaXacThuc: undefined }, 'not_understood'],
    ['a fraction of a đồng', message({ SoTien: 8000.5 }), 'not_understood'],
    ['a time of a 12-hour clock gone wrong', message({ ThoiGianGD: '20260722256000' }), 'not_understood'],
    ['text that is no JSON', '{CANARY', 'not_understood'],
    ['JSON that is no object', '[]', 'not_understood'],
    ['a flood', 'x'.repeat(3000), 'not_understood'],
  ] as const) {
    test(`${what} is answered 99, is told to nobody, and leaves nothing of itself in the report`, async () => {
      const { handle, notices, problems } = unit(undefined, { maxBytes: 2000 });
      const answer = await handle(post(body));
      const text = await answer.text();
      assert.equal((JSON.parse(text) as { MaLoi: string }).MaLoi, '99');
      assert.doesNotMatch(text, /CANARY/);
      assert.equal(notices.length, 0);
      assert.deepEqual(problems.map((problem) => problem.reason), [reason]);
      assert.doesNotMatch(everyPrint(problems[0]?.error), /CANARY/);
    });
  }

  test('a body that the host has read already is a named setting that is wrong; another method is refused', async () => {
    const { handle, problems } = unit();
    const request = post(message());
    await request.text();
    const answer = await handle(request);
    assert.equal(answer.status, 500);
    assert.deepEqual([problems[0]?.reason, problems[0]?.error.details['reason']], ['configuration', 'body_already_read']);
    assert.equal((await handle(new Request('https://unit.example.vn/ipn'))).status, 405);
  });

  test('a secret that is not set is a setting that is wrong, not a forged notice', async () => {
    const problems: NoticeProblem[] = [];
    const handle = createPaymentNoticeHandler({ partnerCode: 'DT', secret: { env: 'MOTCUA_TEST_NOT_SET' } }, { onNotice: () => {}, onProblem: (problem) => problems.push(problem) });
    assert.equal((await handle(post(message()))).status, 500);
    assert.deepEqual(problems.map(({ reason }) => reason), ['configuration']);
  });
});
