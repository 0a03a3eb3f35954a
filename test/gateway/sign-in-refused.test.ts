import assert from 'node:assert/strict';
import { test } from 'node:test';

import { TestBrowser } from './browser.ts';
import { finallyOf } from './finally.ts';
import { House, readProblem, site } from './house.ts';

test('a wrong client secret, and a sign-in service that is not there', async (t) => {
  const atLast = finallyOf(t);
  const house = await House.open();
  atLast(() => house.close());
  const good = house.config;

  await t.test('the secret is refused: the person reads that the service is down, the log says why', async () => {
    await house.stop();
    house.config = { ...good, signIn: { ...good.signIn, clientSecret: { value: 'not-the-secret-of-this-client' } } };
    await house.start();
    const browser = new TestBrowser();
    const failed = await house.choose(browser, house.api(`/sign-in?return=${encodeURIComponent(`${site}/`)}`), { citizen: 'c01' });
    assert.equal(failed.response.status, 503);
    assert.match(failed.text, /Dịch vụ đăng nhập tạm thời không trả lời/);
    const entry = house.log.findLast(({ route }) => route === '/sign-in/callback');
    assert.equal(entry?.level, 'warn');
    assert.equal(entry['problem'], 'sign_in_unavailable');
    assert.ok(!JSON.stringify(entry).includes('not-the-secret'));
  });

  await t.test('nobody listens: searching and status go on', async () => {
    await house.stop();
    house.config = { ...good, signIn: { ...good.signIn, issuer: 'http://localhost:9/sso' } };
    await house.start();
    const page = await new TestBrowser().request(house.api('/sign-in'), { headers: { Accept: 'text/html' } });
    assert.equal(page.status, 503);
    await readProblem(await new TestBrowser().request(house.api('/sign-in')), 'sign_in_unavailable');
    assert.equal((await house.ask(new TestBrowser(), '/health', 'HealthSchema')).status, 'ok');
    assert.equal((await house.ask(new TestBrowser(), '/procedures', 'ProcedureListSchema')).procedures.length, 2);
  });

  await t.test('too many attempts from one address', async () => {
    await house.stop();
    house.config = { ...good, limits: { rates: { signIn: { requests: 3, seconds: 300 } } } };
    await house.start();
    for (let attempt = 0; attempt < 3; attempt += 1) assert.equal((await new TestBrowser().request(house.api('/sign-in'))).status, 302);
    const refused = await new TestBrowser().request(house.api('/sign-in'));
    const problem = await readProblem(refused, 'too_many_requests');
    assert.ok((problem.retryAfter ?? 0) > 0 && (problem.retryAfter ?? 0) <= 300);
    assert.equal(refused.headers.get('Retry-After'), String(problem.retryAfter));
    assert.match(problem.title, new RegExp(`chờ ${String(Math.ceil((problem.retryAfter ?? 0) / 60))} phút`));
  });
});
