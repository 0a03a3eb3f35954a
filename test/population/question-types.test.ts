import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CitizenQuestion } from '@motcua/population';

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
];

test('only the first of these questions compiles', () => {
  assert.equal(questions.length, 8);
});
