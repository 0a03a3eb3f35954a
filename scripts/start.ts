// `npm start`: builds what is not built, then serves the sample agency site, the gateway and the sandbox until Ctrl-C.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, compile, index } from './build-steps.ts';
import { runSteps } from './steps.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line: string) => process.stdout.write(`${line}\n`);

let stop: (() => Promise<void>) | undefined;
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    say('\nStopping …');
    void (stop?.() ?? Promise.resolve()).then(() => process.exit(0));
  });
}

say('Building (a minute the first time):');
await runSteps(root, [compile, bundle, index]);

const { startDemo } = await import('./demo.ts');
try {
  const demo = await startDemo({
    ports: { site: port('PORT', 4200), gateway: port('GATEWAY_PORT', 4100), sandbox: port('SANDBOX_PORT', 4300) },
    advanceEverySeconds: Number(process.env['ADVANCE_SECONDS'] ?? 20),
    siteFolder: join(root, 'examples', 'agency'),
    progress: (what) => say(`${what} …`),
    log: (source, line) => {
      if (source === 'vendor' || process.env['MOTCUA_LOG'] !== undefined) say(`[${source}] ${line}`);
    },
  });
  stop = () => demo.close();
  say(`
Motcua is running. Stop it with Ctrl-C.

  Agency site   ${demo.site}            (English: ${demo.site}/en/)
  Gateway       ${demo.gateway}/motcua/api/v1/health
  Sandbox       ${demo.sandbox.url}            dossiers, buttons for each status, what the national portal received

What to try
  1. On the agency site, type "dang ky khai sinh" and choose 1.001193, then "Nộp hồ sơ tại đây".
  2. Sign in as any of the synthetic people, tick what may be fetched, and let the form fill itself in.
  3. Attach a PDF or a photo, submit, and follow the dossier: it moves by itself every ${process.env['ADVANCE_SECONDS'] ?? '20'} seconds,
     or when you press a button at ${demo.sandbox.url}/dossiers
  4. Below, the vendor's program says what it sent to the national portal.
`);
} catch (error) {
  if (!stopping) {
    const reason = error instanceof Error ? error.message : String(error);
    const busy = /EADDRINUSE.*?:(\d+)/.exec(reason)?.[1];
    process.stderr.write(busy ? `Port ${busy} is in use: stop what listens there, or choose others with PORT, GATEWAY_PORT and SANDBOX_PORT.\n` : `Motcua could not start: ${reason}\n`);
    process.exit(1);
  }
}

function port(name: string, otherwise: number): number {
  const value = process.env[name];
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number;
  process.stderr.write(`${name}="${value}" is not a port number (0 to 65535).\n`);
  process.exit(1);
}
