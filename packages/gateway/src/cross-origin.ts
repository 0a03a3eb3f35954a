import { GatewayProblem } from './problem.ts';

const allowedHeaders = [
  'Accept-Language',
  'Content-Type',
  'Idempotency-Key',
  'Tus-Resumable',
  'Upload-Defer-Length',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Offset',
  'X-Requested-With',
].join(', ');

const exposedHeaders = [
  'Content-Language',
  'Location',
  'Retry-After',
  'Tus-Extension',
  'Tus-Max-Size',
  'Tus-Resumable',
  'Tus-Version',
  'Upload-Length',
  'Upload-Offset',
].join(', ');

const stateChanging = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Decides which pages may speak to the API: the listed sites and the gateway's own pages, nobody else. */
export class CrossOrigin {
  readonly #origins: ReadonlySet<string>;

  constructor(publicUrl: URL, sites: readonly { readonly origin: string }[]) {
    this.#origins = new Set([publicUrl.origin, ...sites.map((site) => new URL(site.origin).origin)]);
  }

  /** Whether pages of this origin belong to the agency. */
  allows(origin: string | null): origin is string {
    return origin !== null && this.#origins.has(origin);
  }

  /**
   * Refuses a change asked for by a page of another origin. Browsers always send `Origin` with such requests, also
   * with those a form elsewhere makes, so a missing one is refused too.
   *
   * @throws GatewayProblem `origin_not_allowed`.
   */
  check(request: Request): void {
    if (stateChanging.has(request.method) && !this.allows(request.headers.get('Origin'))) {
      throw new GatewayProblem('origin_not_allowed');
    }
  }

  /** The answer to a browser's question before a cross-origin request (Fetch, CORS-preflight). */
  preflight(request: Request, allowed: readonly string[]): Response {
    if (!this.allows(request.headers.get('Origin'))) throw new GatewayProblem('origin_not_allowed');
    return new Response(null, {
      status: 204,
      headers: {
        'Access-Control-Allow-Methods': allowed.join(', '),
        'Access-Control-Allow-Headers': allowedHeaders,
        'Access-Control-Max-Age': '600',
      },
    });
  }

  /** Adds what lets a listed page read the answer. An answer to others stays unreadable for them. */
  decorate(request: Request, headers: Headers): void {
    headers.append('Vary', 'Origin');
    for (const name of ['Access-Control-Allow-Origin', 'Access-Control-Allow-Credentials', 'Access-Control-Expose-Headers']) {
      headers.delete(name);
    }
    const origin = request.headers.get('Origin');
    if (!this.allows(origin)) return;
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Allow-Credentials', 'true');
    headers.set('Access-Control-Expose-Headers', exposedHeaders);
  }
}
