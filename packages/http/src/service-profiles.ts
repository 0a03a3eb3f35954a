import { checkNationalPortalProfile, type NationalPortalProfile } from './national-portal-profile.ts';
import { checkOneStopProfile, type OneStopProfile } from './one-stop-profile.ts';
import { checkPopulationProfile, type PopulationProfile } from './population-profile.ts';

/** The services a profile can name. */
export interface ServiceProfiles {
  population?: PopulationProfile;
  oneStop?: OneStopProfile;
  nationalPortal?: NationalPortalProfile;
}

/** How each service's profile is checked; whether its platform exists is checked for all of them. */
export const serviceChecks: Readonly<Record<keyof ServiceProfiles, (service: Record<string, unknown>, place: string) => void>> = {
  population: checkPopulationProfile,
  oneStop: checkOneStopProfile,
  nationalPortal: checkNationalPortalProfile,
};
