// What the procedure search costs and how well it answers: `node scripts/bench/search/bench.ts`. Needs a build.
// The bigger catalogues repeat the seeds over provinces: the province's name in the agency, another prefix in the code.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { ProcedureRecord } from '@motcua/catalogue';
import { loadSeedProcedures } from '@motcua/catalogue/seeds';
import { openIndex, type SearchIndex } from '@motcua/search';
import { buildIndex, checkSynonyms } from '@motcua/search/build';

interface Judged {
  query: string;
  relevant: (string | { list: string; row: number })[];
}

const seeds = await loadSeedProcedures();
const synonyms = checkSynonyms(JSON.parse(readFileSync(new URL(import.meta.resolve('@motcua/search/synonyms.json')), 'utf8')));
const judged = (name: string) => (JSON.parse(readFileSync(new URL(`../../../test/search/${name}.json`, import.meta.url), 'utf8')) as { queries: Judged[] }).queries;
const files = { development: judged('queries-dev'), own: judged('queries-own') };

for (const count of [seeds.length, 20_000, 126_000]) {
  const { index: bytes, display } = buildIndex(repeated(count), synonyms);
  const index = measureOpening(bytes, count);
  if (count === seeds.length) {
    line('index, brotli', kilobytes(brotliCompressSync(bytes).length));
    line('display strings, brotli', kilobytes(brotliCompressSync(JSON.stringify(display)).length));
    for (const [name, queries] of Object.entries(files)) line(`${name} queries (${queries.length}): mean reciprocal rank / found in 10`, quality(index, queries));
  }
  measureKeystrokes(index, count);
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

function measureOpening(bytes: Uint8Array, count: number): SearchIndex {
  let index = openIndex(bytes);
  index.search('khai sinh');
  const times = Array.from({ length: 20 }, () => timed(() => (index = openIndex(bytes))));
  const first = timed(() => index.search('khai sinh'));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const another = openIndex(bytes);
  another.search('khai sinh');
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before + bytes.byteLength;
  line(`${count} procedures: ready from bytes / first answer`, `${milliseconds(middle(times))} / ${milliseconds(first)}`);
  line(`${count} procedures: bytes, and memory with the index (${globalThis.gc ? '' : 'run with --expose-gc; '}file included)`, `${kilobytes(bytes.byteLength)}, ${kilobytes(heap)}`);
  return another;
}

function measureKeystrokes(index: SearchIndex, count: number): void {
  const queries = Object.values(files).flat().map(({ query }) => query);
  const times: number[] = [];
  for (let round = 0; round < (count > 50_000 ? 1 : 3); round++) {
    for (const query of queries) for (let length = 1; length <= query.length; length++) times.push(timed(() => index.search(query.slice(0, length))));
  }
  times.sort((a, b) => a - b);
  line(`${count} procedures: one keystroke, middle / 95 of 100 / longest of ${times.length}`, [0.5, 0.95, 0.99999].map((share) => milliseconds(times[Math.floor(times.length * share)]!)).join(' / '));
}

function quality(index: SearchIndex, queries: readonly Judged[]): string {
  let rank = 0;
  let found = 0;
  for (const { query, relevant } of queries) {
    const wanted = new Set(relevant.map((entry) => (typeof entry === 'string' ? entry : `${entry.list}-${entry.row}`)));
    const place = index.search(query).hits.findIndex(({ record }) => wanted.has(index.entry(record).id));
    if (place >= 0) found++;
    rank += place < 0 ? 0 : 1 / (place + 1);
  }
  return `${(rank / queries.length).toFixed(3)} / ${(found / queries.length).toFixed(3)}`;
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

function line(what: string, value: string): void {
  process.stdout.write(`${what}: ${value}\n`);
}
