import { procedureInAddress } from './page-place.ts';

/**
 * Puts the id of the shown procedure into the page's address, so that it can be shared and the back button works; no
 * id takes it out. What the person typed is never put there. A page that uses the part behind `#` for its own routes
 * (`#/…`, `#!…`) or anchors is left alone.
 */
export function showInAddress(id: string | undefined): void {
  const now = procedureInAddress();
  if (now === id || (location.hash.length > 1 && now === undefined)) return;
  const url = new URL(location.href);
  url.hash = id === undefined ? '' : new URLSearchParams({ procedure: id }).toString();
  history.pushState(history.state, '', url);
}
