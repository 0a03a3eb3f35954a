import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { type DeliveredCell, type DeliveredRows, readDeliveredRows } from '@motcua/lgsp';
import { runs } from '../contracts/property-runs.ts';

describe('rows of a delivered table', () => {
  test('enterprises below a title, with what is wrong with every row that is not taken', () => {
    const { accepted, rejected, blank, unknownHeadings } = readDeliveredRows('enterprises', [
      ['DANH SÁCH DOANH NGHIỆP (dữ liệu thử nghiệm)'],
      [null, 'Ngày xuất: 22/07/2026'],
      ['STT', 'Mã số  doanh nghiệp', 'TÊN DOANH NGHIỆP:', 'Ngày thành lập', 'Vốn điều lệ (VNĐ)', 'Người đại diện theo pháp luật', 'Tình trạng', 'Địa chỉ trụ sở chính'],
      [1, '9900000016', ' Công ty  TNHH Thử Nghiệm Một ', '2/1/2015', '1.000.000.000', 'Nguyễn Thử Nghiệm An; Trần Thử Nghiệm Bình', 'Đang hoạt động', 'Số 1 đường Thử Nghiệm'],
      [2, 9900000023, 'Công ty Thử Nghiệm Hai', 42006, 500_000, '', '', null],
      [3, '9900000999', 'CANARY', '31/02/2015', 'nhiều', '', '', ''],
      [null, '', '  ', undefined],
      [4, '', '', new Date('2015-01-02T00:00:00Z'), 1, '', '', ''],
      [5, '9900000016', 'CANARY', '', '', '', '', ''],
      [6, '099090000101', 'Hộ kinh doanh Thử Nghiệm', '', '1000,5', '', '', ''],
    ]);
    assert.deepEqual(accepted[0], {
      row: 4,
      value: {
        taxCode: '9900000016',
        name: 'Công ty TNHH Thử Nghiệm Một',
        foundedOn: '2015-01-02',
        charterCapital: 1_000_000_000,
        status: { code: '', name: 'Đang hoạt động' },
        headOffice: { fullText: 'Số 1 đường Thử Nghiệm' },
        legalRepresentatives: ['Nguyễn Thử Nghiệm An', 'Trần Thử Nghiệm Bình'],
        activities: [],
        members: [],
      },
    });
    assert.deepEqual(accepted.slice(1).map(({ row, value }) => [row, value.taxCode, value.foundedOn, value.charterCapital]), [
      [5, '9900000023', '2015-01-02', 500_000],
      [10, '099090000101', undefined, 1000.5],
    ]);
    assert.deepEqual(rejected, [
      {
        row: 6,
        problems: [
          { field: 'taxCode', heading: 'Mã số doanh nghiệp', reason: 'check_digit' },
          { field: 'foundedOn', heading: 'Ngày thành lập', reason: 'date' },
          { field: 'charterCapital', heading: 'Vốn điều lệ (VNĐ)', reason: 'number' },
        ],
      },
      { row: 8, problems: [{ field: 'taxCode', heading: 'Mã số doanh nghiệp', reason: 'required' }, { field: 'name', heading: 'TÊN DOANH NGHIỆP:', reason: 'required' }] },
      { row: 9, problems: [{ field: 'taxCode', heading: 'Mã số doanh nghiệp', reason: 'duplicate', firstRow: 4 }] },
    ]);
    assert.deepEqual([blank, unknownHeadings], [[7], ['STT']]);
    assert.doesNotMatch(inspect(rejected, { depth: 9 }), /CANARY|9900000/);
  });

  test('agencies of level 2 belong to those of level 1', () => {
    const { accepted } = readDeliveredRows('agencies', [
      ['Mã định danh cấp 1', 'Mã định danh cấp 2', 'Tên đơn vị', 'Ngày ban hành QĐ'],
      ['000.00.00.H37', '000.00.90.H37', 'Sở Thử Nghiệm', '16/08/2018'],
    ]);
    assert.deepEqual(accepted, [{ row: 2, value: { agencyCode: '000.00.90.H37', parentCode: '000.00.00.H37', name: 'Sở Thử Nghiệm', decidedOn: '2018-08-16' } }]);
  });

  test('records by heading; names of columns as the agreement has them', () => {
    const { accepted, rejected, unknownHeadings } = readDeliveredRows(
      'insured_people',
      [
        { 'Số sổ': '9900000101', 'Họ và tên': 'Nguyễn Thử Nghiệm An', 'Năm sinh': 1990, 'Giới tính': 'Nam', 'Ghi chú': 'x' },
        { 'Số sổ': 99, 'Họ và tên': 'Trần Thử Nghiệm Bình', 'Năm sinh': '09/1992', 'Giới tính': 2 },
        { 'Số sổ': '9900000103', 'Họ và tên': 'Lê Thử Nghiệm Chi', 'Năm sinh': '13/1992', 'Giới tính': 'không rõ' },
      ],
      { headings: { insuranceNumber: 'Số sổ' } },
    );
    assert.deepEqual(accepted.map(({ row, value }) => [row, value]), [
      [1, { insuranceNumber: '9900000101', fullName: 'Nguyễn Thử Nghiệm An', birthDate: { year: 1990 }, sex: { kind: 'male' } }],
      [2, { insuranceNumber: '0000000099', fullName: 'Trần Thử Nghiệm Bình', birthDate: { year: 1992, month: 9 }, sex: { kind: 'female' } }],
    ]);
    assert.deepEqual(rejected[0]?.problems.map(({ field, reason }) => [field, reason]), [['birthDate', 'date'], ['sex', 'sex']]);
    assert.deepEqual(unknownHeadings, ['Ghi chú']);
  });

  test('entries and registration dossiers', () => {
    assert.deepEqual(readDeliveredRows('entries', [['Mã', 'Tên', 'Mã cấp trên'], ['05986', 'Phường Đông Kinh', '20']]).accepted, [
      { row: 2, value: { code: '05986', name: 'Phường Đông Kinh', parentCode: '20' } },
    ]);
    assert.deepEqual(readDeliveredRows('registration_dossiers', [['Mã số biên nhận', 'Ngày tiếp nhận', 'MST'], [260722001, '2026-07-22 08:30:00', '9900000016']]).accepted, [
      { row: 2, value: { journalNumber: '260722001', receivedOn: '2026-07-22', taxCode: '9900000016' } },
    ]);
  });

  test('a table without its headings says which are missing; a heading that stands twice is not guessed at', () => {
    assert.throws(() => readDeliveredRows('enterprises', [['Tên doanh nghiệp', 'Địa chỉ'], ['CANARY', 'x']]), (error: unknown) => {
      assert.deepEqual((error as { details: unknown }).details, { reason: 'no_headings', missing: 'Mã số doanh nghiệp' });
      assert.doesNotMatch(inspect(error), /CANARY/);
      return true;
    });
    assert.throws(() => readDeliveredRows('entries', []), { code: 'invalid_request' });
    assert.throws(() => readDeliveredRows('entries', [{}]), { code: 'invalid_request' });
    assert.throws(() => readDeliveredRows('entries', [['Mã', 'Mã', 'Tên'], ['1', '2', 'x']]), { code: 'invalid_request', details: { reason: 'heading_twice', field: 'code' } });
    assert.throws(() => readDeliveredRows('entries', [['Mã', 'Tên'], ['1', 'x']], { headings: { code: 'Số' } }), { code: 'invalid_request' });
  });

  test('whatever the cells hold, every row is accounted for exactly once', () => {
    const cells: fc.Arbitrary<DeliveredCell> = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.double(), fc.integer(), fc.boolean(), fc.date(), fc.constantFrom(null, undefined, '', '9900000016', '31/12/2020', '1.000', 'NaN', '__proto__'));
    const tables: fc.Arbitrary<DeliveredRows> = fc.oneof(
      fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 8 }).map((rows) => [['Mã số thuế', 'Tên doanh nghiệp', 'Ngày thành lập', 'Vốn điều lệ', 'Số lần thay đổi', 'Người đại diện pháp luật'], ...rows]),
      fc.array(fc.dictionary(fc.constantFrom('Ngày thành lập', 'Vốn điều lệ', '__proto__', 'x'), cells, { noNullPrototype: true }), { maxLength: 8 }).map((rows) => [{ MST: '9900000023', 'Tên tiếng Việt': 'x' }, ...rows]),
    );
    fc.assert(
      fc.property(tables, (rows) => {
        const { accepted, rejected, blank } = readDeliveredRows('enterprises', rows);
        const told = [...accepted.map(({ row }) => row), ...rejected.map(({ row }) => row), ...blank].sort((a, b) => a - b);
        const first = Array.isArray(rows[0]) ? 2 : 1;
        assert.deepEqual(told, rows.slice(first - 1).map((_, index) => index + first));
        assert.ok(rejected.every(({ problems }) => problems.length > 0));
      }),
      runs(20_000),
    );
  });
});
