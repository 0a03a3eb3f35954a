// Law 3 allows what is kept here: the person asked for it on this device, and what looks personal is left out.
/* eslint-disable no-restricted-syntax */
import { isShareable } from './address.ts';

const key = 'motcua-recent-searches';
const most = 5;

/** What the person searched for on this device, newest first; undefined as long as they have not asked to remember it. */
export function recentSearches(): readonly string[] | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as unknown;
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : undefined;
  } catch {
    return undefined; // the browser keeps nothing for this page
  }
}

/** Begins to remember, with nothing; or forgets everything and stops. */
export function allowRecentSearches(allowed: boolean): void {
  try {
    if (allowed) localStorage.setItem(key, '[]');
    else localStorage.removeItem(key);
  } catch {
    // The box stays as it was: nothing is remembered.
  }
}

/** Remembers a search that led to a procedure, if the person wants that. */
export function rememberSearch(query: string): void {
  const kept = recentSearches();
  const said = query.trim();
  if (kept && said && isShareable(said)) localStorage.setItem(key, JSON.stringify([said, ...kept.filter((one) => one !== said)].slice(0, most)));
}
