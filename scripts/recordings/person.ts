import { siteOrigin } from './house.ts';

/** A call as the browser of somebody on the agency's site makes it. */
export interface Call {
  method: string;
  /** Path under `/motcua/api/v1`. */
  path: string;
  language?: 'vi' | 'en';
  body?: unknown;
  bytes?: Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

/** One person at one browser: keeps the cookies, signs in as a synthetic citizen, asks the gateway. */
export class Person {
  readonly #gateway: string;
  readonly #cookies = new Map<string, string>();

  constructor(gateway: string) {
    this.#gateway = gateway;
  }

  /** Asks the gateway's API. */
  async ask({ method, path, language = 'vi', body, bytes, headers = {} }: Call): Promise<Response> {
    return this.#fetch(`${this.#gateway}/motcua/api/v1${path}`, {
      method,
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': language,
        Origin: siteOrigin,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? (bytes === undefined ? {} : { body: bytes }) : { body: JSON.stringify(body) }),
    });
  }

  /** Signs in at the sandbox as one of its citizens, by the pages a browser would go through. */
  async signIn(citizen: string): Promise<void> {
    let answer = await this.#follow(`${this.#gateway}/motcua/api/v1/sign-in?return=${encodeURIComponent(`${siteOrigin}/`)}&lang=vi`);
    if (answer.page !== undefined) {
      const action = /<form[^>]*\saction="([^"]+)"/.exec(answer.page)?.[1];
      if (action === undefined) throw new Error('The sign-in page has no form');
      answer = await this.#follow(new URL(action, answer.address).href, new URLSearchParams({ citizen }));
    }
    if (!answer.address.startsWith(siteOrigin)) throw new Error(`Signing in as ${citizen} ended at ${new URL(answer.address).pathname}`);
  }

  /** Follows redirects until a page, or until the way leads back to the site. */
  async #follow(start: string, form?: URLSearchParams): Promise<{ address: string; page?: string }> {
    let address = start;
    let next: RequestInit = form ? { method: 'POST', body: form } : {};
    for (let hops = 0; hops < 20; hops += 1) {
      if (address.startsWith(siteOrigin)) return { address };
      const response = await this.#fetch(address, next);
      const location = response.headers.get('location');
      if (location === null) return { address, page: await response.text() };
      address = new URL(location, address).href;
      next = {};
    }
    throw new Error('Too many redirects');
  }

  async #fetch(address: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { ...(init.headers as Record<string, string>), ...(cookie ? { cookie } : {}) } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const value = pair.slice(at + 1);
      if (value === '') this.#cookies.delete(pair.slice(0, at));
      else this.#cookies.set(pair.slice(0, at), value);
    }
    return response;
  }
}
