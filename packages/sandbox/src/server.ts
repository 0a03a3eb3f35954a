import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Handler } from './call.ts';
import { BodyTooLarge, callOf } from './call.ts';
import type { Faults, Upstream } from './faults.ts';
import { delay, maintenancePage } from './faults.ts';
import type { Journal } from './journal.ts';

/** A part that answers under a path. */
export interface Part {
  /** `/lgsp/mot-cua/1.0`; the part takes the path itself and everything below it. */
  readonly prefix: string;
  readonly upstream: Upstream | 'control';
  /** Takes the call; its path has lost the prefix. */
  readonly handle?: Handler;
  /** For a part that speaks to the socket itself. `path` has lost the prefix. */
  readonly handleRaw?: (request: IncomingMessage, response: ServerResponse, path: string, search: string) => Promise<void>;
  /** The pattern of a path below the prefix, for the journal; `undefined` when no such address exists. */
  readonly pattern: (path: string) => string | undefined;
}

/** A running server. */
export interface Server {
  readonly port: number;
  /** Puts the parts on; before that every request is answered 503. The first part whose prefix fits takes a request. */
  serve(parts: readonly Part[]): void;
  /** Ends every connection. */
  close(): Promise<void>;
}

/**
 * Listens.
 *
 * @throws the system's error when the port is taken or not allowed.
 */
export async function startServer(
  port: number,
  host: string,
  faults: Faults,
  journal: Journal,
  closing: AbortSignal,
  onError: (error: unknown) => void,
): Promise<Server> {
  let parts: readonly Part[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // The error's own text may hold what the caller sent: it is not shown to them.
      onError(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Internal error of the sandbox\n');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = URL.parse(request.url ?? '/', 'http://sandbox.invalid');
    const path = address && decoded(address.pathname);
    const part = path === undefined ? undefined : parts.find(({ prefix }) => path === prefix || path?.startsWith(`${prefix}/`));
    if (!address || path === undefined || path === null || !part) {
      note(request, response, 'control', '(unknown)');
      write(response, plain(parts.length === 0 ? 503 : 404, parts.length === 0 ? 'Starting' : 'Not found'));
      return;
    }
    const below = path.slice(part.prefix.length);
    const pattern = part.pattern(below);
    const entry = note(request, response, part.upstream, pattern === undefined ? '(unknown)' : `${part.prefix}${pattern}`);
    if (part.upstream !== 'control') {
      const slow = faults.take(part.upstream, ['slow']);
      if (slow) {
        entry.fault = 'slow';
        await delay(slow.delayMs ?? 5000, closing);
      }
      const spoiled = faults.take(part.upstream, ['html', 'error500']);
      if (spoiled) {
        entry.fault = spoiled.kind;
        await drained(request);
        write(response, spoiled.kind === 'html' ? webPage(spoiled.status ?? 200) : internalError());
        return;
      }
    }
    if (part.handleRaw) return part.handleRaw(request, response, below, address.search);
    const call = callOf(request, below, address.searchParams);
    let result: Answer;
    try {
      result = (await part.handle?.(call)) ?? plain(404, 'Not found');
    } catch (error) {
      if (!(error instanceof BodyTooLarge)) throw error;
      result = plain(413, 'The request is too large');
    }
    entry.operation = result.operation;
    await drained(request);
    write(response, result);
  }

  /** Puts the request into the journal once it is answered. */
  function note(request: IncomingMessage, response: ServerResponse, upstream: Upstream | 'control', path: string) {
    const entry: { operation?: string | undefined; fault?: string } = {};
    response.once('close', () => {
      journal.add({
        method: request.method ?? 'GET',
        path,
        upstream,
        status: response.statusCode,
        ...(entry.operation === undefined ? {} : { operation: entry.operation }),
        ...(entry.fault === undefined ? {} : { fault: entry.fault }),
      });
    });
    return entry;
  }

  return {
    port: (server.address() as AddressInfo).port,
    serve(served) {
      parts = served;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Reads what nobody asked for, so that the caller can finish sending and read the answer. */
async function drained(request: IncomingMessage): Promise<void> {
  if (request.readableEnded || request.destroyed) return;
  request.resume();
  await new Promise<void>((resolve) => {
    request.once('end', resolve);
    request.once('close', resolve);
  });
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function plain(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}

function webPage(status: number): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: maintenancePage };
}

function internalError(): Answer {
  return plain(500, 'Internal Server Error');
}
