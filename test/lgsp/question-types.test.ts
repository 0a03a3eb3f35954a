import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CivilStatusClient, EnterpriseRegisterClient, SocialInsuranceClient } from '@motcua/lgsp';
import { parsePersonalId, parseTaxCode } from '@motcua/domain';
import { reason } from './reason.ts';

// Checked by the compiler: each line below a directive must not compile, and the test fails to compile when it does.
type Enterprise = Parameters<EnterpriseRegisterClient['readEnterprise']>[0];
type Insurance = Parameters<SocialInsuranceClient['findInsuranceNumber']>[0];
type Record = Parameters<CivilStatusClient['readRecord']>[0];

const statement = { fullName: 'Nguyễn Thử Nghiệm An', birthDate: { year: 1990 }, sex: 'male', addressKind: 'household', provinceCode: '20' } as const;

export const compiles = {
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
  assert.equal(Object.keys(compiles).length, 11);
});
