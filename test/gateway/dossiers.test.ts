import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { localDate, workingDaysBetween } from '@motcua/domain';

import type { Receipt } from '@motcua/contracts/gateway/types';

import { birthAnswers, birthSubmission, freshKey } from './answers.ts';
import { TestBrowser } from './browser.ts';
import { files, startUpload, upload } from './files.ts';
import { House, people, readProblem } from './house.ts';
import { LossyLine, reachOneStopThrough } from './lossy-line.ts';

describe('dossiers', () => {
  let house: House;
  let line: LossyLine;
  let browser: TestBrowser;

  before(async () => {
    // More dossiers than one person files in ten minutes.
    house = await House.open({ config: { limits: { rates: { submission: { requests: 1000, seconds: 60 } } } } });
    line = await LossyLine.open(house.sandbox.url);
    await reachOneStopThrough(house, line);
    browser = await house.signedIn(people.an);
  });
  after(async () => {
    await house.close();
    await line.close();
  });
  afterEach(() => {
    house.sandbox.clearFaults();
  });

  const attached = () => upload(house, browser, { fileName: 'giay-chung-sinh.pdf' }, files.pdf);
  const submit = async (body: unknown, headers = freshKey()): Promise<Receipt> =>
    house.ask(browser, '/dossiers', 'ReceiptSchema', { body, headers, status: 201 });
  const count = (): number => house.sandbox.dossiers().length;

  describe('submitting', () => {
    test('what arrives is the applicant, the answers that count, and the file with its hash', async () => {
      const uploadId = await attached();
      const answers = { ...birthAnswers, abandoned: 'yes', delivery_address: 'không hỏi tới' };
      const receipt = await submit(birthSubmission([uploadId], { answers }));
      const dossier = house.sandbox.dossiers().find(({ code }) => code === receipt.dossierCode);
      assert.ok(dossier);
      assert.equal(dossier.procedureCode, '1.001193');
      assert.equal(dossier.ownerName, 'Nguyễn Thử Nghiệm An');
      const sent = dossier.answers as Record<string, unknown>;
      assert.equal(sent['child_name'], 'Nguyễn Thử Nghiệm Sao');
      assert.ok(!('abandoned' in sent) && !('delivery_address' in sent), 'answers to questions that are not asked stay here');
      assert.equal(dossier.documents.length, 1);
      assert.equal(receipt.agency.vi, dossier.agencyName);
      assert.equal(receipt.appointment === undefined ? undefined : new Date(receipt.appointment).getTime(), dossier.appointment?.getTime());
    });

    test('a double click gives one dossier and one receipt', async () => {
      const before = count();
      const body = birthSubmission([await attached()]);
      const headers = freshKey();
      const release = line.hold();
      const clicks = [1, 2, 3].map(() => house.send(browser, '/dossiers', { body, headers }));
      setTimeout(release, 300);
      const responses = await Promise.all(clicks);
      assert.deepEqual(responses.map(({ status }) => status).sort(), [200, 200, 201]);
      const receipts = await Promise.all(responses.map((response) => response.json() as Promise<Receipt>));
      assert.deepEqual(receipts[1], receipts[0]);
      assert.deepEqual(receipts[2], receipts[0]);
      assert.equal(count(), before + 1);
    });

    test('the answer of the one-stop system is lost: the repetition finds the same dossier', async () => {
      const before = count();
      const body = birthSubmission([await attached()]);
      const headers = freshKey();
      line.lose('answer', '/NoiHoSo');
      const problem = await house.problem(browser, '/dossiers', 'one_stop_unavailable', { body, headers });
      assert.match(problem.title, /thử lại/);
      assert.equal(count(), before + 1, 'it had arrived');
      const receipt = await submit(body, headers);
      assert.equal(receipt.dossierCode, house.sandbox.dossiers()[0]?.code);
      assert.equal(count(), before + 1);
    });

    test('the gateway stops between the answer and its own record: the repetition finds the same dossier', async () => {
      const before = count();
      const body = birthSubmission([await attached()]);
      const headers = freshKey();
      line.lose('answer', '/NoiHoSo');
      await house.problem(browser, '/dossiers', 'one_stop_unavailable', { body, headers });
      await house.stop();
      await house.start();
      const receipt = await submit(body, headers);
      assert.equal(receipt.documents[0]?.files, 1);
      assert.equal(count(), before + 1);
    });

    test('the request itself is lost, also while the file is sent: the repetition brings it, each file once', async () => {
      const before = count();
      for (const path of ['/CapSoHoSo', '/TepTin', '/NoiHoSo', '/search/call']) {
        const body = birthSubmission([await attached()]);
        const headers = freshKey();
        line.lose('request', path);
        const first = await house.send(browser, '/dossiers', { body, headers });
        // Without the system's own word on it, the receipt comes without an appointment.
        if (path === '/search/call') assert.equal(first.status, 201);
        else await readProblem(first, 'one_stop_unavailable');
        const sentFiles = line.paths.filter((sent) => sent.endsWith('/TepTin')).length;
        const again = await house.send(browser, '/dossiers', { body, headers });
        assert.equal(again.status, path === '/search/call' ? 200 : 201);
        const receipt = (await again.json()) as Receipt;
        const repeated = line.paths.filter((sent) => sent.endsWith('/TepTin')).length - sentFiles;
        assert.equal(repeated, path === '/TepTin' ? 1 : 0, path);
        assert.ok((await house.ask(browser, `/dossiers/${receipt.dossierCode}/receipt`, 'ReceiptSchema')).appointment);
      }
      assert.equal(count(), before + 4);
    });

    test('"already exists" although the message came through: it is that dossier', async () => {
      const before = count();
      house.sandbox.setFault({ upstream: 'one-stop', kind: 'already_exists', times: 1 });
      const receipt = await submit(birthSubmission([await attached()]));
      assert.equal(count(), before + 1);
      assert.equal(receipt.dossierCode, house.sandbox.dossiers()[0]?.code);
    });

    test('a number that somebody else has already: the dossier takes another one', async () => {
      const stranger = await house.signedIn('c04');
      const theirs = await upload(house, stranger, { fileName: 'a.pdf' }, files.pdf);
      const first = await house.ask(stranger, '/dossiers', 'ReceiptSchema', { body: birthSubmission([theirs]), headers: freshKey(), status: 201 });
      const before = count();
      line.answer('/CapSoHoSo', { code: 200, message: 'Thành công', data: { maHoSo: first.dossierCode } });
      const receipt = await submit(birthSubmission([await attached()]));
      assert.notEqual(receipt.dossierCode, first.dossierCode);
      assert.equal(count(), before + 1);
      await house.problem(browser, `/dossiers/${first.dossierCode}/receipt`, 'not_your_dossier');
    });

    test('nothing but numbers that somebody else has: the person is told, nothing is pretended', async () => {
      const stranger = await house.signedIn('c04');
      const [taken] = (await house.ask(stranger, '/dossiers', 'DossierListSchema')).dossiers;
      assert.ok(taken);
      const before = count();
      const body = birthSubmission([await attached()]);
      const headers = freshKey();
      const answer = { code: 200, message: 'Thành công', data: { maHoSo: taken.dossierCode } };
      line.answer('/CapSoHoSo', answer, 2);
      const problem = await house.problem(browser, '/dossiers', 'dossier_rejected', { body, headers });
      assert.match(problem.title, /một cửa/);
      assert.equal(count(), before);
      await submit(body, headers);
      assert.equal(count(), before + 1);
    });

    for (const fault of [{ kind: 'html' }, { kind: 'error500' }] as const) {
      test(`the one-stop system answers ${fault.kind}: what was typed stays, a repetition goes through`, async () => {
        const before = count();
        const body = birthSubmission([await attached()]);
        const headers = freshKey();
        house.sandbox.setFault({ upstream: 'one-stop', ...fault });
        const problem = await house.problem(browser, '/dossiers', 'one_stop_unavailable', { body, headers });
        assert.match(problem.title, /vẫn được giữ nguyên/);
        house.sandbox.clearFaults();
        await submit(body, headers);
        assert.equal(count(), before + 1);
      });
    }

    test('an expired platform token is renewed without anybody noticing', async () => {
      house.sandbox.setFault({ upstream: 'one-stop', kind: 'expired_token', times: 1 });
      await submit(birthSubmission([await attached()]));
    });

    test('the same key with other content', async () => {
      const headers = freshKey();
      const uploadId = await attached();
      await submit(birthSubmission([uploadId]), headers);
      const other = birthSubmission([uploadId], { answers: { ...birthAnswers, copies: 2 } });
      await house.problem(browser, '/dossiers', 'idempotency_key_reused', { body: other, headers });
    });

    test('the key is missing or not one', async () => {
      const body = birthSubmission(['x']);
      for (const headers of [{}, { 'Idempotency-Key': 'short' }, { 'Idempotency-Key': 'ký tự lạ không được nhận' }]) {
        const encoded = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, encodeURI(value)]));
        await house.problem(browser, '/dossiers', 'invalid_request', { body, headers: encoded });
      }
    });

    test('answers that are not right: every one is named, in the order of the form', async () => {
      const uploadId = await attached();
      const answers = {
        ...birthAnswers,
        applicant_personal_id: '09909000010',
        applicant_birth_date: '2090-05-14',
        child_sex: 'other',
        applicant_phone: '12345',
        copies: 99,
      };
      delete (answers as Record<string, unknown>)['child_name'];
      const problem = await house.problem(browser, '/dossiers', 'invalid_answers', { body: birthSubmission([uploadId], { answers }), headers: freshKey() });
      assert.deepEqual(
        problem.errors?.map(({ field, code }) => [field, code]),
        [
          ['applicant_personal_id', 'personal_id_shape'],
          ['applicant_birth_date', 'date_in_future'],
          ['applicant_phone', 'phone_shape'],
          ['child_name', 'required'],
          ['child_sex', 'not_an_option'],
          ['copies', 'too_large'],
        ],
      );
      for (const { title } of problem.errors) assert.ok(title.length > 10);
      assert.match(problem.errors.at(-1)?.title ?? '', /không quá 20/);
    });

    test('a document is missing, unfinished, of another person, or of another place', async () => {
      const missing = await house.problem(browser, '/dossiers', 'invalid_answers', { body: birthSubmission([], { documents: [] }), headers: freshKey() });
      assert.deepEqual(missing.errors?.map(({ field, code }) => [field, code]), [['birth_notice', 'required']]);
      assert.match(missing.errors[0]?.title ?? '', /đính kèm/);

      const unfinished = (await startUpload(house, browser, { fileName: 'a.pdf' }, 100)).headers.get('Location')?.split('/').at(-1) ?? '';
      const stranger = await house.signedIn(people.binh);
      const foreign = await upload(house, stranger, { fileName: 'b.pdf' }, files.pdf);
      const misplaced = await upload(house, browser, { fileName: 'c.pdf', document: 'marriage_certificate' }, files.pdf);
      for (const id of [unfinished, foreign, misplaced, 'no-such-upload']) {
        const problem = await house.problem(browser, '/dossiers', 'invalid_answers', { body: birthSubmission([id]), headers: freshKey() });
        assert.deepEqual(problem.errors?.map(({ field, code }) => [field, code]), [['birth_notice', 'upload_not_found']], id);
      }
    });

    test('another version of the form, an unknown form, a body of another shape', async () => {
      const uploadId = await attached();
      await house.problem(browser, '/dossiers', 'form_outdated', { body: birthSubmission([uploadId], { formVersion: 'older' }), headers: freshKey() });
      await house.problem(browser, '/dossiers', 'form_not_found', { body: birthSubmission([uploadId], { procedureCode: '9.999999' }), headers: freshKey() });
      for (const body of ['{', '[]', 'null', '{"procedureCode":1}', JSON.stringify({ ...birthSubmission([uploadId]), extra: true })]) {
        await house.problem(browser, '/dossiers', 'invalid_request', { body, headers: freshKey() });
      }
    });

    test('who is not signed in', async () => {
      await house.problem(new TestBrowser(), '/dossiers', 'signed_out', { body: birthSubmission(['x']), headers: freshKey() });
    });

    test('the session ends in the middle of the form: after signing in again everything is still there', async () => {
      const other = await house.signedIn('c32');
      const uploadId = await upload(house, other, { fileName: 'a.pdf' }, files.pdf);
      const body = birthSubmission([uploadId]);
      const headers = freshKey();
      house.shift = 31 * 60_000;
      const problem = await house.problem(other, '/dossiers', 'session_expired', { body, headers });
      assert.match(problem.title, /đăng nhập lại/);
      house.shift = 0;
      await house.signIn(other, 'c32');
      await house.ask(other, '/dossiers', 'ReceiptSchema', { body, headers, status: 201 });
    });

    test('an account of a business files for the business', async () => {
      const business = await house.signedIn('c23');
      const uploadId = await upload(house, business, { fileName: 'a.pdf' }, files.pdf);
      const receipt = await house.ask(business, '/dossiers', 'ReceiptSchema', { body: birthSubmission([uploadId]), headers: freshKey(), status: 201 });
      const dossier = house.sandbox.dossiers().find(({ code }) => code === receipt.dossierCode);
      assert.match(dossier?.ownerName ?? '', /^Công ty TNHH/);
    });
  });

  describe('following', () => {
    test('an unknown code, and what is no code at all', async () => {
      for (const code of ['H37.90.01-260101-9999', 'khong-co', encodeURIComponent("'; drop table dossiers; --"), '%20', 'x'.repeat(65)]) {
        const problem = await house.problem(new TestBrowser(), `/dossiers/${code}`, 'dossier_not_found');
        assert.match(problem.title, /Không tìm thấy hồ sơ/);
        await house.problem(browser, `/dossiers/${code}/receipt`, 'dossier_not_found');
      }
    });

    test('a code typed in small letters and with blanks', async () => {
      const { dossierCode } = await submit(birthSubmission([await attached()]));
      const typed = encodeURIComponent(` ${dossierCode.toLowerCase()} `);
      assert.equal((await house.ask(new TestBrowser(), `/dossiers/${typed}`, 'DossierProgressSchema')).dossierCode, dossierCode);
    });

    test('the one-stop system does not answer: its last word, marked as such', async () => {
      const { dossierCode } = await submit(birthSubmission([await attached()]));
      house.sandbox.setStatus(dossierCode, 4);
      const fresh = await house.ask(browser, `/dossiers/${dossierCode}`, 'DossierProgressSchema');
      assert.equal(fresh.stale, undefined);
      house.sandbox.setFault({ upstream: 'one-stop', kind: 'html' });
      const stale = await house.ask(browser, `/dossiers/${dossierCode}`, 'DossierProgressSchema');
      assert.equal(stale.stale, true);
      assert.deepEqual(stale.status, { kind: 'processing' });
      assert.equal(stale.checkedAt, fresh.checkedAt);
      assert.equal((await house.ask(browser, '/dossiers', 'DossierListSchema')).dossiers[0]?.dossierCode, dossierCode);
      const entry = house.log.findLast(({ route }) => route === '/dossiers/{dossierCode}');
      assert.deepEqual([entry?.level, entry?.['problem']], ['warn', 'one_stop_unavailable']);
      await house.problem(new TestBrowser(), '/dossiers/H37.90.01-260101-9999', 'one_stop_unavailable');
    });

    test('every status has an action, and deadlines are counted in working days', async () => {
      const { dossierCode } = await submit(birthSubmission([await attached()]));
      const actions: [number, string, string][] = [
        [1, 'registered', 'wait'],
        [2, 'received', 'wait'],
        [4, 'processing', 'wait'],
        [6, 'payment_required', 'pay'],
        [3, 'not_accepted', 'read_reason'],
        [8, 'stopped', 'read_reason'],
        [7, 'withdrawn', 'none'],
        [9, 'processed', 'collect_result'],
        [10, 'returned', 'none'],
      ];
      for (const [status, kind, action] of actions) {
        house.sandbox.setStatus(dossierCode, status);
        const progress = await house.ask(browser, `/dossiers/${dossierCode}`, 'DossierProgressSchema');
        assert.deepEqual([progress.status.kind, progress.nextAction], [kind, action]);
      }
    });

    test('a dossier that is late, on the day, early', async () => {
      const { dossierCode, appointment } = await submit(birthSubmission([await attached()]));
      assert.ok(appointment);
      const due = Date.parse(appointment);
      const at = async (instant: number) => {
        house.shift = instant - Date.now();
        const { deadline, nextAction } = await house.ask(new TestBrowser(), `/dossiers/${dossierCode}`, 'DossierProgressSchema');
        return deadline && { ...deadline, nextAction };
      };
      const day = 86_400_000;
      const today = await at(due - 60_000);
      assert.deepEqual([today?.state, today?.nextAction], ['due_today', 'wait']);
      const late = await at(due + 14 * day);
      assert.deepEqual([late?.state, late?.nextAction], ['late', 'ask_agency']);
      assert.equal(late?.workingDays, workingDaysBetween(localDate(new Date(due)), localDate(new Date(due + 14 * day))));
      // A year nobody has announced the holidays of: no guess.
      assert.equal(await at(due + 3 * 365 * day), undefined);
      house.shift = 0;
    });

    test('too many questions from one address', async () => {
      await house.stop();
      const { config } = house;
      house.config = { ...config, limits: { rates: { status: { requests: 2, seconds: 60 } } } };
      await house.start();
      const ask = () => new TestBrowser().request(house.api('/dossiers/khong-co'));
      await readProblem(await ask(), 'dossier_not_found');
      await readProblem(await ask(), 'dossier_not_found');
      await readProblem(await ask(), 'too_many_requests');
      house.config = { ...config, limits: { rates: { status: { requests: 2, seconds: 60 } } }, clientAddressHeader: 'x-forwarded-for' };
      await house.stop();
      await house.start();
      const from = (address: string) => new TestBrowser().request(house.api('/dossiers/khong-co'), { headers: { 'X-Forwarded-For': address } });
      for (const address of ['1.1.1.1, 10.0.0.1', '2.2.2.2, 10.0.0.1']) await readProblem(await from(address), 'dossier_not_found');
      await readProblem(await from('3.3.3.3, 10.0.0.1'), 'too_many_requests');
      await readProblem(await from('10.0.0.2'), 'dossier_not_found');
      house.config = config;
      await house.stop();
      await house.start();
    });
  });

  test('nothing of a person or a dossier is in the log', () => {
    for (const entry of house.log) assert.doesNotMatch(JSON.stringify(entry), /Thử Nghiệm|099\d{9}|0900000\d{3}|H37\.90|chung-sinh/);
  });
});
