import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';

import { birthAnswers, birthSubmission, freshKey } from './answers.ts';
import type { TestBrowser } from './browser.ts';
import { files, upload } from './files.ts';
import { people, site, type House } from './house.ts';

/**
 * One citizen's whole way through the gateway, from the sign-in to the result, with a restart in between. Run on every
 * kind of storage.
 */
export async function citizenJourney(t: TestContext, house: House): Promise<void> {
  const browser: TestBrowser = await house.signedIn(people.an);
  let uploadId = '';
  let code = '';

  await t.test('the session says who is signed in, and nothing of the number', async () => {
    const session = await house.ask(browser, '/session', 'SessionSchema');
    assert.equal(session.signedIn, true);
    assert.equal(session.displayName, 'Nguyễn Thử Nghiệm An');
    assert.equal(session.hasPersonalId, true);
    assert.ok(!JSON.stringify(session).includes('099090000101'));
  });

  await t.test('consent, verification and prefill', async () => {
    const request = await house.ask(browser, '/procedures/1.001193/consent-request', 'ConsentRequestSchema');
    await house.ask(browser, '/consents', 'ConsentSchema', {
      status: 201,
      body: { procedureCode: '1.001193', noticeVersion: request.noticeVersion, items: ['full_name', 'personal_id', 'birth_date', 'permanent_address'] },
    });
    const verification = await house.ask(browser, '/verifications', 'VerificationSchema', { body: { procedureCode: '1.001193' } });
    assert.equal(verification.outcome, 'match');
    const prefill = await house.ask(browser, '/prefills', 'PrefillSchema', { body: { procedureCode: '1.001193' } });
    const values = Object.fromEntries(prefill.values.map(({ field, value }) => [field, value]));
    assert.deepEqual(values, {
      applicant_name: 'Nguyễn Thử Nghiệm An',
      applicant_personal_id: '099090000101',
      applicant_birth_date: '1990-05-14',
      applicant_address: 'Số 12 đường Thử Nghiệm, phường Tam Thanh, tỉnh Lạng Sơn',
    });
  });

  await t.test('a draft and an uploaded file', async () => {
    uploadId = await upload(house, browser, { fileName: 'giay-chung-sinh.pdf' }, files.pdf);
    const found = await house.ask(browser, `/uploads/${uploadId}`, 'UploadSchema');
    assert.deepEqual(found, {
      id: uploadId,
      documentId: 'birth_notice',
      fileName: 'giay-chung-sinh.pdf',
      size: files.pdf.length,
      mediaType: 'application/pdf',
      state: 'accepted',
    });
    const { formVersion, answers, documents } = birthSubmission([uploadId]);
    const body = { formVersion, answers, documents, page: 'child' };
    await house.ask(browser, '/drafts/1.001193', 'DraftSchema', { method: 'PUT', body });
  });

  await t.test('stopping and starting keeps the session, the draft and the file', async () => {
    await house.stop();
    await house.start();
    assert.equal((await house.ask(browser, '/session', 'SessionSchema')).signedIn, true);
    const draft = await house.ask(browser, '/drafts/1.001193', 'DraftSchema');
    assert.deepEqual(draft.answers, birthAnswers);
    assert.equal(draft.page, 'child');
    assert.equal((await house.ask(browser, `/uploads/${uploadId}`, 'UploadSchema')).state, 'accepted');
  });

  await t.test('the dossier is submitted once, and answered with its appointment', async () => {
    const body = birthSubmission([uploadId]);
    const headers = freshKey();
    const receipt = await house.ask(browser, '/dossiers', 'ReceiptSchema', { body, headers, status: 201 });
    assert.equal(receipt.procedureCode, '1.001193');
    assert.equal(receipt.procedureName.vi, 'Đăng ký khai sinh');
    assert.ok(receipt.appointment);
    assert.deepEqual(receipt.documents.map(({ documentId, files: count }) => [documentId, count]), [['birth_notice', 1]]);
    code = receipt.dossierCode;

    const again = await house.ask(browser, '/dossiers', 'ReceiptSchema', { body, headers, status: 200 });
    assert.deepEqual(again, receipt);
    const [dossier, ...others] = house.sandbox.dossiers();
    assert.equal(others.length, 0);
    assert.equal(dossier?.code, code);
    assert.equal(dossier.ownerName, 'Nguyễn Thử Nghiệm An');
    await house.problem(browser, '/drafts/1.001193', 'not_found');
    await house.problem(browser, `/uploads/${uploadId}`, 'upload_not_found');
  });

  await t.test('it is followed until the result is handed over, across a restart', async () => {
    const followed = async () => house.ask(browser, `/dossiers/${code}`, 'DossierProgressSchema');
    assert.equal((await followed()).nextAction, 'wait');
    house.sandbox.setStatus(code, 5, 'Đề nghị bổ sung bản chụp giấy chứng sinh.');
    const waiting = await followed();
    assert.deepEqual(waiting.status, { kind: 'supplement_required' });
    assert.equal(waiting.nextAction, 'supplement');
    assert.equal(waiting.deadline?.state, 'paused');
    assert.equal(waiting.supplement?.message, 'Đề nghị bổ sung bản chụp giấy chứng sinh.');

    await house.stop();
    await house.start();
    house.sandbox.setStatus(code, 9);
    assert.equal((await followed()).nextAction, 'collect_result');
    house.sandbox.setStatus(code, 10);
    const done = await followed();
    assert.deepEqual(done.status, { kind: 'returned' });
    assert.equal(done.nextAction, 'none');
    assert.equal(done.deadline?.state, 'finished_on_time');
    assert.equal(done.timeline.length, 4);

    const list = await house.ask(browser, '/dossiers', 'DossierListSchema');
    assert.deepEqual(list.dossiers.map(({ dossierCode, status }) => [dossierCode, status.kind]), [[code, 'returned']]);
    assert.equal((await house.ask(browser, `/dossiers/${code}/receipt`, 'ReceiptSchema')).dossierCode, code);
  });

  await t.test('somebody else with the code sees how far it is, and no more', async () => {
    const stranger = await house.signedIn(people.binh);
    const seen = await house.ask(stranger, `/dossiers/${code}`, 'DossierProgressSchema');
    assert.equal(seen.view, 'public');
    assert.deepEqual(seen.status, { kind: 'returned' });
    assert.equal(seen.supplement, undefined);
    assert.equal(seen.procedureCode, undefined);
    for (const entry of seen.timeline) assert.deepEqual(Object.keys(entry).sort(), ['at', 'status']);
    await house.problem(stranger, `/dossiers/${code}/receipt`, 'not_your_dossier');
    assert.deepEqual((await house.ask(stranger, '/dossiers', 'DossierListSchema')).dossiers, []);
  });

  await t.test('signing out ends the session', async () => {
    const signedOut = await house.ask(browser, '/sign-out', 'SignedOutSchema', { body: {} });
    assert.ok(signedOut.endSessionUrl?.startsWith(house.sandbox.url));
    assert.equal(new URL(signedOut.endSessionUrl ?? '').searchParams.get('post_logout_redirect_uri'), `${site}/`);
    assert.deepEqual(await house.ask(browser, '/session', 'SessionSchema'), { signedIn: false });
    await house.problem(browser, '/dossiers', 'signed_out');
  });

  await t.test('nothing personal is in the log or in an address', () => {
    const canaries = ['099090000101', 'Thử Nghiệm', encodeURIComponent('Thử Nghiệm'), '1990-05-14', '19900514', '0900000001', 'giay-chung-sinh', code];
    for (const entry of house.log) for (const canary of canaries) assert.ok(!JSON.stringify(entry).includes(canary), `${canary} in ${JSON.stringify(entry)}`);
    assert.ok(house.log.length > 20);
    for (const address of browser.addresses) {
      for (const canary of canaries.filter((text) => text !== code)) assert.ok(!address.includes(canary), `${canary} in ${address}`);
    }
    assert.ok(browser.addresses.some((address) => address.startsWith(site) || address.includes('/sign-in')));
  });
}
