import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createPublicCatalogueClient, type CatalogueChange, type CatalogueProcedure, type PublicCatalogueClient } from '@motcua/national-portal/public-catalogue';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import { json, page, startUpstream, type Upstream } from '../http/upstream.ts';

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('on the sandbox', () => {
  let sandbox: Sandbox;
  let client: PublicCatalogueClient;
  before(async () => {
    sandbox = await createSandbox();
    client = createPublicCatalogueClient(sandbox.connection.services.publicCatalogue!, { onDrift: (drift) => assert.fail(JSON.stringify(drift)) });
  });
  after(() => sandbox.close());
  afterEach(() => sandbox.clearFaults());

  test('a search goes through its pages and gives each procedure once', async () => {
    const found = await all(client.search({ keyword: 'khai sinh' }));
    assert.ok(found.length > 3);
    assert.ok(found.some(({ procedureCode, name, decisionId }) => procedureCode === '1.001193' && name === 'Đăng ký khai sinh' && decisionId));
    const every = await all(client.search());
    assert.ok(every.length > 1000);
    assert.equal(new Set(every.map(({ id }) => id)).size, every.length);
  });

  test('full text comes as Solr writes it, in pages too', async () => {
    const small = createPublicCatalogueClient({ ...sandbox.connection.services.publicCatalogue!, pageSize: 7 });
    const found = await all(small.searchText('dang ky'));
    assert.ok(found.length > 7);
    assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
  });

  test('lists, newest, and the procedures of a decision', async () => {
    const sectors = await client.list({ list: 'sectors' });
    const sector = sectors.find(({ name }) => name === 'Hộ tịch')!;
    const [procedure] = await all(client.search({ sectorId: sector.id }));
    assert.equal(procedure?.sectorName, 'Hộ tịch');
    assert.ok((await client.readDecision(procedure!.decisionId!, 'announced')).some(({ id }) => id === procedure!.id));
    assert.deepEqual(await client.readDecision('1', 'rescinded'), []);
    assert.equal((await client.newest(3)).length, 3);
    assert.ok((await client.list({ list: 'agencies', kind: 'ministries' })).every(({ id, name, code }) => id && name && code));
    assert.ok((await client.list({ list: 'subjects' })).length > 0);
    assert.deepEqual(await client.list({ list: 'districts', provinceId: '20' }), []);
    assert.ok((await client.list({ list: 'departments', provinceId: '20' })).length > 0);
  });

  test('what changed is told by the publishing decision', async () => {
    const search = { keyword: 'khai sinh' };
    const now = await all(client.search(search));
    const known = new Map(now.map(({ procedureCode, decisionId }) => [procedureCode!, decisionId!]));
    assert.deepEqual(await all(client.changes(known, search)), []);
    const [first, second] = now as [CatalogueProcedure, CatalogueProcedure];
    known.set(first.procedureCode!, 'another');
    known.delete(second.procedureCode!);
    known.set('9.999999', '1');
    const changes = await all<CatalogueChange>(client.changes(known, search));
    assert.deepEqual(
      changes.map((change) => [change.change, change.change === 'gone' ? change.procedureCode : change.procedure.procedureCode]).sort(),
      [['changed', first.procedureCode], ['gone', '9.999999'], ['new', second.procedureCode]],
    );
  });

  test('a proxy\'s page and a broken portal have their names', async () => {
    sandbox.setFault({ upstream: 'public-catalogue', kind: 'html', times: 1 });
    await assert.rejects(client.newest(1), { code: 'bad_response' });
    sandbox.setFault({ upstream: 'public-catalogue', kind: 'error500' });
    await assert.rejects(client.newest(1), { code: 'unavailable' });
  });
});

describe('politeness', () => {
  let upstream: Upstream;
  let together: number;
  let most: number;
  let starts: number[];
  let ends: number[];
  before(async () => {
    upstream = await startUpstream(async (request) => {
      together += 1;
      most = Math.max(most, together);
      starts.push(performance.now());
      await wait(10);
      together -= 1;
      ends.push(performance.now());
      const { service, pageIndex } = JSON.parse(new URLSearchParams(request.body).get('params') ?? '') as { service: string; pageIndex: number };
      if (service === 'procedure_get_list_field_service_v2') return page;
      return json([{ ID: pageIndex, PROCEDURE_CODE: `1.00000${pageIndex}`, AMOUNT: 3 }]);
    });
  });
  after(() => upstream.close());
  const fresh = (pauseMs: number): PublicCatalogueClient => {
    [together, most, starts, ends] = [0, 0, [], []];
    return createPublicCatalogueClient({ url: `${upstream.url}/jsp/rest.jsp`, pauseMs, pageSize: 1, referer: 'https://portal.example.vn/p/home' });
  };

  test('one request at a time, with the pause between two, however many ask, and a failure does not hold up the next', async () => {
    const client = fresh(30);
    const ends_ = await Promise.allSettled([client.newest(1), client.list({ list: 'sectors' }), client.newest(1), all(client.search()), client.newest(1)]);
    assert.deepEqual(ends_.map(({ status }) => status), ['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
    assert.equal(most, 1);
    assert.equal(starts.length, 7);
    // A timer may fire a moment early.
    for (const [index, start] of starts.entries()) if (index > 0) assert.ok(start - ends[index - 1]! >= 25, `${start - ends[index - 1]!} ms after request ${index}`);
  });

  test('a form with the query in one field, from the portal\'s page', async () => {
    await fresh(0).newest(2);
    const request = upstream.received.at(-1)!;
    assert.match(String(request.headers['content-type']), /^application\/x-www-form-urlencoded/);
    assert.deepEqual([request.headers['referer'], request.headers['x-requested-with']], ['https://portal.example.vn/p/home', 'XMLHttpRequest']);
    assert.deepEqual(JSON.parse(new URLSearchParams(request.body).get('params') ?? ''), { type: 'ref', provider: 'dvcquocgia', service: 'procedure_get_new_procs_service_v2', records: 2 });
  });

  test('a page is asked for when it is needed, and a caller who leaves asks for no more', async () => {
    const client = fresh(0);
    for await (const procedure of client.search()) if (procedure.id === '2') break;
    assert.equal(starts.length, 2);
  });

  test('a caller who stops waiting for the turn does not hold up the others', async () => {
    const client = fresh(20);
    const stop = new AbortController();
    const first = client.newest(1);
    const second = client.newest(1, { signal: stop.signal });
    const third = client.newest(1);
    stop.abort();
    await assert.rejects(second, { name: 'AbortError' });
    await Promise.all([first, third]);
    assert.equal(starts.length, 2);
  });
});
