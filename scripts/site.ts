import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The address written in the sample pages; a page is served with the gateway's real one in its place. */
const writtenGateway = 'http://localhost:4100';

/**
 * The Content-Security-Policy of a careful agency: nothing inline, nothing from elsewhere but the gateway, Trusted
 * Types with one policy of ours. The demo runs under it so that a breach is seen the day it is made.
 */
export function strictPolicy(gateway: string): string {
  return [
    "default-src 'none'",
    `script-src ${gateway}`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${gateway}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types motcua',
  ].join('; ');
}

/** Serves a folder of static pages, as an agency's web server would. */
export async function serveSite(options: { folder: string; port: number; gateway: string; policy?: string }): Promise<{ url: string; close(): Promise<void> }> {
  const policy = options.policy ?? strictPolicy(options.gateway);
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
      const file = join(options.folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
      const found = file.startsWith(options.folder + sep) ? await stat(file).catch(() => undefined) : undefined;
      if (!found?.isFile()) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không có trang này. / No such page.\n');
        return;
      }
      const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
      response.setHeader('content-type', type);
      response.setHeader('content-security-policy', policy);
      response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('cache-control', 'no-cache');
      if (type.startsWith('text/html')) response.end((await readFile(file, 'utf8')).replaceAll(writtenGateway, options.gateway));
      else createReadStream(file).on('error', () => response.destroy()).pipe(response);
    })().catch(() => response.writeHead(400).end());
  });
  await listen(server, options.port);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve());
  });
}
