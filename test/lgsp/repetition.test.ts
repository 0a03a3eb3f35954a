import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Operation } from '@motcua/contracts';
import { operations as civilStatusOperations } from '@motcua/contracts/civil-status/operations';
import { operations as criminalRecordOperations } from '@motcua/contracts/criminal-record/operations';
import { operations as enterpriseOperations } from '@motcua/contracts/enterprise-register/operations';
import { operations as oneStopOperations } from '@motcua/contracts/one-stop/operations';
import { operations as catalogueOperations } from '@motcua/contracts/shared-catalogue/operations';
import { operations as insuranceOperations } from '@motcua/contracts/social-insurance/operations';
import type { MotcuaError } from '@motcua/domain';
import { createPlatform, type Platform } from '@motcua/http';
import { createOneStopClient, type OneStopClient } from '@motcua/lgsp';
import { json, startUpstream, type Upstream } from '../http/upstream.ts';
import { reason } from './reason.ts';
import { type RegisterClients, registerClients } from './register-clients.ts';

let upstream: Upstream;
before(async () => {
  upstream = await startUpstream(() => json({}, 503));
});
after(() => upstream.close());

const dossierCode = 'H37.02-20260722-0000001';
const first = (items: AsyncIterable<unknown>): Promise<unknown> => items[Symbol.asyncIterator]().next();

type Clients = RegisterClients & { oneStop: OneStopClient };

/** Clients that find everything below one address. */
function clientsAt(url: string, platform: Platform): Clients {
  const base = { platform: 'x', agencyCode: 'H37.02', officerId: 'CB-1', url };
  const services = {
    sharedCatalogue: base, enterpriseRegister: base, socialInsurance: base,
    civilStatus: { ...base, unitCode: 123, provinceCode: '20' }, criminalRecord: { ...base, unitCode: '123' },
  };
  return { ...registerClients(services, () => platform, { onAudit: () => {} }), oneStop: createOneStopClient(platform, base) };
}

/** Every call that a contract describes, beside what the contract says of it. */
const calls: Record<string, [told: Operation, call: (clients: Clients) => Promise<unknown>]> = {
  'one-stop.nextDossierCode': [oneStopOperations.nextDossierCode, ({ oneStop }) => oneStop.nextDossierCode({ procedureCode: '1.001193' })],
  'one-stop.uploadFile': [
    oneStopOperations.uploadFile,
    ({ oneStop }) => oneStop.uploadFile({ name: 'a.pdf', mediaType: 'application/pdf', content: new Uint8Array(3) }),
  ],
  'one-stop.submitDossier': [
    oneStopOperations.submitDossier,
    ({ oneStop }) =>
      oneStop.submitDossier({
        dossierCode, procedureCode: '1.001193', ownerName: 'Nguyễn Thử Nghiệm An', applicantKind: 'citizen', submittedAt: '2026-07-22T08:30:00+07:00',
        answers: {}, documents: [], applicant: { fullName: 'Nguyễn Thử Nghiệm An' },
      }),
  ],
  'one-stop.readDossier': [oneStopOperations.readDossier, ({ oneStop }) => oneStop.readDossier(dossierCode)],
  'civil-status.readCatalogue': [civilStatusOperations.readCatalogue, ({ civilStatus }) => civilStatus.readCatalogue('countries')],
  'civil-status.readProgress': [civilStatusOperations.readStatus, ({ civilStatus }) => civilStatus.readProgress({ dossierCode })],
  'civil-status.submitRegistration': [
    civilStatusOperations.register,
    ({ civilStatus }) => civilStatus.submitRegistration({ businessKind: 'KS', dossierCode, receivedOn: '2026-07-22', fields: { tenThuNghiem: 'Thử' } }),
  ],
  'criminal-record.readProgressByAppointment': [
    criminalRecordOperations.readStatus,
    ({ criminalRecord }) => criminalRecord.readProgressByAppointment({ appointmentNumber: '1', paperNumber: '099190000001', ...reason }),
  ],
  'civil-status.readResult': [civilStatusOperations.readResult, ({ civilStatus }) => civilStatus.readResult({ dossierCode, fields: ['number'], ...reason })],
  'civil-status.readRecord': [
    civilStatusOperations.readRecord,
    ({ civilStatus }) => civilStatus.readRecord({ businessKind: 'KS', recordId: '1', fields: ['number'], ...reason }),
  ],
  'criminal-record.readProgress': [criminalRecordOperations.readStatus, ({ criminalRecord }) => criminalRecord.readProgress({ dossierCode })],
  'criminal-record.readDossiers': [
    criminalRecordOperations.readDeclarations,
    ({ criminalRecord }) => criminalRecord.readDossiers({ origin: 'online', fields: ['fullName'], ...reason }),
  ],
  'criminal-record.listChanges': [criminalRecordOperations.listStatuses, ({ criminalRecord }) => criminalRecord.listChanges({ place: 'one_stop' })],
  'criminal-record.acknowledge': [criminalRecordOperations.acknowledge, ({ criminalRecord }) => criminalRecord.acknowledge('statuses', ['1'])],
  'enterprise-register.readEnterprise': [
    enterpriseOperations.readEnterprise,
    ({ enterprises }) => enterprises.readEnterprise({ taxCode: '9900000016', fields: ['name'], ...reason }),
  ],
  'enterprise-register.dossiersOfDay': [enterpriseOperations.listDossiersOfDay, ({ enterprises }) => first(enterprises.dossiersOfDay({ fields: ['status'], ...reason }))],
  'social-insurance.readInsuredPerson': [
    insuranceOperations.readInsuredPerson,
    ({ insurance }) => insurance.readInsuredPerson({ insuranceNumber: '9900000001', fields: ['fullName'], ...reason }),
  ],
  'shared-catalogue.readMetadata': [catalogueOperations.readMetadata, ({ catalogues }) => catalogues.readMetadata('agencies1')],
  'shared-catalogue.readRows': [catalogueOperations.readRows, ({ catalogues }) => first(catalogues.readRows('agencies1'))],
  'shared-catalogue.insertRows': [catalogueOperations.insertRows, ({ catalogues }) => catalogues.insertRows('agencies1', [{ Ma: '1' }])],
};

test('a call is repeated after a failure that may pass exactly where its contract says that it may be', async () => {
  const platform = createPlatform({ token: { strategy: 'none' }, timeoutMs: 30_000, breaker: { failures: 1000 } });
  await Promise.all(
    Object.entries(calls).map(async ([operation, [told, call]]) => {
      await assert.rejects(call(clientsAt(`${upstream.url}/${operation}`, platform)), (error: MotcuaError) => {
        // Errors, audit records and spans name the method that was called.
        assert.deepEqual([error.code, error.details['operation']], ['unavailable', operation]);
        return true;
      });
      const sent = upstream.received.filter(({ path }) => path.startsWith(`/${operation}/`));
      assert.equal(sent.length, told.idempotent ? 2 : 1, operation);
      assert.equal(sent[0]?.method, told.method, operation);
    }),
  );
});
