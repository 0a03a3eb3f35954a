import type { DriftHook } from '@motcua/contracts';
import {
  decodeLogin,
  decodeProcedureList,
  decodeReadProcedure,
  decodeSyncAnswer,
  encodeListProcedures,
  encodeLogin,
  encodePortalDossier,
  encodePortalProgress,
  encodeReadProcedure,
  encodeSyncDossier,
  encodeSyncProgress,
  type PortalCaller,
  type PortalDossier,
  type PortalProcedure,
  type PortalProgress,
  progressPerCall,
} from '@motcua/contracts/national-portal/codec';
import { isMotcuaError, MotcuaError } from '@motcua/domain';
import { createPlatform, type NationalPortalProfile, orStopped, type Platform, readJson, resolveSecret } from '@motcua/http';
import { keepSession } from './portal-session.ts';

/** Options every call takes. */
export interface CallOptions {
  /** Stops the call. */
  signal?: AbortSignal;
}

/**
 * The member interface of the national portal. Every call throws `MotcuaError`: what the platform throws, `unauthorized`
 * when the agency's login is refused, and `rejected`, `not_found`, `invalid_request` or `bad_response`.
 */
export interface NationalPortalClient {
  /** Codes and names of all procedures (LayDanhSachTTHC). */
  listProcedures(options?: CallOptions): Promise<{ procedureCode: string; name?: string }[]>;
  /** One procedure with all its parts (LayThuTuc). @throws MotcuaError `not_found`. */
  readProcedure(procedureCode: string, options?: CallOptions): Promise<PortalProcedure>;
  /**
   * Sends a dossier (DongBoHoSoMC). Required members are checked before anything is sent. A dossier the portal says it
   * has already is sent again as an update, so the same call may be made any number of times.
   *
   * @param options `known`: the dossier was sent before, so the update is tried first.
   */
  syncDossier(dossier: PortalDossier, options?: CallOptions & { known?: boolean }): Promise<{ action: 'created' | 'updated' }>;
  /**
   * Sends lines of dossiers' histories (CapNhatTienDoHoSoMC), ten at a time, in their order, after the dossiers
   * themselves. When a part fails, `details.sent` of the error says how many lines had arrived before it.
   */
  syncProgress(entries: readonly PortalProgress[], options?: CallOptions): Promise<{ sent: number }>;
}

/** What a program may add to the profile. */
export interface NationalPortalClientOptions {
  /** The platform before the portal, when the profile names one; else the adapter is called without a token. */
  platform?: Platform;
  /** Told of fields the contract does not know. */
  onDrift?: DriftHook;
}

/**
 * Makes a client of the national portal. It logs in when it is first needed and again when the portal refuses the session.
 *
 * @throws MotcuaError `configuration` when the profile names a platform and none is given.
 */
export function createNationalPortalClient(profile: NationalPortalProfile, options: NationalPortalClientOptions = {}): NationalPortalClient {
  if (profile.platform !== undefined && options.platform === undefined) {
    throw new MotcuaError('configuration', 'The profile of the national portal names a platform, and none was given', {
      details: { platform: profile.platform },
    });
  }
  const platform = options.platform ?? createPlatform({ token: { strategy: 'none' } });
  const { onDrift } = options;

  async function post(operation: string, path: string, message: unknown, signal: AbortSignal | undefined): Promise<unknown> {
    const base = `${profile.url.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
    const response = await platform.request({
      operation,
      method: 'POST',
      url: `${base}?${new URLSearchParams({ dstcode: profile.dstcode })}`,
      // The adapter reads its destination from the query or, in older versions, from the header.
      headers: { 'content-type': 'application/json', accept: 'application/json', dstcode: profile.dstcode },
      body: JSON.stringify(message),
      ...(signal === undefined ? {} : { signal }),
    });
    return readJson(response, operation);
  }

  const session = keepSession(async () => {
    const [username, password] = await Promise.all([resolveSecret(profile.username), resolveSecret(profile.password)]);
    // No caller's signal: the login is everybody's who waits for it.
    return decodeLogin(await post('national-portal.login', profile.loginPath, encodeLogin(username, password, profile.dstcode), undefined), onDrift);
  });

  async function call<Answer>(
    operation: string,
    message: (caller: PortalCaller) => unknown,
    decode: (answer: unknown) => Answer,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    const once = async (current: string): Promise<Answer> =>
      decode(await post(operation, profile.callPath, message({ session: current, agencyCode: profile.agencyCode }), signal));
    const current = await orStopped(session.get(), signal);
    try {
      return await once(current);
    } catch (error) {
      // A refused session means that nothing was done: the call can be made again, once.
      if (!isMotcuaError(error) || error.code !== 'unauthorized') throw error;
      return once(await orStopped(session.renew(current), signal));
    }
  }

  return {
    listProcedures: ({ signal } = {}) =>
      call('national-portal.listProcedures', encodeListProcedures, (answer) => decodeProcedureList(answer, onDrift), signal),
    readProcedure: (procedureCode, { signal } = {}) =>
      call(
        'national-portal.readProcedure',
        (caller) => encodeReadProcedure(caller, procedureCode),
        (answer) => decodeReadProcedure(answer, onDrift),
        signal,
      ),
    async syncDossier(dossier, { signal, known = false } = {}) {
      const operation = 'national-portal.syncDossier';
      const item = encodePortalDossier(dossier);
      const send = (updating: boolean): Promise<void> =>
        call(operation, (caller) => encodeSyncDossier(caller, [item], updating), (answer) => decodeSyncAnswer(answer, operation), signal);
      try {
        await send(known);
        return { action: known ? 'updated' : 'created' };
      } catch (error) {
        if (!isMotcuaError(error) || error.code !== (known ? 'not_found' : 'duplicate')) throw error;
        await send(!known);
        return { action: known ? 'created' : 'updated' };
      }
    },
    async syncProgress(entries, { signal } = {}) {
      const operation = 'national-portal.syncProgress';
      const items = entries.map(encodePortalProgress);
      let sent = 0;
      while (sent < items.length) {
        const part = items.slice(sent, sent + progressPerCall);
        try {
          await call(operation, (caller) => encodeSyncProgress(caller, part), (answer) => decodeSyncAnswer(answer, operation), signal);
        } catch (error) {
          if (!isMotcuaError(error)) throw error;
          throw new MotcuaError(error.code, error.message, { cause: error, details: { ...error.details, sent } });
        }
        sent += part.length;
      }
      return { sent };
    },
  };
}
