import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** A certificate and its key, in PEM. */
export interface Certified {
  cert: string;
  key: string;
}

const day = 86_400_000;

/** An authority of one's own. */
export async function makeAuthority(name: string): Promise<Certified> {
  const made = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 2 * day),
    extensions: [{ name: 'basicConstraints', cA: true, critical: true }, { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }],
  });
  return { cert: made.cert, key: made.private };
}

/** A certificate for a host, given by an authority, or by itself when none is named. */
export async function makeCertificate(host: string, { authority, fromDays = -1, toDays = 1 }: { authority?: Certified; fromDays?: number; toDays?: number } = {}): Promise<Certified> {
  const made = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() + fromDays * day),
    notAfterDate: new Date(Date.now() + toDays * day),
    ...(authority === undefined ? {} : { ca: authority }),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true, clientAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
    ],
  });
  return { cert: made.cert, key: made.private };
}

/** What a server behind TLS got. */
export interface SecureUpstream {
  url: string;
  bodies: string[];
  /** Names in the client certificates that were shown. */
  clients: string[];
  close(): Promise<void>;
}

/** Starts a server behind TLS on a free port of `localhost`. */
export async function startSecure({ cert, key }: Certified, clientAuthority?: Certified): Promise<SecureUpstream> {
  const bodies: string[] = [];
  const clients: string[] = [];
  const settings = clientAuthority === undefined ? {} : { requestCert: true, rejectUnauthorized: true, ca: clientAuthority.cert };
  const server: Server = createServer({ key, cert, ...settings }, (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk)).on('end', () => {
      bodies.push(`${request.headers['content-type'] ?? ''}\n${body}`);
      const shown = (request.socket as unknown as { getPeerCertificate(): { subject?: { CN?: string } } }).getPeerCertificate();
      if (shown.subject?.CN !== undefined) clients.push(shown.subject.CN);
      response.setHeader('content-type', 'application/json').end('{"ok":true}');
    });
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/`,
    bodies,
    clients,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
