/** The gateway's cookies by what they are for. */
export type CookieUse = 'session' | 'sign-in';

/**
 * Reads and writes the gateway's cookies. Under https their names carry the `__Host-` prefix, so that no sister site of
 * the same domain can plant one (RFC 6265bis section 4.1.3).
 */
export class Cookies {
  readonly #secure: boolean;

  constructor(publicUrl: URL) {
    this.#secure = publicUrl.protocol === 'https:';
  }

  /** The cookie's value in a request. */
  read(request: Request, use: CookieUse): string | undefined {
    const name = this.#name(use);
    for (const pair of (request.headers.get('Cookie') ?? '').split(';')) {
      const [key, value] = pair.trim().split('=', 2);
      if (key === name && value !== undefined && /^[A-Za-z0-9_-]{16,128}$/.test(value)) return value;
    }
    return undefined;
  }

  /**
   * A `Set-Cookie` value.
   *
   * @param seconds - Life of the cookie. Without it the browser keeps it until it is closed: a session cookie that
   * outlives its session is what tells "your session has ended" from "you are not signed in".
   */
  write(use: CookieUse, value: string, seconds?: number): string {
    return this.#cookie(use, value, seconds === undefined ? '' : `; Max-Age=${String(seconds)}`);
  }

  /** A `Set-Cookie` value that removes the cookie. */
  remove(use: CookieUse): string {
    return this.#cookie(use, '', '; Max-Age=0');
  }

  #cookie(use: CookieUse, value: string, life: string): string {
    return `${this.#name(use)}=${value}; Path=/; HttpOnly; SameSite=Lax${this.#secure ? '; Secure' : ''}${life}`;
  }

  #name(use: CookieUse): string {
    return `${this.#secure ? '__Host-' : ''}motcua-${use}`;
  }
}
