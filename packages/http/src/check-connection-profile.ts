import type { ConnectionProfile } from './connection-profile.ts';
import { checkPlatformProfile } from './platform-profile.ts';
import { known, objectAt, textAt, wrong } from './profile-member.ts';
import { checkRouteProfile, isUnder, type RouteProfile } from './route-profile.ts';
import { serviceChecks } from './service-profiles.ts';

/**
 * Checks a connection profile read from a file: every member it needs, addresses that are `http` or `https`, services
 * that name a platform which exists, and secrets that are references to the environment or to a file.
 *
 * @throws MotcuaError `configuration`; `details.place` says which member, `details.reason` what is wrong with it.
 */
export function checkConnectionProfile(json: unknown): ConnectionProfile {
  const profile = objectAt(json, 'connection');
  known(profile, 'connection', ['id', 'platforms', 'routes', 'services']);
  textAt(profile['id'], 'id');
  const platforms = objectAt(profile['platforms'], 'platforms');
  for (const [name, platform] of Object.entries(platforms)) checkPlatformProfile(platform, `platforms.${name}`);
  const routes = profile['routes'] === undefined ? {} : objectAt(profile['routes'], 'routes');
  for (const [name, route] of Object.entries(routes)) {
    if (Object.hasOwn(platforms, name)) throw wrong(`routes.${name}`, 'name_of_a_platform');
    checkRouteProfile(route, `routes.${name}`, platforms);
  }
  const services = objectAt(profile['services'], 'services');
  known(services, 'services', Object.keys(serviceChecks));
  for (const [name, check] of Object.entries(serviceChecks)) {
    if (services[name] === undefined) continue;
    const place = `services.${name}`;
    const service = objectAt(services[name], place);
    check(service, place);
    checkWay(service, place, platforms, routes);
  }
  return json as ConnectionProfile;
}

/** The platform or route of a service exists, and on a route its address is written with the base of the first step. */
function checkWay(service: Record<string, unknown>, place: string, platforms: Record<string, unknown>, routes: Record<string, unknown>): void {
  const name = service['platform'] as string | undefined;
  if (name === undefined || Object.hasOwn(platforms, name)) return;
  if (!Object.hasOwn(routes, name)) throw wrong(`${place}.platform`, 'unknown_platform');
  const base = (routes[name] as RouteProfile).route[0]?.base ?? '';
  if (!isUnder(service['url'] as string, base)) throw wrong(`${place}.url`, 'not_under_base');
}
