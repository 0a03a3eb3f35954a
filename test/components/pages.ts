import { createServer } from 'node:http';
import { listen, stop } from './house.ts';

/** A host page: its HTML, and the policy it is served under. */
export interface HostPage {
  html: string;
  /** Content-Security-Policy; none where it is not given. */
  policy?: string;
  /** Styles at `/page.css`, for a policy that allows no others. */
  css?: string;
}

/** Serves host pages that tests write. */
export interface Pages {
  origin: string;
  /** Takes a page and gives its path. */
  add(page: HostPage): string;
  close(): Promise<void>;
}

/** Starts the server of host pages; it answers to every host name. */
export async function startPages(): Promise<Pages> {
  const pages: HostPage[] = [];
  const server = createServer((request, response) => {
    const [, number = '', file = ''] = /^\/(\d+)\/([\w.]*)/.exec(request.url ?? '') ?? [];
    const page = pages[Number(number)];
    if (!page || number === '') {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    } else if (file === 'page.css') {
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(page.css ?? '');
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(page.policy ? { 'content-security-policy': page.policy } : {}) }).end(page.html);
    }
  });
  const port = await listen(server);
  return {
    origin: `http://localhost:${port}`,
    add(page) {
      pages.push(page);
      return `/${pages.length - 1}/`;
    },
    close: () => stop(server),
  };
}
