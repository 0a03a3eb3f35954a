import assert from 'node:assert/strict';
import { before, describe, test, after } from 'node:test';

import { TestBrowser } from './browser.ts';
import { House, people, readProblem, site } from './house.ts';

describe('signing in', () => {
  let house: House;
  before(async () => {
    house = await House.open();
  });
  after(() => house.close());

  const signInAddress = (returnTo: string, lang = 'vi'): string => house.api(`/sign-in?return=${encodeURIComponent(returnTo)}&lang=${lang}`);

  /** Signs An in, up to the gateway's callback: gives its address, which the browser has not opened yet. */
  async function signInUpToCallback(browser: TestBrowser, returnTo: string): Promise<string> {
    const start = await browser.navigate(signInAddress(returnTo));
    const action = /action="([^"]+)"/.exec(start.text)?.[1] ?? '';
    let response = await browser.request(new URL(action, start.url).href, { method: 'POST', body: new URLSearchParams({ citizen: people.an }) });
    let url = new URL(response.headers.get('Location') ?? '', start.url);
    while (!url.pathname.endsWith('/sign-in/callback')) {
      response = await browser.request(url.href);
      url = new URL(response.headers.get('Location') ?? '', url);
    }
    return url.href;
  }

  test('the browser is sent to the sign-in service with PKCE, state and nonce, and gets a cookie no script can read', async () => {
    const browser = new TestBrowser();
    const response = await browser.request(signInAddress(`${site}/`));
    assert.equal(response.status, 302);
    const location = new URL(response.headers.get('Location') ?? '');
    assert.equal(location.origin, house.sandbox.url);
    assert.equal(location.searchParams.get('response_type'), 'code');
    assert.equal(location.searchParams.get('code_challenge_method'), 'S256');
    assert.equal(location.searchParams.get('scope'), 'openid');
    assert.equal(location.searchParams.get('acr_values'), 'LoA1');
    for (const name of ['code_challenge', 'state', 'nonce']) assert.ok((location.searchParams.get(name) ?? '').length >= 40, name);
    const [cookie = ''] = response.headers.getSetCookie();
    assert.match(cookie, /^motcua-sign-in=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=900$/);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.equal(response.headers.get('Referrer-Policy'), 'no-referrer');
  });

  test('the session cookie cannot be read by scripts, and its value is not what is stored', async () => {
    const browser = new TestBrowser();
    const url = await signInUpToCallback(browser, `${site}/`);
    const response = await browser.request(url);
    assert.equal(response.headers.get('Location'), `${site}/`);
    const cookie = response.headers.getSetCookie().find((line) => line.startsWith('motcua-session='));
    assert.match(cookie ?? '', /^motcua-session=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);

    // The same address again, as after the browser's back button: the state was good once.
    const again = await browser.request(url, { headers: { Accept: 'text/html' } });
    assert.equal(again.status, 400);
    assert.match(await again.text(), /quá hạn hoặc đã dùng rồi/);
    assert.equal((await house.ask(browser, '/session', 'SessionSchema')).signedIn, true);
  });

  test('a page to return to must belong to a listed site', async () => {
    for (const target of ['https://evil.example/', 'http://localhost:4201/', 'javascript:alert(1)', 'http://localhost:4200@evil.example/', '//evil.example', 'not a url']) {
      const browser = new TestBrowser();
      const response = await browser.request(signInAddress(target), { headers: { Accept: 'text/html' } });
      assert.equal(response.status, 400, target);
      const text = await response.text();
      assert.match(text, /không thuộc trang nào của cơ quan/);
      assert.ok(!text.includes('evil'), 'the address is not repeated');
      assert.equal(response.headers.get('Location'), null);
      await readProblem(await browser.request(signInAddress(target)), 'invalid_request');
    }
  });

  test('without a page to return to, the gateway shows one of its own, in the asked language', async () => {
    const browser = new TestBrowser();
    const done = await house.choose(browser, house.api('/sign-in?lang=en'), { citizen: people.an });
    assert.equal(done.response.status, 200);
    assert.equal(done.response.headers.get('Content-Language'), 'en');
    assert.match(done.text, /You can close this page/);
    assert.match(done.response.headers.get('Content-Security-Policy') ?? '', /default-src 'none'; style-src 'sha256-/);
    assert.equal((await house.ask(browser, '/session', 'SessionSchema')).signedIn, true);
  });

  test('who cancels gets a page that says what to do now, with the way back', async () => {
    const browser = new TestBrowser();
    // The page asked in Vietnamese; what the browser was set to at the shop does not count.
    browser.language = 'en-US';
    const cancelled = await house.choose(browser, signInAddress(`${site}/nop-ho-so`), { cancel: '1' });
    assert.equal(cancelled.response.status, 400);
    assert.match(cancelled.text, /<html lang="vi">/);
    assert.match(cancelled.text, /Bạn đã dừng đăng nhập/);
    assert.ok(cancelled.text.includes(`href="${site.replaceAll(':', ':')}/nop-ho-so"`));
    assert.match(cancelled.text, /href="[^"]*\/sign-in\?return=[^"]+">Đăng nhập lại/);
    assert.equal((await house.ask(browser, '/session', 'SessionSchema')).signedIn, false);
  });

  test('only the browser that began may finish', async () => {
    const victim = new TestBrowser();
    const attacker = new TestBrowser();
    const url = await signInUpToCallback(attacker, `${site}/`);
    const lured = await victim.request(url, { headers: { Accept: 'text/html' } });
    assert.equal(lured.status, 400);
    assert.equal((await house.ask(victim, '/session', 'SessionSchema')).signedIn, false);
  });

  test('a callback nobody began is refused: a page for people, a problem for programs', async () => {
    for (const query of ['', '?code=x', '?code=x&state=y', '?error=access_denied&state=y', '?state=']) {
      const page = await new TestBrowser().request(house.api(`/sign-in/callback${query}`), { headers: { Accept: 'text/html' } });
      assert.equal(page.status, 400, query);
      assert.match(page.headers.get('Content-Type') ?? '', /^text\/html/);
      await readProblem(await new TestBrowser().request(house.api(`/sign-in/callback${query}`)), 'sign_in_failed');
    }
  });

  test('two tabs of one browser may sign in at once', async () => {
    const browser = new TestBrowser();
    const first = await browser.navigate(signInAddress(`${site}/mot`));
    await browser.navigate(signInAddress(`${site}/hai`));
    const action = /action="([^"]+)"/.exec(first.text)?.[1] ?? '';
    const done = await browser.navigate(new URL(action, first.url).href, { method: 'POST', body: new URLSearchParams({ citizen: people.an }) });
    assert.equal(done.url.href, `${site}/mot`);
  });

  test('a new sign-in takes the place of the old session', async () => {
    const browser = await house.signedIn(people.an);
    const other = new TestBrowser();
    await house.signIn(other, people.binh);
    await house.signIn(browser, people.an);
    assert.equal((await house.ask(other, '/session', 'SessionSchema')).displayName, 'Trần Thử Nghiệm Bình');
    assert.equal((await house.ask(browser, '/session', 'SessionSchema')).displayName, 'Nguyễn Thử Nghiệm An');
  });

  test('accounts without a number, with the old card, of a business', async () => {
    const session = async (citizen: string) => house.ask(await house.signedIn(citizen), '/session', 'SessionSchema');
    assert.deepEqual(await session('c22').then(({ hasPersonalId, assuranceLevel }) => ({ hasPersonalId, assuranceLevel })), {
      hasPersonalId: false,
      assuranceLevel: 'AS-1',
    });
    assert.equal((await session('c16')).hasPersonalId, true);
    assert.equal((await session('c23')).accountKind, 'business');
    assert.equal((await session('c24')).accountKind, 'organisation');
  });

  test('the sign-in service answers with a page, an error or not in time', async () => {
    for (const kind of ['html', 'error500'] as const) {
      const browser = new TestBrowser();
      // Metadata is kept from earlier sign-ins, so the fault strikes at the token endpoint.
      const url = await signInUpToCallback(browser, `${site}/nop-ho-so`);
      house.sandbox.setFault({ upstream: 'sign-in', kind, times: 1 });
      const failed = await browser.request(url, { headers: { Accept: 'text/html' } });
      assert.equal(failed.status, 503);
      const text = await failed.text();
      assert.match(text, /Dịch vụ đăng nhập tạm thời không trả lời/);
      assert.match(text, /\/sign-in\?return=/);
      house.sandbox.clearFaults();
    }
  });

  test('an ended session is told from none, and what it held is gone', async () => {
    const browser = await house.signedIn(people.an);
    house.shift = 31 * 60_000;
    assert.deepEqual(await house.ask(browser, '/session', 'SessionSchema'), { signedIn: false, expired: true });
    const problem = await house.problem(browser, '/consents', 'session_expired');
    assert.match(problem.title, /những gì bạn đã nhập trên trang vẫn được giữ nguyên/);
    assert.deepEqual(await house.ask(new TestBrowser(), '/session', 'SessionSchema'), { signedIn: false });
    await house.signIn(browser, people.an);
    assert.equal((await house.ask(browser, '/session', 'SessionSchema')).signedIn, true);
    house.shift = 0;
  });

  test('a session in use lives on, but not for ever', async () => {
    const browser = await house.signedIn(people.an);
    for (let minutes = 20; minutes < 8 * 60; minutes += 20) {
      house.shift = minutes * 60_000;
      assert.equal((await house.ask(browser, '/session', 'SessionSchema')).signedIn, true, `${String(minutes)} minutes`);
    }
    house.shift = 8 * 60 * 60_000 + 1000;
    assert.equal((await house.ask(browser, '/session', 'SessionSchema')).signedIn, false);
    house.shift = 0;
  });

  test('a page that follows a dossier by itself does not keep the session alive', async () => {
    const browser = await house.signedIn(people.an);
    for (const minutes of [10, 20, 29]) {
      house.shift = minutes * 60_000;
      await house.problem(browser, '/dossiers/khong-co', 'dossier_not_found');
    }
    house.shift = 31 * 60_000;
    assert.equal((await house.ask(browser, '/session', 'SessionSchema')).signedIn, false);
    house.shift = 0;
  });

  test('a made-up session cookie is an ended session, not an error', async () => {
    const response = await fetch(house.api('/consents'), { headers: { Cookie: 'motcua-session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', Origin: site } });
    await readProblem(response, 'session_expired');
    const odd = await fetch(house.api('/consents'), { headers: { Cookie: "motcua-session='; drop table sessions; --", Origin: site } });
    await readProblem(odd, 'signed_out');
  });

  test('signing out without a session is no error', async () => {
    assert.deepEqual(await house.ask(new TestBrowser(), '/sign-out', 'SignedOutSchema', { body: {} }), { signedIn: false });
  });

  test('nothing of a person is in the log', () => {
    for (const entry of house.log) assert.doesNotMatch(JSON.stringify(entry), /Thử Nghiệm|0990900|code=|state=/);
  });
});
