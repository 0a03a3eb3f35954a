import { objectAt, optionalNumberAt, textAt } from './profile-member.ts';
import { checkRegisterProfile, type RegisterProfile } from './register-profile.ts';

/** Where the national database of enterprise registration answers. */
export interface EnterpriseRegisterProfile extends RegisterProfile {
  /** Names of the resources under `url`, where a platform calls them otherwise. */
  paths?: Partial<EnterpriseRegisterPaths>;
  /** What a platform wants in the query beside the documented members, for instance `{ version: '1.1' }`. */
  query?: Record<string, string>;
  /** Dossiers asked for in one call. 100 when left out. */
  pageSize?: number;
}

/** Resources of the enterprise register, relative to its base address. */
export interface EnterpriseRegisterPaths {
  detail: string;
  dossiersOfDay: string;
  dossiers: string;
  dossier: string;
}

/** Checks the enterprise register of a connection profile. */
export function checkEnterpriseRegisterProfile(service: Record<string, unknown>, place: string): void {
  checkRegisterProfile(service, place, ['detail', 'dossiersOfDay', 'dossiers', 'dossier'], ['query', 'pageSize']);
  optionalNumberAt(service['pageSize'], `${place}.pageSize`, [1, 10_000]);
  if (service['query'] === undefined) return;
  for (const [key, value] of Object.entries(objectAt(service['query'], `${place}.query`))) textAt(value, `${place}.query.${key}`);
}
