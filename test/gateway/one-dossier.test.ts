import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';

import type { Receipt } from '@motcua/contracts/gateway/types';
import pg from 'pg';

import { birthAnswers, birthSubmission, freshKey } from './answers.ts';
import type { TestBrowser } from './browser.ts';
import { files, upload } from './files.ts';
import { House, people } from './house.ts';
import { LossyLine, reachOneStopThrough } from './lossy-line.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';

describe('one filing, one dossier', () => {
  let postgres: TestPostgres;
  let house: House;
  let line: LossyLine;
  let browser: TestBrowser;
  let client: pg.Client;

  before(async () => {
    postgres = await startPostgres();
    client = new pg.Client({ connectionString: postgres.connectionString });
    await client.connect();
    house = await House.open({ connectionString: postgres.connectionString });
    line = await LossyLine.open(house.sandbox.url);
    await reachOneStopThrough(house, line);
    browser = await house.signedIn(people.an);
  });
  after(async () => {
    await house.close();
    await line.close();
    await client.end();
    await postgres.close();
  });

  const attached = () => upload(house, browser, { fileName: 'giay-chung-sinh.pdf' }, files.pdf);
  const submit = async (body: unknown, headers = freshKey()): Promise<Receipt> =>
    house.ask(browser, '/dossiers', 'ReceiptSchema', { body, headers, status: 201 });
  const count = (): number => house.sandbox.dossiers().length;
  /** Waits until a query finds something. */
  const until = async (query: string): Promise<void> => {
    while ((await client.query(query)).rows.length === 0) await delay(20);
  };

  test('the page reloads after a lost answer: the same content under a new key is the same dossier', async () => {
    const before = count();
    const body = birthSubmission([await attached()]);
    const [first, second] = [freshKey(), freshKey()];
    line.lose('answer', '/NoiHoSo');
    await house.problem(browser, '/dossiers', 'one_stop_unavailable', { body, headers: first });
    line.lose('request', '/NoiHoSo');
    await house.problem(browser, '/dossiers', 'one_stop_unavailable', { body, headers: second });
    const receipt = await submit(body, second);
    assert.equal(receipt.dossierCode, house.sandbox.dossiers()[0]?.code);
    for (const headers of [first, second]) {
      assert.deepEqual(await house.ask(browser, '/dossiers', 'ReceiptSchema', { body, headers, status: 200 }), receipt);
    }
    const other = { ...body, answers: { ...birthAnswers, copies: 3 } };
    await house.problem(browser, '/dossiers', 'idempotency_key_reused', { body: other, headers: second });
    assert.equal(count(), before + 1);
  });

  test('two tabs send the same content at once, each under its own key: one dossier', async () => {
    const before = count();
    const body = birthSubmission([await attached()]);
    const release = line.hold();
    const sent = [1, 2].map(() => house.send(browser, '/dossiers', { body, headers: freshKey() }));
    setTimeout(release, 300);
    const responses = await Promise.all(sent);
    assert.deepEqual(responses.map(({ status }) => status).sort(), [200, 201]);
    const [one, other] = await Promise.all(responses.map((response) => response.json() as Promise<Receipt>));
    assert.deepEqual(one, other);
    assert.equal(count(), before + 1);
  });

  test('other content, or another person, is another dossier, whatever was left unfinished', async () => {
    const before = count();
    const body = birthSubmission([await attached()]);
    line.lose('request', '/NoiHoSo');
    await house.problem(browser, '/dossiers', 'one_stop_unavailable', { body, headers: freshKey() });
    const changed = await submit({ ...body, answers: { ...birthAnswers, copies: 2 } });
    const stranger = await house.signedIn('c04');
    const theirs = birthSubmission([await upload(house, stranger, { fileName: 'a.pdf' }, files.pdf)]);
    const receipt = await house.ask(stranger, '/dossiers', 'ReceiptSchema', { body: theirs, headers: freshKey(), status: 201 });
    assert.notEqual(receipt.dossierCode, changed.dossierCode);
    assert.equal(count(), before + 2);
  });

  test('a second click finds the files gone, because the first has just been taken: it gets the same receipt', async () => {
    const before = count();
    const body = birthSubmission([await attached()]);
    const headers = freshKey();
    const release = line.hold();
    const first = house.send(browser, '/dossiers', { body, headers });
    await until("select 1 from submissions where state = 'started' and claimed_until > now()");
    // The second has seen the first under way, and is kept from looking at the files.
    await client.query('begin');
    await client.query('lock table uploads');
    const second = house.send(browser, '/dossiers', { body, headers });
    await until("select 1 from pg_locks where relation = 'uploads'::regclass and not granted");
    release();
    await until(`select 1 from submissions where state = 'submitted' and idempotency_key = '${headers['Idempotency-Key']}'`);
    // What the first does next.
    await client.query('delete from uploads');
    await client.query('commit');
    const [one, other] = await Promise.all([first, second]);
    assert.deepEqual([one.status, other.status], [201, 200]);
    assert.deepEqual(await other.json(), await one.json());
    assert.equal(count(), before + 1);
  });

  test('a wrong consumer secret: the one-stop system cannot be asked, and there is no dossier', async () => {
    const before = count();
    const body = birthSubmission([await attached()]);
    const headers = freshKey();
    const { config } = house;
    const { oneStop } = config.connection.services;
    const platform = config.connection.platforms[oneStop?.platform ?? ''];
    assert.ok(oneStop && platform?.token.strategy === 'basic_client_credentials');
    const wrong = { ...platform, token: { ...platform.token, clientSecret: { value: 'wrong-consumer-secret' } } };
    await house.stop();
    house.config = { ...config, connection: { ...config.connection, platforms: { ...config.connection.platforms, [oneStop.platform]: wrong } } };
    await house.start();
    await house.problem(browser, '/dossiers', 'one_stop_unavailable', { body, headers });
    assert.equal(count(), before);
    assert.ok(!JSON.stringify(house.log).includes('wrong-consumer-secret'));
    await house.stop();
    house.config = config;
    await house.start();
    await submit(body, headers);
    assert.equal(count(), before + 1);
  });
});
