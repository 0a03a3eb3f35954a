/**
 * The messages of the national portal's member interface, between their wire form and the domain.
 *
 * @packageDocumentation
 */
import { MotcuaError } from '@motcua/domain';
import {
  ListProceduresAnswerSchema,
  LoginAnswerSchema,
  ReadProcedureAnswerSchema,
} from '../generated/national-portal.schemas.ts';
import type {
  DossierItem,
  ListProceduresRequest,
  LoginRequest,
  ProgressItem,
  ReadProcedureRequest,
  SyncDossierRequest,
  SyncProgressRequest,
} from '../generated/national-portal.types.ts';
import { textOf } from '../members.ts';
import { checkAnswer, type DriftHook } from '../shape.ts';
import { callOf, type PortalCaller } from './portal-caller.ts';
import { decodeProcedure, type PortalProcedure } from './procedure.ts';
import { isSuccess, refuseFailure, safeCode } from './refusal.ts';

export { decodePortalDossier, decodePortalProgress } from './decode-dossier.ts';
export { encodePortalDossier, encodePortalProgress } from './encode-dossier.ts';
export type {
  PortalDocument,
  PortalDossier,
  PortalDossierFee,
  PortalDossierOwner,
  PortalFieldGeneration,
  PortalOtherDocument,
  PortalProgress,
  PortalResult,
  PortalSupplement,
} from './portal-dossier.ts';
export {
  decodeAccount,
  decodeFoundDossier,
  encodeFindAccount,
  encodeFindDossier,
  type FoundPortalDossier,
} from './look-ups.ts';
export { decodeInboundMessage, decodeInboundSearch, encodeInboundAnswer, inboundPaths, type InboundPortalMessage } from './inbound.ts';
export type { PortalCaller } from './portal-caller.ts';
export type {
  CodeAndName,
  PortalChannel,
  PortalChannelTerms,
  PortalDocumentCase,
  PortalDocumentRequirement,
  PortalFee,
  PortalLegalDocument,
  PortalProcedure,
  PortalStepCase,
  PortalTimeLimit,
} from './procedure.ts';

export { decodeServices, encodeReadServices, type PortalService, type PortalServiceUse } from './public-services.ts';
export {
  decodeAnswers,
  decodePublishedQuestion,
  decodeQuestionAnswer,
  decodeQuestions,
  encodeListQuestions,
  encodePublishedQuestion,
  encodeQuestionAnswer,
  encodeReadAnswers,
  encodeSyncAnswers,
  encodeSyncQuestions,
  type PortalQuestion,
  type PublishedQuestion,
  type QuestionAnswer,
  type QuestionSource,
} from './questions.ts';
export { decodeRating, encodeRating, encodeSyncRatings, type PortalRating, type RatingShares } from './ratings.ts';
export { decodeReferenceList, encodeReadList, type ReferenceEntry, type ReferenceListName } from './reference-lists.ts';
export { type PortalRefusalReason, refuseFailure } from './refusal.ts';
export { decodeStatusNotice, encodeStatusNotice, encodeSyncStatus, type PortalStatusNotice } from './status-notice.ts';

/** How many lines of progress one call may carry. */
export const progressPerCall = 10;

export function encodeLogin(username: string, password: string, memberCode: string): LoginRequest {
  return { username, password, dstcode: memberCode };
}

/** The session of a login. @throws MotcuaError `unauthorized` when it is refused, `bad_response` when it is no answer. */
export function decodeLogin(value: unknown, onDrift?: DriftHook): string {
  const operation = 'national-portal.login';
  const answer = checkAnswer(LoginAnswerSchema, value, operation, onDrift);
  const session = textOf(answer.session);
  if (isSuccess(answer.error_code) && session !== undefined) return session;
  throw new MotcuaError('unauthorized', `${operation}: the login was refused`, {
    details: { operation, stage: 'login', ...safeCode(answer.error_code) },
  });
}

export function encodeListProcedures(caller: PortalCaller): ListProceduresRequest {
  return callOf(caller, 'LayDanhSachTTHC');
}

/** Codes and names of the portal's procedures. @throws MotcuaError, see {@link refuseFailure}. */
export function decodeProcedureList(value: unknown, onDrift?: DriftHook): { procedureCode: string; name?: string }[] {
  const operation = 'national-portal.listProcedures';
  refuseFailure(value, operation);
  const { result } = checkAnswer(ListProceduresAnswerSchema, value, operation, onDrift);
  return (result ?? []).map((row) => {
    const name = textOf(row.TENTTHC);
    return { procedureCode: row.MATTHC, ...(name === undefined ? {} : { name }) };
  });
}

export function encodeReadProcedure(caller: PortalCaller, procedureCode: string): ReadProcedureRequest {
  return { ...callOf(caller, 'LayThuTuc'), maTTHC: procedureCode };
}

/** One procedure. @throws MotcuaError `not_found` when the portal has none, and see {@link refuseFailure}. */
export function decodeReadProcedure(value: unknown, onDrift?: DriftHook): PortalProcedure {
  const operation = 'national-portal.readProcedure';
  refuseFailure(value, operation);
  const { result } = checkAnswer(ReadProcedureAnswerSchema, value, operation, onDrift);
  const procedure = Array.isArray(result) ? result[0] : result;
  if (procedure === undefined || procedure === null) {
    throw new MotcuaError('not_found', `${operation}: the portal has no such procedure`, { details: { operation } });
  }
  return decodeProcedure(procedure);
}

/** @param updating Whether the portal has the dossiers already. */
export function encodeSyncDossier(caller: PortalCaller, items: DossierItem[], updating: boolean): SyncDossierRequest {
  return { ...callOf(caller, 'DongBoHoSoMC'), isUpdating: updating ? 'True' : 'False', data: items };
}

/** @param items At most {@link progressPerCall}. */
export function encodeSyncProgress(caller: PortalCaller, items: ProgressItem[]): SyncProgressRequest {
  return { ...callOf(caller, 'CapNhatTienDoHoSoMC'), data: items };
}

/** That the portal took what was sent. @throws MotcuaError, see {@link refuseFailure}. */
export function decodeSyncAnswer(value: unknown, operation: string): void {
  refuseFailure(value, operation);
}
