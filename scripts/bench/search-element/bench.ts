// What the procedure search costs a browser beside Lit alone: `node scripts/bench/search-element/bench.ts [rounds]`.
// Needs a build. The pages are opened in turn, each time in a fresh profile of one Chromium. What counts is the processor
// time of the page's main thread (Chromium's ThreadTime; waiting for the processor is not in it) until nothing has been
// fetched for half a second: page, script with its compiling, drawing. Each page is the same document with one element:
//
// - `search`: <motcua-procedure-search> by the loader, as an agency embeds it. Opened, it draws itself from the catalogue's
//   manifest; ready, it has fetched, checked and opened the catalogue of the seeds, because somebody has touched the box;
//   then each key is searched for and answered with ten results. What it keeps for when there is no network, once the
//   person pauses, is not counted.
// - `same`: a Lit element that draws as much and does nothing else: label, hint, box, and ten of forty procedures that
//   stand in its script, each with name, code, agency and sector and the typed length of the name marked, other ones at
//   each key. No fetching, no searching, no language, no state. The goal is measured against this one.
// - `least`: the least that Lit draws: a box, and ten unstyled lines of what is typed and a number.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import type { Browser, CDPSession } from 'puppeteer-core';
import { openIndex, readDisplay, readManifest, summarise } from '../../../packages/search/src/index.ts';
import { launch } from '../../../test/e2e/visitor.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const catalogue = join(root, 'packages', 'catalogue', 'dist', 'index');
// Its types are written for CommonJS, where the default export is one level deeper.
const terser = terserPlugin as unknown as typeof terserPlugin.default;
const rounds = Number(process.argv[2] ?? 12);
const goal = 1.4;
const phrase = 'dang ky khai sinh';
/** Processor time of the main thread, in milliseconds. */
interface Cost {
  load: number;
  /** From the first touch until everything is there. */
  ready: number;
  /** Each key of the phrase, with its results drawn. */
  key: number;
}

const page = (head: string, body: string) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang</title>${head}</head><body><main><h1>Trang</h1>${body}</main></body></html>`;
/** The pages, each with its script and the tag of its element. */
const pages: Record<string, { script: string; tag: string }> = {
  least: { script: '/least.js', tag: 'lit-least' },
  same: { script: '/same.js', tag: 'lit-same' },
  search: { script: '/motcua/v1/loader.js', tag: 'motcua-procedure-search' },
};

const least = `
import { html, LitElement } from 'lit';
class Least extends LitElement {
  static properties = { typed: { state: true } };
  constructor() { super(); this.typed = ''; }
  render() {
    const lines = Array.from({ length: 10 }, (_, at) => html\`<li>\${this.typed} \${at}</li>\`);
    return html\`<label for="box">Box</label><input id="box" @input=\${(event) => { this.typed = event.target.value; }} /><ul>\${lines}</ul>\`;
  }
}
customElements.define('lit-least', Least);
`;

const same = (procedures: readonly object[]) => `
import { css, html, LitElement } from 'lit';
const procedures = ${JSON.stringify(procedures)};
class Same extends LitElement {
  static properties = { typed: { state: true } };
  static styles = css\`
    :host { display: block; font: 16px/1.5 sans-serif; }
    ul { list-style: none; margin: 0; padding: 0; }
    li { padding: 10px 8px; border-bottom: 1px solid #d3d8df; }
    .name { display: block; color: #0b57a4; font-weight: 600; }
    .line { display: flex; flex-wrap: wrap; column-gap: 12px; color: #505862; }
    input { font: inherit; min-height: 44px; width: 100%; }
  \`;
  constructor() { super(); this.typed = ''; }
  render() {
    const { length } = this.typed;
    const lines = procedures.slice(length, length + 10).map(({ name, code, agency, sector }) => html\`
      <li>
        <span class="name">\${length ? html\`<mark>\${name.slice(0, length)}</mark>\` : ''}\${name.slice(length)}</span>
        <span class="line"><span>Mã \${code}</span><span>\${agency}</span><span>\${sector}</span></span>
      </li>\`);
    return html\`
      <label for="box">Bạn cần làm thủ tục gì?</label>
      <p>Gõ việc cần làm hoặc mã thủ tục, có dấu hoặc không dấu.</p>
      <input id="box" @input=\${(event) => { this.typed = event.target.value; }} />
      <ul>\${lines}</ul>\`;
  }
}
customElements.define('lit-same', Same);
`;

const server = await serve({ '/least.js': await bundle(least), '/same.js': await bundle(same(await someProcedures())) });
const browser = await launch();
const costs: Record<string, Cost[]> = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
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
for (const part of ['load', 'ready', 'key'] as const) {
  const [atLeast, drawn, search] = ['least', 'same', 'search'].map((name) => middle((costs[name] ?? []).map((cost) => cost[part])));
  if (atLeast === undefined || drawn === undefined || search === undefined) throw new Error('Nothing was measured');
  const said = { load: `opened, middle of ${rounds}`, ready: 'ready, once the box is touched', key: 'one key, with the answer to it' }[part];
  if (part === 'ready') {
    // The others have nothing to get ready.
    process.stdout.write(`${said.padEnd(31)}${search.toFixed(1)} ms\n`);
    continue;
  }
  process.stdout.write(`${said.padEnd(31)}${search.toFixed(1)} ms; same drawing ${drawn.toFixed(1)}: ${(search / drawn).toFixed(2)} times (goal ${goal}); least drawing ${atLeast.toFixed(1)}: ${(search / atLeast).toFixed(2)} times\n`);
}

async function visit(browser: Browser, name: string): Promise<Cost> {
  const context = await browser.createBrowserContext();
  const window = await context.newPage();
  try {
    const debug = await window.createCDPSession();
    await debug.send('Performance.enable');
    await window.goto(`http://localhost:${(server.address() as AddressInfo).port}/${name}`);
    // Nothing is asked of the page while it works: that would be work, too.
    await window.waitForNetworkIdle({ idleTime: 500 });
    const load = await worked(debug);
    const drawn = () => window.evaluate(drawnBy, pages[name]?.tag ?? '');
    const first = await drawn();
    if (first === '') throw new Error(`${name} was not drawn`);
    // Not as long as a person pauses before the catalogue is kept for when there is no network.
    await window.waitForNetworkIdle({ idleTime: 500 });
    const before = await worked(debug);
    const ready = before - load;
    // Slower than a person types, so that every key is answered.
    for (const letter of phrase) {
      await window.keyboard.type(letter);
      await new Promise((resolve) => setTimeout(resolve, 90));
    }
    const key = ((await worked(debug)) - before) / phrase.length;
    if ((await drawn()) === first) throw new Error(`${name} did not answer`);
    return { load, ready, key };
  } finally {
    await context.close();
  }
}

/** Puts the focus in an element's box, and tells what its list says. Runs in the page. */
function drawnBy(tag: string): string {
  const root = document.querySelector(tag)?.shadowRoot;
  root?.querySelector('input')?.focus();
  return Array.from(root?.querySelectorAll('li') ?? [], (line) => line.textContent).join();
}

async function worked(debug: CDPSession): Promise<number> {
  const { metrics } = await debug.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}

/** Forty procedures of the seeds, as they are drawn. */
async function someProcedures(): Promise<object[]> {
  const manifest = readManifest(JSON.parse(await readFile(join(catalogue, 'manifest.json'), 'utf8')));
  const index = openIndex(await readFile(join(catalogue, manifest.index.file)));
  const strings = readDisplay(JSON.parse(await readFile(join(catalogue, manifest.display.file), 'utf8')));
  return index.search('dang ky', { limit: 40 }).hits.map(({ record }) => {
    const { name, code, agency, sector } = summarise(index, strings, record);
    return { name, code, agency, sector };
  });
}

async function bundle(code: string): Promise<string> {
  const entry = join(root, 'alone.js');
  const built = await rollup({
    input: entry,
    plugins: [{ name: 'alone', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) }, nodeResolve({ browser: true, exportConditions: ['production'] })],
  });
  const { output } = await built.generate({ format: 'es', plugins: [terser({ module: true })] });
  await built.close();
  return output[0].code;
}

async function serve(scripts: Record<string, string>): Promise<ReturnType<typeof createServer>> {
  const folders: Record<string, string> = { v1: join(root, 'packages', 'components', 'dist', 'cdn'), catalogue };
  const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const known = pages[path.slice(1)];
    if (known) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(`<script type="module" src="${known.script}"></script>`, `<${known.tag}></${known.tag}>`));
      return;
    }
    const script = scripts[path];
    if (script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
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
