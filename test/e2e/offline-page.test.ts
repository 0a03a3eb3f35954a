// The service worker that the elements' README gives to agencies, taken from there, in Chromium: every server is gone, and the page opens.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startDemo, type Demo } from '../../scripts/demo.ts';
import { launch, visit, waitForText } from './visitor.ts';

const written = 'http://localhost:4100'; // the site puts the gateway's real address in its place, in pages only

const page = `<!doctype html>
<html lang="vi">
  <meta charset="utf-8">
  <title>Thủ tục</title>
  <link rel="stylesheet" href="/style.css">
  <script type="module" src="${written}/motcua/v1/loader.js"></script>
  <script type="module" src="/register.js"></script>
  <h1>Trang của cơ quan</h1>
  <motcua-procedure-search>Danh mục ở Cổng Dịch vụ công</motcua-procedure-search>
</html>`;

const policy = (gateway: string): string => [
  "default-src 'none'", `script-src 'self' ${gateway}`, "style-src 'self'", `connect-src 'self' ${gateway}`,
  "require-trusted-types-for 'script'", 'trusted-types motcua offline',
].join('; ');

describe('a page kept for when there is no network', () => {
  let folder: string;
  let demo: Demo;
  let browser: Browser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motcua-offline-'));
    const readme = await readFile(join(import.meta.dirname, '..', '..', 'packages', 'components', 'README.md'), 'utf8');
    const recipes = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);
    const [worker, register] = ['// offline.js', "const address = '/offline.js'"].map((start) => recipes.find((code) => code.startsWith(start)));
    assert.ok(worker && register, 'the README has both');
    await writeFile(join(folder, 'index.html'), page);
    await writeFile(join(folder, 'style.css'), 'h1 { color: rgb(1, 2, 3) }');
    await writeFile(join(folder, 'register.js'), register);
    demo = await startDemo({ ports: { site: 0, gateway: 0, sandbox: 0 }, advanceEverySeconds: false, siteFolder: folder, policy, log: () => undefined });
    await writeFile(join(folder, 'offline.js'), worker.replaceAll('https://GATEWAY', demo.gateway).replace("['/', '/style.css']", "['/', '/style.css', '/register.js']"));
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('opens, and searches the list of the last visit', async () => {
    const { page: first, complaints } = await visit(browser, { width: 360, height: 740 });
    await first.goto(`${demo.site}/`);
    await waitForText(first, '2.182');
    await first.evaluate(async () => void (await navigator.serviceWorker.ready));
    // The element keeps its list by itself, a moment later.
    await first.waitForFunction(async (url) => Boolean(await caches.match(url, { cacheName: 'motcua-catalogue' })), { timeout: 60_000 }, `${demo.gateway}/motcua/catalogue/manifest.json`);
    assert.deepEqual(complaints, [], 'the page\'s policy allows all of it');
    const addresses = await first.evaluate(async () => (await (await caches.open('offline')).keys()).map(({ url }) => new URL(url).pathname));
    assert.ok(addresses.every((path) => /^\/(?:$|style\.css|register\.js|motcua\/v1\/(?:loader|chunks\/(?:base|gateway|procedure-search)))/.test(path)), addresses.join());

    await writeFile(join(folder, 'index.html'), page.replace('Trang của', 'Trang mới của'));
    await first.reload();
    await first.waitForFunction(async () => (await (await (await caches.open('offline')).match('/'))?.text())?.includes('Trang mới') ?? false, { timeout: 60_000 });

    const context = first.browserContext();
    const debug = await first.createCDPSession();
    await debug.send('Network.clearBrowserCache'); // what was kept must be enough
    await first.close();
    await demo.close();
    const later = await context.newPage();
    await later.goto(`${demo.site}/?from=home#q=khai+sinh`);
    await waitForText(later, 'Trang mới của cơ quan');
    await waitForText(later, /Không kết nối được máy chủ. Đây là danh mục ngày/);
    await waitForText(later, /Đăng ký khai sinh/);
    assert.equal(await later.$eval('h1', (heading) => getComputedStyle(heading).color), 'rgb(1, 2, 3)');
    await later.goto(`${demo.site}/elsewhere.html`).then(() => assert.fail('only what was named is kept'), (error: unknown) => assert.match(String(error), /ERR_CONNECTION_REFUSED/));
  });
});
