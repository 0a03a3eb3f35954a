import type { ConnectionProfile } from './connection-profile.ts';
import { checkPlatformProfile } from './platform-profile.ts';
import { known, objectAt, textAt, wrong } from './profile-member.ts';
import { serviceChecks } from './service-profiles.ts';

/**
 * Checks a connection profile read from a file: every member it needs, addresses that are `http` or `https`, services
 * that name a platform which exists, and secrets that are references to the environment or to a file.
 *
 * @throws MotcuaError `configuration`; `details.place` says which member, `details.reason` what is wrong with it.
 */
export function checkConnectionProfile(json: unknown): ConnectionProfile {
  const profile = objectAt(json, 'connection');
  known(profile, 'connection', ['id', 'platforms', 'services']);
  textAt(profile['id'], 'id');
  const platforms = objectAt(profile['platforms'], 'platforms');
  for (const [name, platform] of Object.entries(platforms)) checkPlatformProfile(platform, `platforms.${name}`);
  const services = objectAt(profile['services'], 'services');
  known(services, 'services', Object.keys(serviceChecks));
  for (const [name, check] of Object.entries(serviceChecks)) {
    if (services[name] === undefined) continue;
    const place = `services.${name}`;
    const service = objectAt(services[name], place);
    check(service, place);
    const platform = service['platform'];
    if (platform !== undefined && !Object.hasOwn(platforms, platform as string)) throw wrong(`${place}.platform`, 'unknown_platform');
  }
  return json as ConnectionProfile;
}
