import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPersonalId, isMotcuaError, parseLegacyIdCard, parsePersonalId, parsePhone, personalIdFacts } from '@motcua/domain';
import fc from 'fast-check';

const runs = process.env['MOTCUA_DEEP'] ? 20_000 : 200;

/** The reason of a refusal, or the value. */
function outcome(parse: () => string): string {
  try {
    return parse();
  } catch (error) {
    assert.ok(isMotcuaError(error));
    assert.equal(error.code, 'invalid_request');
    return `refused: ${String(error.details['reason'])}`;
  }
}

describe('personal number', () => {
  it('takes twelve digits, with the blanks, dots and digit shapes people use', () => {
    for (const text of ['099190000001', ' 099 190 000 001 ', '099.190.000.001', '099-190-000-001', '０９９１９００００００１']) {
      assert.equal(parsePersonalId(text, 2026), '099190000001');
    }
  });

  it('refuses what cannot be one, and says why', () => {
    assert.equal(outcome(() => parsePersonalId('')), 'refused: length');
    assert.equal(outcome(() => parsePersonalId('09919000001')), 'refused: length');
    assert.equal(outcome(() => parsePersonalId('0991900000011')), 'refused: length');
    assert.equal(outcome(() => parsePersonalId('09919000000a')), 'refused: characters');
    assert.equal(outcome(() => parsePersonalId('099\u0661900000011')), 'refused: characters', 'Arabic digits are not folded by NFKC');
    assert.equal(outcome(() => parsePersonalId('099490000001', 2026)), 'refused: century', 'the 22nd century has not begun');
    assert.equal(outcome(() => parsePersonalId('099227000001', 2026)), 'refused: birth_year', 'born next year');
    assert.equal(parsePersonalId('099227000001', 2027), '099227000001', 'and next year it is right');
  });

  it('warns of an unknown province and takes the number all the same', () => {
    assert.deepEqual(checkPersonalId('099190000001', 2026), { ok: true, value: '099190000001', warnings: ['province_unknown'] });
  });

  it('says what the digits say', () => {
    assert.deepEqual(personalIdFacts(parsePersonalId('099190000001', 2026)), { provinceCode: '099', registeredSex: 'female', birthYear: 1990 });
    assert.deepEqual(personalIdFacts(parsePersonalId('099215000001', 2026)), { provinceCode: '099', registeredSex: 'male', birthYear: 2015 });
  });

  it('never throws anything but invalid_request, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const check = checkPersonalId(text, 2026);
        if (check.ok) assert.match(check.value, /^\d{12}$/);
        else outcome(() => parsePersonalId(text, 2026));
      }),
      { numRuns: runs },
    );
  });

  it('gives the same number back when it reads its own output', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999_999 }), (era, year, rest) => {
        const number = `099${era}${String(year).padStart(2, '0')}${String(rest).padStart(6, '0')}`;
        assert.equal(parsePersonalId(parsePersonalId(number, 2026), 2026), number);
      }),
      { numRuns: runs },
    );
  });
});

describe('old identity card', () => {
  it('has nine digits', () => {
    assert.equal(parseLegacyIdCard('012 345 678'), '012345678');
    assert.equal(outcome(() => parseLegacyIdCard('01234567')), 'refused: length');
    assert.equal(outcome(() => parseLegacyIdCard('01234567x')), 'refused: characters');
  });
});

describe('telephone number', () => {
  it('is brought to its national form', () => {
    for (const text of ['0900000001', '0900 000 001', '+84900000001', '+84 (0) 900 000 001', '0084900000001', '84900000001']) {
      assert.equal(parsePhone(text), '0900000001', text);
    }
    assert.equal(parsePhone('0205 0000 001'), '02050000001', 'a landline');
  });

  it('is refused when its shape cannot be right', () => {
    assert.equal(outcome(() => parsePhone('090000000')), 'refused: length');
    assert.equal(outcome(() => parsePhone('09000000012')), 'refused: length');
    assert.equal(outcome(() => parsePhone('0400000001')), 'refused: prefix');
    assert.equal(outcome(() => parsePhone('gọi tôi nhé')), 'refused: characters');
    assert.equal(outcome(() => parsePhone('')), 'refused: length');
  });
});
