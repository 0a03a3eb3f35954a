import { known, optionalTextAt, textAt, urlAt } from './profile-member.ts';

/** Where the national population database answers, and in whose name it is asked. */
export interface PopulationProfile {
  /** A key of `platforms`. */
  platform: string;
  /** Address of the SOAP service. */
  url: string;
  /** Officer or service account on whose authority look-ups are made when the call names none. */
  officerId: string;
  /** Agency that asks (identifier by Decision 20/2020/QĐ-TTg, at most 35 characters). */
  agencyCode: string;
  /** Namespace of the request; `http://dancuquocgia.bca` when left out. */
  namespace?: string;
}

/** Checks the population service of a connection profile. */
export function checkPopulationProfile(service: Record<string, unknown>, place: string): void {
  known(service, place, ['platform', 'url', 'officerId', 'agencyCode', 'namespace']);
  textAt(service['platform'], `${place}.platform`);
  urlAt(service['url'], `${place}.url`);
  textAt(service['officerId'], `${place}.officerId`);
  textAt(service['agencyCode'], `${place}.agencyCode`);
  optionalTextAt(service['namespace'], `${place}.namespace`);
}
