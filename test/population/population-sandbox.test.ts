import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { parseBirthDate } from '@motcua/domain';
import { createPlatforms, type ConnectionProfile } from '@motcua/http';
import { createPopulationClient, type IdentityQuestion, type PopulationClient } from '@motcua/population';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import { everyPrint } from '../http/every-print.ts';

let sandbox: Sandbox;
let client: PopulationClient;
const drift: string[] = [];

before(async () => {
  sandbox = await createSandbox();
});
after(() => sandbox.close());
beforeEach(() => {
  sandbox.clearFaults();
  client = clientOf(sandbox.connection);
});

function clientOf(connection: ConnectionProfile): PopulationClient {
  const profile = connection.services.population!;
  return createPopulationClient(createPlatforms(connection)(profile.platform), profile, { onAudit: () => undefined, onDrift: ({ place }) => drift.push(place) });
}

function about(citizen: Sandbox['citizens'][number]): IdentityQuestion {
  const reason = { procedureCode: '1.001193', purpose: 'Đăng ký khai sinh', consentId: 'consent-1' };
  const person = { fullName: citizen.fullName, birthDate: parseBirthDate(citizen.birthDate) };
  return citizen.personalId === undefined
    ? { ...reason, ...person, legacyIdCard: citizen.legacyIdCard! }
    : { ...reason, ...person, personalId: citizen.personalId };
}

describe('the population client and the sandbox', () => {
  test('finds everybody the register has, each as they are', async () => {
    for (const citizen of sandbox.citizens) {
      if (citizen.personalId === undefined && citizen.legacyIdCard === undefined) continue;
      const { found, citizens } = await client.lookUpCitizen({ ...about(citizen), fields: ['full_name', 'personal_id', 'birth_date', 'sex', 'ethnicity'] });
      assert.equal(found, true);
      const match = citizens.find((entry) => entry.personalId === citizen.personalId);
      assert.equal(match?.fullName, citizen.fullName.toUpperCase());
      assert.deepEqual(match?.birthDate, parseBirthDate(citizen.birthDate));
      assert.ok(match?.sex?.kind === 'male' || match?.sex?.kind === 'female');
      assert.ok(match?.ethnicity?.name);
      assert.equal((await client.verifyIdentity(about(citizen))).outcome, citizens.length > 1 ? 'cannot_tell' : 'match');
      assert.equal((await client.confirmCitizen(about(citizen))).matches, citizens.length);
    }
    assert.deepEqual(drift, []);
  });

  test('a wrong name or birth date finds nobody', async () => {
    const citizen = sandbox.citizens.find((candidate) => candidate.personalId !== undefined)!;
    assert.equal((await client.lookUpCitizen({ ...about(citizen), fullName: 'Người Khác Thử Nghiệm', fields: ['sex'] })).found, false);
    assert.equal((await client.verifyIdentity({ ...about(citizen), birthDate: { year: 1900 } })).outcome, 'no_match');
    assert.equal((await client.confirmCitizen({ ...about(citizen), fullName: 'Người Khác Thử Nghiệm' })).matches, 0);
  });

  test('a wrong consumer secret is unauthorized', async () => {
    const connection = structuredClone(sandbox.connection);
    (connection.platforms['ngsp']!.token as { clientSecret: object }).clientSecret = { value: 'CANARY-wrong' };
    await assert.rejects(clientOf(connection).confirmCitizen(about(sandbox.citizens[0]!)), (error: unknown) => {
      assert.equal((error as { code?: string }).code, 'unauthorized');
      assert.doesNotMatch(everyPrint(error), /CANARY/);
      return true;
    });
  });

  test('an expired token is renewed without the caller noticing', async () => {
    const citizen = sandbox.citizens.find((candidate) => candidate.personalId !== undefined)!;
    await client.confirmCitizen(about(citizen));
    sandbox.setFault({ upstream: 'population', kind: 'expired_token', times: 1 });
    assert.ok((await client.confirmCitizen(about(citizen))).matches >= 1);
  });

  for (const [upstream, kind, code] of [
    ['population', 'html', 'bad_response'],
    ['population', 'error500', 'unavailable'],
    ['ngsp', 'html', 'bad_response'],
    ['ngsp', 'error500', 'unavailable'],
  ] as const) {
    test(`the fault "${kind}" at ${upstream} is ${code}, without the person in any print`, async () => {
      const citizen = sandbox.citizens.find((candidate) => candidate.personalId !== undefined)!;
      sandbox.setFault({ upstream, kind });
      await assert.rejects(client.lookUpCitizen({ ...about(citizen), fields: ['sex'] }), (error: unknown) => {
        assert.equal((error as { code?: string }).code, code);
        assert.doesNotMatch(everyPrint(error), new RegExp(`${citizen.fullName}|${citizen.personalId}`, 'i'));
        return true;
      });
    });
  }

  test('a slow register is timeout', async () => {
    sandbox.setFault({ upstream: 'population', kind: 'slow', delayMs: 60_000 });
    const connection = structuredClone(sandbox.connection);
    connection.platforms['ngsp']!.timeoutMs = 300;
    await assert.rejects(clientOf(connection).confirmCitizen(about(sandbox.citizens[0]!)), { code: 'timeout' });
  });
});
