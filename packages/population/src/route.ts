import type { DriftHook } from '@motcua/contracts';
import type { PopulationLookUp, PopulationService } from '@motcua/contracts/population/codec';
import { operations } from '@motcua/contracts/population/operations';
import { type Platform, type PlatformRequest, type PopulationProfile, readJson, readXml } from '@motcua/http';
import type { Codec } from './codec.ts';

/** An answer as it came: a SOAP message, or only whether the statement is true. */
export type RouteAnswer = { readonly message: string; readonly verdict?: never } | { readonly verdict: boolean; readonly message?: never };

/** One look-up on its way. */
export interface RouteCall {
  /** What writes and reads its message. */
  codec: Codec;
  lookUp: PopulationLookUp;
  /** What errors call it. */
  operation: string;
  /** On whose authority it is asked, as the profile calls them. */
  officerId: string;
  signal?: AbortSignal | undefined;
  onDrift?: DriftHook | undefined;
}

/** How look-ups travel: the same question over every envelope that was seen. */
export interface Route {
  /** Whether a service can be asked over it. */
  carries(service: PopulationService): boolean;
  /**
   * Writes the message; what is given back sends it.
   *
   * @throws MotcuaError `invalid_request` when the message cannot be written. Nothing has been sent then.
   */
  prepare(call: RouteCall): () => Promise<RouteAnswer>;
}

/** The route a profile names. */
export function routeOf(platform: Platform, profile: PopulationProfile): Route {
  switch (profile.envelope ?? 'soap') {
    case 'soap':
      return { carries: () => true, prepare: (call) => soap(platform, profile, call) };
    case 'soap_in_json':
      return { carries: (service) => service !== '033', prepare: (call) => soapInJson(platform, profile, call) };
    case 'json_check':
      return { carries: (service) => service === '001' || service === '003', prepare: (call) => jsonCheck(platform, profile, call) };
  }
}

function soap(platform: Platform, profile: PopulationProfile, call: RouteCall): () => Promise<RouteAnswer> {
  const { codec, lookUp, operation } = call;
  const mediaType = profile.mediaType ?? 'text/xml';
  const body = codec.encodeLookUp(lookUp, profile.namespace);
  const headers = { 'content-type': `${mediaType}; charset=utf-8`, accept: mediaType, soapaction: '""' };
  return async () => ({ message: readXml(await platform.request({ ...addressed(profile, call, operations.callPopulationService), headers, body }), operation) });
}

function soapInJson(platform: Platform, profile: PopulationProfile, call: RouteCall): () => Promise<RouteAnswer> {
  const { codec } = call;
  const body = JSON.stringify(codec.encodeJsonLookUp(call.lookUp));
  return async () => ({ message: codec.decodeJsonLookUpAnswer(await sendJson(platform, profile, call, operations.lookUpInJson, body), call.operation, call.onDrift) });
}

function jsonCheck(platform: Platform, profile: PopulationProfile, call: RouteCall): () => Promise<RouteAnswer> {
  const { codec } = call;
  const body = JSON.stringify(codec.encodeJsonCheck(call.lookUp, profile.serviceUser ?? profile.agencyCode));
  return async () => ({ verdict: codec.decodeJsonCheckAnswer(await sendJson(platform, profile, call, operations.checkInJson, body), call.operation, call.onDrift) });
}

async function sendJson(platform: Platform, profile: PopulationProfile, call: RouteCall, told: Told, body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json; charset=utf-8', accept: 'application/json' };
  return readJson(await platform.request({ ...addressed(profile, call, told), headers, body }), call.operation);
}

/** What the contract says of a call. */
type Told = Pick<(typeof operations)[keyof typeof operations], 'method' | 'idempotent'>;

function addressed(
  profile: PopulationProfile,
  { lookUp, operation, officerId, signal }: RouteCall,
  { method, idempotent }: Told,
): Omit<PlatformRequest, 'headers' | 'body'> {
  const url = profile.urls?.[lookUp.service] ?? profile.url;
  return { operation, method, url, idempotent, requestId: lookUp.requestId, officerId, ...(signal === undefined ? {} : { signal }) };
}
