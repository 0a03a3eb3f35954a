import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createPlatform, fileTokenStore, type StoredToken, type TokenStore } from '@motcua/http';
import { json, startUpstream, type Upstream } from './upstream.ts';

const caller = fileURLToPath(new URL('token-caller.ts', import.meta.url));

/** An issuer that takes only the newest token of each client, as WSO2 does, and a service behind it. */
async function startIssuer(): Promise<Upstream & { revoke(): void }> {
  const newest = new Map<string, string>();
  let count = 0;
  const upstream = await startUpstream(async (request) => {
    if (request.path === '/token') {
      const [client = ''] = Buffer.from((request.headers.authorization ?? '').replace('Basic ', ''), 'base64').toString().split(':');
      count += 1;
      const token = `token-${count}`;
      // The old one is void from the moment the new one is made, and the new one takes a while to arrive.
      newest.set(client, token);
      await wait(50);
      return json({ access_token: token, expires_in: 3600 });
    }
    return request.headers.authorization === `Bearer ${newest.get(request.body) ?? ''}` ? json({}) : json({ fault: { code: 900903 } }, 401);
  });
  return { ...upstream, revoke: () => newest.clear() };
}

async function lines(child: ChildProcess): Promise<string[]> {
  return ((await once(child, 'message')) as [string[]])[0];
}

/** Starts processes, has the token revoked under them, and gives how all their calls ended. */
async function callTogether(at: Upstream & { revoke(): void }, processes: number, calls: number, setting: (index: number) => { folder: string; clientId: string }): Promise<Record<string, number>> {
  const children = Array.from({ length: processes }, (_, index) => {
    const { folder, clientId } = setting(index);
    return fork(caller, [at.url, folder, String(calls / processes), clientId]);
  });
  try {
    assert.deepEqual(await Promise.all(children.map(lines)), children.map(() => ['ok']));
    at.revoke();
    at.received.length = 0;
    const ends = Promise.all(children.map(lines));
    for (const child of children) child.send('go');
    const counts: Record<string, number> = {};
    for (const end of (await ends).flat()) counts[end] = (counts[end] ?? 0) + 1;
    return counts;
  } finally {
    for (const child of children) if (child.exitCode === null && !child.connected) await once(child, 'exit');
    for (const child of children) child.kill();
  }
}

let folder: string;
let run = 0;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-tokens-'));
});
after(() => rm(folder, { recursive: true }));
let own: string;
beforeEach(() => {
  own = join(folder, String((run += 1)));
});

const inFlight = process.env['MOTCUA_DEEP'] === '1' ? 1000 : 400;

describe(`a token that is revoked under ${inFlight} calls in flight`, () => {
  for (const [what, processes, setting, requests] of [
    ['one process asks once', 1, () => ({ folder: '', clientId: 'key' }), 1],
    ['four processes with a store ask once', 4, () => ({ folder: own, clientId: 'key' }), 1],
    ['four processes without a store, each with a key of its own, ask once each', 4, (index: number) => ({ folder: '', clientId: `key-${index}` }), 4],
  ] as const) {
    test(`${what}, and no call fails`, async () => {
      const at = await startIssuer();
      try {
        assert.deepEqual(await callTogether(at, processes, inFlight, setting), { ok: inFlight });
        assert.equal(at.at('/token').length, requests);
      } finally {
        await at.close();
      }
    });
  }
});

describe('the store in a folder', () => {
  const token: StoredToken = { value: 'secret-token', renewAt: 1, endsAt: 2 };

  test('gives back what was kept, under its key only', async () => {
    const store = fileTokenStore(own);
    assert.equal(await store.get('a'), undefined);
    await store.set('a', token);
    await store.set('b', { ...token, value: 'other' });
    assert.deepEqual(await fileTokenStore(own).get('a'), token);
    await store.set('a', { ...token, endsAt: 9 });
    assert.deepEqual(await store.get('a'), { ...token, endsAt: 9 });
  });

  test('is readable by its owner only, and its names say nothing', async () => {
    const store = fileTokenStore(own);
    await store.set('https://key@example', token);
    await store.lock('https://key@example', async () => {
      const names = await readdir(own);
      assert.equal(names.length, 2);
      for (const name of names) {
        assert.match(name, /^[0-9a-f]{64}\.(json|lock)$/);
        if (process.platform !== 'win32') assert.equal((await stat(join(own, name))).mode & 0o077, 0);
      }
    });
    if (process.platform !== 'win32') assert.equal((await stat(own)).mode & 0o077, 0);
    assert.deepEqual((await readdir(own)).filter((name) => name.endsWith('.lock')), []);
  });

  test('lets one at a time work under a key, also after work that failed', async () => {
    const store = fileTokenStore(own);
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await wait(2);
      inside -= 1;
      throw new Error('failed');
    };
    const ends = await Promise.allSettled(Array.from({ length: 12 }, () => store.lock('k', work)));
    assert.equal(most, 1);
    assert.deepEqual(new Set(ends.map(({ status }) => status)), new Set(['rejected']));
    assert.equal(await store.lock('k', async () => store.lock('another', async () => 'two keys')), 'two keys');
  });

  test('takes over the lock of a process that died', async () => {
    const store = fileTokenStore(own);
    await store.set('k', token);
    const [name = ''] = await readdir(own);
    const lock = join(own, name.replace('.json', '.lock'));
    await writeFile(lock, '');
    const long = new Date(Date.now() - 60_000);
    await utimes(lock, long, long);
    assert.equal(await store.lock('k', async () => 'mine'), 'mine');
    assert.deepEqual((await readdir(own)).length, 1);
  });

  for (const broken of ['', 'not json', 'null', '{"value":7}', '{"value":"x","renewAt":"1","endsAt":2}']) {
    test(`takes a broken file (${broken === '' ? 'empty' : broken}) as none`, async () => {
      const store = fileTokenStore(own);
      await store.set('k', token);
      const [name = ''] = await readdir(own);
      await writeFile(join(own, name), broken);
      assert.equal(await store.get('k'), undefined);
      await store.set('k', token);
      assert.deepEqual(JSON.parse(await readFile(join(own, name), 'utf8')), token);
    });
  }

  test('in a place that cannot be used is a setting that is wrong, without the token', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const store = fileTokenStore(join(file, 'inside'));
    await assert.rejects(store.set('k', token), { code: 'configuration', details: { reason: 'ENOTDIR' } });
    await assert.rejects(store.lock('k', async () => 1), { code: 'configuration' });
  });
});

describe('a platform with a store', () => {
  const platformAt = (at: Upstream, tokenStore: TokenStore, clientId = 'key'): (() => Promise<number>) => {
    const platform = createPlatform(
      { token: { strategy: 'basic_client_credentials', url: `${at.url}/token`, clientId: { value: clientId }, clientSecret: { value: 's' } } },
      { tokenStore },
    );
    return async () => (await platform.request({ operation: 'test.call', method: 'POST', url: `${at.url}/service`, body: clientId })).status;
  };

  test('takes the token that is there, not that of another client', async () => {
    const at = await startIssuer();
    try {
      assert.equal(await platformAt(at, fileTokenStore(own))(), 200);
      assert.equal(await platformAt(at, fileTokenStore(own))(), 200);
      assert.equal(at.at('/token').length, 1);
      assert.equal(await platformAt(at, fileTokenStore(own), 'another')(), 200);
      assert.equal(at.at('/token').length, 2);
    } finally {
      await at.close();
    }
  });

  test('takes no token from the store that is near its end', async (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
    const at = await startIssuer();
    try {
      assert.equal(await platformAt(at, fileTokenStore(own))(), 200);
      context.mock.timers.setTime(1_800_000_000_000 + 3_550_000);
      assert.equal(await platformAt(at, fileTokenStore(own))(), 200);
      assert.equal(at.at('/token').length, 2);
    } finally {
      await at.close();
    }
  });
});
