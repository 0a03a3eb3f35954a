// Brings a fresh clone to a working state before `npm start`, `npm test` and `npm run storybook`.
// Runs on whatever Node the machine has, before anything is installed: Node built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserHint, findChromium, installChromium } from './chromium.mjs';
import { environmentForNestedNpm } from './npm-environment.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.setup-stamp');

/** What the installed tree was made from: the lock file, on this platform. */
function currentStamp() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

function installPackages() {
  const stamp = currentStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  process.stdout.write('Installing packages (about a minute the first time) …\n');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(command, [...args, 'ci', '--include=dev', '--loglevel=error'], { cwd: root, env: environmentForNestedNpm(), stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.status !== 0) {
    process.stderr.write('Installing packages failed: read npm\'s message above, check the connection to the npm registry, then run the command again.\n');
    process.exit(1);
  }
  writeFileSync(stampFile, stamp);
}

installPackages();

if (process.argv.includes('--browser') && !findChromium()) {
  process.stdout.write('No Chromium found; installing it with the system\'s package manager …\n');
  installChromium();
  if (!findChromium()) {
    process.stderr.write(`${browserHint}\n`);
    process.exit(1);
  }
}
