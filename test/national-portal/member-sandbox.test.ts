import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { AuditEvent } from '@motcua/http';
import { createNationalPortalClient, type NationalPortalClient, refusalAdvice, type ReferenceListName } from '@motcua/national-portal';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import { everyPrint } from '../http/every-print.ts';
import { anotherDossier } from './a-dossier.ts';

let sandbox: Sandbox;
let client: NationalPortalClient;
let audits: AuditEvent[];
let drift: string[];

before(async () => {
  sandbox = await createSandbox();
});
after(() => sandbox.close());
beforeEach(() => {
  audits = [];
  drift = [];
  sandbox.clearFaults();
  client = createNationalPortalClient(sandbox.connection.services.nationalPortal!, { onAudit: (event) => void audits.push(event), onDrift: ({ place }) => drift.push(place) });
});

const pushed = async (service: string): Promise<Record<string, unknown>[]> => (await (await fetch(`${sandbox.url}/_sandbox/portal/pushed?service=${service}`)).json()) as Record<string, unknown>[];

describe('reading', () => {
  const lists: ReferenceListName[] = ['sexes', 'provinces', 'districts', 'communes', 'agencies', 'countries', 'ethnicGroups', 'religions', 'maritalStatuses', 'subjects', 'sectors', 'governmentLevels', 'legalBases', 'fees'];
  for (const list of lists) {
    test(`the list of ${list} has codes and names, and nothing is unread`, async () => {
      const rows = await client.listReference(list);
      // Districts were abolished on 1 July 2025.
      assert.equal(rows.length === 0, list === 'districts');
      assert.ok(rows.every(({ code, name }) => code !== undefined && name !== undefined));
      assert.deepEqual(drift, []);
    });
  }

  test('services of a procedure, by code, and all', async () => {
    const [service] = await client.listServices({ procedureCode: '1.001193' });
    assert.deepEqual([service?.serviceCode, service?.procedureCode, service?.uses.length], ['1.001193.01', '1.001193', 1]);
    assert.deepEqual((await client.listServices({ serviceCode: '1.001193.01' })).map(({ name }) => name), ['Đăng ký khai sinh']);
    assert.ok((await client.listServices()).length > 1000);
    assert.deepEqual(await client.listServices({ procedureCode: '9.999999' }), []);
  });

  test('a dossier is found once it was sent, as it stands', async () => {
    const sent = anotherDossier({ appointment: '2026-07-23T10:00:00Z' });
    assert.equal(await client.findDossier(sent.dossierCode), undefined);
    await client.syncDossier(sent);
    const found = await client.findDossier(sent.dossierCode);
    assert.deepEqual([found?.dossierCode, found?.status, found?.appointment], [sent.dossierCode, { kind: 'received' }, '2026-07-23T17:00:00+07:00']);
  });

  test('an account is looked up with a reason, and recorded before and after, without the number', async () => {
    const citizen = sandbox.citizens.find(({ account, personalId }) => account && personalId)!;
    const reason = { procedureCode: '1.001193', purpose: 'Gửi hồ sơ', officerId: 'CB-01', consentId: 'c-1' };
    const { accountId } = await client.findAccount({ number: citizen.personalId!, ...reason });
    assert.match(accountId ?? '', /./);
    assert.deepEqual(await client.findAccount({ number: '099999999999', ...reason }), {});
    assert.deepEqual(audits.map(({ outcome }) => outcome), ['asked', 'found', 'asked', 'not_found']);
    assert.doesNotMatch(JSON.stringify(audits), /099\d{9}|tech/i);
    await assert.rejects(client.findAccount({ number: citizen.personalId!, ...reason, purpose: ' ' }), (error: unknown) => {
      assert.deepEqual((error as { details: unknown }).details, { operation: 'national-portal.findAccount', field: 'purpose', reason: 'required' });
      assert.doesNotMatch(everyPrint(error), /099\d{9}/);
      return true;
    });
    const silent = createNationalPortalClient(sandbox.connection.services.nationalPortal!);
    await assert.rejects(silent.findAccount({ number: citizen.personalId!, ...reason }), { code: 'configuration' });
    assert.equal(sandbox.journal().filter(({ operation }) => operation === 'TraCuuTechID').length, 2);
  });

  test('a look-up whose record cannot be stored is not made', async () => {
    const full = createNationalPortalClient(sandbox.connection.services.nationalPortal!, { onAudit: () => Promise.reject(new Error('disk full')) });
    const before = sandbox.journal().filter(({ operation }) => operation === 'TraCuuTechID').length;
    await assert.rejects(full.findAccount({ number: '099090000101', procedureCode: '1', purpose: 'p', officerId: 'o', legalBasis: 'l' }), { message: 'disk full' });
    assert.equal(sandbox.journal().filter(({ operation }) => operation === 'TraCuuTechID').length, before);
  });

  test('questions: asked, answered, read, published', async () => {
    const asked = await client.listQuestions('citizens');
    assert.ok(asked.every(({ questionId, text, asker }) => questionId && text && asker?.name));
    const { questionId } = asked[0]!;
    assert.deepEqual(await client.readAnswers(questionId), []);
    await client.syncAnswers([{ questionId, agencyCode: 'H37.90.01', text: 'Giấy chứng sinh.', answeredBy: 'Cán bộ Thử Nghiệm', answeredAt: '2026-07-22T08:00:00+07:00' }]);
    assert.deepEqual((await client.readAnswers(questionId)).map(({ text }) => text), ['Giấy chứng sinh.']);
    await client.syncQuestions([{ questionId: '99', text: 'Nộp ở đâu?', answer: 'Tại Bộ phận Một cửa.', sectorCode: 'G15-HT', agencyCode: 'H37.90.01', agencyName: 'UBND' }]);
    assert.ok((await client.listQuestions('agencies')).some((question) => question.questionId === '99'));
    await assert.rejects(client.readAnswers('424242'), { code: 'not_found' });
    await assert.rejects(client.syncAnswers([{ questionId: '424242', agencyCode: 'H37', text: 'x', answeredBy: 'y', answeredAt: '2026-07-22T08:00:00+07:00' }]), { code: 'not_found' });
  });
});

describe('pushing', () => {
  test('statuses and ratings arrive as the guide writes them', async () => {
    await client.syncStatus([{ dossierCode: 'KM-1', unitDossierCode: 'H37-1', outcome: 'supplement_required', at: '2026-07-22T14:00:00+07:00', note: 'Bổ sung' }]);
    assert.deepEqual(await pushed('DongBoTrangThaiHoSo'), [{ MaHoSo: 'KM-1', MaHoSoDonVi: 'H37-1', MaDoiTuong: '', NoiDung: 'Bổ sung', NgayXuLy: '20260722140000', TrangThai: '5', TaiLieuXuLy: [] }]);
    await client.syncRatings([{ month: '2026-07', raters: 10, shares: { verySatisfied: 50, satisfied: 40, dissatisfied: 10 }, agencyCode: 'H37.90.01', agencyName: 'UBND' }]);
    const [rating] = await pushed('DongBoDanhGia');
    assert.equal(rating?.['NgayTongHop'], '7-2026');
    assert.deepEqual(rating?.['PhanTramDanhGiaDichVu'], { RatHaiLong: '50%', HaiLong: '40%', ChuaHaiLong: '10%' });
  });

  test('nothing is sent for nothing', async () => {
    const before = sandbox.journal().length;
    await Promise.all([client.syncStatus([]), client.syncQuestions([]), client.syncAnswers([]), client.syncRatings([])]);
    assert.equal(sandbox.journal().length, before);
  });

  test('a dossier that is there is updated; a wrong code says what to do, in both languages', async () => {
    const sent = anotherDossier();
    assert.deepEqual(await client.syncDossier(sent), { action: 'created' });
    assert.deepEqual(await client.syncDossier(sent), { action: 'updated' });
    for (const [changes, reason] of [[{ procedureCode: '9.999999' }, 'procedure_code'], [{ dossierCode: 'SAI MA' }, 'dossier_code']] as const) {
      const error: unknown = await client.syncDossier(anotherDossier(changes)).then(() => assert.fail('it was taken'), (failure: unknown) => failure);
      assert.equal((error as { details: Record<string, unknown> }).details['reason'], reason);
      const advice = refusalAdvice(error);
      assert.match(advice?.vi ?? '', /gửi lại/);
      assert.match(advice?.en ?? '', /send again/);
    }
    assert.equal(refusalAdvice(new Error('x')), undefined);
  });

  test('a portal that wants the newer fields refuses those of the guide of 2020 alone', async () => {
    const older = createNationalPortalClient({ ...sandbox.connection.services.nationalPortal!, fields: 'guide_1_4_24' });
    await assert.rejects(older.syncDossier(anotherDossier()), { code: 'rejected' });
  });

  test('a session that ends between two calls is renewed and nobody notices', async () => {
    await client.listReference('sexes');
    sandbox.setFault({ upstream: 'national-portal', kind: 'expired_token', times: 1 });
    assert.ok((await client.listQuestions('citizens')).length > 0);
    sandbox.setFault({ upstream: 'national-portal', kind: 'error500', times: 1 });
    assert.ok((await client.listReference('fees')).length > 0, 'a question is asked again after a failure that may pass');
    sandbox.setFault({ upstream: 'national-portal', kind: 'error500', times: 1 });
    await assert.rejects(client.syncDossier(anotherDossier()), { code: 'unavailable' });
  });
});
