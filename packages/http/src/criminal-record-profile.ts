import { textAt, wrong } from './profile-member.ts';
import { checkRegisterProfile, type RegisterProfile } from './register-profile.ts';

/** Where the Ministry of Justice's criminal record service answers. */
export interface CriminalRecordProfile extends RegisterProfile {
  /** The unit of the Ministry of Justice that receives dossiers. */
  unitCode: string;
  /** Names of the resources under `url`, where a platform calls them otherwise. */
  paths?: Partial<CriminalRecordPaths>;
  /** Values of an answer's status that mean success. `['1']` when left out: the guide does not say. */
  successCodes?: string[];
}

/** Resources of the criminal record service, relative to its base address. */
export interface CriminalRecordPaths {
  submit: string;
  status: string;
  declarations: string;
  catalogue: string;
  acknowledge: string;
  statuses: string;
}

/** Checks the criminal record service of a connection profile. */
export function checkCriminalRecordProfile(service: Record<string, unknown>, place: string): void {
  checkRegisterProfile(
    service,
    place,
    ['submit', 'status', 'declarations', 'catalogue', 'acknowledge', 'statuses'],
    ['unitCode', 'successCodes'],
  );
  textAt(service['unitCode'], `${place}.unitCode`);
  const codes = service['successCodes'];
  if (codes === undefined) return;
  if (!Array.isArray(codes) || codes.length === 0) throw wrong(`${place}.successCodes`, 'not_a_list');
  for (const [index, code] of codes.entries()) textAt(code, `${place}.successCodes.${index}`);
}
