import { known, objectAt, optionalNumberAt, optionalTextAt } from './profile-member.ts';
import { checkTokenProfile, type TokenProfile } from './token-profile.ts';

/** One integration platform: how its token is got and how long to wait for it. */
export interface PlatformProfile {
  token: TokenProfile;
  /** Time for one attempt, answer body included, in milliseconds. 10,000 when left out. */
  timeoutMs?: number;
  /** File with the certificates (PEM) of an authority to trust beside the well-known ones. */
  certificateAuthorityFile?: string;
}

/** Checks one platform of a connection profile. */
export function checkPlatformProfile(value: unknown, place: string): void {
  const platform = objectAt(value, place);
  known(platform, place, ['token', 'timeoutMs', 'certificateAuthorityFile']);
  checkTokenProfile(platform['token'], `${place}.token`);
  optionalNumberAt(platform['timeoutMs'], `${place}.timeoutMs`, [1, 600_000], 'milliseconds');
  optionalTextAt(platform['certificateAuthorityFile'], `${place}.certificateAuthorityFile`);
}
