import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { localDate, parseTaxCode, shiftDate } from '@motcua/domain';
import { createPlatforms } from '@motcua/http';
import { createCriminalRecordClient, type CriminalRecordDossier } from '@motcua/lgsp';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import { everyPrint } from '../http/every-print.ts';
import { auditTrail, listOf, reason } from './reason.ts';
import { type RegisterClients, registerClients } from './register-clients.ts';

let sandbox: Sandbox;
let drift: string[];
let trail: ReturnType<typeof auditTrail>;

before(async () => {
  sandbox = await createSandbox();
});
after(() => sandbox.close());
beforeEach(() => {
  sandbox.clearFaults();
  drift = [];
  trail = auditTrail();
});

function clients(changes: Partial<Sandbox['connection']['services']> = {}): RegisterClients {
  const onDrift = ({ operation, place }: { operation: string; place: string }): void => void drift.push(`${operation} ${place}`);
  return registerClients({ ...sandbox.connection.services, ...changes }, createPlatforms(sandbox.connection, { retries: 0 }), { onAudit: trail.onAudit, onDrift });
}

function person(id: string): Sandbox['citizens'][number] {
  return sandbox.citizens.find((citizen) => citizen.id === id)!;
}

describe('enterprise register', () => {
  test('the detail, in both shapes, with the asked fields only and an audit record', async () => {
    const fields = ['taxCode', 'name', 'foundedOn', 'legalRepresentatives', 'charterCapital', 'activities', 'status', 'headOffice'] as const;
    const flat = await clients().enterprises.readEnterprise({ taxCode: '9900000993', fields, ...reason });
    const nested = await clients({ enterpriseRegister: { ...sandbox.connection.services.enterpriseRegister!, query: { version: '1.1' } } }).enterprises.readEnterprise({ taxCode: '9900000993', fields, ...reason });
    assert.deepEqual(Object.keys(flat).sort(), [...fields].sort());
    assert.equal(flat.name, 'CÔNG TY TNHH BẢN TIN THỬ NGHIỆM');
    assert.deepEqual(flat.legalRepresentatives, ['Nguyễn Thử Nghiệm An', 'Trần Thử Nghiệm Bình']);
    assert.deepEqual([flat.foundedOn, flat.charterCapital, flat.activities[0]], ['2015-01-02', 1_000_000_000, { code: '5813', name: 'Xuất bản báo, tạp chí và các ấn phẩm định kỳ', main: true }]);
    assert.deepEqual({ ...nested, status: { code: '1' } }, flat);
    assert.deepEqual(nested.status, { code: '1', name: 'Đang hoạt động' });
    assert.deepEqual(trail.outcomes().slice(0, 2), ['enterprise-register.readEnterprise asked', 'enterprise-register.readEnterprise found']);
    const [asked] = trail.events;
    assert.deepEqual([asked?.officerId, asked?.agencyCode, asked?.consentId, asked?.fields], ['CB-THUNGHIEM-01', 'H37.90.01', 'consent-1', [...fields]]);
    assert.deepEqual(drift, []);
  });

  test('every tax code in the sandbox has its check digit; an organisation that signs in is in the register', async () => {
    const codes = sandbox.citizens.flatMap(({ account }) => (account?.organisation ? [account.organisation.taxCode] : []));
    for (const code of codes) assert.equal(parseTaxCode(code), code);
    assert.equal((await clients().enterprises.readEnterprise({ taxCode: codes[0]!, fields: ['taxCode'], ...reason })).taxCode, codes[0]);
  });

  test('none, a wrong check digit and a person\'s number', async () => {
    const { enterprises } = clients();
    const ask = (taxCode: string) => enterprises.readEnterprise({ taxCode, fields: ['name'], ...reason });
    await assert.rejects(ask('9900000048'), { code: 'not_found' });
    assert.deepEqual(trail.outcomes(), ['enterprise-register.readEnterprise asked', 'enterprise-register.readEnterprise not_found']);
    await assert.rejects(ask('9900000999'), { code: 'invalid_request' });
    await assert.rejects(ask('099090000101'), (error: unknown) => {
      assert.equal((error as { details: Record<string, unknown> }).details['reason'], 'personal_number_in_address');
      assert.doesNotMatch(everyPrint(error), /0990/);
      return true;
    });
    assert.equal(trail.events.length, 2, 'nothing was asked');
  });

  test('a span longer than five days is asked for piece by piece, page by page', async () => {
    const [from, to] = [shiftDate(localDate(), -16), shiftDate(localDate(), -5)];
    const asked = sandbox.journal().length;
    const dossiers = await listOf(clients({ enterpriseRegister: { ...sandbox.connection.services.enterpriseRegister!, pageSize: 6 } }).enterprises.dossiers({ from, to, fields: ['receivedOn', 'status'], ...reason }));
    assert.equal(dossiers.length, 12 * 3);
    assert.equal(new Set(dossiers.map(({ journalNumber }) => journalNumber)).size, dossiers.length);
    assert.deepEqual([dossiers[0]?.receivedOn, dossiers.at(-1)?.receivedOn], [from, to]);
    assert.deepEqual(Object.keys(dossiers[0]!).sort(), ['journalNumber', 'receivedOn', 'status']);
    // 5, 5 and 2 days of three dossiers, six to a page: 3 + 3 + 2 pages (the last page of the last is empty).
    assert.equal(sandbox.journal().slice(asked).filter(({ operation }) => operation === 'danhSachHoSo').length, 3 + 3 + 2);
    assert.deepEqual(drift, []);
  });

  test('the dossiers of today, and one dossier with who handed it in', async () => {
    const { enterprises } = clients();
    const today = await listOf(enterprises.dossiersOfDay({ fields: ['statusChangedOn'], ...reason }));
    assert.ok(today.length > 0 && today.every(({ statusChangedOn }) => statusChangedOn === localDate()));
    const early = await listOf(enterprises.dossiersOfDay({ from: '00:00', to: '08:30', fields: ['statusChangedOn'], ...reason }));
    assert.ok(early.length < today.length);
    const dossier = await enterprises.readDossier({ journalNumber: today[0]!.journalNumber, fields: ['contact', 'promisedOn'], ...reason });
    assert.equal(dossier.contact?.phone, '0900000001');
    await assert.rejects(enterprises.readDossier({ journalNumber: '1', fields: ['name'], ...reason }), { code: 'not_found' });
    await assert.rejects(listOf(enterprises.dossiersOfDay({ from: '24:00', fields: ['name'], ...reason })), { code: 'invalid_request' });
    await assert.rejects(listOf(enterprises.dossiers({ from: '2026-07-22', to: '2026-07-21', fields: ['name'], ...reason })), { code: 'invalid_request' });
  });
});

describe('social insurance', () => {
  const statement = (citizen: Sandbox['citizens'][number]) => {
    const [year, month, day] = citizen.birthDate.split('-').map(Number);
    return {
      fullName: citizen.fullName,
      birthDate: { year: year!, ...(month === undefined ? {} : { month, day: day! }) },
      sex: citizen.sex === 1 ? ('male' as const) : ('female' as const),
      addressKind: 'birth_registration' as const,
      provinceCode: citizen.birthRegistrationPlace.province,
    };
  };

  test('from a person to a number to the person to the household', async () => {
    const { insurance } = clients();
    const citizen = person('c01');
    const { found, insuranceNumber } = await insurance.findInsuranceNumber({ ...statement(citizen), communeCode: '05986', ...reason });
    assert.deepEqual([found, insuranceNumber], [true, '9900000101']);
    const { person: insured } = await insurance.readInsuredPerson({ insuranceNumber: insuranceNumber!, fields: ['fullName', 'sex', 'birthRegistrationPlace'], ...reason });
    assert.deepEqual(insured, { fullName: citizen.fullName, sex: { kind: 'male' }, birthRegistrationPlace: { provinceCode: '20', communeCode: '05986' } });
    const { household } = await insurance.findHousehold({ ...statement(citizen), addressKind: 'household', fields: ['householdCode'], ...reason });
    assert.deepEqual(household, { householdCode: 'HO-TN-C01' });
    assert.deepEqual(trail.outcomes().filter((outcome) => outcome.endsWith('found')).length, 3);
    assert.deepEqual(drift, []);
  });

  test('a year of birth alone, and a year and a month', async () => {
    const { insurance } = clients();
    assert.equal((await insurance.findInsuranceNumber({ ...statement(person('c06')), ...reason })).insuranceNumber, '9900000106');
    assert.equal((await insurance.findInsuranceNumber({ ...statement(person('c01')), birthDate: { year: 1990, month: 5 }, ...reason })).insuranceNumber, '9900000101');
    assert.deepEqual((await insurance.readInsuredPerson({ insuranceNumber: '9900000106', fields: ['birthDate'], ...reason })).person, { birthDate: { year: 1958 } });
  });

  test('nobody found is an answer, and the audit says so', async () => {
    const { insurance } = clients();
    assert.deepEqual(await insurance.readInsuredPerson({ insuranceNumber: '9911111111', fields: ['fullName'], ...reason }), { found: false });
    assert.deepEqual(await insurance.findHousehold({ ...statement(person('c01')), fullName: 'Không Thử Nghiệm Ai', fields: ['address'], ...reason }), { found: false });
    assert.equal((await insurance.findInsuranceNumber({ ...statement(person('c01')), sex: 'other', ...reason })).found, false);
    assert.deepEqual(trail.events.filter(({ outcome }) => outcome !== 'asked').map(({ outcome }) => outcome), ['not_found', 'not_found', 'not_found']);
  });
});

describe('civil status', () => {
  const registration = { businessKind: 'KS', receivedOn: '2026-07-22', fields: { nksHoTen: 'Nguyễn Thử Nghiệm Bé', ghiChu: 'a < b & "c"\n' } };

  test('a dossier is registered, followed to its end and read back', async () => {
    const { civilStatus } = clients();
    const dossierCode = 'H37.90.01-260722-0001';
    await civilStatus.submitRegistration({ ...registration, dossierCode });
    const question = { dossierCode, fields: ['number', 'book', 'details'] as const, ...reason };
    assert.deepEqual(await civilStatus.readResult(question), { completed: false, records: [] });
    const states = [];
    for (let step = 0; step < 3; step += 1) states.push((await civilStatus.readProgress({ dossierCode })).state.kind);
    assert.deepEqual(states, ['received', 'eligible', 'completed']);
    const { completed, records: [entry] } = await civilStatus.readResult(question);
    assert.ok(completed && entry !== undefined);
    assert.deepEqual(entry.details, { nksHoTen: 'Nguyễn Thử Nghiệm Bé', ghiChu: 'a < b & "c"' });
    const listed = await civilStatus.listRegistered({ businessKind: 'KS', changedOn: localDate() });
    assert.deepEqual(listed.at(-1), { recordId: entry.recordId, unitCode: '5986' });
    assert.deepEqual(await civilStatus.readRecord({ businessKind: 'KS', recordId: entry.recordId, fields: ['page'], ...reason }), { recordId: entry.recordId, page: entry.recordId });
    assert.equal((await civilStatus.readRecords({ businessKind: 'KS', recordIds: [entry.recordId], fields: ['number'], ...reason })).length, 1);
    assert.deepEqual(trail.outcomes(), [
      'civil-status.readResult asked', 'civil-status.readResult not_found',
      'civil-status.readResult asked', 'civil-status.readResult found',
      'civil-status.readRecord asked', 'civil-status.readRecord found',
      'civil-status.readRecords asked', 'civil-status.readRecords found',
    ]);
    assert.deepEqual(drift, []);
  });

  test('a dossier that lacks something says what', async () => {
    const { civilStatus } = clients();
    await civilStatus.submitRegistration({ ...registration, dossierCode: 'H37-2', fields: { nksHoTen: '' } });
    assert.deepEqual(await civilStatus.readProgress({ dossierCode: 'H37-2' }), { state: { kind: 'supplement_required' }, message: 'Cần bổ sung: nksHoTen' });
  });

  test('the error codes have their meanings', async () => {
    const { civilStatus } = clients();
    const details = (call: Promise<unknown>) => call.then(() => assert.fail('it did not fail'), (error: { code: string; details: Record<string, unknown> }) => [error.code, error.details['faultCode'], error.details['reason']]);
    assert.deepEqual(await details(civilStatus.readProgress({ dossierCode: 'H37-none' })), ['not_found', '201', 'record_not_found']);
    assert.deepEqual(await details(clients({ civilStatus: { ...sandbox.connection.services.civilStatus!, provinceCode: '99' } }).civilStatus.readRecords({ businessKind: 'KS', recordIds: ['1'], fields: ['number'], ...reason })), ['rejected', '108', 'province_code']);
    await assert.rejects(civilStatus.submitRegistration({ ...registration, dossierCode: 'H37-3', fields: {} }), { code: 'invalid_request' });
    await assert.rejects(civilStatus.submitRegistration({ ...registration, dossierCode: 'H37-3', fields: { 'a b': 'x' } }), { code: 'invalid_request' });
    await assert.rejects(civilStatus.readRecord({ businessKind: 'KS', recordId: 'x', fields: ['number'], ...reason }), { code: 'invalid_request' });
    await assert.rejects(civilStatus.readRecord({ businessKind: 'KT', recordId: '99', fields: ['number'], ...reason }), { code: 'not_found' });
  });

  test('catalogues', async () => {
    const { civilStatus } = clients();
    assert.deepEqual((await civilStatus.readCatalogue('ethnic_groups'))[0], { code: '1', name: 'Kinh' });
    for (const catalogue of ['nationalities', 'countries', 'provinces', 'identity_papers'] as const) assert.ok((await civilStatus.readCatalogue(catalogue)).length > 0, catalogue);
    assert.deepEqual(drift, []);
  });
});

describe('criminal record', () => {
  const dossier = (dossierCode: string): CriminalRecordDossier => ({
    unitCode: '20',
    dossierCode,
    receivedOn: '2026-07-22',
    promisedOn: '2026-08-05',
    declaration: {
      fullName: 'Nguyễn Thử Nghiệm An',
      sex: 'male',
      birthDate: { year: 1990, month: 5 },
      nationalityCode: 1,
      paper: { kind: 'citizen_id_card', number: '099090000101' },
      phone: '0900000001',
      declaredOn: '2026-07-22',
      declarant: 'person',
      subject: 'vietnamese_citizen',
      certificate: 1,
      copies: 1,
    },
    residences: [{ from: { year: 2004, month: 5 }, to: { year: 2026 }, place: 'Số 12 đường Thử Nghiệm' }],
  });

  test('a dossier is handed over and followed until its change is fetched', async () => {
    const { criminalRecord } = clients();
    const code = 'H37.90.01-260722-0101';
    const { declarationId } = await criminalRecord.submitDossier(dossier(code));
    const states = [];
    for (let step = 0; step < 3; step += 1) states.push((await criminalRecord.readProgress({ dossierCode: code })).state?.kind);
    assert.deepEqual(states, ['received', 'processing', 'issued']);
    assert.equal((await criminalRecord.readProgress({ dossierCode: code })).issuedOn, localDate());
    const [change] = (await criminalRecord.listChanges({ place: 'one_stop' })).filter((candidate) => candidate.dossierCode === code);
    assert.deepEqual(change, { declarationId, dossierCode: code, state: { kind: 'issued' }, stateName: 'Đã có phiếu', approvedOn: localDate(), issuedOn: localDate() });
    await criminalRecord.acknowledge('statuses', [declarationId]);
    assert.ok(!(await criminalRecord.listChanges({ place: 'one_stop' })).some((candidate) => candidate.declarationId === declarationId));
    assert.deepEqual(trail.events, [], 'nobody was looked up');
    await assert.rejects(criminalRecord.submitDossier(dossier(code)), { code: 'rejected', details: { operation: 'criminal-record.submitDossier', faultCode: '500', reason: 'data' } });
    assert.deepEqual(drift, []);
  });

  test('dossiers filed elsewhere are fetched once, with the asked fields only', async () => {
    const { criminalRecord } = clients();
    const online = await criminalRecord.readDossiers({ origin: 'online', fields: ['fullName', 'sex', 'birthDate', 'paper'], ...reason });
    assert.equal(online.length, 2);
    assert.deepEqual(Object.keys(online[0]!).sort(), ['birthDate', 'declarationId', 'fullName', 'paper', 'sex']);
    assert.match(online[0]!.fullName ?? '', /Thử Nghiệm/);
    await criminalRecord.acknowledge('online_dossiers', online.map(({ declarationId }) => declarationId!));
    assert.deepEqual(await criminalRecord.readDossiers({ origin: 'online', fields: ['fullName'], ...reason }), []);
    const [filed] = await criminalRecord.readDossiers({ origin: 'department', fields: ['appointmentNumber', 'paper'], ...reason });
    const progress = await criminalRecord.readProgressByAppointment({ appointmentNumber: filed!.appointmentNumber!, paperNumber: filed!.paper!.number, ...reason });
    assert.deepEqual(progress.state, { kind: 'received' });
    assert.deepEqual(trail.events.map(({ outcome }) => outcome), ['asked', 'found', 'asked', 'not_found', 'asked', 'found', 'asked', 'found']);
    assert.deepEqual(drift, []);
  });

  test('refusals: no such dossier, an id that cannot be sent, what the contract does not allow', async () => {
    const { criminalRecord } = clients();
    await assert.rejects(criminalRecord.readProgress({ dossierCode: 'H37-none' }), { code: 'not_found' });
    await assert.rejects(criminalRecord.acknowledge('statuses', ['a;b']), { code: 'invalid_request' });
    await criminalRecord.acknowledge('statuses', []);
    const one = dossier('H37-1');
    await assert.rejects(criminalRecord.submitDossier({ ...one, declaration: { ...one.declaration, phone: 'CANARY' } }), (error: unknown) => {
      assert.equal((error as { code: string }).code, 'invalid_request');
      assert.doesNotMatch(everyPrint(error), /CANARY/);
      return true;
    });
    await assert.rejects(criminalRecord.submitDossier({ ...one, receivedOn: '2026-02-30' }), { code: 'invalid_request' });
    assert.deepEqual((await criminalRecord.readCatalogue('units')).at(0)?.code, '20');
    for (const catalogue of ['regions', 'nationalities', 'ethnic_groups', 'agencies'] as const) assert.ok((await criminalRecord.readCatalogue(catalogue)).length > 0);
  });
});

describe('every register', () => {
  const asks = () => {
    const { enterprises, insurance, civilStatus, criminalRecord } = clients();
    return {
      'enterprise-register': () => enterprises.readEnterprise({ taxCode: '9900000993', fields: ['name'], ...reason }),
      'social-insurance': () => insurance.readInsuredPerson({ insuranceNumber: '9900000101', fields: ['fullName'], ...reason }),
      'civil-status': () => civilStatus.readCatalogue('provinces'),
      'criminal-record': () => criminalRecord.readCatalogue('units'),
    } as const;
  };

  for (const upstream of ['enterprise-register', 'social-insurance', 'civil-status', 'criminal-record'] as const) {
    test(`${upstream}: a page is bad_response, a failure unavailable, an expired token is renewed`, async () => {
      const ask = asks()[upstream];
      sandbox.setFault({ upstream, kind: 'html', times: 1 });
      await assert.rejects(ask(), { code: 'bad_response' });
      sandbox.setFault({ upstream, kind: 'error500', times: 1 });
      await assert.rejects(ask(), { code: 'unavailable' });
      sandbox.setFault({ upstream, kind: 'expired_token', times: 1 });
      assert.ok(await ask());
    });
  }

  test('is not asked without a reason, for nothing, for what it does not have, or when the record cannot be stored', async () => {
    const { enterprises, insurance, civilStatus, criminalRecord } = clients();
    const asked = sandbox.journal().length;
    const none = {} as typeof reason;
    await assert.rejects(enterprises.readEnterprise({ taxCode: '9900000993', fields: ['name'], ...none }), { code: 'invalid_request', details: { operation: 'enterprise-register.readEnterprise', field: 'procedureCode', reason: 'required' } });
    await assert.rejects(insurance.readInsuredPerson({ insuranceNumber: '9900000101', fields: [], ...reason }), { code: 'invalid_request' });
    await assert.rejects(insurance.readInsuredPerson({ insuranceNumber: '9900000101', fields: ['salary' as 'status'], ...reason }), { code: 'invalid_request' });
    await assert.rejects(civilStatus.readRecord({ businessKind: 'KS', recordId: '1', fields: ['number'], procedureCode: '1.001193', purpose: 'x' } as never), { code: 'invalid_request' });
    const refusing = createCriminalRecordClient(createPlatforms(sandbox.connection)('ngsp'), sandbox.connection.services.criminalRecord!, { onAudit: () => Promise.reject(new Error('disk full')) });
    await assert.rejects(refusing.readDossiers({ origin: 'online', fields: ['fullName'], ...reason }), /disk full/);
    await assert.rejects(criminalRecord.readProgressByAppointment({ appointmentNumber: 'x', paperNumber: '099090000101', procedureCode: '1', purpose: ' ', legalBasis: 'x' }), { code: 'invalid_request' });
    assert.equal(sandbox.journal().length, asked);
  });

  test('tells of a failed look-up without the person', async () => {
    const { insurance } = clients();
    sandbox.setFault({ upstream: 'social-insurance', kind: 'error500', times: 1 });
    await assert.rejects(insurance.findInsuranceNumber({ fullName: 'CANARY Thử Nghiệm', birthDate: { year: 1990 }, sex: 'male', addressKind: 'household', provinceCode: '20', ...reason }), (error: unknown) => {
      assert.doesNotMatch(everyPrint(error), /CANARY|1990/);
      return true;
    });
    assert.deepEqual(trail.events.map(({ outcome, errorCode }) => [outcome, errorCode]), [['asked', undefined], ['failed', 'unavailable']]);
    assert.doesNotMatch(JSON.stringify(trail.events), /CANARY|1990/);
  });
});
