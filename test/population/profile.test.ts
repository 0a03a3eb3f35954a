import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { decodeJsonCheck, decodeJsonLookUp, decodeLookUp, encodeCitizenList, encodeConfirmation } from '@motcua/contracts/population/codec';
import { type AuditEvent, checkConnectionProfile, createPlatform, type PopulationProfile } from '@motcua/http';
import { createPopulationClient, type IdentityQuestion, type PopulationClient } from '@motcua/population';
import { failureOf } from '../http/failure-of.ts';
import { type Answerer, json, page, startUpstream, type Upstream } from '../http/upstream.ts';

// What a connection profile can say of the population database, seen on the wire.

let upstream: Upstream;
let answer: Answerer;
let audit: AuditEvent[];
let drift: string[];

beforeEach(async () => {
  audit = [];
  drift = [];
  upstream = await startUpstream((request, response) => answer(request, response));
});
afterEach(() => upstream.close());

function clientWith(profile: Partial<PopulationProfile> = {}): PopulationClient {
  return createPopulationClient(
    createPlatform({ token: { strategy: 'none' }, timeoutMs: 5000 }),
    { platform: 'p', url: `${upstream.url}/dancu`, officerId: 'CB-SERVICE', agencyCode: 'H37.02', ...profile },
    { onAudit: (event) => void audit.push(event), onDrift: ({ place }) => drift.push(place) },
  );
}

const question: IdentityQuestion = {
  personalId: '099190000001',
  fullName: 'CANARY Thử Nghiệm An',
  birthDate: { year: 1990, month: 3, day: 17 },
  procedureCode: '1.001193',
  purpose: 'Đăng ký khai sinh',
  consentId: 'consent-1',
};
const somebody: Answerer = () => ({ body: encodeCitizenList({ citizens: [{ personalId: '099190000001', fullName: 'CANARY THỬ NGHIỆM AN', birthDate: { year: 1990, month: 3, day: 17 } }] }) });
const lastBody = (): string => upstream.received.at(-1)?.body ?? '';

const failure = (call: Promise<unknown>) => failureOf(call, /CANARY|0991/);

describe('which service answers', () => {
  for (const [profile, service] of [
    [{}, '002'],
    [{ lookUpService: '004' }, '004'],
    [{ lookUpService: '037' }, '037'],
  ] as const) {
    test(`lookUpCitizen asks ${service}`, async () => {
      answer = somebody;
      const { found } = await clientWith(profile).lookUpCitizen({ ...question, fields: ['full_name'] });
      assert.equal(found, true);
      assert.equal(decodeLookUp(lastBody()).service, service);
    });
  }

  test('confirmCitizen asks 003, or 033 by number and name alone', async () => {
    answer = () => ({ body: encodeConfirmation({ matches: 1 }) });
    assert.deepEqual(await clientWith().confirmCitizen(question), { matches: 1 });
    assert.equal(decodeLookUp(lastBody()).service, '003');
    answer = () => ({ body: encodeConfirmation({ matches: 1 }, 'procedure_verdict') });
    assert.deepEqual(await clientWith({ confirmService: '033' }).confirmCitizen(question), { matches: 1 });
    const { requestId: _, ...sent } = decodeLookUp(lastBody());
    assert.deepEqual(sent, { service: '033', procedureCode: '1.001193', officerId: 'CB-SERVICE', personalId: '099190000001', fullName: 'CANARY THỬ NGHIỆM AN' });
    assert.deepEqual(audit.at(-1)?.fields, ['personal_id', 'full_name']);
  });

  test('the other operations ask their own service, and record what they ask for', async () => {
    const client = clientWith();
    const asked: [string, readonly string[] | undefined][] = [];
    const ask = async (call: Promise<unknown>): Promise<void> => {
      await call;
      asked.push([decodeLookUp(lastBody()).service, audit.at(-1)?.fields]);
    };
    answer = somebody;
    await ask(client.verifyIdentity(question));
    await ask(client.searchCitizen({ ...question, fields: ['sex'] }));
    await ask(client.lookUpGuardian(question));
    await ask(client.lookUpHouseholdHead(question));
    await ask(client.lookUpCurrentResidence(question));
    await ask(client.lookUpHousehold({ ...question, fields: ['full_name', 'household_head'] }));
    await ask(client.lookUpBloodGroup(question));
    await ask(client.verifyMaritalStatus({ ...question, stated: 'unmarried' }));
    await ask(client.verifyDeathOrMissing(question));
    assert.deepEqual(asked, [
      ['001', ['personal_id', 'full_name', 'birth_date']],
      ['004', ['sex']],
      ['005', ['representative']],
      ['006', ['household_head']],
      ['007', ['current_address']],
      ['008', ['full_name', 'household_head']],
      ['009', ['blood_group']],
      ['010', ['marital_status']],
      ['011', ['death_or_missing']],
    ]);
    assert.deepEqual(
      audit.filter(({ outcome }) => outcome === 'asked').map(({ operation }) => operation),
      ['verifyIdentity', 'searchCitizen', 'lookUpGuardian', 'lookUpHouseholdHead', 'lookUpCurrentResidence', 'lookUpHousehold', 'lookUpBloodGroup', 'verifyMaritalStatus', 'verifyDeathOrMissing'].map((name) => `population.${name}`),
    );
  });

  test('a statement that does not fit who was found is recorded as found: somebody\'s data was read', async () => {
    answer = somebody;
    assert.equal((await clientWith().verifyIdentity({ ...question, birthDate: { year: 1991 } })).outcome, 'no_match');
    assert.deepEqual(audit.map(({ outcome }) => outcome), ['asked', 'found']);
  });

  test('a marital status that is none is refused before anything is sent', async () => {
    for (const stated of [undefined, 'divorced', '2', 'toString']) {
      const error = await failure(clientWith().verifyMaritalStatus({ ...question, stated } as never));
      assert.deepEqual([error.code, error.details['field']], ['invalid_request', 'stated']);
    }
    assert.deepEqual([upstream.received.length, audit.length], [0, 0]);
  });

  test('drift is told to the platform\'s hook when the client has none of its own', async () => {
    answer = () => ({ body: encodeCitizenList({ citizens: [{ fullName: 'CANARY' }] }).replace('</ns1:CongDan>', '<ns1:Moi>x</ns1:Moi></ns1:CongDan>') });
    const platform = createPlatform({ token: { strategy: 'none' } }, { onDrift: ({ operation, place }) => void drift.push(`${operation} ${place}`) });
    const profile = { platform: 'p', url: `${upstream.url}/dancu`, officerId: 'CB', agencyCode: 'H37' };
    await createPopulationClient(platform, profile, { onAudit: () => undefined }).lookUpCitizen({ ...question, fields: ['sex'] });
    assert.deepEqual(drift, ['population.lookUpCitizen CongDan[].Moi']);
  });

  test('a service can have an address of its own', async () => {
    answer = somebody;
    const client = clientWith({ urls: { '009': `${upstream.url}/nhom-mau` } });
    await client.lookUpBloodGroup(question);
    await client.lookUpGuardian(question);
    assert.deepEqual(upstream.received.map(({ path }) => path), ['/nhom-mau', '/dancu']);
  });
});

describe('what stands in the message', () => {
  test('037 tells who asks: the listed account and telephone, else the id of the call and 0', async () => {
    answer = somebody;
    const officers = { 'can-bo@example.com': { code: 'CB-7', account: 'can-bo-7', phone: '0900000007' }, 'CB-SERVICE': { code: 'CB-SERVICE' } };
    const client = clientWith({ lookUpService: '037', procedureCode: 'VPCP', officers });
    await client.lookUpCitizen({ ...question, officerId: 'can-bo@example.com', fields: ['sex'] });
    const named = decodeLookUp(lastBody());
    assert.deepEqual([named.officerId, named.account, named.phone, named.agencyCode, named.procedureCode], ['CB-7', 'can-bo-7', '0900000007', 'H37.02', 'VPCP']);
    // The record keeps who asked, and for which procedure.
    assert.deepEqual([audit.at(-1)?.officerId, audit.at(-1)?.procedureCode], ['can-bo@example.com', '1.001193']);
    await client.lookUpCitizen({ ...question, fields: ['sex'] });
    const service = decodeLookUp(lastBody());
    assert.deepEqual([service.officerId, service.account, service.phone], ['CB-SERVICE', 'CB-SERVICE', '0']);
  });

  test('the procedure goes by its national code; the record keeps the agency\'s suffix', async () => {
    answer = somebody;
    await clientWith().verifyIdentity({ ...question, procedureCode: '1.001193.000.00.00.H37' });
    assert.deepEqual([decodeLookUp(lastBody()).procedureCode, audit[0]?.procedureCode], ['1.001193', '1.001193.000.00.00.H37']);
    await clientWith().verifyIdentity({ ...question, procedureCode: 'G15-TP110' });
    assert.equal(decodeLookUp(lastBody()).procedureCode, 'G15-TP110');
    assert.equal((await failure(clientWith().verifyIdentity({ ...question, procedureCode: '1.001193<x>' }))).code, 'invalid_request');
  });

  test('a name is sent as it is written, or bare; what comes back is compared as it was stated', async () => {
    answer = somebody;
    const stated = { ...question, fullName: ' CANARY  Thử Nghiệm  Đỗ Ân ' };
    await clientWith().verifyIdentity(stated);
    assert.equal(decodeLookUp(lastBody()).fullName, 'CANARY THỬ NGHIỆM ĐỖ ÂN');
    await clientWith({ names: 'bare' }).verifyIdentity(stated);
    assert.equal(decodeLookUp(lastBody()).fullName, 'CANARYTHUNGHIEMDOAN');
    const bare = clientWith({ names: 'bare' });
    assert.equal((await bare.verifyIdentity(question)).outcome, 'match');
    assert.equal((await bare.verifyIdentity({ ...question, fullName: 'Canary Thu Nghiem An' })).fields.fullName, 'no_match');
    assert.equal((await failure(bare.verifyIdentity({ ...question, fullName: ' .- ' }))).code, 'invalid_request');
  });

  test('an officer who is not listed may not ask, and nothing is recorded or sent', async () => {
    const client = clientWith({ officers: { 'CB-SERVICE': { code: 'X' } } });
    for (const officerId of ['khac@example.com', 'toString', '__proto__']) {
      const error = await failure(client.verifyIdentity({ ...question, officerId }));
      assert.deepEqual([error.code, error.details['reason']], ['forbidden_service', 'officer_not_mapped']);
    }
    assert.deepEqual([upstream.received.length, audit.length], [0, 0]);
  });

  test('the agency can be left out, the namespace and the media type be others', async () => {
    answer = somebody;
    await clientWith({ agencyCodeInMessages: false, namespace: 'http://gtel.vn/qldc', mediaType: 'application/xml' }).verifyIdentity(question);
    const [call] = upstream.received;
    assert.equal(call?.headers['content-type'], 'application/xml; charset=utf-8');
    assert.match(call?.body ?? '', /xmlns:dan="http:\/\/gtel\.vn\/qldc"/);
    assert.equal(decodeLookUp(call?.body ?? '').agencyCode, undefined);
    assert.equal(audit[0]?.agencyCode, 'H37.02');
  });
});

describe('soap in JSON', () => {
  const wrapped = (message: string, more: object = {}): Answerer => () => json({ error_code: '0', message, ...more });

  test('asks in JSON, and reads the SOAP text in the answer', async () => {
    answer = wrapped(encodeCitizenList({ citizens: [{ fullName: 'CANARY THỬ NGHIỆM AN', sex: { kind: 'female' } }], asOf: '2026-07-22T08:00:00+07:00' }));
    const { citizens, asOf } = await clientWith({ envelope: 'soap_in_json' }).lookUpCitizen({ ...question, fields: ['sex'] });
    assert.deepEqual([citizens, asOf], [[{ sex: { kind: 'female' } }], '2026-07-22T08:00:00+07:00']);
    assert.equal(upstream.received[0]?.headers['content-type'], 'application/json; charset=utf-8');
    const { requestId, ...sent } = decodeJsonLookUp(JSON.parse(lastBody()));
    assert.equal(requestId, audit[0]?.requestId);
    assert.deepEqual(sent, { service: '002', procedureCode: '1.001193', officerId: 'CB-SERVICE', personalId: '099190000001', fullName: 'CANARY THỬ NGHIỆM AN', birthDate: { year: 1990, month: 3, day: 17 } });
  });

  test('drift of the wrapper and of the message inside is told by place', async () => {
    const message = encodeCitizenList({ citizens: [{ fullName: 'CANARY' }] }).replace('</ns1:CongDan>', '<ns1:Moi>x</ns1:Moi></ns1:CongDan>');
    answer = wrapped(message, { trace: 'CANARY' });
    await clientWith({ envelope: 'soap_in_json' }).lookUpCitizen({ ...question, fields: ['sex'] });
    assert.deepEqual(drift, ['trace', 'CongDan[].Moi']);
  });

  for (const [what, reply, code] of [
    ['a refused mapping', json({ error_code: '005', message: 'CANARY' }), 'rejected'],
    ['a SOAP fault inside', json({ error_code: '0', message: '<e:Envelope xmlns:e="x"><e:Body><e:Fault><faultcode>e:Server</faultcode><faultstring>CANARY</faultstring></e:Fault></e:Body></e:Envelope>' }), 'unavailable'],
    ['words where XML belongs', json({ error_code: '0', message: 'CANARY' }), 'bad_response'],
    ['cut XML inside', json({ message: encodeCitizenList({ citizens: [] }).slice(0, 150) }), 'bad_response'],
    ['a page inside', json({ message: '<!DOCTYPE html><html><body>CANARY</body></html>' }), 'bad_response'],
    ['a page', page, 'bad_response'],
    ['SOAP without JSON', { body: encodeCitizenList({ citizens: [] }) }, 'bad_response'],
    ['nothing', { body: '' }, 'bad_response'],
    ['a wrong token', json({ message: 'CANARY' }, 401), 'unauthorized'],
  ] as const) {
    test(`${what} is ${code}`, async () => {
      answer = () => reply;
      assert.equal((await failure(clientWith({ envelope: 'soap_in_json' }).lookUpCitizen({ ...question, fields: ['sex'] }))).code, code);
      assert.equal(audit.at(-1)?.errorCode, code);
    });
  }

  test('033 does not travel so', async () => {
    const error = await failure(clientWith({ envelope: 'soap_in_json', confirmService: '033' }).confirmCitizen(question));
    assert.deepEqual([error.code, error.details['reason'], error.details['service']], ['configuration', 'service_not_on_route', '033']);
    assert.deepEqual([upstream.received.length, audit.length], [0, 0]);
  });
});

describe('a check in JSON', () => {
  test('confirms and verifies by yes or no', async () => {
    const client = clientWith({ envelope: 'json_check', serviceUser: 'THU_NGHIEM' });
    answer = () => json({ data: 'true' });
    assert.deepEqual(await client.confirmCitizen(question), { matches: 1 });
    assert.deepEqual(await client.verifyIdentity(question), { outcome: 'match', fields: { personalId: 'match', fullName: 'match', birthDate: 'match' } });
    const { lookUp, serviceUser } = decodeJsonCheck(JSON.parse(lastBody()));
    assert.deepEqual([lookUp.fullName, lookUp.officerId, serviceUser], ['CANARY THỬ NGHIỆM AN', 'CB-SERVICE', 'THU_NGHIEM']);
    answer = () => json({ data: 'false' });
    assert.deepEqual(await client.confirmCitizen(question), { matches: 0 });
    assert.deepEqual(await client.verifyIdentity(question), { outcome: 'no_match', fields: { personalId: 'cannot_tell', fullName: 'cannot_tell', birthDate: 'cannot_tell' } });
    assert.deepEqual(audit.map(({ outcome }) => outcome), ['asked', 'found', 'asked', 'found', 'asked', 'not_found', 'asked', 'not_found']);
  });

  test('cannot give anybody\'s data: every such question is refused before it is recorded or sent', async () => {
    const client = clientWith({ envelope: 'json_check' });
    for (const call of [
      () => client.lookUpCitizen({ ...question, fields: ['sex'] }),
      () => client.searchCitizen({ ...question, fields: ['sex'] }),
      () => client.lookUpHousehold({ ...question, fields: ['sex'] }),
      () => client.lookUpGuardian(question),
      () => client.lookUpHouseholdHead(question),
      () => client.lookUpCurrentResidence(question),
      () => client.lookUpBloodGroup(question),
      () => client.verifyMaritalStatus({ ...question, stated: 'married' }),
      () => client.verifyDeathOrMissing(question),
    ]) {
      const error = await failure(call());
      assert.deepEqual([error.code, error.details['reason']], ['configuration', 'service_not_on_route']);
    }
    assert.deepEqual([upstream.received.length, audit.length], [0, 0]);
  });

  for (const [what, reply, code] of [
    ['another answer', json({ data: 'CANARY' }), 'bad_response'],
    ['no answer', json({ code: 'CANARY' }), 'bad_response'],
    ['a refusal', json({ code: '005', message: 'CANARY' }, 403), 'forbidden_service'],
  ] as const) {
    test(`${what} is ${code}`, async () => {
      answer = () => reply;
      assert.equal((await failure(clientWith({ envelope: 'json_check' }).confirmCitizen(question))).code, code);
    });
  }
});

describe('a profile read from a file', () => {
  const good = { platform: 'p', url: 'http://localhost/dancu', officerId: 'CB', agencyCode: 'H37' };
  const check = (population: object): unknown => checkConnectionProfile({ id: 'x', platforms: { p: { token: { strategy: 'none' } } }, services: { population } });

  test('may say all of it', () => {
    const whole: PopulationProfile = {
      ...good,
      urls: { '001': 'http://localhost/1', '037': 'https://localhost/37' },
      officers: { 'a@example.com': { code: 'CB-1', account: 'a', phone: '0900000001' } },
      envelope: 'soap_in_json',
      mediaType: 'application/xml',
      namespace: 'http://gtel.vn/qldc',
      lookUpService: '037',
      confirmService: '033',
      procedureCode: 'VPCP',
      agencyCodeInMessages: false,
      names: 'bare',
      serviceUser: 'u',
    };
    assert.ok(check(whole));
  });

  for (const [place, change] of [
    ['envelope', { envelope: 'json' }],
    ['mediaType', { mediaType: 'text/plain' }],
    ['lookUpService', { lookUpService: '003' }],
    ['confirmService', { confirmService: '001' }],
    ['agencyCodeInMessages', { agencyCodeInMessages: 'no' }],
    ['names', { names: 'upper' }],
    ['procedureCode', { procedureCode: '' }],
    ['serviceUser', { serviceUser: 7 }],
    ['urls.012', { urls: { '012': 'http://localhost/' } }],
    ['urls.001', { urls: { '001': 'ftp://localhost/' } }],
    ['urls', { urls: [] }],
    ['officers.a.code', { officers: { a: {} } }],
    ['officers.a.email', { officers: { a: { code: 'C', email: 'x' } } }],
    ['officers.a', { officers: { a: 'CB-1' } }],
    ['officers', { officers: 'CB-1' }],
    ['timeout', { timeout: 5 }],
  ] as const) {
    test(`says where it is wrong: ${place}`, () => {
      assert.throws(() => check({ ...good, ...change }), (error: unknown) => {
        assert.deepEqual([(error as { code: string }).code, (error as { details: { place: string } }).details.place], ['configuration', `services.population.${place}`]);
        return true;
      });
    });
  }
});
