/**
 * What the five seed documents hold, what is lost, and every irregularity.
 *
 *     npm run catalogue:report                       a readable table
 *     npm run catalogue:report -- --json [FOLDER]    everything, as JSON
 */
import { fileURLToPath } from 'node:url';
import { reportTable } from './report-table.ts';
import { SeedError } from '../../packages/catalogue/src/importers/seeds/seed-error.ts';
import { importSeeds } from '../../packages/catalogue/src/importers/seeds/seed-import.ts';
import { seedReport } from './seed-report.ts';

const json = process.argv.includes('--json');
const [folder = fileURLToPath(new URL('../../test/fixtures/seeds', import.meta.url)), ...others] = process.argv
  .slice(2)
  .filter((argument) => argument !== '--json');

try {
  if (others.length > 0 || folder.startsWith('-')) {
    throw new SeedError('Usage: npm run catalogue:report -- [--json] [FOLDER], with the folder of the five seed documents.');
  }
  const report = seedReport(await importSeeds(folder));
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : reportTable(report));
} catch (error) {
  if (!(error instanceof SeedError)) {
    throw error;
  }
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
