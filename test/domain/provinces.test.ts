import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isMotcuaError, nameMatches, parsePersonalId, parseProvinceCode } from '@motcua/domain';
import { findProvince, provinceOfBirthRegistration, provinces, provinceSince, provincesMergedInto, provincesOn, provincesWithCode } from '@motcua/domain/provinces';

const folder = join(import.meta.dirname, '../../packages/domain/src/administrative-units');
const file = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

describe('provinces', () => {
  it('were 63 until 30 June 2025 and are 34 since', () => {
    assert.deepEqual(['2020-01-01', '2025-06-30', '2025-07-01', '2026-04-29', '2026-04-30', '2026-11-26'].map((day) => provincesOn(day).length), [63, 63, 34, 34, 34, 34]);
  });

  it('have the names of the packed tables, and the successors the source of the mergers states', () => {
    const before = file<{ provinces: Record<string, { name: string }> }>('units-before-2025-07.json').provinces;
    const now = file<{ provinces: Record<string, { name: string }> }>('units-2026-07-25.json').provinces;
    for (const [day, table] of [['2025-06-30', before], ['2026-07-25', now]] as const) {
      assert.deepEqual(provincesOn(day).map(({ code }) => code), Object.keys(table).sort());
      for (const { code, name } of provincesOn(day)) assert.ok(nameMatches(name, table[code]!.name), `${name} is ${table[code]!.name}`);
    }
    for (const [code, former] of Object.entries(file<{ provinces: Record<string, string> }>('mergers-2025-07.json').provinces)) {
      assert.deepEqual(provincesMergedInto(parseProvinceCode(code)).map((province) => province.code), former.split(' '));
    }
  });

  for (const [code, before, since] of [
    ['15', 'Tỉnh Yên Bái', 'Tỉnh Lào Cai'],
    ['24', 'Tỉnh Bắc Giang', 'Tỉnh Bắc Ninh'],
    ['44', 'Tỉnh Quảng Bình', 'Tỉnh Quảng Trị'],
    ['52', 'Tỉnh Bình Định', 'Tỉnh Gia Lai'],
    ['80', 'Tỉnh Long An', 'Tỉnh Tây Ninh'],
    ['82', 'Tỉnh Tiền Giang', 'Tỉnh Đồng Tháp'],
    ['91', 'Tỉnh Kiên Giang', 'Tỉnh An Giang'],
  ] as const) {
    it(`${code} meant ${before} and means ${since}: the day decides, and who has none is given both`, () => {
      assert.equal(findProvince(code, '2025-06-30')?.name, before);
      assert.equal(findProvince(code, '2025-07-01')?.name, since);
      assert.deepEqual(provincesWithCode(code).map(({ name }) => name), [before, since]);
    });
  }

  it('no other code changed its meaning, but for Huế’s and Đồng Nai’s names', () => {
    const changed = [...new Set(provinces.map(({ code }) => code))].filter((code) => {
      const bare = new Set(provincesWithCode(code).map(({ name }) => name.replace(/^(?:Tỉnh|Thành phố) /, '')));
      return bare.size > 1;
    });
    assert.deepEqual(changed, ['15', '24', '44', '46', '52', '80', '82', '91']);
  });

  it('Đồng Nai is a city since 30 April 2026', () => {
    assert.deepEqual(['2025-06-30', '2026-04-29', '2026-04-30'].map((day) => findProvince('75', day)?.kind), ['province', 'province', 'city']);
    assert.deepEqual(['2026-04-29', '2026-04-30'].map((day) => findProvince('75', day)?.name), ['Tỉnh Đồng Nai', 'Thành phố Đồng Nai']);
    const binhPhuoc = findProvince('70', '2025-01-01');
    assert.ok(binhPhuoc);
    assert.equal(provinceSince(binhPhuoc)?.name, 'Thành phố Đồng Nai');
  });

  it('a code without a day is a type error; a day that does not exist is refused', () => {
    // @ts-expect-error A bare code is ambiguous.
    assert.throws(() => findProvince('15'), isMotcuaError);
    assert.throws(() => findProvince('15', '2025-06-31'), isMotcuaError);
  });

  it('missing zeros do not matter, and what is no code finds nothing', () => {
    assert.equal(findProvince(1, '2026-01-01')?.name, 'Thành phố Hà Nội');
    assert.equal(findProvince('1', '2020-01-01')?.name, 'Thành phố Hà Nội');
    for (const code of ['', '03', '99', 'H37', '-1', '__proto__']) assert.equal(findProvince(code, '2026-01-01'), undefined, code);
    assert.equal(findProvince('10', '2026-01-01'), undefined, 'Lào Cai’s old code');
  });

  it('where a birth was registered is told by the 63, whatever day it is', () => {
    // 099 is assigned to no province, so no synthetic number has one.
    assert.equal(provinceOfBirthRegistration(parsePersonalId('099190000001', 2026)), undefined);
    // Nobody's number: a prefix and zeros.
    assert.equal(provinceOfBirthRegistration(parsePersonalId('024'.padEnd(12, '0'), 2026))?.name, 'Tỉnh Bắc Giang');
  });
});
