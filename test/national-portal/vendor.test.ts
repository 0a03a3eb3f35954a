import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createPlatforms } from '@motcua/http';
import { createOneStopClient, type OneStopClient } from '@motcua/lgsp';
import { createNationalPortalClient } from '@motcua/national-portal';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import { runVendor } from '../../examples/vendor/index.ts';
import { birthRegistration } from '../lgsp/birth-registration.ts';

interface Received {
  dossierCode: string;
  item: Record<string, unknown>;
  messages: number;
  progress: Record<string, string>[];
}

let sandbox: Sandbox;
let oneStop: OneStopClient;
let stop: AbortController;
let lines: string[];
let running: Promise<void> | undefined;

before(async () => {
  sandbox = await createSandbox();
  const profile = sandbox.connection.services.oneStop!;
  oneStop = createOneStopClient(createPlatforms(sandbox.connection)(profile.platform), profile);
});
after(() => sandbox.close());
beforeEach(() => {
  sandbox.clearFaults();
  stop = new AbortController();
  lines = [];
});
afterEach(async () => {
  stop.abort();
  await running;
  running = undefined;
});

const start = (): void => void (running = runVendor({ sandboxUrl: sandbox.url, signal: stop.signal, log: (line) => lines.push(line), pollMs: 20 }));
const received = async (): Promise<Received[]> => (await (await fetch(`${sandbox.url}/_sandbox/portal/received`)).json()) as Received[];
const at = async (code: string): Promise<Received | undefined> => (await received()).find(({ dossierCode }) => dossierCode === code);

/** Waits until something is so; the test's own time limit ends a wait in vain. */
async function until<T>(look: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    await wait(20);
  }
}

async function submit({ numbered = true } = {}): Promise<string> {
  const dossier = await birthRegistration(sandbox, oneStop);
  const { personalId: _, ...unnumbered } = dossier.applicant;
  await oneStop.submitDossier(numbered ? dossier : { ...dossier, applicant: unnumbered });
  return dossier.dossierCode;
}

describe('the vendor\'s program', { timeout: 60_000 }, () => {
  test('after submission and after each status change the portal knows what the one-stop system knows', async () => {
    start();
    const code = await submit();
    const first = await until(() => at(code));
    assert.equal(first.item['TrangThaiHoSo'], '1');
    assert.equal(first.item['MaTTHC'], '1.001193');
    assert.equal((first.item['TaiLieuNop'] as unknown[]).length, 1);
    for (const status of [2, 4, 5, 4, 6, 9, 10]) {
      sandbox.setStatus(code, status);
      await until(async () => (await at(code))?.item['TrangThaiHoSo'] === String(status));
    }
    const last = await until(async () => ((await at(code))?.progress.length === 8 ? at(code) : undefined));
    assert.deepEqual(last.progress.map((line) => line['TrangThai']), ['1', '2', '4', '5', '4', '6', '9', '10']);
    assert.equal((last.item['DanhSachHoSoBoSung'] as unknown[]).length, 1);
    assert.match(String(last.item['NgayTra']), /^\d{14}$/);
    assert.match(lines[0] ?? '', new RegExp(`^${code} \\(submitted\\), status 1 Mới đăng ký: sent; the national portal created it and took 1 new line`));
    assert.doesNotMatch(lines.join('\n'), /Thử Nghiệm|099\d{9}|0900000/);
  });

  for (const kind of ['html', 'error500', 'expired_token', 'already_exists'] as const) {
    test(`what happens while the portal has the fault "${kind}" arrives when it has passed, in order, each line once`, async () => {
      sandbox.setFault({ upstream: 'national-portal', kind, times: 2 });
      const code = await submit();
      sandbox.setStatus(code, 2);
      sandbox.setStatus(code, 4);
      start();
      const arrived = await until(async () => ((await at(code))?.progress.length === 3 ? at(code) : undefined));
      assert.deepEqual(arrived.progress.map((line) => line['TrangThai']), ['1', '2', '4']);
      // All three changes: one still on its way would take a fault of the next test upon itself.
      await until(() => lines.filter((line) => line.startsWith(code) && line.includes(': sent;')).length === 3);
      if (kind === 'html' || kind === 'error500') assert.ok(lines.some((line) => /trying again in 1 s, nothing is lost$/.test(line)), lines.join('\n'));
    });
  }

  test('a dossier that cannot be sent is said, and does not hold up the others', async () => {
    // The portal wants the owner's number; this dossier has none.
    const blocked = await submit({ numbered: false });
    const next = await submit();
    start();
    await until(() => at(next));
    assert.deepEqual(
      lines.filter((line) => line.startsWith(blocked)),
      [`${blocked} (submitted), status 1 Mới đăng ký: not taken; the national portal: invalid_request (reason required, field owner.personalId)`],
    );
    assert.equal(await at(blocked), undefined);
  });

  test('a one-stop system that is away is waited for; an end is an end', async () => {
    const log: string[] = [];
    const ending = new AbortController();
    const away = runVendor({ sandboxUrl: 'http://127.0.0.1:9', signal: ending.signal, log: (line) => log.push(line), pollMs: 20 });
    await until(() => log.length > 0);
    assert.match(log[0] ?? '', /^the one-stop system does not answer \(TypeError\); trying again in 1 s, nothing is lost$/);
    ending.abort();
    await away;
  });

  test('as a program it says what it did and stops on SIGTERM', async () => {
    const code = await submit();
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../examples/vendor/index.ts')], { env: { ...process.env, SANDBOX_URL: `${sandbox.url}/` }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await until(() => output.includes(code));
    child.kill('SIGTERM');
    assert.equal(await new Promise((resolve) => child.once('exit', resolve)), 0, output);
  });

  test('without its setting it says which, and fails', async () => {
    const { SANDBOX_URL: _, ...env } = process.env;
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../examples/vendor/index.ts')], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    assert.equal(await new Promise((resolve) => child.once('exit', resolve)), 1);
    assert.match(output, /SANDBOX_URL is not set/);
  });
});

describe('the national portal client and the sandbox', () => {
  test('every procedure of the list can be read, and nothing in them is unknown to the contract', async () => {
    const drift: string[] = [];
    const client = createNationalPortalClient(sandbox.connection.services.nationalPortal!, { onDrift: ({ place }) => drift.push(place) });
    const list = await client.listProcedures();
    assert.ok(list.length > 1000);
    for (const { procedureCode } of [list[0]!, list.at(-1)!, { procedureCode: '1.001193' }]) assert.equal((await client.readProcedure(procedureCode)).procedureCode, procedureCode);
    assert.deepEqual(drift, []);
    await assert.rejects(client.readProcedure('9.999999'), { code: 'not_found' });
  });

  test('a wrong password is unauthorized', async () => {
    const client = createNationalPortalClient({ ...sandbox.connection.services.nationalPortal!, password: { value: 'wrong' } });
    await assert.rejects(client.listProcedures(), { code: 'unauthorized' });
  });
});
