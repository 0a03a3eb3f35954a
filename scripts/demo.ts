import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway, serveGateway } from '@motcua/gateway';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import { runVendor } from '../examples/vendor/index.ts';
import { freePort } from './free-port.ts';
import { serveSite } from './site.ts';

/** What the demo listens on; 0 takes any free port. */
export interface DemoOptions {
  ports: { site: number; gateway: number; sandbox: number };
  /** Seconds between a dossier's steps at the one-stop system; false leaves the steps to whoever presses the buttons. */
  advanceEverySeconds: number | false;
  siteFolder: string;
  /** Content-Security-Policy of the site; the strict one when left out. */
  policy?: (gateway: string) => string;
  log: (source: 'gateway' | 'vendor', line: string) => void;
  progress?: (what: string) => void;
}

export interface Demo {
  site: string;
  gateway: string;
  sandbox: Sandbox;
  close(): Promise<void>;
}

const elementsFolder = join(import.meta.dirname, '..', 'packages', 'components', 'dist', 'cdn');
const catalogueFolder = join(import.meta.dirname, '..', 'packages', 'catalogue', 'dist', 'index');

/**
 * Starts the whole house in one process: the upstreams' sandbox, the gateway on a fresh database, the agency's site,
 * and the vendor's program that keeps the national portal informed. What has started is stopped again if a later
 * part cannot start.
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const stops: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  const progress = options.progress ?? (() => undefined);
  try {
    progress('Starting the sandbox (stand-ins of the national systems)');
    const sandbox = await createSandbox({ port: options.ports.sandbox, advanceEverySeconds: options.advanceEverySeconds });
    stops.push(() => sandbox.close());

    progress('Starting the gateway (a fresh database takes a few seconds)');
    const folder = await mkdtemp(join(tmpdir(), 'motcua-demo-'));
    stops.push(() => rm(folder, { recursive: true, force: true }));
    const port = options.ports.gateway || (await freePort());
    const publicUrl = `http://localhost:${port}`;
    const sitePort = options.ports.site || (await freePort());
    const siteUrl = `http://localhost:${sitePort}`;
    const gateway = await createGateway({
      ...sandbox.gatewayConfig(publicUrl, [{ origin: siteUrl }], { storage: { folder } }),
      staticFolder: { v1: elementsFolder, catalogue: catalogueFolder },
      log: (entry) => options.log('gateway', JSON.stringify(entry)),
    });
    stops.push(() => gateway.close());
    const server = await serveGateway(gateway, { port, host: 'localhost' });
    stops.push(() => server.close());

    progress('Starting the agency site and the vendor\'s program');
    const site = await serveSite({ folder: options.siteFolder, port: sitePort, gateway: publicUrl, ...(options.policy ? { policy: options.policy(publicUrl) } : {}) });
    stops.push(() => site.close());

    const stopVendor = new AbortController();
    const vendor = runVendor({ sandboxUrl: sandbox.url, signal: stopVendor.signal, log: (line: string) => options.log('vendor', line) });
    stops.push(async () => {
      stopVendor.abort();
      await vendor;
    });
    return { site: site.url, gateway: publicUrl, sandbox, close };
  } catch (error) {
    await close();
    throw error;
  }
}
