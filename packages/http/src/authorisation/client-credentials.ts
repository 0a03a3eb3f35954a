import { resolveSecret, type SecretRef } from '../secret.ts';
import { bearer } from './bearer.ts';
import type { Strategy } from './strategy.ts';
import { readToken } from './token-answer.ts';

interface Client {
  strategy: string;
  url: string;
  clientId: SecretRef;
  clientSecret: SecretRef;
}

/** How the client shows itself on the token request: in `Authorization: Basic`, in the form, or in JSON. */
export type ClientShown = 'basic' | 'form' | 'json';

/** OAuth 2 client credentials (RFC 6749 §2.3.1, §4.4) and the request of the ministry interface, which differs in its body. */
export function clientCredentials(profile: Client, shown: ClientShown, now: () => number = Date.now): Strategy {
  let id = '';
  let secret = '';

  const asBasic = (): { headers: Record<string, string>; body: URLSearchParams } => ({
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const inBody = (): { headers: Record<string, string>; body: string | URLSearchParams } => {
    const members = { grant_type: 'client_credentials', client_id: id, client_secret: secret };
    return shown === 'form'
      ? { headers: {}, body: new URLSearchParams(members) }
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(members) };
  };

  return {
    async load() {
      [id, secret] = await Promise.all([resolveSecret(profile.clientId), resolveSecret(profile.clientSecret)]);
    },
    storeKey: () => JSON.stringify([profile.strategy, profile.url, id]),
    async obtain(send) {
      const asked = now();
      const { headers, body } = shown === 'basic' ? asBasic() : inBody();
      return readToken(await send({ url: profile.url, headers: { accept: 'application/json', ...headers }, body }), asked);
    },
    sign: bearer,
  };
}
