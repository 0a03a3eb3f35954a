import type { PlatformRequest } from './platform.ts';

/** What a transport is asked to carry. */
export interface TransportRequest {
  method: PlatformRequest['method'];
  url: string;
  headers: Record<string, string>;
  body?: PlatformRequest['body'];
  /** Aborted when the attempt is over before its answer is. Made when it is first read. */
  readonly signal: AbortSignal;
  /** Called when the attempt is over before its answer is: lighter than a signal, one listener only. */
  onStop(stop: () => void): void;
}

/** Carries one request, without retries and without following redirects, and answers as soon as the headers are there. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

/** The part of `Response` a transport has to give. */
export interface TransportResponse {
  status: number;
  headers: ResponseHeaders;
  /** The answer as it comes in. */
  body: AsyncIterable<Uint8Array> | null;
  /** Reads the whole answer as UTF-8, where that costs less than reading it as it comes in. */
  text?(): Promise<string>;
}

/** Headers of an answer. */
export interface ResponseHeaders {
  /** The value of a header, whatever the case of its name; null when it is not there. */
  get(name: string): string | null;
}
