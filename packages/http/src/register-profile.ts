import { known, objectAt, textAt, urlAt } from './profile-member.ts';

/** What every register of a ministry needs to be asked: where it answers, and in whose name it is asked. */
export interface RegisterProfile {
  /** A key of `platforms`. */
  platform: string;
  /** Base address; the resources stand under it. */
  url: string;
  /** Agency that asks (identifier by Decision 20/2020/QĐ-TTg). */
  agencyCode: string;
  /** Officer or service account on whose authority look-ups are made when the call names none. */
  officerId: string;
}

/** Checks what every register's profile has, and the names of its resources where it gives any. */
export function checkRegisterProfile(service: Record<string, unknown>, place: string, paths: readonly string[], others: readonly string[] = []): void {
  known(service, place, ['platform', 'url', 'agencyCode', 'officerId', 'paths', ...others]);
  for (const key of ['platform', 'agencyCode', 'officerId']) textAt(service[key], `${place}.${key}`);
  urlAt(service['url'], `${place}.url`);
  if (service['paths'] === undefined) return;
  const given = objectAt(service['paths'], `${place}.paths`);
  known(given, `${place}.paths`, paths);
  for (const [key, path] of Object.entries(given)) textAt(path, `${place}.paths.${key}`);
}
