import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';

import { birthRegistration, newsletterLicence } from '@motcua/forms/definitions';
import { parse } from 'yaml';

import { birthSubmission, freshKey } from './answers.ts';
import { TestBrowser } from './browser.ts';
import { House, people, readProblem, site } from './house.ts';

describe('the gateway over HTTP', () => {
  let house: House;
  let assets: string;
  before(async () => {
    assets = await mkdtemp(join(tmpdir(), 'motcua-assets-'));
    await mkdir(join(assets, 'v1', 'chunks'), { recursive: true });
    await mkdir(join(assets, 'v1.4.2'));
    await mkdir(join(assets, 'catalogue'));
    await writeFile(join(assets, 'v1', 'loader.js'), 'export const loader = 1;\n');
    await writeFile(join(assets, 'v1', 'chunks', 'status-tracker-Ab3dE6_h.js'), `export const words = ${JSON.stringify('x'.repeat(4000))};\n`);
    await writeFile(join(assets, 'v1.4.2', 'loader.js'), 'export const loader = 142;\n');
    await writeFile(join(assets, 'catalogue', 'manifest.json'), '{"format":1}');
    await writeFile(join(assets, 'catalogue', 'index-0123456789abcdef.bin'), Buffer.alloc(5000, 7));
    await writeFile(join(assets, '.secret.json'), '{"secret":true}');
    await writeFile(join(assets, 'notes.exe'), 'no');
    await writeFile(join(tmpdir(), 'motcua-outside.json'), '{"outside":true}');
    await symlink(join(tmpdir(), 'motcua-outside.json'), join(assets, 'link.json'));
    house = await House.open({ config: { staticFolder: assets } });
  });
  after(async () => {
    await house.close();
    await rm(assets, { recursive: true, force: true });
    await rm(join(tmpdir(), 'motcua-outside.json'), { force: true });
  });

  describe('the API', () => {
    test('health, the procedures and their forms are for everybody', async () => {
      const visitor = new TestBrowser();
      assert.deepEqual(await house.ask(visitor, '/health', 'HealthSchema'), { status: 'ok', version: '0.1.0' });
      const { procedures } = await house.ask(visitor, '/procedures', 'ProcedureListSchema');
      assert.deepEqual(procedures.map(({ procedureCode, ending }) => [procedureCode, ending]), [
        ['1.001193', 'submit'],
        [newsletterLicence.procedureCode, 'submit'],
      ]);
      const form = await house.ask(visitor, '/procedures/1.001193/form', 'FormDocumentSchema');
      assert.deepEqual(form, JSON.parse(JSON.stringify(birthRegistration)));
      assert.equal((await house.ask(visitor, '/procedures/1.001193.H37/form', 'FormDocumentSchema')).id, 'birth-registration');
      await house.problem(visitor, '/procedures/9.999999/form', 'form_not_found');
      await house.problem(visitor, `/procedures/${encodeURIComponent('<script>')}/consent-request`, 'form_not_found');
    });

    test('what does not exist, and what can’t be done to what does', async () => {
      const visitor = new TestBrowser();
      for (const path of ['', '/', '/nothing', '/dossiers/a/b', '/health/', '/%zz', '/dossiers/%zz', '/dossiers/']) await house.problem(visitor, path, 'not_found');
      for (const [path, method] of [['/health', 'DELETE'], ['/dossiers', 'PATCH'], ['/session', 'PUT']] as const) {
        await house.problem(visitor, path, 'method_not_allowed', { method });
      }
      await readProblem(await fetch(`${house.url}/`), 'not_found');
      await readProblem(await fetch(`${house.url}/motcua/v1/loader.js`, { method: 'POST' }), 'method_not_allowed');
      const head = await fetch(house.api('/health'), { method: 'HEAD' });
      assert.equal(head.status, 200);
      assert.equal(await head.text(), '');
    });

    test('every operation of the contract is there', async () => {
      const source = await readFile(new URL('../../packages/contracts/openapi/gateway.yaml', import.meta.url), 'utf8');
      const { paths } = parse(source) as { paths: Record<string, Record<string, unknown>> };
      let operations = 0;
      for (const [path, item] of Object.entries(paths)) {
        const methods = Object.keys(item).filter((name) => ['get', 'post', 'put', 'patch', 'delete', 'head'].includes(name));
        const address = house.api(path.replaceAll(/\{[^}]+\}/g, 'x'));
        const response = await fetch(address, { method: 'OPTIONS', headers: { Origin: site } });
        const answered = (response.headers.get('Access-Control-Allow-Methods') ?? '').toLowerCase().split(', ').sort();
        assert.deepEqual(answered, methods.sort(), path);
        operations += methods.length;
      }
      assert.ok(operations >= 25, String(operations));
    });

    test('every answer carries what browsers need to know to keep it safe', async () => {
      const responses = [
        await fetch(house.api('/session')),
        await fetch(house.api('/consents')),
        await fetch(house.api('/sign-in'), { redirect: 'manual' }),
        await fetch(house.api('/sign-in/callback'), { headers: { Accept: 'text/html' } }),
        await fetch(`${house.url}/motcua/v1/loader.js`),
        await fetch(`${house.url}/motcua/signed-in`),
      ];
      for (const { headers, url } of responses) {
        assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', url);
        assert.equal(headers.get('Referrer-Policy'), 'no-referrer', url);
        assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'/, url);
        assert.match(headers.get('Content-Security-Policy') ?? '', /frame-ancestors 'none'/, url);
        assert.equal(headers.get('X-Frame-Options'), 'DENY', url);
        assert.equal(headers.get('X-Powered-By'), null);
        if (url.includes('/api/')) assert.equal(headers.get('Cache-Control'), 'no-store', url);
      }
    });

    test('sentences in the asked language', async () => {
      const cases: [string | undefined, string][] = [
        [undefined, 'vi'],
        ['en-GB,en;q=0.9', 'en'],
        ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
        ['fr-FR,fr;q=0.9', 'vi'],
        ['fr, en;q=0.5', 'en'],
        ['en;q=0.2, vi;q=0.7', 'vi'],
        ['en;q=0, *', 'vi'],
        [';;q=,,', 'vi'],
      ];
      for (const [asked, expected] of cases) {
        const response = await fetch(house.api('/consents'), { headers: asked === undefined ? {} : { 'Accept-Language': asked } });
        const problem = await readProblem(response, 'signed_out', expected);
        assert.match(problem.title, expected === 'en' ? /^You are not signed in/ : /^Bạn chưa đăng nhập/, asked);
      }
    });
  });

  describe('pages of other origins', () => {
    test('a listed site may ask, with cookies; others get no leave', async () => {
      const listed = await fetch(house.api('/session'), { headers: { Origin: site } });
      assert.equal(listed.headers.get('Access-Control-Allow-Origin'), site);
      assert.equal(listed.headers.get('Access-Control-Allow-Credentials'), 'true');
      assert.match(listed.headers.get('Vary') ?? '', /Origin/);
      for (const origin of ['https://evil.example', 'http://localhost:4201', 'https://localhost:4200', 'null', 'http://localhost:4200.evil.example']) {
        const response = await fetch(house.api('/session'), { headers: { Origin: origin } });
        assert.equal(response.headers.get('Access-Control-Allow-Origin'), null, origin);
        assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null, origin);
        assert.match(response.headers.get('Vary') ?? '', /Origin/);
      }
    });

    test('the question before a request', async () => {
      const ask = (origin: string, path = '/dossiers') =>
        fetch(house.api(path), {
          method: 'OPTIONS',
          headers: { Origin: origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type,idempotency-key' },
        });
      const allowed = await ask(site);
      assert.equal(allowed.status, 204);
      assert.equal(allowed.headers.get('Access-Control-Allow-Origin'), site);
      assert.equal(allowed.headers.get('Access-Control-Allow-Methods'), 'GET, POST');
      assert.match(allowed.headers.get('Access-Control-Allow-Headers') ?? '', /Idempotency-Key/);
      const uploads = await ask(site, '/uploads/x');
      assert.equal(uploads.headers.get('Access-Control-Allow-Methods'), 'GET, PATCH, HEAD, DELETE');
      assert.match(uploads.headers.get('Access-Control-Allow-Headers') ?? '', /Upload-Offset/);
      await readProblem(await ask('https://evil.example'), 'origin_not_allowed');
      await readProblem(await ask(site, '/nothing'), 'not_found');
    });

    test('a change asked for from elsewhere is refused before anything happens, with the person’s own cookies too', async () => {
      const browser = await house.signedIn(people.an);
      const foreign: Record<string, string>[] = [{ Origin: 'https://evil.example' }, { Origin: 'null' }, {}];
      for (const headers of foreign) {
        for (const [path, method] of [['/sign-out', 'POST'], ['/consents', 'POST'], ['/dossiers', 'POST'], ['/drafts/1.001193', 'DELETE'], ['/uploads', 'POST']] as const) {
          const response = await browser.request(house.api(path), { method, headers });
          await readProblem(response, 'origin_not_allowed');
        }
      }
      assert.equal((await house.ask(browser, '/session', 'SessionSchema')).signedIn, true);
    });

    test('a form of another page can’t pass as JSON', async () => {
      const browser = await house.signedIn(people.an);
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        await house.problem(browser, '/consents', 'invalid_request', { body: '{}', headers: { 'Content-Type': type } });
      }
    });
  });

  describe('bodies', () => {
    test('too large, announced or not', async () => {
      const browser = await house.signedIn(people.an);
      const cookie = browser.cookies(house.url);
      for (const announced of [true, false]) {
        // The server may hang up on who goes on sending, so the connection is used for nothing else.
        const answer = await new Promise<number | 'cut off'>((resolve) => {
          const request = httpRequest(house.api('/dossiers'), {
            method: 'POST',
            agent: false,
            headers: { Cookie: cookie, Origin: site, 'Content-Type': 'application/json', ...freshKey(), ...(announced ? { 'Content-Length': '2000002' } : {}) },
          });
          request.on('response', (response) => {
            resolve(response.statusCode ?? 0);
            request.destroy();
          });
          request.on('error', () => {
            resolve('cut off');
          });
          request.end(`"${'x'.repeat(2_000_000)}"`);
        });
        assert.ok(answer === 400 || answer === 'cut off', String(answer));
      }
      assert.ok(house.log.some((entry) => entry['status'] === 400 && entry['route'] === '/dossiers'));
    });

    test('a body the host program has read already has a name of its own', async () => {
      const browser = await house.signedIn(people.an);
      const { getRequestListener } = await import('@hono/node-server');
      const listener = getRequestListener((request) => house.gateway.fetch(request), { overrideGlobalObjects: false });
      // As a framework does whose JSON middleware stands before the gateway.
      const server = createServer((incoming, outgoing) => {
        incoming.resume();
        incoming.on('end', () => void listener(incoming, outgoing));
      });
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
      const base = `http://localhost:${String((server.address() as AddressInfo).port)}/motcua/api/v1`;
      try {
        const body = JSON.stringify(birthSubmission(['x']));
        const headers = { 'Content-Type': 'application/json', ...freshKey() };
        await readProblem(await browser.fetch(site, `${base}/dossiers`, { method: 'POST', headers, body }), 'body_already_read');
        const used = new Request(`${house.api('/dossiers')}`, { method: 'POST', headers: { ...headers, Origin: site }, body });
        await used.text();
        await readProblem(await house.gateway.fetch(used), 'body_already_read');
      } finally {
        await new Promise((resolve) => server.close(resolve));
      }
    });

    test('drafts: saved, read by their owner only, deleted', async () => {
      const browser = await house.signedIn(people.an);
      await house.problem(browser, '/drafts/1.001193', 'not_found');
      const content = { formVersion: 'v', answers: { applicant_name: 'Nguyễn Thử Nghiệm An', copies: 2, yes: true, several: ['a', 'b'] }, documents: [] };
      const saved = await house.ask(browser, '/drafts/1.001193', 'DraftSchema', { method: 'PUT', body: content });
      assert.deepEqual(saved.answers, content.answers);
      assert.deepEqual(await house.ask(browser, '/drafts/1.001193', 'DraftSchema'), saved);
      await house.problem(await house.signedIn(people.binh), '/drafts/1.001193', 'not_found');
      await house.problem(new TestBrowser(), '/drafts/1.001193', 'signed_out');
      await house.problem(browser, '/drafts/9.999999', 'form_not_found', { method: 'PUT', body: content });
      await house.problem(browser, '/drafts/1.001193', 'invalid_request', { method: 'PUT', body: { ...content, answers: { deep: { er: 1 } } } });
      await house.ask(browser, '/drafts/1.001193', 'DraftSchema', { method: 'PUT', body: { ...content, answers: {} } });
      assert.equal((await house.send(browser, '/drafts/1.001193', { method: 'DELETE' })).status, 204);
      await house.problem(browser, '/drafts/1.001193', 'not_found');
    });
  });

  describe('the browser’s files', () => {
    const get = (path: string, headers: Record<string, string> = {}) => fetch(`${house.url}/motcua/${path}`, { headers });

    test('are for every page, with type, validator and a life that fits their name', async () => {
      const loader = await get('v1/loader.js');
      assert.equal(await loader.text(), 'export const loader = 1;\n');
      assert.equal(loader.headers.get('Content-Type'), 'text/javascript; charset=utf-8');
      assert.equal(loader.headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(loader.headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
      assert.equal(loader.headers.get('Cache-Control'), 'public, max-age=300');
      const etag = loader.headers.get('ETag') ?? '';
      assert.match(etag, /^"[A-Za-z0-9_-]{20,}"$/);
      assert.equal((await get('v1/loader.js', { 'If-None-Match': etag })).status, 304);
      assert.equal((await get('v1/loader.js', { 'If-None-Match': '"other"' })).status, 200);

      for (const path of ['v1/chunks/status-tracker-Ab3dE6_h.js', 'v1.4.2/loader.js', 'catalogue/index-0123456789abcdef.bin']) {
        assert.equal((await get(path)).headers.get('Cache-Control'), 'public, max-age=31536000, immutable', path);
      }
      const manifest = await get('catalogue/manifest.json');
      assert.equal(manifest.headers.get('Content-Type'), 'application/json; charset=utf-8');
      assert.equal(manifest.headers.get('Cache-Control'), 'public, max-age=300');
    });

    test('are compressed for who takes it', async () => {
      const raw = await new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
        const url = new URL(`${house.url}/motcua/v1/chunks/status-tracker-Ab3dE6_h.js`);
        httpRequest(url, { headers: { 'Accept-Encoding': 'gzip, br' } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            resolve({ headers: response.headers, body: Buffer.concat(chunks) });
          });
        })
          .on('error', reject)
          .end();
      });
      assert.equal(raw.headers['content-encoding'], 'br');
      assert.match(String(raw.headers['vary']), /Accept-Encoding/);
      assert.ok(raw.body.length < 200);
      assert.match(brotliDecompressSync(raw.body).toString(), /^export const words/);
    });

    test('are new when they change', async () => {
      const before = (await get('catalogue/manifest.json')).headers.get('ETag');
      await writeFile(join(assets, 'catalogue', 'manifest.json'), '{"format":1,"records":2}');
      const changed = await get('catalogue/manifest.json');
      assert.notEqual(changed.headers.get('ETag'), before);
      assert.equal(await changed.text(), '{"format":1,"records":2}');
    });

    test('and nothing else on the disk', async () => {
      for (const path of [
        '..%2f..%2fetc%2fpasswd',
        '%2e%2e/%2e%2e/etc/passwd',
        'v1/..%5c..%5cloader.js',
        'v1/%2e%2e/.secret.json',
        '.secret.json',
        'link.json',
        'notes.exe',
        'v1/',
        'v1',
        'v1//loader.js',
        'v1/loader.js%00.png',
        'nothing.js',
        '%zz',
        `${'a'.repeat(5000)}.js`,
      ]) {
        const response = await new Promise<number>((resolve, reject) => {
          // Node's fetch would tidy the path up.
          httpRequest({ host: 'localhost', port: new URL(house.url).port, path: `/motcua/${path}` }, ({ statusCode }) => {
            resolve(statusCode ?? 0);
          })
            .on('error', reject)
            .end();
        });
        assert.equal(response, 404, path);
      }
    });
  });

  test('the log names routes, never addresses', () => {
    const routes = new Set(house.log.map(({ route }) => route));
    assert.ok(routes.has('/drafts/{procedureCode}'));
    assert.ok(routes.has('/motcua/*'));
    for (const route of routes) assert.match(String(route), /^(?:none|\/[a-z/{}A-Z*-]+)$/);
  });
});
