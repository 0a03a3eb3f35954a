import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { seedIndex } from './seed-index.ts';

interface Judged {
  readonly query: string;
  readonly kind: string;
  readonly relevant: readonly (string | { readonly list: string; readonly row: number })[];
}

async function judged(file: string): Promise<readonly Judged[]> {
  return (JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8')) as { queries: Judged[] }).queries;
}

const { ids } = await seedIndex();

/** Mean reciprocal rank, share found in ten, and the queries whose first answer is not a relevant one. */
function judge(queries: readonly Judged[]): { rank: number; found: number; misses: string[] } {
  let rank = 0;
  let found = 0;
  const misses: string[] = [];
  for (const { query, kind, relevant } of queries) {
    const wanted = new Set(relevant.map((entry) => (typeof entry === 'string' ? entry : `${entry.list}-${entry.row}`)));
    const place = ids(query).findIndex((id) => wanted.has(id));
    if (place >= 0) found++;
    rank += place < 0 ? 0 : 1 / (place + 1);
    if (place !== 0) misses.push(`${kind}: ${query} (${place + 1})`);
  }
  return { rank: rank / queries.length, found: found / queries.length, misses };
}

describe('answers to judged queries', () => {
  it('the 160 development queries', async () => {
    const queries = await judged('./queries-dev.json');
    assert.equal(queries.length, 160);
    const { rank, found, misses } = judge(queries);
    assert.ok(rank >= 0.98, `mean reciprocal rank ${rank.toFixed(3)}; ${misses.join('; ')}`);
    assert.equal(found, 1, misses.join('; '));
  });

  for (const [title, file, least, leastFound] of [
    ['queries of our own, of the same kinds', './queries-own.json', 0.95, 0.98],
    ['queries held out: measured, their misses read once', './queries-held-out.json', 0.92, 0.98],
    ['everyday queries for every sector, and of all kinds', './queries-sectors.json', 0.9, 0.96],
    ['everyday queries of people from all walks of life', './queries-everyday.json', 0.88, 0.95],
    ['blind queries: measured, never tuned on', './queries-blind.json', 0.8, 0.91],
    ['fresh queries: measured, never tuned on', './queries-fresh.json', 0.92, 0.97],
    ['queries of businesses and professions: measured, never tuned on', './queries-work.json', 0.68, 0.82],
    ['hard queries: sentences and roundabout wording', './queries-hard.json', 0.68, 0.84],
  ] as const) {
    it(title, async () => {
      const { rank, found, misses } = judge(await judged(file));
      assert.ok(rank >= least, `mean reciprocal rank ${rank.toFixed(3)}; ${misses.join('; ')}`);
      assert.ok(found >= leastFound, `found in ten ${found.toFixed(3)}; ${misses.join('; ')}`);
    });
  }
});
