/** Lists of agencies as CSV: what becomes a record, what is told, and that no row is lost in silence. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { findingKinds, rejects } from '@motcua/catalogue/importers';
import { importFolder, type ImportFolder } from './imports.ts';

let folder: ImportFolder;
before(async () => {
  folder = await importFolder();
});
after(() => folder.remove());

const header = 'Mã TTHC,Tên thủ tục hành chính,Lĩnh vực,Cơ quan thực hiện';

describe('a CSV list', () => {
  test('every column an agency publishes, by its Vietnamese header', async () => {
    const { records, findings } = await folder.read(
      'full.csv',
      [
        'STT;Mã số TTHC;Tên thủ tục hành chính;Lĩnh vực;Cơ quan thực hiện;Cấp thực hiện;Mức độ;Thời hạn giải quyết;Phí, lệ phí (nếu có);Đối tượng thực hiện;Kết quả thực hiện;Căn cứ pháp lý;Thành phần hồ sơ',
        '1;1.001193;Đăng ký khai sinh;Lĩnh vực hộ tịch;Ủy ban nhân dân cấp xã;Cấp xã;Toàn trình;Không quá 05 ngày làm việc;Miễn phí;Cá nhân;Giấy khai sinh;"Luật Hộ tịch;\nNghị định 123/2015/NĐ-CP";"1. Tờ khai;\n2. Giấy chứng sinh"',
      ].join('\r\n'),
    );
    assert.deepEqual(records, [
      {
        id: 'T-1', document: 'test', list: 'T', row: 1, code: '1.001193', name: 'Đăng ký khai sinh', sector: 'hộ tịch',
        agency: 'Ủy ban nhân dân cấp xã', governmentLevel: 'commune', serviceLevel: 4,
        detail: {
          source: 'full.csv, dòng 2',
          documentRequirements: [{ number: 1, text: 'Tờ khai', quantity: 1 }, { number: 2, text: 'Giấy chứng sinh', quantity: 1 }],
          processingTime: { value: 5, unit: 'working-day', atMost: true, text: 'Không quá 05 ngày làm việc' },
          applicants: 'Cá nhân',
          result: 'Giấy khai sinh',
          fee: { free: true, text: 'Miễn phí' },
          legalBasis: ['Luật Hộ tịch', 'Nghị định 123/2015/NĐ-CP'],
        },
      },
    ]);
    assert.deepEqual(findings.map(({ kind }) => kind), ['split-cell', 'split-cell']);
  });

  test('headers in the spellings agencies use', async () => {
    const spellings: Record<string, string[]> = {
      code: ['Mã TTHC', 'MÃ SỐ THỦ TỤC HÀNH CHÍNH', 'Mã thủ tục', 'Mã số', 'Mã DVC trên Cổng DVCQG', 'Mã số hồ sơ TTHC', 'procedureCode'],
      name: ['Tên TTHC', 'TÊN THỦ TỤC HÀNH CHÍNH', 'Tên thủ tục', 'Tên dịch vụ công', 'Thủ tục hành chính', 'Tên Dịch vụ công (DVC)', 'Danh mục thủ tục hành chính', 'name'],
      sector: ['Lĩnh vực', 'LĨNH VỰC', 'Tên lĩnh vực', 'Ngành, lĩnh vực', 'Lĩnh vực thực hiện'],
      agency: ['Cơ quan thực hiện', 'Đơn vị thực hiện', 'Cơ quan giải quyết', 'Sở, ban, ngành', 'Cơ quan trực tiếp thực hiện', 'Đơn vị'],
      governmentLevel: ['Cấp thực hiện', 'Cấp giải quyết', 'Cấp'],
      serviceLevel: ['Mức độ', 'Mức độ DVC', 'Mức độ cung cấp', 'DVC trực tuyến'],
      processingTime: ['Thời hạn giải quyết', 'Thời gian giải quyết', 'Thời hạn', 'Thời gian thực hiện'],
      fee: ['Phí, lệ phí', 'Lệ phí', 'Mức thu phí'],
      number: ['STT', 'TT', 'Số TT', 'Số thứ tự'],
      legacyCode: ['Mã cũ', 'Mã dịch vụ cũ'],
    };
    for (const [field, headers] of Object.entries(spellings)) {
      for (const spelling of headers) {
        const others = field === 'name' ? 'Mã TTHC' : 'Tên TTHC';
        const { tables } = await folder.read('spelling.csv', `"${spelling}",${others}\nĐăng ký,Đăng ký\n`);
        const column = tables[0]?.columns.find(({ header: text }) => text === spelling);
        assert.equal(column?.field, field, spelling);
      }
    }
  });

  test('separator and quotation marks are found out', async () => {
    const rows = [
      ['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực'],
      ['1.000001', 'Cấp, đổi; gia hạn giấy phép', 'Xây dựng'],
      ['1.000002', 'Cấp lại giấy phép', 'Xây dựng'],
    ];
    for (const delimiter of [',', ';', '\t', '|']) {
      for (const quote of ['"', "'"]) {
        const content = rows.map((cells) => cells.map((cell) => `${quote}${cell}${quote}`).join(delimiter)).join('\n');
        const { records, tables } = await folder.read('parted.csv', content);
        assert.deepEqual([tables[0]?.delimiter, tables[0]?.quote], [delimiter, quote]);
        assert.deepEqual(records.map(({ name }) => name), ['Cấp, đổi; gia hạn giấy phép', 'Cấp lại giấy phép']);
      }
    }
    const told = await folder.read('sep.csv', 'sep=|\r\nMã TTHC|Tên thủ tục\r\n1.000001|Cấp phép\r\n');
    assert.deepEqual([told.tables[0]?.headerLine, told.records[0]?.name], [2, 'Cấp phép']);
  });

  test('lines end in any of the three ways, also mixed in one file, and inside quotation marks they do not', async () => {
    const rows = ['Mã TTHC,Tên thủ tục', '1.000001,Cấp phép', '1.000002,"Cấp\r\nlại"', '1.000003,Gia hạn'];
    for (const ends of [['\r\n'], ['\n'], ['\r'], ['\r\n', '\n'], ['\n', '\r\n'], ['\r\n', '\n', '\r']]) {
      const { records, findings } = await folder.read('ends.csv', rows.map((row, at) => row + ends[at % ends.length]).join(''));
      assert.deepEqual(records.map(({ row, name }) => [row, name]), [[1, 'Cấp phép'], [2, 'Cấp lại'], [3, 'Gia hạn']], JSON.stringify(ends));
      assert.deepEqual(findings.map(({ kind, line }) => [kind, line]), [['split-cell', 3]]);
    }
  });

  test('the officer names columns, by header or by number', async () => {
    const columns = [{ field: 'name', header: 'Nội dung công việc' }, { field: 'code', header: 'ky hieu' }] as const;
    const named = await folder.read('named.csv', 'Ký hiệu,Nội dung công việc\n1.000001,Cấp phép xây dựng\n', { columns });
    assert.deepEqual(named.records.map(({ code, name }) => [code, name]), [['1.000001', 'Cấp phép xây dựng']]);
    const bare = await folder.read('bare.csv', '1.000001,Cấp phép xây dựng\n1.000002,Cấp lại giấy phép\n', {
      columns: [{ field: 'code', header: '#1' }, { field: 'name', header: '#2' }],
    });
    assert.deepEqual(bare.records.map(({ code, name }) => [code, name]), [['1.000001', 'Cấp phép xây dựng'], ['1.000002', 'Cấp lại giấy phép']]);
    await assert.rejects(folder.read('none.csv', 'Mã,Tên\n1.000001,Cấp phép\n', { columns: [{ field: 'sector', header: 'Ngành nghề' }] }), {
      reason: 'mapping',
      message: /There is no column "Ngành nghề" for sector\. The columns are: Mã, Tên\.\nKhông có cột/,
    });
  });

  test('rows that are no procedures are told apart, and headings give what they say to the rows below', async () => {
    const { records, findings } = await folder.read(
      'sections.csv',
      [
        'DANH MỤC THỦ TỤC HÀNH CHÍNH,,,',
        `STT,${header}`,
        '(1),(2),(3),(4),(5)',
        'A,,THỦ TỤC HÀNH CHÍNH CẤP TỈNH,,',
        'I,,SỞ XÂY DỰNG,,',
        '1,,Lĩnh vực: Nhà ở,,',
        '1,1.000001,Cấp phép,,',
        '2,1.000002,Cấp lại,Quy hoạch,Sở Tài chính',
        ',,,,',
        ',,,,',
        `STT,${header}`,
        'II,,Sở Y tế,,',
        '3,1.000003,Cấp chứng chỉ hành nghề,,',
        'Tổng cộng,,3,,',
      ].join('\n'),
    );
    assert.deepEqual(
      records.map(({ row, sector, agency, governmentLevel }) => [row, sector, agency, governmentLevel]),
      [
        [1, 'Nhà ở', 'Sở xây dựng', 'province'],
        [2, 'Quy hoạch', 'Sở Tài chính', 'province'],
        [3, undefined, 'Sở Y tế', 'province'],
      ],
    );
    assert.deepEqual(findings.map(({ kind, line }) => [kind, line]), [
      ['text-before-table', 1], ['column-numbers', 3], ['section-row', 4], ['section-row', 5], ['section-row', 6],
      ['blank-row', 9], ['repeated-header', 11], ['section-row', 12], ['total-row', 14],
    ]);
  });

  test('rejected rows are named with their line, and the others are kept', async () => {
    const { records, findings } = await folder.read(
      'rejects.csv',
      [header, '1.000001,,Xây dựng,Sở', '1.000002,Cấp phép,Xây dựng,Sở,thừa', `1.000003,${'Cấp '.repeat(600)},Xây dựng,Sở`, '1.000004,"Cấp\nlại",Xây dựng,Sở', '1.000005,12,Xây dựng,Sở'].join('\n'),
    );
    assert.deepEqual(records.map(({ id, name }) => [id, name]), [['T-4', 'Cấp lại']]);
    assert.deepEqual(findings.filter(rejects).map(({ kind, line }) => [kind, line]), [
      ['missing-name', 2], ['too-many-cells', 3], ['name-too-long', 4], ['missing-name', 7],
    ]);
  });

  test('codes: missing, remarks, spaces, several, and what a spreadsheet made of them', async () => {
    const codes = ['', 'chưa có mã', '1.00 1193', '1,001193', '1001193', '1.001.193', '1.0012', '1.00E+06', '1.000001; 1.000002', 'BTP-LSN-277361', '1.001193.000.00.00.H22', 'abc/12'];
    const { records, findings } = await folder.read('codes.csv', ['Mã TTHC;Tên thủ tục', ...codes.map((code, n) => `"${code}";Thủ tục số ${n}`)].join('\n'));
    assert.deepEqual(records.map(({ code }) => code), [
      null, null, '1.001193', '1.001193', '1.001193', '1.001193', '1.001200', null, '1.000001', 'BTP-LSN-277361', '1.001193.000.00.00.H22', 'abc/12',
    ]);
    assert.deepEqual(records.map(({ codeNote }) => codeNote).filter(Boolean), ['chưa có mã', '1.00E+06', '1.000001; 1.000002']);
    const told = findings.filter(({ kind }) => !kind.startsWith('duplicate')).map(({ kind, line }) => [line, kind]);
    assert.deepEqual(told, [
      [2, 'missing-code'], [3, 'placeholder-code'], [4, 'code-spacing'], [5, 'number-code'], [6, 'number-code'], [7, 'number-code'],
      [8, 'number-code'], [9, 'damaged-code'], [10, 'several-codes'], [13, 'suspect-code'],
    ]);
  });

  test('texts: decomposed letters, strange spaces, glued words, cells that begin like formulas', async () => {
    const words = ['đăng ký khai sinh', 'đăng ký khai tử', 'đăng ký kết hôn', 'đăngký nhận nuôi'];
    const { records, of } = await folder.read(
      'texts.csv',
      [header, `1.000001,${'Cấp giấy phép'.normalize('NFD')},Xây\u00a0\u00a0dựng,Sở`, ...words.map((name, n) => `1.00001${n},${name},,`), '1.000002,=1+1 Cấp phép,+84,@SUM(A1)', '1.000003,- Cấp lại,,', '1.000004,Cấp phép (đợt,,'].join('\n'),
    );
    assert.equal(records[0]?.name, 'Cấp giấy phép');
    assert.equal(records[0]?.sector, 'Xây dựng');
    assert.deepEqual(records.slice(5).map(({ name, agency }) => [name, agency]), [['=1+1 Cấp phép', '@SUM(A1)'], ['- Cấp lại', undefined], ['Cấp phép (đợt', undefined]]);
    assert.deepEqual(of('formula-text').map(({ line, column }) => [line, column]), [[7, 'Tên thủ tục hành chính'], [7, 'Cơ quan thực hiện'], [8, 'Tên thủ tục hành chính']]);
    assert.deepEqual(of('decomposed-unicode').map(({ line }) => line), [2]);
    assert.deepEqual(of('spacing').map(({ line }) => line), [2]);
    assert.deepEqual(of('truncated-name').map(({ line }) => line), [9]);
    assert.deepEqual(of('glued-word').map(({ line, id, text }) => [line, id, text]), [[6, 'T-5', '"đăng ký": đăngký nhận nuôi']]);
  });

  test('numbers of dossiers need the period they were counted in', async () => {
    const content = 'Tên thủ tục,Tổng số hồ sơ,Số hồ sơ nộp trực tuyến\nCấp phép,"1.234",12\nCấp lại,nhiều,\n';
    const without = await folder.read('counts.csv', content);
    assert.deepEqual(without.records.map(({ counts }) => counts), [undefined, undefined]);
    assert.equal(without.of('count-without-period').length, 1);
    const { records, of } = await folder.read('counts.csv', content, { counted: { from: '2026-01-01', to: '2026-06-30' } });
    assert.deepEqual(records[0]?.counts, { online: 12, total: 1234, from: '2026-01-01', to: '2026-06-30' });
    assert.deepEqual([records[1]?.counts, of('unreadable-count').length], [undefined, 1]);
  });

  test('5,000 duplicate codes: all kept, all told', async () => {
    const rows = Array.from({ length: 5001 }, (_, n) => `1.000001,Thủ tục thứ ${n},Xây dựng,Sở`);
    const { records, of } = await folder.read('duplicates.csv', [header, ...rows].join('\n'));
    assert.equal(records.length, 5001);
    assert.equal(of('duplicate-code').length, 5000);
    assert.deepEqual(of('duplicate-code')[4999], { kind: 'duplicate-code', file: 'duplicates.csv', line: 5002, id: 'T-5001', text: '1.000001: also in line 2' });
    const same = await folder.read('same.csv', [header, '1.000001,Cấp phép,,Sở', '1.000001,Cấp phép,,Sở'].join('\n'));
    assert.deepEqual([same.records.length, same.of('duplicate-row').length], [2, 1]);
  });

  test('every kind has a sentence in English and in Vietnamese', () => {
    for (const [kind, { en, vi }] of Object.entries(findingKinds)) {
      assert.match(en, /^[A-Z].*\.$/, kind);
      assert.match(vi, /^\p{Lu}.*\.$/u, kind);
    }
  });
});
