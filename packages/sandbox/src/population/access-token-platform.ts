import { randomBytes, randomUUID } from 'node:crypto';
import type { Call, Handler } from '../call.ts';
import { json, jsonObject } from '../call.ts';
import { platformFault } from '../platform.ts';
import type { Door } from './door.ts';
import type { Officer } from './officers.ts';

/** What an application proves itself with, on the token request and on every call. */
export interface AccessParts {
  readonly AccessKey: string;
  readonly SecretKey: string;
  readonly AppName: string;
  readonly PartnerCode: string;
  readonly PartnerCodeCus: string;
}

/** A province's LGSP of the `lgspaccesstoken` kind (Hậu Giang, Đồng Tháp). */
export interface AccessTokenPlatform extends Door {
  readonly parts: AccessParts;
  /** The token endpoint. */
  readonly token: Handler;
}

/**
 * A platform of the `lgspaccesstoken` kind, with keys of its own.
 *
 * @param reply - names of the token's answer: OAuth's, or Đồng Tháp's `token`, `refreshToken`, `expiryDate`.
 * @param officers - who must be named by `AuthHash` on every call; none where the platform has no such keys.
 */
export function createAccessTokenPlatform(
  tokenSeconds: number,
  reply: 'oauth' | 'dong_thap',
  officers: readonly Officer[] = [],
): AccessTokenPlatform {
  const parts: AccessParts = {
    AccessKey: randomBytes(15).toString('base64url'),
    SecretKey: randomBytes(24).toString('base64url'),
    AppName: 'mot-cua-thu-nghiem',
    PartnerCode: '000.00.90.H37',
    PartnerCodeCus: '000.00.90.H37',
  };
  /** Token → when it ends, in milliseconds. */
  const tokens = new Map<string, number>();

  const provesItself = (call: Call): boolean => {
    const stated = jsonObject(Buffer.from(call.header('lgspaccesstoken') ?? '', 'base64').toString('utf8'));
    return Object.entries(parts).every(([name, value]) => stated?.[name] === value);
  };
  const bearer = (call: Call): string | undefined => /^Bearer\s+(\S+)$/i.exec(call.header('authorization') ?? '')?.[1];
  const officerOf = (call: Call): string | undefined => {
    const key = Buffer.from(call.header('authhash') ?? '', 'base64').toString('utf8');
    return officers.find(({ keyName, keyPass }) => key === `${keyName}:${keyPass}`)?.code;
  };

  return {
    parts,
    knowsAgency: true,
    ...(officers.length === 0 ? {} : { officerOf }),
    async token(call) {
      if (call.method !== 'POST') return platformFault(call, 900907);
      const form = new URLSearchParams(await call.text(16_384));
      if (call.header('lgspaccesstoken') === undefined) return platformFault(call, 900902);
      if (!provesItself(call)) return platformFault(call, 900901);
      if (form.get('grant_type') !== 'client_credentials') return json(400, { error: 'unsupported_grant_type' });
      const token = randomUUID();
      const end = Date.now() + tokenSeconds * 1000;
      tokens.set(token, end);
      if (reply === 'dong_thap') return json(200, { token, refreshToken: randomUUID(), expiryDate: new Date(end).toISOString() });
      return json(200, { access_token: token, token_type: 'Bearer', expires_in: tokenSeconds });
    },
    refuse(call) {
      const token = bearer(call);
      if (token === undefined || call.header('lgspaccesstoken') === undefined) return platformFault(call, 900902);
      const end = tokens.get(token);
      if (end === undefined || !provesItself(call)) return platformFault(call, 900901);
      if (end <= Date.now()) return platformFault(call, 900903);
      return officers.length > 0 && officerOf(call) === undefined ? platformFault(call, 900901) : undefined;
    },
    expire(call) {
      const token = bearer(call);
      if (token !== undefined && tokens.has(token)) tokens.set(token, 0);
      return platformFault(call, 900903);
    },
  };
}
