import { subscribe } from 'node:diagnostics_channel';

/** One call over HTTP as it was on the wire. */
export interface RecordedCall {
  request: { method: string; path: string; headers: [name: string, value: string][]; body: string };
  response: { status: number; headers: [name: string, value: string][]; body: string };
}

/** What undici's diagnostics channels tell, as far as it is read here (undici, docs/api/DiagnosticsChannel.md). */
interface Told {
  request: { method: string; origin: string; path: string; headers: string | string[] };
  response: { statusCode: number; headers: Uint8Array[] };
  chunk: Uint8Array | string;
}

/** Collects every call that `fetch` or undici makes from now on, in the order of their beginning. */
export function recordCalls(): RecordedCall[] {
  const calls: RecordedCall[] = [];
  const byRequest = new WeakMap<object, RecordedCall>();
  const on = (event: string, listener: (call: RecordedCall, told: Told) => void): void =>
    subscribe(`undici:request:${event}`, (message) => {
      const told = message as Told;
      let call = byRequest.get(told.request);
      if (call === undefined) {
        const { method, path } = told.request;
        call = { request: { method, path, headers: [], body: '' }, response: { status: 0, headers: [], body: '' } };
        byRequest.set(told.request, call);
        calls.push(call);
      }
      listener(call, told);
    });
  on('create', () => {});
  on('bodyChunkSent', ({ request }, { chunk }) => {
    request.body += Buffer.from(chunk as Uint8Array).toString('utf8');
  });
  on('headers', ({ request, response }, told) => {
    request.headers = pairs(told.request.headers);
    response.status = told.response.statusCode;
    response.headers = pairs(told.response.headers.map((part) => Buffer.from(part).toString('latin1')));
  });
  on('bodyChunkReceived', ({ response }, { chunk }) => {
    response.body += Buffer.from(chunk as Uint8Array).toString('utf8');
  });
  return calls;
}

function pairs(headers: string | string[]): [string, string][] {
  const flat = typeof headers === 'string' ? headers.trim().split('\r\n').flatMap((line) => /^([^:]+): ?(.*)$/.exec(line)?.slice(1) ?? []) : headers;
  const found: [string, string][] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) found.push([(flat[at] ?? '').toLowerCase(), flat[at + 1] ?? '']);
  return found;
}
