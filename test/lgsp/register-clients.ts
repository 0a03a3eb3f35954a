import assert from 'node:assert/strict';
import type { ConnectionProfile, Platform } from '@motcua/http';
import {
  type CivilStatusClient,
  createCivilStatusClient,
  createCriminalRecordClient,
  createEnterpriseRegisterClient,
  createSharedCatalogueClient,
  createSocialInsuranceClient,
  type CriminalRecordClient,
  type CriminalRecordOptions,
  type EnterpriseRegisterClient,
  type SharedCatalogueClient,
  type SocialInsuranceClient,
} from '@motcua/lgsp';

/** A client of each register behind the platform. */
export interface RegisterClients {
  catalogues: SharedCatalogueClient;
  enterprises: EnterpriseRegisterClient;
  insurance: SocialInsuranceClient;
  civilStatus: CivilStatusClient;
  criminalRecord: CriminalRecordClient;
}

/** The clients of a connection's registers, each through the platform that its service names. */
export function registerClients(services: ConnectionProfile['services'], platforms: (name: string) => Platform, hooks: CriminalRecordOptions): RegisterClients {
  const { sharedCatalogue, enterpriseRegister, socialInsurance, civilStatus, criminalRecord } = services;
  assert.ok(sharedCatalogue && enterpriseRegister && socialInsurance && civilStatus && criminalRecord);
  return {
    catalogues: createSharedCatalogueClient(platforms(sharedCatalogue.platform), sharedCatalogue, hooks),
    enterprises: createEnterpriseRegisterClient(platforms(enterpriseRegister.platform), enterpriseRegister, hooks),
    insurance: createSocialInsuranceClient(platforms(socialInsurance.platform), socialInsurance, hooks),
    civilStatus: createCivilStatusClient(platforms(civilStatus.platform), civilStatus, hooks),
    criminalRecord: createCriminalRecordClient(platforms(criminalRecord.platform), criminalRecord, hooks),
  };
}
