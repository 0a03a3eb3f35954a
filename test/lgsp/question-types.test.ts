import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDossierCode, parsePersonalId, parseProcedureCode, parseTaxCode } from '@motcua/domain';
import type { CivilStatusClient, CriminalRecordClient, DossierToSubmit, EnterpriseRegisterClient, OneStopClient, SocialInsuranceClient } from '@motcua/lgsp';
import { reason } from './reason.ts';

// Checked by the compiler: each line below a directive must not compile, and the test fails to compile when it does.
type Enterprise = Parameters<EnterpriseRegisterClient['readEnterprise']>[0];
type Insurance = Parameters<SocialInsuranceClient['findInsuranceNumber']>[0];
type Record = Parameters<CivilStatusClient['readRecord']>[0];
type Dossiers = Parameters<CriminalRecordClient['readDossiers']>[0];
type Progress = Parameters<OneStopClient['sendProgress']>[0][number];

const statement = { fullName: 'Nguyễn Thử Nghiệm An', birthDate: { year: 1990 }, sex: 'male', addressKind: 'household', provinceCode: '20' } as const;

const dossierCode = parseDossierCode('H37.02-20260722-0000001').code;
const procedureCode = parseProcedureCode('1.001193').code;
const dossier = {
  dossierCode, procedureCode, ownerName: 'Nguyễn Thử Nghiệm An', applicantKind: 'citizen', submittedAt: '2026-07-22T08:30:00+07:00', answers: {}, documents: [],
  applicant: { fullName: 'Nguyễn Thử Nghiệm An' },
} as const;
const { applicant: _applicant, ...withoutApplicant } = dossier;

export const compiles = {
  dossier: dossier satisfies DossierToSubmit,
  // @ts-expect-error nobody files it
  nobody: withoutApplicant satisfies DossierToSubmit,
  // @ts-expect-error dossier and procedure swapped
  codesSwapped: { ...dossier, dossierCode: procedureCode, procedureCode: dossierCode } satisfies DossierToSubmit,
  // @ts-expect-error a tax code where the person's number belongs
  numbersSwapped: { ...dossier, applicant: { fullName: 'Nguyễn Thử Nghiệm An', personalId: parseTaxCode('9900000016') } } satisfies DossierToSubmit,
  // @ts-expect-error a wire name
  wireMember: { ...dossier, MaHoSo: dossierCode } satisfies DossierToSubmit,
  // @ts-expect-error the officer is not said
  noOfficer: { dossierCode, at: '2026-07-22T08:30:00+07:00', status: 'processing' } satisfies Progress,
  criminalRecords: { origin: 'online', fields: ['fullName'], ...reason } satisfies Dossiers,
  // @ts-expect-error without a purpose
  noPurpose: { origin: 'online', fields: ['fullName'], procedureCode: '1.001193', consentId: 'consent-1' } satisfies Dossiers,
  enterprise: { taxCode: '9900000016', fields: ['name'], ...reason } satisfies Enterprise,
  insurance: { ...statement, ...reason } satisfies Insurance,
  record: { businessKind: 'KS', recordId: '1', fields: ['number'], procedureCode: '1.001193', purpose: 'x', legalBasis: 'Luật Hộ tịch 2014' } satisfies Record,
  // @ts-expect-error without a reason
  noReason: { taxCode: '9900000016', fields: ['name'] } satisfies Enterprise,
  // @ts-expect-error without a ground
  noGround: { ...statement, procedureCode: '1.001193', purpose: 'x' } satisfies Insurance,
  // @ts-expect-error with two grounds
  twoGrounds: { ...statement, procedureCode: '1.001193', purpose: 'x', consentId: 'a', legalBasis: 'b' } satisfies Insurance,
  parsed: { taxCode: parseTaxCode('9900000016'), fields: ['name'], ...reason } satisfies Enterprise,
  // @ts-expect-error another identifier
  swapped: { taxCode: parsePersonalId('099090000101'), fields: ['name'], ...reason } satisfies Enterprise,
  // @ts-expect-error a wire name
  wireName: { taxCode: '9900000016', fields: ['NAME'], ...reason } satisfies Enterprise,
  // @ts-expect-error a gender in the numbering of one service
  wireSex: { ...statement, sex: 1, ...reason } satisfies Insurance,
  // @ts-expect-error a field that an entry does not have
  wrongField: { businessKind: 'KS', recordId: '1', fields: ['owner'], ...reason } satisfies Record,
};

/** What comes back has the asked fields, and no others. */
export async function onlyAsked(enterprises: EnterpriseRegisterClient): Promise<string | undefined> {
  const enterprise = await enterprises.readEnterprise({ taxCode: '9900000016', fields: ['name'], ...reason });
  // @ts-expect-error it was not asked for
  void enterprise.headOffice;
  return enterprise.name;
}

test('wrong questions do not compile', () => {
  assert.equal(Object.keys(compiles).length, 19);
});
