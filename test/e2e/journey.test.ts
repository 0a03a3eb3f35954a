// The main job, as citizens do it: from the agency's page to the result, in Chromium, against the whole house.
import assert from 'node:assert/strict';
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startDemo, type Demo } from '../../scripts/demo.ts';
import { consent, fillForm, findProcedure, follow, inspector, parent, samplePdf, signIn, submit, withdraw, type Journey } from './birth-registration.ts';
import { keyboardOnly, pointing } from './hands.ts';
import { launch, visit, waitForText } from './visitor.ts';

const root = join(import.meta.dirname, '..', '..');
const agency = join(root, 'examples', 'agency');
const lines: string[] = [];
let browser: Browser;
let demo: Demo;
let secrets: string[];

before(async () => {
  demo = await start(agency);
  browser = await launch();
  const citizen = demo.sandbox.citizens.find((one) => one.fullName === parent.fullName);
  assert.ok(citizen?.personalId, 'the parent is in the register');
  // What must appear in no log, no address, no storage: number, name, and birth date in every writing.
  const [year, month, day] = (citizen.birthDate ?? '').split('-');
  secrets = [citizen.personalId, citizen.fullName, encodeURIComponent(citizen.fullName), citizen.birthDate, `${year}${month}${day}`, `${day}/${month}/${year}`].filter((secret): secret is string => Boolean(secret) && String(secret).length > 5);
  assert.ok(secrets.length >= 5);
});

after(async () => {
  await browser?.close();
  await demo?.close();
});

function start(siteFolder: string, policy?: (gateway: string) => string): Promise<Demo> {
  return startDemo({
    ports: { site: 0, gateway: 0, sandbox: 0 },
    advanceEverySeconds: false,
    siteFolder,
    ...(policy ? { policy } : {}),
    log: (source, line) => lines.push(`${source} ${line}`),
  });
}

/** Everything the canary must not be in, after a journey. */
function assertNothingLeaked(journey: Journey): void {
  const { addresses, complaints } = journey.visitor;
  assert.ok(addresses.length > 20, 'addresses were watched');
  assert.ok(lines.length > 20, 'log lines were watched');
  const journal = JSON.stringify(journey.demo.sandbox.journal());
  for (const secret of secrets) {
    assert.deepEqual(addresses.filter((address) => address.includes(secret) || decodeURIComponent(address).includes(secret)), [], 'an address holds personal data');
    assert.deepEqual(lines.filter((line) => line.includes(secret)), [], 'a log line holds personal data');
    assert.ok(!journal.includes(secret), 'the sandbox\'s journal holds personal data');
  }
  // Chromium itself writes a line for these two answers, which are no faults: no draft yet, and no consent yet.
  const expected = [/status of 404 .*\/drafts\//, /status of 403 .*\/prefills\b/];
  assert.deepEqual(complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint))), [], 'the console is quiet');
}

async function wholeJourney(size: { width: number; height: number }, keyboard: boolean): Promise<void> {
  const visitor = await visit(browser, size);
  const journey: Journey = {
    demo,
    visitor,
    hands: keyboard ? keyboardOnly(visitor.page) : pointing(visitor.page),
    keyboard,
    start: `${demo.site}/`,
    step: inspector(visitor, secrets),
  };
  await findProcedure(journey);
  await signIn(journey, parent.fullName);
  await consent(journey);
  await fillForm(journey, await samplePdf());
  const code = await submit(journey);
  await follow(journey, code);
  await withdraw(journey, `${demo.site}/nop-ho-so.html?procedure=1.001193`);
  assertNothingLeaked(journey);
  await portalHeardOf(code);
  await visitor.page.browserContext().close();
}

/** The vendor's program has told the national portal, to the last status. */
async function portalHeardOf(code: string): Promise<void> {
  const until = Date.now() + 20_000;
  for (;;) {
    const received = JSON.stringify(await (await fetch(`${demo.sandbox.url}/_sandbox/portal/received`)).json());
    if (received.includes(code) && lines.some((line) => line.startsWith('vendor') && line.includes(code) && line.includes('status 10'))) return;
    assert.ok(Date.now() < until, `the national portal never heard of the end of ${code}; vendor said: ${lines.filter((line) => line.startsWith('vendor')).join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe('from the agency page to the result', () => {
  test('at a desk', () => wholeJourney({ width: 1280, height: 900 }, false));
  test('on a phone of 360 pixels', () => wholeJourney({ width: 360, height: 740 }, false));
  test('by keyboard alone', () => wholeJourney({ width: 1280, height: 900 }, true));
});

describe('on a hostile host page', () => {
  let folder: string;
  let hostile: Demo;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motcua-hostile-'));
    await cp(join(import.meta.dirname, 'hostile'), folder, { recursive: true });
    await copyFile(join(root, 'node_modules', 'lit-html', 'lit-html.js'), join(folder, 'lit-html.js'));
    // No exception but the host's own scripts; Trusted Types with our one policy and the one of the host's own Lit.
    hostile = await start(folder, (gateway) =>
      [
        "default-src 'none'",
        `script-src 'self' ${gateway}`,
        "style-src 'self'",
        "img-src 'self'",
        `connect-src ${gateway}`,
        "form-action 'none'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types motcua lit-html',
      ].join('; '),
    );
  });
  after(async () => {
    await hostile?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('everything unset, two loaders, another Lit: the whole way still works', async () => {
    const visitor = await visit(browser, { width: 1000, height: 900 });
    const journey: Journey = { demo: hostile, visitor, hands: pointing(visitor.page), keyboard: false, start: `${hostile.site}/`, step: inspector(visitor, secrets) };
    await findProcedure(journey);
    await waitForText(visitor.page, 'Trang này tự dùng Lit');
    await signIn(journey, parent.fullName);
    await consent(journey);
    await fillForm(journey, await samplePdf());
    const code = await submit(journey);
    await follow(journey, code);
    assertNothingLeaked(journey);
    await visitor.page.browserContext().close();
  });
});
