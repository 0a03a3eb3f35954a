import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import { MotcuaError } from '@motcua/domain';
import type { Dispatcher } from 'undici';
import { resolveSecret, type SecretRef } from './secret.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

/** Certificates of a connection. There is no way to turn the check of the other side's certificate off. */
export interface TransportCertificates {
  /** File with certificates (PEM) of an authority to trust beside the well-known ones. */
  certificateAuthorityFile?: string | undefined;
  /** File with the certificate (PEM) this side shows. */
  clientCertificateFile?: string | undefined;
  /** File with the key (PEM) of that certificate. */
  clientKeyFile?: string | undefined;
  /** What the key is encrypted with. */
  clientKeyPassphrase?: SecretRef | undefined;
}

type Content = Pick<TransportResponse, 'body' | 'text'>;
type Send = (request: TransportRequest) => ReturnType<Transport>;

/**
 * The transport for many calls: `undici.request`, which costs a fifth of `fetch`. It also carries what `fetch` cannot: an
 * authority of one's own and a client certificate.
 */
export function undiciTransport(certificates: TransportCertificates = {}): Transport {
  let ready: Promise<Send> | undefined;
  let send: Send | undefined;
  return (request) => {
    if (send !== undefined) return send(request);
    ready ??= prepare(certificates).then(
      (prepared) => (send = prepared),
      (error: unknown) => {
        ready = undefined;
        throw error;
      },
    );
    return ready.then((prepared) => prepared(request));
  };
}

async function prepare(certificates: TransportCertificates): Promise<Send> {
  const { certificateAuthorityFile, clientCertificateFile, clientKeyFile, clientKeyPassphrase } = certificates;
  const [authority, cert, key] = await Promise.all([certificateAuthorityFile, clientCertificateFile, clientKeyFile].map(read));
  const passphrase = clientKeyPassphrase && (await resolveSecret(clientKeyPassphrase));
  const { Agent, request: undiciRequest } = await import('undici');
  const dispatcher = new Agent({
    // The pipeline keeps the time, of every attempt and in total.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: {
      timeout: 0,
      ...(authority === undefined ? {} : { ca: [...rootCertificates, authority] }),
      ...(cert === undefined ? {} : { cert }),
      ...(key === undefined ? {} : { key }),
      ...(passphrase === undefined ? {} : { passphrase }),
    },
  });

  return async (request) => {
    const stop = new EventEmitter();
    request.onStop(() => stop.emit('abort'));
    const [body, contentType] = await encoded(request.body);
    const headers = contentType === undefined || 'content-type' in request.headers ? request.headers : { ...request.headers, 'content-type': contentType };
    const response = await undiciRequest(request.url, { method: request.method, headers, body, signal: stop, dispatcher });
    return {
      status: response.statusCode,
      headers: { get: (name) => joined(response.headers[name.toLowerCase()]) },
      ...(await contentOf(response)),
    };
  };
}

async function read(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new MotcuaError('configuration', 'The certificate file cannot be read', { details: { file, reason } });
  }
}

/** undici does not know the runtime's own FormData: it gets the encoded bytes. */
function encoded(body: TransportRequest['body']): [string | Uint8Array | null, string | undefined] | Promise<[Uint8Array, string | undefined]> {
  if (body === undefined) return [null, undefined];
  if (typeof body === 'string' || body instanceof Uint8Array) return [body, undefined];
  if (body instanceof URLSearchParams) return [body.toString(), 'application/x-www-form-urlencoded;charset=UTF-8'];
  const response = new Response(body);
  return response.arrayBuffer().then((bytes) => [new Uint8Array(bytes), response.headers.get('content-type') ?? undefined]);
}

function joined(value: string | string[] | undefined): string | null {
  return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
}

/** A compressed answer was not asked for, but some gateways send one. */
function contentOf({ headers, body }: Dispatcher.ResponseData): Content | Promise<Content> {
  const coding = joined(headers['content-encoding'] ?? '')?.trim().toLowerCase();
  if (coding === '' || coding === 'identity') return { body, text: () => body.text() };
  return decompressed(body, coding).then((unpacked) => ({ body: unpacked }));
}

async function decompressed(body: Readable, coding: string | undefined): Promise<Readable> {
  const zlib = await import('node:zlib');
  const unpack =
    coding === 'gzip' || coding === 'x-gzip' ? zlib.createGunzip() : coding === 'deflate' ? zlib.createInflate() : coding === 'br' ? zlib.createBrotliDecompress() : undefined;
  if (unpack === undefined) {
    body.on('error', () => {}).destroy();
    throw new MotcuaError('bad_response', 'The answer is compressed in a way we do not know', { details: { reason: 'content_encoding' } });
  }
  body.on('error', (error) => unpack.destroy(error));
  unpack.on('close', () => body.destroy());
  return body.pipe(unpack);
}
