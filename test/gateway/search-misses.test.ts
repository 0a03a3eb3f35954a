/** Queries that led nowhere: counted without a person behind them, stored only when many have typed them. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { createGatewayClient } from '@motcua/gateway-client';
import pg from 'pg';

import { TestBrowser } from './browser.ts';
import { House, people, site } from './house.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';

const day = 24 * 3_600_000;

function countsMisses(name: string, openDatabase: () => Promise<TestPostgres | undefined>): void {
  describe(`search misses on ${name}`, () => {
    let database: TestPostgres | undefined;
    let house: House;
    let exportFile: string;
    before(async () => {
      database = await openDatabase();
      exportFile = join(tmpdir(), `motcua-misses-${randomUUID()}.json`);
      house = await House.open({
        ...(database && { connectionString: database.connectionString }),
        config: { searchMisses: { times: 5, days: 2, exportFile }, clientAddressHeader: 'x-forwarded-for' },
      });
    });
    after(async () => {
      await house.close();
      await rm(exportFile, { force: true });
      await database?.close();
    });

    const miss = async (query: string, address: string): Promise<number> =>
      (await house.send(new TestBrowser(), '/search-misses', { body: { query }, headers: { 'x-forwarded-for': address } })).status;

    test('nothing is stored before a query came often enough, on enough days, from different places', async () => {
      house.shift = 0;
      for (const address of ['10.0.0.1', '10.0.0.2', '10.0.0.3', '10.0.0.4', '10.0.0.5', '10.0.0.6']) assert.equal(await miss('  Làm SỔ ĐỎ! ', address), 204);
      assert.deepEqual(await house.gateway.searchMisses(), [], 'six times, but on one day');
      for (const _ of [1, 2, 3, 4, 5, 6]) assert.equal(await miss('xin giấy trọ', '10.0.0.9'), 204);
      house.shift = day;
      assert.equal(await miss('xin giấy trọ', '10.0.0.9'), 204);
      assert.deepEqual(await house.gateway.searchMisses(), [], 'one address counts once a day');
      assert.equal(await miss('làm sổ đỏ', '10.0.0.1'), 204);
      const [stored, ...others] = await house.gateway.searchMisses();
      assert.deepEqual(others, []);
      assert.deepEqual([stored?.query, stored?.times], ['làm sổ đỏ', 7]);
      assert.notEqual(stored?.firstDay, stored?.lastDay);

      house.shift = 2 * day;
      assert.equal(await miss('Làm sổ đỏ', '10.0.0.2'), 204);
      assert.equal((await house.gateway.searchMisses())[0]?.times, 8, 'once stored, it goes on from there');
      if (database !== undefined) {
        const client = new pg.Client(database.connectionString);
        await client.connect();
        const { rows } = await client.query<Record<string, unknown>>('select * from search_misses');
        await client.end();
        assert.deepEqual(rows.map((row) => Object.keys(row).sort()), [['first_day', 'last_day', 'query', 'times']], 'no person, no address');
      }
    });

    test('the counts survive a restart, those not stored do not; the export has the stored ones', async () => {
      await house.stop();
      const exported = JSON.parse(await readFile(exportFile, 'utf8')) as { format: number; queries: unknown };
      await house.start();
      const counts = await house.gateway.searchMisses();
      assert.deepEqual(counts.map(({ query, times }) => [query, times]), [['làm sổ đỏ', 8]]);
      assert.deepEqual(exported, { format: 1, queries: counts });
    });

    test('what looks personal is refused and never counted', async () => {
      const personal = [
        '099200000001', '0900 000 001', 'hồ sơ 12-34-56', '１２３４５６', 'thu.nghiem@example.vn', 'https://example.vn/a', 'Nguyễn Thử Nghiệm', 'Tra cứu Trần Thị Thử',
        'nguyen thi thu nghiem', '???', '   ', 'một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba',
      ];
      for (const query of personal) {
        const problem = await house.problem(new TestBrowser(), '/search-misses', 'invalid_request', { body: { query }, headers: { 'x-forwarded-for': '10.1.0.1' } });
        assert.ok(!JSON.stringify(problem).includes(query.trim() || 'query is blank'), query);
      }
      for (const body of [{ query: 'a'.repeat(81) }, { query: '' }, {}, { query: 'a', person: 'b' }]) {
        await house.problem(new TestBrowser(), '/search-misses', 'invalid_request', { body, headers: { 'x-forwarded-for': '10.1.0.2' } });
      }
      for (const query of ['lệ phí thi bằng lái', 'đang thi hành án', 'Hồ sơ lý lịch tư pháp', 'mẫu 01']) assert.equal(await miss(query, '10.1.0.3'), 204, query);
      const log = JSON.stringify(house.log);
      for (const query of [...personal, 'sổ đỏ']) if (query.trim().length > 3) assert.ok(!log.includes(query), `${query} is in the log`);
    });

    test('an address may not ask without end, and pages of others not at all', async () => {
      let last = 0;
      for (let n = 0; n < 31; n += 1) last = await miss(`từ thứ ${n}`, '10.2.0.1');
      assert.equal(last, 429);
      assert.equal(await miss('từ khác', '10.2.0.2'), 204);
      const stranger = await fetch(house.api('/search-misses'), { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: 'https://khac.example' }, body: '{"query":"a b"}' });
      assert.equal(stranger.status, 403);
    });
  });
}

countsMisses('PGlite', () => Promise.resolve(undefined));
countsMisses('PostgreSQL', startPostgres);

test('without the setting nothing is counted, and the client of a page does not mind', async () => {
  const house = await House.open();
  try {
    await house.problem(new TestBrowser(), '/search-misses', 'not_found', { body: { query: 'làm sổ đỏ' } });
    assert.deepEqual(await house.gateway.searchMisses(), []);
    const signedIn = await house.signedIn(people.an);
    assert.equal((await house.send(signedIn, '/search-misses', { body: { query: 'làm sổ đỏ' } })).status, 404);
    // Node's fetch sends no Origin, so the gateway refuses it: the client hides that too.
    assert.equal(await createGatewayClient({ baseUrl: house.url }).countSearchMiss('làm sổ đỏ'), undefined);
    const preflight = await fetch(house.api('/search-misses'), { method: 'OPTIONS', headers: { Origin: site, 'Access-Control-Request-Method': 'POST' } });
    assert.match(preflight.headers.get('Access-Control-Allow-Methods') ?? '', /POST/);
  } finally {
    await house.close();
  }
});
