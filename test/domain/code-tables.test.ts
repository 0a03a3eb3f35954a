import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bloodGroupFromRegisterCode, dossierStatuses, isMotcuaError, maritalStatusFromRegisterCode, sexFromRegisterCode } from '@motcua/domain';
import * as tables from '@motcua/domain/code-tables';
import { type CodeTable, entryOfCode, entryOfKind } from '@motcua/domain/code-tables';
import { findMinistry, ministries } from '@motcua/domain/ministries';
import fc from 'fast-check';

/** Every table the subpath exports, however deep. */
function allTables(value: unknown): CodeTable[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('entries' in value && Array.isArray(value.entries)) return [value as CodeTable];
  return Object.values(value).flatMap(allTables);
}
const all = allTables({ ...tables });

describe('code tables', () => {
  it('say where each was seen, give every code one meaning a day, and name everything', () => {
    assert.ok(all.length >= 18, String(all.length));
    for (const table of all) {
      assert.ok(table.title !== '' && table.source !== '', table.title);
      for (const entry of table.entries) {
        assert.ok(entry.code !== '' && entry.kind !== '' && entry.name.vi !== '', `${table.title}: ${entry.code}`);
        for (const on of ['2020-01-01', '2026-01-01']) {
          if ((entry.validFrom ?? '') <= on && on <= (entry.validTo ?? '9999')) assert.equal(entryOfCode(table, entry.code, on), entry);
        }
        if (entry.successor !== undefined) assert.ok(entryOfKind(table, entry.successor, '2026-01-01'), entry.code);
      }
    }
  });

  it('compare codes without their leading zeros', () => {
    const codes = all.flatMap((table) => table.entries.filter(({ code }) => /^\d+$/.test(code)).map((entry) => ({ table, entry })));
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.nat({ max: 4 }), ({ table, entry }, zeros) => {
        assert.equal(entryOfCode(table, '0'.repeat(zeros) + entry.code, '2021-01-01'), entryOfCode(table, Number(entry.code), '2021-01-01'));
      }),
    );
    assert.equal(entryOfCode(tables.bloodGroupCodes, ' 4 ')?.kind, 'O');
    assert.equal(entryOfCode(tables.religionCodes, 2)?.name.vi, 'Công giáo');
    assert.equal(entryOfCode(tables.channelCodes, '4'), undefined, 'a code the table does not know');
  });

  it('number the same thing differently in different interfaces', () => {
    const { populationDatabase, criminalRecord, socialInsurance } = tables.sexCodes;
    assert.deepEqual([populationDatabase, criminalRecord, socialInsurance].map((table) => entryOfCode(table, '0')?.kind), ['not_recorded', 'female', undefined]);
    assert.deepEqual([populationDatabase, criminalRecord, socialInsurance].map((table) => entryOfKind<string>(table as CodeTable, 'female')?.code), ['2', '0', '2']);
    assert.equal(entryOfCode(criminalRecord, '2'), undefined);
    assert.equal(entryOfCode(socialInsurance, '3')?.kind, 'other');
    assert.deepEqual(Object.values(tables.applicantKindCodes).map((table) => entryOfCode(table as CodeTable, 1)?.kind), ['citizen', 'business', 'citizen']);
    assert.deepEqual(Object.values(tables.feeKindCodes).map((table) => entryOfCode(table as CodeTable, 2)?.kind), ['charge', 'appraisal']);
  });

  it('agree with what the codecs of the population database read', () => {
    for (const [table, read] of [
      [tables.sexCodes.populationDatabase, sexFromRegisterCode],
      [tables.sexCodes.nationalPortal, sexFromRegisterCode],
      [tables.maritalStatusCodes, maritalStatusFromRegisterCode],
      [tables.bloodGroupCodes, bloodGroupFromRegisterCode],
    ] as const) {
      for (const { code, kind } of table.entries) assert.equal(read(code)?.kind, kind === 'not_recorded' ? undefined : kind);
    }
    assert.deepEqual(tables.dossierStatusCodes.entries.map(({ kind }) => kind), dossierStatuses.map(({ kind }) => kind));
    assert.equal(tables.ethnicGroupCodes.entries.length, 56);
    assert.equal(tables.religionCodes.entries.length, 15);
  });

  it('ask for a day when a code has two meanings', () => {
    const table: CodeTable<'old' | 'new'> = {
      title: 'test',
      source: 'test',
      evidence: 'one_source',
      entries: [
        { code: '15', kind: 'old', name: { vi: 'cũ' }, validTo: '2025-06-30' },
        { code: '15', kind: 'new', name: { vi: 'mới' }, validFrom: '2025-07-01' },
      ],
    };
    assert.throws(() => entryOfCode(table, '15'), (error: unknown) => isMotcuaError(error) && error.details['reason'] === 'day_needed');
    assert.deepEqual(['2025-06-30', '2025-07-01'].map((day) => entryOfCode(table, '15', day)?.kind), ['old', 'new']);
    assert.throws(() => entryOfCode(table, '15', '2025-06-31'), isMotcuaError);
  });

  it('know that service levels gave way to words', () => {
    assert.equal(entryOfCode(tables.serviceLevelCodes, 4, '2021-01-01')?.successor, 'whole');
    assert.equal(entryOfCode(tables.serviceLevelCodes, 4, '2026-01-01'), undefined);
    assert.equal(entryOfCode(tables.serviceLevelCodes, 'Toàn trình')?.kind, 'whole');
    assert.ok(tables.serviceLevelCodes.entries.every(({ evidence }) => evidence === 'general_knowledge'));
  });
});

describe('ministries', () => {
  it('are found by their own code and by that of an office, in both writings', () => {
    for (const code of ['G09', 'G09.20', '000.00.20.G09', 'g09']) assert.equal(findMinistry(code, '2024-01-01')?.ministry.name, 'Bộ Nội vụ', code);
    for (const code of ['H37', 'G99', '', 'G', '000.00.00.H37']) assert.equal(findMinistry(code, '2024-01-01'), undefined, code);
  });

  it('say what became of them, and how sure that is', () => {
    const transport = findMinistry('G04', '2024-01-01');
    assert.deepEqual(transport, { certain: true, ministry: { code: 'G04', name: 'Bộ Giao thông vận tải', evidence: 'one_source', validTo: '2025-02-28', successor: 'Bộ Xây dựng', successorEvidence: 'general_knowledge' } });
    assert.equal(findMinistry('G04', '2025-03-01'), undefined);
    assert.equal(findMinistry('G14', '2024-01-01')?.ministry.successorEvidence, 'one_source', 'a circular of the new ministry amends one of the old');
    for (const { successor } of ministries) if (successor !== undefined) assert.ok(ministries.some(({ name, validTo }) => name === successor && validTo === undefined), successor);
  });

  it('are not certain where a code is only generally known, nor since the new table was made', () => {
    assert.equal(findMinistry('G12', '2024-01-01')?.certain, false);
    assert.deepEqual(['2025-04-13', '2025-04-14'].map((day) => findMinistry('G09', day)?.certain), [true, false]);
  });
});
