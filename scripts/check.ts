// `npm run check`: types, lint, import directions, stale generated files, synthetic people, layout.
// Every part runs even when an earlier one fails, so that one run shows everything there is to mend.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkImportDirections } from './checks/import-directions.ts';
import { checkSyntheticPeople } from './checks/synthetic-people.ts';
import { checkTopLevel } from './checks/top-level.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const parts: [name: string, check: () => string[]][] = [
  ['types', () => command('tsc', ['-b', '--pretty', 'false'])],
  ['types of scripts, tests, stories and examples', () => command('tsc', ['-p', 'tsconfig.tools.json', '--pretty', 'false'])],
  ['lint', () => command('eslint', ['--config', 'scripts/eslint.config.mjs', '--max-warnings', '0', '.'])],
  ['import directions', () => checkImportDirections(root)],
  ['generated files', () => command('node', ['scripts/generate.ts', '--check'])],
  ['catalogue data', () => command('node', ['scripts/seeds/import.ts', 'test/fixtures/seeds', '--check'])],
  ['public exports documented', () => command('node', ['scripts/api-reference.ts', '--check'])],
  ['element documentation', () => command('node', ['scripts/manifest.ts', '--check'])],
  ['synthetic people', () => checkSyntheticPeople(root)],
  ['top level', () => checkTopLevel(root)],
];

let failed = 0;
for (const [name, check] of parts) {
  const breaches = check();
  process.stdout.write(`${breaches.length === 0 ? 'ok     ' : 'FAILED '} ${name}\n`);
  for (const breach of breaches) process.stdout.write(`        ${breach}\n`);
  if (breaches.length > 0) failed += 1;
}
process.stdout.write(`check: ${parts.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a program of node_modules/.bin; its output, line by line, when it fails. */
function command(program: string, args: string[]): string[] {
  const result = spawnSync(`${root}/node_modules/.bin/${program}`, args, { cwd: root, encoding: 'utf8' });
  if (result.status === 0) return [];
  const lines = `${result.stdout ?? ''}${result.stderr ?? ''}`.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 ? lines : [`${program} could not be run${result.error ? `: ${result.error.message}` : ''}`];
}
