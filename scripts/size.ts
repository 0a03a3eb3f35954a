// `npm run size [-- --json]`: what a browser loads, in brotli bytes, against the budgets of DESIGN.md. Reads the last
// build. Fails when an entry is over its budget, or when zod has found its way to a browser.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cdn = join(root, 'packages', 'components', 'dist', 'cdn');
const KB = 1024;
// Its types are written for CommonJS, where the default export is one level deeper.
const terser = terserPlugin as unknown as typeof terserPlugin.default;

/** A file of the build, as `files.json` lists it. */
interface BuiltFile {
  imports: string[];
  dynamicImports: string[];
  /** The module a lazily loaded chunk was made for: `status-tracker/define`. */
  module?: string;
  packages: string[];
}

/** One line of the budget. */
interface Entry {
  name: string;
  budget: number;
  /** The element's `define` module; every chunk it can reach counts, each compressed by itself, as it travels. */
  element?: string;
  /** Lazily loaded modules that do not count: what most people never need, or need only after they have begun. */
  later?: RegExp;
}

const secondLanguage = /(?:^|\/)messages\/.*en$/;
// The loader has a line of its own: a page pays for it once, whatever elements it has.
const entries: Entry[] = [
  { name: 'loader', budget: 1.2 * KB },
  { name: 'gateway-client', budget: 3 * KB },
  { name: 'procedure-search', budget: 18 * KB, element: 'procedure-search/define', later: /(?:^|\/)(?:search-extras|messages\/.*en)$/ },
  { name: 'procedure-search-everything', budget: 28 * KB, element: 'procedure-search/define' },
  { name: 'status-tracker', budget: 15 * KB, element: 'status-tracker/define', later: secondLanguage },
  // Sign-in and consent; the form for accounts without a number, and what follows consent, are fetched on the way there.
  { name: 'identity-verification', budget: 14 * KB, element: 'identity-verification/define', later: /(?:^|\/)(?:statement-step|after-consent|messages\/.*en)$/ },
  { name: 'identity-verification-everything', budget: 21 * KB, element: 'identity-verification/define' },
  { name: 'dossier-form', budget: 28 * KB, element: 'dossier-form/define', later: /(?:^|\/)(?:last-steps|sending|messages\/.*en)$/ },
  { name: 'dossier-form-everything', budget: 45 * KB, element: 'dossier-form/define' },
];

let files: Record<string, BuiltFile>;
try {
  files = JSON.parse(readFileSync(join(cdn, 'files.json'), 'utf8')) as Record<string, BuiltFile>;
} catch {
  process.stderr.write('Nothing is built yet: run "npm run build" first.\n');
  process.exit(1);
}

const client = await bundleClient();
const rows = entries.map(({ name, budget, ...entry }) => ({ name, brotli: sizeOf(name, entry), budget: Math.floor(budget) }));
const over = rows.filter(({ brotli, budget }) => brotli > budget).map(({ name, brotli, budget }) => `${name} is ${brotli - budget} bytes over its budget of ${budget}`);
const faults = [...over, ...withZod()];

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(rows)}\n`);
} else {
  for (const { name, brotli, budget } of rows) process.stdout.write(`${brotli > budget ? 'OVER  ' : 'ok    '} ${name.padEnd(34)}${String(brotli).padStart(7)} of ${budget}\n`);
  process.stdout.write(`size: ${rows.length - over.length} passed, ${faults.length} failed\n`);
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function sizeOf(name: string, { element, later }: Pick<Entry, 'element' | 'later'>): number {
  if (name === 'gateway-client') return brotli(client);
  if (element === undefined) return brotli(readFileSync(join(cdn, `${name}.js`)));
  const start = Object.keys(files).find((file) => files[file]?.module === element);
  if (start === undefined) throw new Error(`The build has no ${element}`);
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const { imports = [], dynamicImports = [] } = files[file] ?? {};
    for (const next of imports) follow(next);
    for (const next of dynamicImports) if (!later?.test(files[next]?.module ?? '')) follow(next);
  };
  follow(start);
  return [...reached].reduce((sum, file) => sum + brotli(readFileSync(join(cdn, file))), 0);
}

/** The gateway client alone, as a bundler of an agency's own code would take it. */
async function bundleClient(): Promise<Buffer> {
  const bundle = await rollup({
    input: join(root, 'packages', 'gateway-client', 'dist', 'index.js'),
    plugins: [nodeResolve({ browser: true }), terser({ module: true })],
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return Buffer.from(output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n'));
}

function withZod(): string[] {
  const named = Object.entries(files).filter(([, { packages }]) => packages.includes('zod')).map(([file]) => file);
  const spelled = [...Object.keys(files), 'motcua.js'].filter((file) => /\bZodError\b|\b_zod\b/.test(readFileSync(join(cdn, file), 'utf8')));
  const inClient = /\bZodError\b|\b_zod\b/.test(client.toString('utf8')) ? ['gateway-client'] : [];
  return [...new Set([...named, ...spelled, ...inClient])].map((file) => `zod is in ${file}: it belongs on the server`);
}

function brotli(content: Buffer): number {
  return brotliCompressSync(content).length;
}
