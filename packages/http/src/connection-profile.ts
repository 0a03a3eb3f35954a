import type { PlatformProfile } from './platform-profile.ts';
import type { RouteProfile } from './route-profile.ts';
import type { ServiceProfiles } from './service-profiles.ts';

/**
 * How a province or agency reaches the upstreams: data, not code. One document per connection; every address, agency
 * code and secret reference an operator may have to change stands here.
 */
export interface ConnectionProfile {
  /** Name of the profile, shown to operators. */
  id: string;
  /** The integration platforms (NGSP, a provincial LGSP…) by the name the services use. */
  platforms: Record<string, PlatformProfile>;
  /** Routes over several platforms. A service names a route as it would name a platform. */
  routes?: Record<string, RouteProfile>;
  /** Which service is reached where. A service that is left out cannot be used. */
  services: ServiceProfiles;
}
