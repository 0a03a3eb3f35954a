import type { Browser, CDPSession, ConsoleMessage, Page } from 'puppeteer-core';
import type { TestRunnerPlugin, TestSession } from '@web/test-runner';
import { axeViolations } from '../e2e/visitor.ts';
import { birth, file } from '../../scripts/recordings/filing.ts';
import { Person } from '../../scripts/recordings/person.ts';
import type { CatalogueFault } from './catalogues.ts';
import type { House } from './house.ts';
import type { HostPage } from './pages.ts';
import type { Script } from './scripted-gateway.ts';

/** What a host page showed when it was opened in a window of its own. */
export interface PageReport {
  /** What the test's function gave. */
  result: unknown;
  /** Errors and warnings of the console, uncaught exceptions, breaches of the policy. */
  complaints: string[];
  /** Every address that was asked for. */
  addresses: string[];
  axe: string[];
}

/** The commands by which tests in the browser reach the house. Each is documented in `commands.ts`. */
export function houseCommands(house: House): TestRunnerPlugin {
  const lines = new Map<Page, CDPSession>();
  const run: Record<string, (payload: never, page: Page) => unknown> = {
    house: () => ({ gateway: house.gateway, pages: house.pages.origin }),
    'sign-in': ({ citizen }: { citizen: string }, page) => signIn(house.gateway, citizen, page),
    'clear-cookies': async (_: unknown, page) => {
      const session: CDPSession = await page.createCDPSession();
      await session.send('Network.clearBrowserCookies');
      await session.detach();
      return true;
    },
    'set-fault': (fault: Parameters<House['sandbox']['setFault']>[0]) => (house.sandbox.setFault(fault), true),
    'clear-faults': () => (house.sandbox.clearFaults(), true),
    'file-dossier': async ({ citizen }: { citizen: string }) => {
      const person = new Person(house.gateway);
      await person.signIn(citizen);
      return file(person, birth);
    },
    'set-dossier-status': ({ code, status, note }: { code: string; status: number; note?: string }) => (house.sandbox.setStatus(code, status, note), true),
    'script-gateway': (script: Script) => house.scripted.add(script),
    'change-script': ({ url, script }: { url: string; script: Script }) => (house.scripted.change(url, script), true),
    'serve-catalogue': ({ fault }: { fault: CatalogueFault }) => house.catalogues.add(fault),
    'change-catalogue': ({ url, fault }: { url: string; fault: CatalogueFault }) => (house.catalogues.change(url, fault), true),
    'asked-of-script': ({ url }: { url: string }) => house.scripted.asked(url),
    misses: () => house.misses(),
    'cut-line': async ({ cut }: { cut: boolean }, page) => {
      // The gateway's addresses only: the test itself must still reach its runner.
      const session = lines.get(page) ?? (await page.createCDPSession());
      lines.set(page, session);
      await session.send('Network.enable');
      await session.send('Network.setBlockedURLs', { urls: cut ? [`${house.gateway}/*`] : [] });
      return true;
    },
    'open-page': ({ page: hostPage, host, look }: { page: HostPage; host?: string; look: string }, page) =>
      openPage(page.browser(), `${host ? house.pages.origin.replace('localhost', host) : house.pages.origin}${house.pages.add(hostPage)}`, look),
  };
  return {
    name: 'house-commands',
    async executeCommand({ command, payload, session }: { command: string; payload: unknown; session: TestSession }) {
      const handler = run[command];
      if (!handler) return undefined;
      const page = (session.browser as unknown as { getPage(id: string): Page }).getPage(session.id);
      return (await handler(payload as never, page)) ?? null;
    },
  } as TestRunnerPlugin;
}

/** Signs the test's browser in, in a second tab, through the sandbox's own pages. */
async function signIn(gateway: string, citizen: string, testPage: Page): Promise<boolean> {
  const page = await testPage.browserContext().newPage();
  try {
    await page.goto(`${gateway}/motcua/api/v1/sign-in?lang=vi`, { waitUntil: 'domcontentloaded' });
    const choice = await page.$(`input[name=citizen][value="${citizen}"]`);
    if (choice) {
      await choice.click();
      await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), page.click('form button[type=submit]:not([name])')]);
    }
    if (!page.url().startsWith(gateway)) throw new Error(`Signing in as ${citizen} ended at ${new URL(page.url()).pathname}`);
    return true;
  } finally {
    await page.close();
  }
}

/** Opens a host page in a window of its own and runs the test's function there until it gives something. */
async function openPage(browser: Browser, address: string, look: string): Promise<PageReport> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(address, { waitUntil: 'load' });
    const until = Date.now() + 10_000;
    let result: unknown;
    do {
      // Through the debugger: the page's policy holds for the page, not for the test.
      result = await page.evaluate(`(${look})()`);
      if (result === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    } while (result === undefined && Date.now() < until);
    return { result, complaints: [...complaints], addresses, axe: await axeViolations(page) };
  } finally {
    await context.close();
  }
}
