import { known, objectAt, textAt, urlAt, wrong } from './profile-member.ts';

/**
 * A service that several platforms lead to, as in the architecture of Lạng Sơn: NGSP and LGSP, NGSP only, LGSP only, or
 * directly. The first step is the way that is taken; the others are taken in their order, when `failOver` says so.
 */
export interface RouteProfile {
  route: readonly RouteStep[];
  /**
   * Take the next step after `unavailable`, `timeout` and `throttled`: only when the request certainly was not carried
   * out, or can be made twice without harm. `false` when left out: the first step alone.
   */
  failOver?: boolean;
}

/** One way to a service. */
export interface RouteStep {
  /** A key of `platforms`. */
  platform: string;
  /**
   * Base address of the service on this platform. The service's own `url` is written with the base of the first step;
   * the others put theirs in its place.
   */
  base: string;
}

/** Whether an address is a base address or stands under it. */
export function isUnder(url: string, base: string): boolean {
  const start = base.replace(/\/+$/, '');
  return url === start || (url.startsWith(start) && /^[/?]/.test(url.slice(start.length)));
}

/** Checks a route of a connection profile. */
export function checkRouteProfile(value: unknown, place: string, platforms: Record<string, unknown>): void {
  const { route, failOver, ...others } = objectAt(value, place);
  known(others, place, []);
  if (!Array.isArray(route) || route.length === 0) throw wrong(`${place}.route`, 'not_a_list');
  for (const [index, entry] of route.entries()) {
    const at = `${place}.route.${index}`;
    const step = objectAt(entry, at);
    known(step, at, ['platform', 'base']);
    textAt(step['platform'], `${at}.platform`);
    urlAt(step['base'], `${at}.base`);
    if (!Object.hasOwn(platforms, step['platform'] as string)) throw wrong(`${at}.platform`, 'unknown_platform');
  }
  if (failOver !== undefined && typeof failOver !== 'boolean') throw wrong(`${place}.failOver`, 'not_a_boolean');
}
