/** Everyday names: read and checked, given to the index, and proposed from queries that led nowhere. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { utils, write as writeWorkbook } from '@e965/xlsx';
import type { ProcedureRecord } from '@motcua/catalogue';
import { readAliases } from '@motcua/catalogue/importers';
import { openIndex, readManifest, type SearchIndex } from '@motcua/search';
import { runMotcua } from '../gateway/processes.ts';

const names = ['Đăng ký khai sinh', 'Đăng ký kết hôn', 'Cấp giấy phép nuôi chim yến', 'Cấp giấy phép xây dựng nhà ở riêng lẻ', '=1+1 Thủ tục lạ lùng'];
const records: ProcedureRecord[] = names.map((name, n) => ({ id: `X-${n + 1}`, document: 'd', list: 'X', row: n + 1, code: n === 2 ? null : `1.00000${n}`, name }));

let folder: string;
let list: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-aliases-'));
  list = await write('list.json', JSON.stringify(records));
});
after(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function indexed(name: string, ...options: string[]): Promise<{ index: SearchIndex; out: string; folder: string }> {
  const place = join(folder, name);
  const { code, out, err } = await runMotcua(['catalogue', 'index', list, '--out', place, ...options]);
  assert.deepEqual([code, err], [0, '']);
  const manifest = readManifest(JSON.parse(await readFile(join(place, 'manifest.json'), 'utf8')));
  return { index: openIndex(await readFile(join(place, manifest.index.file))), out, folder: place };
}

describe('everyday names', () => {
  test('are read by code or id; what cannot be used is told with its line', async () => {
    const rows = [
      'Mã TTHC;Id;Tên thường gọi;Ghi chú',
      '1.000000;;tờ giấy tròn tuổi;từ Kiên Giang',
      ';X-3;làm nhà yến;',
      '1.000000;;Tờ giấy tròn tuổi!;',
      '9.999999;;làm bảng số nhà;',
      '1.000001;;đăng ký kết hôn;',
      '1.000001;;;',
      '1.000001;;12345;',
      `1.000001;;${'rất '.repeat(13)};`,
      '',
      '1.000001;;làm đám cưới;',
    ];
    const { aliases, findings } = await readAliases(await write('mixed.csv', rows.join('\r\n')), records);
    assert.deepEqual(aliases, [
      { code: '1.000000', alias: 'tờ giấy tròn tuổi', note: 'từ Kiên Giang' },
      { id: 'X-3', alias: 'làm nhà yến' },
      { code: '1.000001', alias: 'làm đám cưới' },
    ]);
    assert.deepEqual(findings.map(({ kind, line }) => [kind, line]), [
      ['alias-duplicate', 4], ['unknown-procedure', 5], ['alias-is-name', 6], ['alias-missing', 7], ['alias-missing', 8], ['alias-too-long', 9],
    ]);
    await assert.rejects(readAliases(await write('wrong.csv', 'a,b\n1,2\n'), records), { reason: 'no_header', message: /code or id, alias, note/ });
  });

  test('read codes as the import does, and whatever a province puts behind them', async () => {
    const codes = ['1.001193', '2.000815.000.00.00.H22', '3.000001.H22', '3.000001.H38', 'BTP-LSN-277361', '1.001200', null];
    const of = codes.map((code, n): ProcedureRecord => ({ id: `Y-${n + 1}`, document: 'd', list: 'Y', row: n + 1, code, name: `Thủ tục số ${n + 1}` }));
    const cases: [string, ...string[]][] = [
      ['1.001193', '1.001193'],
      ['1001193', '1.001193'],
      ['1,001193', '1.001193'],
      ['1.0012', '1.001200'],
      [' 1. 001193 ', '1.001193'],
      ['1.001193.000.00.00.H22', '1.001193'],
      ['1.001193.000.00.00.h22', '1.001193'],
      ['2.000815', '2.000815.000.00.00.H22'],
      ['2.000815.000.00.00.H22', '2.000815.000.00.00.H22'],
      ['2.000815.000.00.00.H38', '2.000815.000.00.00.H22'],
      ['3.000001.H38', '3.000001.H22', '3.000001.H38'],
      ['3.000001', '3.000001.H22', '3.000001.H38'],
      ['btp-lsn-277361', 'BTP-LSN-277361'],
      ['1.001193; 1.001200'],
      ['1,0E+06'],
      ['chưa có mã'],
      [''],
    ];
    for (const [written, ...meant] of cases) {
      const { aliases, findings } = await readAliases(await write('code.csv', `Mã TTHC;Tên thường gọi\n"${written}";làm giấy\n;bỏ dòng này\n`), of);
      assert.deepEqual(aliases, meant.map((code) => ({ code, alias: 'làm giấy' })), written);
      assert.deepEqual(findings.map(({ kind, line }) => [kind, line]), [...(meant.length > 0 ? [] : [['unknown-procedure', 2]]), ['unknown-procedure', 3]], written);
    }
    const again = await readAliases(await write('again.csv', 'Mã TTHC;Tên thường gọi\n1.001193;làm giấy\n1001193;Làm giấy\n1.001193.000.00.00.H22;làm giấy!\n'), of);
    assert.deepEqual([again.aliases.length, again.findings.map(({ kind }) => kind)], [1, ['alias-duplicate', 'alias-duplicate']]);

    const small = await readAliases(await write('small.csv', 'Mã;Tên thường gọi\nX-ABC;làm giấy\n'), [{ ...of[0]!, code: 'x-abc' }]);
    assert.deepEqual(small.aliases, [{ code: 'x-abc', alias: 'làm giấy' }]);
  });

  test('read codes that a workbook keeps as numbers', async () => {
    const sheet = utils.aoa_to_sheet([['Mã TTHC', 'Tên thường gọi'], [1.001193, 'làm giấy'], [1001193, 'xin giấy'], [1.001, 'mất số']]);
    const path = await write('codes.xlsx', writeWorkbook({ SheetNames: ['1'], Sheets: { 1: sheet } }, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const { aliases, findings } = await readAliases(path, [{ ...records[0]!, code: '1.001193' }]);
    assert.deepEqual(aliases, [{ code: '1.001193', alias: 'làm giấy' }, { code: '1.001193', alias: 'xin giấy' }]);
    assert.deepEqual(findings.map(({ kind, line }) => [kind, line]), [['unknown-procedure', 4]]);
  });

  test('given to the index, they lead to their procedure, and to no other one', async () => {
    const plain = await indexed('plain');
    const aliases = await write('aliases.csv', '\ufeffcode,id,alias,note\n,X-3,tổ én trên lầu,\n1.000001,,về chung một mái ấm,\n7.000000,,không có,\n');
    const { index, out } = await indexed('aliased', '--aliases', aliases);
    for (const [query, id] of [['to en tren lau', 'X-3'], ['về chung một mái ấm', 'X-2']] as const) {
      const first = (of: SearchIndex): string | undefined => of.search(query).hits.map(({ record }) => of.entry(record).id)[0];
      assert.equal(first(index), id, query);
      assert.notEqual(first(plain.index), id, `${query} is not found without it`);
    }
    assert.match(out, /aliases\.csv, line 4: No procedure of the lists has this code.*\n {4}Không thủ tục nào/);
    assert.match(out, /aliases\.csv: 2 everyday names taken, 1 not/);
    const wrong = await runMotcua(['catalogue', 'index', list, '--out', join(folder, 'never'), '--aliases', await write('wrong.csv', 'a,b\n1,2\n')]);
    assert.deepEqual([wrong.code, /wrong\.csv: The first row must name/.test(wrong.err)], [1, true]);
  });
});

describe('motcua catalogue suggest-aliases', () => {
  test('proposes the procedures that answer a query, with why, and what it writes is read back once an officer agreed', async () => {
    const { folder: index } = await indexed('suggest');
    const counts = await write('counts.json', JSON.stringify({
      format: 1,
      queries: [
        { query: 'làm giấy khai sinh', times: 12, firstDay: '2026-10-01', lastDay: '2026-11-01' },
        { query: 'Làm giấy khai sinh!', times: 3 },
        { query: 'xin phép xây nhà', times: 40 },
        { query: 'zzz', times: 9 },
        { query: 'việc lạ lùng', times: 1 },
        { query: 'Đăng ký kết hôn', times: 50 },
      ],
    }));
    const out = join(folder, 'proposals.csv');
    const { code, out: said } = await runMotcua(['catalogue', 'suggest-aliases', '--counts', counts, '--index', index, '--out', out]);
    assert.equal(code, 0);
    assert.match(said, /Nothing is applied by itself/);
    const csv = await readFile(out, 'utf8');
    const lines = csv.trimEnd().split('\r\n');
    assert.equal(lines[0], '\ufeffcode,id,alias,name,note');
    assert.ok(lines.some((line) => /^1\.000003,,xin phép xây nhà,Cấp giấy phép xây dựng nhà ở riêng lẻ,"?40 lần; điểm [\d.]+; khớp: /.test(line)), csv);
    assert.ok(lines.some((line) => /^1\.000000,,làm giấy khai sinh,Đăng ký khai sinh,"?15 lần; /.test(line)), csv);
    assert.ok(lines.some((line) => line.startsWith(',,zzz,,') && line.includes('chưa tìm thấy')), csv);
    assert.ok(!/[,\n]=/.test(csv), 'no cell is a formula');
    assert.ok(lines.findIndex((line) => line.includes('xin phép xây nhà')) < lines.findIndex((line) => line.includes('khai sinh')), 'the most frequent first');

    const { aliases, findings } = await readAliases(out, records);
    assert.ok(aliases.some(({ code: of, alias }) => of === '1.000000' && alias === 'làm giấy khai sinh'));
    assert.ok(findings.every(({ kind }) => kind === 'unknown-procedure'), 'only those an officer must fill in are left');
  });

  const suggested = async (name: string, queries: object[], ...options: string[]): Promise<{ alias: string; times: number; name?: string }[]> => {
    const { folder: index } = await indexed(name);
    const { code, out, err } = await runMotcua(['catalogue', 'suggest-aliases', '--counts', await write(`${name}.json`, JSON.stringify(queries)), '--index', index, '--json', ...options]);
    assert.deepEqual([code, err], [0, '']);
    return JSON.parse(out) as { alias: string; times: number; name?: string }[];
  };

  test('what a name says already is no alias, with or without its marks', async () => {
    const queries = ['dang ky khai sinh', 'Đăng ký kết hôn', 'nuoi chim yen', 'giấy phép xây dựng nhà ở', 'dăng ky ket hon'].map((query) => ({ query, times: 30 }));
    assert.deepEqual(await suggested('said-already', queries), []);
  });

  test('a query with and without its marks is one query, proposed with them; other words that look alike without them are another', async () => {
    const queries = [
      { query: 'lam giay khai sinh', times: 30 }, { query: 'làm giấy khai sinh', times: 2 }, { query: 'làm giay khai sinh', times: 1 },
      { query: 'tổ én', times: 4 }, { query: 'tơ en', times: 2 }, { query: 'to en', times: 1 },
    ];
    const found = await suggested('marks', queries, '--least', '3', '--most', '1');
    assert.deepEqual(found.map(({ alias, times }) => [alias, times]), [['làm giấy khai sinh', 33], ['tổ én', 5]]);
  });

  test('what may be about a person is never proposed, and nowhere repeated', async () => {
    const personal = ['099 099 000 001 khai sinh', 'khai sinh ngày 01/02/1990', 'thu.nghiem@example.vn khai sinh', 'Nguyễn Thử Nghiệm khai sinh', 'khai sinh nguyen van thu'];
    const queries = [...personal.map((query) => ({ query, times: 90 })), { query: 'giấy chứng sinh', times: 5 }];
    assert.deepEqual([...new Set((await suggested('personal', queries)).map(({ alias }) => alias))], ['giấy chứng sinh']);
    const { folder: index } = await indexed('personal');
    const counts = await write('personal.json', JSON.stringify(queries));
    const { out } = await runMotcua(['catalogue', 'suggest-aliases', '--counts', counts, '--index', index, '--out', join(folder, 'personal.csv')]);
    assert.match(out, /^5 queries are left out: they may hold a person's data, or are no words\.$/m);
    assert.doesNotMatch(out + (await readFile(join(folder, 'personal.csv'), 'utf8')), /099|nghiem|nghiệm|nguyen|1990/i);
  });

  test('as JSON, and only what was asked often', async () => {
    const { folder: index } = await indexed('json');
    const counts = await write('list-of-counts.json', JSON.stringify([{ query: 'khai sinh cho con', times: 7 }, { query: 'nuôi yến', times: 2 }]));
    const { out } = await runMotcua(['catalogue', 'suggest-aliases', '--counts', counts, '--index', join(index, 'manifest.json'), '--least', '5', '--most', '1', '--json']);
    const [suggestion, ...more] = JSON.parse(out) as { alias: string; times: number; id: string; code: string; score: number; matched: string[] }[];
    assert.deepEqual(more, []);
    assert.deepEqual([suggestion?.alias, suggestion?.times, suggestion?.id, suggestion?.code], ['khai sinh cho con', 7, 'X-1', '1.000000']);
    assert.ok((suggestion?.score ?? 0) > 0);
    assert.ok(suggestion?.matched.includes('khai sinh'), String(suggestion?.matched));
  });

  test('a wrong use says what is wrong', async () => {
    const counts = await write('c.json', '[]');
    const cases: [string[], number, RegExp][] = [
      [['--index', folder], 2, /--counts is missing/],
      [['--counts', counts], 2, /--index is missing/],
      [['--counts', counts, '--index', folder, '--most', '0'], 2, /--most takes a whole number/],
      [['--counts', counts, '--index', join(folder, 'nowhere')], 1, /does not exist/],
      [['--counts', counts, '--index', list], 1, /no index of procedures/],
      [['--counts', counts, '--index', folder, '--out', counts], 2, /c\.json is read: name another file/],
      [['--counts', list, '--index', folder], 1, /entry 1: "query" must be a text/],
      [['--counts', await write('bad.json', '{'), '--index', folder], 1, /is not JSON/],
    ];
    for (const [args, wanted, message] of cases) {
      const { code, err } = await runMotcua(['catalogue', 'suggest-aliases', ...args]);
      assert.equal(code, wanted, args.join(' '));
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at /, 'no stack');
    }
  });
});
