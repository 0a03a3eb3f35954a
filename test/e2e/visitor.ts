import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { browserHint, chromiumArguments, findChromium } from '../../scripts/chromium.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(browserHint);
  return puppeteer.launch({ executablePath, args: chromiumArguments(), headless: true });
}

/** One person at one browser window: what they see and do, and what the window let out. */
export interface Visitor {
  page: Page;
  /** Every address the window asked for, query included. */
  addresses: string[];
  /** What a developer would find in the console: errors, warnings, breaches of the page's policy. */
  complaints: string[];
}

export async function visit(browser: Browser, size: { width: number; height: number }): Promise<Visitor> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const visitor: Visitor = { page, addresses: [], complaints: [] };
  page.on('request', (request) => visitor.addresses.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') visitor.complaints.push(`${message.text()} (${message.location().url ?? ''})`);
  });
  page.on('pageerror', (error) => visitor.complaints.push(String(error)));
  return visitor;
}

/** Runs axe on the page as it stands, shadow roots included; returns one line per violation. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Through the debugger, which no Content-Security-Policy of the page holds up; once for each document.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(`${axeSource}; undefined`);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<{ violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[] }> } }).axe;
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`));
  });
}

/** All text a person can read on the page, shadow roots included. */
export async function readableText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const read = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
      if (node instanceof Element) {
        if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName)) return '';
        if (!node.checkVisibility()) return '';
        if (node.shadowRoot) return read(node.shadowRoot);
        if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes().map(read).join(' ');
      }
      return [...node.childNodes].map(read).join(node instanceof Element && getComputedStyle(node).display === 'inline' ? '' : ' ');
    };
    return read(document.body).replace(/\s+/g, ' ');
  });
}

/** Waits until the page reads a text. */
export async function waitForText(page: Page, text: string | RegExp, timeout = 20_000): Promise<string> {
  const until = Date.now() + timeout;
  for (;;) {
    const seen = await readableText(page).catch(() => ''); // the page may be on its way to another
    if (typeof text === 'string' ? seen.includes(text) : text.test(seen)) return seen;
    if (Date.now() > until) throw new Error(`The page at ${new URL(page.url()).pathname} never read ${String(text)}. It reads: ${seen.slice(0, 3000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What has the keyboard's focus: role, name and text, through shadow roots. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return '';
    const root = element.getRootNode() as Document | ShadowRoot;
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])].map((label) => label.textContent ?? '') : [];
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : ''));
    const legend = element.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const type = element instanceof HTMLInputElement ? element.type : '';
    return `${element.tagName.toLowerCase()} ${type} ${[element.getAttribute('aria-label') ?? '', ...labels, ...labelledBy, element.textContent ?? '', legend ? `(${legend})` : '', element.getAttribute('name') ?? ''].join(' ')}`.replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab (or another key) until what has focus fits; the mouse is never used. */
export async function tabTo(page: Page, target: RegExp, key: KeyInput = 'Tab', presses = 120): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < presses; count += 1) {
    const now = await focused(page);
    if (target.test(now)) return;
    passed.push(now.slice(0, 80));
    await page.keyboard.press(key);
  }
  throw new Error(`${String(target)} was never reached by ${key}. Passed: ${[...new Set(passed)].join(' | ')}`);
}

/** Everything the browser keeps for the origins the window is at: storage of the page and cookies a script can read. */
export async function browserStorage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = 'indexedDB' in window && 'databases' in indexedDB ? await indexedDB.databases() : [];
    return JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      databases: databases.map((database) => database.name),
      caches: 'caches' in window ? await caches.keys() : [],
      historyState: history.state as unknown,
      windowName: window.name,
    });
  });
}
