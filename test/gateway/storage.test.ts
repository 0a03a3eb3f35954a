import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { isMotcuaError } from '@motcua/domain';
import { createGateway, type GatewayConfig } from '@motcua/gateway';
import { createSandbox } from '@motcua/sandbox';

import { freePort } from '../../scripts/free-port.ts';
import { finallyOf } from './finally.ts';
import { site } from './house.ts';
import { startMotcua } from './processes.ts';

test('the storage folder belongs to one process', async (t) => {
  const atLast = finallyOf(t);
  const sandbox = await createSandbox();
  atLast(() => sandbox.close());
  const folder = await mkdtemp(join(tmpdir(), 'motcua-storage-'));
  atLast(() => rm(folder, { recursive: true, force: true }));
  const lock = join(folder, 'motcua.lock');
  const config: GatewayConfig = { ...sandbox.gatewayConfig('http://localhost:4100', [{ origin: site }], { storage: { folder } }), log: () => undefined };

  const opens = async (): Promise<void> => {
    const gateway = await createGateway(config);
    const response = await gateway.fetch(new Request('http://localhost:4100/motcua/api/v1/health'));
    assert.equal(response.status, 200);
    await gateway.close();
    await assert.rejects(stat(lock), { code: 'ENOENT' });
  };
  const refused = (error: unknown): boolean => {
    assert.ok(isMotcuaError(error));
    assert.equal(error.code, 'storage_in_use');
    assert.match(error.message, /Stop that process, or give this one another folder, or move both to PostgreSQL/);
    return true;
  };
  const lockOf = (content: object | string) => writeFile(lock, typeof content === 'string' ? content : JSON.stringify(content));
  const age = async (seconds: number) => {
    const then = new Date(Date.now() - seconds * 1000);
    await utimes(lock, then, then);
  };

  await t.test('a second opener in the same process is told what to do', async () => {
    const first = await createGateway(config);
    await assert.rejects(createGateway(config), refused);
    await symlink(folder, `${folder}-by-another-name`);
    atLast(() => rm(`${folder}-by-another-name`));
    await assert.rejects(createGateway({ ...config, storage: { folder: `${folder}-by-another-name` } }), refused);
    assert.equal((JSON.parse(await readFile(lock, 'utf8')) as { pid: number }).pid, process.pid);
    await first.close();
    await first.close();
    await opens();
  });

  await t.test('another process is told by the command, and takes over when the first is killed', async () => {
    const [port, sandboxPort] = [await freePort(), await freePort()];
    const args = ['gateway', '--sandbox', '--storage', folder, '--port', String(port), '--sandbox-port', String(sandboxPort)];
    const first = startMotcua(args);
    await first.says(/Gateway: /);
    await assert.rejects(createGateway(config), refused);

    const second = startMotcua(['gateway', '--sandbox', '--storage', folder, '--port', String(await freePort()), '--sandbox-port', '0']);
    assert.equal(await second.ended(), 1);
    assert.match(second.output().err, new RegExp(`belongs to process ${String(first.process.pid)} on `));

    first.process.kill('SIGKILL');
    assert.equal(await first.ended(), 'SIGKILL');
    await stat(lock);
    await opens();
  });

  await t.test('a dead owner’s lock is taken over: ended process, re-used number, container of the same number', async () => {
    await lockOf({ token: 'x', pid: 2 ** 22 - 1, host: hostname() });
    await opens();
    await lockOf({ token: 'x', pid: process.ppid, host: hostname(), processStart: '1' });
    await opens();
    await lockOf({ token: 'x', pid: process.pid, host: hostname(), processStart: '1' });
    await opens();
  });

  await t.test('a living owner’s is not, nor one on another machine whose heart beats', async () => {
    for (const pid of [process.ppid, process.pid]) {
      await lockOf({ token: 'x', pid, host: hostname() });
      await assert.rejects(createGateway(config), refused);
    }
    await lockOf({ token: 'x', pid: 1, host: 'another-machine' });
    await assert.rejects(createGateway(config), refused);
    await age(120);
    await opens();
  });

  await t.test('rubbish in the lock is respected while it is fresh', async () => {
    await lockOf('{"pid":');
    await assert.rejects(createGateway(config), refused);
    await age(120);
    await opens();
  });

  await t.test('a take-over that was cut short holds nobody up', async () => {
    await lockOf({ token: 'x', pid: 2 ** 22 - 1, host: hostname() });
    await writeFile(`${lock}.takeover`, 'x');
    const then = new Date(Date.now() - 60_000);
    await utimes(`${lock}.takeover`, then, then);
    await opens();
  });

  await t.test('a gateway that could not start gives the folder free', async () => {
    await assert.rejects(
      createGateway({ ...config, sessionSecret: { value: 'too short' } }),
      (error: unknown) => isMotcuaError(error) && error.code === 'configuration' && /32 characters/.test(error.message),
    );
    await opens();
  });
});

test('a PostgreSQL that does not answer', async (t) => {
  const atLast = finallyOf(t);
  const sandbox = await createSandbox();
  atLast(() => sandbox.close());
  const folder = await mkdtemp(join(tmpdir(), 'motcua-storage-'));
  atLast(() => rm(folder, { recursive: true, force: true }));
  const connectionString = { value: `postgres://somebody:a-password@127.0.0.1:${String(await freePort())}/motcua` };
  const config = sandbox.gatewayConfig('http://localhost:4100', [{ origin: site }], { storage: { folder, connectionString } });
  await assert.rejects(createGateway(config), (error: unknown) => {
    assert.ok(isMotcuaError(error));
    assert.equal(error.code, 'unavailable');
    assert.match(error.message, /PostgreSQL does not answer/);
    assert.doesNotMatch(JSON.stringify(error), /a-password|somebody/);
    return true;
  });
});
