/** A browser as far as signing in needs one: cookies, redirects step by step, forms. */
export class CookieWalk {
  readonly #cookies = new Map<string, { value: string; path: string }>();
  /** Every address asked for. */
  readonly addresses: string[] = [];

  /** One request; redirects are not followed. */
  async go(address: string | URL, form?: Readonly<Record<string, string>>): Promise<Response> {
    const url = new URL(address);
    this.addresses.push(url.href);
    const cookie = [...this.#cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie === '' ? {} : { cookie }) },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line, url);
    return response;
  }

  /** Follows redirects until there is none, or until one leads to another origin; gives the last answer and address. */
  async follow(response: Response): Promise<{ response: Response; address: string }> {
    let current = response;
    for (;;) {
      const location = current.headers.get('location');
      const here = this.addresses.at(-1) ?? '';
      if (location === null) return { response: current, address: here };
      const next = new URL(location, here);
      if (next.origin !== new URL(here).origin) return { response: current, address: next.href };
      current = await this.go(next);
    }
  }

  /** Forgets one cookie, or all. */
  forget(name?: string): void {
    if (name === undefined) this.#cookies.clear();
    else this.#cookies.delete(name);
  }

  cookieNames(): string[] {
    return [...this.#cookies.keys()];
  }

  #keep(line: string, url: URL): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? url.pathname;
    if (value === '') this.#cookies.delete(name);
    else this.#cookies.set(name, { value, path });
  }
}

/** The address a page's form is sent to. */
export function formAction(html: string, base: string): string {
  const action = /<form[^>]* action="([^"]+)"/.exec(html)?.[1] ?? '';
  return new URL(action, base).href;
}

/** The hidden fields of a page's form. */
export function hiddenFields(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}
