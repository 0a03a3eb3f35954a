import type { DriftHook } from '@motcua/contracts';
import type {
  FoundPortalDossier,
  PortalCaller,
  PortalDossier,
  PortalProcedure,
  PortalProgress,
  PortalQuestion,
  PortalRating,
  PortalService,
  PortalStatusNotice,
  PublishedQuestion,
  QuestionAnswer,
  QuestionSource,
  ReferenceEntry,
  ReferenceListName,
} from '@motcua/contracts/national-portal/codec';
import { type DossierCode, isMotcuaError, MotcuaError, type ProcedureCode, type TextOr } from '@motcua/domain';
import type { AuditHook, NationalPortalProfile, Platform } from '@motcua/http';
import { type Codec, theCodec } from './codec.ts';
import { type AccountQuestion, findAccount } from './find-account.ts';
import { type MemberCall, memberCalls } from './member-calls.ts';
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

  function ask<Answer>(name: string, message: MemberCall<Answer>['message'], decode: MemberCall<Answer>['decode'], { signal }: CallOptions): Promise<Answer> {
    return call({ operation: `national-portal.${name}`, message, decode, signal });
  }

  async function send(name: string, message: MemberCall<void>['message'], { signal }: CallOptions): Promise<void> {
    const operation = `national-portal.${name}`;
    await call({ operation, message, decode: ({ decodeSyncAnswer }, answer) => decodeSyncAnswer(answer, operation), signal });
  }

  /** Sends several things in one message; what is wrong with one of them is said before anything leaves. */
  async function push<Value, Item>(
    name: string,
    values: readonly Value[],
    writers: (codec: Codec) => [item: (value: Value) => Item, message: (caller: PortalCaller, items: Item[]) => object],
    options: CallOptions,
  ): Promise<void> {
    if (values.length === 0) return;
    const [item, message] = writers(await theCodec());
    const items = values.map((value) => item(value));
    await send(name, (_, caller) => message(caller, items), options);
  }

  return {
    listReference: (list, callOptions = {}) =>
      ask(`list.${list}`, (codec, caller) => codec.encodeReadList(caller, list), (codec, answer) => codec.decodeReferenceList(answer, list, onDrift), callOptions),
    listProcedures: (callOptions = {}) =>
      ask('listProcedures', (codec, caller) => codec.encodeListProcedures(caller), (codec, answer) => codec.decodeProcedureList(answer, onDrift), callOptions),
    readProcedure: (procedureCode, callOptions = {}) =>
      ask('readProcedure', (codec, caller) => codec.encodeReadProcedure(caller, procedureCode), (codec, answer) => codec.decodeReadProcedure(answer, onDrift), callOptions),
    listServices: (only = {}, callOptions = {}) =>
      ask('listServices', (codec, caller) => codec.encodeReadServices(caller, only), (codec, answer) => codec.decodeServices(answer, onDrift), callOptions),
    async findDossier(dossierCode, callOptions = {}) {
      try {
        return await ask(
          'findDossier',
          (codec, caller) => codec.encodeFindDossier(caller, dossierCode),
          (codec, answer) => codec.decodeFoundDossier(answer, dossierCode, onDrift),
          callOptions,
        );
      } catch (error) {
        if (isMotcuaError(error) && error.code === 'not_found') return undefined;
        throw error;
      }
    },
    findAccount: (question) => findAccount(call, profile.agencyCode, question, onAudit, onDrift),
    listQuestions: (source, callOptions = {}) =>
      ask('listQuestions', (codec, caller) => codec.encodeListQuestions(caller, source), (codec, answer) => codec.decodeQuestions(answer, onDrift), callOptions),
    readAnswers: (questionId, callOptions = {}) =>
      ask('readAnswers', (codec, caller) => codec.encodeReadAnswers(caller, questionId), (codec, answer) => codec.decodeAnswers(answer, onDrift), callOptions),
    async syncDossier(dossier, { known = false, ...callOptions } = {}) {
      const item = (await theCodec()).encodePortalDossier(dossier, profile.fields);
      const sync = (updating: boolean): Promise<void> => send('syncDossier', (codec, caller) => codec.encodeSyncDossier(caller, [item], updating), callOptions);
      try {
        await sync(known);
        return { action: known ? 'updated' : 'created' };
      } catch (error) {
        if (!isMotcuaError(error) || error.code !== (known ? 'not_found' : 'duplicate')) throw error;
        await sync(!known);
        return { action: known ? 'created' : 'updated' };
      }
    },
    async syncProgress(entries, callOptions = {}) {
      const { encodePortalProgress, progressPerCall } = await theCodec();
      const items = entries.map(encodePortalProgress);
      let sent = 0;
      while (sent < items.length) {
        const part = items.slice(sent, sent + progressPerCall);
        try {
          await send('syncProgress', (codec, caller) => codec.encodeSyncProgress(caller, part), callOptions);
        } catch (error) {
          if (!isMotcuaError(error)) throw error;
          throw new MotcuaError(error.code, error.message, { cause: error, details: { ...error.details, sent } });
        }
        sent += part.length;
      }
      return { sent };
    },
    syncStatus: (notices, callOptions = {}) => push('syncStatus', notices, (codec) => [codec.encodeStatusNotice, codec.encodeSyncStatus], callOptions),
    syncQuestions: (questions, callOptions = {}) => push('syncQuestions', questions, (codec) => [codec.encodePublishedQuestion, codec.encodeSyncQuestions], callOptions),
    syncAnswers: (answers, callOptions = {}) => push('syncAnswers', answers, (codec) => [codec.encodeQuestionAnswer, codec.encodeSyncAnswers], callOptions),
    syncRatings: (ratings, callOptions = {}) => push('syncRatings', ratings, (codec) => [codec.encodeRating, codec.encodeSyncRatings], callOptions),
  };
}
