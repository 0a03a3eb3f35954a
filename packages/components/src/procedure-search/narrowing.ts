import type { SearchOptions } from '@motcua/search';

/** What the results are narrowed by. What is not narrowed has no key. */
export type Narrowing = Pick<SearchOptions, 'level' | 'sector' | 'agency' | 'serviceLevel' | 'onlyOnline' | 'onlyPreferred'>;

/** The same with one thing changed; `undefined` takes it away. */
export function narrowedBy<K extends keyof Narrowing>(narrowing: Narrowing, key: K, value: Narrowing[K]): Narrowing {
  return Object.fromEntries(Object.entries({ ...narrowing, [key]: value }).filter(([, one]) => one !== undefined));
}

/** Whether anything is narrowed. */
export function isNarrowed(narrowing: Narrowing): boolean {
  return Object.keys(narrowing).length > 0;
}
