import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  decodeHouseholdAnswer,
  decodeHouseholdQuestion,
  decodeNumberAnswer,
  decodeNumberQuestion,
  decodePersonAnswer,
  encodeHouseholdAnswer,
  encodeHouseholdQuestion,
  encodeNumberAnswer,
  encodeNumberQuestion,
  encodePersonAnswer,
  encodePersonQuestion,
  type InsuranceHouseholdQuestion,
  type InsuranceNumberAnswer,
  type InsuranceNumberQuestion,
  type InsuredHousehold,
  type InsuredPerson,
} from '@motcua/contracts/social-insurance/codec';
import type { BirthDate, Sex } from '@motcua/domain';
import { birthDates, plainText, record, runs } from './property-runs.ts';
import { examplesOf, overTheWire } from './wire-answers.ts';

/** Whole dates, years, and years with a month. */
const partialDates: fc.Arbitrary<BirthDate> = fc.oneof(birthDates, fc.record({ year: fc.integer({ min: 1900, max: 2020 }), month: fc.integer({ min: 1, max: 12 }) }, { noNullPrototype: true }));
const insuranceNumbers = fc.integer({ min: 0, max: 9999 }).map((number) => `990000${String(number).padStart(4, '0')}`);
const sexes = fc.constantFrom<Sex>({ kind: 'male' }, { kind: 'female' }, { kind: 'other' }, { kind: 'unknown', raw: '9' });
const statement = { fullName: plainText, birthDate: partialDates, sex: fc.constantFrom('male' as const, 'female' as const, 'other' as const), addressKind: fc.constantFrom('birth_registration' as const, 'household' as const), provinceCode: fc.constant('20') };

describe('social insurance', () => {
  test('questions that are written are read back, whatever is known of the birth', () => {
    const numbers = record<InsuranceNumberQuestion>(statement, { districtCode: fc.constant('178'), communeCode: fc.constant('05986') });
    fc.assert(fc.property(numbers, (question) => assert.deepEqual(decodeNumberQuestion(overTheWire(encodeNumberQuestion(question))), question)), runs(20_000));
    const households = record<InsuranceHouseholdQuestion>(statement, { bookNumber: insuranceNumbers, cardNumber: fc.constant('DN4209900000101') });
    fc.assert(fc.property(households, (question) => assert.deepEqual(decodeHouseholdQuestion(overTheWire(encodeHouseholdQuestion(question))), question)), runs(20_000));
  });

  test('answers that are written are read back', () => {
    const numbers = record<InsuranceNumberAnswer>({}, { insuranceNumber: insuranceNumbers, status: plainText });
    fc.assert(fc.property(numbers, (answer) => assert.deepEqual(decodeNumberAnswer(overTheWire(encodeNumberAnswer(answer))), answer)), runs(20_000));
    const persons = fc.option(
      record<InsuredPerson>({ fullName: plainText }, { formerBookNumber: insuranceNumbers, birthDate: partialDates, sex: sexes, status: plainText, birthRegistrationPlace: fc.constantFrom({ provinceCode: '20' }, { provinceCode: '20', districtCode: '178', communeCode: '05986' }) }),
      { nil: undefined },
    );
    fc.assert(fc.property(persons, (person) => assert.deepEqual(decodePersonAnswer(overTheWire(encodePersonAnswer(person))), person)), runs(20_000));
    const households = fc.option(
      record<InsuredHousehold>({ insuranceNumber: insuranceNumbers }, { fullName: plainText, birthDate: partialDates, sex: sexes, householdCode: plainText, address: plainText, status: plainText }),
      { nil: undefined },
    );
    fc.assert(fc.property(households, (household) => assert.deepEqual(decodeHouseholdAnswer(overTheWire(encodeHouseholdAnswer(household))), household)), runs(20_000));
  });

  test('its numbering of genders and its kinds of dates', () => {
    const question = { fullName: 'Nguyễn Thử Nghiệm An', addressKind: 'household', provinceCode: '20' } as const;
    const wire = (sex: 'male' | 'female' | 'other', birthDate: BirthDate) => {
      const { gioiTinh, ngaySinh, loaiNgaySinh, isKs } = encodeNumberQuestion({ ...question, sex, birthDate });
      return [gioiTinh, ngaySinh, loaiNgaySinh, isKs];
    };
    assert.deepEqual(wire('male', { year: 1989, month: 8, day: 12 }), ['1', '19890812', '0', '0']);
    assert.deepEqual(wire('female', { year: 1989 }), ['2', '1989', '1', '0']);
    assert.deepEqual(wire('other', { year: 1989, month: 8 }), ['3', '198908', '2', '0']);
    assert.throws(() => wire('male', { year: 1989, month: 2, day: 30 }), { code: 'invalid_request' });
    // The kind says how much of a date is true, however long it is written.
    assert.deepEqual(decodePersonAnswer({ hoTen: 'A', ngaySinh: '19890101', loaiNgaySinh: '1' })?.birthDate, { year: 1989 });
    assert.deepEqual(decodePersonAnswer({ hoTen: 'A', ngaySinh: 19890800, loaiNgaySinh: 2 })?.birthDate, { year: 1989, month: 8 });
    assert.equal(decodePersonAnswer({ hoTen: 'A', ngaySinh: '8/1989', loaiNgaySinh: '2' })?.birthDate, undefined);
  });

  test('every example is read', () => {
    for (const example of examplesOf('social-insurance', 'NumberRequest')) assert.ok(decodeNumberQuestion(example).fullName);
    for (const example of examplesOf('social-insurance', 'HouseholdRequest')) assert.ok(decodeHouseholdQuestion(example).fullName);
    assert.deepEqual((examplesOf('social-insurance', 'NumberAnswer')).map((example) => decodeNumberAnswer(example)), [{ insuranceNumber: '9900000101', status: '1' }, { status: '0' }]);
    for (const example of examplesOf('social-insurance', 'Person')) assert.ok(decodePersonAnswer([example])?.birthDate);
    for (const example of examplesOf('social-insurance', 'Household')) assert.ok(decodeHouseholdAnswer(example)?.householdCode);
  });

  test('nobody found and a refusal are told apart; nothing that was sent is in an error', () => {
    assert.equal(decodePersonAnswer([]), undefined);
    assert.equal(decodePersonAnswer(null), undefined);
    assert.equal(decodeHouseholdAnswer({ maSo: '', trangThai: '0', errorCode: '0' }), undefined);
    assert.throws(() => decodeNumberAnswer({ maSoBhxh: '', errorCode: 'E01' }), { code: 'rejected', details: { operation: 'social-insurance.findInsuranceNumber', faultCode: 'E01' } });
    assert.throws(() => decodeNumberAnswer('x'), { code: 'bad_response' });
    for (const number of ['CANARY1234', '99000001', '']) {
      assert.throws(() => encodePersonQuestion(number), (error: unknown) => {
        assert.equal((error as { code: string }).code, 'invalid_request');
        assert.doesNotMatch(inspect(error), /CANARY/);
        return true;
      });
    }
  });
});
