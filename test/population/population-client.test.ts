import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { decodeLookUp, encodeCitizenList, encodeConfirmation } from '@motcua/contracts/population/codec';
import type { Citizen } from '@motcua/domain';
import { type AuditEvent, createPlatform } from '@motcua/http';
import { type CitizenQuestion, createPopulationClient, type IdentityQuestion, type PopulationClient } from '@motcua/population';
import { failureOf } from '../http/failure-of.ts';
import { type Answerer, json, page, startUpstream, type Upstream } from '../http/upstream.ts';

let upstream: Upstream;
let answer: Answerer;
let client: PopulationClient;
let audit: AuditEvent[];
let onAudit: (event: AuditEvent) => void | Promise<void>;

beforeEach(async () => {
  audit = [];
  onAudit = (event) => void audit.push(event);
  upstream = await startUpstream((request, response) =>
    request.path === '/token' ? json({ access_token: 'CANARY-token', expires_in: 3600 }) : answer(request, response),
  );
  const platform = createPlatform({
    token: { strategy: 'basic_client_credentials', url: `${upstream.url}/token`, clientId: { value: 'key' }, clientSecret: { value: 'CANARY-secret' } },
    timeoutMs: 5000,
  });
  client = createPopulationClient(
    platform,
    { platform: 'ngsp', url: `${upstream.url}/dancu`, officerId: 'CB-SERVICE', agencyCode: 'H37.02' },
    { onAudit: (event) => onAudit(event) },
  );
});
afterEach(() => upstream.close());

const identity: IdentityQuestion = {
  personalId: '099190000001',
  fullName: 'CANARY Thử Nghiệm An',
  birthDate: { year: 1990, month: 3, day: 17 },
  procedureCode: '1.001193',
  purpose: 'Đăng ký khai sinh',
  consentId: 'consent-1',
};
const question: CitizenQuestion = { ...identity, fields: ['full_name', 'permanent_address'] };
const registered: Citizen = {
  personalId: '099190000001',
  fullName: 'CANARY THỬ NGHIỆM AN',
  birthDate: { year: 1990, month: 3, day: 17 },
  ethnicity: { code: '1', name: 'Kinh' },
  religion: { code: '01', name: 'Phật giáo' },
  permanentAddress: { provinceCode: '20', detail: 'Số 1' },
  mother: { fullName: 'CANARY MẸ' },
};
const found = (...citizens: Citizen[]): Answerer => () => ({ headers: { 'content-type': 'text/xml' }, body: encodeCitizenList({ citizens, asOf: '2026-07-22T08:00:00+07:00' }) });

const failure = (call: Promise<unknown>) => failureOf(call, /CANARY|0991/);

describe('looking up a citizen', () => {
  test('gives the asked fields and no others', async () => {
    answer = found(registered);
    assert.deepEqual(await client.lookUpCitizen(question), {
      found: true,
      citizens: [{ fullName: 'CANARY THỬ NGHIỆM AN', permanentAddress: { provinceCode: '20', detail: 'Số 1' } }],
      asOf: '2026-07-22T08:00:00+07:00',
    });
  });

  test('says what it asks for, in whose name, as SOAP 1.1', async () => {
    answer = found();
    await client.lookUpCitizen({ ...question, officerId: 'CB-7' });
    await client.verifyIdentity(identity);
    const [first, second] = upstream.at('/dancu');
    assert.equal(first?.headers['content-type'], 'text/xml; charset=utf-8');
    assert.equal(first?.headers['soapaction'], '""');
    assert.equal(first?.headers.authorization, 'Bearer CANARY-token');
    const sent = decodeLookUp(first?.body ?? '');
    assert.deepEqual(sent, {
      service: '002',
      requestId: audit[0]?.requestId,
      procedureCode: '1.001193',
      agencyCode: 'H37.02',
      officerId: 'CB-7',
      personalId: '099190000001',
      fullName: 'CANARY THỬ NGHIỆM AN',
      birthDate: { year: 1990, month: 3, day: 17 },
    });
    assert.deepEqual([decodeLookUp(second?.body ?? '').service, decodeLookUp(second?.body ?? '').officerId], ['001', 'CB-SERVICE']);
  });

  test('nobody found is no error; several found are all given', async () => {
    answer = found();
    assert.deepEqual((await client.lookUpCitizen(question)).citizens, []);
    answer = found(registered, registered);
    assert.equal((await client.lookUpCitizen(question)).citizens.length, 2);
  });

  test('reports before it asks and after, by names of fields and never by value', async () => {
    answer = found(registered);
    await client.lookUpCitizen(question);
    answer = found();
    await client.lookUpCitizen({ ...question, consentId: undefined, legalBasis: 'Luật Hộ tịch 2014, điều 16' } as never);
    answer = () => page;
    await failure(client.lookUpCitizen(question));
    assert.deepEqual(audit.map(({ outcome, errorCode }) => [outcome, errorCode]), [
      ['asked', undefined],
      ['found', undefined],
      ['asked', undefined],
      ['not_found', undefined],
      ['asked', undefined],
      ['failed', 'bad_response'],
    ]);
    const { at, requestId, ...event } = audit[0]!;
    assert.ok(Date.parse(at) > 0 && requestId.length === 36);
    assert.equal(audit[1]?.requestId, requestId);
    assert.deepEqual(event, {
      operation: 'population.lookUpCitizen',
      agencyCode: 'H37.02',
      procedureCode: '1.001193',
      purpose: 'Đăng ký khai sinh',
      officerId: 'CB-SERVICE',
      consentId: 'consent-1',
      fields: ['full_name', 'permanent_address'],
      outcome: 'asked',
    });
    assert.equal(audit[2]?.legalBasis, 'Luật Hộ tịch 2014, điều 16');
    assert.doesNotMatch(JSON.stringify(audit), /CANARY|0991|Kinh|Phật/);
  });

  test('a look-up that cannot be recorded is not made', async () => {
    onAudit = () => Promise.reject(new Error('the audit store is full'));
    await assert.rejects(client.lookUpCitizen(question), /audit store is full/);
    assert.equal(upstream.received.length, 0);
  });

  for (const [field, change] of [
    ['procedureCode', { procedureCode: '' }],
    ['purpose', { purpose: ' ' }],
    ['purpose', { purpose: undefined }],
    ['consentId', { consentId: undefined }],
    ['consentId', { consentId: '' }],
    ['officerId', { officerId: '' }],
    ['fields', { fields: [] }],
    ['fields', { fields: undefined }],
    ['fields', { fields: ['phone'] }],
    ['fields', { fields: ['toString'] }],
  ] as const) {
    test(`without a proper ${field} (${JSON.stringify(Object.values(change)[0]) ?? 'none'}) nothing is asked and nothing recorded`, async () => {
      const error = await failure(client.lookUpCitizen({ ...question, ...change } as never));
      assert.deepEqual([error.code, error.details['field']], ['invalid_request', field]);
      assert.equal(upstream.received.length, 0);
      assert.equal(audit.length, 0);
    });
  }

  for (const [what, change] of [
    ['eleven digits', { personalId: '09919000000' }],
    ['letters', { personalId: '09919000000A' }],
    ['an old card of eight digits', { personalId: undefined, legacyIdCard: '09900000' }],
    ['a name of nothing', { fullName: '' }],
  ] as const) {
    test(`${what}: refused before anything is sent`, async () => {
      assert.equal((await failure(client.lookUpCitizen({ ...question, ...change } as never))).code, 'invalid_request');
      assert.equal(upstream.received.length, 0);
    });
  }
});

describe('verifying and confirming', () => {
  for (const [what, citizens, verdict] of [
    ['the register knows exactly this', [registered], ['match', 'match', 'match', 'match']],
    ['it writes the name with other tone places and blanks', [{ ...registered, fullName: 'CANARY  THỬ NGHIỆM AN' }], ['match', 'match', 'match', 'match']],
    ['another name', [{ ...registered, fullName: 'NGƯỜI KHÁC THỬ NGHIỆM' }], ['no_match', 'match', 'no_match', 'match']],
    ['another day', [{ ...registered, birthDate: { year: 1990, month: 3, day: 18 } }], ['no_match', 'match', 'match', 'no_match']],
    ['a register that knows the year only', [{ ...registered, birthDate: { year: 1990 } }], ['cannot_tell', 'match', 'match', 'cannot_tell']],
    ['another number', [{ ...registered, personalId: '099190000002' }], ['no_match', 'no_match', 'match', 'match']],
    ['an entry with little in it', [{ personalId: '099190000001' }], ['cannot_tell', 'match', 'cannot_tell', 'cannot_tell']],
    ['nobody', [], ['no_match', 'cannot_tell', 'cannot_tell', 'cannot_tell']],
    ['two people', [registered, registered], ['cannot_tell', 'cannot_tell', 'cannot_tell', 'cannot_tell']],
  ] as [string, Citizen[], string[]][]) {
    test(`${what}: ${verdict[0]}, without the register's values`, async () => {
      answer = found(...citizens);
      const result = await client.verifyIdentity(identity);
      assert.deepEqual([result.outcome, result.fields.personalId, result.fields.fullName, result.fields.birthDate], verdict);
      assert.deepEqual(Object.keys(result).sort(), ['fields', 'outcome']);
    });
  }

  test('a statement by year alone is compared by year alone', async () => {
    answer = found(registered);
    assert.equal((await client.verifyIdentity({ ...identity, birthDate: { year: 1990 } })).outcome, 'match');
    assert.equal((await client.verifyIdentity({ ...identity, birthDate: { year: 1991 } })).outcome, 'no_match');
  });

  test('who has only the old card is compared by it', async () => {
    answer = found({ ...registered, legacyIdCard: '099000001' });
    const { personalId: _, ...rest } = identity;
    assert.equal((await client.verifyIdentity({ ...rest, legacyIdCard: '099 000 001' } as IdentityQuestion)).outcome, 'match');
    assert.equal(decodeLookUp(upstream.at('/dancu')[0]?.body ?? '').legacyIdCard, '099000001');
    assert.deepEqual(audit[0]?.fields, ['legacy_id_card', 'full_name', 'birth_date']);
  });

  test('service 003 counts', async () => {
    answer = () => ({ body: encodeConfirmation({ matches: 1 }) });
    assert.deepEqual(await client.confirmCitizen(identity), { matches: 1 });
    answer = () => ({ body: encodeConfirmation({ matches: 0 }) });
    assert.deepEqual(await client.confirmCitizen(identity), { matches: 0 });
    assert.equal(decodeLookUp(upstream.at('/dancu')[0]?.body ?? '').service, '003');
    assert.deepEqual(audit.map(({ outcome }) => outcome), ['asked', 'found', 'asked', 'not_found']);
  });
});

describe('a register that fails', () => {
  const soap = (code: string): string =>
    `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultcode>e:${code}</faultcode><faultstring>CANARY 099190000001</faultstring></e:Fault></e:Body></e:Envelope>`;
  for (const [what, reply, code] of [
    ['a SOAP fault of the client', { status: 500, body: soap('Client') }, 'rejected'],
    ['a SOAP fault of the server', { status: 500, body: soap('Server') }, 'unavailable'],
    ['a SOAP fault with status 200', { status: 200, body: soap('Client') }, 'rejected'],
    ['a WSO2 fault', { status: 403, body: '<ams:fault xmlns:ams="x"><ams:code>900908</ams:code><ams:message>CANARY</ams:message></ams:fault>' }, 'forbidden_service'],
    ['a page with status 200', page, 'bad_response'],
    ['a page with status 500', { ...page, status: 500 }, 'unavailable'],
    ['JSON', json({ CANARY: '099190000001' }), 'bad_response'],
    ['nothing', { body: '' }, 'bad_response'],
    ['half a message', { body: encodeCitizenList({ citizens: [registered] }).slice(0, 300) }, 'bad_response'],
    ['another service\'s answer', { body: encodeConfirmation({ matches: 1 }) }, 'bad_response'],
  ] as const) {
    test(`${what} is ${code}, without the person in any print`, async () => {
      answer = () => reply;
      const error = await failure(client.lookUpCitizen(question));
      assert.equal(error.code, code);
      assert.equal(audit.at(-1)?.errorCode, code);
    });
  }

  test('a caller who stops it stops it, and that is recorded too', async () => {
    const stop = new AbortController();
    answer = () => {
      stop.abort();
      return new Promise(() => {});
    };
    await assert.rejects(client.lookUpCitizen({ ...question, signal: stop.signal }), { name: 'AbortError' });
    assert.deepEqual(audit.map(({ outcome, errorCode }) => [outcome, errorCode]), [['asked', undefined], ['failed', 'stopped']]);
  });
});
