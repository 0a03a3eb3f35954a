import { checkRegisterProfile, type RegisterProfile } from './register-profile.ts';

/** Where social insurance answers. */
export interface SocialInsuranceProfile extends RegisterProfile {
  /** Names of the resources under `url`, where a platform calls them otherwise. */
  paths?: Partial<SocialInsurancePaths>;
}

/** Resources of social insurance, relative to its base address. */
export interface SocialInsurancePaths {
  findNumber: string;
  readPerson: string;
  findHousehold: string;
}

/** Checks social insurance in a connection profile. */
export function checkSocialInsuranceProfile(service: Record<string, unknown>, place: string): void {
  checkRegisterProfile(service, place, ['findNumber', 'readPerson', 'findHousehold']);
}
