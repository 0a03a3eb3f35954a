import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  type CivilStatusRecord,
  type CivilStatusRegistration,
  type CivilStatusState,
  decodeCatalogue,
  decodeProgress,
  decodeRecords,
  decodeRegistered,
  decodeRegistration,
  decodeRegistrationXml,
  decodeResult,
  decodeTaken,
  encodeAnswer,
  encodeRecords,
  encodeRegistration,
  encodeRegistrationXml,
} from '@motcua/contracts/civil-status/codec';
import { plainText, record, runs } from './property-runs.ts';
import { examplesOf, overTheWire } from './wire-answers.ts';

const fieldNames = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,12}$/);
const registrations = record<CivilStatusRegistration>({
  businessKind: fc.constantFrom('KS', 'KT', 'LTKS'),
  dossierCode: fc.constantFrom('H37.90.01-260722-0001', '000.00.00.H37-260722-0001'),
  unitCode: fc.integer({ min: 1, max: 99_999 }),
  receivedOn: fc.constantFrom('2026-07-22', '2024-02-29'),
  fields: fc.dictionary(fieldNames, fc.oneof(plainText, fc.constant('')), { minKeys: 1, maxKeys: 6, noNullPrototype: true }),
});
const records = fc.array(
  record<CivilStatusRecord>(
    { recordId: fc.stringMatching(/^[1-9]\d{0,8}$/), details: fc.dictionary(fieldNames.filter((name) => !['id', 'so', 'quyenSo', 'trangSo'].includes(name)), plainText, { maxKeys: 4, noNullPrototype: true }) },
    { number: plainText, book: plainText, page: plainText },
  ),
  { minLength: 1, maxLength: 3 },
);

describe('civil status', () => {
  test('a registration that is written is read back, XML and all', () => {
    fc.assert(fc.property(registrations, (registration) => assert.deepEqual(decodeRegistration(overTheWire(encodeRegistration(registration))), registration)), runs(20_000));
  });

  test('entries that are written are read back', () => {
    fc.assert(
      fc.property(records, (list) => {
        assert.deepEqual(decodeRecords(overTheWire(encodeAnswer({ value: encodeRecords(list) })), 'x'), list);
        assert.deepEqual(decodeResult(overTheWire(encodeAnswer({ value: encodeRecords(list) }))), list);
      }),
      runs(20_000),
    );
  });

  test('states that are written are read back, also those nobody knows and under other names', () => {
    const states = fc.oneof(fc.constantFrom<CivilStatusState>({ kind: 'received' }, { kind: 'supplement_required' }, { kind: 'eligible' }, { kind: 'completed' }), fc.constant<CivilStatusState>({ kind: 'unknown', raw: '17' }));
    const members = { status: 'trangThai', value: 'giaTri', errorCode: 'maLoi', errorDescription: 'moTaLoi' };
    fc.assert(
      fc.property(states, fc.option(plainText, { nil: undefined }), (state, message) => {
        const progress = { state, ...(message === undefined ? {} : { message }) };
        const answer = { state, ...(message === undefined ? {} : { value: message }) };
        assert.deepEqual(decodeProgress(overTheWire(encodeAnswer(answer))), progress);
        assert.deepEqual(decodeProgress(overTheWire(encodeAnswer(answer, members)), { members }), progress);
      }),
      runs(5_000),
    );
  });

  test('every code of an error has its meaning', () => {
    const meaning = (errorCode: string) => {
      try {
        decodeTaken({ status: '0', errorCode, errorDescription: 'CANARY' });
      } catch (error) {
        assert.doesNotMatch(inspect(error), /CANARY/);
        const { code, details } = error as { code: string; details: Record<string, unknown> };
        return [code, details['reason']];
      }
      throw new assert.AssertionError({ message: 'it was taken' });
    };
    assert.deepEqual(['100', '101', '106', '108', '200', '201', '302', '500', '999', 'CANARY!'].map(meaning), [
      ['unauthorized', 'authentication'],
      ['forbidden_service', 'address_not_allowed'],
      ['rejected', 'unit_code'],
      ['rejected', 'province_code'],
      ['rejected', 'record_incomplete'],
      ['not_found', 'record_not_found'],
      ['rejected', 'data_type'],
      ['rejected', 'data'],
      ['rejected', undefined],
      ['rejected', undefined],
    ]);
    assert.equal(decodeResult(encodeAnswer({ errorCode: '200' })), undefined);
  });

  test('every example is read', () => {
    for (const example of examplesOf('civil-status', 'RegistrationRequest')) assert.deepEqual(decodeRegistration(example).fields, { nksHoTen: 'Nguyễn Thử Nghiệm Bé' });
    const [received, supplement, failed] = examplesOf('civil-status', 'Answer');
    assert.deepEqual(decodeProgress(received), { state: { kind: 'received' } });
    assert.deepEqual(decodeProgress(supplement), { state: { kind: 'supplement_required' }, message: 'Cần bổ sung giấy chứng sinh' });
    assert.throws(() => decodeProgress(failed), { code: 'not_found' });
    const inside = (value: unknown) => [{ status: 1, value }, { status: '1', value: JSON.stringify(value) }];
    for (const example of examplesOf('civil-status', 'CatalogueEntries')) for (const answer of inside(example)) assert.equal(decodeCatalogue(answer).length, 1);
    for (const example of examplesOf('civil-status', 'RegisteredRefs')) for (const answer of inside(example)) decodeRegistered(answer);
    for (const example of examplesOf('civil-status', 'RegisterRecords')) for (const answer of inside(example)) decodeRecords(answer, 'x');
    for (const example of examplesOf('civil-status', 'RegisterRecord')) for (const answer of inside(example)) assert.equal(decodeRecords(answer, 'x')[0]?.details['nksHoTen'], 'Nguyễn Thử Nghiệm Bé');
    assert.deepEqual(decodeRegistered({ status: 1, value: '[{"id":"1"},{" id":2,"maDonVi":5986}]' }), [{ recordId: '1' }, { recordId: '2', unitCode: '5986' }]);
  });

  test('XML that is none, that declares entities, that repeats a field or is no registration is refused without its text', () => {
    for (const xml of [
      '',
      'CANARY',
      '<hotich><hoso><a>CANARY</a></hoso>',
      '<!DOCTYPE x [<!ENTITY e "CANARY">]><hotich><hoso><a>&e;</a></hoso></hotich>',
      '<hotich><hoso><a>1</a><a>CANARY</a></hoso></hotich>',
      '<other><hoso><a>1</a></hoso></other>',
      '<hotich>CANARY</hotich>',
      '<hotich><hoso>1</hoso><hoso>2</hoso></hotich>',
      '<hotich><hoso><__proto__>CANARY</__proto__></hoso></hotich>',
    ]) {
      assert.throws(() => decodeRegistrationXml(xml), (error: unknown) => {
        assert.equal((error as { code: string }).code, 'bad_response', xml);
        assert.doesNotMatch(inspect(error), /CANARY/);
        return true;
      });
    }
    assert.throws(() => encodeRegistrationXml({ 'a><b': 'x' }), { code: 'invalid_request' });
    assert.throws(() => encodeRegistrationXml({ a: '\u0000CANARY' }), (error: unknown) => !/CANARY/.test(inspect(error)));
  });

  test('a value that is no JSON, an entry without id, an answer without status', () => {
    assert.throws(() => decodeCatalogue({ status: 1, value: '{CANARY' }), { code: 'bad_response' });
    assert.throws(() => decodeRecords({ status: 1, value: [{ so: '1' }] }, 'x'), { code: 'bad_response' });
    for (const answer of [null, [], 'x', {}, { status: null }]) assert.throws(() => decodeTaken(answer), { code: 'bad_response' });
    assert.deepEqual(decodeRecords({ status: 1 }, 'x'), []);
  });
});
