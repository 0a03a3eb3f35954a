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
import {
  createCivilStatusClient,
  createCriminalRecordClient,
  createEnterpriseRegisterClient,
  createOneStopClient,
  createSharedCatalogueClient,
  createSocialInsuranceClient,
} from '@motcua/lgsp';
import { json, startUpstream, type Upstream } from '../http/upstream.ts';
import { reason } from './reason.ts';

let upstream: Upstream;
before(async () => {
  upstream = await startUpstream(() => json({}, 503));
});
after(() => upstream.close());

const base = { platform: 'x', agencyCode: 'H37.02', officerId: 'CB-1' };
const hooks = { onAudit: () => {} };
const dossierCode = 'H37.02-20260722-0000001';
const first = (items: AsyncIterable<unknown>): Promise<unknown> => items[Symbol.asyncIterator]().next();
const oneStop = (platform: Platform, url: string) => createOneStopClient(platform, { ...base, url });
const civilStatus = (platform: Platform, url: string) => createCivilStatusClient(platform, { ...base, url, unitCode: 123, provinceCode: '20' }, hooks);
const criminalRecord = (platform: Platform, url: string) => createCriminalRecordClient(platform, { ...base, url, unitCode: '123' }, hooks);
const enterprises = (platform: Platform, url: string) => createEnterpriseRegisterClient(platform, { ...base, url }, hooks);
const insurance = (platform: Platform, url: string) => createSocialInsuranceClient(platform, { ...base, url }, hooks);
const catalogues = (platform: Platform, url: string) => createSharedCatalogueClient(platform, { platform: 'x', url });

/** Every call that a contract describes, beside what the contract says of it. */
const calls: Record<string, [told: Operation, call: (platform: Platform, url: string) => Promise<unknown>]> = {
  'one-stop.nextDossierCode': [oneStopOperations.nextDossierCode, (platform, url) => oneStop(platform, url).nextDossierCode({ procedureCode: '1.001193' })],
  'one-stop.uploadFile': [
    oneStopOperations.uploadFile,
    (platform, url) => oneStop(platform, url).uploadFile({ name: 'a.pdf', mediaType: 'application/pdf', content: new Uint8Array(3) }),
  ],
  'one-stop.submitDossier': [
    oneStopOperations.submitDossier,
    (platform, url) =>
      oneStop(platform, url).submitDossier({
        dossierCode, procedureCode: '1.001193', ownerName: 'Nguyễn Thử Nghiệm An', applicantKind: 'citizen', submittedAt: '2026-07-22T08:30:00+07:00',
        answers: {}, documents: [], applicant: { fullName: 'Nguyễn Thử Nghiệm An' },
      }),
  ],
  'one-stop.readDossier': [oneStopOperations.readDossier, (platform, url) => oneStop(platform, url).readDossier(dossierCode)],
  'civil-status.readCatalogue': [civilStatusOperations.readCatalogue, (platform, url) => civilStatus(platform, url).readCatalogue('countries')],
  'civil-status.readProgress': [civilStatusOperations.readStatus, (platform, url) => civilStatus(platform, url).readProgress({ dossierCode })],
  'civil-status.submitRegistration': [
    civilStatusOperations.register,
    (platform, url) => civilStatus(platform, url).submitRegistration({ businessKind: 'KS', dossierCode, receivedOn: '2026-07-22', fields: { tenThuNghiem: 'Thử' } }),
  ],
  'criminal-record.readProgressByAppointment': [
    criminalRecordOperations.readStatus,
    (platform, url) => criminalRecord(platform, url).readProgressByAppointment({ appointmentNumber: '1', paperNumber: '099190000001', ...reason }),
  ],
  'civil-status.readResult': [civilStatusOperations.readResult, (platform, url) => civilStatus(platform, url).readResult({ dossierCode, fields: ['number'], ...reason })],
  'civil-status.readRecord': [
    civilStatusOperations.readRecord,
    (platform, url) => civilStatus(platform, url).readRecord({ businessKind: 'KS', recordId: '1', fields: ['number'], ...reason }),
  ],
  'criminal-record.readProgress': [criminalRecordOperations.readStatus, (platform, url) => criminalRecord(platform, url).readProgress({ dossierCode })],
  'criminal-record.readDossiers': [
    criminalRecordOperations.readDeclarations,
    (platform, url) => criminalRecord(platform, url).readDossiers({ origin: 'online', fields: ['fullName'], ...reason }),
  ],
  'criminal-record.listChanges': [criminalRecordOperations.listStatuses, (platform, url) => criminalRecord(platform, url).listChanges({ place: 'one_stop' })],
  'criminal-record.acknowledge': [criminalRecordOperations.acknowledge, (platform, url) => criminalRecord(platform, url).acknowledge('statuses', ['1'])],
  'enterprise-register.readEnterprise': [
    enterpriseOperations.readEnterprise,
    (platform, url) => enterprises(platform, url).readEnterprise({ taxCode: '9900000016', fields: ['name'], ...reason }),
  ],
  'enterprise-register.dossiersOfDay': [enterpriseOperations.listDossiersOfDay, (platform, url) => first(enterprises(platform, url).dossiersOfDay({ fields: ['status'], ...reason }))],
  'social-insurance.readInsuredPerson': [
    insuranceOperations.readInsuredPerson,
    (platform, url) => insurance(platform, url).readInsuredPerson({ insuranceNumber: '9900000001', fields: ['fullName'], ...reason }),
  ],
  'shared-catalogue.readMetadata': [catalogueOperations.readMetadata, (platform, url) => catalogues(platform, url).readMetadata('agencies1')],
  'shared-catalogue.readRows': [catalogueOperations.readRows, (platform, url) => first(catalogues(platform, url).readRows('agencies1'))],
  'shared-catalogue.insertRows': [catalogueOperations.insertRows, (platform, url) => catalogues(platform, url).insertRows('agencies1', [{ Ma: '1' }])],
};

test('a call is repeated after a failure that may pass exactly where its contract says that it may be', async () => {
  const platform = createPlatform({ token: { strategy: 'none' }, timeoutMs: 30_000, breaker: { failures: 1000 } });
  await Promise.all(
    Object.entries(calls).map(async ([operation, [told, call]]) => {
      await assert.rejects(call(platform, `${upstream.url}/${operation}`), (error: MotcuaError) => {
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
