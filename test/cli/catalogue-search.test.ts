import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { motcuaBin, runMotcua } from '../gateway/processes.ts';

const seeds = join(dirname(fileURLToPath(import.meta.resolve('@motcua/catalogue/package.json'))), 'data');

interface Answered {
  query: string;
  microseconds: number;
  total: number;
  assumed: string | null;
  didYouMean: string[];
  procedures: { rank: number; document: string; list: string; row: number; code: string | null; name: string; why: { field: string; start: number; end: number; text: string; because: string }[] }[];
}

describe('motcua catalogue search', () => {
  let folder: string;
  let indexFile: string;
  const at = (name: string) => join(folder, name);
  const search = async (...args: string[]): Promise<Answered[]> => {
    const { code, out, err } = await runMotcua(['catalogue', 'search', ...args, '--json']);
    assert.deepEqual([code, err], [0, '']);
    return JSON.parse(out) as Answered[];
  };
  const refusal = async (...args: string[]) => {
    const { code, err } = await runMotcua(['catalogue', 'search', 'khai sinh', ...args]);
    assert.equal(code, 1);
    assert.doesNotMatch(err, /\n\s+at /, 'no stack');
    return err;
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motcua-search-'));
    await writeFile(at('aliases.csv'), 'code,alias\n1.001193,giấy chào đời\n');
    assert.equal((await runMotcua(['catalogue', 'index', seeds, '--out', folder, '--aliases', at('aliases.csv')])).code, 0);
    indexFile = at((await readdir(folder)).find((name) => name.endsWith('.bin'))!);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test('a reader that has seen enough is no failure', async () => {
    // More than a pipe holds, so that the program is still writing when the reader goes.
    await writeFile(at('many.json'), JSON.stringify(Array.from({ length: 200 }, () => ({ query: 'giay phep' }))));
    const command = `"${process.execPath}" "${motcuaBin}" catalogue search --index "${indexFile}" --queries "${at('many.json')}" --json | head -c 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    assert.deepEqual([stdout, stderr], ['[', '']);
  });

  test('every query of the file in its order: where each procedure stands in its document, why it matched, how long it took', async () => {
    const queries = ['ddawng kys keets hoon', '1.001193', 'bang lai', 'giấy chào đời', '😀'];
    await writeFile(at('queries.json'), JSON.stringify(queries.map((query) => ({ query }))));
    const answers = await search('--index', indexFile, '--queries', at('queries.json'));
    assert.deepEqual(answers.map(({ query }) => query), queries);
    const [wedding, code, licence, alias, nothing] = answers as [Answered, Answered, Answered, Answered, Answered];
    const [first] = wedding.procedures;
    assert.deepEqual([first?.rank, first?.document, first?.list, first?.row, first?.code, first?.name], [1, '004', 'LS', 1690, 'T-LSN-285004-TT', 'Đăng ký kết hôn']);
    assert.deepEqual(first?.why, [{ field: 'name', start: 0, end: 15, text: 'Đăng ký kết hôn', because: 'typed' }]);
    assert.equal(wedding.assumed, 'Đăng ký kết hôn');
    assert.ok(wedding.microseconds > 0 && wedding.total >= wedding.procedures.length && wedding.procedures.length <= 10);
    assert.deepEqual(code.procedures[0]?.why, [{ field: 'code', start: 0, end: 8, text: '1.001193', because: 'typed' }]);
    assert.deepEqual([licence.assumed, licence.procedures[0]?.why[0]?.because], ['giấy phép lái xe', 'meaning']);
    assert.equal(alias.procedures[0]?.name, 'Đăng ký khai sinh', 'an officer’s everyday name ranks like the name');
    assert.deepEqual([nothing.total, nothing.procedures, nothing.assumed], [0, [], null]);
    for (const { procedures } of answers) for (const { name, why } of procedures) for (const { field, start, end, text } of why) if (field === 'name') assert.equal(name.slice(start, end), text);
  });

  test('the index by its folder, its manifest, and the file itself, wherever both were copied to', async () => {
    const answers = await Promise.all([folder, at('manifest.json'), indexFile].map((path) => search('khai sinh', '--index', path, '--limit', '3')));
    for (const [answer] of answers) assert.deepEqual(answer?.procedures, answers[0]?.[0]?.procedures);
    assert.equal(answers[0]?.[0]?.procedures.length, 3);
  });

  test('lists of texts, and lists inside an object', async () => {
    await writeFile(at('texts.json'), '["khai sinh"]');
    await writeFile(at('object.json'), '{"about": "…", "queries": [{"query": "khai sinh", "kind": "exact"}]}');
    for (const file of ['texts.json', 'object.json']) assert.equal((await search('--index', folder, '--queries', at(file)))[0]?.query, 'khai sinh');
  });

  test('queries as editors and shells of Windows save them', async () => {
    const text = '[\r\n{"query": "đăng ký khai sinh"}\r\n]\r\n';
    const saved = { 'marked.json': Buffer.from(`\ufeff${text}`), 'wide.json': Buffer.from(`\ufeff${text}`, 'utf16le'), 'swapped.json': Buffer.from(`\ufeff${text}`, 'utf16le').swap16() };
    for (const [name, bytes] of Object.entries(saved)) {
      await writeFile(at(name), bytes);
      assert.equal((await search('--index', folder, '--queries', at(name)))[0]?.query, 'đăng ký khai sinh', name);
    }
  });

  test('any text is a query', async () => {
    const queries = ['', '   ', '…!?', '\u0000\u202e', '\ud800 khai \udfff', 'x'.repeat(10_000), 'khai sinh '.repeat(1000), '\u0301'.repeat(10_000), '{{}}', '=1+1'];
    await writeFile(at('any.json'), JSON.stringify(queries.map((query) => ({ query, expected: [1] }))));
    assert.deepEqual((await search('--index', folder, '--queries', at('any.json'))).map(({ query }) => query), queries);
    await writeFile(at('no.json'), '[]');
    assert.deepEqual(await search('--index', folder, '--queries', at('no.json')), []);
  });

  test('where nothing answers well, names that are near', async () => {
    assert.ok((await search('tac thau dat', '--index', folder))[0]?.didYouMean.includes('Tách thửa hoặc hợp thửa đất'));
    const { out } = await runMotcua(['catalogue', 'search', 'bang lai', '--index', folder]);
    assert.match(out, /showing results for "giấy phép lái xe"/);
  });

  test('an index that cannot be used is told from one that is not there', async () => {
    const bytes = await readFile(indexFile);
    const broken = async (name: string, change: (bytes: Buffer) => Buffer) => {
      await writeFile(at(name), change(Buffer.from(bytes)));
      return refusal('--index', at(name));
    };
    assert.match(await broken('short.bin', (content) => content.subarray(0, 5000)), /cut short/);
    assert.match(await broken('damaged.bin', (content) => (content.writeUInt8(content[3000]! ^ 255, 3000), content)), /damaged/);
    assert.match(await broken('other.bin', (content) => (content.writeUInt16LE(1, 4), content)), /another major version/);
    assert.match(await broken('none.bin', () => Buffer.from('<!doctype html><title>404</title>')), /no index of procedures/);
    assert.match(await broken('newer.bin', (content) => (content.writeUInt16LE(9, 6), content)), /the hash is another one/);
    assert.match(await refusal('--index', at('nowhere.bin')), /does not exist/);
    await copyFile(indexFile, join(await mkdtemp(join(folder, 'alone-')), 'index.bin'));
    const [alone] = (await readdir(folder)).filter((name) => name.startsWith('alone-'));
    assert.match(await refusal('--index', join(folder, alone!, 'index.bin')), /manifest\.json does not exist\. "motcua catalogue index" makes it/);
  });

  test('a manifest or a file of queries that cannot be used is told with what is wrong', async () => {
    const manifest = JSON.parse(await readFile(at('manifest.json'), 'utf8')) as { index: object };
    const manifests: [unknown, RegExp][] = [
      [null, /no index of procedures/],
      [{ format: 9 }, /another major version/],
      [{ ...manifest, details: 5 }, /no index of procedures/],
      [{ ...manifest, display: undefined }, /no index of procedures/],
      [{ ...manifest, index: { ...manifest.index, file: '../index.bin' } }, /no index of procedures/],
      [{ ...manifest, index: { ...manifest.index, file: 'gone.bin' } }, /gone\.bin cannot be read\. Build the index again/],
    ];
    for (const [content, message] of manifests) {
      await writeFile(at('changed.json'), JSON.stringify(content));
      assert.match(await refusal('--index', at('changed.json')), message);
    }
    const files: [string | Buffer, RegExp][] = [
      ['[{"ask": 1}]', /entry 1: "query" must be a text/],
      ['[{"query": "a"}, {"query": 7}]', /entry 2: "query" must be a text/],
      ['[null]', /entry 1: "query" must be a text/],
      ['{"query": "khai sinh"}', /is not a list of queries: \[\{"query": "…"\}\]/],
      ['null', /is not a list of queries/],
      ['', /is empty/],
      ['[{"query": "khai', /is not JSON: (?:it ends too early|something is wrong in line 1)/],
      ['[\n{"query": }\n]', /is not JSON: (?:'\}' stands where it does not belong|something is wrong in line 2)/],
      ['[{"query": "a"}\n"b"]', /is not JSON: something is wrong in line 2, at character 1/],
      ['[{"query": "a"},', /is not JSON/],
      [Buffer.from('5b22e1225d', 'hex'), /is not UTF-8\. Save it as UTF-8/],
    ];
    for (const [content, message] of files) {
      await writeFile(at('wrong.json'), content);
      assert.match(await refusal('--index', folder, '--queries', at('wrong.json')), message);
    }
    assert.match(await refusal('--index', folder, '--queries', at('nowhere.json')), /nowhere\.json does not exist/);
    assert.match(await refusal('--index', folder, '--queries', folder), /is a folder, not a file/);
  });
});
