import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  dossierStatusEntry,
  dossierStatusFromCode,
  dossierStatuses,
  formatBirthDate,
  isMotcuaError,
  parseBirthDate,
  parseDossierCode,
  parseProcedureCode,
} from '@motcua/domain';
import fc from 'fast-check';

const runs = process.env['MOTCUA_DEEP'] ? 20_000 : 200;

function refusal(reason: string): (error: unknown) => boolean {
  return (error) => isMotcuaError(error) && error.code === 'invalid_request' && error.details['reason'] === reason;
}

describe('procedure code', () => {
  it('knows the national form and its suffixes', () => {
    assert.deepEqual(parseProcedureCode(' 1.001193 '), { code: '1.001193', form: 'national', base: '1.001193' });
    assert.deepEqual(parseProcedureCode('1.001193.000.00.00.h22'), { code: '1.001193.000.00.00.H22', form: 'national', base: '1.001193', suffix: '000.00.00.H22' });
    assert.deepEqual(parseProcedureCode('2.000976.H38'), { code: '2.000976.H38', form: 'national', base: '2.000976', suffix: 'H38' });
  });

  it('keeps old and unknown forms', () => {
    assert.equal(parseProcedureCode('BTT-LSN-284348').form, 'old');
    assert.equal(parseProcedureCode('B-BTP-277361-TT').form, 'old');
    assert.deepEqual(parseProcedureCode('KQ.G07.000122'), { code: 'KQ.G07.000122', form: 'other', base: 'KQ.G07.000122' });
  });

  it('refuses what is no code', () => {
    assert.throws(() => parseProcedureCode('  '), refusal('empty'));
    assert.throws(() => parseProcedureCode('1'.repeat(65)), refusal('length'));
    assert.throws(() => parseProcedureCode('1.001193<script>'), refusal('characters'));
  });
});

describe('dossier code', () => {
  it('takes both known shapes apart', () => {
    assert.deepEqual(parseDossierCode('000.00.00.h37-200611-0001'), { code: '000.00.00.H37-200611-0001', agency: '000.00.00.H37', date: '2020-06-11', sequence: '0001' });
    assert.deepEqual(parseDossierCode('G09.20–20260609–0092637'), { code: 'G09.20-20260609-0092637', agency: 'G09.20', date: '2026-06-09', sequence: '0092637' }, 'with the long dashes a word processor makes');
  });

  it('keeps a shape it does not know', () => {
    assert.deepEqual(parseDossierCode('HS/2026/17'), { code: 'HS/2026/17' });
  });

  it('refuses a date that does not exist, and what is no code', () => {
    assert.throws(() => parseDossierCode('000.00.00.H37-200231-0001'), refusal('date'));
    assert.throws(() => parseDossierCode(''), refusal('empty'));
    assert.throws(() => parseDossierCode('H37-260101-0001?x=1'), refusal('characters'));
    assert.throws(() => parseDossierCode('x'.repeat(65)), refusal('length'));
  });

  it('keeps the code it was given, whatever else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 70 }), (text) => {
        try {
          const { code } = parseDossierCode(text);
          assert.equal(parseDossierCode(code).code, code);
        } catch (error) {
          assert.ok(isMotcuaError(error));
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('birth date', () => {
  const today = '2026-11-22';

  it('reads every form in use', () => {
    for (const text of ['19900327', '1990-03-27', '27/3/1990', '27-03-1990', '27.3.1990']) {
      assert.deepEqual(parseBirthDate(text, today), { year: 1990, month: 3, day: 27 }, text);
    }
    assert.deepEqual(parseBirthDate('1948', today), { year: 1948 });
  });

  it('refuses other forms, days that do not exist, the future and the far past', () => {
    assert.throws(() => parseBirthDate('27 March 1990', today), refusal('shape'));
    assert.throws(() => parseBirthDate('', today), refusal('shape'));
    assert.throws(() => parseBirthDate('1990-02-30', today), refusal('date'));
    assert.throws(() => parseBirthDate('29/2/2025', today), refusal('date'));
    assert.throws(() => parseBirthDate('2026-11-23', today), refusal('future'));
    assert.throws(() => parseBirthDate('2027', today), refusal('future'));
    assert.throws(() => parseBirthDate('1849-12-31', today), refusal('too_early'));
    assert.deepEqual(parseBirthDate('2026-11-22', today), { year: 2026, month: 11, day: 22 }, 'born today');
  });

  it('is written back in every form', () => {
    const date = { year: 1990, month: 3, day: 7 };
    assert.equal(formatBirthDate(date, 'yyyyMMdd'), '19900307');
    assert.equal(formatBirthDate(date, 'yyyy-MM-dd'), '1990-03-07');
    assert.equal(formatBirthDate(date, 'dd/MM/yyyy'), '07/03/1990');
    assert.equal(formatBirthDate(date, 'yyyy'), '1990');
    assert.equal(formatBirthDate({ year: 1948 }, 'yyyyMMdd'), '1948', 'a year alone stays a year');
  });

  it('survives writing and reading', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1850-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }), fc.constantFrom('yyyyMMdd', 'yyyy-MM-dd', 'dd/MM/yyyy' as const), (date, format) => {
        const birth = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        assert.deepEqual(parseBirthDate(formatBirthDate(birth, format), '2026-11-22'), birth);
      }),
      { numRuns: runs },
    );
  });
});

describe('dossier status', () => {
  it('lists the ten statuses in order', () => {
    assert.deepEqual(dossierStatuses.map(({ code }) => code), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    assert.deepEqual(dossierStatuses.filter(({ terminal }) => terminal).map(({ code }) => code), [3, 7, 8, 10]);
    assert.deepEqual(dossierStatuses.filter(({ waitsForCitizen }) => waitsForCitizen).map(({ code }) => code), [5, 6]);
  });

  it('reads codes as they come', () => {
    assert.deepEqual(dossierStatusFromCode(4), { kind: 'processing' });
    assert.deepEqual(dossierStatusFromCode('04'), { kind: 'processing' });
    assert.deepEqual(dossierStatusFromCode(' 10 '), { kind: 'returned' });
  });

  it('keeps a code it does not know', () => {
    for (const raw of ['11', '0', '', 'CHỜ', '4.0', '-4', '1e1']) assert.deepEqual(dossierStatusFromCode(raw), { kind: 'unknown', raw });
    assert.equal(dossierStatusEntry({ kind: 'unknown', raw: '11' }), undefined);
    assert.equal(dossierStatusEntry({ kind: 'returned' })?.code, 10);
  });
});
