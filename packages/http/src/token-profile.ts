import { known, objectAt, optionalNumberAt, optionalTextAt, optionalWordAt, secretAt, textAt, urlAt, wrong } from './profile-member.ts';
import type { SecretRef } from './secret.ts';

/** How a platform's calls are authorised. */
export type TokenProfile =
  | BasicClientCredentials
  | BodyClientCredentials
  | MinistryApi
  | GivenKey
  | LgspAccessToken
  | JsonLogin
  | VxpAdapter
  | SignedCalls
  | NoToken;

/** NGSP and WSO2: `Authorization: Basic` on a client-credentials request, `Bearer` on every call (DOMAIN.md §1.1, §1.2 A). */
export interface BasicClientCredentials {
  strategy: 'basic_client_credentials';
  /** The token address. */
  url: string;
  clientId: SecretRef;
  clientSecret: SecretRef;
}

/** The client in the token request's form, `Bearer` on every call (OpenCPS, DOMAIN.md §1.2 C). */
export interface BodyClientCredentials {
  strategy: 'body_client_credentials';
  /** The token address. */
  url: string;
  clientId: SecretRef;
  clientSecret: SecretRef;
}

/** The ministry-level interface of 2025: the client in the token request's body, `Bearer` on every call (DOMAIN.md §3C, step B1). */
export interface MinistryApi {
  strategy: 'ministry_api';
  /** The token address. */
  url: string;
  clientId: SecretRef;
  clientSecret: SecretRef;
  /** How the body is written: the source does not say. `json` when left out. */
  encoding?: 'json' | 'form';
}

/** A key handed out once and sent as it is with every call (Quảng Bình, DOMAIN.md §1.2 B). */
export interface GivenKey {
  strategy: 'given_key';
  key: SecretRef;
  /** Header that carries it. `authorization` when left out, and then as `Bearer`. */
  header?: string;
}

/**
 * `lgspaccesstoken` (Hậu Giang, Đồng Tháp, HCM City, DOMAIN.md §1.2 D): the header stands on the token request and on every
 * call beside `Bearer`. The reply may use the names of OAuth or `token` and `expiryDate`.
 */
export interface LgspAccessToken {
  strategy: 'lgspaccesstoken';
  /** The token address. */
  url: string;
  accessKey: SecretRef;
  secretKey: SecretRef;
  appName: string;
  partnerCode: string;
  /** Code of the partner's customer; the partner's own when left out. */
  partnerCodeCus?: string;
  /**
   * For services that want `AuthHash` (the population database behind Hậu Giang's LGSP): each officer's
   * `keyName:keyPass`, by officer id. A call that names an officer carries that officer's hash.
   */
  officerKeys?: Record<string, SecretRef>;
}

/** Lạng Sơn's document axis: login in JSON; `Bearer`, `X-SystemId` and `X-SecretKey` on every call (DOMAIN.md §1.2 E). */
export interface JsonLogin {
  strategy: 'json_login';
  /** The login address, its query included. */
  url: string;
  username: SecretRef;
  password: SecretRef;
  applicationCode: string;
  /** For instance `H37.DN.001`. */
  systemId: string;
  secretKey: SecretRef;
  /** How long a login is good; the reply does not say. 1,800 when left out. */
  lifeSeconds?: number;
}

/** The unit's own VXP/X-Road adapter: no token; the destination in a header and in the address (DOMAIN.md §1.6). */
export interface VxpAdapter {
  strategy: 'vxp_adapter';
  /** Member code of the provider, for instance `VN:GOV:000.00.00.G22:vpcpdvcprovider`. */
  dstcode: string;
  /** Address of the provider behind the adapter, where one adapter serves several. */
  providerUrl?: string;
}

/**
 * The population database directly (C06): no token; each call carries a hash of its own address, time and secret
 * (DOMAIN.md §2.2).
 */
export interface SignedCalls {
  strategy: 'signed_calls';
  /** Value of `X-Road-Client`. */
  xRoadClient: string;
  apiKey: SecretRef;
  username: SecretRef;
  secretKey: SecretRef;
  /** Two sources write milliseconds, one seconds. `milliseconds` when left out. */
  timestamp?: 'milliseconds' | 'seconds';
}

/** The platform asks for nothing. */
export interface NoToken {
  strategy: 'none';
}

const checks: { [Strategy in TokenProfile['strategy']]: (token: Record<string, unknown>, place: string) => void } = {
  basic_client_credentials: checkClientCredentials,
  body_client_credentials: checkClientCredentials,
  ministry_api(token, place) {
    known(token, place, ['strategy', 'url', 'clientId', 'clientSecret', 'encoding']);
    checkClient(token, place);
    optionalWordAt(token['encoding'], `${place}.encoding`, ['json', 'form']);
  },
  given_key(token, place) {
    known(token, place, ['strategy', 'key', 'header']);
    secretAt(token['key'], `${place}.key`);
    optionalTextAt(token['header'], `${place}.header`);
    if (token['header'] !== undefined && !/^[\w-]+$/.test(token['header'] as string)) throw wrong(`${place}.header`, 'not_a_header');
  },
  lgspaccesstoken(token, place) {
    known(token, place, ['strategy', 'url', 'accessKey', 'secretKey', 'appName', 'partnerCode', 'partnerCodeCus', 'officerKeys']);
    urlAt(token['url'], `${place}.url`);
    for (const key of ['accessKey', 'secretKey']) secretAt(token[key], `${place}.${key}`);
    for (const key of ['appName', 'partnerCode']) textAt(token[key], `${place}.${key}`);
    optionalTextAt(token['partnerCodeCus'], `${place}.partnerCodeCus`);
    if (token['officerKeys'] === undefined) return;
    for (const [officer, key] of Object.entries(objectAt(token['officerKeys'], `${place}.officerKeys`))) secretAt(key, `${place}.officerKeys.${officer}`);
  },
  json_login(token, place) {
    known(token, place, ['strategy', 'url', 'username', 'password', 'applicationCode', 'systemId', 'secretKey', 'lifeSeconds']);
    urlAt(token['url'], `${place}.url`);
    for (const key of ['username', 'password', 'secretKey']) secretAt(token[key], `${place}.${key}`);
    for (const key of ['applicationCode', 'systemId']) textAt(token[key], `${place}.${key}`);
    optionalNumberAt(token['lifeSeconds'], `${place}.lifeSeconds`, [1, 86_400], 'seconds');
  },
  vxp_adapter(token, place) {
    known(token, place, ['strategy', 'dstcode', 'providerUrl']);
    textAt(token['dstcode'], `${place}.dstcode`);
    if (token['providerUrl'] !== undefined) urlAt(token['providerUrl'], `${place}.providerUrl`);
  },
  signed_calls(token, place) {
    known(token, place, ['strategy', 'xRoadClient', 'apiKey', 'username', 'secretKey', 'timestamp']);
    textAt(token['xRoadClient'], `${place}.xRoadClient`);
    for (const key of ['apiKey', 'username', 'secretKey']) secretAt(token[key], `${place}.${key}`);
    optionalWordAt(token['timestamp'], `${place}.timestamp`, ['milliseconds', 'seconds']);
  },
  none: (token, place) => known(token, place, ['strategy']),
};

/** Checks how a platform of a connection profile is authorised. */
export function checkTokenProfile(value: unknown, place: string): void {
  const token = objectAt(value, place);
  const strategy = token['strategy'];
  if (typeof strategy !== 'string' || !Object.hasOwn(checks, strategy)) throw wrong(`${place}.strategy`, 'unknown_strategy');
  checks[strategy as TokenProfile['strategy']](token, place);
}

function checkClientCredentials(token: Record<string, unknown>, place: string): void {
  known(token, place, ['strategy', 'url', 'clientId', 'clientSecret']);
  checkClient(token, place);
}

function checkClient(token: Record<string, unknown>, place: string): void {
  urlAt(token['url'], `${place}.url`);
  secretAt(token['clientId'], `${place}.clientId`);
  secretAt(token['clientSecret'], `${place}.clientSecret`);
}
