import type { Catalogue } from './catalogue-files.ts';
import type { Narrowing } from './narrowing.ts';

/** What the page's address says of a search. */
export interface Place {
  readonly query: string;
  readonly narrowed: Narrowing;
  /** Id of the procedure that is shown. */
  readonly id: string | undefined;
}

/** Names in the address of what is narrowed; by its text in the display file's table where it has a place there. */
const facets = [
  ['level', 'level'],
  ['sector', 'sector', 'sectors'],
  ['agency', 'agency', 'agencies'],
  ['service', 'serviceLevel'],
  ['online', 'onlyOnline'],
  ['here', 'onlyPreferred'],
] as const;
const names: readonly string[] = ['q', 'procedure', ...facets.map(([name]) => name)];
let holder: Element | undefined;

/** Whether the page's address is this element's: the first that asks has it for as long as it is on the page. */
export function holdsAddress(element: Element): boolean {
  if (!holder?.isConnected) holder = element;
  return holder === element;
}

/**
 * Whether a text may stand in an address or be remembered: one that looks like the number of a person or a telephone,
 * or a mail address, may not.
 */
export function isShareable(query: string): boolean {
  return !/@|\d(?:[\s.-]?\d){8}/.test(query);
}

/**
 * Reads the part of the address behind `#`: `#q=khai+sinh&level=3`, `#procedure=LS-1704`. Nothing when a page uses it
 * for its own routes or anchors. Sectors and agencies are there by their names: their places change with the catalogue.
 */
export function readPlace({ strings }: Catalogue): Place | undefined {
  const given = new URLSearchParams(location.hash.slice(1));
  if (![...given.keys()].every((name) => names.includes(name))) return undefined;
  const narrowed: Record<string, unknown> = {};
  for (const [name, key, table] of facets) {
    const said = given.get(name);
    const value = said && (table ? strings[table].indexOf(said) + 1 : key.startsWith('only') || Number(said));
    if (value) narrowed[key] = value;
  }
  return { query: given.get('q') ?? '', narrowed, id: given.get('procedure') ?? undefined };
}

/**
 * Writes it, so that what is shown can be shared and the back button works. The part behind `#` is sent to no server.
 *
 * @param isStep - Whether the back button should come back to what was there before.
 */
export function writePlace(found: Catalogue, { query, narrowed, id }: Place, isStep: boolean): void {
  if (!readPlace(found)) return;
  const said = new URLSearchParams();
  const say = (name: string, value: unknown) => value && said.set(name, String(value));
  say('q', isShareable(query) && query.trim());
  for (const [name, key, table] of facets) {
    const value = narrowed[key];
    say(name, table ? found.strings[table][Number(value) - 1] : Number(value));
  }
  say('procedure', id);
  const url = new URL(location.href);
  url.hash = said.toString();
  if (url.href !== location.href) history[isStep ? 'pushState' : 'replaceState'](history.state, '', url);
}
