import type { StoredToken } from '../token-store.ts';
import type { PlatformResponse } from '../platform.ts';

/** A call on its way out: a strategy adds to its headers and may complete its address. */
export interface OutgoingCall {
  url: string;
  headers: Record<string, string>;
  /** On whose authority the call is made, where the caller said so. */
  officerId?: string | undefined;
}

/** Sends the request for a token through the platform's own pipeline, without a token. */
export type SendTokenRequest = (request: {
  url: string;
  headers: Record<string, string>;
  body: string | URLSearchParams;
}) => Promise<PlatformResponse>;

/** One way of authorising a platform's calls. */
export interface Strategy {
  /** Reads the secrets. Called before a token is obtained or taken from a store. */
  load?(): Promise<void>;
  /** Under which key processes share the token; none where there is nothing to share. */
  storeKey?(): string;
  /** Gets a new token. A strategy without it authorises by what it adds alone. */
  obtain?(send: SendTokenRequest): Promise<StoredToken>;
  /** Adds what every call carries. */
  sign?(call: OutgoingCall, token: string): void | Promise<void>;
}
