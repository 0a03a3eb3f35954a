// `npm run storybook`: builds what the stories show, then serves them until Ctrl-C. Speaks to nobody but this computer.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, describe, index } from './build-steps.ts';
import { runSteps } from './steps.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line: string) => process.stdout.write(`${line}\n`);
const port = process.env['STORYBOOK_PORT'] ?? '6006';
const address = `http://localhost:${port}`;

await runSteps(root, [compile, index, describe]);

say('Starting Storybook …');
const child = spawn(
  join(root, 'node_modules', '.bin', 'storybook'),
  ['dev', '-c', 'scripts/storybook', '-p', port, '--exact-port', '--no-open', '--ci', '--quiet', '--disable-telemetry', '--no-version-updates', '--loglevel', 'warn'],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    say('\nStopping …');
    child.kill('SIGTERM');
  });
}
child.on('error', (error) => {
  process.stderr.write(`Storybook could not start: ${error.message}\n`);
  process.exitCode = 1;
});
child.on('close', (code) => {
  if (!stopping && code !== 0) process.stderr.write(`Storybook ended (${code ?? 'killed'}). If port ${port} is in use, choose another with STORYBOOK_PORT.\n`);
  process.exit(stopping ? 0 : (code ?? 1));
});

while (!stopping && !(await answers())) await new Promise((resolve) => setTimeout(resolve, 250));
if (!stopping) {
  say(`
Storybook is running at ${address}. Stop it with Ctrl-C.

  Every element in every state it can be in. In the toolbar: the language of the page, and four token themes.
  A change saved in packages/components/src shows after the page is loaded again.
  What the elements are told was recorded from the gateway: stories/answers; record it anew with
  node scripts/record-answers.ts
`);
}

async function answers(): Promise<boolean> {
  return fetch(`${address}/index.json`).then(
    (response) => response.ok,
    () => false,
  );
}
