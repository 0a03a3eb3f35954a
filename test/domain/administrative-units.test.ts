import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isMotcuaError, parseCommuneCode } from '@motcua/domain';
import {
  administrativeUnitsValidOn,
  communeOfAddress,
  communesOfProvince,
  communesWithCode,
  findCommune,
  findDistrict,
  formerUnitsListedOn,
  originOfCommune,
} from '@motcua/domain/administrative-units';
import { provincesOn } from '@motcua/domain/provinces';

const before = '2025-06-30';
const since = '2025-07-01';

/** Communes per province of today, as Decision 19/2025/QĐ-TTg and later changes leave them. */
const perProvince: Record<string, number> = {
  '01': 126, '04': 56, '08': 124, '11': 45, '12': 38, '14': 75, '15': 99, '19': 92, '20': 65, '22': 54, '24': 99, '25': 148,
  '31': 114, '33': 104, '37': 129, '38': 166, '40': 130, '42': 69, '44': 78, '46': 40, '48': 94, '51': 96, '52': 135, '56': 65,
  '66': 102, '68': 124, '75': 95, '79': 168, '80': 96, '82': 102, '86': 124, '91': 102, '92': 103, '96': 64,
};

describe('communes', () => {
  it('of today are 3,321, so many per province', () => {
    const counts = Object.fromEntries(provincesOn(administrativeUnitsValidOn).map(({ code }) => [code, communesOfProvince(code, administrativeUnitsValidOn).length]));
    assert.deepEqual(counts, perProvince);
    assert.equal(Object.values(counts).reduce((sum, count) => sum + count, 0), 3321);
  });

  it('before July 2025 were 10,599 in 705 districts of 63 provinces', () => {
    const communes = provincesOn(before).flatMap(({ code }) => communesOfProvince(code, before));
    assert.equal(communes.length, 10_599);
    assert.equal(new Set(communes.map(({ district }) => district?.code)).size, 700, 'five island districts had no communes');
    assert.equal(Array.from({ length: 999 }, (_, index) => findDistrict(index + 1, before)).filter((district) => district !== undefined).length, 705);
    assert.equal(new Set(communes.map(({ code }) => code)).size, communes.length);
    assert.equal(formerUnitsListedOn, '2024-12-12');
  });

  it('a code means what it meant on its day', () => {
    const { district, ...commune } = findCommune('00004', before)!;
    assert.deepEqual(commune, { code: '00004', name: 'Phường Trúc Bạch', provinceCode: '01', provinceName: 'Thành phố Hà Nội', validTo: before });
    assert.deepEqual(district, { code: '001', name: 'Quận Ba Đình', provinceCode: '01', validTo: before });
    assert.deepEqual(findCommune('00004', since), { code: '00004', name: 'Phường Ba Đình', provinceCode: '01', provinceName: 'Thành phố Hà Nội', validFrom: since });
    assert.deepEqual(communesWithCode('4').map(({ name }) => name), ['Phường Trúc Bạch', 'Phường Ba Đình'], 'who has no day is given both');
  });

  it('a code without a day is a type error; a day that does not exist is refused', () => {
    // @ts-expect-error Two of three codes are ambiguous.
    assert.throws(() => findCommune('00004'), isMotcuaError);
    assert.throws(() => findCommune('00004', '2025-02-30'), isMotcuaError);
  });

  it('missing zeros do not matter, and what is no code finds nothing', () => {
    assert.equal(findCommune(4, since)?.name, 'Phường Ba Đình');
    for (const code of ['', '99999', 'x', '-4', '__proto__', '100000']) assert.equal(findCommune(code, since), undefined, code);
    assert.deepEqual(communesOfProvince('99', since), []);
  });

  it('have a successor only where the source states one beyond doubt', () => {
    assert.equal(communesOfProvince('08', before).find(({ name }) => name === 'Thị trấn Lăng Can')?.successor, '02266');
    // Unchanged by the source's own word ("giữ nguyên").
    const unchanged = communesOfProvince('10', before).find(({ name }) => name === 'Xã Ngũ Chỉ Sơn');
    assert.equal(unchanged?.successor, '03004');
    // "Phường Đồng Xuân" stands in one sentence as if whole and in another, of parts, without its kind.
    assert.equal(communesOfProvince('01', before).find(({ name }) => name === 'Phường Đồng Xuân')?.successor, undefined);
    // Divided between two communes, each said to have it.
    assert.equal(communesOfProvince('19', before).find(({ name }) => name === 'Phường Gia Sàng')?.successor, undefined);
    for (const code of Object.keys(perProvince)) {
      for (const commune of communesOfProvince(code, since)) assert.equal(commune.successor, undefined);
    }
  });

  it('go into a commune of a province that their province went into', () => {
    const after = new Map(provincesOn(before).map(({ code, successor }) => [code, successor]));
    let stated = 0;
    for (const { code } of provincesOn(before)) {
      for (const commune of communesOfProvince(code, before)) {
        if (commune.successor === undefined) continue;
        stated += 1;
        assert.equal(findCommune(commune.successor, since)?.provinceCode, after.get(code), `${commune.name} (${commune.code})`);
      }
    }
    assert.equal(stated, 8357);
  });

  it('know what they were made of, in communes or in the source’s words', () => {
    const names = (code: string): string[] => originOfCommune(parseCommuneCode(code)).communes.map(({ name }) => name);
    assert.deepEqual(names('02266').sort(), ['Thị trấn Lăng Can', 'Xã Phúc Yên', 'Xã Xuân Lập']);
    assert.equal(originOfCommune(parseCommuneCode('02266')).stated, undefined);
    const baDinh = originOfCommune(parseCommuneCode('00004'));
    assert.deepEqual(baDinh.communes, []);
    assert.match(baDinh.stated ?? '', /một phần diện tích/);
    let silent = 0;
    for (const province of Object.keys(perProvince)) {
      for (const { code } of communesOfProvince(province, since)) {
        const { communes, stated } = originOfCommune(code);
        if (communes.length === 0 && stated === undefined) silent += 1;
      }
    }
    assert.equal(silent, 0, 'every commune of today has an origin');
  });
});

describe('districts', () => {
  it('ended on 30 June 2025', () => {
    assert.equal(findDistrict('1', before)?.name, 'Quận Ba Đình');
    assert.equal(findDistrict('001', since), undefined);
    assert.equal(findDistrict('x', before), undefined);
  });
});

describe('the address of a register', () => {
  it('with a district is of before, without one of today', () => {
    assert.equal(communeOfAddress({ provinceCode: '20', communeCode: '05986' })?.name, 'Phường Tam Thanh');
    assert.equal(communeOfAddress({ provinceCode: '20', districtCode: '', communeCode: '5986' })?.name, 'Phường Tam Thanh');
    assert.equal(communeOfAddress({ provinceCode: '1', districtCode: '1', communeCode: '4' })?.name, 'Phường Trúc Bạch');
    assert.equal(communeOfAddress({ provinceCode: '1', communeCode: '4' })?.name, 'Phường Ba Đình');
  });

  it('is not guessed at when its codes do not belong together', () => {
    assert.equal(communeOfAddress({ provinceCode: '01', communeCode: '05986' }), undefined);
    assert.equal(communeOfAddress({ provinceCode: '02', districtCode: '001', communeCode: '00004' }), undefined);
    assert.equal(communeOfAddress({ provinceCode: '01', districtCode: '002', communeCode: '00004' }), undefined);
    assert.equal(communeOfAddress({ provinceCode: '', communeCode: '' }), undefined);
    assert.equal(communeOfAddress({ provinceCode: '__proto__', communeCode: 'name' }), undefined);
    assert.equal(communeOfAddress({ detail: 'Số 1' }), undefined);
  });
});
