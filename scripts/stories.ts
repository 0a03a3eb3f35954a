// Every story of the static Storybook, opened in Chromium: it reaches the state it is named after (its own `play`),
// axe finds nothing, nothing is complained of in the console, nothing leaves the page's origin, nothing is wider than
// the window. Part of `npm test`, after the build. By hand: `--only <pattern>` for some stories, `--no-build` to take the last build,
// `--pictures <folder>` to keep what was seen.
import { createReadStream } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { axeViolations, launch } from '../test/e2e/visitor.ts';
import { checkRecordings } from './recordings/check-recordings.ts';
import { runSteps } from './steps.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, '.motcua', 'storybook');
const { values: options } = parseArgs({ options: { only: { type: 'string' }, 'no-build': { type: 'boolean' }, pictures: { type: 'string' } } });

/** How many windows at once: more do not help on two cores. */
const windows = 3;
/** Stories that one window shows one after another, as somebody does who goes through the list, before it is loaded anew. */
const batchSize = 12;
const languages = ['vi', 'en'];
const themes = ['agency', 'dark', 'contrast'];
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };

interface Entry {
  id: string;
  type: 'story' | 'docs';
  tags: string[];
}

/** One way to open one story. */
interface View {
  id: string;
  docs: boolean;
  lang: string;
  theme: string;
  size: { width: number; height: number };
}

const failures: string[] = [];
let passed = 0;

const stale = await checkRecordings(root);
failures.push(...stale);
if (stale.length === 0) passed += 1;

if (!options['no-build']) {
  await runSteps(root, [{ name: 'Building the stories', command: 'storybook', args: ['build', '-c', 'scripts/storybook', '-o', built, '--quiet', '--disable-telemetry', '--loglevel', 'error'] }]);
}
const { entries } = JSON.parse(await readFile(join(built, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const views = viewsOf(Object.values(entries)).filter(({ id }) => options.only === undefined || new RegExp(options.only).test(id));
if (options.pictures) await mkdir(options.pictures, { recursive: true });

const site = await serve(built);
const browser = await launch();
try {
  const queue = batchesOf(views);
  await Promise.all(Array.from({ length: windows }, () => work(browser, queue)));
} finally {
  await browser.close();
  site.close();
}

for (const failure of failures) process.stdout.write(`FAILED ${failure}\n`);
process.stdout.write(`stories: ${passed} passed, ${failures.length} failed\n`);
process.exitCode = failures.length === 0 && views.length > 0 ? 0 : 1;

/** Every story in both languages, narrow and wide; those tagged "themes" with each token theme too; every page of documentation once. */
function viewsOf(all: Entry[]): View[] {
  return all.flatMap(({ id, type, tags }): View[] => {
    if (type === 'docs') return [{ id, docs: true, lang: 'vi', theme: 'default', size: desktop }];
    const plain = languages.flatMap((lang) => [{ id, docs: false, lang, theme: 'default', size: lang === 'vi' ? phone : desktop }]);
    return tags.includes('themes') ? [...plain, ...themes.map((theme, n) => ({ id, docs: false, lang: languages[n % 2] ?? 'vi', theme, size: n % 2 === 0 ? desktop : phone }))] : plain;
  });
}

/** Views that differ in the story only, a few at a time. */
function batchesOf(all: View[]): View[][] {
  const groups = new Map<string, View[]>();
  for (const view of all) {
    const key = `${view.docs} ${view.lang} ${view.theme} ${view.size.width}`;
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  return [...groups.values()].flatMap((group) => Array.from({ length: Math.ceil(group.length / batchSize) }, (_, n) => group.slice(n * batchSize, (n + 1) * batchSize)));
}

async function work(browser: Browser, queue: View[][]): Promise<void> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluateOnNewDocument(followStorybook);
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    let isOpen = false;
    for (const view of batch) {
      const name = `${view.id} (${view.docs ? 'docs' : `${view.lang}, ${view.theme}, ${view.size.width} px`})`;
      const wrong: string[] = await look(page, view, isOpen).catch((error: unknown) => [String(error)]);
      if (wrong.length === 0) passed += 1;
      else failures.push(`${name}\n${wrong.map((line) => `         ${line}`).join('\n')}`);
      // What a broken story leaves behind is not the next one's fault.
      isOpen = wrong.length === 0;
    }
  }
  await context.close();
}

/** Opens a view, in the page that is there or in a fresh one, and says what is wrong with it. */
async function look(page: Page, view: View, isOpen: boolean): Promise<string[]> {
  const { id, docs, lang, theme, size } = view;
  const wrong: string[] = [];
  const onRequest = (request: { url(): string }) => {
    const address = new URL(request.url());
    if (/^(https?|wss?):$/.test(address.protocol) && address.origin !== site.origin) wrong.push(`asked another origin: ${address.origin}${address.pathname}`);
  };
  const onConsole = (message: { type(): string; text(): string; location(): { url?: string } }) => {
    if (message.type() === 'error' || message.type() === 'warn') wrong.push(`console: ${message.text()} ${message.location().url ?? ''}`.trimEnd());
  };
  const onError = (error: unknown) => wrong.push(`script: ${String(error)}`);
  page.on('request', onRequest).on('console', onConsole).on('pageerror', onError);
  try {
    const viewMode = docs ? 'docs' : 'story';
    if (isOpen) {
      await page.evaluate(`storyOutcome = undefined; __STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', ${JSON.stringify({ storyId: id, viewMode })})`);
    } else {
      await page.setViewport({ ...size, deviceScaleFactor: 1 });
      // The accessibility panel's own run is switched off: axe is run below, once.
      await page.goto(`${site.origin}/iframe.html?id=${id}&viewMode=${viewMode}&globals=lang:${lang};theme:${theme};a11y.manual:!true`);
    }
    await page.waitForFunction('globalThis.storyOutcome !== undefined', { timeout: 30_000, polling: 50 });
    const outcome = await page.evaluate(() => (globalThis as unknown as { storyOutcome: string }).storyOutcome);
    if (outcome !== 'success') wrong.push(outcome);
    if (!docs) {
      // Documentation pages are Storybook's own markup around ours; what is ours in them is checked story by story.
      wrong.push(...(await axeViolations(page)));
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wider > 0) wrong.push(`${wider} px wider than the window`);
    }
    if (options.pictures) await page.screenshot({ path: join(options.pictures, `${id}.${lang}.${theme}.${size.width}.png`), fullPage: !docs });
  } finally {
    page.off('request', onRequest).off('console', onConsole).off('pageerror', onError);
  }
  return wrong;
}

/** Runs in the page before anything else: notes on `storyOutcome` how the story ended. */
function followStorybook(): void {
  interface Channel {
    on(event: string, listener: (payload?: { status?: string; message?: string }) => void): void;
  }
  const page = globalThis as unknown as { storyOutcome: string | undefined; __STORYBOOK_ADDONS_CHANNEL__: Channel | undefined };
  let channel: Channel | undefined;
  let reason = '';
  page.storyOutcome = undefined;
  Object.defineProperty(page, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (given: Channel | undefined) => {
      channel = given;
      for (const event of ['storyThrewException', 'playFunctionThrewException', 'storyErrored', 'storyMissing', 'configError']) {
        given?.on(event, (payload) => {
          reason = `${event}: ${payload?.message ?? ''}`;
          if (event === 'storyMissing' || event === 'configError') page.storyOutcome = reason;
        });
      }
      given?.on('storyFinished', (payload) => {
        page.storyOutcome = payload?.status === 'success' && reason === '' ? 'success' : reason || 'the story failed';
      });
      given?.on('docsRendered', () => (page.storyOutcome = reason || 'success'));
    },
  });
}

/** Serves the built Storybook from this computer. */
async function serve(folder: string): Promise<{ origin: string; close(): void }> {
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.woff2': 'font/woff2',
    '.png': 'image/png',
  };
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://stories').pathname);
      // A browser asks for it by itself; the stories have none.
      if (path === '/favicon.ico') {
        response.writeHead(204).end();
        return;
      }
      const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
      const found = file.startsWith(folder) ? await stat(file).catch(() => undefined) : undefined;
      if (!found?.isFile()) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'max-age=600' });
      createReadStream(file).pipe(response);
    })().catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
