// What the procedure search costs a browser beside a bare Lit page: `node scripts/bench/search-element/bench.ts [rounds]`.
// Needs a build. Both pages are opened in turn, each time in a fresh profile of one Chromium; what counts is the time the
// page's main thread worked (Chromium's TaskDuration) until it is still: page, script, drawing, and for the search the
// catalogue of the seeds. A rough measure: on a busy machine both columns grow, the quotient less so.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../../../test/e2e/visitor.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const rounds = Number(process.argv[2] ?? 12);
const goal = 1.4;
const phrase = 'dang ky khai sinh';
/** Main thread, in milliseconds. */
interface Cost {
  load: number;
  /** Each key of the phrase, with its results drawn. */
  key: number;
}

const page = (head: string, body: string) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang</title>${head}</head><body><main><h1>Trang</h1>${body}</main></body></html>`;
const pages: Record<string, { html: string; ready: string }> = {
  bare: { html: page('<script type="module" src="/bare.js"></script>', '<bare-page></bare-page>'), ready: "document.querySelector('bare-page')?.shadowRoot?.querySelector('input')" },
  search: {
    html: page('<script type="module" src="/motcua/v1/loader.js"></script>', '<motcua-procedure-search></motcua-procedure-search>'),
    ready: "document.querySelector('motcua-procedure-search')?.shadowRoot?.querySelector('.chip') && document.querySelector('motcua-procedure-search').shadowRoot.querySelector('input')",
  },
};

/** The least that Lit draws: a box, and ten lines that follow what is typed. */
const bareElement = `
import { html, LitElement } from 'lit';
class BarePage extends LitElement {
  static properties = { typed: { state: true } };
  typed = '';
  render() {
    const lines = Array.from({ length: 10 }, (_, at) => html\`<li>\${this.typed} \${at}</li>\`);
    return html\`<label for="box">Box</label><input id="box" @input=\${(event) => { this.typed = event.target.value; }} /><ul>\${lines}</ul>\`;
  }
}
customElements.define('bare-page', BarePage);
`;

const server = await serve(await bundle(bareElement));
const browser = await launch();
const costs: Record<string, Cost[]> = { bare: [], search: [] };
try {
  for (let round = -1; round < rounds; round++) {
    for (const name of Object.keys(pages)) {
      const cost = await visit(browser, name);
      // The first round warms the machine up.
      if (round >= 0) costs[name]?.push(cost);
    }
  }
} finally {
  await browser.close();
  server.close();
}
for (const part of ['load', 'key'] as const) {
  const [bare, search] = ['bare', 'search'].map((name) => middle((costs[name] ?? []).map((cost) => cost[part])));
  if (bare === undefined || search === undefined) throw new Error('Nothing was measured');
  const share = search / bare;
  const said = part === 'load' ? `opened, middle of ${rounds}` : 'one key, with the answer to it';
  process.stdout.write(`${said.padEnd(34)}${search.toFixed(1)} ms beside ${bare.toFixed(1)} ms: ${share.toFixed(2)} times${part === 'load' ? ` (goal ${goal})` : ''}\n`);
}

async function visit(browser: Browser, name: string): Promise<Cost> {
  const context = await browser.createBrowserContext();
  const window = await context.newPage();
  try {
    await window.goto(`http://localhost:${(server.address() as AddressInfo).port}/${name}`);
    const box = (await window.waitForFunction(pages[name]?.ready ?? 'false')).asElement();
    if (!box) throw new Error(`${name} has no box`);
    await window.waitForNetworkIdle({ idleTime: 500 });
    const load = await worked(window);
    await (box as unknown as { focus(): Promise<void> }).focus();
    // Slower than a person types, so that every key is answered.
    for (const letter of phrase) {
      await window.keyboard.type(letter);
      await new Promise((resolve) => setTimeout(resolve, 90));
    }
    return { load, key: ((await worked(window)) - load) / phrase.length };
  } finally {
    await context.close();
  }
}

async function worked(window: Page): Promise<number> {
  return ((await window.metrics()).TaskDuration ?? 0) * 1000;
}

async function bundle(code: string): Promise<string> {
  const entry = join(root, 'bare.js');
  const built = await rollup({
    input: entry,
    plugins: [{ name: 'bare', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) }, nodeResolve({ browser: true, exportConditions: ['production'] })],
  });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  return output[0].code;
}

async function serve(bare: string): Promise<ReturnType<typeof createServer>> {
  const folders: Record<string, string> = { v1: join(root, 'packages', 'components', 'dist', 'cdn'), catalogue: join(root, 'packages', 'catalogue', 'dist', 'index') };
  const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const known = pages[path.slice(1)];
    if (known || path === '/bare.js') {
      response.writeHead(200, { 'content-type': known ? 'text/html; charset=utf-8' : 'text/javascript' }).end(known?.html ?? bare);
      return;
    }
    const [, folder = '', file = ''] = /^\/motcua\/(v1|catalogue)\/([\w./-]+)$/.exec(path) ?? [];
    readFile(join(folders[folder] ?? root, file)).then(
      (content) => response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
