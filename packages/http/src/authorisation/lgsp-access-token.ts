import { MotcuaError } from '../motcua-error.ts';
import { resolveSecret } from '../secret.ts';
import type { LgspAccessToken } from '../token-profile.ts';
import { bearer } from './bearer.ts';
import type { Strategy } from './strategy.ts';
import { readToken } from './token-answer.ts';

/** `lgspaccesstoken` on the token request and, beside `Bearer`, on every call; `AuthHash` on calls of a named officer. */
export function lgspAccessToken(profile: LgspAccessToken, now: () => number = Date.now): Strategy {
  const { appName, partnerCode, partnerCodeCus = partnerCode, officerKeys } = profile;
  let accessToken = '';

  async function authHash(officerId: string): Promise<string> {
    const key = officerKeys !== undefined && Object.hasOwn(officerKeys, officerId) ? officerKeys[officerId] : undefined;
    // Which officer is not said: it would name a person in a log.
    if (key === undefined) throw new MotcuaError('configuration', 'The profile has no key for the officer of this call', { details: { place: 'officerKeys', reason: 'missing' } });
    return Buffer.from(await resolveSecret(key)).toString('base64');
  }

  return {
    async load() {
      const [AccessKey, SecretKey] = await Promise.all([resolveSecret(profile.accessKey), resolveSecret(profile.secretKey)]);
      const parts = { AccessKey, SecretKey, AppName: appName, PartnerCode: partnerCode, PartnerCodeCus: partnerCodeCus };
      accessToken = Buffer.from(JSON.stringify(parts)).toString('base64');
    },
    storeKey: () => JSON.stringify([profile.strategy, profile.url, appName, partnerCode, partnerCodeCus]),
    async obtain(send) {
      const asked = now();
      const body = new URLSearchParams({ grant_type: 'client_credentials' });
      return readToken(await send({ url: profile.url, headers: { accept: 'application/json', lgspaccesstoken: accessToken }, body }), asked);
    },
    async sign(call, token) {
      bearer(call, token);
      call.headers['lgspaccesstoken'] = accessToken;
      if (officerKeys !== undefined && call.officerId !== undefined) call.headers['authhash'] = await authHash(call.officerId);
    },
  };
}
