import type { createHash } from 'node:crypto';
import { resolveSecret } from '../secret.ts';
import type { SignedCalls } from '../token-profile.ts';
import type { Strategy } from './strategy.ts';

/** Each call carries SHA-256 of its own address, user, time and secret. Secrets are read again when a call is refused. */
export function signedCalls(profile: SignedCalls, now: () => number = Date.now): Strategy {
  const { xRoadClient, timestamp = 'milliseconds' } = profile;
  let apiKey = '';
  let username = '';
  let secretKey = '';
  let hashOf: typeof createHash;
  return {
    async obtain() {
      ({ createHash: hashOf } = await import('node:crypto'));
      [apiKey, username, secretKey] = await Promise.all([resolveSecret(profile.apiKey), resolveSecret(profile.username), resolveSecret(profile.secretKey)]);
      return { value: JSON.stringify([apiKey, username, secretKey]), renewAt: Infinity, endsAt: Infinity };
    },
    sign(call) {
      const time = String(timestamp === 'seconds' ? Math.floor(now() / 1000) : now());
      const hash = hashOf('sha256').update(call.url + username + time + secretKey).digest('hex');
      call.headers['x-road-client'] = xRoadClient;
      call.headers['apikey'] = apiKey;
      call.headers['timestamp'] = time;
      call.headers['authorization'] = `Basic ${Buffer.from(`${username}:${hash}`).toString('base64')}`;
    },
  };
}
