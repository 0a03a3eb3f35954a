/**
 * Turns the five seed documents into `packages/catalogue/data/<list>.json` and prints the report.
 *
 *     node scripts/seeds/import.ts FOLDER          writes the data
 *     node scripts/seeds/import.ts FOLDER --check  exits 1 when the committed data differ
 */
import { readFile, writeFile } from 'node:fs/promises';
import { reportTable } from './report-table.ts';
import { seedReport } from './seed-report.ts';
import { SeedError } from '../../packages/catalogue/src/importers/seeds/seed-error.ts';
import { dataFile, importSeeds } from '../../packages/catalogue/src/importers/seeds/seed-import.ts';

const check = process.argv.includes('--check');
const [folder, ...others] = process.argv.slice(2).filter((argument) => argument !== '--check');
const dataFolder = new URL('../../packages/catalogue/data/', import.meta.url);

try {
  if (folder === undefined || others.length > 0 || folder.startsWith('-')) {
    throw new SeedError('Usage: node scripts/seeds/import.ts FOLDER [--check], with the folder of the five seed documents.');
  }
  const result = await importSeeds(folder);
  const stale: string[] = [];
  for (const list of result.lists) {
    const file = new URL(`${list.list}.json`, dataFolder);
    const text = dataFile(list);
    if (!check) {
      await writeFile(file, text);
    } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
      stale.push(`packages/catalogue/data/${list.list}.json`);
    }
  }
  if (stale.length > 0) {
    process.stderr.write(`Not what the documents give: ${stale.join(', ')}. Run: node scripts/seeds/import.ts ${folder}\n`);
    process.exitCode = 1;
  } else if (check) {
    process.stdout.write('The committed data are what the documents give.\n');
  } else {
    process.stdout.write(reportTable(seedReport(result)));
  }
} catch (error) {
  if (!(error instanceof SeedError)) {
    throw error;
  }
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
