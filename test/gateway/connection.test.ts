import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SessionSchema } from '@motcua/contracts/gateway/schemas';

import { freshKey } from './answers.ts';
import { finallyOf } from './finally.ts';
import { House, people, readProblem, site } from './house.ts';

test('plain and encrypted connections', async (t) => {
  const atLast = finallyOf(t);
  const house = await House.open();
  atLast(() => house.close());
  const { config } = house;
  const signedIn = await house.signedIn(people.an);
  const cookie = signedIn.cookies(house.url);

  const restart = async (publicUrl: string): Promise<(path: string, init?: RequestInit) => Promise<Response>> => {
    await house.stop();
    house.config = { ...config, publicUrl };
    await house.start();
    return (path, init = {}) =>
      house.gateway.fetch(new Request(`${publicUrl}/motcua/api/v1${path}`, { ...init, headers: { Origin: site, ...(init.headers as Record<string, string>) } }));
  };

  await t.test('on a plain http host nothing personal is shown or taken; search and status go on', async () => {
    const ask = await restart('http://gateway.example');
    const personal: [string, string][] = [
      ['GET', '/sign-in'],
      ['GET', '/sign-in/callback'],
      ['POST', '/sign-out'],
      ['GET', '/consents'],
      ['POST', '/consents'],
      ['DELETE', '/consents/x'],
      ['POST', '/verifications'],
      ['POST', '/prefills'],
      ['GET', '/drafts/1.001193'],
      ['PUT', '/drafts/1.001193'],
      ['DELETE', '/drafts/1.001193'],
      ['POST', '/uploads'],
      ['GET', '/uploads/x'],
      ['PATCH', '/uploads/x'],
      ['DELETE', '/uploads/x'],
      ['GET', '/dossiers'],
      ['POST', '/dossiers'],
      ['GET', '/dossiers/x/receipt'],
    ];
    for (const [method, path] of personal) {
      const problem = await readProblem(await ask(path, { method, headers: { Cookie: cookie } }), 'insecure_connection');
      assert.match(problem.title, /https:\/\//);
    }
    const page = await ask('/sign-in', { headers: { Accept: 'text/html' } });
    assert.match(page.headers.get('Content-Type') ?? '', /^text\/html/);
    assert.match(await page.text(), /Kết nối này không được mã hóa/);
    const session = SessionSchema.parse(await (await ask('/session', { headers: { Cookie: cookie } })).json());
    assert.deepEqual(session, { signedIn: false });
    for (const path of ['/health', '/procedures', '/procedures/1.001193/form', '/procedures/1.001193/consent-request']) {
      assert.equal((await ask(path)).status, 200, path);
    }
    await readProblem(await ask('/dossiers/khong-co', { headers: { Cookie: cookie } }), 'dossier_not_found');
  });

  await t.test('on this computer http is safe enough', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'motcua.localhost']) {
      const ask = await restart(`http://${host}:4100`);
      await readProblem(await ask('/consents'), 'signed_out');
    }
  });

  await t.test('under https cookies are secure and bound to the host, and browsers are told to stay', async () => {
    const ask = await restart('https://gateway.example');
    const started = await ask('/sign-in');
    assert.equal(started.status, 302);
    assert.match(started.headers.getSetCookie()[0] ?? '', /^__Host-motcua-sign-in=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=900$/);
    assert.equal(started.headers.get('Strict-Transport-Security'), 'max-age=31536000');
    const location = new URL(started.headers.get('Location') ?? '');
    assert.equal(location.searchParams.get('redirect_uri'), 'https://gateway.example/motcua/api/v1/sign-in/callback');
    // A cookie without the prefix, as a sister site could plant it, counts for nothing.
    await readProblem(await ask('/consents', { headers: { Cookie: cookie } }), 'signed_out');
    const value = cookie.split('motcua-session=')[1] ?? '';
    assert.equal((await ask('/consents', { headers: { Cookie: `__Host-motcua-session=${value}` } })).status, 200);
    const ended = await ask('/sign-out', { method: 'POST', headers: { Cookie: `__Host-motcua-session=${value}` } });
    assert.match(ended.headers.getSetCookie()[0] ?? '', /^__Host-motcua-session=; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=0$/);
  });

  await t.test('another session secret ends every session, and breaks nothing', async () => {
    await house.stop();
    house.config = config;
    await house.start();
    const browser = await house.signedIn(people.an);
    await house.ask(browser, '/drafts/1.001193', 'DraftSchema', { method: 'PUT', body: { formVersion: 'v', answers: { a: 'b' }, documents: [] } });
    await house.stop();
    house.config = { ...config, sessionSecret: { value: 'another-secret-of-thirty-two-characters-and-more' } };
    await house.start();
    assert.deepEqual(await house.ask(browser, '/session', 'SessionSchema'), { signedIn: false, expired: true });
    await house.signIn(browser, people.an);
    await house.problem(browser, '/drafts/1.001193', 'not_found');
    assert.equal((await house.send(browser, '/dossiers', { body: {}, headers: freshKey() })).status, 400);
  });
});
