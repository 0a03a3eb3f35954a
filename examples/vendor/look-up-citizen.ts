// Looks one person up in the population database, on their consent. The README shows the body of this function.
import type { BirthDate } from '@motcua/domain';
import { type AuditHook, type ConnectionProfile, createPlatforms } from '@motcua/http';
import { createPopulationClient } from '@motcua/population';

/** What the example is given: a person's own statement, the consent they gave, and where the audit record goes. */
export interface LookUp {
  personalId: string;
  fullName: string;
  birthDate: BirthDate;
  consentId: string;
  onAudit: AuditHook;
}

/** Where the person lives and was registered, as the register has it; undefined when it has nobody like this. */
export async function lookUpAddress(profile: ConnectionProfile, { personalId, fullName, birthDate, consentId, onAudit }: LookUp) {
  if (!profile.services.population) throw new Error('the connection profile names no population database');
  // README:
  const platform = createPlatforms(profile);
  const population = createPopulationClient(platform('ngsp'), profile.services.population, { onAudit });
  const { found, citizens } = await population.lookUpCitizen({
    personalId,
    fullName,
    birthDate,
    procedureCode: '1.001193',
    purpose: 'Đăng ký khai sinh',
    consentId,
    fields: ['full_name', 'permanent_address'], // nothing else reaches your program
  });
  // :README
  return found ? citizens[0]?.permanentAddress : undefined;
}
