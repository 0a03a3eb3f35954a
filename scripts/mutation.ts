// `npm run mutation`: how many small faults in the code of @motcua/http the tests notice. A measurement, not a gate.
//
//   node scripts/mutation.ts [--files a.ts,b.ts] [--sample 0.08] [--seed 1] [--workers 2]
//
// `--sample` is a share of all faults: about a quarter of an hour for 0.08 on two cores, hours for all.
//
// StrykerJS makes the faults and runs the tests. The tests import the packages as they are installed, so it works on a
// copy of the workspace in which the package is its own source, which Node runs with its types stripped.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isSampled } from './mutation/sample.ts';
import { testFiles } from './mutation/test-files.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: { files: { type: 'string' }, sample: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, workers: { type: 'string', default: '2' } },
});
const name = 'http';
const share = Number(values.sample);
const source = `packages/${name}/src`;

const folder = mkdtempSync(join(tmpdir(), 'motcua-mutation-'));
try {
  copyWorkspace();
  const files = (values.files ?? '**/*.ts').split(',').map((file) => `${source}/${file}`);
  writeFileSync(join(folder, 'stryker.config.json'), JSON.stringify(strykerOptions(files)));
  const { status } = spawnSync(join(root, 'node_modules', '.bin', 'stryker'), ['run'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, MOTCUA_MUTATION_SAMPLE: values.sample, MOTCUA_MUTATION_SEED: values.seed },
  });
  const report = join(folder, 'report.json');
  if (existsSync(report)) printScore(JSON.parse(readFileSync(report, 'utf8')) as Report);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The packages as built (this one as its source), the tests, and links to what is installed. */
function copyWorkspace(): void {
  const packages = readdirSync(join(root, 'packages'));
  for (const each of packages) {
    const own = each === name;
    cpSync(join(root, 'packages', each), join(folder, 'packages', each), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => ![own ? 'dist' : 'src', 'docs', 'tsconfig.tsbuildinfo'].includes(relative(join(root, 'packages', each), path)),
    });
  }
  const manifest = join(folder, 'packages', name, 'package.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll(/"default": "\.\/dist\/(.*)\.js"/g, '"default": "./src/$1.ts"'));
  cpSync(join(root, 'test'), join(folder, 'test'), { recursive: true });
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@motcua'), { recursive: true });
  for (const entry of readdirSync(join(root, 'node_modules'))) if (entry !== '@motcua') symlinkSync(join(root, 'node_modules', entry), join(modules, entry));
  for (const each of packages) symlinkSync(`../../packages/${each}`, join(modules, '@motcua', each));
}

function strykerOptions(mutate: string[]): object {
  return {
    mutate,
    inPlace: true,
    testRunner: 'tap',
    tap: { testFiles, nodeArgs: ['--test-reporter=tap', '--test-timeout=20000', '-r', '{{hookFile}}', '{{testFile}}'] },
    coverageAnalysis: 'perTest',
    plugins: ['@stryker-mutator/tap-runner', ...(share < 1 ? ['./scripts/mutation/sample.ts'] : [])],
    checkers: share < 1 ? ['sample'] : [],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: 'report.json' },
    concurrency: Number(values.workers),
    timeoutMS: 10_000,
    timeoutFactor: 1.25,
    allowEmpty: true,
    disableTypeChecks: false,
    tempDirName: '.stryker',
    fileLogLevel: 'off',
    checkerNodeArgs: [],
  };
}

interface Mutant {
  id: string;
  mutatorName: string;
  replacement?: string;
  status: 'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'RuntimeError' | 'CompileError' | 'Ignored' | 'Pending';
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
}

interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

function printScore({ files }: Report): void {
  let found = 0;
  let all = 0;
  const perFile: string[] = [];
  for (const [path, { source: text, mutants }] of Object.entries(files)) {
    const counted = mutants.filter(({ id, status }) => isSampled(id, share, values.seed) && !['CompileError', 'RuntimeError', 'Ignored'].includes(status));
    const noticed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout');
    found += noticed.length;
    all += counted.length;
    if (counted.length > 0) perFile.push(`${String(Math.round((100 * noticed.length) / counted.length)).padStart(4)} %  ${String(noticed.length).padStart(4)} of ${String(counted.length).padEnd(4)}  ${basename(path)}`);
    for (const { status, location, mutatorName, replacement = '' } of counted) {
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const line = text.split('\n')[location.start.line - 1]?.trim() ?? '';
      process.stdout.write(`${relative(source, path)}:${location.start.line}:${location.start.column} ${status === 'Survived' ? 'survived' : 'not run'}, ${mutatorName}: ${line}\n    -> ${replacement.replaceAll(/\s+/g, ' ').slice(0, 160)}\n`);
    }
  }
  process.stdout.write(`\n${perFile.join('\n')}\n\nmutation score of @motcua/${name}: ${((100 * found) / all).toFixed(1)} % (${found} of ${all} faults noticed${share < 1 ? `, a sample of ${share} with seed ${values.seed}` : ''})\n`);
}
