import { checkNationalPortalProfile, type NationalPortalProfile } from './national-portal-profile.ts';
import { checkOneStopProfile, type OneStopProfile } from './one-stop-profile.ts';
import { checkKeyPayProfile, checkPayGovProfile, checkPaymentProfile, type KeyPayProfile, type PayGovProfile, type PaymentProfile } from './payment-profile.ts';
import { checkPopulationProfile, type PopulationProfile } from './population-profile.ts';
import { checkPublicCatalogueProfile, type PublicCatalogueProfile } from './public-catalogue-profile.ts';

/** The services a profile can name. */
export interface ServiceProfiles {
  population?: PopulationProfile;
  oneStop?: OneStopProfile;
  nationalPortal?: NationalPortalProfile;
  payment?: PaymentProfile;
  keyPay?: KeyPayProfile;
  payGov?: PayGovProfile;
  publicCatalogue?: PublicCatalogueProfile;
}

/** How each service's profile is checked; whether its platform exists is checked for all of them. */
export const serviceChecks: Readonly<Record<keyof ServiceProfiles, (service: Record<string, unknown>, place: string) => void>> = {
  population: checkPopulationProfile,
  oneStop: checkOneStopProfile,
  nationalPortal: checkNationalPortalProfile,
  payment: checkPaymentProfile,
  keyPay: checkKeyPayProfile,
  payGov: checkPayGovProfile,
  publicCatalogue: checkPublicCatalogueProfile,
};
