import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createSandbox } from '@motcua/sandbox';
import type { Sandbox } from '@motcua/sandbox';
import { askToken, oneStop, sendPopulation, tokenOf } from './upstream-calls.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await createSandbox();
});
after(() => sandbox.close());

for (const name of ['ngsp', 'lgsp'] as const) {
  describe(name, () => {
    test('a good key gives a bearer token of an hour', async () => {
      const answer = await askToken(sandbox, name);
      assert.equal(answer.status, 200);
      const body = (await answer.json()) as Record<string, unknown>;
      assert.match(String(body['access_token']), /^[0-9a-f-]{36}$/);
      assert.deepEqual(
        { ...body, access_token: '' },
        { access_token: '', scope: 'am_application_scope default', token_type: 'Bearer', expires_in: 3600 },
      );
    });

    test("a wrong key gives WSO2's fault, XML by default and JSON when asked", async () => {
      const authorization = `Basic ${Buffer.from('wrong:wrong').toString('base64')}`;
      const asXml = await askToken(sandbox, name, { authorization });
      assert.equal(asXml.status, 401);
      assert.match(asXml.headers.get('content-type') ?? '', /application\/xml/);
      const text = await asXml.text();
      assert.match(text, /^<ams:fault xmlns:ams="http:\/\/wso2\.org\/apimanager\/security"><ams:code>900901<\/ams:code>/);
      const asJson = await askToken(sandbox, name, { authorization, accept: 'application/json' });
      assert.equal(asJson.status, 401);
      assert.equal(((await asJson.json()) as { fault: { code: number } }).fault.code, 900901);
    });

    test('no key, another grant and no grant are refused', async () => {
      assert.equal((await askToken(sandbox, name, { authorization: '' })).status, 401);
      const other = await askToken(sandbox, name, { form: 'grant_type=password' });
      assert.equal(other.status, 400);
      assert.equal(((await other.json()) as { error: string }).error, 'unsupported_grant_type');
      const none = await askToken(sandbox, name, { form: '' });
      assert.equal(((await none.json()) as { error: string }).error, 'invalid_request');
    });

    test('the token endpoint takes POST only, and a large body is refused', async () => {
      assert.equal((await fetch(`${sandbox.url}/${name}/token`)).status, 405);
      assert.equal((await askToken(sandbox, name, { form: 'x'.repeat(1_000_000) })).status, 413);
    });
  });
}

test("a call without, with a wrong and with the other platform's token is refused with its code", async () => {
  const code = async (token?: string): Promise<string> => {
    const { status, body } = await sendPopulation(sandbox, token, '<x/>');
    assert.equal(status, 401);
    return /<ams:code>(\d+)</.exec(body)?.[1] ?? '';
  };
  assert.equal(await code(), '900902');
  assert.equal(await code('00000000-0000-4000-8000-000000000000'), '900901');
  assert.equal(await code(await tokenOf(sandbox, 'lgsp')), '900901');
});

test('an unknown service is refused: 900902 without a token, 900906 with one', async () => {
  const address = `${sandbox.url}/ngsp/no-such-service/1.0`;
  const without = await fetch(address, { headers: { accept: 'application/json' } });
  assert.equal(without.status, 401);
  const token = await tokenOf(sandbox, 'ngsp');
  const unknown = await fetch(address, { headers: { accept: 'application/json', authorization: `Bearer ${token}` } });
  assert.equal(unknown.status, 404);
  assert.equal(((await unknown.json()) as { fault: { code: number } }).fault.code, 900906);
  assert.equal((await oneStop(sandbox, '/no-such-resource')).body.fault.code, 900906);
  assert.equal((await oneStop(sandbox, '/NoiHoSo')).body.fault.code, 900907);
});

test('a token ends when its time is up', async () => {
  const brief = await createSandbox({ tokenSeconds: 0 });
  try {
    const { status, body } = await sendPopulation(brief, await tokenOf(brief, 'ngsp'), '<x/>');
    assert.equal(status, 401);
    assert.match(body, /<ams:code>900903</);
  } finally {
    await brief.close();
  }
});

test('keys differ from start to start', async () => {
  const other = await createSandbox();
  try {
    const key = (one: Sandbox): unknown => one.connection.platforms['ngsp']?.token;
    assert.notDeepEqual(key(sandbox), key(other));
  } finally {
    await other.close();
  }
});
