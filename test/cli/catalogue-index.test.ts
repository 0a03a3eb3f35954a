import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { openIndex, readDisplay, readManifest, summarise } from '@motcua/search';
import { runMotcua } from '../gateway/processes.ts';

const seeds = join(dirname(fileURLToPath(import.meta.resolve('@motcua/catalogue/package.json'))), 'data');

describe('motcua catalogue index', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motcua-index-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const write = async (name: string, content: unknown): Promise<string> => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const manifestIn = async (out: string) => readManifest(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')));
  const procedure = (row: number, more: object = {}) => ({ id: `X-${row}`, document: 'd', list: 'X', row, code: null, name: `Thủ tục thử số ${row}`, ...more });

  test('the seed catalogue: every file whole, by its hash, and searchable', async () => {
    const out = join(folder, 'seeds');
    const { code, out: said, err } = await runMotcua(['catalogue', 'index', seeds, '--out', out, '--date', '2026-11-22']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(said, /^POP: 11 entries left out, they are not procedures/m);
    assert.match(said, /^2182 procedures indexed/m);

    const manifest = await manifestIn(out);
    assert.deepEqual([manifest.published, manifest.records], ['2026-11-22', 2182]);
    assert.equal(manifest.lists['LS']?.vi, 'Danh mục thủ tục hành chính tỉnh Lạng Sơn (2020)');
    assert.equal(manifest.sectors.length, 8);
    for (const { file, bytes, integrity } of [manifest.index, manifest.display, ...manifest.details]) {
      const content = await readFile(join(out, file));
      assert.equal(content.length, bytes);
      assert.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`, integrity);
    }
    const index = openIndex(await readFile(join(out, manifest.index.file)));
    const strings = readDisplay(JSON.parse(await readFile(join(out, manifest.display.file), 'utf8')));
    for (const [at, { sector, name, records }] of manifest.sectors.entries()) {
      assert.equal(strings.sectors[sector - 1], name);
      assert.equal(index.search('', { sector }).total, records);
      assert.ok(at === 0 || records <= manifest.sectors[at - 1]!.records, 'the biggest first');
    }
    const { record } = index.search('ban tin').hits[0]!;
    assert.match(summarise(index, strings, record).name, /bản tin/);

    const [described] = index.find(({ id }) => id === 'LS-917');
    const part = manifest.details.find(({ first, records }) => described! >= first && described! < first + records);
    const details = JSON.parse(await readFile(join(out, part!.file), 'utf8')) as Record<string, { detail?: { dossierSets: number } }>;
    assert.equal(details[String(described! - part!.first)]?.detail?.dossierSets, 1);
  });

  test('again, it gives the same files; changed, it keeps those of the manifest before and no older ones', async () => {
    const out = join(folder, 'again');
    const index = async (rows: number[]) => {
      const path = await write('again.json', rows.map((row) => procedure(row)));
      assert.equal((await runMotcua(['catalogue', 'index', path, '--out', out])).code, 0);
      return (await readdir(out)).sort();
    };
    const first = await index([1]);
    assert.deepEqual(await index([1]), first);
    const second = await index([1, 2]);
    assert.ok(first.every((file) => second.includes(file)), 'a page that has read the first manifest still finds its files');
    const third = await index([1, 2, 3]);
    assert.ok(!third.some((file) => first.includes(file) && file !== 'manifest.json'), 'what nobody names any more is gone');
    assert.match((await manifestIn(out)).published, /^\d{4}-\d\d-\d\d$/);
  });

  test('a list that changes leaves the descriptions of the others as they are', async () => {
    const out = join(folder, 'lists');
    const detailed = (list: string, row: number) => ({ ...procedure(row, { deadline: `${list} ${row} ngày` }), id: `${list}-${row}`, list });
    const index = async (rows: number[]) => {
      const paths = [await write('lists/a.json', rows.map((row) => detailed('A', row))), await write('lists/b.json', [detailed('B', 1), detailed('B', 2)])];
      assert.equal((await runMotcua(['catalogue', 'index', ...paths, '--out', out])).code, 0);
      const { details } = await manifestIn(out);
      return Promise.all(details.map(async ({ first, records, file }) => ({ first, records, file, changedAt: (await stat(join(out, file))).mtimeMs })));
    };
    const before = await index([1]);
    const after = await index([1, 2, 3]);
    assert.deepEqual(before.map(({ first, records }) => [first, records]), [[0, 1], [1, 2]]);
    assert.deepEqual(after.map(({ first, records }) => [first, records]), [[0, 3], [3, 2]]);
    assert.notEqual(after[0]?.file, before[0]?.file);
    assert.deepEqual([after[1]?.file, after[1]?.changedAt], [before[1]?.file, before[1]?.changedAt], 'not written again');
  });

  test('a list of the agency is called what the agency calls it', async () => {
    const list = await write('titled.json', [procedure(1), { ...procedure(1), id: 'Y-1', list: 'Y' }]);
    const out = join(folder, 'titled');
    const index = (...titles: string[]) => runMotcua(['catalogue', 'index', list, '--out', out, ...titles.flatMap((title) => ['--title', title])]);
    assert.deepEqual(await index('X=Danh mục thủ tục xã Thử Nghiệm', 'Y=Danh mục = 2').then(({ code, err }) => [code, err]), [0, '']);
    assert.deepEqual((await manifestIn(out)).lists, { X: { vi: 'Danh mục thủ tục xã Thử Nghiệm' }, Y: { vi: 'Danh mục = 2' } });
    for (const [title, code, message] of [['X', 2, /--title takes ID=TITLE/], ['X= ', 2, /--title takes ID=TITLE/], ['Z=Danh mục', 1, /no list Z.*X, Y/]] as const) {
      const wrong = await index(title);
      assert.deepEqual([wrong.code, message.test(wrong.err)], [code, true], wrong.err);
    }
  });

  test('everyday words of an agency', async () => {
    const list = await write('list.json', [procedure(1, { name: 'Cấp phép nuôi chim yến' }), procedure(2)]);
    const words = await write('words.json', { format: 1, version: '2026-11-27', entries: [{ say: ['làm nhà yến'], mean: ['nuôi chim yến'] }] });
    const out = join(folder, 'words');
    assert.equal((await runMotcua(['catalogue', 'index', list, '--out', out, '--synonyms', words])).code, 0);
    const index = openIndex(await readFile(join(out, (await manifestIn(out)).index.file)));
    assert.equal(index.entry(index.search('lam nha yen').hits[0]!.record).id, 'X-1');
  });

  test('of everyday words that mean nothing in the lists, those of the agency are named once each, and the others counted', async () => {
    const list = await write('small.json', [procedure(1, { name: 'Cấp phép nuôi chim yến' })]);
    const said = async (...options: string[]): Promise<string> => {
      const { code, out, err } = await runMotcua(['catalogue', 'index', list, '--out', join(folder, 'small'), ...options]);
      assert.deepEqual([code, err], [0, '']);
      return out;
    };
    const comeAlong = /^Everyday words that come along: (\d+) official phrases are in no procedure here, and left out\.$/m;
    const plain = await said();
    assert.ok(Number(comeAlong.exec(plain)?.[1]) > 100, plain);
    assert.ok(plain.length < 400, plain);

    const entries = [
      { say: ['làm nhà yến'], mean: ['nuôi chim yến', 'nuôi tắc kè'] },
      { say: ['nhà tắc kè'], mean: ['nuôi tắc kè'] },
      { say: ['bằng lái'], mean: ['giấy phép lái xe'] },
    ];
    const own = await said('--synonyms', await write('own.json', { format: 1, version: '2026-11-27', entries }));
    assert.match(own, /^Everyday words of the agency: no procedure here says nuôi tắc kè, giấy phép lái xe\.$/m);
    assert.equal(Number(comeAlong.exec(own)?.[1]), Number(comeAlong.exec(plain)?.[1]) - 1, 'what the agency says, too, is counted there no more');
  });

  test('what cannot be indexed is named, with its place, and nothing is written', async () => {
    const out = join(folder, 'never');
    const cases: [unknown, RegExp][] = [
      ['{', /is not JSON/],
      [{}, /is not a list of procedures/],
      [[], /There is no procedure/],
      [[1], /entry 1: not an object/],
      [[procedure(1), procedure(2, { name: ' ' })], /entry 2: "name" must be a text/],
      [[procedure(1), procedure(1)], /entry 2: the id X-1 is there twice/],
      [[procedure(0)], /"row" must be a number from 1/],
      [[procedure(1, { id: 'X-2' })], /"id" must be the list, a hyphen and the row/],
      [[procedure(1, { code: 7 })], /"code" must be a text or null/],
      [[procedure(1, { code: '1. 001' })], /"code" must not have spaces/],
    ];
    for (const [content, message] of cases) {
      const { code, err } = await runMotcua(['catalogue', 'index', await write('wrong.json', content), '--out', out]);
      assert.equal(code, 1, String(message));
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at /, 'no stack');
    }
    const good = await write('good.json', [procedure(1)]);
    const words = await write('wrong-words.json', { format: 1, version: '1', skip: [], around: [], variants: [], entries: [{ say: [], mean: [] }] });
    assert.match((await runMotcua(['catalogue', 'index', good, '--out', out, '--synonyms', words])).err, /entries\[0\]\.say/);
    assert.match((await runMotcua(['catalogue', 'index', join(folder, 'nowhere'), '--out', out])).err, /does not exist/);
    await assert.rejects(readdir(out));
    const inTheWay = await runMotcua(['catalogue', 'index', good, '--out', good]);
    assert.deepEqual([inTheWay.code, inTheWay.err], [1, `motcua catalogue index: A file is in the place of a folder: ${good}.\n`]);

    for (const [args, message] of [[['--out', out], /at least one file/], [[good], /--out is missing/], [[good, '--out', out, '--date', '2026-02-30'], /YYYY-MM-DD/]] as const) {
      const { code, err } = await runMotcua(['catalogue', 'index', ...args]);
      assert.equal(code, 2);
      assert.match(err, message);
    }
  });
});
