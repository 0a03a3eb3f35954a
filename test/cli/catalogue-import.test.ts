import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import type { ProcedureRecord } from '@motcua/catalogue';
import { loadSeedProcedures } from '@motcua/catalogue/seeds';
import { seedFolder } from '../catalogue/seed-folders.ts';
import { runMotcua, startMotcua } from '../gateway/processes.ts';

interface Report {
  readonly findings: readonly { readonly kind: string; readonly line?: number; readonly rejected: boolean; readonly text: string }[];
  readonly summary: {
    readonly records: number;
    readonly rejected: number;
    readonly lists: Record<string, number>;
    readonly kinds: Record<string, { readonly count: number; readonly en: string; readonly vi: string }>;
    readonly refusal?: { readonly reason: string; readonly en: string; readonly vi: string };
  };
}

const header = 'Mã TTHC,Tên thủ tục hành chính,Lĩnh vực,Cơ quan thực hiện';
const good = `${header}\n1.001193,Đăng ký khai sinh,Hộ tịch,Ủy ban nhân dân cấp xã\n1.000894,Đăng ký kết hôn,Hộ tịch,Ủy ban nhân dân cấp xã\n`;

describe('motcua catalogue import', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motcua-catalogue-import-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const write = async (name: string, content: string | Uint8Array | object): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
    return path;
  };
  const run = (...args: string[]): Promise<{ code: number | string; out: string; err: string }> => runMotcua(['catalogue', 'import', ...args]);
  const recordsIn = async (path: string): Promise<ProcedureRecord[]> => JSON.parse(await readFile(path, 'utf8')) as ProcedureRecord[];

  test('a list goes from CSV into an index that finds it', async () => {
    const list = await write('Danh mục 2026.csv', good);
    const out = join(folder, 'list.json');
    const { code, out: said, err } = await run(list, '--out', out);
    assert.deepEqual([code, err], [0, '']);
    assert.match(said, /^Danh mục 2026\.csv: UTF-8, separator comma, header in line 1$/m);
    assert.match(said, /^ {2}"Mã TTHC" → code$/m);
    assert.match(said, /^2 procedures, 0 rows rejected, 0 remarks$/m);
    assert.deepEqual((await recordsIn(out))[1], {
      id: 'DANH-MUC-2026-2', document: 'Danh mục 2026.csv', list: 'DANH-MUC-2026', row: 2, code: '1.000894', name: 'Đăng ký kết hôn',
      sector: 'Hộ tịch', agency: 'Ủy ban nhân dân cấp xã',
    });
    const indexed = await runMotcua(['catalogue', 'index', out, '--out', join(folder, 'index')]);
    assert.deepEqual([indexed.code, indexed.err], [0, '']);
    assert.match(indexed.out, /^2 procedures indexed/m);
  });

  test('rejected rows are explained in both languages; the others are written; the exit code says so', async () => {
    const list = await write('rejects.csv', `${good}1.000001,,Hộ tịch,\n1.000002,=1+1,Hộ tịch,\n1.000003,12,Hộ tịch,\n`);
    const out = join(folder, 'rejects.json');
    const report = join(folder, 'rejects-report.json');
    const { code, out: said } = await run(list, '--list', 'HT', '--document', 'QĐ 1', '--out', out, '--report', report);
    assert.equal(code, 1);
    assert.match(said, /rejects\.csv, line 4: The row has no name of a procedure\. Write the name, or .*\n {4}Dòng không có tên thủ tục\. Hãy điền tên/);
    assert.match(said, /formula-text: 1\. .*\n.*\n {4}rejects\.csv, line 5, "Tên thủ tục hành chính" \(HT-4\): =1\+1/);
    assert.deepEqual((await recordsIn(out)).map(({ id, document }) => [id, document]), [['HT-1', 'QĐ 1'], ['HT-2', 'QĐ 1'], ['HT-4', 'QĐ 1']]);
    const { findings, summary } = JSON.parse(await readFile(report, 'utf8')) as Report;
    assert.deepEqual([summary.records, summary.rejected, summary.lists], [3, 2, { HT: 3 }]);
    assert.deepEqual(findings.filter(({ rejected }) => rejected).map(({ kind, line }) => [kind, line]), [['missing-name', 4], ['missing-name', 6]]);
    assert.match(summary.kinds['missing-name']?.vi ?? '', /Hãy điền tên/);
    assert.equal((await run(list, '--out', out, '--accept-rejects')).code, 0);
  });

  test('--json prints the report, also of a file that is refused', async () => {
    const printed = JSON.parse((await run(await write('good.csv', good), '--json')).out) as Report;
    assert.equal(printed.summary.records, 2);
    const out = join(folder, 'refused.json');
    const { code, out: said, err } = await run(await write('paper.csv', '%PDF-1.7\n1 0 obj\n'), '--json', '--out', out);
    assert.equal(code, 1);
    assert.match(err, /paper\.csv: By its content this is a file of type PDF.*\n.*paper\.csv: Theo nội dung.*\nNothing was written\./);
    assert.equal((JSON.parse(said) as Report).summary.refusal?.reason, 'file_type');
    assert.ok((await readdir(folder)).every((name) => !name.startsWith('refused')), 'nothing is left behind');
  });

  test('--preview shows the mapping and the first rows and writes nothing', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => `1.${String(n).padStart(6, '0')},Thủ tục số ${n},Hộ tịch,Sở`);
    const out = join(folder, 'preview.json');
    const { code, out: said } = await run(await write('preview.csv', [`${header},Ghi chú`, ...rows].join('\n')), '--preview', '--out', out);
    assert.equal(code, 0);
    assert.match(said, /"Ghi chú" → not imported/);
    assert.match(said, /PREVIEW-5 {2}1\.000004 {2}Thủ tục số 4/);
    assert.doesNotMatch(said, /Thủ tục số 5/);
    await assert.rejects(readFile(out));
  });

  test('the seed documents give the 2,182 procedures of the catalogue', async () => {
    const out = join(folder, 'seeds.json');
    const { code, out: said } = await run(seedFolder, '--out', out);
    assert.equal(code, 0);
    assert.match(said, /^LS: 1717 procedures$/m);
    assert.match(said, /004, LS, line \d+ \(LS-\d+\): code-spacing/);
    const records = await recordsIn(out);
    assert.deepEqual(records.filter(({ list }) => list !== 'POP'), await loadSeedProcedures());
    const one = await run(join(seedFolder, '000-kien-giang-population-plan-2021.txt'));
    assert.deepEqual([one.code, /read together: name the folder/.test(one.err)], [1, true]);
  });

  test('cells as long as a row may be, of one letter, sign or space: read and told, never a hang', { timeout: 200_000 }, async () => {
    const names = ['x', 'đ', 'Aa1', ' ', '\u00a0', '(', '-', '\u0301', ' (', '01'].map((part) => part.repeat(90_000 / Buffer.byteLength(part)));
    const list = await write('long.csv', [header, ...names.map((name, at) => `1.00000${at},${name}!,${name},`), '1.000100,Cấp phép,Đất đai,'].join('\n'));
    const program = startMotcua(['catalogue', 'import', list, '--json']);
    const hang = setTimeout(() => program.process.kill(), 120_000);
    assert.equal(await program.ended(), 1, 'rows were rejected');
    clearTimeout(hang);
    const { findings, summary } = JSON.parse(program.output().out) as Report;
    assert.equal(summary.records + summary.rejected, names.length + 1);
    assert.deepEqual(findings.flatMap(({ kind, line }) => (kind === 'name-too-long' ? [line] : [])), [2, 3, 4, 7, 8, 9, 10, 11]);
  });

  test('records of the catalogue are checked and passed on', async () => {
    const out = join(folder, 'again.json');
    const records = [{ id: 'X-1', document: 'd', list: 'X', row: 1, code: '1.000001', name: 'Cấp phép' }, { id: 'X-3', document: 'd', list: 'X', row: 2, code: null, name: 'Sai' }];
    const { code, out: said } = await run(await write('records.json', records), '--out', out);
    assert.equal(code, 1);
    assert.match(said, /line 2: The entry is not a procedure.*\n.*\n.*"id" must be the list, a hyphen and the row/);
    assert.deepEqual(await recordsIn(out), records.slice(0, 1));
  });

  test('what JSON holds is told as of a table: formulas, names without end, letters of old fonts, an id that is there twice', async () => {
    const out = join(folder, 'told.json');
    const record = (row: number, name: string): object => ({ id: `X-${String(row)}`, document: 'd', list: 'X', row, code: null, name });
    const kept = [record(1, 'Cấp phép'), record(2, '=cmd()')];
    const records = await run(await write('told-1.json', [...kept, record(1, 'Khác'), record(3, 'x'.repeat(2001)), record(4, '12')]), await write('told-2.json', [record(2, 'Lần nữa')]), '--out', out, '--report', join(folder, 'told-report.json'));
    assert.equal(records.code, 1);
    assert.deepEqual(await recordsIn(out), kept);
    const { findings } = JSON.parse(await readFile(join(folder, 'told-report.json'), 'utf8')) as Report;
    assert.deepEqual(findings.map(({ kind, line, rejected }) => [kind, line, rejected]), [
      ['formula-text', 2, false], ['duplicate-id', 3, true], ['name-too-long', 4, true], ['missing-name', 5, true], ['duplicate-id', 1, true],
    ]);
    assert.equal((await runMotcua(['catalogue', 'index', out, '--out', join(folder, 'told-index')])).code, 0);

    const rows = [{ MATTHC: '1.000001', TENTTHC: '+84' }, { MATTHC: '1.000002', TENTTHC: '=1+1' }, { MATTHC: '1.000003', TENTTHC: 'y'.repeat(3000) }];
    const wide = await run(await write('wide.json', Buffer.from(`\ufeff${JSON.stringify(rows)}`, 'utf16le')), '--list', 'W', '--out', out);
    assert.equal(wide.code, 1);
    assert.deepEqual((await recordsIn(out)).map(({ name }) => name), ['+84', '=1+1']);
    assert.match(wide.out, /name is longer than[^]*formula-text: 1/);
    const old = await run(await write('old.json', [{ MATTHC: '1.000001', TENTTHC: '§¨ng ký khai sinh' }, { MATTHC: '1.000002', TENTTHC: 'CÊp giÊy phÐp' }]));
    assert.deepEqual([old.code, /TCVN3 letters/.test(old.err)], [1, true]);
  });

  test('the national portal\'s answers: a description with its parts, and a list of codes and names', async () => {
    const answer = {
      error_code: '00',
      result: {
        ID: 12345, MATTHC: '1.001193', TENTTHC: 'Thủ tục  đăng ký khai sinh', TRANGTHAI: '0', CAPTHUCHIEN: ['Cấp Xã'],
        LINHVUCTHUCHIEN: [{ MALINHVUC: 'G15-HT01', TENLINHVUC: 'Hộ tịch' }],
        DOITUONGTHUCHIEN: [{ TENDOITUONG: 'Công dân Việt Nam' }],
        TRINHTUTHUCHIEN: [{ TRUONGHOP: '', TRINHTU: [{ TENTRINHTU: 'Nộp hồ sơ' }, { TENTRINHTU: 'Nhận kết quả' }] }],
        CACHTHUCTHUCHIEN: [{ KENH: '2', THOIGIAN: [{ THOIGIANGIAIQUYET: 1, DONVITINH: 'Ngày làm việc', MOTA: '', PHILEPHI: [{ SOTIEN: '0', DONVI: 'Đồng', MOTA: 'Miễn lệ phí' }] }] }],
        THANHPHANHOSO: [{ GIAYTO: [{ TENGIAYTO: 'Giấy chứng sinh', TENMAUDON: 'Mẫu 01', URL: '' }] }],
        KETQUATHUCHIEN: [{ TENKETQUA: 'Giấy khai sinh' }],
        COQUANTHUCHIEN: [{ TENDONVI: 'Ủy ban nhân dân xã', MADONVI: '' }],
        CANCUPHAPLY: [{ SOVANBAN: '60/2014/QH13', TENVANBAN: 'Luật Hộ tịch' }],
      },
    };
    const out = join(folder, 'portal.json');
    const { code, out: said } = await run(await write('answer.json', answer), '--list', 'DVC', '--out', out);
    assert.equal(code, 0);
    assert.match(said, /unpublished: 1/);
    assert.deepEqual(await recordsIn(out), [
      {
        id: 'DVC-1', document: 'answer.json', list: 'DVC', row: 1, code: '1.001193', name: 'Thủ tục đăng ký khai sinh', sector: 'Hộ tịch',
        agency: 'Ủy ban nhân dân xã', governmentLevel: 'commune',
        detail: {
          source: 'answer.json, mục 1',
          steps: [{ number: 1, title: 'Nộp hồ sơ', cases: [] }, { number: 2, title: 'Nhận kết quả', cases: [] }],
          channels: [{ channel: 'online', text: 'Trực tuyến; 1 Ngày làm việc' }],
          documentRequirements: [{ number: 1, text: 'Giấy chứng sinh', quantity: 1, form: 'Mẫu 01' }],
          processingTime: { value: 1, unit: 'working-day', atMost: false, text: '1 Ngày làm việc' },
          applicants: 'Công dân Việt Nam', agency: 'Ủy ban nhân dân xã', result: 'Giấy khai sinh',
          fee: { free: true, text: '0 Đồng (Miễn lệ phí)' }, forms: ['Mẫu 01'], legalBasis: ['Luật Hộ tịch (60/2014/QH13)'],
        },
      },
    ]);
    const rows = { error_code: 0, result: [{ MATTHC: '1.000001', TENTTHC: 'Cấp phép' }, { MATTHC: '1.000002', TENTTHC: null }, { TENTTHC: 'Không mã' }] };
    const listed = await run(await write('rows.json', rows), '--list', 'DVC', '--out', out);
    assert.equal(listed.code, 1);
    assert.deepEqual((await recordsIn(out)).map(({ id, name }) => [id, name]), [['DVC-1', 'Cấp phép']]);
    assert.match(listed.out, /line 2: The row has no name/);
    assert.match(listed.out, /line 3: The entry is not a procedure/);
    const found = { ID: 345678, PROCEDURE_CODE: '1.001193', PROCEDURE_NAME: 'Đăng ký khai sinh', PUBLISHED_AGENCY: 'Bộ Tư pháp', IMPLEMENTATION_AGENCY: 'Ủy ban nhân dân cấp xã', QDCBID: 9001, FIELD_NAME: 'Hộ tịch', AMOUNT: 2, ROW_STT: 1 };
    const record = { id: 'DVC-1', document: 'search.json', list: 'DVC', row: 1, code: '1.001193', name: 'Đăng ký khai sinh', sector: 'Hộ tịch', agency: 'Ủy ban nhân dân cấp xã' };
    for (const search of [[found, { ID: 2, PROCEDURE_CODE: '1.000894' }], { response: { numFound: 2, docs: [found, { ID: 2, PROCEDURE_CODE: '1.000894' }] } }]) {
      const searched = await run(await write('search.json', search), '--list', 'DVC', '--out', out);
      assert.equal(searched.code, 1);
      assert.deepEqual(await recordsIn(out), [record]);
      assert.match(searched.out, /search\.json, line 2: The row has no name.*\n.*\n {4}1\.000894/);
    }
    for (const [content, message] of [['{"a":1}', /holds no procedures/], ['[{"MATTHC":', /begins like JSON and is not/], ['[]', /The list is empty/]] as const) {
      const wrong = await run(await write('wrong.json', content));
      assert.equal(wrong.code, 1);
      assert.match(wrong.err, message);
      assert.doesNotMatch(wrong.err, /\n\s+at /, 'no stack');
    }
  });

  test('of several time limits of the national portal none is made the only one, and words are kept', async () => {
    const limit = (amount: number | string, unit: string, note = ''): object => ({ THOIGIANGIAIQUYET: amount, DONVITINH: unit, MOTA: note, PHILEPHI: [] });
    const cases: [object[], unknown][] = [
      [[limit(5, 'Ngày làm việc'), limit(5, 'Ngày làm việc', 'qua mạng')], { value: 5, unit: 'working-day', atMost: false, text: '5 Ngày làm việc' }],
      [[limit(1, 'Ngày làm việc'), limit(5, 'Ngày làm việc', 'trường hợp xác minh')], { text: '1 Ngày làm việc; 5 Ngày làm việc (trường hợp xác minh)' }],
      [[limit(2, 'Tháng')], { text: '2 Tháng' }],
      [[limit('', '', 'Giải quyết ngay')], { text: 'Giải quyết ngay' }],
      [[limit('', '')], undefined],
    ];
    const out = join(folder, 'limits.json');
    for (const [limits, expected] of cases) {
      const answer = { error_code: '00', result: { ID: 1, MATTHC: '1.001193', TENTTHC: 'Đăng ký khai sinh', CACHTHUCTHUCHIEN: limits.map((of) => ({ KENH: '1', THOIGIAN: [of] })) } };
      await run(await write('limits-answer.json', answer), '--list', 'DVC', '--out', out);
      assert.deepEqual((await recordsIn(out))[0]?.detail?.processingTime, expected);
    }
  });

  test('several files are several lists; under one name, one list', async () => {
    const many = join(folder, 'many');
    await mkdir(many);
    await writeFile(join(many, 'tinh.csv'), good);
    await writeFile(join(many, 'xa.csv'), good);
    await writeFile(join(many, 'doc.md'), '# Ghi chú');
    const out = join(folder, 'many.json');
    const { code, out: said } = await run(many, '--out', out);
    assert.equal(code, 0);
    assert.deepEqual((await recordsIn(out)).map(({ id }) => id), ['TINH-1', 'TINH-2', 'XA-1', 'XA-2']);
    assert.match(said, /other-file: 1.*\n.*\n {4}doc\.md: doc\.md/);
    const joined = await run(many, '--list', 'H', '--out', out);
    assert.deepEqual((await recordsIn(out)).map(({ id }) => id), ['H-1', 'H-2', 'H-3', 'H-4']);
    assert.match(joined.out, /duplicate-row: 2/);
    assert.match(joined.out, /xa\.csv, line 2 \(H-3\): 1\.001193: also in tinh\.csv, line 2/);
  });

  test('a wrong use says what is wrong', async () => {
    const list = await write('use.csv', good);
    const cases: [string[], number, RegExp][] = [
      [[], 2, /at least one file or folder/],
      [[list, '--map', 'nam=Tên'], 2, /FIELD=HEADER.*the fields are number, code/],
      [[list, '--encoding', 'tcvn3'], 2, /--encoding takes utf-8/],
      [[list, '--counted', '2026-02-01..2026-01-01'], 2, /--counted takes two days/],
      [[list, '--list', 'a b'], 2, /--list takes a name/],
      [[list, '--out', list], 2, /use\.csv is read: name another file/],
      [[list, '--report', join(folder, '.', 'use.csv')], 2, /use\.csv is read/],
      [[folder, '--out', join(folder, 'all.json')], 2, /lies in a folder that is read/],
      [[list, '--out', join(folder, 'one.json'), '--report', join(folder, 'one.json')], 2, /written twice/],
      [[list, '--out', folder], 2, /is a folder/],
      [[join(folder, 'nowhere.csv')], 1, /does not exist/],
      [[list, '--map', 'sector=Ngành'], 1, /There is no column "Ngành" for sector/],
      [[list, '--out', join(folder, 'no', 'such', 'folder.json')], 1, /cannot be written/],
    ];
    for (const [args, wanted, message] of cases) {
      const { code, err } = await run(...args);
      assert.equal(code, wanted, args.join(' '));
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at /, 'no stack');
    }
  });

  const megabytes = process.env['MOTCUA_DEEP'] === '1' ? 50 : 8;
  test(`a CSV file of ${megabytes} MB passes through little memory`, async () => {
    const path = join(folder, 'large.csv');
    const file = createWriteStream(path);
    file.write(`${header}\n`);
    let rows = 0;
    for (let size = 0; size < megabytes * 1_000_000; ) {
      let piece = '';
      for (let n = 0; n < 1000; n += 1) {
        rows += 1;
        piece += `1.${String(rows).padStart(6, '0')},"Cấp giấy phép hoạt động, lần ${rows}, ${'cho cơ sở kinh doanh tại địa phương '.repeat(12)}",Lĩnh vực ${rows % 50},Sở ${rows % 20}\n`;
      }
      size += Buffer.byteLength(piece);
      if (!file.write(piece)) await once(file, 'drain');
    }
    file.end('1.999999,,thiếu tên,\n');
    await once(file, 'finish');
    const out = join(folder, 'large.json');
    // A file read as a whole, its rows and its records would need several times its size.
    const { code, out: said, err } = await runMotcua(['catalogue', 'import', path, '--out', out], { NODE_OPTIONS: `--max-old-space-size=${megabytes === 50 ? 96 : 48}` });
    assert.equal(code, 1, err);
    assert.match(said, new RegExp(`^${rows} procedures, 1 rows rejected, 0 remarks$`, 'm'));
    assert.match(said, new RegExp(`large\\.csv, line ${rows + 2}: The row has no name`));
    const written = await readFile(out, 'utf8');
    assert.equal(written.split('\n').length, rows + 3);
    assert.ok(written.includes(`"id":"LARGE-${rows}"`));
  });
});
