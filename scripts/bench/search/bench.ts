// What the procedure search costs and how well it answers, beside general engines with their best folded settings:
// `node --expose-gc scripts/bench/search/bench.ts [--json] [--quick]`. Needs a build. The bigger catalogues repeat the
// seeds over provinces: the province's name in the agency, another prefix in the code. `--quick` leaves them out.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import type { ProcedureRecord } from '@motcua/catalogue';
import { loadSeedProcedures } from '@motcua/catalogue/seeds';
import { openIndex } from '@motcua/search';
import { buildIndex, checkSynonyms } from '@motcua/search/build';
import { peers } from './peers.ts';

interface Judged {
  query: string;
  relevant: (string | { list: string; row: number })[];
}

/** One number of the table. */
interface Row {
  what: string;
  engine: string;
  value: string;
  goal?: string;
}

type Search = (query: string) => string[];

const seeds = await loadSeedProcedures();
const synonyms = checkSynonyms(JSON.parse(readFileSync(new URL(import.meta.resolve('@motcua/search/synonyms.json')), 'utf8')));
const judged = (name: string) => (JSON.parse(readFileSync(new URL(`../../../test/search/${name}.json`, import.meta.url), 'utf8')) as { queries: Judged[] }).queries;
const files = { development: judged('queries-dev'), own: judged('queries-own'), 'held-out': judged('queries-held-out'), fresh: judged('queries-fresh'), sectors: judged('queries-sectors'), everyday: judged('queries-everyday'), blind: judged('queries-blind'), work: judged('queries-work'), hard: judged('queries-hard') };
const goals: Record<keyof typeof files, string> = { development: '>= 0.98 / 1.00', own: 'none, tuned on', hard: 'none, partly tuned on', sectors: 'none, tuned on', everyday: 'none, tuned on', blind: 'none, measured only', work: 'none, the hardest', fresh: '>= 0.92 / >= 0.98', 'held-out': '>= 0.92 / >= 0.98' };
const sizes = process.argv.includes('--quick') ? [seeds.length] : [seeds.length, 20_000, 126_000];
const isJson = process.argv.includes('--json');
const rows: Row[] = [];

put('engine, brotli', 'motcua', kilobytes(await engineSize()), '<= 6 KB');
for (const count of sizes) {
  const records = repeated(count);
  const goal = (values: readonly string[]) => values[sizes.indexOf(count)];
  const { index: bytes, display } = buildIndex(records, synonyms);
  if (count === seeds.length) {
    put('index, brotli', 'motcua', kilobytes(brotliCompressSync(bytes).length), '<= 34 KB');
    put('strings to show, brotli', 'motcua', kilobytes(brotliCompressSync(JSON.stringify(display)).length));
  }
  const index = openIndex(bytes);
  const search: Search = (query) => index.search(query).hits.map(({ record }) => index.entry(record).id);
  measure('motcua', count, search, goal(['<= 1 ms', '<= 3 ms', '<= 15 ms']), (query) => index.search(query));
  put(`${count} procedures: ready from bytes`, 'motcua', milliseconds(middle(Array.from({ length: 20 }, () => timed(() => openIndex(bytes))))), '<= 2 ms');
  put(`${count} procedures: heap with the index`, 'motcua', heap(() => {
    const another = openIndex(bytes.slice());
    another.search('khai sinh');
    another.entry(0);
    return another;
  }), count > 100_000 ? '<= 25 MB' : undefined);

  for (const peer of peers) {
    const file = peer.build(records);
    if (count === seeds.length && peer.hasFile) put('index, brotli', peer.name, kilobytes(brotliCompressSync(file).length));
    const peerSearch = peer.open(file);
    measure(`${peer.name} ${peer.version}`, count, peerSearch, undefined, peerSearch);
    put(`${count} procedures: ready from bytes`, peer.name, milliseconds(middle(Array.from({ length: count > 20_000 ? 1 : 3 }, () => timed(() => peer.open(file))))));
    put(`${count} procedures: heap with the index`, peer.name, heap(() => peer.open(file)));
  }
}
if (isJson) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);

function measure(engine: string, count: number, search: Search, goal: string | undefined, run: (query: string) => unknown): void {
  if (count === seeds.length) {
    for (const [name, queries] of Object.entries(files) as [keyof typeof files, Judged[]][]) {
      put(`${name} queries (${queries.length}): mean reciprocal rank / found in 10`, engine, quality(search, queries), engine === 'motcua' ? goals[name] : undefined);
    }
  }
  // Every beginning of every query; for peers in the bigger catalogues, where one answer takes seconds, some of them. The
  // least of three runs counts: what the machine does besides is not the engine's.
  const every = engine === 'motcua' || count === seeds.length ? 1 : count > 20_000 ? 40 : 7;
  const keystrokes = files.development.flatMap(({ query }) => [...query].map((_sign, at) => query.slice(0, at + 1)));
  run('khai sinh');
  const times = keystrokes.filter((_typed, at) => at % every === 0).map((typed) => Math.min(...Array.from({ length: 3 }, () => timed(() => run(typed)))));
  times.sort((a, b) => a - b);
  const at = (share: number) => milliseconds(times[Math.floor(times.length * share)]!);
  put(`${count} procedures: one keystroke, 95 of 100 (middle, longest) of ${times.length}`, engine, `${at(0.95)} (${at(0.5)}, ${at(0.99999)})`, goal);
}

function repeated(count: number): ProcedureRecord[] {
  const records: ProcedureRecord[] = [];
  for (let province = 0; records.length < count; province++) {
    for (const record of seeds) {
      if (records.length === count) break;
      if (province === 0) records.push(record);
      else records.push({ ...record, id: `P${province}-${records.length}`, list: `P${province}`, row: records.length, code: record.code && `P${province}-${record.code}`, ...(record.agency ? { agency: `${record.agency} tỉnh số ${province}` } : {}) });
    }
  }
  return records;
}

/** The engine with all its reading aids, made small as the elements are. */
async function engineSize(): Promise<number> {
  const terser = terserPlugin as unknown as typeof terserPlugin.default;
  const entry = createRequire(import.meta.url).resolve('@motcua/search');
  const bundle = await rollup({
    input: 'engine',
    plugins: [{ name: 'entry', resolveId: (id) => (id === 'engine' ? id : null), load: (id) => (id === 'engine' ? `export { openIndex } from ${JSON.stringify(entry)};` : null) }, nodeResolve(), terser({ module: true, ecma: 2022, compress: { passes: 3 } })],
    onLog: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es' });
  return brotliCompressSync(output[0].code).length;
}

function quality(search: Search, queries: readonly Judged[]): string {
  let rank = 0;
  let found = 0;
  for (const { query, relevant } of queries) {
    const wanted = new Set(relevant.map((entry) => (typeof entry === 'string' ? entry : `${entry.list}-${entry.row}`)));
    const place = search(query).findIndex((id) => wanted.has(id));
    if (place >= 0) found++;
    rank += place < 0 ? 0 : 1 / (place + 1);
  }
  return `${(rank / queries.length).toFixed(3)} / ${(found / queries.length).toFixed(3)}`;
}

function heap(make: () => unknown): string {
  if (!globalThis.gc) return 'run with --expose-gc';
  const used = () => {
    // What one collection finds out of use, the next ones give back.
    for (let round = 0; round < 4; round++) globalThis.gc!();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const made = make();
  const after = used();
  return made === undefined ? '' : `${((after - before) / 1024 / 1024).toFixed(1)} MB`;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function middle(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function milliseconds(time: number): string {
  return `${time.toFixed(2)} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function put(what: string, engine: string, value: string, goal?: string): void {
  rows.push({ what, engine, value, ...(goal ? { goal } : {}) });
  if (!isJson) process.stdout.write(`${engine.padEnd(18)} ${value.padEnd(34)} ${what}${goal ? ` (goal ${goal})` : ''}\n`);
}
