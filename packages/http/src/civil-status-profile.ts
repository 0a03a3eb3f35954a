import { known, objectAt, optionalNumberAt, optionalTextAt, textAt, wrong } from './profile-member.ts';
import { checkRegisterProfile, type RegisterProfile } from './register-profile.ts';

/** Where the Ministry of Justice's civil status registration answers. */
export interface CivilStatusProfile extends RegisterProfile {
  /** Code of the registering unit in the list of the Ministry of Justice, where a call names none. */
  unitCode: number;
  /** Two digits: the province whose register is read. */
  provinceCode: string;
  /** Names of the resources under `url`, where a platform calls them otherwise. */
  paths?: Partial<CivilStatusPaths>;
  /** What the members of an answer are called: the guide describes them without naming them. */
  answerMembers?: Partial<{ status: string; value: string; errorCode: string; errorDescription: string }>;
}

/** Resources of civil status registration, relative to its base address. */
export interface CivilStatusPaths {
  register: string;
  catalogue: string;
  status: string;
  result: string;
  registered: string;
  record: string;
  records: string;
}

/** Checks civil status registration in a connection profile. */
export function checkCivilStatusProfile(service: Record<string, unknown>, place: string): void {
  checkRegisterProfile(
    service,
    place,
    ['register', 'catalogue', 'status', 'result', 'registered', 'record', 'records'],
    ['unitCode', 'provinceCode', 'answerMembers'],
  );
  if (service['unitCode'] === undefined) throw wrong(`${place}.unitCode`, 'missing');
  optionalNumberAt(service['unitCode'], `${place}.unitCode`, [1, Number.MAX_SAFE_INTEGER]);
  textAt(service['provinceCode'], `${place}.provinceCode`);
  if (service['answerMembers'] === undefined) return;
  const names = objectAt(service['answerMembers'], `${place}.answerMembers`);
  known(names, `${place}.answerMembers`, ['status', 'value', 'errorCode', 'errorDescription']);
  for (const [key, name] of Object.entries(names)) optionalTextAt(name, `${place}.answerMembers.${key}`);
}
