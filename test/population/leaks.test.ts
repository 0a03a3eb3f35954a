import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';
import { encodeCitizenList } from '@motcua/contracts/population/codec';
import { type AuditEvent, createPlatform, type PopulationProfile } from '@motcua/http';
import { createPopulationClient, type IdentityQuestion, type PopulationClient } from '@motcua/population';
import { everyPrint } from '../http/every-print.ts';
import { type Answerer, json, page, type Reply, startUpstream, type Upstream } from '../http/upstream.ts';

// What a person said and what the register says is seeded in questions and answers; nothing that is printed may hold it.

let upstream: Upstream;
let answer: Answerer = () => page;
before(async () => {
  upstream = await startUpstream((request, response) =>
    request.path === '/token' ? json({ access_token: 'CANARY-token', expires_in: 3600 }) : answer(request, response),
  );
});
after(() => upstream.close());

const seeded = /CANARY|0990900004|09900004|0900000444|1987-?06-?05|19870605/i;
const question: IdentityQuestion = {
  personalId: '099090000444',
  fullName: 'CANARY Thử Nghiệm',
  birthDate: { year: 1987, month: 6, day: 5 },
  procedureCode: '1.001193',
  purpose: 'Đăng ký khai sinh',
  consentId: 'consent-1',
  officerId: 'can-bo@example.com',
};
const operations: ((client: PopulationClient) => Promise<unknown>)[] = [
  (client) => client.verifyIdentity(question),
  (client) => client.lookUpCitizen({ ...question, fields: ['full_name', 'ethnicity'] }),
  (client) => client.confirmCitizen(question),
  (client) => client.searchCitizen({ ...question, fields: ['full_name'] }),
  (client) => client.lookUpGuardian(question),
  (client) => client.lookUpHouseholdHead(question),
  (client) => client.lookUpCurrentResidence(question),
  (client) => client.lookUpHousehold({ ...question, fields: ['full_name'] }),
  (client) => client.lookUpBloodGroup(question),
  (client) => client.verifyMaritalStatus({ ...question, stated: 'married' }),
  (client) => client.verifyDeathOrMissing(question),
];

const list = encodeCitizenList({ citizens: [{ personalId: '099090000444', legacyIdCard: '099000044', fullName: 'CANARY THỬ NGHIỆM', birthDate: { year: 1987, month: 6, day: 5 } }] });
const fault = (code: string): string =>
  `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultcode>${code}</faultcode><faultstring>CANARY 099090000444</faultstring></e:Fault></e:Body></e:Envelope>`;
const replies: Reply[] = [
  { body: '' },
  { body: 'CANARY 099090000444' },
  { body: list.slice(0, list.length / 2) },
  { body: list.replace('<ns1:SoDinhDanh>', '<ns1:SoDinhDanh><a>CANARY</a>').replace('</ns1:CongDan>', '<ns1:CANARY0990900004>x</ns1:CANARY0990900004><ns1:Cha/><ns1:Cha/></ns1:CongDan>') },
  { body: list.replaceAll('CongdanCollection', 'CANARY') },
  { body: `<!DOCTYPE x [<!ENTITY a "CANARY">]>${list}` },
  { body: fault('e:Client') },
  { body: fault('e:Server.CANARY 099090000444') },
  { body: fault('099090000444') },
  { status: 500, body: fault('e:Client') },
  { status: 500, body: fault('e:Server') },
  { status: 403, body: '<ams:fault xmlns:ams="x"><ams:code>900908</ams:code><ams:message>CANARY</ams:message></ams:fault>' },
  { status: 400, body: 'CANARY 099090000444', headers: { 'content-type': 'text/plain', 'x-error': 'CANARY' } },
  { status: 404, body: list },
  { status: 409, body: JSON.stringify({ message: 'CANARY', code: '099090000444' }) },
  { status: 429, body: 'CANARY', headers: { 'retry-after': '99' } },
  { status: 302, headers: { location: 'http://localhost/?CANARY=099090000444' } },
  { status: 502, body: '<html><body>CANARY</body></html>', headers: { 'content-type': 'text/html' } },
  page,
  json({ error_code: '099090000444', message: 'CANARY' }),
  json({ error_code: '0', message: list.slice(0, 400) }),
  json({ data: 'CANARY 099090000444' }),
  json([{ CANARY: '099090000444' }]),
  { body: '{"error_code": "0", "message": "CANARY', headers: { 'content-type': 'application/json' } },
];

test('no error, audit record, drift report or attempt report holds a person, a token or a secret', async () => {
  let checks = 0;
  const clean = (text: string): void => {
    checks += 1;
    assert.doesNotMatch(text, seeded);
  };
  const profiles: Partial<PopulationProfile>[] = [{}, { lookUpService: '037', confirmService: '033' }, { envelope: 'soap_in_json' }, { envelope: 'json_check' }];
  for (const change of profiles) {
    const reported: unknown[] = [];
    const platform = createPlatform(
      { token: { strategy: 'basic_client_credentials', url: `${upstream.url}/token`, clientId: { value: 'CANARY-key' }, clientSecret: { value: 'CANARY-secret' } }, timeoutMs: 5000, breaker: { failures: 1_000_000 } },
      { retries: 0, onAttempt: (report) => void reported.push(report) },
    );
    const officers = { 'can-bo@example.com': { code: 'CB-1', account: 'CANARY-account', phone: '0900000444' } };
    const client = createPopulationClient(
      platform,
      { platform: 'p', url: `${upstream.url}/dancu`, officerId: 'CB', agencyCode: 'H37', officers, ...change },
      { onAudit: (event: AuditEvent) => void reported.push(event), onDrift: (drift) => void reported.push(drift) },
    );
    for (const reply of replies) {
      answer = () => reply;
      for (const operation of operations) {
        try {
          // An answer may hold what was asked for: it is not looked at.
          await operation(client);
        } catch (error) {
          clean(everyPrint(error));
          clean(JSON.stringify(error));
          clean(inspect(Promise.reject(error).catch(() => error), { depth: 9 }));
          clean(String(error));
          clean((error as Error).stack ?? '');
        }
        for (const report of reported.splice(0)) clean(inspect(report, { depth: 9, showHidden: true }));
      }
    }
  }
  assert.ok(checks >= 5000, `only ${String(checks)} checks`);
});
