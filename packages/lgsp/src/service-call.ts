import type { Operation } from '@motcua/contracts';
import { type LookUpCall, type Platform, type PlatformRequest, readJson } from '@motcua/http';

/** Options every call takes. */
export interface CallOptions {
  /** Stops the call. */
  signal?: AbortSignal;
}

/** What a contract says of a call. */
export type Told = Pick<Operation, 'idempotent'> & Pick<PlatformRequest, 'method'>;

/** How one call is made: the caller's options, and what a look-up adds. */
export interface ServiceCall extends CallOptions, Partial<LookUpCall> {
  operation: string;
  told: Told;
  url: string;
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

/** What every request to a service says of itself: how it is sent, and whether it may be sent again. */
export function requestOf({ told: { method, idempotent }, ...call }: ServiceCall): PlatformRequest {
  return { ...call, method, idempotent };
}

/** Asks for a resource and gives the JSON of its answer. */
export async function getJson(platform: Platform, call: ServiceCall): Promise<unknown> {
  return readJson(await platform.request({ ...requestOf(call), headers: { accept: 'application/json' } }), call.operation);
}

/** Sends a message and gives the JSON of its answer. */
export async function postJson(platform: Platform, call: ServiceCall, message: unknown): Promise<unknown> {
  const response = await platform.request({
    ...requestOf(call),
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(message),
  });
  return readJson(response, call.operation);
}
