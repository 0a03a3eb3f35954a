import { type Platform, readJson } from '@motcua/http';

/** Options every call takes. */
export interface CallOptions {
  /** Stops the call. */
  signal?: AbortSignal;
}

/** The caller's signal, when there is one. */
export function withSignal({ signal }: CallOptions): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

/** The address of a resource under a base address. */
export function addressUnder(base: string, path: string, query?: Record<string, string>): string {
  const address = `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
  return query === undefined || Object.keys(query).length === 0 ? address : `${address}?${new URLSearchParams(query)}`;
}

/** Asks for a resource and gives the JSON of its answer. */
export async function getJson(platform: Platform, operation: string, url: string, options: CallOptions): Promise<unknown> {
  return readJson(await platform.request({ operation, method: 'GET', url, headers: { accept: 'application/json' }, ...withSignal(options) }), operation);
}

/** Sends a message and gives the JSON of its answer. */
export async function postJson(platform: Platform, operation: string, url: string, message: unknown, options: CallOptions): Promise<unknown> {
  const response = await platform.request({
    operation,
    method: 'POST',
    url,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(message),
    ...withSignal(options),
  });
  return readJson(response, operation);
}
