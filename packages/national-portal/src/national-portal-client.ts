import type { DriftHook } from '@motcua/contracts';
import {
  decodeAnswers,
  decodeFoundDossier,
  decodeProcedureList,
  decodeQuestions,
  decodeReadProcedure,
  decodeReferenceList,
  decodeServices,
  decodeSyncAnswer,
  encodeFindDossier,
  encodeListProcedures,
  encodeListQuestions,
  encodePortalDossier,
  encodePortalProgress,
  encodePublishedQuestion,
  encodeQuestionAnswer,
  encodeRating,
  encodeReadAnswers,
  encodeReadList,
  encodeReadProcedure,
  encodeReadServices,
  encodeStatusNotice,
  encodeSyncAnswers,
  encodeSyncDossier,
  encodeSyncProgress,
  encodeSyncQuestions,
  encodeSyncRatings,
  encodeSyncStatus,
  type FoundPortalDossier,
  type PortalCaller,
  type PortalDossier,
  type PortalProcedure,
  type PortalProgress,
  type PortalQuestion,
  type PortalRating,
  type PortalService,
  type PortalStatusNotice,
  progressPerCall,
  type PublishedQuestion,
  type QuestionAnswer,
  type QuestionSource,
  type ReferenceEntry,
  type ReferenceListName,
} from '@motcua/contracts/national-portal/codec';
import { type DossierCode, isMotcuaError, MotcuaError, type ProcedureCode, type TextOr } from '@motcua/domain';
import type { AuditHook, NationalPortalProfile, Platform } from '@motcua/http';
import { type AccountQuestion, findAccount } from './find-account.ts';
import { memberCalls } from './member-calls.ts';
import { type CallOptions, platformOf } from './post-json.ts';

export type { CallOptions } from './post-json.ts';

/**
 * The member interface of the national portal. Every call throws `MotcuaError`: what the platform throws, `unauthorized`
 * when the agency's login is refused, and `rejected` (with a {@link PortalRefusalReason} where the portal's words tell
 * one), `not_found`, `invalid_request` or `bad_response`. What is missing in something that is sent is named before
 * anything leaves: `details.fields` has every member.
 */
export interface NationalPortalClient {
  /** One of the portal's lists (LayDanhMuc…). */
  listReference(list: ReferenceListName, options?: CallOptions): Promise<ReferenceEntry[]>;
  /** Codes and names of all procedures (LayDanhSachTTHC). */
  listProcedures(options?: CallOptions): Promise<{ procedureCode: string; name?: string }[]>;
  /** One procedure with all its parts (LayThuTuc). @throws MotcuaError `not_found`. */
  readProcedure(procedureCode: TextOr<ProcedureCode['code']>, options?: CallOptions): Promise<PortalProcedure>;
  /** Public services (LayDVC): of one procedure, one by its code, or all. */
  listServices(only?: { procedureCode?: TextOr<ProcedureCode['code']>; serviceCode?: string }, options?: CallOptions): Promise<PortalService[]>;
  /** A dossier as the portal has it (TraCuuHoSo); undefined when it has none. */
  findDossier(dossierCode: TextOr<DossierCode['code']>, options?: CallOptions): Promise<FoundPortalDossier | undefined>;
  /** The account (TechID) of a number (TraCuuTechID). Needs a reason, and `onAudit` of the client's options. */
  findAccount(question: AccountQuestion): Promise<{ accountId?: string }>;
  /** Questions citizens sent through the portal, or those agencies published. */
  listQuestions(source: QuestionSource, options?: CallOptions): Promise<PortalQuestion[]>;
  /** The answers of one question (LayNoiDungTraLoiTheoCauHoi). */
  readAnswers(questionId: string, options?: CallOptions): Promise<{ answerId?: string; text: string }[]>;
  /**
   * Sends a dossier (DongBoHoSoMC). A dossier the portal says it has already is sent again as an update, so the same call
   * may be made any number of times.
   *
   * @param options `known`: the dossier was sent before, so the update is tried first.
   */
  syncDossier(dossier: PortalDossier, options?: CallOptions & { known?: boolean }): Promise<{ action: 'created' | 'updated' }>;
  /**
   * Sends lines of dossiers' histories (CapNhatTienDoHoSoMC), ten at a time, in their order, after the dossiers
   * themselves. When a part fails, `details.sent` of the error says how many lines had arrived before it.
   */
  syncProgress(entries: readonly PortalProgress[], options?: CallOptions): Promise<{ sent: number }>;
  /** Tells how it stands with dossiers that came from the portal (DongBoTrangThaiHoSo). Nothing is sent for none. */
  syncStatus(notices: readonly PortalStatusNotice[], options?: CallOptions): Promise<void>;
  /** Publishes questions with their answers (DongBoHoiDap). Nothing is sent for none. */
  syncQuestions(questions: readonly PublishedQuestion[], options?: CallOptions): Promise<void>;
  /** Answers questions that came through the portal (DongBoKetQuaHoiDapGuiTuDVCQG). Nothing is sent for none. */
  syncAnswers(answers: readonly QuestionAnswer[], options?: CallOptions): Promise<void>;
  /** Sends a month's ratings (DongBoDanhGia). Nothing is sent for none. */
  syncRatings(ratings: readonly PortalRating[], options?: CallOptions): Promise<void>;
}

/** What a program may add to the profile. */
export interface NationalPortalClientOptions {
  /** The platform before the portal, when the profile names one; else the adapter is called without a token. */
  platform?: Platform;
  /** Told of fields the contract does not know. */
  onDrift?: DriftHook;
  /** Stores the audit records of {@link NationalPortalClient.findAccount}, which is refused without it. */
  onAudit?: AuditHook;
}

/**
 * Makes a client of the national portal. It logs in when it is first needed and again when the portal refuses the session.
 *
 * @throws MotcuaError `configuration` when the profile names a platform and none is given.
 */
export function createNationalPortalClient(profile: NationalPortalProfile, options: NationalPortalClientOptions = {}): NationalPortalClient {
  const { onDrift, onAudit } = options;
  const call = memberCalls(profile, platformOf(profile, options.platform), onDrift);

  function ask<Answer>(name: string, message: (caller: PortalCaller) => unknown, decode: (answer: unknown) => Answer, { signal }: CallOptions): Promise<Answer> {
    return call({ operation: `national-portal.${name}`, message, decode, signal, asks: true });
  }

  async function push<Value, Item>(
    name: string,
    values: readonly Value[],
    encode: (value: Value) => Item,
    message: (caller: PortalCaller, items: Item[]) => unknown,
    { signal }: CallOptions,
  ): Promise<void> {
    const operation = `national-portal.${name}`;
    const items = values.map(encode);
    if (items.length === 0) return;
    await call({ operation, message: (caller) => message(caller, items), decode: (answer) => decodeSyncAnswer(answer, operation), signal });
  }

  return {
    listReference: (list, callOptions = {}) =>
      ask(`list.${list}`, (caller) => encodeReadList(caller, list), (answer) => decodeReferenceList(answer, list, onDrift), callOptions),
    listProcedures: (callOptions = {}) => ask('listProcedures', encodeListProcedures, (answer) => decodeProcedureList(answer, onDrift), callOptions),
    readProcedure: (procedureCode, callOptions = {}) =>
      ask('readProcedure', (caller) => encodeReadProcedure(caller, procedureCode), (answer) => decodeReadProcedure(answer, onDrift), callOptions),
    listServices: (only = {}, callOptions = {}) =>
      ask('listServices', (caller) => encodeReadServices(caller, only), (answer) => decodeServices(answer, onDrift), callOptions),
    async findDossier(dossierCode, callOptions = {}) {
      try {
        return await ask('findDossier', (caller) => encodeFindDossier(caller, dossierCode), (answer) => decodeFoundDossier(answer, dossierCode, onDrift), callOptions);
      } catch (error) {
        if (isMotcuaError(error) && error.code === 'not_found') return undefined;
        throw error;
      }
    },
    findAccount: (question) => findAccount(call, profile.agencyCode, question, onAudit, onDrift),
    listQuestions: (source, callOptions = {}) =>
      ask('listQuestions', (caller) => encodeListQuestions(caller, source), (answer) => decodeQuestions(answer, onDrift), callOptions),
    readAnswers: (questionId, callOptions = {}) =>
      ask('readAnswers', (caller) => encodeReadAnswers(caller, questionId), (answer) => decodeAnswers(answer, onDrift), callOptions),
    async syncDossier(dossier, { signal, known = false } = {}) {
      const operation = 'national-portal.syncDossier';
      const item = encodePortalDossier(dossier, profile.fields);
      const send = (updating: boolean): Promise<void> =>
        call({ operation, message: (caller) => encodeSyncDossier(caller, [item], updating), decode: (answer) => decodeSyncAnswer(answer, operation), signal });
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
          await call({ operation, message: (caller) => encodeSyncProgress(caller, part), decode: (answer) => decodeSyncAnswer(answer, operation), signal });
        } catch (error) {
          if (!isMotcuaError(error)) throw error;
          throw new MotcuaError(error.code, error.message, { cause: error, details: { ...error.details, sent } });
        }
        sent += part.length;
      }
      return { sent };
    },
    syncStatus: (notices, callOptions = {}) => push('syncStatus', notices, encodeStatusNotice, encodeSyncStatus, callOptions),
    syncQuestions: (questions, callOptions = {}) => push('syncQuestions', questions, encodePublishedQuestion, encodeSyncQuestions, callOptions),
    syncAnswers: (answers, callOptions = {}) => push('syncAnswers', answers, encodeQuestionAnswer, encodeSyncAnswers, callOptions),
    syncRatings: (ratings, callOptions = {}) => push('syncRatings', ratings, encodeRating, encodeSyncRatings, callOptions),
  };
}
