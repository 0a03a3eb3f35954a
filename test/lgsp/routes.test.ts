import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { parseBirthDate } from '@motcua/domain';
import { checkConnectionProfile, type ConnectionProfile, createPlatforms } from '@motcua/http';
import { createOneStopClient } from '@motcua/lgsp';
import { createPopulationClient } from '@motcua/population';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import { auditTrail, reason } from './reason.ts';
import { registerClients } from './register-clients.ts';

const folder = join(import.meta.dirname, '..', '..', 'packages', 'lgsp', 'profiles');
const names = readdirSync(folder).map((name) => name.replace('.json', ''));
let sandbox: Sandbox;

/** A profile as it is shipped. */
function shipped(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

/** A shipped profile filled in for the sandbox: its addresses, and its secrets in the environment. */
function filledIn(name: string): ConnectionProfile {
  const text = JSON.stringify(shipped(name))
    .replaceAll('https://api.ngsp.gov.vn', `${sandbox.url}/ngsp`)
    .replaceAll('https://lgsp.example.gov.vn', `${sandbox.url}/lgsp`)
    .replaceAll('https://truc-tiep.example.gov.vn/dancu', `${sandbox.url}/c06/dancu`)
    .replaceAll('https://truc-tiep.example.gov.vn', `${sandbox.url}/direct`)
    .replaceAll('"H37"', '"H37.90.01"')
    .replaceAll('CB-H37-001', 'CB-THUNGHIEM-01');
  const profile = checkConnectionProfile(JSON.parse(text));
  const direct = profile.platforms['population']?.token;
  const known = sandbox.connection.platforms['population-direct']?.token;
  if (direct?.strategy === 'signed_calls' && known?.strategy === 'signed_calls') direct.xRoadClient = known.xRoadClient;
  return profile;
}

before(async () => {
  sandbox = await createSandbox();
  const secret = (ref: object | undefined): string => (ref !== undefined && 'value' in ref ? String(ref.value) : '');
  for (const [prefix, platform] of [['NGSP', 'ngsp'], ['LGSP', 'lgsp']] as const) {
    const token = sandbox.connection.platforms[platform]?.token;
    assert.equal(token?.strategy, 'basic_client_credentials');
    process.env[`${prefix}_CONSUMER_KEY`] = secret(token.clientId);
    process.env[`${prefix}_CONSUMER_SECRET`] = secret(token.clientSecret);
  }
  const direct = sandbox.connection.platforms['population-direct']?.token;
  assert.equal(direct?.strategy, 'signed_calls');
  process.env['POPULATION_API_KEY'] = secret(direct.apiKey);
  process.env['POPULATION_USERNAME'] = secret(direct.username);
  process.env['POPULATION_SECRET_KEY'] = secret(direct.secretKey);
});
after(() => sandbox.close());
beforeEach(() => sandbox.clearFaults());

function clients(profile: ConnectionProfile) {
  const platforms = createPlatforms(profile, { retries: 0 });
  const { population } = profile.services;
  assert.ok(population);
  const { onAudit } = auditTrail();
  return {
    ...registerClients(profile.services, platforms, { onAudit }),
    population: createPopulationClient(platforms(population.platform), population, { onAudit }),
  };
}

/** Paths the sandbox was asked for since, without tokens. */
function pathsSince(sequence: number): string[] {
  return sandbox.journal().slice(sequence).map(({ path }) => path).filter((path) => !path.endsWith('/token'));
}

test('there is a profile of each of the four routes', () => {
  assert.deepEqual(names.sort(), ['direct', 'lgsp-only', 'ngsp-and-lgsp', 'ngsp-only']);
});

const doors: Record<string, string> = { direct: '/direct', 'lgsp-only': '/lgsp', 'ngsp-and-lgsp': '/lgsp', 'ngsp-only': '/ngsp' };
for (const name of names) {
  describe(name, () => {
    test('passes the check as it is shipped, without a secret in it', () => {
      assert.equal(checkConnectionProfile(shipped(name)).id, name);
    });

    test('leads to every register by its own door', async () => {
      const { catalogues, enterprises, insurance, civilStatus, criminalRecord, population } = clients(filledIn(name));
      const since = sandbox.journal().length;
      assert.equal((await catalogues.readMetadata('genders')).length, 2);
      assert.equal((await enterprises.readEnterprise({ taxCode: '9900000993', fields: ['taxCode'], ...reason })).taxCode, '9900000993');
      assert.ok((await insurance.readInsuredPerson({ insuranceNumber: '9900000101', fields: ['fullName'], ...reason })).found);
      assert.ok((await civilStatus.readCatalogue('provinces')).length > 0);
      assert.ok((await criminalRecord.readCatalogue('units')).length > 0);
      const { matches } = await population.confirmCitizen({ personalId: '099090000101', fullName: 'Nguyễn Thử Nghiệm An', birthDate: parseBirthDate('19900514'), procedureCode: '1.001193', purpose: 'Đăng ký khai sinh', consentId: 'consent-1' });
      assert.equal(matches, 1);
      const paths = pathsSince(since);
      assert.equal(paths.length, 6);
      assert.ok(paths.slice(0, 5).every((path) => path.startsWith(`${doors[name]}/`)), paths.join());
    });
  });
}

test('the dossier intake stands behind LGSP', async () => {
  for (const name of ['ngsp-and-lgsp', 'lgsp-only']) {
    const profile = filledIn(name);
    const { oneStop } = profile.services;
    assert.ok(oneStop);
    assert.match(await createOneStopClient(createPlatforms(profile)(oneStop.platform), oneStop).nextDossierCode({ procedureCode: '1.001193' }), /^H37\.90\.01-/);
  }
});

describe('when LGSP fails', () => {
  test('a look-up goes to NGSP itself', async () => {
    const { enterprises } = clients(filledIn('ngsp-and-lgsp'));
    sandbox.setFault({ upstream: 'enterprise-register', kind: 'error500', times: 1 });
    const since = sandbox.journal().length;
    assert.equal((await enterprises.readEnterprise({ taxCode: '9900000993', fields: ['taxCode'], ...reason })).taxCode, '9900000993');
    assert.deepEqual(pathsSince(since), ['/lgsp/apiCSDLDKDN/1.0/chiTietDoanhNghiep', '/ngsp/apiCSDLDKDN/1.0/chiTietDoanhNghiep']);
  });

  test('so does a look-up that is sent by POST', async () => {
    const { insurance } = clients(filledIn('ngsp-and-lgsp'));
    sandbox.setFault({ upstream: 'social-insurance', kind: 'error500', times: 1 });
    assert.ok((await insurance.readInsuredPerson({ insuranceNumber: '9900000101', fields: ['fullName'], ...reason })).found);
  });

  test('a registration that may have come through is not sent a second time', async () => {
    const { civilStatus } = clients(filledIn('ngsp-and-lgsp'));
    sandbox.setFault({ upstream: 'civil-status', kind: 'error500', times: 1 });
    const since = sandbox.journal().length;
    const registration = { businessKind: 'KS', dossierCode: 'H37-route', receivedOn: '2026-07-22', fields: { nksHoTen: 'Nguyễn Thử Nghiệm Bé' } };
    await assert.rejects(civilStatus.submitRegistration(registration), { code: 'unavailable' });
    assert.deepEqual(pathsSince(since), ['/lgsp/apiHoTichTuPhap/1.0/dangKyHoTich']);
  });

  test('a profile that knows one way does not find another', async () => {
    const { enterprises } = clients(filledIn('lgsp-only'));
    sandbox.setFault({ upstream: 'enterprise-register', kind: 'error500', times: 1 });
    await assert.rejects(enterprises.readEnterprise({ taxCode: '9900000993', fields: ['taxCode'], ...reason }), { code: 'unavailable' });
  });
});
