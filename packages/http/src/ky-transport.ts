import type { KyInstance } from 'ky';
import type { Transport, TransportRequest } from './transport.ts';

/**
 * The default transport: the runtime's `fetch`, through ky. ky gets the address alone: whatever else there
 * is it would put into a `Request` which `fetch` then copies, and copying a body costs a fifth of the whole call.
 */
export const kyTransport: Transport = (request) => (ky === undefined ? load().then((loaded) => send(loaded, request)) : send(ky, request));

let ky: KyInstance | undefined;

/** Loaded with the first call: who takes the other transport never needs it. */
async function load(): Promise<KyInstance> {
  ky ??= (await import('ky')).default;
  return ky;
}

function send(through: KyInstance, { method, url, headers, body, signal }: TransportRequest): Promise<Response> {
  const init: RequestInit = { method, headers, body: body ?? null, signal, redirect: 'manual' };
  return through(url, { retry: 0, timeout: false, throwHttpErrors: false, fetch: () => fetch(url, init) });
}
