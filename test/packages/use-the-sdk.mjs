// A vendor's program on the packed packages: given a connection profile and a person on the command line's JSON file,
// it calls the platform, the population database, the one-stop system and the national portal.
import { readFile } from 'node:fs/promises';
import { isMotcuaError, parseBirthDate } from '@motcua/domain';
import { createPlatforms } from '@motcua/http';
import { createOneStopClient } from '@motcua/lgsp';
import { createNationalPortalClient } from '@motcua/national-portal';
import { createPopulationClient } from '@motcua/population';

const { connection, person } = JSON.parse(await readFile(process.argv[2], 'utf8'));
const platforms = createPlatforms(connection);
const { population, oneStop, nationalPortal } = connection.services;
const outcomes = [];
const client = createPopulationClient(platforms(population.platform), population, { onAudit: ({ outcome }) => void outcomes.push(outcome) });
const reason = { procedureCode: '1.001193', purpose: 'Đăng ký khai sinh', consentId: 'consent-1' };
const { citizens } = await client.lookUpCitizen({ ...person, ...reason, birthDate: parseBirthDate(person.birthDate), fields: ['full_name'] });
const code = await createOneStopClient(platforms(oneStop.platform), oneStop).nextDossierCode({ procedureCode: '1.001193' });
const procedures = await createNationalPortalClient(nationalPortal).listProcedures();
const refusal = await client.lookUpCitizen({ ...person, personalId: '1', ...reason, birthDate: parseBirthDate(person.birthDate), fields: ['full_name'] }).catch((error) => error);
process.stdout.write(JSON.stringify({ names: citizens.map(({ fullName }) => fullName), outcomes, code, procedures: procedures.length, refusal: isMotcuaError(refusal) ? refusal.code : String(refusal) }));
