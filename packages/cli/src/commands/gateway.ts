import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { MotcuaError } from '@motcua/domain';
import type { GatewayConfig } from '@motcua/gateway';

import { browserFiles } from '../browser-files.ts';
import { readPort, UsageError, type Command, type CommandInput } from '../command.ts';
import { untilStopped } from '../until-stopped.ts';

/** Where the sample agency site stands in development. */
const sampleSite = 'http://localhost:4200';

/** Closes what a command opened, the last first. */
type Closer = () => Promise<unknown>;

/** `motcua gateway`. */
export const gatewayCommand: Command = {
  name: 'gateway',
  summary: "Serves the gateway an agency's pages speak to.",
  usage: '--config FILE | --sandbox',
  options: [
    { name: 'config', value: 'FILE', summary: 'Configuration file (JSON). Or name it in MOTCUA_CONFIG.' },
    { name: 'public-url', value: 'URL', summary: 'Address browsers reach the gateway under, in place of publicUrl. Or MOTCUA_PUBLIC_URL.' },
    { name: 'sandbox', summary: 'Needs no configuration: starts a sandbox beside the gateway, for development and demonstrations.' },
    { name: 'site', value: 'ORIGIN', multiple: true, summary: `With --sandbox: a site whose pages may speak to the gateway. ${sampleSite} where none is named.` },
    { name: 'sandbox-port', value: 'N', summary: 'With --sandbox: port of the sandbox. 4300 where nothing is said.' },
    { name: 'storage', value: 'FOLDER', summary: 'Folder for the database and uploads, in place of storage.folder. With --sandbox: a temporary one where nothing is said.' },
    { name: 'port', value: 'N', summary: 'Port to listen on; 0 takes any free one. 4100 where nothing is said.' },
    { name: 'host', value: 'ADDRESS', summary: 'Address to listen on. This computer only (localhost) where nothing is said.' },
  ],
  notes: ['The log goes to standard error, one line of JSON each, without personal data. Stop the gateway with Ctrl-C.'],
  async run(input) {
    const closers: Closer[] = [];
    try {
      await start(input, closers);
    } catch (error) {
      await closeAll(closers);
      throw error;
    }
    return untilStopped(() => closeAll(closers));
  },
};

async function start(input: CommandInput, closers: Closer[]): Promise<void> {
  const { values, out } = input;
  const port = readPort(values['port'], 4100);
  const host = text(values['host']) ?? 'localhost';
  // Loaded when needed: a database engine is not what somebody waits for who asked for help.
  const { createGateway, serveGateway, writeLogLine } = await import('@motcua/gateway');
  const config = values['sandbox'] === true ? await sandboxConfig(input, port, closers) : await fileConfig(input);

  const gateway = await createGateway({ ...config, staticFolder: config.staticFolder ?? browserFiles(), log: writeLogLine });
  closers.push(() => gateway.close());
  const served = await serveGateway(gateway, { port, host });
  closers.push(() => served.close());
  out.write(`Gateway: ${config.publicUrl} (listening on ${host}, port ${String(served.port)})\n`);
}

async function fileConfig({ values }: CommandInput): Promise<GatewayConfig> {
  const file = text(values['config']) ?? text(process.env['MOTCUA_CONFIG']);
  if (file === undefined) {
    throw new MotcuaError(
      'configuration',
      'there is no configuration. Name a file with --config FILE or in MOTCUA_CONFIG, or try it out with --sandbox.',
    );
  }
  for (const name of ['site', 'sandbox-port']) {
    if (values[name] !== undefined) throw new UsageError(`--${name} goes with --sandbox; a configuration file has its own settings.`);
  }
  const { readConfigurationFile } = await import('@motcua/gateway');
  return readConfigurationFile(file, {
    publicUrl: text(values['public-url']) ?? text(process.env['MOTCUA_PUBLIC_URL']),
    storageFolder: text(values['storage']),
  });
}

async function sandboxConfig({ values, out }: CommandInput, port: number, closers: Closer[]): Promise<GatewayConfig> {
  if (values['config'] !== undefined) throw new UsageError('--sandbox and --config exclude each other.');
  if (port === 0) throw new UsageError('--sandbox needs a port of its own choosing for the gateway: sign-in has to know the way back.');
  const sites = (Array.isArray(values['site']) ? values['site'] : [sampleSite]).map((site) => ({ origin: siteOrigin(String(site)) }));
  const sandboxPort = readPort(values['sandbox-port'], 4300, '--sandbox-port');
  const { createSandbox } = await import('@motcua/sandbox');
  const sandbox = await createSandbox({ port: sandboxPort });
  closers.push(() => sandbox.close());
  const folder = text(values['storage']) ?? (await temporaryFolder(closers));
  out.write(`Sandbox: ${sandbox.url}\n`);
  return sandbox.gatewayConfig(text(values['public-url']) ?? `http://localhost:${String(port)}`, sites, { storage: { folder } });
}

async function temporaryFolder(closers: Closer[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-gateway-'));
  closers.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function closeAll(closers: Closer[]): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}

function siteOrigin(address: string): string {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new UsageError(`--site takes an address such as ${sampleSite}.`);
  return url.origin;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
