import assert from 'node:assert/strict';
import { test } from 'node:test';

import pg from 'pg';

import { finallyOf } from './finally.ts';
import { House, people } from './house.ts';
import { citizenJourney } from './journey.ts';
import { startPostgres } from './postgres.ts';

test('a citizen goes all the way, on PostgreSQL', async (t) => {
  const atLast = finallyOf(t);
  const postgres = await startPostgres();
  atLast(() => postgres.close());
  const house = await House.open({ connectionString: postgres.connectionString });
  atLast(() => house.close());
  await citizenJourney(t, house);

  const client = new pg.Client({ connectionString: postgres.connectionString });
  await client.connect();
  atLast(() => client.end());

  await t.test('every look-up left an audit record without values', async () => {
    const { rows } = await client.query<Record<string, unknown>>('select * from look_ups order by looked_up_at');
    assert.deepEqual(
      rows.map(({ service, procedure_code, fields, outcome, error_code }) => ({ service, procedure_code, fields, outcome, error_code })),
      [
        {
          service: 'population.verifyIdentity',
          procedure_code: '1.001193',
          fields: ['personal_id', 'full_name', 'birth_date'],
          outcome: 'found',
          error_code: null,
        },
        {
          service: 'population.lookUpCitizen',
          procedure_code: '1.001193',
          fields: ['full_name', 'personal_id', 'birth_date', 'permanent_address'],
          outcome: 'found',
          error_code: null,
        },
      ],
    );
    const consents = await client.query<{ id: string; subject: string }>('select id, subject from consents');
    for (const row of rows) {
      assert.equal(row['consent_id'], consents.rows[0]?.id);
      assert.equal(row['subject'], consents.rows[0]?.subject);
      assert.equal(row['purpose'], 'Điền sẵn thông tin của bạn vào tờ khai đăng ký khai sinh.');
    }
  });

  await t.test('nothing personal stands in the tables in the open', async () => {
    await house.signedIn(people.an);
    const tables = await client.query<{ name: string }>("select table_name as name from information_schema.tables where table_schema = 'public'");
    assert.ok(tables.rows.length >= 10);
    for (const { name } of tables.rows) {
      const { rows } = await client.query(`select * from "${name}"`);
      const text = JSON.stringify(rows);
      for (const canary of ['099090000101', 'Thử Nghiệm', '1990-05-14', '19900514', '0900000001', 'giay-chung-sinh']) {
        assert.ok(!text.includes(canary), `${canary} in ${name}`);
      }
    }
  });

  await t.test('two gateways may share the database', async () => {
    const second = await House.open({ connectionString: postgres.connectionString });
    atLast(() => second.close());
    const browser = await second.signedIn(people.an);
    assert.equal((await second.ask(browser, '/session', 'SessionSchema')).signedIn, true);
  });
});
