import { readFile } from 'node:fs/promises';
import { rootCertificates } from 'node:tls';
import { MotcuaError } from '@motcua/domain';
import ky from 'ky';
import type { PlatformRequest } from './platform.ts';

/** What a transport is asked to carry. */
export interface TransportRequest {
  method: PlatformRequest['method'];
  url: string;
  headers: Record<string, string>;
  body?: PlatformRequest['body'];
  signal: AbortSignal;
}

/** Carries one request, without retries and without following redirects, and answers as soon as the headers are there. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

/** The part of `Response` a transport has to give. */
export interface TransportResponse {
  status: number;
  headers: Headers;
  body: ReadableStream<Uint8Array> | null;
}

/** The default transport: the runtime's `fetch`, through ky. */
export const kyTransport: Transport = async ({ method, url, headers, body, signal }) =>
  ky(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    signal,
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    redirect: 'manual',
  });

/**
 * A transport that trusts one more certificate authority beside the well-known ones. There is no way to turn the check
 * of certificates off.
 *
 * @param file Certificates in PEM.
 */
export function transportTrusting(file: string): Transport {
  let ready: Promise<Transport> | undefined;
  return async (request) => {
    ready ??= trusting(file);
    ready.catch(() => {
      ready = undefined;
    });
    return (await ready)(request);
  };
}

async function trusting(file: string): Promise<Transport> {
  let authority: string;
  try {
    authority = await readFile(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new MotcuaError('configuration', 'The certificate file cannot be read', { details: { file, reason } });
  }
  const { Agent, fetch } = await import('undici');
  const dispatcher = new Agent({ connect: { ca: [...rootCertificates, authority] } });
  return async ({ method, url, headers, body, signal }) => {
    // undici's fetch does not know the runtime's own FormData: it gets the encoded bytes.
    const encoded = body === undefined ? undefined : new Response(body);
    const contentType = encoded?.headers.get('content-type');
    const response = await fetch(url, {
      method,
      headers: { ...(contentType ? { 'content-type': contentType } : {}), ...headers },
      body: encoded ? new Uint8Array(await encoded.arrayBuffer()) : null,
      signal,
      redirect: 'manual',
      dispatcher,
    });
    return { status: response.status, headers: new Headers([...response.headers]), body: response.body as ReadableStream<Uint8Array> | null };
  };
}
