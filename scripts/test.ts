// `npm test` and `npm run test:deep`: everything, with one line at the end that counts it all.
// Deep runs every property in full (MOTCUA_DEEP); otherwise they are seeded and shortened.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { run, type Step } from './steps.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const deep = process.argv.includes('--deep');
const env: Record<string, string> = { ...(deep ? { MOTCUA_DEEP: '1' } : {}), CHROME_PATH: findChromium() ?? '' };

const folders = readdirSync(join(root, 'test'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['components', 'e2e', 'fixtures'].includes(entry.name))
  .map((entry) => `test/${entry.name}/**/*.test.ts`);

interface Part extends Step {
  /** Finds the counts in what the program printed. */
  counts: RegExp;
}

const nodeCounts = /^(?:ℹ|#) pass (?<passed>\d+)[\s\S]*?^(?:ℹ|#) fail (?<failed>\d+)/m;
const lineCounts = /(?<passed>\d+) passed, (?<failed>\d+) failed/g;

const parts: Part[] = [
  { name: 'build', command: 'node', args: ['scripts/build.ts'], counts: lineCounts },
  { name: 'check', command: 'node', args: ['scripts/check.ts'], counts: lineCounts },
  { name: 'size', command: 'node', args: ['scripts/size.ts'], counts: lineCounts },
  { name: 'Node tests', command: 'node', args: ['--import', './test/seed-properties.ts', '--test', '--test-concurrency=2', '--test-reporter=spec', ...folders], counts: nodeCounts },
  { name: 'component tests', command: 'wtr', args: ['--config', 'test/components/web-test-runner.config.mjs'], counts: lineCounts },
  { name: 'stories', command: 'node', args: ['scripts/stories.ts'], counts: lineCounts },
  { name: 'journey', command: 'node', args: ['--test', '--test-concurrency=1', '--test-reporter=spec', 'test/e2e/**/*.test.ts'], counts: nodeCounts },
];

let passed = 0;
let failed = 0;
const results: string[] = [];
const complaints: string[] = [];
for (const part of parts) {
  process.stdout.write(`\n== ${part.name}\n`);
  const started = Date.now();
  const { status, output } = await run(root, { ...part, env }, true);
  const counted = count(output, part.counts);
  // A program that failed without counting a failure (it crashed, or found nothing to run) is a failure of its own.
  const partFailed = counted.failed > 0 || status === 0 ? counted.failed : 1;
  const partPassed = counted.passed + (counted.passed + counted.failed === 0 && status === 0 ? 1 : 0);
  passed += partPassed;
  failed += partFailed;
  results.push(`${partFailed === 0 ? 'ok    ' : 'FAILED'} ${part.name}: ${partPassed} passed, ${partFailed} failed, ${((Date.now() - started) / 1000).toFixed(0)} s`);
  if (partFailed > 0) complaints.push(...complaint(output).map((line) => `${part.name} | ${line.slice(0, 400)}`));
  if (part.name === 'build' && status !== 0) break; // nothing after it would mean anything
}

process.stdout.write(`\n${complaints.join('\n')}\n\n${results.join('\n')}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function count(output: string, pattern: RegExp): { passed: number; failed: number } {
  const matches = [...output.matchAll(new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`))];
  const last = matches.at(-1)?.groups;
  return { passed: Number(last?.passed ?? 0), failed: Number(last?.failed ?? 0) };
}

/** What a program that failed said about it: from where it begins to tell its failures, else its last lines. Told again at the end, because
 *  a log is often kept only in part. */
function complaint(output: string): string[] {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const start = lines.findIndex((line) => /^✖ failing tests:|❌|^FAILED/.test(line));
  return start < 0 ? lines.slice(-40) : lines.slice(start, start + 60);
}
