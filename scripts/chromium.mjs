// Finds the Chromium that the browser tests drive, or installs it. Node built-ins only: used before packages exist.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/opt/homebrew/bin/chromium',
];

/** What to tell a person when no browser can be found or installed. */
export const browserHint =
  'The browser tests need Chromium: install the package "chromium" (or Google Chrome), or set CHROME_PATH to its program, then run the command again.';

/** Path of a Chromium or Chrome program, or undefined. `CHROME_PATH` decides when it is set. */
export function findChromium() {
  if (process.env.CHROME_PATH) return isProgram(process.env.CHROME_PATH) ? process.env.CHROME_PATH : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find(isProgram);
}

/** Installs Chromium where the system's package manager may be used without a password. */
export function installChromium() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot) return;
  const install = () => run('apt-get', ['install', '-y', '-qq', 'chromium']);
  if (!install() && run('apt-get', ['update', '-qq'])) install();
}

/** Arguments for a headless Chromium in tests: quiet on the network, and without the sandbox only as root. */
export function chromiumArguments() {
  return [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function run(command, args) {
  const result = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return result.status === 0;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
