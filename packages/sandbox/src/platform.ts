import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Answer, Call, Handler } from './call.ts';
import { json } from './call.ts';
import { escapeMarkup } from './markup.ts';

/** The codes of WSO2 API Manager this sandbox answers with. */
const faultTexts = {
  900900: [500, 'Unclassified Authentication Failure', 'Access failure for API'],
  900901: [401, 'Invalid Credentials', 'Invalid Credentials. Make sure you have provided the correct security credentials'],
  900902: [401, 'Missing Credentials', "Required OAuth credentials not provided. Make sure your API invocation call has a header: 'Authorization: Bearer ACCESS_TOKEN'"],
  900903: [401, 'Access Token Expired', 'Access token expired. Renew the access token and try again'],
  900906: [404, 'No matching resource found for given API Request', 'Check the API documentation and add a proper REST resource path to the invocation URL'],
  900907: [405, 'Method not allowed for given API resource', 'Check the API documentation for the methods of this resource'],
  900805: [413, 'Message too large', 'The request is larger than this API takes'],
  101504: [504, 'Send timeout', 'The endpoint behind the API did not answer'],
} as const satisfies Record<number, readonly [status: number, message: string, description: string]>;

/** One of the fault codes above. */
export type PlatformFaultCode = keyof typeof faultTexts;

/**
 * A fault as WSO2 API Manager writes it: XML by default, the nested JSON form for a caller that asks for JSON.
 */
export function platformFault(call: Call, code: PlatformFaultCode): Answer {
  const [status, message, description] = faultTexts[code];
  if (/\bjson\b/i.test(call.header('accept') ?? '')) {
    return json(status, { fault: { code, message, description } });
  }
  return {
    status,
    headers: { 'content-type': 'application/xml; charset=UTF-8' },
    body:
      `<ams:fault xmlns:ams="http://wso2.org/apimanager/security"><ams:code>${code}</ams:code>` +
      `<ams:message>${escapeMarkup(message)}</ams:message>` +
      `<ams:description>${escapeMarkup(description)}</ams:description></ams:fault>`,
  };
}

/** Key and secret of an application on a platform. */
export interface PlatformKey {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A WSO2-style platform (NGSP, or a province's LGSP): gives tokens, and guards the services behind it. */
export interface Platform {
  readonly key: PlatformKey;
  /** The token endpoint. */
  readonly token: Handler;
  /** The fault for a call without a good token, or `undefined` when the call may pass. */
  refuse(call: Call): Answer | undefined;
  /** What the platform says of an address no service stands behind: only to a caller with a good token. */
  readonly unknownResource: Handler;
  /** Ends the token a call carries, as if its time were up; answers the fault. */
  expire(call: Call): Answer;
}

/** A platform with a key of its own, new at every start. */
export function createPlatform(tokenSeconds: number): Platform {
  const key = { clientId: randomBytes(15).toString('base64url'), clientSecret: randomBytes(24).toString('base64url') };
  /** Token → when it ends, in milliseconds. An ended token stays known, so that it is told from a wrong one. */
  const tokens = new Map<string, number>();

  const bearer = (call: Call): string | undefined => /^Bearer\s+(\S+)$/i.exec(call.header('authorization') ?? '')?.[1];

  const refuse = (call: Call): Answer | undefined => {
    const token = bearer(call);
    if (token === undefined) return platformFault(call, 900902);
    const end = tokens.get(token);
    if (end === undefined) return platformFault(call, 900901);
    return end <= Date.now() ? platformFault(call, 900903) : undefined;
  };

  return {
    key,
    refuse,
    unknownResource: (call) => refuse(call) ?? platformFault(call, 900906),
    async token(call) {
      if (call.method !== 'POST') return platformFault(call, 900907);
      const form = new URLSearchParams(await call.text(16_384));
      const basic = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(call.header('authorization') ?? '')?.[1];
      if (basic === undefined) return platformFault(call, 900902);
      const [id = '', ...secret] = Buffer.from(basic, 'base64').toString('utf8').split(':');
      if (!same(id, key.clientId) || !same(secret.join(':'), key.clientSecret)) return platformFault(call, 900901);
      const grant = form.get('grant_type');
      if (grant !== 'client_credentials') {
        return json(400, {
          error: grant === null ? 'invalid_request' : 'unsupported_grant_type',
          error_description: grant === null ? 'Missing grant_type parameter value' : 'Unsupported grant_type value',
        });
      }
      const token = randomUUID();
      tokens.set(token, Date.now() + tokenSeconds * 1000);
      return json(200, {
        access_token: token,
        scope: 'am_application_scope default',
        token_type: 'Bearer',
        expires_in: tokenSeconds,
      });
    },
    expire(call) {
      const token = bearer(call);
      if (token !== undefined && tokens.has(token)) tokens.set(token, 0);
      return platformFault(call, 900903);
    },
  };
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
