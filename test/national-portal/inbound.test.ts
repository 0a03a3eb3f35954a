import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MotcuaError } from '@motcua/domain';
import { decodeSearchAnswer } from '@motcua/contracts/one-stop/codec';
import { UnitPaymentAnswerSchema } from '@motcua/contracts/payment/schemas';
import { createInboundHandler, type InboundOptions, type InboundPortalMessage } from '@motcua/national-portal/inbound';
import { everyPrint } from '../http/every-print.ts';

const post = (path: string, body: unknown): Request =>
  new Request(`https://unit.example.vn${path}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
const said = async (answer: Promise<Response>): Promise<{ error_code: number; message: unknown }> => (await answer).json() as never;
const dossier = { dossierCode: 'H37-1', status: { kind: 'processing' as const }, procedureCode: '1.001193', fees: [], supplements: [], timeline: [] };

describe('what the portal sends to a unit', () => {
  for (const [path, name] of [['nhanhsdvcqg', 'onDossier'], ['nhantbthuedvcqg', 'onTaxNotice'], ['addtthcKhuyenMai', 'onPromotion']] as const) {
    test(`${path} is given to ${name}, whatever stands before it in the address`, async () => {
      const got: InboundPortalMessage[] = [];
      const handle = createInboundHandler({ isAllowed: () => true, [name]: (message: InboundPortalMessage) => void got.push(message) });
      const body = { MaHoSo: 'H37-1', MaTTHC: '1.001193', khac: { CANARY: 1 } };
      for (const before of ['', '/VXPAdapter/RestService/forward', '/web/guest']) assert.deepEqual(await said(handle(post(`${before}/${path}`, body))), { error_code: 0, message: '' });
      assert.deepEqual(got[0], { dossierCode: 'H37-1', procedureCode: '1.001193', message: body });
      assert.equal(got.length, 3);
    });
  }

  test('a message with a byte order mark is read', async () => {
    const got: unknown[] = [];
    const handle = createInboundHandler({ isAllowed: () => true, onDossier: (message) => void got.push(message.dossierCode) });
    assert.deepEqual(await said(handle(post('/nhanhsdvcqg', '\ufeff{"MaHoSo":"H37-1"}'))), { error_code: 0, message: '' });
    assert.deepEqual(got, ['H37-1']);
  });

  test('an endpoint without its function, another address and another method are not there', async () => {
    const handle = createInboundHandler({ isAllowed: () => true, onDossier: () => {} });
    assert.equal((await handle(post('/nhantbthuedvcqg', {}))).status, 404);
    assert.equal((await handle(post('/xnhanhsdvcqg', {}))).status, 404);
    assert.equal((await handle(new Request('https://unit.example.vn/nhanhsdvcqg'))).status, 405);
  });

  test('who is not allowed is refused before anything is read', async () => {
    let told = 0;
    const handle = createInboundHandler({ isAllowed: (request) => request.headers.get('x-adapter') === 'ours', onDossier: () => void (told += 1) });
    const request = post('/nhanhsdvcqg', { MaHoSo: 'H37-1' });
    assert.equal((await handle(request)).status, 403);
    assert.equal(request.bodyUsed, false);
    assert.equal(told, 0);
  });

  test('what is no message, is too large, or cannot be processed is answered -1, and shows nothing', async () => {
    const problems: MotcuaError[] = [];
    const options: InboundOptions = { isAllowed: () => true, onProblem: (error) => problems.push(error), maxBytes: 200, onDossier: () => Promise.reject(new TypeError('the database is away')), findDossier: () => dossier };
    const handle = createInboundHandler(options);
    for (const [path, body] of [['/nhanhsdvcqg', '{CANARY'], ['/nhanhsdvcqg', '["CANARY"]'], ['/nhanhsdvcqg', 'CANARY'.repeat(99)], ['/nhanhsdvcqg', { MaHoSo: 'CANARY' }], ['/search/call', { masohoso: '' }], ['/search/call', null]] as const) {
      const text = await (await handle(post(path, body))).text();
      assert.equal((JSON.parse(text) as { error_code: number }).error_code, -1);
      assert.doesNotMatch(text, /CANARY/);
    }
    assert.equal(problems.length, 6);
    for (const problem of problems) assert.doesNotMatch(everyPrint(problem), /CANARY/);
    const read = post('/nhanhsdvcqg', {});
    await read.text();
    assert.equal((await handle(read)).status, 500);
  });
});

describe('what the portal asks a unit', () => {
  test('how a dossier stands, in the form a client of the look-up reads', async () => {
    const handle = createInboundHandler({ isAllowed: () => true, findDossier: (code) => (code === 'H37-1' ? dossier : undefined) });
    const found = decodeSearchAnswer(await said(handle(post('/search/call', { madonvi: 'H37', service: 'TraCuuHoSo', masohoso: 'H37-1' }))));
    assert.deepEqual(found, { found: true, dossier });
    assert.deepEqual(decodeSearchAnswer(await said(handle(post('/search/call', { masohoso: 'H37-2' })))), { found: false });
  });

  test('what is to be paid, that nothing is, or that there is no such dossier', async () => {
    const handle = createInboundHandler({
      isAllowed: () => true,
      findPayment: (code) =>
        code === 'H37-1'
          ? {
              transactionId: 'T-1',
              reference: 'H37-1-20260722133000',
              receipt: {
                kind: 'public_service', content: 'Lệ phí', payer: { name: 'Nguyễn Thử Nghiệm An', number: '099190000001' }, agencyCode: 'H37', agencyName: 'UBND', dossierCode: 'H37-1',
                procedureCode: '1.001193', procedureName: 'Đăng ký khai sinh', fees: [], items: [{ content: 'Lệ phí', amount: 8000 }], beneficiary: { account: 'TK', bankCode: 'NH', name: 'UBND' },
              },
            }
          : code === 'H37-2'
            ? 'nothing_to_pay'
            : undefined,
    });
    const ask = (MaHoSo: string) => said(handle(post('/kpdvcqg/dptracuuthanhtoanhs', { MaHoSo })));
    const answers = [await ask('H37-1'), await ask('H37-2'), await ask('H37-3')];
    assert.deepEqual(answers.map(({ error_code }) => error_code), [0, 1, -1]);
    for (const answer of answers) assert.ok(UnitPaymentAnswerSchema.safeParse(answer).success);
    assert.deepEqual((answers[0]!.message as Record<string, unknown>)['DSKhoanNop'], [{ NoiDung: 'Lệ phí', SoTien: '8000' }]);
  });
});
