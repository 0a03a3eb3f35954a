import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  agencyBranch,
  formatAgencyCode,
  formatDossierCode,
  formatLegacyIdCard,
  formatPersonalId,
  formatPhone,
  formatProcedureCode,
  isMotcuaError,
  nameMatches,
  parseAgencyCode,
  parseBirthDate,
  parseCommuneCode,
  parseDistrictCode,
  parseDossierCode,
  parseLegacyIdCard,
  parsePersonalId,
  parsePhone,
  parseProcedureCode,
  parseProvinceCode,
  parseSocialInsuranceNumber,
  parseTaxCode,
  sameAgency,
  taxCodeFacts,
} from '@motcua/domain';
import fc from 'fast-check';

const runs = process.env['MOTCUA_DEEP'] ? 20_000 : 200;

function refusal(reason: string): (error: unknown) => boolean {
  return (error) => isMotcuaError(error) && error.code === 'invalid_request' && error.details['reason'] === reason;
}

const digits = (length: number): fc.Arbitrary<string> => fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, '0'));
const personalNumbers = fc.tuple(fc.constantFrom('0', '1'), digits(8)).map(([era, rest]) => `099${era}${rest}`);

/** The check digit computed another way: step by step, as a clerk would with the table of weights. */
function tenth(nine: string): number {
  let sum = 0;
  for (const [index, weight] of Object.entries([31, 29, 23, 19, 17, 13, 7, 5, 3])) sum += Number(nine.charAt(Number(index))) * weight;
  while (sum >= 11) sum -= 11;
  return 10 - sum;
}
const tenDigitTaxCodes = digits(9).filter((nine) => tenth(nine) < 10).map((nine) => `${nine}${tenth(nine)}`);

describe('tax code', () => {
  it('has ten digits of which the last checks the others', () => {
    assert.equal(parseTaxCode('0100047516'), '0100047516', 'the published test vector 010004751 → 6');
    assert.equal(parseTaxCode(' 0100 047 516 '), '0100047516');
    assert.deepEqual(taxCodeFacts(parseTaxCode('0100047516')), { form: 'main', base: '0100047516' });
    for (const last of '012345789') assert.throws(() => parseTaxCode(`010004751${last}`), refusal('check_digit'), last);
  });

  it('does not exist where no digit fits', () => {
    const impossible = fc.sample(digits(9).filter((nine) => tenth(nine) === 10), 20);
    for (const nine of impossible) {
      for (let last = 0; last < 10; last += 1) assert.throws(() => parseTaxCode(`${nine}${last}`), refusal('check_digit'));
    }
  });

  it('has a hyphen and three digits more for a dependent unit, whether they were typed or not', () => {
    for (const text of ['0100047516-001', '0100047516001', '0100047516 – 001']) assert.equal(parseTaxCode(text), '0100047516-001', text);
    assert.deepEqual(taxCodeFacts(parseTaxCode('0100047516-001')), { form: 'branch', base: '0100047516', branch: '001' });
    assert.throws(() => parseTaxCode('0100047516-000'), refusal('branch'));
    assert.throws(() => parseTaxCode('0100047517-001'), refusal('check_digit'));
  });

  it('is the personal number of an individual', () => {
    assert.equal(parseTaxCode('099 190 000 001', 2026), '099190000001');
    assert.deepEqual(taxCodeFacts(parseTaxCode('099190000001', 2026)), { form: 'personal_id', base: '099190000001' });
    assert.throws(() => parseTaxCode('099490000001', 2026), refusal('century'));
  });

  it('is nothing else', () => {
    for (const text of ['', '1', '01000475160', '01000475160010']) assert.throws(() => parseTaxCode(text), refusal('length'), text);
    assert.throws(() => parseTaxCode('01000A7516'), refusal('characters'));
  });

  it('is read back as it was written', () => {
    const codes = fc.oneof(
      tenDigitTaxCodes,
      fc.tuple(tenDigitTaxCodes, fc.integer({ min: 1, max: 999 })).map(([base, branch]) => `${base}-${String(branch).padStart(3, '0')}`),
      personalNumbers,
    );
    fc.assert(fc.property(codes, (code) => assert.equal(parseTaxCode(parseTaxCode(code, 2026), 2026), code)), { numRuns: runs });
  });
});

describe('social insurance number', () => {
  it('has ten digits; since 1 September 2026 the personal number is one too', () => {
    assert.equal(parseSocialInsuranceNumber('0123 456 789', '2026-08-31'), '0123456789');
    assert.equal(parseSocialInsuranceNumber('0123456789', '2027-01-01'), '0123456789');
    assert.throws(() => parseSocialInsuranceNumber('099190000001', '2026-08-31'), refusal('length'));
    assert.equal(parseSocialInsuranceNumber('099190000001', '2026-09-01'), '099190000001');
    assert.throws(() => parseSocialInsuranceNumber('099990000001', '2026-09-01'), refusal('century'));
    assert.throws(() => parseSocialInsuranceNumber('012345678x'), refusal('characters'));
  });
});

describe('agency code', () => {
  it('is taken apart in both writings, largest level first', () => {
    assert.deepEqual(parseAgencyCode('000.00.00.h37'), { code: '000.00.00.H37', writing: 'smallest_first', levels: ['H37'] });
    assert.deepEqual(parseAgencyCode('003.02.01.H37'), { code: '003.02.01.H37', writing: 'smallest_first', levels: ['H37', '01', '02', '003'] });
    assert.deepEqual(parseAgencyCode('H37.02.02'), { code: 'H37.02.02', writing: 'largest_first', levels: ['H37', '02', '02'] });
    assert.deepEqual(parseAgencyCode('H37.DN.001').levels, ['H37', 'DN', '001']);
    assert.deepEqual(parseAgencyCode('UBND-X'), { code: 'UBND-X', writing: 'other', levels: [] });
  });

  it('is written in the other writing where that is possible', () => {
    for (const [largest, smallest] of [['H37', '000.00.00.H37'], ['G09.20', '000.00.20.G09'], ['H37.02.03', '000.03.02.H37'], ['H37.02.03.004', '004.03.02.H37']] as const) {
      assert.equal(formatAgencyCode(parseAgencyCode(largest), 'smallest_first'), smallest);
      assert.equal(formatAgencyCode(parseAgencyCode(smallest), 'largest_first'), largest);
    }
    assert.equal(formatAgencyCode(parseAgencyCode('H37.DN.001'), 'smallest_first'), undefined, 'three characters do not fit where two stand');
    assert.equal(formatAgencyCode(parseAgencyCode('UBND-X'), 'largest_first'), undefined);
  });

  it('names the same agency whichever way it is written', () => {
    assert.ok(sameAgency(parseAgencyCode('000.00.02.H37'), parseAgencyCode('h37.02')));
    assert.ok(sameAgency(parseAgencyCode('UBND-X'), parseAgencyCode('ubnd-x')));
    assert.equal(sameAgency(parseAgencyCode('H37.02'), parseAgencyCode('H38.02')), false);
    assert.equal(sameAgency(parseAgencyCode('H37'), parseAgencyCode('UBND-X')), false);
  });

  it('tells by its letter whose agency it is, as far as the letters are known', () => {
    assert.deepEqual(['G22', '000.00.00.H37', 'K57', 'A01', 'UBND-X'].map((text) => agencyBranch(parseAgencyCode(text))), ['central', 'peoples_committee', 'peoples_council', undefined, undefined]);
  });

  it('is refused when it cannot be a code', () => {
    assert.throws(() => parseAgencyCode(' '), refusal('empty'));
    assert.throws(() => parseAgencyCode('H37.'.repeat(9)), refusal('length'));
    assert.throws(() => parseAgencyCode('H37/02'), refusal('characters'));
  });

  it('survives being written and read, there and back', () => {
    const levels = fc.tuple(fc.constantFrom('G', 'H', 'K'), digits(2), fc.array(digits(2).filter((level) => level !== '00'), { maxLength: 2 })).map(([letter, number, rest]) => [`${letter}${number}`, ...rest]);
    const written = fc.tuple(levels, digits(3).filter((level) => level !== '000'), fc.boolean()).map(([some, fourth, deep]) => (deep && some.length === 3 ? [...some, fourth] : some).join('.'));
    fc.assert(
      fc.property(written, (code) => {
        const agency = parseAgencyCode(code);
        assert.equal(formatAgencyCode(agency, 'largest_first'), code);
        const smallest = formatAgencyCode(agency, 'smallest_first');
        assert.equal(smallest?.length, 13);
        const back = parseAgencyCode(smallest);
        assert.deepEqual(back.levels, agency.levels);
        assert.ok(sameAgency(back, agency));
      }),
      { numRuns: runs },
    );
  });
});

describe('administrative codes', () => {
  it('get their leading zeros back', () => {
    assert.deepEqual([parseProvinceCode('1'), parseProvinceCode(20), parseDistrictCode('7'), parseCommuneCode('4'), parseCommuneCode(' 05986 ')], ['01', '20', '007', '00004', '05986']);
  });

  it('lie in their ranges', () => {
    for (const text of ['0', '00', '100', '020']) assert.throws(() => parseProvinceCode(text), refusal('range'), text);
    assert.throws(() => parseDistrictCode('1000'), refusal('range'));
    assert.throws(() => parseCommuneCode('100000'), refusal('range'));
    for (const text of ['', 'H37', '-1', '1,5', '1e2', -1, 1.5, NaN]) assert.throws(() => parseProvinceCode(text), refusal('characters'), String(text));
  });

  it('are the same whether read as numbers or as texts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (number) => {
        assert.equal(parseCommuneCode(number), parseCommuneCode(String(number).padStart(5, '0')));
        assert.equal(Number(parseCommuneCode(number)), number);
      }),
      { numRuns: runs },
    );
  });
});

describe('what is formatted is read back', () => {
  it('personal numbers, in groups of three', () => {
    assert.equal(formatPersonalId(parsePersonalId('099190000001', 2026)), '099 190 000 001');
    fc.assert(fc.property(personalNumbers, (number) => assert.equal(parsePersonalId(formatPersonalId(parsePersonalId(number, 2026)), 2026), number)), { numRuns: runs });
  });

  it('old card numbers', () => {
    assert.equal(formatLegacyIdCard(parseLegacyIdCard('099000001')), '099 000 001');
    fc.assert(fc.property(digits(9), (number) => assert.equal(parseLegacyIdCard(formatLegacyIdCard(parseLegacyIdCard(number))), number)), { numRuns: runs });
  });

  it('telephone numbers, in both forms', () => {
    assert.equal(formatPhone(parsePhone('0900 000 001'), 'international'), '+84900000001');
    const numbers = fc.oneof(
      fc.tuple(fc.constantFrom('03', '05', '07', '08', '09'), digits(8)).map((parts) => parts.join('')),
      fc.oneof(digits(8), digits(9)).map((rest) => `02${rest}`),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom('national' as const, 'international' as const), (number, form) => assert.equal(parsePhone(formatPhone(parsePhone(number), form)), number)),
      { numRuns: runs },
    );
  });

  it('procedure codes, with the suffix of an agency in either writing', () => {
    const suffixes = fc.constantFrom(undefined, 'H38', '000.00.00.H22');
    fc.assert(
      fc.property(fc.constantFrom('1', '2', '3'), digits(6), suffixes, (group, number, suffix) => {
        const code = formatProcedureCode({ base: `${group}.${number}`, ...(suffix === undefined ? {} : { suffix }) });
        const read = parseProcedureCode(code);
        assert.equal(read.form, 'national');
        assert.equal(formatProcedureCode(read), code);
        if (read.suffix !== undefined) assert.notEqual(parseAgencyCode(read.suffix).writing, 'other');
      }),
      { numRuns: runs },
    );
    assert.equal(formatProcedureCode(parseProcedureCode('BTP-LSN-277361')), 'BTP-LSN-277361');
  });

  it('dossier codes, in both shapes', () => {
    assert.equal(formatDossierCode({ agency: '000.00.00.H37', date: '2020-06-11', sequence: 1 }, 'circular'), '000.00.00.H37-200611-0001');
    assert.equal(formatDossierCode({ agency: 'G09.20', date: '2026-06-09', sequence: 92_637 }, 'ministry'), 'G09.20-20260609-0092637');
    const dates = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom('000.00.00.H37', 'H37.02', 'G09.20'), dates, fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom('circular' as const, 'ministry' as const), (agency, date, sequence, shape) => {
        const { code, ...parts } = parseDossierCode(formatDossierCode({ agency, date, sequence }, shape));
        assert.deepEqual({ ...parts, sequence: Number(parts.sequence) }, { agency, date, sequence });
        assert.equal(parseDossierCode(code).code, code);
      }),
      { numRuns: runs },
    );
  });

  it('and what cannot be a dossier code is not written', () => {
    const parts = { agency: 'H37', date: '2026-06-09', sequence: 1 };
    assert.throws(() => formatDossierCode({ ...parts, agency: 'h 37' }, 'circular'), refusal('agency'));
    assert.throws(() => formatDossierCode({ ...parts, date: '2026-02-30' }, 'ministry'), refusal('date'));
    assert.throws(() => formatDossierCode({ ...parts, date: '1999-01-01' }, 'circular'), refusal('date'));
    for (const sequence of [0, -1, 1.5, NaN]) assert.throws(() => formatDossierCode({ ...parts, sequence }, 'circular'), refusal('sequence'), String(sequence));
  });
});

describe('every parser', () => {
  const parsers = { parseAgencyCode, parseCommuneCode, parseDistrictCode, parseDossierCode, parseLegacyIdCard, parsePersonalId, parsePhone, parseProcedureCode, parseProvinceCode, parseSocialInsuranceNumber, parseTaxCode };
  for (const [name, parse] of Object.entries(parsers)) {
    it(`${name} gives a value or invalid_request, and says nothing of what it was given`, () => {
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.stringMatching(/^[0-9.H-]{0,40}$/)), (text) => {
          try {
            (parse as (text: string) => unknown)(text);
          } catch (error) {
            assert.ok(isMotcuaError(error) && error.code === 'invalid_request');
            // A short word may stand in any message; a run of digits or of rarer signs only when it was quoted.
            if (/\d{4}|[^\x20-\x7e]{4}/.test(text)) assert.ok(!JSON.stringify(error).includes(JSON.stringify(text).slice(1, -1)));
          }
        }),
        { numRuns: runs },
      );
    });
  }
});

it('what is no text is refused as an empty one is', () => {
  const parsers = [parsePersonalId, parseLegacyIdCard, parseTaxCode, parsePhone, parseDossierCode, parseProcedureCode, parseAgencyCode, parseBirthDate] as readonly ((text: never) => unknown)[];
  for (const parse of parsers) {
    const reasonOf = (value: unknown): unknown => {
      try {
        parse(value as never);
        return 'taken';
      } catch (error) {
        return isMotcuaError(error) ? [error.code, error.details['reason']] : error;
      }
    };
    for (const value of [undefined, null, 99190000001, {}, [], true, Symbol('x')]) assert.deepEqual(reasonOf(value), reasonOf(''), parse.name);
  }
  assert.equal(nameMatches(undefined as never, undefined as never), false);
  assert.throws(() => parseProvinceCode({} as never), { code: 'invalid_request' });
  assert.equal(parseProvinceCode(1), '01');
});
