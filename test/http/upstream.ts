import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request an upstream got. */
export interface Received {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** A server that answers as told, over real HTTP, and remembers what it got. */
export interface Upstream {
  url: string;
  received: Received[];
  /** Requests of one path. */
  at(path: string): Received[];
  close(): Promise<void>;
}

/** What answers a request: writes to the response itself, or gives status, headers and body. */
export type Answerer = (request: Received, response: ServerResponse) => Promise<Reply | undefined> | Reply | undefined;

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** Starts a server on a free port. */
export async function startUpstream(answer: Answerer): Promise<Upstream> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const call = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
      received.push(call);
      void Promise.resolve(answer(call, response)).then((reply) => {
        if (reply === undefined) return;
        response.writeHead(reply.status ?? 200, reply.headers ?? { 'content-type': 'application/json' });
        response.end(reply.body ?? '');
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    at: (path) => received.filter((call) => call.path.split('?')[0] === path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An answer in JSON. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** The page a proxy shows when what is behind it is down. */
export const page: Reply = { status: 200, headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html><html><body><h1>Hệ thống đang bảo trì</h1></body></html>' };
