import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { environmentForNestedNpm } from './npm-environment.mjs';

const run = promisify(execFile);

/** The JavaScript runtimes the server packages are tried on, beside the Node the tests themselves run on. */
export const runtimes = {
  'node-22': { package: 'node', version: '22.23.3' },
  'node-26': { package: 'node', version: '26.10.0' },
  bun: { package: 'bun', version: '1.4.5' },
  deno: { package: 'deno', version: '2.9.6' },
} as const;

/** Name of a runtime. */
export type RuntimeName = keyof typeof runtimes;

/**
 * Path of a runtime's program. It is installed from the npm registry the first time, in a folder of its own: npm would
 * link several packages named `node` over each other.
 *
 * @throws when npm cannot install it.
 */
export async function installRuntime(root: string, name: RuntimeName): Promise<string> {
  const runtime = runtimes[name];
  const folder = join(root, 'node_modules', '.cache', 'runtimes', `${name}-${runtime.version}`);
  const program = join(folder, 'node_modules', '.bin', runtime.package);
  if (existsSync(program)) return program;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  const { npm_execpath: npm } = process.env;
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts=false', `${runtime.package}@${runtime.version}`];
  const env = environmentForNestedNpm();
  await (npm === undefined ? run('npm', args, { env }) : run(process.execPath, [npm, ...args], { env }));
  return program;
}
