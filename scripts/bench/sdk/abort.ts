// How long a call goes on after its caller stopped it, in every phase: `node scripts/bench/sdk/abort.ts`. Needs a build. See README.md.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createPlatform, type PlatformProfile } from '@motcua/http';

const times = process.argv.includes('--quick') ? 20 : 100;
const boundMs = 5;
const server = fork(`${dirname(fileURLToPath(import.meta.url))}/abort-server.ts`);
const [ports] = (await once(server, 'message')) as [{ http: number; silent: number }];
const base = `http://127.0.0.1:${ports.http}`;
const token = { strategy: 'none' } as const;
const tokenAt = { strategy: 'basic_client_credentials', url: `${base}/token`, clientId: { value: 'key' }, clientSecret: { value: 'secret' } } as const;

/** Where the call waits, and what it is told beside the transport. */
const phases: Record<string, { url: string; profile?: Partial<PlatformProfile>; full?: boolean }> = {
  'waiting for a place': { url: `${base}/never`, profile: { maxConcurrent: 1 }, full: true },
  'waiting for a token': { url: `${base}/never`, profile: { token: tokenAt } },
  connecting: { url: `https://127.0.0.1:${ports.silent}/` },
  'waiting for headers': { url: `${base}/never` },
  'reading the body': { url: `${base}/body` },
  'waiting for another attempt': { url: `${base}/busy` },
};

let broken = 0;
process.stdout.write(`${''.padEnd(40)} median   95 %   most\n`);
for (const transport of ['fetch', 'undici'] as const) {
  for (const [phase, { url, profile, full }] of Object.entries(phases)) {
    const took: number[] = [];
    for (let time = 0; time < times; time += 1) took.push(await timeToSettle(url, { token, transport, timeoutMs: 60_000, ...profile }, full === true));
    took.sort((a, b) => a - b);
    const [median, high, most] = [0.5, 0.95, 1].map((share) => took[Math.ceil(times * share) - 1]!);
    const over = high! > boundMs;
    if (over) broken += 1;
    process.stdout.write(`${`${phase}, ${transport}`.padEnd(40)} ${[median, high, most].map((ms) => ms!.toFixed(2).padStart(6)).join(' ')} ms  ${over ? `OVER ${boundMs}` : `(bound ${boundMs})`}\n`);
  }
}
server.disconnect();
process.exit(broken === 0 ? 0 : 1);

/** Starts a call, waits until it is in its phase, stops it, and gives the milliseconds until its caller is told. */
async function timeToSettle(url: string, profile: PlatformProfile, full: boolean): Promise<number> {
  const platform = createPlatform(profile, { retries: 1 });
  const request = { operation: 'bench.call', method: 'POST', url, body: '{}', idempotent: true } as const;
  const first = new AbortController();
  const before = full ? platform.request({ ...request, signal: first.signal }).catch(() => {}) : undefined;
  const controller = new AbortController();
  const reached = once(server, 'message');
  let told = 0;
  const call = platform.request({ ...request, signal: controller.signal }).then(
    () => Promise.reject(new Error('it was answered')),
    () => void (told = performance.now()),
  );
  await reached;
  await wait(15);
  const stopped = performance.now();
  controller.abort();
  await call;
  first.abort();
  await before;
  return told - stopped;
}
