import { known, optionalNumberAt, optionalTextAt, urlAt } from './profile-member.ts';

/**
 * Where the national portal's public catalogue answers, and how gently it is read. It is undocumented and meant for the
 * portal's own pages: one request at a time, with pauses.
 */
export interface PublicCatalogueProfile {
  /** A key of `platforms`; without one the portal is called without a token. */
  platform?: string;
  /** Address of the portal's `rest.jsp`. */
  url: string;
  /** The portal page a request says it comes from; none is sent when left out. */
  referer?: string;
  /** Least time between the end of one request and the start of the next, in milliseconds. 1,000 when left out. */
  pauseMs?: number;
  /** Procedures in one page of a search. 50 when left out. */
  pageSize?: number;
}

/** Checks the public catalogue's service of a connection profile. */
export function checkPublicCatalogueProfile(service: Record<string, unknown>, place: string): void {
  known(service, place, ['platform', 'url', 'referer', 'pauseMs', 'pageSize']);
  optionalTextAt(service['platform'], `${place}.platform`);
  urlAt(service['url'], `${place}.url`);
  if (service['referer'] !== undefined) urlAt(service['referer'], `${place}.referer`);
  optionalNumberAt(service['pauseMs'], `${place}.pauseMs`, [0, 600_000], 'milliseconds');
  optionalNumberAt(service['pageSize'], `${place}.pageSize`, [1, 500]);
}
