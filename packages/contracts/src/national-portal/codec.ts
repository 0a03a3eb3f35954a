/**
 * The messages of the national portal's member interface, between their wire form and the domain.
 *
 * @packageDocumentation
 */
import { MotcuaError, type MotcuaErrorCode } from '@motcua/domain';
import {
  ListProceduresAnswerSchema,
  LoginAnswerSchema,
  ReadProcedureAnswerSchema,
  SyncAnswerSchema,
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
import { decodeProcedure, type PortalProcedure } from './procedure.ts';

export { decodePortalDossier, decodePortalProgress } from './decode-dossier.ts';
export { encodePortalDossier, encodePortalProgress } from './encode-dossier.ts';
export type {
  PortalDocument,
  PortalDossier,
  PortalDossierFee,
  PortalDossierOwner,
  PortalOtherDocument,
  PortalProgress,
  PortalResult,
  PortalSupplement,
} from './portal-dossier.ts';
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

/** How many lines of progress one call may carry. */
export const progressPerCall = 10;

/** Who speaks: the session of the login, and the agency. */
export interface PortalCaller {
  session: string;
  agencyCode: string;
}

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
  return { session: caller.session, madonvi: caller.agencyCode, service: 'LayDanhSachTTHC' };
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
  return { session: caller.session, madonvi: caller.agencyCode, service: 'LayThuTuc', maTTHC: procedureCode };
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
  return {
    session: caller.session,
    madonvi: caller.agencyCode,
    service: 'DongBoHoSoMC',
    isUpdating: updating ? 'True' : 'False',
    data: items,
  };
}

/** @param items At most {@link progressPerCall}. */
export function encodeSyncProgress(caller: PortalCaller, items: ProgressItem[]): SyncProgressRequest {
  return { session: caller.session, madonvi: caller.agencyCode, service: 'CapNhatTienDoHoSoMC', data: items };
}

/** That the portal took what was sent. @throws MotcuaError, see {@link refuseFailure}. */
export function decodeSyncAnswer(value: unknown, operation: string): void {
  refuseFailure(value, operation);
}

/**
 * Refuses an answer whose `error_code` is not success. Of its message only what class of error it is and the name of a
 * field at its beginning are kept: the rest may hold what was sent.
 *
 * @throws MotcuaError `unauthorized` (with `stage` `session`) when the session has ended, `duplicate` for "đã tồn tại",
 *   `not_found`, else `rejected`; `bad_response` when it is no answer at all.
 */
export function refuseFailure(value: unknown, operation: string): void {
  const answer = checkAnswer(SyncAnswerSchema, value, operation);
  if (isSuccess(answer.error_code)) return;
  const message = (answer.message ?? '').normalize('NFC');
  const [code, reason] = classOf(message);
  const field = /^([A-Za-z][A-Za-z.]{1,60}):/.exec(message)?.[1];
  throw new MotcuaError(code, `${operation}: the national portal refused`, {
    details: {
      operation,
      ...safeCode(answer.error_code),
      ...(code === 'unauthorized' ? { stage: 'session' } : {}),
      ...(reason === undefined ? {} : { reason }),
      ...(field === undefined ? {} : { field }),
    },
  });
}

/** Classes of refusal by the words of the message. The portal's own table of codes was never published. */
function classOf(message: string): [MotcuaErrorCode, string?] {
  if (/đã tồn tại/i.test(message)) return ['duplicate'];
  if (/session|phiên (?:làm việc|đăng nhập)|hết hạn|chưa đăng nhập/i.test(message)) return ['unauthorized'];
  if (/sai mã hồ sơ/i.test(message)) return ['rejected', 'dossier_code'];
  if (/sai mã TTHC|sai mã thủ tục/i.test(message)) return ['rejected', 'procedure_code'];
  if (/chưa cập nhật địa chỉ/i.test(message)) return ['rejected', 'address_missing'];
  if (/không tồn tại|không tìm thấy|chưa có/i.test(message)) return ['not_found'];
  return ['rejected'];
}

function isSuccess(code: string | number): boolean {
  return /^0+$/.test(String(code).trim());
}

function safeCode(code: string | number): { faultCode?: string } {
  const text = String(code).trim();
  return /^-?\d{1,6}$/.test(text) ? { faultCode: text } : {};
}
