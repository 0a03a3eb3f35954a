/** Excel workbooks: merged cells, dates and numbers, formulas, several sheets; and files that are something else. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { ImportRefusal, rejects } from '@motcua/catalogue/importers';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { importFolder, type ImportFolder } from './imports.ts';

let folder: ImportFolder;
before(async () => {
  folder = await importFolder();
});
after(() => folder.remove());

type Rows = (string | number | CellObject | null)[][];

function sheetOf(rows: Rows, merges: string[] = []): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  return sheet;
}

function workbook(sheets: Record<string, WorkSheet>, hidden: string[] = []): Buffer {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) };
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

const header = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Cơ quan thực hiện'];

describe('a workbook', () => {
  test('merged cells give their text to every row they cover, and are told', async () => {
    const rows: Rows = [
      ['DANH MỤC THỦ TỤC HÀNH CHÍNH', null, null, null, null],
      header,
      [1, '1.000001', 'Cấp phép', 'Nhà ở', 'Sở Xây dựng'],
      [2, '1.000002', 'Cấp lại', null, null],
      [3, '1.000003', 'Gia hạn', null, null],
      ['Lĩnh vực Y tế', null, null, null, null],
      [4, '1.000004', 'Cấp chứng chỉ', null, 'Sở Y tế'],
    ];
    const { records, of, tables } = await folder.read('merged.xlsx', workbook({ 'Danh mục': sheetOf(rows, ['A1:E1', 'D3:D5', 'E3:E5', 'A6:E6']) }));
    assert.deepEqual(
      records.map(({ code, sector, agency }) => [code, sector, agency]),
      [['1.000001', 'Nhà ở', 'Sở Xây dựng'], ['1.000002', 'Nhà ở', 'Sở Xây dựng'], ['1.000003', 'Nhà ở', 'Sở Xây dựng'], ['1.000004', 'Y tế', 'Sở Y tế']],
    );
    assert.deepEqual(of('merged-cells').map(({ sheet, line, column, text }) => [sheet, line, column, text]), [
      ['Danh mục', 3, 'Lĩnh vực', 'Nhà ở (D3:D5)'],
      ['Danh mục', 3, 'Cơ quan thực hiện', 'Sở Xây dựng (E3:E5)'],
    ]);
    assert.deepEqual(of('section-row').map(({ line }) => line), [6]);
    assert.deepEqual([tables[0]?.sheet, tables[0]?.headerLine], ['Danh mục', 2]);
  });

  test('a header of two merged lines is one header', async () => {
    const rows: Rows = [
      ['STT', 'Mã TTHC', 'Tên thủ tục', 'Mức độ', null],
      [null, null, null, '3', '4'],
      [1, '1.000001', 'Cấp phép', 'x', null],
    ];
    const { records, of } = await folder.read('two.xlsx', workbook({ A: sheetOf(rows, ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1']) }));
    assert.deepEqual(records.map(({ code }) => code), ['1.000001']);
    assert.deepEqual(of('repeated-header').map(({ line }) => line), [2]);
  });

  test('codes that became numbers or dates, and other dates', async () => {
    const rows: Rows = [
      header,
      [1, 1.001193, 'Cấp phép', null, null],
      [2, 1.0012, 'Cấp lại', null, null],
      [3, 1001193, 'Gia hạn', null, null],
      [4, { t: 'n', v: 46000, z: 'dd/mm/yyyy' }, 'Đổi', null, null],
      [5, '1.000005', 'Thu hồi', { t: 'n', v: 46000, z: 'yyyy-mm-dd' }, null],
      [6, 12.5, 'Hủy', null, null],
    ];
    const { records, of } = await folder.read('numbers.xlsx', workbook({ A: sheetOf(rows) }));
    assert.deepEqual(records.map(({ code }) => code), ['1.001193', '1.001200', '1.001193', null, '1.000005', null]);
    assert.deepEqual(of('number-code').map(({ line }) => line), [2, 3, 4]);
    assert.deepEqual(of('damaged-code').map(({ line }) => line), [5, 7]);
    assert.equal(records[4]?.sector, '2025-12-09');
    assert.deepEqual(of('date-cell').map(({ line, column }) => [line, column]), [[6, 'Lĩnh vực']]);
  });

  test('formulas are never evaluated: the saved result is taken, and a text that looks like one stays text', async () => {
    const rows: Rows = [
      header,
      [1, '1.000001', { t: 's', v: 'Cấp phép', f: 'CONCATENATE("Cấp"," phép")' }, null, null],
      [2, '1.000002', "=cmd|' /C calc'!A0", null, null],
      [3, '1.000003', { t: 'z', f: 'HYPERLINK("http://127.0.0.1/")' }, null, null],
    ];
    const { records, of } = await folder.read('formulas.xlsx', workbook({ A: sheetOf(rows) }));
    assert.deepEqual(records.map(({ name }) => name), ['Cấp phép', "=cmd|' /C calc'!A0"]);
    assert.deepEqual(of('formula-cell').map(({ line, text }) => [line, text]), [[2, '=CONCATENATE("Cấp"," phép"): Cấp phép']]);
    assert.deepEqual(of('formula-text').map(({ line }) => line), [3]);
    assert.deepEqual(of('missing-name').map(({ line }) => line), [4]);
  });

  test('an error of the spreadsheet is no text: as a name it keeps the row out, elsewhere the cell is empty, and both are told', async () => {
    const rows: Rows = [header, [1, '1.000001', { t: 'e', v: 0x2a, w: '#N/A' }, null, null], [2, { t: 'e', v: 0x17, w: '#REF!' }, 'Cấp phép', '#NAME?', null]];
    const { records, findings, of } = await folder.read('errors.xlsx', workbook({ A: sheetOf(rows) }));
    assert.deepEqual(records.map(({ code, name, sector }) => [code, name, sector]), [[null, 'Cấp phép', undefined]]);
    assert.deepEqual(of('error-cell').map(({ line, text }) => [line, text]), [[2, '#N/A'], [3, '#REF!'], [3, '#NAME?']]);
    assert.deepEqual([findings.filter(rejects).map(({ kind, line }) => [kind, line]), of('missing-code').map(({ line }) => line)], [[['missing-name', 2]], [3]]);
  });

  test('a header without rows is told', async () => {
    const { records, findings } = await folder.read('header.xlsx', workbook({ A: sheetOf([header]) }));
    assert.deepEqual([records, findings.map(({ kind }) => kind)], [[], ['no-rows']]);
    assert.deepEqual((await folder.read('header.csv', 'Mã TTHC,Tên thủ tục\n\n')).findings.map(({ kind }) => kind), ['blank-row', 'no-rows']);
  });

  test('every visible sheet with a table is read, the others are named', async () => {
    const table = (code: string): WorkSheet => sheetOf([header, [1, code, `Thủ tục ${code}`, null, null]]);
    const book = workbook({ 'Bìa': sheetOf([['Báo cáo']]), 'Tỉnh': table('1.000001'), 'Xã': table('1.000002'), 'Ẩn': table('1.000003') }, ['Ẩn']);
    const { records, of, tables } = await folder.read('sheets.xlsx', book);
    assert.deepEqual(records.map(({ id, code }) => [id, code]), [['T-1', '1.000001'], ['T-2', '1.000002']]);
    assert.deepEqual(tables.map(({ sheet }) => sheet), ['Tỉnh', 'Xã']);
    assert.deepEqual(of('other-sheet').map(({ sheet }) => sheet), ['Bìa', 'Ẩn']);
  });

  test('a claim of a million rows and a merge over all of them cost nothing', async () => {
    const sheet = sheetOf([header, [1, '1.000001', 'Cấp phép', 'Nhà ở', null], [2, '1.000002', 'Cấp lại', null, null]], ['D2:D1048576']);
    const files = unzipSync(workbook({ A: sheet }));
    const xml = strFromU8(files['xl/worksheets/sheet1.xml']!).replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"');
    const { records } = await folder.read('huge.xlsx', zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(xml) }));
    assert.deepEqual(records.map(({ sector }) => sector), ['Nhà ở', 'Nhà ở']);
  });

  test('old letters in its cells are refused', async () => {
    const rows: Rows = [header, ...['§¨ng ký khai sinh', '§¨ng ký kÕt h«n', 'CÊp giÊy phÐp x©y dùng', 'ChuyÓn ®æi môc ®Ých sö dông ®Êt'].map((name, n) => [n, `1.00000${n}`, name, null, null])];
    await assert.rejects(folder.read('old.xlsx', workbook({ A: sheetOf(rows) })), { reason: 'legacy_font' });
  });
});

describe('a file that is something else', () => {
  const good = (): Buffer => workbook({ A: sheetOf([header, [1, '1.000001', 'Cấp phép', null, null]]) });
  const zip = (files: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const cases: [string, string, () => string | Uint8Array, ImportRefusal['reason'], RegExp][] = [
    ['an empty file', 'a.csv', () => '', 'empty', /The file is empty/],
    ['only spaces', 'a.csv', () => ' \n\n ', 'empty', /no text/],
    ['a PDF', 'a.csv', () => Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3]), Buffer.from('\n1 0 obj\n')]), 'file_type', /type PDF.*\n.*PDF/],
    ['an old .xls', 'a.xlsx', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]), 'file_type', /Excel 97-2003.*password[^]*Excel 97-2003 \(\.xls\) hoặc sổ tính có mật khẩu/],
    ['a Word document', 'a.xlsx', () => zip({ '[Content_Types].xml': types, 'word/document.xml': '<w/>' }), 'file_type', /Word/],
    ['a picture', 'a.csv', () => Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000100', 'hex'), 'file_type', /PNG/],
    ['a web page', 'a.csv', () => '<html><table><tr><td>Mã TTHC</td></tr></table></html>', 'file_type', /web page/],
    ['binary data', 'a.csv', () => Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256)), 'file_type', /not text/],
    ['a workbook cut off', 'a.xlsx', () => good().subarray(0, good().length / 2), 'damaged', /damaged or cut off|cannot be read/],
    ['an empty workbook', 'a.xlsx', () => workbook({ A: sheetOf([[]]) }), 'empty', /The table is empty\.[^]*Bảng rỗng/],
    ['a table without a header', 'a.csv', () => '1.000001,Cấp phép\n1.000002,Cấp lại\n', 'no_header', /Line 1 has: "1\.000001", "Cấp phép".*--map name=#2/],
    ['a quotation mark that never closes', 'a.csv', () => `Mã TTHC,Tên thủ tục\n1.000001,Cấp phép\n1.000002,"Cấp lại\n${'1.000003,Đổi\n'.repeat(50)}`, 'quotes', /Line 3 opens a quotation mark/],
    ['a quotation mark that swallows a large file', 'a.csv', () => `Mã TTHC,Tên thủ tục\n1.000001,Cấp phép\n1.000002,"Cấp lại\n${'1.000003,Đổi\n'.repeat(50_000)}`, 'quotes', /Line 3 opens/],
    ['a row without end', 'a.csv', () => `Mã TTHC,Tên thủ tục\n1.000001,Cấp phép\n1.000002,${'x'.repeat(5_000_000)}\n`, 'too_large', /Line 3 has more than 200 KB/],
  ];
  for (const [what, name, content, reason, message] of cases) {
    test(`${what} is refused with a reason`, async () => {
      await assert.rejects(folder.read(name, content()), (error) => {
        assert.ok(error instanceof ImportRefusal, String(error));
        assert.deepEqual([error.reason, error.code], [reason, 'invalid_request']);
        assert.match(error.message, message);
        return true;
      });
    });
  }

  test('a workbook that expands without end is refused before it is read', async () => {
    const zeros = new Uint8Array(32 * 1024 * 1024);
    const sheets = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`xl/worksheets/sheet${n + 1}.xml`, zeros]));
    const workbookType = types.replace(/wordprocessingml\.document/u, 'spreadsheetml.sheet').replace('/word/document.xml', '/xl/workbook.xml');
    const bomb = zipSync({ '[Content_Types].xml': strToU8(workbookType), ...sheets }, { level: 1 });
    assert.ok(bomb.length < 4 * 1024 * 1024);
    await assert.rejects(folder.read('bomb.xlsx', bomb), { reason: 'too_large', message: /larger than 256 MB when it is opened/ });
  });

  test('a name that says otherwise does not matter', async () => {
    assert.equal((await folder.read('workbook.csv', good())).records.length, 1);
    assert.equal((await folder.read('text.xlsx', 'Mã TTHC,Tên thủ tục\n1.000001,Cấp phép\n')).records.length, 1);
  });
});
