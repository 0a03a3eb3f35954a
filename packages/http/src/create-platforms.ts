import { MotcuaError } from './motcua-error.ts';
import type { ConnectionProfile } from './connection-profile.ts';
import { createPlatform, type PlatformOptions } from './create-platform.ts';
import { createRoute } from './create-route.ts';
import type { Platform } from './platform.ts';

/**
 * The platforms and routes of a connection by name, each made once: services on the same platform share its token.
 *
 * @throws MotcuaError `configuration` when the connection has none of that name.
 */
export function createPlatforms(connection: Pick<ConnectionProfile, 'platforms' | 'routes'>, options: PlatformOptions = {}): (name: string) => Platform {
  const made = new Map<string, Platform>();
  const make = (name: string): Platform => {
    const profile = own(connection.platforms, name);
    if (profile !== undefined) return createPlatform(profile, options);
    const route = own(connection.routes ?? {}, name);
    if (route !== undefined) return createRoute(route, platformOf);
    throw new MotcuaError('configuration', 'The connection profile has no such platform', { details: { platform: name } });
  };
  const platformOf = (name: string): Platform => {
    const platform = made.get(name) ?? make(name);
    made.set(name, platform);
    return platform;
  };
  return platformOf;
}

function own<Value>(values: Record<string, Value>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
