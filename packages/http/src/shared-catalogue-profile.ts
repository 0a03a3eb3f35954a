import { known, objectAt, optionalNumberAt, optionalTextAt, secretAt, textAt, urlAt, wrong } from './profile-member.ts';
import type { SecretRef } from './secret.ts';

/** Where the shared catalogues answer. */
export interface SharedCatalogueProfile {
  /** A key of `platforms`. */
  platform: string;
  /** Base address, for instance `https://api.ngsp.gov.vn/dmdc/1.0`; `Metadata` and `Category` stand under it. */
  url: string;
  /** How a large category is asked for page by page. No paging was seen: without this a category is one answer. */
  paging?: CataloguePaging;
  /** Columns of a category's code, name and parent, where they cannot be told from its metadata. By category. */
  columns?: Record<string, { code: string; name: string; parent?: string }>;
  /** The old address that lists all categories, with its own user. */
  allCategories?: { url: string; username: SecretRef; password: SecretRef };
}

/** Names of the query's members and the size of a page. */
export interface CataloguePaging {
  /** Member that says how many rows to leave out. */
  offset: string;
  /** Member that says how many rows to give. */
  limit: string;
  size: number;
}

/** Checks the shared catalogues of a connection profile. */
export function checkSharedCatalogueProfile(service: Record<string, unknown>, place: string): void {
  known(service, place, ['platform', 'url', 'paging', 'columns', 'allCategories']);
  textAt(service['platform'], `${place}.platform`);
  urlAt(service['url'], `${place}.url`);
  if (service['paging'] !== undefined) {
    const paging = objectAt(service['paging'], `${place}.paging`);
    known(paging, `${place}.paging`, ['offset', 'limit', 'size']);
    for (const key of ['offset', 'limit']) textAt(paging[key], `${place}.paging.${key}`);
    if (paging['size'] === undefined) throw wrong(`${place}.paging.size`, 'missing');
    optionalNumberAt(paging['size'], `${place}.paging.size`, [1, 100_000]);
  }
  if (service['columns'] !== undefined) {
    for (const [category, value] of Object.entries(objectAt(service['columns'], `${place}.columns`))) {
      const columns = objectAt(value, `${place}.columns.${category}`);
      known(columns, `${place}.columns.${category}`, ['code', 'name', 'parent']);
      for (const key of ['code', 'name']) textAt(columns[key], `${place}.columns.${category}.${key}`);
      optionalTextAt(columns['parent'], `${place}.columns.${category}.parent`);
    }
  }
  if (service['allCategories'] !== undefined) {
    const old = objectAt(service['allCategories'], `${place}.allCategories`);
    known(old, `${place}.allCategories`, ['url', 'username', 'password']);
    urlAt(old['url'], `${place}.allCategories.url`);
    for (const key of ['username', 'password']) secretAt(old[key], `${place}.allCategories.${key}`);
  }
}
