import type { IncomingMessage } from 'node:http';

/** Thrown when a request's body is larger than the part that reads it takes. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** One request as the sandbox's parts see it. */
export interface Call {
  readonly method: string;
  /** Decoded path without the query, beginning with `/`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** A header's value; the name is case-insensitive. */
  header(name: string): string | undefined;
  /**
   * The whole body.
   *
   * @throws {@link BodyTooLarge} when it is larger than `limit` bytes; the rest has then been read and dropped.
   */
  bytes(limit: number): Promise<Uint8Array>;
  /** As {@link Call.bytes}, decoded as UTF-8. */
  text(limit: number): Promise<string>;
}

/** What a part of the sandbox answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  /** Name of the operation for the journal: one of a closed list, never something the caller wrote. */
  readonly operation?: string;
}

/** A part of the sandbox: takes a call under its prefix. */
export type Handler = (call: Call) => Answer | Promise<Answer>;

/** Wraps a Node request. `path` is the request's own path, decoded. */
export function callOf(request: IncomingMessage, path: string, query: URLSearchParams): Call {
  const bytes = async (limit: number): Promise<Uint8Array> => {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
    }
    if (size > limit) throw new BodyTooLarge();
    return Buffer.concat(chunks);
  };
  return {
    method: request.method ?? 'GET',
    path,
    query,
    header(name) {
      const value = request.headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    bytes,
    text: async (limit) => Buffer.from(await bytes(limit)).toString('utf8'),
  };
}

/** A JSON answer. */
export function json(status: number, value: unknown, operation?: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
    ...(operation === undefined ? {} : { operation }),
  };
}

/** An XML answer. */
export function xml(status: number, body: string, operation?: string): Answer {
  return {
    status,
    headers: { 'content-type': 'text/xml; charset=utf-8' },
    body,
    ...(operation === undefined ? {} : { operation }),
  };
}

/** Reads a JSON object out of a text; `undefined` when it is not one. */
export function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is a JSON object (not an array, not null). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
