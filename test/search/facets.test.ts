import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordEntry, SearchOptions } from '@motcua/search';
import { seedIndex } from './seed-index.ts';

const { index } = await seedIndex();
const preferred = new Uint8Array(index.size);
for (const record of index.find(({ code }) => code === '1.001193')) preferred[record] = 1;

const sum = (counts: ArrayLike<number>) => Array.from(counts).reduce((total, count) => total + count, 0);
const everything = (query: string, options: SearchOptions = {}) => index.search(query, { limit: index.size, preferred, ...options });
const all = everything('khai sinh');
const entries = (options: SearchOptions) => everything('khai sinh', options).hits.map(({ record }) => index.entry(record));

describe('narrowing', () => {
  it('counts every procedure that answers once by each facet', () => {
    assert.equal(all.hits.length, all.total);
    for (const counts of [all.facets.levels, all.facets.sectors, all.facets.agencies, all.facets.serviceLevels]) assert.equal(sum(counts), all.total);
    assert.equal(all.facets.preferred, 1);
    assert.equal(index.search('khai sinh', { limit: 3 }).hits.length, 3);
    assert.equal(index.entry(index.search('đăng ký khai sinh', { preferred }).hits[0]!.record).code, '1.001193', 'first among equals');
  });

  for (const [facet, of, counts] of [
    ['level', (entry) => entry.level, all.facets.levels],
    ['sector', (entry) => entry.sector, all.facets.sectors],
    ['agency', (entry) => entry.agency, all.facets.agencies],
    ['serviceLevel', (entry) => entry.serviceLevel, all.facets.serviceLevels],
  ] as [keyof SearchOptions, (entry: RecordEntry) => number, ArrayLike<number>][]) {
    it(`by ${facet}: as many as were counted, of nothing else`, () => {
      let choices = 0;
      Array.from(counts).forEach((count, value) => {
        if (count === 0) return;
        choices++;
        const found = entries({ [facet]: value });
        assert.equal(found.length, count, `${facet} ${value}`);
        assert.ok(found.every((entry) => of(entry) === value));
      });
      assert.ok(choices > 1, 'there is something to choose');
    });
  }

  it('each facet is counted as if it were not narrowed itself, and as the others leave it', () => {
    const communes = everything('khai sinh', { level: 3 });
    assert.deepEqual(communes.facets.levels, all.facets.levels);
    assert.equal(sum(communes.facets.sectors), communes.total);
    assert.ok(communes.total < all.total);
    const sector = communes.facets.sectors as Uint32Array;
    const chosen = sector.indexOf(Math.max(...sector));
    const both = everything('khai sinh', { level: 3, sector: chosen });
    assert.equal(both.total, sector[chosen]);
    assert.deepEqual(both.facets.sectors, communes.facets.sectors);
    assert.deepEqual(both.facets.levels, everything('khai sinh', { sector: chosen }).facets.levels);
  });

  it('by what can be filed here, and online', () => {
    const here = everything('khai sinh', { onlyPreferred: true });
    assert.deepEqual([here.total, here.facets.preferred], [1, 1]);
    const online = everything('khai sinh', { onlyOnline: true });
    assert.equal(online.total, all.facets.online);
    assert.ok(online.total > 0 && online.total < all.total);
    assert.ok(online.hits.every(({ record }) => index.entry(record).serviceLevel > 2 || preferred[record] === 1));
  });

  it('nothing typed, but narrowed: all that is left, what people file most first', () => {
    for (const query of ['', '   ']) {
      assert.equal(everything(query).total, 0);
      const communes = everything(query, { level: 3 });
      assert.equal(communes.total, index.find(({ level }) => level === 3).length);
      assert.equal(index.entry(communes.hits[0]!.record).code, '1.001193');
    }
    assert.equal(everything('qwxzqwxz', { level: 3 }).total, 0, 'what is not understood is not nothing');
  });

  it('a question without words tells the size of every sector, as if none were asked for', () => {
    const sizes = everything('', { sector: 0 }).facets.sectors;
    assert.equal(sum(sizes), index.size);
    for (const sector of [0, 1, sizes.length - 1]) assert.equal(sizes[sector], index.find((entry) => entry.sector === sector).length);
  });

  it('a choice that is not there leaves nothing', () => {
    assert.deepEqual([everything('khai sinh', { sector: 60_000 }).total, everything('khai sinh', { level: Number.NaN }).total], [0, 0]);
  });
});
