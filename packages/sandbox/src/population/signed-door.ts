import { createHash, randomBytes } from 'node:crypto';
import type { Answer, Call } from '../call.ts';
import type { Door } from './door.ts';

/** What a caller signs with. */
export interface SigningKey {
  readonly xRoadClient: string;
  readonly apiKey: string;
  readonly username: string;
  readonly secretKey: string;
}

/** The register's own door, without a platform before it: each call carries a hash of its address, time and secret. */
export interface SignedDoor extends Door {
  readonly key: SigningKey;
}

const fiveMinutes = 300_000;

/**
 * A door that checks signatures.
 *
 * @param url - the address callers sign: the public one of the service.
 */
export function createSignedDoor(url: string): SignedDoor {
  const key: SigningKey = {
    xRoadClient: 'VN/GOV/000.00.90.H37/mot-cua',
    apiKey: randomBytes(15).toString('base64url'),
    username: 'mot-cua-thu-nghiem',
    secretKey: randomBytes(24).toString('base64url'),
  };

  function refuse(call: Call): Answer | undefined {
    const stamp = call.header('timestamp') ?? '';
    if (call.header('x-road-client') !== key.xRoadClient || call.header('apikey') !== key.apiKey) return refusal();
    // Callers were seen to write milliseconds and seconds.
    const time = Number(stamp) * (stamp.length <= 10 ? 1000 : 1);
    if (!/^\d{10,13}$/.test(stamp) || Math.abs(Date.now() - time) > fiveMinutes) return refusal();
    const hash = createHash('sha256').update(`${url}${key.username}${stamp}${key.secretKey}`).digest('hex');
    const expected = `Basic ${Buffer.from(`${key.username}:${hash}`).toString('base64')}`;
    return call.header('authorization') === expected ? undefined : refusal();
  }

  return { key, refuse, expire: refusal };
}

function refusal(): Answer {
  return { status: 401, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Unauthorized\n' };
}
