// How much heap one call allocates, in KB: started by bench.ts with room for all of it, so that nothing is collected meanwhile.
import { contenders } from './contenders.ts';

const [base = '', name = ''] = process.argv.slice(2);
const call = contenders(base).calls[name]!;
const calls = 500;
// Until the runtime has compiled what it is going to: before, it allocates what it will not later.
for (let warm = 0; warm < 4000; warm += 1) await call();
const growths: number[] = [];
for (let round = 0; round < 5; round += 1) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let made = 0; made < calls; made += 1) await call();
  growths.push((process.memoryUsage().heapUsed - before) / calls / 1024);
}
process.stdout.write(String(growths.sort((a, b) => a - b)[2]));
process.exit();
