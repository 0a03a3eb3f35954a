import { known, optionalTextAt, optionalWordAt, secretAt, textAt, urlAt } from './profile-member.ts';
import type { SecretRef } from './secret.ts';

/** Where the member interface of the national portal answers, and the agency's account on it. */
export interface NationalPortalProfile {
  /** A key of `platforms`; without one the adapter is called without a token. */
  platform?: string;
  /** Base address of the VXP adapter's forwarder. */
  url: string;
  /** Path of the login, relative to `url`. */
  loginPath: string;
  /** Path of every other call, relative to `url`. */
  callPath: string;
  /** Member code of the portal on the exchange axis, for instance `VN:GOV:000.00.00.G22:vpcpdvcprovider`. */
  dstcode: string;
  username: SecretRef;
  password: SecretRef;
  /** The agency that sends. */
  agencyCode: string;
  /** Which fields of a dossier the portal takes; the newer ones too (`current`) when left out. */
  fields?: 'guide_1_4_24' | 'current';
}

/** Checks the national portal's service of a connection profile. */
export function checkNationalPortalProfile(service: Record<string, unknown>, place: string): void {
  known(service, place, ['platform', 'url', 'loginPath', 'callPath', 'dstcode', 'username', 'password', 'agencyCode', 'fields']);
  optionalTextAt(service['platform'], `${place}.platform`);
  urlAt(service['url'], `${place}.url`);
  for (const key of ['loginPath', 'callPath', 'dstcode', 'agencyCode']) textAt(service[key], `${place}.${key}`);
  optionalWordAt(service['fields'], `${place}.fields`, ['guide_1_4_24', 'current']);
  secretAt(service['username'], `${place}.username`);
  secretAt(service['password'], `${place}.password`);
}
