import { MotcuaError } from '../motcua-error.ts';
import { readFault } from '../fault.ts';
import { resolveSecret } from '../secret.ts';
import type { JsonLogin } from '../token-profile.ts';
import { bearer } from './bearer.ts';
import type { Strategy } from './strategy.ts';
import { tokenObject, tokenOf } from './token-answer.ts';

/** Login in JSON; the token, the system and its key stand together on every call. */
export function jsonLogin(profile: JsonLogin, now: () => number = Date.now): Strategy {
  const { url, applicationCode, systemId, lifeSeconds = 1800 } = profile;
  let username = '';
  let password = '';
  let secretKey = '';
  return {
    async load() {
      [username, password, secretKey] = await Promise.all([resolveSecret(profile.username), resolveSecret(profile.password), resolveSecret(profile.secretKey)]);
    },
    storeKey: () => JSON.stringify([profile.strategy, url, systemId, username]),
    async obtain(send) {
      const asked = now();
      const login = { username, password, applicationCode, otp: null, twoFactorProvider: null, typeObjs: [0, 1] };
      const response = await send({ url, headers: { accept: 'application/json', 'content-type': 'application/json' }, body: JSON.stringify(login) });
      const data = tokenObject(response)['data'];
      if (typeof data !== 'object' || data === null) {
        const { code } = readFault(response.text());
        throw new MotcuaError('unauthorized', 'token: the login was refused', {
          details: { operation: 'token', status: response.status, form: 'json', ...(code === undefined ? {} : { faultCode: code }), stage: 'token' },
        });
      }
      return tokenOf((data as Record<string, unknown>)['token'], lifeSeconds, asked);
    },
    sign(call, token) {
      bearer(call, token);
      call.headers['x-systemid'] = systemId;
      call.headers['x-secretkey'] = secretKey;
    },
  };
}
