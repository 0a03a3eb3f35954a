import type { BreakerSettings } from './circuit-breaker.ts';
import { known, objectAt, optionalNumberAt, optionalTextAt, optionalWordAt, secretAt, wrong } from './profile-member.ts';
import type { SecretRef } from './secret.ts';
import { checkTokenProfile, type TokenProfile } from './token-profile.ts';

/** One integration platform: how its calls are authorised and carried, and how patient we are with it. */
export interface PlatformProfile {
  token: TokenProfile;
  /** Time for one attempt, answer body included, in milliseconds. 10,000 when left out. */
  timeoutMs?: number;
  /** Time for a call in total: waiting, token, attempts and pauses, in milliseconds. Three attempts' time when left out. */
  totalTimeoutMs?: number;
  /** What carries the calls: the runtime's `fetch` through ky, or `undici.request` for who makes many. `fetch` when left out. */
  transport?: 'fetch' | 'undici';
  /** File with the certificates (PEM) of an authority to trust beside the well-known ones. */
  certificateAuthorityFile?: string;
  /** File with the certificate (PEM) this side shows, for platforms that ask for one. */
  clientCertificateFile?: string;
  /** File with the key (PEM) of that certificate. */
  clientKeyFile?: string;
  /** What the key is encrypted with, when it is. */
  clientKeyPassphrase?: SecretRef;
  /** How many calls of one service are under way at a time; the others wait. 100 when left out. */
  maxConcurrent?: number;
  /** How many calls of one service wait at most. 10,000 when left out. */
  maxWaiting?: number;
  /** When a service that keeps failing is left alone. */
  breaker?: BreakerSettings;
  /** Header that carries the request id, where the platform has one. */
  requestIdHeader?: string;
  /** Header that carries an idempotency key, where the platform has one. */
  idempotencyHeader?: string;
}

/** Checks one platform of a connection profile. */
export function checkPlatformProfile(value: unknown, place: string): void {
  const platform = objectAt(value, place);
  const files = ['certificateAuthorityFile', 'clientCertificateFile', 'clientKeyFile'] as const;
  const headers = ['requestIdHeader', 'idempotencyHeader'] as const;
  known(platform, place, [
    'token',
    'timeoutMs',
    'totalTimeoutMs',
    'transport',
    ...files,
    'clientKeyPassphrase',
    'maxConcurrent',
    'maxWaiting',
    'breaker',
    ...headers,
  ]);
  checkTokenProfile(platform['token'], `${place}.token`);
  optionalNumberAt(platform['timeoutMs'], `${place}.timeoutMs`, [1, 600_000], 'milliseconds');
  optionalNumberAt(platform['totalTimeoutMs'], `${place}.totalTimeoutMs`, [1, 3_600_000], 'milliseconds');
  optionalWordAt(platform['transport'], `${place}.transport`, ['fetch', 'undici']);
  for (const file of files) optionalTextAt(platform[file], `${place}.${file}`);
  if ((platform['clientCertificateFile'] === undefined) !== (platform['clientKeyFile'] === undefined)) throw wrong(`${place}.clientKeyFile`, 'certificate_and_key');
  if (platform['clientKeyPassphrase'] !== undefined) secretAt(platform['clientKeyPassphrase'], `${place}.clientKeyPassphrase`);
  optionalNumberAt(platform['maxConcurrent'], `${place}.maxConcurrent`, [1, 100_000]);
  optionalNumberAt(platform['maxWaiting'], `${place}.maxWaiting`, [0, 1_000_000]);
  for (const header of headers) {
    optionalTextAt(platform[header], `${place}.${header}`);
    if (platform[header] !== undefined && !/^[\w-]+$/.test(platform[header] as string)) throw wrong(`${place}.${header}`, 'not_a_header');
  }
  if (platform['breaker'] === undefined) return;
  const breaker = objectAt(platform['breaker'], `${place}.breaker`);
  known(breaker, `${place}.breaker`, ['failures', 'openMs']);
  optionalNumberAt(breaker['failures'], `${place}.breaker.failures`, [1, 100_000]);
  optionalNumberAt(breaker['openMs'], `${place}.breaker.openMs`, [1, 3_600_000], 'milliseconds');
}
