import type { Language, Problem } from '@motcua/contracts/gateway/types';
import { GatewayError } from './gateway-error.ts';

/** Options of one call. */
export interface CallOptions {
  /** Ends the call early; it then throws the signal's reason, not a GatewayError. */
  signal?: AbortSignal | undefined;
}

/** How every call of a client is made. */
export interface RequestSettings {
  /** Public URL of the gateway, without `/motcua/api/v1`; for instance `https://motcua.example.gov.vn`. */
  baseUrl: string;
  /** Language of the sentences in problems; asked again at every call. @default () => 'vi' */
  language?: (() => Language) | undefined;
  /** Milliseconds until a call, its body included, is given up as `timeout`. @default 20000 */
  timeoutMs?: number | undefined;
  /** `omit` sends no session cookie: the public view. @default 'include' */
  credentials?: 'include' | 'omit' | undefined;
}

/** One request, as the client's operations describe it. */
export interface GatewayRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
}

/** URL of the gateway's API. Throws GatewayError `configuration` when `baseUrl` is not an http(s) URL. */
export function apiUrl(baseUrl: string, path: string): string {
  let base: URL;
  try {
    base = new URL(baseUrl);
  } catch (cause) {
    throw new GatewayError({ code: 'configuration', cause });
  }
  if (!/^https?:$/.test(base.protocol)) throw new GatewayError({ code: 'configuration' });
  return `${base.origin}${base.pathname.replace(/\/+$/, '')}/motcua/api/v1${path}`;
}

/**
 * Makes a request and gives the parsed body (undefined for 204).
 * Throws {@link GatewayError}; never retries, because only the caller knows whether repeating is safe.
 */
export async function request<T>(settings: RequestSettings, path: string, init: GatewayRequest, options: CallOptions = {}): Promise<T> {
  const url = apiUrl(settings.baseUrl, path);
  // "." and ".." survive percent-encoding and would climb to another operation.
  if (path.split('/').some((segment, n) => n > 0 && /^\.{0,2}$/.test(segment))) throw new GatewayError({ code: 'invalid_request' });
  const { signal } = options;
  signal?.throwIfAborted();
  // AbortSignal.any is missing in phones' browsers that are still common: one controller serves both reasons to stop.
  const controller = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, settings.timeoutMs ?? 20_000);
  const stop = () => controller.abort();
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {
      method: init.method ?? 'GET',
      credentials: settings.credentials ?? 'include',
      // A sign-in page of a café's network redirects: following it would give HTML of a stranger.
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
      headers: {
        Accept: 'application/json',
        'Accept-Language': settings.language?.() ?? 'vi',
        ...(init.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...init.headers,
      },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    });
    return await readBody<T>(response);
  } catch (cause) {
    if (cause instanceof GatewayError) throw cause;
    signal?.throwIfAborted();
    throw new GatewayError({ code: late ? 'timeout' : 'offline', cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function readBody<T>(response: Response): Promise<T> {
  const { status, ok } = response;
  const text = await response.text();
  if (status === 204) return undefined as T;
  let body: unknown;
  if (/json/.test(response.headers.get('content-type') ?? '')) {
    try {
      body = JSON.parse(text);
    } catch {
      // What broke is told by the code below; the text may hold personal data and goes nowhere.
    }
  }
  if (ok && body !== undefined) return body as T;
  const problem = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>;
  throw new GatewayError({
    ...problem,
    status,
    code: typeof problem.code === 'string' ? problem.code : status >= 500 ? 'unavailable' : 'bad_response',
  });
}
