import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { House } from './house.ts';

/** A line to an upstream that can lose answers, or requests, or hold requests back. */
export class LossyLine {
  readonly url: string;
  readonly #server: Server;
  #rule: { path: string; lose: 'answer' | 'request'; times: number } | undefined;
  #gate: Promise<void> | undefined;
  #instead: { path: string; body: unknown; times: number } | undefined;
  /** Paths of the requests that arrived, in order. */
  readonly paths: string[] = [];

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  }

  static async open(target: string): Promise<LossyLine> {
    const made: { line?: LossyLine } = {};
    const server = createServer((request, response) => {
      const chunks: Uint8Array[] = [];
      request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      request.on('end', () => {
        void (async () => {
          const path = request.url ?? '/';
          made.line?.paths.push(path.split('?')[0] ?? path);
          await made.line?.gate();
          const lose = made.line?.take(path);
          if (lose === 'request') return response.destroy();
          const instead = made.line?.instead(path);
          if (instead !== undefined) {
            response.writeHead(200, { 'content-type': 'application/json' });
            return response.end(JSON.stringify(instead));
          }
          const { host: _host, connection: _connection, 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = request.headers;
          const answer = await fetch(`${target}${path}`, {
            method: request.method ?? 'GET',
            headers: headers as Record<string, string>,
            ...(chunks.length === 0 ? {} : { body: new Uint8Array(Buffer.concat(chunks)) }),
          });
          const body = Buffer.from(await answer.arrayBuffer());
          if (lose === 'answer') return response.destroy();
          response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
          return response.end(body);
        })().catch(() => response.destroy());
      });
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    made.line = new LossyLine(server);
    return made.line;
  }

  /** Loses the answers (or the requests themselves) of a path. */
  lose(what: 'answer' | 'request', path: string, times = 1): void {
    this.#rule = { path, lose: what, times };
  }

  /** Answers the next requests to a path in the upstream's place. */
  answer(path: string, body: unknown, times = 1): void {
    this.#instead = { path, body, times };
  }

  instead(path: string): unknown {
    const found = this.#instead;
    if (found === undefined || found.times === 0 || !path.split('?')[0]?.endsWith(found.path)) return undefined;
    found.times -= 1;
    return found.body;
  }

  /** Holds every request back until the returned function is called. */
  hold(): () => void {
    let open = (): void => undefined;
    this.#gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => {
      this.#gate = undefined;
      open();
    };
  }

  gate(): Promise<void> | undefined {
    return this.#gate;
  }

  take(path: string): 'answer' | 'request' | undefined {
    const rule = this.#rule;
    if (rule === undefined || rule.times === 0 || !path.split('?')[0]?.endsWith(rule.path)) return undefined;
    rule.times -= 1;
    return rule.lose;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
  }
}

/** Starts the house's gateway anew with its one-stop system at the other end of the line. */
export async function reachOneStopThrough(house: House, line: LossyLine): Promise<void> {
  const { connection } = house.config;
  const { oneStop } = connection.services;
  if (oneStop === undefined) throw new Error('the sandbox names no one-stop system');
  await house.stop();
  const url = oneStop.url.replace(house.sandbox.url, line.url);
  house.config = { ...house.config, connection: { ...connection, services: { ...connection.services, oneStop: { ...oneStop, url } } } };
  await house.start();
}
