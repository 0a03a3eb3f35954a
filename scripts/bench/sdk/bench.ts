// What a call of the SDK costs beside bare fetch and other clients: `node scripts/bench/sdk/bench.ts`. Needs a build. See README.md.
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Contender, contenders } from './contenders.ts';

const here = dirname(fileURLToPath(import.meta.url));
const quick = process.argv.includes('--quick');
const rounds = quick ? 15 : 45;
const atATime = 8;

const server = fork(`${here}/server.ts`);
const [port] = (await once(server, 'message')) as [number];
const base = `http://127.0.0.1:${port}`;
let broken = 0;

const { calls, lists } = contenders(base);
await compare(calls, 200, { 'full look-up, ky': 1.6, 'full look-up, undici': 0.6 });
await compare(lists, 40, { '1,000 procedures, ky': 1.35, '1,000 procedures, undici': 1.35 });

for (const [name, bound] of [['bare fetch', undefined], ['ky', undefined], ['full look-up, ky', 95], ['full look-up, undici', 45]] as const) {
  // In a process whose young generation is large enough that nothing is collected while it counts.
  const output = execFileSync(process.execPath, ['--expose-gc', '--max-semi-space-size=256', '--min-semi-space-size=256', `${here}/heap.ts`, base, name], { encoding: 'utf8' });
  line(`heap: ${name}`, `${Number(output).toFixed(1)} KB per call`, Number(output), bound);
}

/** What the first look-up loads beside what the import of the client did. */
const codec = '@motcua/contracts/population/codec';

for (const [name, bound] of [
  ['@motcua/http', 25],
  ['@motcua/population', 75],
  [`@motcua/population, ${codec}`, undefined],
  ['@motcua/lgsp', 75],
  ['@motcua/national-portal', 75],
  ['openai', undefined],
  ['stripe', undefined],
  ['axios', undefined],
] as const) {
  const program = `const a = performance.now(); for (const name of '${name}'.split(', ')) await import(name); console.log(performance.now() - a)`;
  const times = Array.from({ length: quick ? 7 : 25 }, () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', cwd: here })));
  // The best of many: whatever else the machine does only makes it longer.
  line(`import ${name.replace(codec, 'its codec')}`, `${Math.min(...times).toFixed(0)} ms`, Math.min(...times), bound);
}

server.disconnect();
process.exit(broken === 0 ? 0 : 1);

/**
 * Processor time per call, the contenders taking turns; ratios to the first of them. Of the rounds the lower quartile counts:
 * whatever else the machine does meanwhile only makes a round longer.
 */
async function compare(contenders: Record<string, Contender>, count: number, bounds: Record<string, number>): Promise<void> {
  const names = Object.keys(contenders);
  const costs = new Map<string, number[]>(names.map((name) => [name, []]));
  for (const name of names) await many(contenders[name]!, Math.max(count * 2, 500));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const before = process.cpuUsage();
      await many(contenders[name]!, count);
      const { user, system } = process.cpuUsage(before);
      costs.get(name)!.push((user + system) / count);
    }
  }
  const bare = lowerQuartile(costs.get(names[0]!)!);
  for (const name of names) {
    const own = lowerQuartile(costs.get(name)!);
    line(name, `${own.toFixed(0)} µs  ${(own / bare).toFixed(2)}`, own / bare, bounds[name]);
  }
}

async function many(call: Contender, count: number): Promise<void> {
  let made = 0;
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      while ((made += 1) <= count) await call();
    }),
  );
}

function lowerQuartile(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? Number.NaN;
}

function line(name: string, value: string, measured: number, bound?: number): void {
  const verdict = bound === undefined ? '' : measured <= bound ? `  (bound ${bound})` : `  OVER ${bound}`;
  if (verdict.startsWith('  OVER')) broken += 1;
  process.stdout.write(`${name.padEnd(36)} ${value}${verdict}\n`);
}
