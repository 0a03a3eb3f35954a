import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { parseBirthDate } from '@motcua/domain';
import { type AuditEvent, type ConnectionProfile, createPlatforms, type PopulationProfile } from '@motcua/http';
import { createPopulationClient, type IdentityQuestion, type PopulationClient } from '@motcua/population';
import { createSandbox, type PopulationRoute, populationRoutes, type Sandbox } from '@motcua/sandbox';
import { everyPrint } from '../http/every-print.ts';

// The same questions over every route: the operation does not know how its message travels.

let sandbox: Sandbox;
let audit: AuditEvent[] = [];
const drift: string[] = [];
before(async () => {
  sandbox = await createSandbox();
});
after(() => {
  assert.deepEqual(drift, []);
  return sandbox.close();
});
beforeEach(() => {
  sandbox.clearFaults();
  audit = [];
});

function clientOver(route: PopulationRoute, change: Partial<PopulationProfile> = {}, connection: ConnectionProfile = sandbox.connection, retries = 0): PopulationClient {
  const profile = { ...sandbox.populationRoutes[route], ...change };
  return createPopulationClient(createPlatforms(connection, { retries })(profile.platform), profile, {
    onAudit: (event) => void audit.push(event),
    onDrift: ({ place }) => drift.push(place),
  });
}

type Person = Sandbox['citizens'][number];
const personOf = (id: string): Person => sandbox.citizens.find((citizen) => citizen.id === id)!;

function about(id: string): IdentityQuestion {
  const { personalId, legacyIdCard, fullName, birthDate } = personOf(id);
  const reason = { procedureCode: '1.001193', purpose: 'Đăng ký khai sinh', legalBasis: 'Luật Hộ tịch 2014, điều 16' };
  const person = { fullName, birthDate: parseBirthDate(birthDate) };
  return personalId === undefined ? { ...reason, ...person, legacyIdCard: legacyIdCard! } : { ...reason, ...person, personalId };
}

const givingData = populationRoutes.filter((route) => route !== 'json_check');

/** Where a route's messages arrive, as the journal of the sandbox names it. */
const paths: Record<PopulationRoute, [path: string, lookUp: string, confirm: string]> = {
  ngsp: ['/ngsp/dancu/1.0/services', 'CungCapThongTinCongDan', 'XacThucThongTinCongDan'],
  lgsp: ['/lgsp/dancu/1.0/services', 'CungCapThongTinCongDan', 'XacThucThongTinCongDan'],
  lgsp_access_token: ['/lgsp-partner/dancu', 'CungCapThongTinCongDan', 'XacThucThongTinCongDan'],
  direct: ['/c06/dancu', 'CungCapThongTinCongDan', 'XacThucThongTinCongDan'],
  government_office: ['/c06/dancu', 'TraCuuThongTinCongDan', 'XacThucThongTinCongDanRequest'],
  soap_in_json: ['/lgsp/dancu-json/1.0/tra-cuu', 'CungCapThongTinCongDan', 'XacThucThongTinCongDan'],
  json_check: ['/lgsp-check/xac-thuc', '', 'xac-thuc'],
};
const lastOperation = (): [string, string | undefined] => {
  const { path, operation } = sandbox.journal().at(-1)!;
  return [path, operation];
};

for (const route of givingData) {
  describe(`looking people up over ${route}`, () => {
    test('lookUpCitizen gives the asked items', async () => {
      const { asOf, ...answer } = await clientOver(route).lookUpCitizen({ ...about('c01'), fields: ['full_name', 'permanent_address', 'ethnicity', 'blood_group'] });
      assert.deepEqual(answer, {
        found: true,
        citizens: [
          {
            fullName: 'NGUYỄN THỬ NGHIỆM AN',
            permanentAddress: { provinceCode: '20', communeCode: '05986', detail: 'Số 12 đường Thử Nghiệm', country: 'VN' },
            ethnicity: { code: '1', name: 'Kinh' },
            bloodGroup: { kind: 'O' },
          },
        ],
      });
      assert.ok(asOf);
      assert.deepEqual(lastOperation(), paths[route].slice(0, 2));
      assert.deepEqual(audit.map(({ outcome }) => outcome), ['asked', 'found']);
      assert.doesNotMatch(JSON.stringify(audit), /NGUYỄN|Nguyễn|0990|Kinh/);
    });

    test('nobody, several people, a birth year alone, an old card alone', async () => {
      const client = clientOver(route);
      const stranger = await client.lookUpCitizen({ ...about('c01'), fullName: 'Người Thử Nghiệm Khác', fields: ['sex'] });
      assert.deepEqual([stranger.found, stranger.citizens], [false, []]);
      const { personalId: _, ...byCard } = about('c17') as { personalId: string } & IdentityQuestion;
      const two = await client.lookUpCitizen({ ...byCard, legacyIdCard: personOf('c17').legacyIdCard!, fields: ['personal_id'] } as never);
      assert.equal(two.citizens.length, 2);
      for (const id of ['c19', 'c16']) assert.equal((await client.lookUpCitizen({ ...about(id), fields: ['sex'] })).found, true);
    });

    test('every other service gives what it is for', async () => {
      const client = clientOver(route);
      const searched = await client.searchCitizen({ ...about('c02'), fields: ['full_name'] });
      assert.deepEqual(searched.citizens, [{ fullName: 'TRẦN THỬ NGHIỆM BÌNH' }]);
      const guardian = await client.lookUpGuardian(about('c15'));
      assert.deepEqual([guardian.matches, guardian.representative?.fullName, guardian.representative?.personalId], [1, 'VI THỬ NGHIỆM NGA', personOf('c12').personalId]);
      const head = await client.lookUpHouseholdHead(about('c02'));
      assert.deepEqual([head.householdHead?.relationship, head.householdHead?.personalId], ['Vợ', personOf('c01').personalId]);
      const residence = await client.lookUpCurrentResidence(about('c40'));
      assert.deepEqual([residence.matches, residence.currentAddress?.provinceCode], [1, '01']);
      const household = await client.lookUpHousehold({ ...about('c01'), fields: ['full_name', 'household_head'] });
      assert.deepEqual(
        household.members.map(({ fullName, householdHead }) => [fullName, householdHead?.relationship]),
        [['NGUYỄN THỬ NGHIỆM AN', 'CH01'], ['TRẦN THỬ NGHIỆM BÌNH', 'Vợ'], ['NGUYỄN THỬ NGHIỆM CHI', 'Con']],
      );
      assert.deepEqual((await client.lookUpBloodGroup(about('c46'))).bloodGroup, { kind: 'AB' });
      assert.deepEqual([(await client.lookUpBloodGroup(about('c02'))).matches, (await client.lookUpBloodGroup(about('c02'))).bloodGroup], [1, undefined]);
      assert.equal(await client.verifyMaritalStatus({ ...about('c27'), stated: 'divorced_or_widowed' }), 'match');
      assert.equal(await client.verifyMaritalStatus({ ...about('c27'), stated: 'unmarried' }), 'no_match');
      assert.equal(await client.verifyDeathOrMissing(about('c13')), 'recorded');
      assert.equal(await client.verifyDeathOrMissing(about('c46')), 'recorded');
      assert.equal(await client.verifyDeathOrMissing(about('c01')), 'not_recorded');
    });

    test('an item of several people is nobody\'s', async () => {
      const { personalId: _, ...byCard } = about('c17') as { personalId: string } & IdentityQuestion;
      const shared = { ...byCard, legacyIdCard: personOf('c17').legacyIdCard! } as IdentityQuestion;
      const client = clientOver(route);
      const { asOf: __, ...answer } = await client.lookUpCurrentResidence(shared);
      assert.deepEqual(answer, { matches: 2 });
      assert.equal(await client.verifyMaritalStatus({ ...shared, stated: 'unmarried' }), 'cannot_tell');
      const stranger = await client.lookUpHouseholdHead({ ...shared, fullName: 'Người Thử Nghiệm Khác' });
      assert.deepEqual([stranger.matches, stranger.householdHead], [0, undefined]);
    });
  });
}

for (const route of populationRoutes) {
  describe(`verifying and confirming over ${route}`, () => {
    test('what is true is a match, what is not is none', async () => {
      const client = clientOver(route);
      assert.equal((await client.verifyIdentity(about('c01'))).outcome, 'match');
      assert.equal((await client.verifyIdentity({ ...about('c01'), fullName: 'Người Thử Nghiệm Khác' })).outcome, 'no_match');
      assert.deepEqual(await client.confirmCitizen({ ...about('c01'), fullName: 'Người Thử Nghiệm Khác' }), { matches: 0 });
      assert.deepEqual(await client.confirmCitizen(about('c01')), { matches: 1 });
      assert.deepEqual(lastOperation(), [paths[route][0], paths[route][2]]);
    });

    for (const [fault, code] of [
      [{ kind: 'html' }, 'bad_response'],
      [{ kind: 'html', status: 502 }, 'unavailable'],
      [{ kind: 'error500' }, 'unavailable'],
    ] as const) {
      test(`the fault ${JSON.stringify(fault)} is ${code}, and tells nothing of the person`, async () => {
        sandbox.setFault({ upstream: 'population', ...fault });
        await assert.rejects(clientOver(route).confirmCitizen(about('c01')), (error: unknown) => {
          assert.equal((error as { code?: string }).code, code);
          assert.doesNotMatch(everyPrint(error), /nguyễn|09909/i);
          return true;
        });
        assert.deepEqual(audit.map(({ outcome, errorCode }) => [outcome, errorCode]), [['asked', undefined], ['failed', code]]);
      });
    }

    test('a failure that passes is met by asking again: a look-up changes nothing', async () => {
      sandbox.setFault({ upstream: 'population', kind: 'error500', times: 1 });
      assert.deepEqual(await clientOver(route, {}, sandbox.connection, 1).confirmCitizen(about('c01')), { matches: 1 });
      assert.deepEqual(audit.map(({ outcome }) => outcome), ['asked', 'found']);
    });

    // A signature does not end.
    if (route !== 'direct' && route !== 'government_office') {
      test('an ended token is renewed without the caller noticing', async () => {
        const client = clientOver(route);
        await client.confirmCitizen(about('c01'));
        sandbox.setFault({ upstream: 'population', kind: 'expired_token', times: 1 });
        assert.deepEqual(await client.confirmCitizen(about('c01')), { matches: 1 });
      });
    }
  });
}

describe('officers', () => {
  test('one with a key of their own asks in their own name', async () => {
    const officerId = 'can-bo-02@example.com';
    assert.deepEqual(await clientOver('lgsp_access_token').confirmCitizen({ ...about('c01'), officerId }), { matches: 1 });
    assert.equal(audit[0]?.officerId, officerId);
  });

  test('a bad key is unauthorized, another officer\'s is rejected, an officer without one cannot ask', async () => {
    const connection = structuredClone(sandbox.connection);
    const token = connection.platforms['lgsp-partner']!.token as { officerKeys: Record<string, { value: string }> };
    const good = token.officerKeys['CB-THUNGHIEM-01']!;
    token.officerKeys['CB-THUNGHIEM-01'] = { value: 'khoa-01:CANARY' };
    const fails = async (change: Partial<PopulationProfile>, code: string): Promise<void> => {
      await assert.rejects(clientOver('lgsp_access_token', change, connection).confirmCitizen(about('c01')), (error: unknown) => {
        assert.equal((error as { code?: string }).code, code);
        assert.doesNotMatch(everyPrint(error), /CANARY|nguyễn|09909/i);
        return true;
      });
    };
    await fails({}, 'unauthorized');
    token.officerKeys['CB-THUNGHIEM-01'] = token.officerKeys['can-bo-02@example.com']!;
    await fails({}, 'rejected');
    token.officerKeys = { 'can-bo-02@example.com': good };
    await fails({}, 'configuration');
    await fails({ officerId: 'khac' }, 'forbidden_service');
  });

  test('a platform that has no mapping for the officer or the procedure is told by its code', async () => {
    const client = clientOver('soap_in_json');
    await assert.rejects(client.verifyIdentity({ ...about('c01'), officerId: 'CB-KHAC' }), (error: unknown) => {
      assert.deepEqual([(error as { code: string }).code, (error as { details: { faultCode: string } }).details.faultCode], ['rejected', '005']);
      return true;
    });
    await assert.rejects(client.verifyIdentity({ ...about('c01'), procedureCode: '9.999999' }), { code: 'rejected' });
    await assert.rejects(clientOver('json_check').verifyIdentity({ ...about('c01'), officerId: 'CB-KHAC' }), { code: 'forbidden_service' });
  });

  test('a bad signature is unauthorized', async () => {
    const connection = structuredClone(sandbox.connection);
    (connection.platforms['population-direct']!.token as { secretKey: object }).secretKey = { value: 'CANARY' };
    await assert.rejects(clientOver('direct', {}, connection).confirmCitizen(about('c01')), { code: 'unauthorized' });
  });

  test('a time stamp in seconds opens the register\'s own door too', async () => {
    const connection = structuredClone(sandbox.connection);
    (connection.platforms['population-direct']!.token as { timestamp?: string }).timestamp = 'seconds';
    assert.deepEqual(await clientOver('direct', {}, connection).confirmCitizen(about('c01')), { matches: 1 });
  });
});

describe('a route that only says yes or no', () => {
  test('gives nobody\'s data: refused before anything is asked', async () => {
    const before = sandbox.journal().length;
    await assert.rejects(clientOver('json_check').lookUpCitizen({ ...about('c01'), fields: ['sex'] }), (error: unknown) => {
      assert.deepEqual([(error as { code: string }).code, (error as { details: { reason: string } }).details.reason], ['configuration', 'service_not_on_route']);
      return true;
    });
    assert.deepEqual([audit, sandbox.journal().length], [[], before]);
  });
});
