import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createAdaptorServer } from '@hono/node-server';

import { MotcuaError } from '@motcua/domain';

import type { Gateway } from './create-gateway.ts';

/** How long requests under way may take when the server stops. */
const graceMilliseconds = 10_000;

/** A gateway that listens. */
export interface ServedGateway {
  readonly port: number;
  readonly host: string;
  /** Takes no new requests, finishes those under way, and closes the connections. The gateway itself stays open. */
  close(): Promise<void>;
}

/**
 * Serves a gateway over HTTP with Node. TLS belongs to the reverse proxy before it.
 *
 * @param options - `port` 0 takes any free port; `host` is this computer only where nothing is said.
 * @throws MotcuaError `configuration` when the port is taken or may not be used.
 */
export async function serveGateway(gateway: Gateway, options: { port: number; host?: string }): Promise<ServedGateway> {
  const host = options.host ?? 'localhost';
  const server = createAdaptorServer({
    fetch: (request, env) => gateway.fetch(request, { clientAddress: env.incoming.socket.remoteAddress }),
    // The gateway makes its own Response objects; the runtime's are left alone for the program around it.
    overrideGlobalObjects: false,
  }) as Server;
  await listen(server, options.port, host);
  const { port } = server.address() as AddressInfo;
  return { port, host, close: () => closeServer(server) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code ?? 'unknown';
      const sentence =
        reason === 'EADDRINUSE' ? `Port ${String(port)} is taken. Choose another one with --port.` : `Port ${String(port)} of ${host} can't be listened on (${reason}). Choose another port or address.`;
      reject(new MotcuaError('configuration', sentence, { details: { port, reason } }));
    });
    server.listen(port, host, resolve);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
    // A browser on a bad line may be sending a file for minutes; it goes on from there later.
    setTimeout(() => {
      server.closeAllConnections();
    }, graceMilliseconds).unref();
  });
}
