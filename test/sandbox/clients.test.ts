import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import * as ngsp from '@motcua/contracts/ngsp/schemas';
import * as oneStopWire from '@motcua/contracts/one-stop/schemas';
import * as portalWire from '@motcua/contracts/national-portal/schemas';
import { parseBirthDate } from '@motcua/domain';
import { createPlatforms } from '@motcua/http';
import { createOneStopClient } from '@motcua/lgsp';
import type { OneStopClient } from '@motcua/lgsp';
import { createNationalPortalClient } from '@motcua/national-portal';
import type { NationalPortalClient } from '@motcua/national-portal';
import { createPopulationClient } from '@motcua/population';
import type { PopulationClient } from '@motcua/population';
import { createSandbox } from '@motcua/sandbox';
import type { Citizen, Sandbox } from '@motcua/sandbox';
import { anotherDossier } from '../national-portal/a-dossier.ts';
import { askToken, intakeMessage, lookUp, oneStop as oneStopCall, portal as portalCall, portalSession, submitDossier } from './upstream-calls.ts';

let sandbox: Sandbox;
let population: PopulationClient;
let oneStop: OneStopClient;
let nationalPortal: NationalPortalClient;
let drift: string[];

before(async () => {
  sandbox = await createSandbox();
});
after(() => sandbox.close());

beforeEach(() => {
  drift = [];
  const onDrift = ({ operation, place }: { operation: string; place: string }): void => void drift.push(`${operation} ${place}`);
  const platforms = createPlatforms(sandbox.connection);
  const { services } = sandbox.connection;
  assert.ok(services.population && services.oneStop && services.nationalPortal);
  population = createPopulationClient(platforms('ngsp'), services.population, { onAudit: () => undefined, onDrift });
  oneStop = createOneStopClient(platforms('lgsp'), services.oneStop, { onDrift });
  nationalPortal = createNationalPortalClient(services.nationalPortal, { onDrift });
});

function person(id: string): Citizen {
  const found = sandbox.citizens.find((citizen) => citizen.id === id);
  assert.ok(found);
  return found;
}

function question(citizen: Citizen, changes: { fullName?: string } = {}) {
  const number = citizen.personalId === undefined ? { legacyIdCard: citizen.legacyIdCard ?? '' } : { personalId: citizen.personalId };
  const compact = citizen.birthDate.replaceAll('-', '');
  return {
    ...number,
    fullName: changes.fullName ?? citizen.fullName,
    birthDate: parseBirthDate(compact, compact.length === 4 ? 'yyyy' : 'yyyyMMdd'),
    procedureCode: '1.001193',
    purpose: 'Đăng ký khai sinh',
    consentId: 'consent-1',
  };
}

describe("population database by the vendor's client", () => {
  test('everybody in the register is found, in every detail and without drift', async () => {
    for (const citizen of sandbox.citizens) {
      const { citizens, asOf } = await population.lookUpCitizen({
        ...question(citizen),
        fields: ['full_name', 'personal_id', 'birth_date', 'sex', 'permanent_address', 'father', 'mother', 'household_head'],
      });
      assert.equal(citizens.length, 1, citizen.id);
      assert.equal(citizens[0]?.fullName, citizen.fullName.toUpperCase());
      assert.equal(citizens[0]?.personalId, citizen.personalId);
      assert.ok(asOf);
    }
    assert.deepEqual(drift, []);
  });

  test('verification: match, no match, cannot tell', async () => {
    assert.equal((await population.verifyIdentity(question(person('c01')))).outcome, 'match');
    const renamed = person('c20');
    assert.equal((await population.verifyIdentity(question(renamed, { fullName: renamed.account?.fullName ?? '' }))).outcome, 'no_match');
    const { personalId: _, ...byCard } = person('c17');
    assert.equal((await population.verifyIdentity(question(byCard))).outcome, 'cannot_tell');
    assert.deepEqual(await population.confirmCitizen(question(byCard)), { matches: 2 });
  });

  test('failures have their names: html, 500, expired once, expired for good', async () => {
    const ask = () => population.confirmCitizen(question(person('c01')));
    sandbox.setFault({ upstream: 'population', kind: 'html', times: 1 });
    await assert.rejects(ask, { code: 'bad_response' });
    sandbox.setFault({ upstream: 'population', kind: 'error500' });
    await assert.rejects(ask, { code: 'unavailable' });
    sandbox.clearFaults();
    sandbox.setFault({ upstream: 'population', kind: 'expired_token', times: 1 });
    assert.deepEqual(await ask(), { matches: 1 });
    sandbox.setFault({ upstream: 'population', kind: 'expired_token' });
    await assert.rejects(ask, { code: 'unauthorized' });
    sandbox.clearFaults();
    assert.deepEqual(await ask(), { matches: 1 });
    assert.deepEqual(drift, []);
  });
});

describe("one-stop system by the gateway's client", () => {
  test('number, file, dossier, look-up, progress, status', async () => {
    const dossierCode = await oneStop.nextDossierCode({ procedureCode: '1.001193' });
    const content = new TextEncoder().encode('giấy chứng sinh');
    const file = await oneStop.uploadFile({ name: 'giay-chung-sinh.pdf', mediaType: 'application/pdf', content });
    const submission = {
      dossierCode,
      procedureCode: '1.001193',
      ownerName: 'Nguyễn Thử Nghiệm An',
      applicantKind: 'citizen' as const,
      submittedAt: '2026-07-22T08:30:00+07:00',
      answers: { childName: 'Nguyễn Thử Nghiệm Bé' },
      documents: [{ code: 'birth-certificate', name: 'Giấy chứng sinh', quantity: 1, copyKind: 'electronic' as const, files: [{ id: file.id, name: 'giay-chung-sinh.pdf', sha256: file.sha256 }] }],
      applicant: { fullName: 'Nguyễn Thử Nghiệm An', personalId: '099090000101' },
    };
    assert.equal((await oneStop.submitDossier(submission)).dossierCode, dossierCode);
    await assert.rejects(oneStop.submitDossier(submission), { code: 'duplicate' });
    const taken = await oneStop.readDossier(dossierCode);
    assert.deepEqual(taken.status, { kind: 'registered' });
    assert.ok(taken.receivedAt && taken.appointment && taken.appointment > taken.receivedAt);
    await oneStop.sendProgress([{ dossierCode, officer: 'Cán bộ Thử Nghiệm', at: '2026-07-22T09:00:00+07:00', status: 'processing' }]);
    await oneStop.sendStatus([{ dossierCode, status: 'supplement_required', message: 'Đề nghị nộp lại bản rõ hơn.', department: 'Bộ phận Một cửa' }]);
    const waiting = await oneStop.readDossier(dossierCode);
    assert.deepEqual(waiting.status, { kind: 'supplement_required' });
    assert.equal(waiting.supplements[0]?.message, 'Đề nghị nộp lại bản rõ hơn.');
    assert.equal(waiting.timeline.length, 3);
    assert.deepEqual(drift, []);
  });

  test('a lost answer is told by duplicate, and the dossier is there', async () => {
    const dossierCode = await oneStop.nextDossierCode({ procedureCode: 'BTT-LSN-284348' });
    sandbox.setFault({ upstream: 'one-stop', kind: 'already_exists', times: 1 });
    const submission = {
      dossierCode, procedureCode: 'BTT-LSN-284348', ownerName: 'Công ty TNHH Bản tin Thử Nghiệm', applicantKind: 'business' as const,
      submittedAt: new Date().toISOString(), answers: {}, documents: [], applicant: { fullName: 'Đỗ Thử Nghiệm Vinh' },
    };
    await assert.rejects(oneStop.submitDossier(submission), { code: 'duplicate' });
    assert.equal((await oneStop.readDossier(dossierCode)).dossierCode, dossierCode);
  });

  test('unknown dossier and procedure, html, 500', async () => {
    await assert.rejects(oneStop.readDossier('H37.90.01-260722-9999'), { code: 'not_found' });
    await assert.rejects(oneStop.nextDossierCode({ procedureCode: '9.999999' }));
    sandbox.setFault({ upstream: 'one-stop', kind: 'html' });
    await assert.rejects(oneStop.readDossier('H37.90.01-260722-9999'), { code: 'bad_response' });
    sandbox.clearFaults();
    sandbox.setFault({ upstream: 'one-stop', kind: 'error500' });
    await assert.rejects(oneStop.readDossier('H37.90.01-260722-9999'), { code: 'unavailable' });
    sandbox.clearFaults();
  });
});

describe("national portal by the vendor's client", () => {
  const dossier = () => anotherDossier({ appointment: '2026-07-23T17:00:00+07:00', verifiedByVneid: true });

  test('the catalogue, in whole and one by one, without drift', async () => {
    assert.ok((await nationalPortal.listProcedures()).length > 1800);
    const licence = await nationalPortal.readProcedure('BTT-LSN-284348');
    assert.ok(JSON.stringify(licence).includes('Giấy phép xuất bản bản tin'));
    assert.ok(JSON.stringify(await nationalPortal.readProcedure('1.001193')).includes('Đăng ký khai sinh'));
    await assert.rejects(nationalPortal.readProcedure('9.999999'), { code: 'not_found' });
    assert.deepEqual(drift, []);
  });

  test('a dossier is created, updated, and its history follows in tens', async () => {
    const one = dossier();
    assert.deepEqual(await nationalPortal.syncDossier(one), { action: 'created' });
    assert.deepEqual(await nationalPortal.syncDossier({ ...one, status: 'processing' }), { action: 'updated' });
    const entries = Array.from({ length: 23 }, () => ({
      dossierCode: one.dossierCode, at: '2026-07-22T09:00:00+07:00', status: 'processing' as const,
      department: 'Bộ phận Một cửa', officer: 'Cán bộ Thử Nghiệm', position: 'Cán bộ', note: 'Đang xử lý',
    }));
    assert.deepEqual(await nationalPortal.syncProgress(entries), { sent: 23 });
    assert.deepEqual(drift, []);
  });

  test('faults: expired session, already exists, html', async () => {
    const one = dossier();
    await nationalPortal.listProcedures();
    sandbox.setFault({ upstream: 'national-portal', kind: 'expired_token', times: 1 });
    assert.deepEqual(await nationalPortal.syncDossier(one), { action: 'created' });
    sandbox.setFault({ upstream: 'national-portal', kind: 'already_exists', times: 1 });
    assert.deepEqual(await nationalPortal.syncDossier(dossier()), { action: 'updated' });
    sandbox.setFault({ upstream: 'national-portal', kind: 'html' });
    await assert.rejects(nationalPortal.syncDossier(dossier()), { code: 'bad_response' });
    sandbox.clearFaults();
  });
});

describe('answers keep to the contracts', () => {
  test('platforms', async () => {
    ngsp.TokenAnswerSchema.parse(await (await askToken(sandbox, 'ngsp')).json());
    ngsp.NestedFaultSchema.parse(await (await askToken(sandbox, 'lgsp', { authorization: 'Basic eDp4', accept: 'application/json' })).json());
  });

  test('one-stop system', async () => {
    oneStopWire.NextCodeAnswerSchema.parse((await oneStopCall(sandbox, '/CapSoHoSo?MaTTHC=1.001193&MaDonVi=H37.90.01')).body);
    oneStopWire.AcknowledgementSchema.parse((await oneStopCall(sandbox, '/NoiHoSo', intakeMessage('x'))).body);
    const code = await submitDossier(sandbox);
    for (let status = 1; status <= 10; status += 1) sandbox.setStatus(code, status);
    oneStopWire.SearchAnswerSchema.parse(await lookUp(sandbox, code));
    oneStopWire.SearchAnswerSchema.parse(await lookUp(sandbox, 'x'));
  });

  test('national portal', async () => {
    const session = await portalSession(sandbox);
    const call = async (service: string, more: object = {}) => (await portalCall(sandbox, '/mapi/g', { session, madonvi: 'H37.90.01', service, ...more })).body;
    portalWire.LoginAnswerSchema.parse((await portalCall(sandbox, '/mapi/login', {})).body);
    portalWire.ListProceduresAnswerSchema.parse(await call('LayDanhSachTTHC'));
    for (const maTTHC of ['1.001193', '1.009374', 'BTT-LSN-284348', '1.008742', 'x']) {
      portalWire.ReadProcedureAnswerSchema.parse(await call('LayThuTuc', { maTTHC }));
    }
    portalWire.SyncAnswerSchema.parse(await call('DongBoHoSoMC'));
    portalWire.SyncAnswerSchema.parse(await call('CapNhatTienDoHoSoMC', { data: [] }));
  });
});
