import { type AttemptReport, type AuditEvent, createPlatform, type PlatformOptions, type PlatformProfile, type TokenProfile } from '@motcua/http';
import { createOneStopClient } from '@motcua/lgsp';
import { createNationalPortalClient } from '@motcua/national-portal';
import { createPopulationClient } from '@motcua/population';
import { aDossier } from '../national-portal/a-dossier.ts';
import { seeds } from './leak-seeds.ts';

/** What a program would write to its log: audit records, attempts, drift. */
export interface Logged {
  audit: AuditEvent[];
  attempts: AttemptReport[];
  drift: unknown[];
}

/** Every kind of operation, with the seeds in what it sends: as body, in the address, in headers, as a file. */
export function operations(base: string, token: TokenProfile, more: Partial<PlatformProfile>, options: PlatformOptions, logged: Logged): Record<string, () => Promise<unknown>> {
  const onDrift = (drift: unknown): void => void logged.drift.push(drift);
  const platform = createPlatform({ token, timeoutMs: 800, ...more }, { retries: 0, maxResponseBytes: 20_000, onAttempt: (report) => logged.attempts.push(report), ...options });
  const population = createPopulationClient(platform, { platform: 'x', url: `${base}/population`, officerId: 'CB-1', agencyCode: 'H37.02' }, { onAudit: (event) => void logged.audit.push(event), onDrift });
  const oneStop = createOneStopClient(platform, { platform: 'x', url: `${base}/one-stop`, agencyCode: 'H37.02' }, { onDrift });
  const portal = createNationalPortalClient(
    { platform: 'x', url: `${base}/portal`, loginPath: 'login', callPath: 'call', dstcode: 'VN:GOV:x:y', username: { value: 'H37' }, password: { value: seeds.secret }, agencyCode: 'H37.02' },
    { platform, onDrift },
  );
  const person = { personalId: seeds.number, fullName: seeds.name, birthDate: { year: 1990, month: 3, day: 17 }, procedureCode: '1.001193', purpose: 'Đăng ký khai sinh', consentId: 'consent-1' };

  return {
    'population.lookUpCitizen': () => population.lookUpCitizen({ ...person, fields: ['full_name', 'permanent_address'] }),
    'population.confirmCitizen': () => population.confirmCitizen(person),
    'one-stop.nextDossierCode': () => oneStop.nextDossierCode({ procedureCode: '1.001193' }),
    'one-stop.uploadFile': () => oneStop.uploadFile({ name: `${seeds.name}.pdf`, mediaType: 'application/pdf', content: new TextEncoder().encode(seeds.number) }),
    'one-stop.submitDossier': () =>
      oneStop.submitDossier({
        dossierCode: 'H37.02-20260722-0000001',
        procedureCode: '1.001193',
        ownerName: seeds.name,
        applicantKind: 'citizen',
        submittedAt: '2026-07-22T08:30:00+07:00',
        answers: { phone: seeds.phone },
        documents: [],
        applicant: { fullName: seeds.name, personalId: seeds.number, phone: seeds.phone },
      }),
    'national-portal.syncDossier': () => portal.syncDossier(aDossier({ owner: { kind: 'citizen', name: seeds.name, personalId: seeds.number } })),
    'service.get': () =>
      platform.request({
        operation: 'service.get',
        method: 'GET',
        url: `${base}/service/${seeds.number}?name=${encodeURIComponent(seeds.name)}&phone=${seeds.phone}`,
        headers: { 'x-phone': seeds.phone },
        officerId: seeds.name,
      }),
  };
}
