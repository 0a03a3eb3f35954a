import type { DriftHook, Operation } from '@motcua/contracts';
import type { PortalCaller } from '@motcua/contracts/national-portal/codec';
import { operations } from '@motcua/contracts/national-portal/operations';
import { isMotcuaError } from '@motcua/domain';
import { type NationalPortalProfile, orStopped, type Platform, readJson, resolveSecret } from '@motcua/http';
import { type Codec, theCodec } from './codec.ts';
import type { Told } from './post-json.ts';
import { keepSession } from './portal-session.ts';

/** One call of the member interface. */
export interface MemberCall<Answer> {
  /** What errors and audits call it, for instance `national-portal.syncDossier`. */
  operation: string;
  message(codec: Codec, caller: PortalCaller): object;
  decode(codec: Codec, answer: unknown): Answer;
  signal?: AbortSignal | undefined;
  requestId?: string;
}

/** Makes calls of the member interface in the agency's session. */
export type MemberCalls = <Answer>(call: MemberCall<Answer>) => Promise<Answer>;

/** Calls in one session, which is got when it is first needed and again when the portal refuses it. */
export function memberCalls(profile: NationalPortalProfile, platform: Platform, onDrift: DriftHook | undefined): MemberCalls {
  async function post(operation: string, told: Told & Pick<Operation, 'repeatable'>, path: string, message: object, more: Pick<MemberCall<unknown>, 'signal' | 'requestId'>): Promise<unknown> {
    const { method, idempotent } = told;
    const { signal, requestId } = more;
    const response = await platform.request({
      operation,
      method,
      idempotent: idempotent || isRepeatable(message, told),
      url: `${profile.url.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}?${new URLSearchParams({ dstcode: profile.dstcode })}`,
      // The adapter reads its destination from the query or, in older versions, from the header.
      headers: { 'content-type': 'application/json', accept: 'application/json', dstcode: profile.dstcode },
      body: JSON.stringify(message),
      ...(signal === undefined ? {} : { signal }),
      ...(requestId === undefined ? {} : { requestId }),
    });
    return readJson(response, operation);
  }

  const session = keepSession(async () => {
    const { decodeLogin, encodeLogin } = await theCodec();
    const [username, password] = await Promise.all([resolveSecret(profile.username), resolveSecret(profile.password)]);
    // No caller's signal: the login is everybody's who waits for it.
    return decodeLogin(await post('national-portal.login', operations.login, profile.loginPath, encodeLogin(username, password, profile.dstcode), {}), onDrift);
  });

  return async ({ operation, message, decode, ...more }) => {
    const codec = await theCodec();
    const once = async (current: string) =>
      decode(codec, await post(operation, operations.call, profile.callPath, message(codec, { session: current, agencyCode: profile.agencyCode }), more));
    const current = await orStopped(session.get(), more.signal);
    try {
      return await once(current);
    } catch (error) {
      // A refused session means that nothing was done: the call can be made again, once.
      if (!isMotcuaError(error) || error.code !== 'unauthorized') throw error;
      return once(await orStopped(session.renew(current), more.signal));
    }
  };
}

/** All services are one operation of the contract, which is not to be sent twice; a message that only asks may be. */
function isRepeatable(message: object, { repeatable = {} }: Pick<Operation, 'repeatable'>): boolean {
  return Object.entries(message).some(([member, value]) => Object.hasOwn(repeatable, member) && repeatable[member]?.includes(String(value)) === true);
}
