// `node scripts/operation-pages.ts`: runs the example of every operation page (the Markdown under packages/*/docs) against
// the sandbox and writes into the page what it printed and sent. Pages in a folder `functions` tell of functions that call
// nobody. `--check` writes nothing and fails when a page says something else, when an example does not compile, when an
// operation has no page, or a page no operation.
import { execFile } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { missingPages, strayPages } from './operation-pages/missing-pages.ts';
import { fillPage, type Page, readPage, steady } from './operation-pages/page.ts';
import type { ExampleRun } from './operation-pages/run-examples.ts';
import { writeCall } from './operation-pages/write-call.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
// Inside the clone, so that the examples find the packages as a vendor's program does.
const folder = join(root, '.motcua', 'examples');
const faults: string[] = [];

interface Example {
  path: string;
  text: string;
  page: Page;
  program: string;
}

const pages = globSync('packages/*/docs/**/*.md', { cwd: root }).sort();
const examples = pages.flatMap((path): Example[] => {
  const text = readFileSync(join(root, path), 'utf8');
  try {
    return [{ path, text, page: readPage(text, path.includes('/docs/functions/') ? 'function' : 'operation'), program: join(folder, `${path.replaceAll(/packages\/|docs\/|\.md$/g, '').replaceAll('/', '.')}.ts`) }];
  } catch (error) {
    faults.push(`${path} ${(error as Error).message}`);
    return [];
  }
});

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { page, program } of examples) writeFileSync(program, page.example);
const [unsound, runs] = await Promise.all([compile(), runAll()]);
faults.push(...unsound, ...missingPages(root), ...strayPages(root, pages));
examples.forEach((example, index) => finish(example, runs[index]));
rmSync(folder, { recursive: true, force: true });

for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`operation pages: ${String(examples.length)} examples, ${String(faults.length)} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function finish({ path, text, page }: Example, run: ExampleRun | undefined): void {
  const call = run?.calls.at(-1);
  if (run?.error !== undefined) faults.push(`${path}: its example failed: ${run.error}`);
  else if (run === undefined || (call === undefined && page.recorded !== undefined)) faults.push(`${path}: its example called nothing`);
  else {
    const now = { printed: run.printed, recorded: call === undefined || page.recorded === undefined ? undefined : writeCall(call) };
    const same = steady(now.printed) === steady(page.printed) && steady(now.recorded ?? '') === steady(page.recorded ?? '');
    if (same) return;
    if (check) faults.push(`${path}: its example prints or sends something else now; run "node scripts/operation-pages.ts"`);
    else writeFileSync(join(root, path), fillPage(text, now));
  }
}

async function compile(): Promise<string[]> {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.tools.json', include: ['*.ts'], exclude: [] }));
  return execute('tsc', ['-p', folder, '--pretty', 'false']).then(() => [], (error: { stdout?: string }) => (error.stdout ?? String(error)).trim().split('\n'));
}

async function runAll(): Promise<ExampleRun[]> {
  if (examples.length === 0) return [];
  const { stdout } = await execute('node', ['scripts/operation-pages/run-examples.ts', ...examples.map(({ program }) => program)]);
  return JSON.parse(stdout) as ExampleRun[];
}

function execute(program: string, args: readonly string[]): Promise<{ stdout: string }> {
  return promisify(execFile)(join(root, 'node_modules', '.bin', program), args, { cwd: root, maxBuffer: 64e6 });
}
