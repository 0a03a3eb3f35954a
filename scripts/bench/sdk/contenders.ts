import { randomUUID } from 'node:crypto';
import { checkAnswer } from '@motcua/contracts';
import { ListProceduresAnswerSchema } from '@motcua/contracts/national-portal/schemas';
import { CitizenEntrySchema } from '@motcua/contracts/population/schemas';
import { type AuditEvent, type AuditHook, createPlatform, type Platform, type PlatformProfile, readJson } from '@motcua/http';
import { createPopulationClient } from '@motcua/population';
import axios from 'axios';
import ky from 'ky';
import OpenAI from 'openai';
import createOpenapiClient from 'openapi-fetch';
import Stripe from 'stripe';

/** One way of making a call. Every one is a POST of the same kind that reads its whole answer. */
export type Contender = () => Promise<unknown>;

const body = JSON.stringify({ question: 'x'.repeat(600) });
const headers = { 'content-type': 'application/json', authorization: 'Bearer token' };

/** A look-up with everything a look-up has: an audit record before and after, the token, the pipeline, the check of the answer. */
function fullLookUp(platform: Platform, url: string): Contender {
  const operation = 'population.lookUpCitizen';
  const records: AuditEvent[] = [];
  const onAudit: AuditHook = (event) => {
    records[0] = event;
  };
  const about = { operation, procedureCode: '1.001193', purpose: 'Đăng ký khai sinh', officerId: 'CB-1', agencyCode: 'H37', legalBasis: 'x', fields: ['full_name'] };
  return async () => {
    const requestId = randomUUID();
    await onAudit({ at: new Date().toISOString(), requestId, ...about, outcome: 'asked' });
    const response = await platform.request({ operation, method: 'POST', url, headers: { 'content-type': 'application/json' }, body, requestId, idempotent: true });
    const citizen = checkAnswer(CitizenEntrySchema, readJson(response, operation), operation, () => {});
    await onAudit({ at: new Date().toISOString(), requestId, ...about, outcome: 'found' });
    return citizen;
  };
}

function soapLookUp(platform: Platform, url: string): Contender {
  const population = createPopulationClient(platform, { platform: 'ngsp', url, officerId: 'CB-1', agencyCode: 'H37' }, { onAudit: () => {}, onDrift: () => {} });
  const question = {
    personalId: '099190000001',
    fullName: 'Nguyễn Thử Nghiệm An',
    birthDate: { year: 1990, month: 3, day: 17 },
    procedureCode: '1.001193',
    purpose: 'Đăng ký khai sinh',
    legalBasis: 'x',
    fields: ['full_name', 'permanent_address'] as const,
  };
  return () => population.lookUpCitizen(question);
}

/** All contenders against one server, by name. */
export function contenders(base: string): { calls: Record<string, Contender>; lists: Record<string, Contender> } {
  const url = `${base}/citizen`;
  const profile = (transport: 'fetch' | 'undici'): PlatformProfile => ({
    token: { strategy: 'basic_client_credentials', url: `${base}/token`, clientId: { value: 'key' }, clientSecret: { value: 'secret' } },
    transport,
  });
  const overKy = createPlatform(profile('fetch'));
  const overUndici = createPlatform(profile('undici'));
  const typed = createOpenapiClient<{ '/citizen': { post: { requestBody: { content: { 'application/json': unknown } }; responses: { 200: { content: { 'application/json': unknown } } } } } }>({ baseUrl: base });
  const stripe = new Stripe('sk_test_nothing', { host: '127.0.0.1', port: new URL(base).port, protocol: 'http', maxNetworkRetries: 0, telemetry: false });
  const openai = new OpenAI({ baseURL: base, apiKey: 'nothing', maxRetries: 0 });
  const parsed = JSON.parse(body) as Record<string, string>;
  const procedures = async (platform: Platform): Promise<unknown> => {
    const operation = 'national-portal.listProcedures';
    const response = await platform.request({ operation, method: 'POST', url: `${base}/procedures`, headers: { 'content-type': 'application/json' }, body });
    return checkAnswer(ListProceduresAnswerSchema, readJson(response, operation), operation, () => {});
  };

  return {
    calls: {
      'bare fetch': async () => (await fetch(url, { method: 'POST', headers, body })).json(),
      'full look-up, ky': fullLookUp(overKy, url),
      'full look-up, undici': fullLookUp(overUndici, url),
      'look-up in SOAP, ky': soapLookUp(overKy, `${base}/soap`),
      'look-up in SOAP, undici': soapLookUp(overUndici, `${base}/soap`),
      ky: () => ky.post(url, { headers, body }).json(),
      'openapi-fetch': () => typed.POST('/citizen', { body: parsed, headers }),
      axios: () => axios.post(url, body, { headers }),
      stripe: () => stripe.rawRequest('POST', '/citizen', parsed),
      openai: () => openai.post('/citizen', { body: parsed }),
    },
    lists: {
      'bare fetch, list': async () => (await fetch(`${base}/procedures`, { method: 'POST', headers, body })).json(),
      '1,000 procedures, ky': () => procedures(overKy),
      '1,000 procedures, undici': () => procedures(overUndici),
    },
  };
}
