import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createPlatform, createPlatforms, type SharedCatalogueProfile } from '@motcua/http';
import { createSharedCatalogueClient, type SharedCatalogueClient } from '@motcua/lgsp';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import { type Answerer, json, startUpstream } from '../http/upstream.ts';
import { listOf } from './reason.ts';

let sandbox: Sandbox;
let profile: SharedCatalogueProfile;
let drift: string[];

before(async () => {
  sandbox = await createSandbox();
  profile = sandbox.connection.services.sharedCatalogue!;
});
after(() => sandbox.close());
beforeEach(() => {
  sandbox.clearFaults();
  drift = [];
});

function client(changes: Partial<SharedCatalogueProfile> = {}): SharedCatalogueClient {
  return createSharedCatalogueClient(createPlatforms(sandbox.connection, { retries: 0 })('ngsp'), { ...profile, ...changes }, { onDrift: ({ place }) => drift.push(place) });
}

/** A client of an upstream that answers as told, and what it was asked. */
async function scripted(answer: Answerer, changes: Partial<SharedCatalogueProfile> = {}) {
  const upstream = await startUpstream(answer);
  const catalogues = createSharedCatalogueClient(createPlatform({ token: { strategy: 'none' } }, { retries: 0 }), { platform: 'x', url: `${upstream.url}/dmdc/1.0/`, ...changes });
  return { upstream, catalogues };
}

describe('shared catalogues', () => {
  test('metadata and agencies of level 1 as the guide has them', async () => {
    const catalogues = client();
    const properties = await catalogues.readMetadata('agencies1');
    assert.deepEqual(properties[0], { code: 'MaDinhDanhCap1', name: 'Mã định danh cấp 1', type: 'String' });
    assert.equal(properties.find(({ code }) => code === 'NgayBanHanhQd')?.type, 'DateTime');
    const agencies = await listOf(catalogues.readAgencies('agencies1'));
    assert.deepEqual(agencies.find(({ agencyCode }) => agencyCode === '000.00.00.H37'), {
      agencyCode: '000.00.00.H37',
      name: 'UBND tỉnh Lạng Sơn',
      decision: '01/QĐ-THUNGHIEM',
      decidedOn: '2018-08-16',
      decidedBy: 'Cơ quan Thử Nghiệm',
    });
    const [below] = await listOf(catalogues.readAgencies('agencies2'));
    assert.equal(below?.parentCode, '000.00.00.H37');
    assert.deepEqual(drift, []);
  });

  test('coded categories become codes and names; communes know their province', async () => {
    const catalogues = client();
    const groups = await listOf(catalogues.readEntries('ethnic_groups'));
    assert.equal(groups.length, 54);
    assert.deepEqual(groups[0], { code: '1', name: 'Kinh' });
    assert.equal((await listOf(catalogues.readEntries('provinces'))).length, 34);
    const communes = await listOf(catalogues.readEntries('communes'));
    assert.equal(communes.length, 3321);
    assert.equal(communes.find(({ code }) => code === '05986')?.parentCode, '20');
    const rows = await listOf(catalogues.readRows({ slug: 'dokhanvanban' }));
    assert.deepEqual(rows[3], { MaDoKhan: '4', TenDoKhan: 'Hỏa tốc' });
    assert.deepEqual(drift, []);
  });

  test('pages are asked for only as far as they are read, where the profile says how', async () => {
    const catalogues = client({ paging: { offset: 'offset', limit: 'limit', size: 1000 } });
    assert.equal((await listOf(catalogues.readEntries('communes'))).length, 3321);
    const asked = sandbox.journal().length;
    for await (const entry of catalogues.readEntries('religions')) if (entry.code === '01') break;
    assert.equal(sandbox.journal().length, asked + 2);
  });

  test('an upstream that does not page as the profile says is noticed', async () => {
    const rows = [{ MaX: '1', TenX: 'một' }, { MaX: '2', TenX: 'hai' }];
    const { upstream, catalogues } = await scripted(() => json(rows), { paging: { offset: 'skip', limit: 'take', size: 2 } });
    try {
      await assert.rejects(listOf(catalogues.readRows({ slug: 'x' })), { code: 'bad_response', details: { operation: 'shared-catalogue.readRows', reason: 'paging' } });
      assert.deepEqual(upstream.received.map(({ path }) => path), ['/dmdc/1.0/Category/x?skip=0&take=2', '/dmdc/1.0/Category/x?skip=2&take=2']);
    } finally {
      await upstream.close();
    }
  });

  test('what has an ETag is asked for again only if it has changed', async () => {
    const catalogues = client();
    const first = await listOf(catalogues.readEntries('religions'));
    const sinceThen = sandbox.journal().length;
    assert.deepEqual(await listOf(catalogues.readEntries('religions')), first);
    assert.deepEqual(
      sandbox.journal().slice(sinceThen).map(({ path, status }) => [path, status]),
      [['/ngsp/dmdc/1.0/Metadata/{category}', 200], ['/ngsp/dmdc/1.0/Category/{category}', 304]],
    );
    await catalogues.insertRows('religions', [{ MaTonGiao: '98', TenTonGiao: 'Thử Nghiệm' }]);
    assert.equal((await listOf(catalogues.readEntries('religions'))).length, first.length + 1);
  });

  test('an unasked 304 is no answer', async () => {
    const { upstream, catalogues } = await scripted(() => ({ status: 304, body: '' }));
    try {
      await assert.rejects(listOf(catalogues.readRows('genders')), { code: 'bad_response' });
    } finally {
      await upstream.close();
    }
  });

  test('inserts: done, duplicate by row and column, refused, nothing to insert', async () => {
    const catalogues = client();
    const agency = { agencyCode: '000.00.92.H37', name: 'Sở Thử Nghiệm Hai', parentCode: '000.00.00.H37', decidedOn: '2026-07-22' };
    assert.deepEqual(await catalogues.insertAgencies('agencies2', [agency]), { inserted: 1 });
    assert.deepEqual((await listOf(catalogues.readAgencies('agencies2'))).at(-1), agency);
    await assert.rejects(catalogues.insertAgencies('agencies2', [{ ...agency, agencyCode: '000.00.93.H37' }, agency]), {
      code: 'duplicate',
      details: { operation: 'shared-catalogue.insertRows', row: 2, column: 'MaDinhDanhCap2' },
    });
    await assert.rejects(catalogues.insertRows('religions', [{ MaTonGiao: '97', La: 'x' }]), { code: 'rejected' });
    await assert.rejects(catalogues.insertRows('religions', []), { code: 'invalid_request' });
    sandbox.setFault({ upstream: 'shared-catalogue', kind: 'already_exists', times: 1 });
    await assert.rejects(catalogues.insertRows('religions', [{ MaTonGiao: '96', TenTonGiao: 'x' }]), { code: 'duplicate' });
  });

  test('the old address lists the categories with its own user', async () => {
    const categories = await client().readAllCategories();
    assert.ok(categories.some((row) => row['CategoryCode'] === 'madantoc' && row['Count'] === 54));
    const { allCategories, ...without } = profile;
    await assert.rejects(createSharedCatalogueClient(createPlatforms(sandbox.connection)('ngsp'), without).readAllCategories(), { code: 'configuration' });
    await assert.rejects(client({ allCategories: { ...allCategories!, password: { value: 'wrong' } } }).readAllCategories(), { code: 'unauthorized' });
  });

  test('columns can be named by the profile, and have to be where they cannot be told', async () => {
    const { upstream, catalogues } = await scripted(({ path }) => json(path.includes('/Metadata/') ? [{ PropertyCode: 'Cot1' }] : [{ Cot1: '7', Cot2: ' bảy ' }, { Cot1: '', Cot2: 'x' }]), {
      columns: { genders: { code: 'Cot1', name: 'Cot2' } },
    });
    try {
      assert.deepEqual(await listOf(catalogues.readEntries('genders')), [{ code: '7', name: 'bảy' }]);
      await assert.rejects(listOf(catalogues.readEntries('countries')), { code: 'configuration', details: { operation: 'shared-catalogue.readEntries', reason: 'columns', category: 'countries' } });
      await assert.rejects(listOf(catalogues.readRows({ slug: '../secret' })), { code: 'invalid_request' });
    } finally {
      await upstream.close();
    }
  });

  for (const [kind, code] of [['html', 'bad_response'], ['error500', 'unavailable']] as const) {
    test(`the fault "${kind}" is ${code}; an expired token is renewed`, async () => {
      sandbox.setFault({ upstream: 'shared-catalogue', kind, times: 1 });
      await assert.rejects(client().readMetadata('genders'), { code });
      sandbox.setFault({ upstream: 'shared-catalogue', kind: 'expired_token', times: 1 });
      assert.equal((await client().readMetadata('genders')).length, 2);
    });
  }
});
