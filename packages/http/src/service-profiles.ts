import { checkCivilStatusProfile, type CivilStatusProfile } from './civil-status-profile.ts';
import { checkCriminalRecordProfile, type CriminalRecordProfile } from './criminal-record-profile.ts';
import { checkEnterpriseRegisterProfile, type EnterpriseRegisterProfile } from './enterprise-register-profile.ts';
import { checkNationalPortalProfile, type NationalPortalProfile } from './national-portal-profile.ts';
import { checkOneStopProfile, type OneStopProfile } from './one-stop-profile.ts';
import { checkKeyPayProfile, checkPayGovProfile, checkPaymentProfile, type KeyPayProfile, type PayGovProfile, type PaymentProfile } from './payment-profile.ts';
import { checkPopulationProfile, type PopulationProfile } from './population-profile.ts';
import { checkPublicCatalogueProfile, type PublicCatalogueProfile } from './public-catalogue-profile.ts';
import { checkSharedCatalogueProfile, type SharedCatalogueProfile } from './shared-catalogue-profile.ts';
import { checkSocialInsuranceProfile, type SocialInsuranceProfile } from './social-insurance-profile.ts';

/** The services a profile can name. */
export interface ServiceProfiles {
  population?: PopulationProfile;
  oneStop?: OneStopProfile;
  nationalPortal?: NationalPortalProfile;
  payment?: PaymentProfile;
  keyPay?: KeyPayProfile;
  payGov?: PayGovProfile;
  publicCatalogue?: PublicCatalogueProfile;
  civilStatus?: CivilStatusProfile;
  criminalRecord?: CriminalRecordProfile;
  enterpriseRegister?: EnterpriseRegisterProfile;
  sharedCatalogue?: SharedCatalogueProfile;
  socialInsurance?: SocialInsuranceProfile;
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
  civilStatus: checkCivilStatusProfile,
  criminalRecord: checkCriminalRecordProfile,
  enterpriseRegister: checkEnterpriseRegisterProfile,
  sharedCatalogue: checkSharedCatalogueProfile,
  socialInsurance: checkSocialInsuranceProfile,
};
