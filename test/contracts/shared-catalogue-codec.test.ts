import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  type AgencyCategory,
  type CataloguedAgency,
  type CatalogueEntry,
  type CatalogueProperty,
  type CatalogueRow,
  columnsOf,
  decodeAgency,
  decodeEntry,
  decodeInsert,
  decodeMetadata,
  decodeRows,
  encodeAgency,
  encodeEntry,
  encodeInsert,
  encodeMetadata,
  encodeRows,
} from '@motcua/contracts/shared-catalogue/codec';
import { plainText, record, runs } from './property-runs.ts';
import { examplesOf, overTheWire } from './wire-answers.ts';

const days = fc.date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const propertyCodes = fc.stringMatching(/^[A-Z][A-Za-z0-9]{1,20}$/);
const rows = fc.array(fc.dictionary(propertyCodes, fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)), { minKeys: 1, maxKeys: 6, noNullPrototype: true }) as fc.Arbitrary<CatalogueRow>, { minLength: 1, maxLength: 4 });
const agencies = record<CataloguedAgency>(
  { agencyCode: fc.stringMatching(/^\d{3}\.\d{2}\.\d{2}\.H\d{2}$/), name: plainText },
  { address: plainText, email: fc.constant('a@example.vn'), phone: fc.constant('0900000001'), fax: plainText, website: plainText, decision: plainText, decidedOn: days, decidedBy: plainText },
);

describe('shared catalogues', () => {
  test('metadata, rows, entries and agencies that are written are read back', () => {
    const properties = fc.array(record<CatalogueProperty>({ code: propertyCodes }, { name: plainText, type: fc.constantFrom('String', 'DateTime') }), { maxLength: 6 });
    fc.assert(fc.property(properties, (list) => assert.deepEqual(decodeMetadata(overTheWire(encodeMetadata(list))), list)), runs(20_000));
    fc.assert(fc.property(rows, (list) => assert.deepEqual(decodeRows(overTheWire(encodeRows(list))), list)), runs(20_000));
    const columns = { code: 'MaX', name: 'TenX', parent: 'MaY' };
    const entries = record<CatalogueEntry>({ code: plainText, name: plainText }, { parentCode: plainText });
    fc.assert(fc.property(entries, (entry) => assert.deepEqual(decodeEntry(overTheWire(encodeEntry(entry, columns)) as CatalogueRow, columns), entry)), runs(20_000));
    const categories = fc.constantFrom<AgencyCategory>('agencies1', 'agencies2', 'agencies3', 'agencies4');
    fc.assert(
      fc.property(agencies, plainText, categories, (agency, parentCode, category) => {
        const whole = category === 'agencies1' ? agency : { ...agency, parentCode };
        assert.deepEqual(decodeAgency(overTheWire(encodeAgency(whole, category)) as CatalogueRow, category), whole);
      }),
      runs(20_000),
    );
  });

  test('inserts that are answered are read back; of a refusal only row and column are kept', () => {
    fc.assert(fc.property(fc.nat(), (inserted) => assert.equal(decodeInsert(overTheWire(encodeInsert({ inserted }))), inserted)), runs(5_000));
    const refusal = (answer: unknown) => {
      try {
        decodeInsert(answer);
      } catch (error) {
        assert.doesNotMatch(inspect(error), /CANARY/);
        return [(error as { code: string }).code, (error as { details: Record<string, unknown> }).details['row']];
      }
      throw new assert.AssertionError({ message: 'it was taken' });
    };
    assert.deepEqual(refusal(encodeInsert({ duplicate: { row: 2, column: 'MaDinhDanhCap1', value: 'CANARY' } })), ['duplicate', 2]);
    assert.deepEqual(refusal({ MSG: 'Data not insert: CANARY', Count: '0' }), ['rejected', undefined]);
    assert.deepEqual(refusal({ MSG: 'Done' }), ['bad_response', undefined]);
  });

  test('the columns are told from the metadata of the guide, and not guessed where they cannot be', () => {
    const of = (...codes: string[]) => columnsOf(codes.map((code) => ({ code })));
    assert.deepEqual(of('MaDinhDanhCap1', 'TenDonVi', 'DiaChi'), { code: 'MaDinhDanhCap1', name: 'TenDonVi' });
    assert.deepEqual(of('MaTinh', 'MaXa', 'TenXa'), { code: 'MaXa', name: 'TenXa', parent: 'MaTinh' });
    assert.equal(of('Cot1', 'Cot2'), undefined);
    assert.equal(of('MaX'), undefined);
  });

  test('every example is read', () => {
    for (const example of examplesOf('shared-catalogue', 'Metadata')) assert.ok(decodeMetadata(example).length > 0);
    for (const example of examplesOf('shared-catalogue', 'Rows')) decodeRows(example);
    const [done, duplicate] = examplesOf('shared-catalogue', 'InsertAnswer');
    assert.equal(decodeInsert(done), 1);
    assert.throws(() => decodeInsert(duplicate), { code: 'duplicate', details: { operation: 'shared-catalogue.insertRows', row: 1, column: 'MaDinhDanhCap1' } });
    const [row] = examplesOf('shared-catalogue', 'Row') as CatalogueRow[];
    assert.deepEqual(decodeAgency(row!, 'agencies1'), { agencyCode: '000.00.00.H30', name: 'UBND tỉnh Hậu Giang', decision: '1220/QĐ-UBND', decidedOn: '2018-08-16' });
  });

  test('a row without code or name is none; a row that holds more than cells is refused before it is sent', () => {
    assert.equal(decodeAgency({ MaDinhDanhCap1: '', TenDonVi: 'x' }, 'agencies1'), undefined);
    assert.equal(decodeEntry({ MaX: 7, TenX: null }, { code: 'MaX', name: 'TenX' }), undefined);
    for (const bad of [[{}], [{ a: { b: 1 } }], [[1]], 'x']) assert.throws(() => encodeRows(bad as never), { code: 'invalid_request' });
    assert.throws(() => encodeAgency({ agencyCode: 'a', name: 'b', decidedOn: '2026-02-30' }, 'agencies1'), { code: 'invalid_request' });
  });
});
