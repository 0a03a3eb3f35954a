import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGateway, serveGateway } from '@motcua/gateway';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import { freePort } from '../../scripts/free-port.ts';
import { siteOrigin } from '../../scripts/recordings/house.ts';
import { startCatalogues, type Catalogues } from './catalogues.ts';
import { startPages, type Pages } from './pages.ts';
import { startScriptedGateway, type ScriptedGateway } from './scripted-gateway.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything an element needs around it, running. */
export interface House {
  /** Public URL of the real gateway; it serves the bundles under `/motcua/v1/` and the procedure index. */
  gateway: string;
  sandbox: Sandbox;
  /** How many searches that led nowhere the real gateway has counted. */
  misses(): number;
  /** A gateway that answers what a test says, where the real one cannot be brought to it. */
  scripted: ScriptedGateway;
  /** Host pages with a policy of their own. */
  pages: Pages;
  /** The procedure index with faults. */
  catalogues: Catalogues;
  close(): Promise<void>;
}

/** Starts sandbox, gateway, scripted gateway and host pages; `tests` is the origin of the test pages. */
export async function startHouse(tests: string): Promise<House> {
  const sandbox = await createSandbox();
  const pages = await startPages();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let misses = 0;
  const plenty = { requests: 100_000, seconds: 60 };
  const gateway = await createGateway({
    ...sandbox.gatewayConfig(url, [{ origin: tests }, { origin: pages.origin }, { origin: siteOrigin }]),
    staticFolder: { v1: join(root, 'packages/components/dist/cdn'), catalogue: join(root, 'packages/catalogue/dist/index') },
    searchMisses: { times: 5, days: 2 },
    log: ({ route, method, status }) => {
      if (method === 'POST' && String(route).endsWith('/search-misses') && status === 204) misses++;
    },
    limits: { rates: { signIn: plenty, verification: plenty, status: plenty } },
  });
  const served = await serveGateway(gateway, { port });
  const scripted = await startScriptedGateway(root);
  const catalogues = await startCatalogues(join(root, 'packages/catalogue/dist/index'));
  return {
    gateway: url,
    sandbox,
    misses: () => misses,
    scripted,
    pages,
    catalogues,
    async close() {
      await Promise.all([served.close(), scripted.close(), pages.close(), catalogues.close()]);
      await gateway.close();
      await sandbox.close();
    },
  };
}

/** Listens on a free port of this computer and gives it. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Closes a server with the connections it holds. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
