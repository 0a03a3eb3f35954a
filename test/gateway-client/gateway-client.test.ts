import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { after, before, describe, it } from 'node:test';
import { createGatewayClient, createIdempotencyKey, GatewayError, isGatewayError } from '@motcua/gateway-client';

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let server: Server;
let base: string;
let answer: Answer;
let asked: { method: string | undefined; url: string | undefined; headers: IncomingMessage['headers']; body: string }[] = [];

const json = (status: number, body: unknown, type = 'application/json'): Answer => (_, response) => response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
const problem = (code: string, status: number, more: object = {}): Answer => json(status, { type: `urn:motcua:problem:${code}`, code, status, title: 'Hãy thử lại.', ...more }, 'application/problem+json');

async function failure(promise: Promise<unknown>): Promise<GatewayError> {
  try {
    await promise;
  } catch (error) {
    assert.ok(isGatewayError(error), `a GatewayError, not ${String(error)}`);
    return error;
  }
  throw new assert.AssertionError({ message: 'it did not fail' });
}

before(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      asked.push({ method: request.method, url: request.url, headers: request.headers, body });
      answer(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const client = (settings: object = {}) => {
  asked = [];
  return createGatewayClient({ baseUrl: base, ...settings });
};

describe('requests', () => {
  it('go to the documented operations, with the body as JSON and the language asked for', async () => {
    answer = (request, response, body) => (request.method === 'DELETE' && request.url?.includes('draft') ? response.writeHead(204).end() : json(200, { body })(request, response, body));
    let language: 'vi' | 'en' = 'vi';
    const it = client({ language: () => language });
    await it.readSession();
    language = 'en';
    await it.signOut();
    await it.listProcedures();
    await it.readForm('1.001193');
    await it.readConsentRequest('1.001193');
    await it.listConsents();
    await it.giveConsent({ procedureCode: '1.001193', noticeVersion: '1', items: ['full_name'] });
    await it.withdrawConsent('a b');
    await it.verifyIdentity({ procedureCode: '1.001193' });
    await it.prefillForm({ procedureCode: '1.001193' });
    await it.readDraft('1.001193');
    await it.saveDraft('1.001193', { formVersion: '1', answers: {}, documents: [] });
    assert.equal(await it.deleteDraft('1.001193'), undefined);
    await it.readUpload('u1');
    await it.deleteUpload('u1');
    await it.submitDossier({ procedureCode: '1.001193', formVersion: '1', answers: { name: 'Nguyễn' }, documents: [] }, 'k'.repeat(16));
    await it.listDossiers();
    await it.readDossier('H37.90/01?x#y');
    await it.readReceipt('H37');
    const under = '/motcua/api/v1';
    assert.deepEqual(
      asked.map(({ method, url }) => `${method} ${url}`),
      [
        `GET ${under}/session`,
        `POST ${under}/sign-out`,
        `GET ${under}/procedures`,
        `GET ${under}/procedures/1.001193/form`,
        `GET ${under}/procedures/1.001193/consent-request`,
        `GET ${under}/consents`,
        `POST ${under}/consents`,
        `DELETE ${under}/consents/a%20b`,
        `POST ${under}/verifications`,
        `POST ${under}/prefills`,
        `GET ${under}/drafts/1.001193`,
        `PUT ${under}/drafts/1.001193`,
        `DELETE ${under}/drafts/1.001193`,
        `GET ${under}/uploads/u1`,
        `DELETE ${under}/uploads/u1`,
        `POST ${under}/dossiers`,
        `GET ${under}/dossiers`,
        `GET ${under}/dossiers/H37.90%2F01%3Fx%23y`,
        `GET ${under}/dossiers/H37/receipt`,
      ],
    );
    assert.equal(asked[0]?.headers['accept-language'], 'vi');
    assert.equal(asked[1]?.headers['accept-language'], 'en');
    const submitted = asked[15];
    assert.equal(submitted?.headers['idempotency-key'], 'k'.repeat(16));
    assert.equal(submitted?.headers['content-type'], 'application/json');
    assert.deepEqual(JSON.parse(submitted?.body ?? ''), { procedureCode: '1.001193', formVersion: '1', answers: { name: 'Nguyễn' }, documents: [] });
    assert.equal(asked[0]?.headers['content-type'], undefined);
  });

  it('name the sign-in and the uploads by address', () => {
    const it = client({ baseUrl: 'https://motcua.example.gov.vn/tinh/' });
    const url = new URL(it.signInUrl({ returnTo: 'https://so.example.gov.vn/x?procedure=1.001193&a=b' }));
    assert.equal(url.origin + url.pathname, 'https://motcua.example.gov.vn/tinh/motcua/api/v1/sign-in');
    assert.deepEqual([...url.searchParams], [['return', 'https://so.example.gov.vn/x?procedure=1.001193&a=b'], ['lang', 'vi']]);
    assert.deepEqual([...new URL(it.signInUrl({ language: 'en' })).searchParams], [['lang', 'en']]);
    assert.equal(it.uploadsUrl(), 'https://motcua.example.gov.vn/tinh/motcua/api/v1/uploads');
  });

  it('never leave their operation, whatever the code', async () => {
    for (const code of ['', '.', '..']) {
      const it = client();
      assert.equal((await failure(it.readDossier(code))).code, 'invalid_request');
      assert.equal((await failure(it.readReceipt(code))).code, 'invalid_request');
      assert.equal(asked.length, 0);
    }
  });

  it('are refused before they are sent where the gateway has no address', async () => {
    for (const baseUrl of ['', 'gateway', 'javascript:alert(1)', 'file:///etc/passwd']) {
      assert.equal((await failure(createGatewayClient({ baseUrl }).readSession())).code, 'configuration');
      assert.throws(() => createGatewayClient({ baseUrl }).signInUrl(), { code: 'configuration' });
    }
  });
});

describe('failures', () => {
  it('carry what the gateway said', async () => {
    answer = problem('invalid_answers', 422, { requestId: 'r1', errors: [{ field: 'child_name', code: 'required', title: 'Hãy nhập tên.' }] });
    const error = await failure(client().readSession());
    assert.deepEqual(
      { code: error.code, status: error.status, title: error.title, errors: error.errors, requestId: error.requestId },
      { code: 'invalid_answers', status: 422, title: 'Hãy thử lại.', errors: [{ field: 'child_name', code: 'required', title: 'Hãy nhập tên.' }], requestId: 'r1' },
    );
    answer = problem('too_many_requests', 429, { retryAfter: 30 });
    assert.equal((await failure(client().readSession())).retryAfter, 30);
    answer = problem('from_the_future', 409);
    assert.equal((await failure(client().readSession())).code, 'from_the_future');
  });

  it('tell a proxy’s page from the gateway’s word', async () => {
    const page: Answer = (_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    answer = page;
    let error = await failure(client().readSession());
    assert.deepEqual([error.code, error.status, error.title], ['unavailable', 502, undefined]);
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Wi-Fi</h1>');
    error = await failure(client().readSession());
    assert.deepEqual([error.code, error.status], ['bad_response', 200]);
    answer = (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"signedIn":');
    assert.equal((await failure(client().readSession())).code, 'bad_response');
    answer = json(500, 'oops');
    assert.equal((await failure(client().readSession())).code, 'unavailable');
    answer = json(400, null);
    assert.equal((await failure(client().readSession())).code, 'bad_response');
    answer = json(418, { code: 7 });
    assert.equal((await failure(client().readSession())).code, 'bad_response');
  });

  it('are "offline" without an answer, and for a redirect, which is never followed', async () => {
    answer = (request) => request.socket.destroy();
    const error = await failure(client().readSession());
    assert.deepEqual([error.code, error.status], ['offline', 0]);
    answer = (_, response) => response.writeHead(302, { location: `${base}/elsewhere` }).end();
    const it = client();
    assert.equal((await failure(it.readSession())).code, 'offline');
    assert.equal(asked.length, 1);
    assert.equal((await failure(createGatewayClient({ baseUrl: 'http://127.0.0.1:1' }).readSession())).code, 'offline');
  });

  it('are "timeout" when the answer, or the rest of it, does not come', async () => {
    answer = () => undefined;
    assert.equal((await failure(client({ timeoutMs: 50 }).readSession())).code, 'timeout');
    answer = (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{"signedIn"');
    assert.equal((await failure(client({ timeoutMs: 50 }).readSession())).code, 'timeout');
  });

  it('leave a caller’s own abort alone', async () => {
    const reason = new Error('moved on');
    answer = () => undefined;
    const controller = new AbortController();
    const going = client().readSession({ signal: controller.signal });
    setTimeout(() => controller.abort(reason), 20);
    await assert.rejects(going, reason);
    await assert.rejects(client().readSession({ signal: AbortSignal.abort(reason) }), reason);
    assert.equal(asked.length, 0, 'nothing is sent after an abort');
  });

  it('say nothing personal, however they are printed', async () => {
    answer = problem('invalid_request', 400);
    const secret = '099090000101';
    const sent = client().verifyIdentity({ procedureCode: '1', declared: { personalId: secret, fullName: 'Nguyễn Thử Nghiệm An', birthDate: '1990-05-14' } });
    const error = await failure(sent);
    for (const printed of [String(error), error.stack ?? '', inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)]) {
      assert.ok(!printed.includes(secret) && !printed.includes('Nghiệm An'), printed);
    }
    assert.equal(error.message, 'invalid_request');
  });

  it('are known across copies of the module, and nothing else is taken for one', () => {
    assert.ok(isGatewayError(new GatewayError({ code: 'offline' })));
    assert.ok(isGatewayError(Object.assign(new Error('x'), { name: 'GatewayError', code: 'offline' })));
    for (const other of [new Error('x'), new TypeError('x'), undefined, null, 'GatewayError', { name: 'GatewayError' }]) assert.ok(!isGatewayError(other));
  });
});

it('idempotency keys fit the contract and do not repeat', () => {
  const keys = new Set(Array.from({ length: 500 }, createIdempotencyKey));
  assert.equal(keys.size, 500);
  for (const key of keys) assert.match(key, /^[A-Za-z0-9_-]{16,64}$/);
});
