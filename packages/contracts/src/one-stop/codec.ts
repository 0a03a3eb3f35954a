/**
 * The messages of the one-stop system's dossier intake, between their wire form and the domain.
 *
 * @packageDocumentation
 */
import { MotcuaError } from '@motcua/domain';
import { AcknowledgementSchema, NextCodeAnswerSchema, SubmitAnswerSchema, UploadAnswerSchema } from '../generated/one-stop.schemas.ts';
import type { SearchRequest } from '../generated/one-stop.types.ts';
import { checkAnswer, type DriftHook } from '../shape.ts';

export { oneStopResources } from './resources.ts';
export {
  decodeSearchAnswer,
  type DossierRecord,
  encodeSearchAnswer,
  type RecordedFee,
  type RecordedProgress,
  type RecordedSupplement,
  type SearchResult,
} from './dossier-record.ts';
export {
  decodeDossierIntake,
  type DossierIntake,
  encodeDossierIntake,
  type IntakeApplicant,
  type IntakeApplicantKind,
  type IntakeCopyKind,
  type IntakeDocument,
  type IntakeFile,
  type IntakeOwner,
} from './intake.ts';
export {
  decodeProgressUpdate,
  decodeStatusUpdate,
  encodeProgressUpdate,
  encodeStatusUpdate,
  type ProgressUpdate,
  type StatusFee,
  type StatusUpdate,
} from './updates.ts';

/** Query of the next dossier number (B2). @throws MotcuaError `invalid_request`; `details.field` says what is missing. */
export function nextCodeQuery(procedureCode: string, agencyCode: string): Record<string, string> {
  for (const [field, text] of Object.entries({ procedureCode, agencyCode })) {
    if (typeof text === 'string' && text.trim() !== '') continue;
    throw new MotcuaError('invalid_request', `one-stop.nextDossierCode: ${field} is missing`, { details: { operation: 'one-stop.nextDossierCode', field, reason: 'required' } });
  }
  return { MaTTHC: procedureCode, MaDonVi: agencyCode };
}

/** The next dossier number (B2). @throws MotcuaError `bad_response`, `rejected`, `duplicate` or `not_found`. */
export function decodeNextCode(value: unknown, onDrift?: DriftHook): string {
  const operation = 'one-stop.nextDossierCode';
  refuseFailure(value, operation);
  const { value: code, data } = checkAnswer(NextCodeAnswerSchema, value, operation, onDrift);
  const dossierCode = typeof data === 'string' ? data : (data?.maHoSo ?? data?.value ?? code);
  if (dossierCode !== undefined) return dossierCode;
  throw new MotcuaError('bad_response', `${operation}: the answer has no number`, { details: { operation, reason: 'shape', place: 'data' } });
}

/** Id and SHA-256 of an uploaded file (B3). @throws MotcuaError `bad_response`, `rejected`, `duplicate` or `not_found`. */
export function decodeUpload(value: unknown, onDrift?: DriftHook): { id: string; sha256: string } {
  refuseFailure(value, 'one-stop.uploadFile');
  const { data } = checkAnswer(UploadAnswerSchema, value, 'one-stop.uploadFile', onDrift);
  const file = (Array.isArray(data) ? data[0] : data)!;
  return { id: file.IdTepTin, sha256: file.HashTepTin.toLowerCase() };
}

/** What was given to a dossier that was taken (B4). @throws MotcuaError `bad_response`, `rejected`, `duplicate` or `not_found`. */
export function decodeSubmit(value: unknown, onDrift?: DriftHook): { dossierId: string; dossierCode: string } {
  refuseFailure(value, 'one-stop.submitDossier');
  const { data } = checkAnswer(SubmitAnswerSchema, value, 'one-stop.submitDossier', onDrift);
  return { dossierId: String(data.idHoSo), dossierCode: data.maHoSo };
}

/** That an update was taken (B5, B6). @throws MotcuaError `bad_response`, `rejected`, `duplicate` or `not_found`. */
export function decodeAcknowledgement(value: unknown, operation: string): void {
  refuseFailure(value, operation);
}

/** The question for one dossier (`search/call`). */
export function encodeSearch(dossierCode: string, agencyCode: string): SearchRequest {
  return { madonvi: agencyCode, service: 'TraCuuHoSo', masohoso: dossierCode };
}

/**
 * Refuses an answer that says it did not work. Of its message only the name of a field at its beginning is kept: the
 * rest may hold what was sent.
 *
 * @throws MotcuaError `duplicate` for "đã tồn tại", `not_found` for code 404, else `rejected`.
 */
function refuseFailure(value: unknown, operation: string): void {
  const answer = checkAnswer(AcknowledgementSchema, value, operation);
  const code = String(answer.code ?? '200');
  if (/^(?:0+|200|201)$/.test(code)) return;
  const message = (answer.message ?? '').normalize('NFC');
  const kind = /đã tồn tại/i.test(message) ? 'duplicate' : code === '404' ? 'not_found' : 'rejected';
  const field = /^([A-Za-z][A-Za-z.]{1,60}):/.exec(message)?.[1];
  throw new MotcuaError(kind, `${operation}: the one-stop system refused`, {
    details: { operation, ...(/^-?\d{1,6}$/.test(code) ? { faultCode: code } : {}), ...(field === undefined ? {} : { field }) },
  });
}
