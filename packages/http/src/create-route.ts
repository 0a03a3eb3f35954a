import { MotcuaError } from './motcua-error.ts';
import type { Platform, PlatformRequest, PlatformResponse } from './platform.ts';
import { isRepeatable, isUpstreamFailure, wasNotCarriedOut } from './repetition.ts';
import { isUnder, type RouteProfile } from './route-profile.ts';

/**
 * A platform that takes the first way that leads to a service, and another one when the profile allows it and it does no
 * harm.
 */
export function createRoute(profile: RouteProfile, platformOf: (name: string) => Platform): Platform {
  const [first, ...others] = profile.route;
  if (first === undefined) throw new MotcuaError('configuration', 'A route has no step', { details: { reason: 'empty_route' } });
  const main = platformOf(first.platform);
  const steps = profile.failOver === true ? others.map((step) => ({ base: step.base, platform: platformOf(step.platform) })) : [];

  async function request(wanted: PlatformRequest): Promise<PlatformResponse> {
    let failed: unknown;
    try {
      return await main.request(wanted);
    } catch (error) {
      failed = error;
    }
    for (const { base, platform } of steps) {
      if (!isUpstreamFailure(failed) || !(isRepeatable(wanted, undefined) || wasNotCarriedOut(failed))) break;
      try {
        return await platform.request({ ...wanted, url: moved(wanted.url, first!.base, base) });
      } catch (error) {
        failed = error;
      }
    }
    throw failed;
  }

  return { request, onDrift: main.onDrift };
}

/** An address under another base. @throws MotcuaError `configuration` when it is not under the first. */
function moved(url: string, from: string, to: string): string {
  if (!isUnder(url, from)) {
    throw new MotcuaError('configuration', "A service's address is not under the base of its route's first step", { details: { reason: 'not_under_base' } });
  }
  const start = from.replace(/\/+$/, '');
  return to.replace(/\/+$/, '') + url.slice(start.length);
}
