interface Cookie {
  readonly host: string;
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

/** Cookies as a browser keeps them: by host and path. Ports share them, as they do in browsers. */
class CookieJar {
  #cookies: Cookie[] = [];

  take(url: URL, response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      const attribute = (wanted: string): string | undefined =>
        attributes.find((text) => text.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
      const path = attribute('path') ?? '/';
      this.#cookies = this.#cookies.filter((cookie) => !(cookie.host === url.hostname && cookie.path === path && cookie.name === name));
      const expires = attribute('expires');
      const gone = attribute('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now());
      if (!gone && value !== '') this.#cookies.push({ host: url.hostname, path, name, value });
    }
  }

  header(url: URL): string {
    return this.#cookies
      .filter(({ host, path }) => host === url.hostname && url.pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }
}

/** A browser without a screen: cookies, navigations with their redirects, forms, and fetches from a page. */
export class TestBrowser {
  readonly #jar = new CookieJar();
  /** Every address visited or fetched. */
  readonly addresses: string[] = [];
  language = 'vi';

  /** The `Cookie` header it would send to an address. */
  cookies(address: string): string {
    return this.#jar.header(new URL(address));
  }

  /** One request with the browser's cookies; redirects are not followed. */
  async request(address: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<Response> {
    const url = new URL(address);
    this.addresses.push(url.href);
    const headers = new Headers(init.headers);
    const cookies = this.#jar.header(url);
    if (cookies !== '') headers.set('Cookie', cookies);
    if (!headers.has('Accept-Language')) headers.set('Accept-Language', this.language);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    this.#jar.take(url, response);
    return response;
  }

  /** A navigation: follows redirects and returns the page it ends on. */
  async navigate(address: string, init: RequestInit = {}): Promise<{ url: URL; response: Response; text: string }> {
    let url = new URL(address);
    let response = await this.request(url.href, asPage(init));
    for (let hops = 0; response.status >= 300 && response.status < 400 && hops < 20; hops += 1) {
      url = new URL(response.headers.get('Location') ?? '', url);
      // What lies outside the test's servers is where the journey ends.
      if (stopsAt(url)) return { url, response, text: '' };
      response = await this.request(url.href, asPage({}));
    }
    return { url, response, text: await response.text() };
  }

  /** A fetch a page makes: with its origin, and cookies. */
  fetch(page: string, address: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Origin', new URL(page).origin);
    return this.request(address, { ...init, headers });
  }
}

function asPage(init: RequestInit): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('Accept', 'text/html,application/xhtml+xml');
  return { ...init, headers };
}

function stopsAt(url: URL): boolean {
  return url.port === '4200';
}
