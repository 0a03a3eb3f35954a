import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LegacyIdCard, parseLegacyIdCard, parsePersonalId, parsePhone, type PersonalId } from '@motcua/domain';
import type { PopulationProfile } from '@motcua/http';
import type { CitizenQuestion, IdentityQuestion, MaritalStatusQuestion, PopulationClient } from '@motcua/population';

// Checked by the compiler: a question that lacks its reason, or names what the register cannot give, is no question.
const person = { personalId: '099190000001', fullName: 'Nguyễn Thử Nghiệm An', birthDate: { year: 1990 } } as const;
const reason = { procedureCode: '1.001193', purpose: 'Đăng ký khai sinh', consentId: 'consent-1' } as const;

const questions: CitizenQuestion[] = [
  { ...person, ...reason, fields: ['full_name'] },
  // @ts-expect-error no purpose
  { ...person, procedureCode: '1.001193', consentId: 'consent-1', fields: ['full_name'] },
  // @ts-expect-error no procedure
  { ...person, purpose: 'Đăng ký khai sinh', consentId: 'consent-1', fields: ['full_name'] },
  // @ts-expect-error neither consent nor legal basis
  { ...person, procedureCode: '1.001193', purpose: 'Đăng ký khai sinh', fields: ['full_name'] },
  // @ts-expect-error no fields
  { ...person, ...reason },
  // @ts-expect-error an item the register does not have
  { ...person, ...reason, fields: ['phone'] },
  // @ts-expect-error no number of the person
  { fullName: 'Nguyễn Thử Nghiệm An', birthDate: { year: 1990 }, ...reason, fields: ['full_name'] },
  // @ts-expect-error both numbers
  { ...person, legacyIdCard: '099000001', ...reason, fields: ['full_name'] },
  // @ts-expect-error a wire name
  { SoDinhDanh: '099190000001', fullName: 'Nguyễn Thử Nghiệm An', birthDate: { year: 1990 }, ...reason, fields: ['full_name'] },
];

const personalId: PersonalId = parsePersonalId('099190000001');
const legacyIdCard: LegacyIdCard = parseLegacyIdCard('099000001');
const phone = parsePhone('0900000001');
const named = { fullName: 'Nguyễn Thử Nghiệm An', birthDate: { year: 1990 }, ...reason } as const;

const identities: IdentityQuestion[] = [
  { ...named, personalId },
  { ...named, legacyIdCard },
  // @ts-expect-error an old card's number where the personal number belongs
  { ...named, personalId: legacyIdCard },
  // @ts-expect-error a personal number where the old card's belongs
  { ...named, legacyIdCard: personalId },
  // @ts-expect-error a telephone number where the personal number belongs
  { ...named, personalId: phone },
  // @ts-expect-error a personal number where the procedure's code belongs
  { ...named, legacyIdCard, procedureCode: personalId },
  // @ts-expect-error a personal number where the officer belongs
  { ...named, legacyIdCard, officerId: personalId },
  // @ts-expect-error a personal number where the consent belongs
  { fullName: 'A', birthDate: { year: 1990 }, procedureCode: '1', purpose: 'P', legacyIdCard, consentId: personalId },
  // @ts-expect-error a personal number where the name belongs
  { ...named, legacyIdCard, fullName: personalId },
];

const marital: MaritalStatusQuestion[] = [
  { ...named, personalId, stated: 'unmarried' },
  // @ts-expect-error nothing stated
  { ...named, personalId },
  // @ts-expect-error the register does not tell the divorced from the widowed
  { ...named, personalId, stated: 'divorced' },
];

const profiles: PopulationProfile[] = [
  { platform: 'ngsp', url: 'http://localhost/', officerId: 'C', agencyCode: 'H37', lookUpService: '037', confirmService: '033', envelope: 'soap' },
  // @ts-expect-error service 003 gives nobody's data
  { platform: 'ngsp', url: 'http://localhost/', officerId: 'C', agencyCode: 'H37', lookUpService: '003' },
  // @ts-expect-error a bulk service
  { platform: 'ngsp', url: 'http://localhost/', officerId: 'C', agencyCode: 'H37', urls: { GetRequests: 'http://localhost/' } },
];

/** Never called: what its body reads is checked by the compiler. */
async function read(client: PopulationClient): Promise<unknown> {
  const { citizens } = await client.lookUpCitizen({ ...person, ...reason, fields: ['full_name', 'ethnicity'] });
  const { members } = await client.lookUpHousehold({ ...person, ...reason, fields: ['full_name'] });
  const guardian = await client.lookUpGuardian({ ...person, ...reason });
  return [
    citizens[0]?.fullName,
    citizens[0]?.ethnicity?.code,
    // @ts-expect-error not asked for
    citizens[0]?.religion,
    // @ts-expect-error not asked for
    citizens[0]?.bloodGroup,
    members[0]?.fullName,
    // @ts-expect-error not asked for
    members[0]?.personalId,
    guardian.representative?.fullName,
    // @ts-expect-error not what the service gives
    guardian.householdHead,
  ];
}

test('of these questions only the good ones compile', () => {
  assert.equal(typeof read, 'function');
  assert.deepEqual([questions.length, identities.length, marital.length, profiles.length], [9, 9, 3, 3]);
});
