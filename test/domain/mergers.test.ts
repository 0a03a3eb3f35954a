import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMergers } from '../../scripts/administrative-units/mergers.ts';
import type { FormerUnits, MergerRow } from '../../scripts/administrative-units/source-tables.ts';

const former: FormerUnits = {
  provinces: { '20': { code: '20', name_with_type: 'Tỉnh Lạng Sơn' }, '19': { code: '19', name_with_type: 'Tỉnh Thái Nguyên' } },
  districts: Object.fromEntries([['180', 'Huyện Cao Lộc', '20'], ['181', 'Thành phố Bắc', '20'], ['170', 'Huyện Xa', '19']].map(([code, name, parent]) => [code, { code: code!, name_with_type: name!, parent_code: parent! }])),
  communes: Object.fromEntries(
    [['00001', 'Xã Hòa Bình', '180'], ['00002', 'Phường 1', '181'], ['00003', 'Xã Tân Thành', '180'], ['00004', 'Xã Tân Thành', '181'], ['00005', 'Xã Đồng Xuân', '180'], ['00006', 'Xã Xa Lạ', '170']].map(
      ([code, name, parent]) => [code, { code: code!, name_with_type: name!, parent_code: parent! }],
    ),
  ),
};
const present = [{ Code: '20', FullName: 'Tỉnh Lạng Sơn', Wards: [{ Code: '10001', FullName: 'Xã Một' }, { Code: '10002', FullName: 'Xã Hoà Hai' }] }];

function read(...sentences: string[]): { whole: Record<string, string[]>; stated: string[] } {
  const rows: MergerRow[] = [
    { ma: '20', ten: 'Tỉnh Lạng Sơn', magoc: '0', truocsapnhap: 'giữ nguyên' },
    ...sentences.map((truocsapnhap, index) => ({ ma: `1000${index + 1}`, ten: ['Xã Một', 'Xã Hòa Hai'][index]!, magoc: '20', truocsapnhap })),
  ];
  const { whole, stated } = readMergers(rows, present, former);
  return { whole: Object.fromEntries(whole), stated: [...stated.keys()] };
}

describe('sentences about mergers', () => {
  it('name communes, whichever way a tone is placed', () => {
    assert.deepEqual(read('Xã Hoà Bình, Phường 1 và Xã Tân Thành (huyện Cao Lộc)'), { whole: { 10001: ['00001', '00002', '00003'] }, stated: [] });
  });

  it('a name that two communes have is not decided, and keeps both from being whole elsewhere', () => {
    assert.deepEqual(read('Xã Hòa Bình, Xã Tân Thành', 'Xã Tân Thành (thành phố Bắc)'), { whole: { 10001: ['00001'] }, stated: ['10001', '10002'] });
  });

  it('a name nobody has, and one of another province, are left in the sentence', () => {
    assert.deepEqual(read('Xã Hòa Bình, Xã Vô Danh', 'Xã Xa Lạ'), { whole: { 10001: ['00001'] }, stated: ['10001', '10002'] });
  });

  it('a sentence of parts makes nothing whole, nor what it names in any way', () => {
    assert.deepEqual(read('Xã Hòa Bình, một phần diện tích TN của Xã Tân Thành (huyện Cao Lộc) và Đồng Xuân sau khi sắp xếp', 'Xã Đồng Xuân, Phường 1'), {
      whole: { 10002: ['00002'] },
      stated: ['10001', '10002'],
    });
  });

  it('what two communes of today are each said to be made of was divided', () => {
    assert.deepEqual(read('Xã Hòa Bình, Phường 1', 'Phường 1'), { whole: { 10001: ['00001'] }, stated: ['10001', '10002'] });
  });

  it('a code that is no commune of today is found by its name, or refused', () => {
    const row = { ma: '99999', ten: 'Xã Hòa Hai', magoc: '20', truocsapnhap: 'Phường 1' };
    const province = { ma: '20', ten: 'Tỉnh Lạng Sơn', magoc: '0', truocsapnhap: 'giữ nguyên' };
    assert.deepEqual([...readMergers([province, row], present, former).whole], [['10002', ['00002']]]);
    assert.throws(() => readMergers([province, { ...row, ten: 'Xã Khác' }], present, former), /99999/);
  });
});
