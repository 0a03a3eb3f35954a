/**
 * A program without type checks may leave out anything or give anything: every client says `invalid_request` then (or does
 * it, where it does no harm), and never fails somewhere inside.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { isMotcuaError } from '@motcua/domain';
import { createPlatforms } from '@motcua/http';
import { createOneStopClient } from '@motcua/lgsp';
import { createNationalPortalClient } from '@motcua/national-portal';
import { createPaymentClient } from '@motcua/national-portal/payment';
import { createPublicCatalogueClient } from '@motcua/national-portal/public-catalogue';
import { createPopulationClient } from '@motcua/population';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import { registerClients } from '../lgsp/register-clients.ts';
import { aDossier } from '../national-portal/a-dossier.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await createSandbox();
});
after(() => sandbox.close());

const reason = { procedureCode: '1.001193', purpose: 'Đăng ký khai sinh', consentId: 'c-1', officerId: 'CB.01' };
const person = { personalId: '099190000001', fullName: 'Nguyễn Thử Nghiệm', birthDate: { year: 1990, month: 5, day: 14 }, ...reason };
const payment = { reference: 'r', startedAt: '2026-07-22T06:30:00Z' };
const intake = {
  dossierCode: 'H37.02-20260722-0000001', procedureCode: '1.001193', ownerName: 'Nguyễn Thử Nghiệm', applicantKind: 'citizen', submittedAt: '2026-07-22T06:30:00Z',
  answers: '{}', documents: [{ code: 'a', name: 'Tờ khai', quantity: 1, copyKind: 'original', files: [{ id: '1', name: 'a.pdf', sha256: 'f'.repeat(64) }] }],
  applicant: { fullName: 'Nguyễn Thử Nghiệm', personalId: '099190000001', birthDate: { year: 1990 } },
};

/** A question of each operation, by client: what is changed and left out. */
const questions: Record<string, Record<string, unknown[]>> = {
  population: {
    verifyIdentity: [person], lookUpCitizen: [{ ...person, fields: ['full_name'] }], confirmCitizen: [person], searchCitizen: [{ ...person, fields: ['full_name'] }],
    lookUpHousehold: [{ ...person, fields: ['full_name'] }], verifyMaritalStatus: [{ ...person, stated: 'married' }], lookUpBloodGroup: [person], verifyDeathOrMissing: [person],
  },
  oneStop: {
    nextDossierCode: [{ procedureCode: '1.001193' }], uploadFile: [{ name: 'a.pdf', mediaType: 'application/pdf', content: new Uint8Array([1]) }],
    submitDossier: [intake], deliverDossier: [intake], readDossier: ['H37.02-20260722-0000001'],
    sendProgress: [[{ dossierCode: 'x', dossierId: '1', officer: 'a', at: '2026-07-22T06:30:00Z', status: 'processing' }]], sendStatus: [[{ dossierCode: 'x', dossierId: '1', status: 'processing' }]],
  },
  catalogues: { readMetadata: ['agencies1'], readRows: ['agencies1'], readEntries: ['agencies1'], readAgencies: ['agencies1'], insertRows: [{ slug: 'madantoc' }, [{ a: '1' }]], insertAgencies: ['agencies1', [{ agencyCode: 'H37', name: 'Sở' }]] },
  enterprises: {
    readEnterprise: [{ taxCode: '9900000016', fields: ['name'], ...reason }], dossiersOfDay: [{ fields: ['name'], ...reason }],
    dossiers: [{ from: '2026-07-01', to: '2026-07-02', fields: ['name'], ...reason }], readDossier: [{ journalNumber: '1', fields: ['name'], ...reason }],
  },
  insurance: {
    findInsuranceNumber: [{ fullName: 'Nguyễn Thử Nghiệm', birthDate: { year: 1990 }, sex: 'male', provinceCode: '20', addressKind: 'birth_registration', ...reason }],
    readInsuredPerson: [{ insuranceNumber: '2000000001', fields: ['fullName'], ...reason }],
    findHousehold: [{ fullName: 'Nguyễn Thử Nghiệm', birthDate: { year: 1990 }, sex: 'male', provinceCode: '20', fields: ['address'], ...reason }],
  },
  civilStatus: {
    submitRegistration: [{ businessKind: 'KS', dossierCode: 'x', receivedOn: '2026-07-22', fields: { a: 'b' } }], readCatalogue: ['nationalities'], readProgress: [{ dossierCode: 'x' }],
    readResult: [{ dossierCode: 'x', fields: ['number'], ...reason }], listRegistered: [{ businessKind: 'KS', changedOn: '2026-07-22' }],
    readRecord: [{ businessKind: 'KS', recordId: '1', fields: ['number'], ...reason }], readRecords: [{ businessKind: 'KS', recordIds: ['1'], fields: ['number'], ...reason }],
  },
  criminalRecord: {
    submitDossier: [{ declaration: {}, residences: [{}] }], readProgress: [{ dossierCode: 'x' }], readProgressByAppointment: [{ appointmentNumber: '1', paperNumber: '099190000001', ...reason }],
    readDossiers: [{ origin: 'online', fields: ['fullName'], ...reason }], readCatalogue: ['countries'], listChanges: [{ place: 'one_stop' }], acknowledge: ['statuses', ['1']],
  },
  portal: {
    listReference: ['sexes'], readProcedure: ['1.001193'], listServices: [{}], findDossier: ['x'], findAccount: [{ number: '099190000001', ...reason }], listQuestions: ['portal'],
    readAnswers: ['1'], syncDossier: [aDossier({ fees: [{ name: 'Lệ phí', amount: 0 }] })], syncProgress: [[{ dossierCode: 'x', officer: 'a', at: '2026-07-22T06:30:00Z', status: 'processing' }]],
    syncStatus: [[{ dossierCode: 'x' }]], syncQuestions: [[{}]], syncAnswers: [[{}]], syncRatings: [[{}]],
  },
  publicCatalogue: { search: [{}], searchText: ['a'], newest: [2], readDecision: ['1', 'announced'], list: ['agencies'] },
  payments: { start: [{ ...payment, amount: 8000 }], query: [payment], readBill: [payment] },
};

const odd: readonly unknown[] = [undefined, null, 5, ' ', {}, ['a'], () => 1, Object.create(null)];

/** The value with each of its parts left out, and replaced by everything odd; not the value itself. */
function* changed(value: unknown): Generator {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  for (const key of Object.keys(value)) {
    const part = (value as Record<string, unknown>)[key];
    const others = Object.entries(value).filter(([name]) => name !== key);
    const put = (instead: unknown): unknown => (Array.isArray(value) ? value.map((item: unknown, at) => (String(at) === key ? instead : item)) : { ...value, [key]: instead });
    if (!Array.isArray(value)) yield Object.fromEntries(others);
    for (const instead of odd) yield put(instead);
    for (const instead of changed(part)) yield put(instead);
  }
}

test('whatever is left out or of another kind, the error is one of ours', async () => {
  const { services } = sandbox.connection;
  const platforms = createPlatforms(sandbox.connection);
  const onAudit = (): void => {};
  const on = <Profile extends { platform?: string }>(profile: Profile | undefined) => {
    assert.ok(profile);
    return { profile, platform: profile.platform === undefined ? undefined : platforms(profile.platform) };
  };
  const over = <Profile extends { platform: string }>(profile: Profile | undefined) => {
    assert.ok(profile);
    return [platforms(profile.platform), profile] as const;
  };
  const portal = on(services.nationalPortal);
  const publicCatalogue = on(services.publicCatalogue);
  const clients: Record<string, object> = {
    ...registerClients(services, platforms, { onAudit }),
    population: createPopulationClient(...over(services.population), { onAudit }),
    oneStop: createOneStopClient(...over(services.oneStop)),
    portal: createNationalPortalClient(portal.profile, { onAudit, ...(portal.platform && { platform: portal.platform }) }),
    publicCatalogue: createPublicCatalogueClient({ ...publicCatalogue.profile, pauseMs: 0 }, publicCatalogue.platform && { platform: publicCatalogue.platform }),
    payments: createPaymentClient(on(services.payment).profile),
  };
  const faults = new Set<string>();
  let refused = 0;
  const call = async (name: string, method: (...args: unknown[]) => unknown, args: readonly unknown[]): Promise<void> => {
    try {
      const answer = method(...args) as Promise<unknown> | AsyncIterable<unknown>;
      if ('then' in answer) await answer;
      else for await (const item of answer) if (item !== undefined) break;
    } catch (error) {
      if (isMotcuaError(error)) refused += Number(error.code === 'invalid_request');
      else faults.add(`${name}: ${String(error)}`);
    }
  };
  for (const [client, operations] of Object.entries(questions)) {
    for (const [operation, args] of Object.entries(operations)) {
      const method = (clients[client] as Record<string, ((...args: unknown[]) => unknown) | undefined>)[operation];
      assert.ok(method, `${client}.${operation}`);
      for (const [at, arg] of args.entries()) {
        for (const instead of changed(arg)) await call(`${client}.${operation}`, method, args.map((other, place) => (place === at ? instead : other)));
      }
    }
  }
  assert.deepEqual([...faults], []);
  assert.ok(refused > 1000, String(refused));
});
