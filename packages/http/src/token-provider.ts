import { MotcuaError } from '@motcua/domain';
import type { TokenProfile } from './token-profile.ts';
import { failureOf } from './failure.ts';
import type { PlatformResponse } from './platform.ts';
import { resolveSecret } from './secret.ts';

/** Gives the tokens of one platform. */
export interface TokenProvider {
  /** A token that is believed good. */
  get(): Promise<string>;
  /**
   * A token other than the one that was refused. Whoever comes first fetches it; everybody else who holds the same
   * refused token waits for that one request, and who comes later with an older token gets the one already there.
   */
  renew(refused: string): Promise<string>;
}

/** Sends the token request; the platform's own pipeline without a token. */
export type TokenRequest = (request: { url: string; headers: Record<string, string>; body: URLSearchParams }) => Promise<PlatformResponse>;

interface Token {
  value: string;
  /** From here on a new one is fetched beside the calls. */
  renewAt: number;
  /** From here on calls wait for a new one. */
  endsAt: number;
}

/** OAuth 2 client credentials with the client in an `Authorization: Basic` header (RFC 6749 §2.3.1, §4.4), as NGSP asks. */
export function basicClientCredentials(
  profile: Extract<TokenProfile, { strategy: 'basic_client_credentials' }>,
  send: TokenRequest,
  now: () => number = Date.now,
): TokenProvider {
  let current: Token | undefined;
  let fetching: Promise<Token> | undefined;

  async function fetchToken(): Promise<Token> {
    const [id, secret] = await Promise.all([resolveSecret(profile.clientId), resolveSecret(profile.clientSecret)]);
    const asked = now();
    const response = await send({
      url: profile.url,
      headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`, accept: 'application/json' },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    if (response.status < 200 || response.status >= 300) throw failureOf(response, 'token', 'token');
    return readToken(response.text(), asked);
  }

  /** One request at a time, however many wait for it. */
  function fetchOnce(): Promise<Token> {
    fetching ??= fetchToken()
      .then((token) => {
        current = token;
        return token;
      })
      .finally(() => {
        fetching = undefined;
      });
    return fetching;
  }

  return {
    async get() {
      if (current === undefined || now() >= current.endsAt) return (await fetchOnce()).value;
      if (now() >= current.renewAt && fetching === undefined) {
        const ageing = current;
        // The token at hand is still good; should the early fetch fail, the next call tries again, a little later.
        ageing.renewAt = now() + 5_000;
        fetchOnce().catch(() => {});
      }
      return current.value;
    },
    async renew(refused) {
      if (current?.value === refused) current = undefined;
      return (current ?? (await fetchOnce())).value;
    },
  };
}

function readToken(text: string, asked: number): Token {
  const bad = (reason: string): MotcuaError =>
    new MotcuaError('bad_response', 'token: the answer holds no token', { details: { operation: 'token', stage: 'token', reason } });
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw bad('not_json');
  }
  if (typeof answer !== 'object' || answer === null) throw bad('not_an_object');
  const { access_token: value, expires_in: life } = answer as Record<string, unknown>;
  // Anything else than the characters of RFC 6750 §2.1 would not survive in a header.
  if (typeof value !== 'string' || !/^[\w.~+/-]+=*$/.test(value)) throw bad('access_token');
  const seconds = life === undefined ? 3600 : Number(life);
  if (!Number.isFinite(seconds) || seconds <= 0) throw bad('expires_in');
  const milliseconds = seconds * 1000;
  return {
    value,
    renewAt: asked + milliseconds - Math.min(60_000, milliseconds / 5),
    endsAt: asked + milliseconds - Math.min(5_000, milliseconds / 20),
  };
}
