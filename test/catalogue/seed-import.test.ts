/** The importer as a command: the committed data are current, and damaged documents are refused with a reason. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { applyCorrections } from '../../packages/catalogue/src/importers/seeds/corrections.ts';
import { findGluedWords } from '../../packages/catalogue/src/importers/glued-words.ts';
import { SeedError } from '../../packages/catalogue/src/importers/seeds/seed-error.ts';
import { dataFile, importSeeds } from '../../packages/catalogue/src/importers/seeds/seed-import.ts';
import { seedFiles, seedFolder, withSeedCopy } from './seed-folders.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a script with this Node. */
function script(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 1 << 26 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

test('the committed data are what the documents give', async () => {
  const { code, err } = await script('scripts/seeds/import.ts', 'test/fixtures/seeds', '--check');
  assert.equal(err, '');
  assert.equal(code, 0);
});

test('a changed document makes the committed data stale, by name', async () => {
  await withSeedCopy(async (folder) => {
    const file = join(folder, seedFiles['000']);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('1.001193', '1.001194'));
    const { code, err } = await script('scripts/seeds/import.ts', folder, '--check');
    assert.equal(code, 1);
    assert.match(err, /KGC\.json/);
    assert.doesNotMatch(err, /KGP|LS|BG|QD|POP/);
  });
});

test('the same documents give the same bytes, with either line ending', async () => {
  const first = (await importSeeds(seedFolder)).lists.map(dataFile);
  assert.deepEqual((await importSeeds(seedFolder)).lists.map(dataFile), first);
  await withSeedCopy(async (folder) => {
    for (const name of Object.values(seedFiles)) {
      const file = join(folder, name);
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
    }
    assert.deepEqual((await importSeeds(folder)).lists.map(dataFile), first);
  });
});

test('a document in decomposed Unicode gives the same records', async () => {
  const first = (await importSeeds(seedFolder)).lists.map(dataFile);
  await withSeedCopy(async (folder) => {
    for (const name of Object.values(seedFiles)) {
      const file = join(folder, name);
      await writeFile(file, (await readFile(file, 'utf8')).normalize('NFD'));
    }
    assert.deepEqual((await importSeeds(folder)).lists.map(dataFile), first);
  });
});

test('a document cut off anywhere is refused, or nothing that belongs to a list was in what is gone', async () => {
  const whole = (await importSeeds(seedFolder)).lists.map(dataFile);
  const cuts = process.env['MOTCUA_DEEP'] ? 40 : 8;
  for (const name of Object.values(seedFiles)) {
    const length = (await readFile(join(seedFolder, name))).length;
    let refused = 0;
    await withSeedCopy(async (folder) => {
      const file = join(folder, name);
      for (let cut = cuts; cut > 0; cut -= 1) {
        await truncate(file, Math.floor((length * (cut - 0.5)) / cuts));
        try {
          assert.deepEqual((await importSeeds(folder)).lists.map(dataFile), whole, `${name} cut at ${cut} of ${cuts}`);
        } catch (error) {
          assert.ok(error instanceof SeedError, String(error));
          assert.match(error.message, /\.$/u);
          refused += 1;
        }
      }
    });
    assert.ok(refused > cuts / 2, `${name}: ${refused} of ${cuts} cuts refused`);
  }
});

test('a missing document, a missing folder, an empty folder and an empty document are told apart', async () => {
  await withSeedCopy(async (folder) => {
    await rm(join(folder, seedFiles['003']));
    const missing = await script('scripts/seeds/import.ts', folder, '--check');
    assert.equal(missing.code, 1);
    assert.match(missing.err, /No file 003\*\.txt/);
    await writeFile(join(folder, seedFiles['003']), ' \n');
    await assert.rejects(importSeeds(folder), /003-bac-giang-portal-report-2020\.txt is empty/);
    await writeFile(join(folder, '003-copy.txt'), 'x');
    await assert.rejects(importSeeds(folder), /Several files 003/);
    await mkdir(join(folder, 'empty'));
    await assert.rejects(importSeeds(join(folder, 'empty')), /No file 000\*\.txt/);
    await assert.rejects(importSeeds(join(folder, 'none')), /cannot be read/);
  });
});

test('text that is not UTF-8 and documents under each other’s names are refused', async () => {
  await withSeedCopy(async (folder) => {
    const decision = join(folder, seedFiles['002']);
    const good = await readFile(decision);
    await writeFile(decision, Buffer.from(good.toString('utf8'), 'utf16le'));
    await assert.rejects(importSeeds(folder), SeedError);
    await writeFile(decision, Buffer.concat([good.subarray(0, 30000), Buffer.from([0xff, 0xfe]), good.subarray(30000)]));
    await assert.rejects(importSeeds(folder), /not UTF-8/);
    await writeFile(decision, await readFile(join(folder, seedFiles['003'])));
    await assert.rejects(importSeeds(folder), /002-.*no table with the columns of Decision 406/);
  });
});

test('a row that is gone from the middle is noticed', async () => {
  const removals: [keyof typeof seedFiles, RegExp, RegExp][] = [
    ['000', /\t100\n\t2\.001641\n.*\n.*\n\n/, /row 101 of table KGP stands where row 100 should/],
    ['002', /34\tĐăng ký hợp đồng.*\n/, /row 35 follows row 33/],
    ['003', /2\t\tĐổi tên Quỹ.*\n/, /number 3 of list BG3 follows number 1/],
  ];
  for (const [document, row, message] of removals) {
    await withSeedCopy(async (folder) => {
      const file = join(folder, seedFiles[document]);
      const text = await readFile(file, 'utf8');
      assert.match(text, row);
      await writeFile(file, text.replace(row, ''));
      await assert.rejects(importSeeds(folder), message);
    });
  }
});

test('a correction that no longer applies is an error', async () => {
  const { lists } = await importSeeds(seedFolder);
  const stale = { document: '000', list: 'KGC', row: 7, field: 'name', kind: 'misread', before: 'khai tử', after: 'khai sinh', reason: 'test' } as const;
  assert.throws(() => applyCorrections(lists, [stale]), /"khai tử" is not in the name of row 7 of list KGC/);
  assert.throws(() => applyCorrections(lists, [{ ...stale, row: 99 }]), SeedError);
});

test('words that run together are found where both halves are known', async () => {
  assert.deepEqual(findGluedWords(['hoạt động khám bệnh', 'hoạt độngkhám bệnh', 'karaoke photocopy'], 1), [{ text: 1, parted: ['động khám'] }]);
  const { lists } = await importSeeds(seedFolder);
  assert.deepEqual(findGluedWords(lists.flatMap(({ records }) => records.map(({ name }) => name))), []);
});

test('the command refuses a wrong call', async () => {
  for (const args of [[], ['a', 'b'], ['--force']]) {
    const { code, err } = await script('scripts/seeds/import.ts', ...args);
    assert.equal(code, 1);
    assert.match(err, /^Usage: /);
  }
});
