import { MotcuaError } from '@motcua/domain';
import type { PopulationOfficer, PopulationProfile } from '@motcua/http';

/**
 * The officer as the register knows them. A profile that lists officers lists all who may ask.
 *
 * @throws MotcuaError `forbidden_service` with `details.reason` `officer_not_mapped`.
 */
export function officerOf(profile: PopulationProfile, officerId: string, operation: string): PopulationOfficer {
  if (profile.officers === undefined) return { code: officerId };
  const officer = Object.hasOwn(profile.officers, officerId) ? profile.officers[officerId] : undefined;
  if (officer !== undefined) return officer;
  throw new MotcuaError('forbidden_service', `${operation}: the officer is not among those the connection profile lists`, {
    details: { operation, reason: 'officer_not_mapped' },
  });
}
