/**
 * The messages of the Ministry of Justice's criminal record service, between their wire form and the domain.
 *
 * @packageDocumentation
 */
import { type CodedName, type LocalDate, MotcuaError } from '@motcua/domain';
import {
  AcknowledgeRequestSchema,
  CatalogueAnswerSchema,
  CatalogueRequestSchema,
  DeclarationsAnswerSchema,
  DeclarationsRequestSchema,
  OutcomeSchema,
  StatusAnswerSchema,
  StatusesAnswerSchema,
  StatusesRequestSchema,
  StatusRequestSchema,
  SubmitAnswerSchema,
  SubmitRequestSchema,
} from '../generated/criminal-record.schemas.ts';
import type {
  AcknowledgeRequest,
  CatalogueRequest,
  ChangedStatus,
  DeclarationsAnswer,
  DeclarationsRequest,
  StatusAnswer,
  StatusesAnswer,
  StatusesRequest,
  StatusRequest,
  SubmitRequest,
} from '../generated/criminal-record.types.ts';
import { justiceError } from '../justice-error.ts';
import { present, textOf } from '../members.ts';
import { checkAnswer, checkRequest, type DriftHook } from '../shape.ts';
import { fromSlashDate, toSlashDate } from '../wire-date.ts';
import {
  type CriminalRecordDossier,
  dossierOf,
  returnedDossierOf,
  type ReturnedCriminalRecordDossier,
  wireDossier,
  wireReturnedDossier,
} from './declaration.ts';

export type {
  CertificateSubject,
  CriminalRecordDeclaration,
  CriminalRecordDossier,
  CriminalRecordProxy,
  DeclarantKind,
  IdentityPaper,
  IdentityPaperKind,
  NamedRelative,
  ResidencePeriod,
  ReturnedCriminalRecordDossier,
} from './declaration.ts';

/** Names of the resources, relative to the base address. */
export const criminalRecordResources = {
  submit: 'nhanHoSoDangKy',
  status: 'LLTP-API-traTrangThaiHs',
  declarations: 'LLTP-API-traHoSo',
  catalogue: 'LLTP-API-traDanhMuc',
  acknowledge: 'LLTP-API-danhDauHsThanhCong',
  statuses: 'LLTP-API-traDsTrangThaiHs',
} as const;

/** The catalogues of the service. */
export type CriminalRecordCatalogue = 'regions' | 'nationalities' | 'ethnic_groups' | 'agencies' | 'units';

/** Where a dossier was filed: at the one-stop desk, or elsewhere (online, or at the department of justice itself). */
export type FilingPlace = 'one_stop' | 'elsewhere';

/** Whose status is asked: by the one-stop system's number, or by appointment and identity paper. */
export type CriminalRecordStatusQuestion = { dossierCode: string } | { appointmentNumber: string; paperNumber: string };

/** How far a certificate has come. A status we do not know is kept as it came. */
export type CriminalRecordState = { kind: 'received' | 'processing' | 'issued' } | { kind: 'unknown'; raw: string };

/** A dossier's state. */
export interface CriminalRecordProgress {
  state?: CriminalRecordState;
  /** As the service writes it. */
  stateName?: string;
  approvedOn?: LocalDate;
  issuedOn?: LocalDate;
}

/** A dossier whose state has changed. */
export interface CriminalRecordChange extends CriminalRecordProgress {
  /** Id in the service, by which the change is marked as fetched. */
  declarationId: string;
  /** The one-stop system's number… */
  dossierCode?: string;
  /** …or that of the appointment. */
  appointmentNumber?: string;
}

/** What is marked as fetched. */
export type FetchedKind = 'department_dossiers' | 'statuses' | 'online_dossiers';

const catalogueCodes = { regions: '1', nationalities: '2', ethnic_groups: '3', agencies: '4', units: '5' } as const;
const placeCodes = { elsewhere: '1', one_stop: '2' } as const;
const originCodes = { online: '1', department: '2' } as const;
const fetchedCodes = { department_dossiers: '1', statuses: '2', online_dossiers: '3' } as const;
const stateCodes = { received: 3, processing: 4, issued: 5 } as const;

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function encodeCriminalRecordDossier(dossier: CriminalRecordDossier): SubmitRequest {
  return checkRequest(SubmitRequestSchema, wireDossier(dossier), 'criminal-record.submitDossier');
}

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function decodeCriminalRecordDossier(value: unknown): CriminalRecordDossier {
  return dossierOf(checkRequest(SubmitRequestSchema, value, 'criminal-record.submitDossier'));
}

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function encodeStatusQuestion(question: CriminalRecordStatusQuestion): StatusRequest {
  return checkRequest(
    StatusRequestSchema,
    'dossierCode' in question
      ? { idReceivedDec: question.dossierCode, infoType: placeCodes.one_stop }
      : { idReceivedDec: question.appointmentNumber, infoType: placeCodes.elsewhere, identifyNo: question.paperNumber },
    'criminal-record.readProgress',
  );
}

export function encodeDeclarationsQuestion(origin: 'online' | 'department'): DeclarationsRequest {
  return checkRequest(DeclarationsRequestSchema, { infoType: originCodes[origin] }, 'criminal-record.readDossiers');
}

export function encodeCatalogueQuestion(catalogue: CriminalRecordCatalogue): CatalogueRequest {
  return checkRequest(CatalogueRequestSchema, { infoType: catalogueCodes[catalogue] }, 'criminal-record.readCatalogue');
}

export function encodeStatusesQuestion(place: FilingPlace): StatusesRequest {
  return checkRequest(StatusesRequestSchema, { infoType: placeCodes[place] }, 'criminal-record.listChanges');
}

/** @throws MotcuaError `invalid_request` when there is no id, or one holds the sign that parts them. */
export function encodeAcknowledgement(ids: readonly string[], kind: FetchedKind): AcknowledgeRequest {
  const operation = 'criminal-record.acknowledge';
  if (ids.some((id) => id.trim() === '' || id.includes(';'))) {
    throw new MotcuaError('invalid_request', `${operation}: an id cannot be sent`, { details: { operation, reason: 'id' } });
  }
  return checkRequest(AcknowledgeRequestSchema, { declarationId: ids.join(';'), infoType: fetchedCodes[kind] }, operation);
}

/** Reading options of every answer. */
export interface CriminalRecordReading {
  onDrift?: DriftHook | undefined;
  /** Values of STATUS that mean success; `1` when left out. */
  successCodes?: readonly string[] | undefined;
}

/** The service's id of a dossier that was taken. @throws MotcuaError of its error code, or `bad_response`. */
export function decodeSubmitted(value: unknown, reading: CriminalRecordReading = {}): { declarationId: string } {
  const operation = 'criminal-record.submitDossier';
  refuseFailure(value, operation, reading);
  const declarationId = textOf(checkAnswer(SubmitAnswerSchema, value, operation, reading.onDrift).ID);
  if (declarationId !== undefined) return { declarationId };
  throw new MotcuaError('bad_response', `${operation}: the answer has no id`, { details: { operation, reason: 'shape', place: 'ID' } });
}

/** That something was marked as fetched. @throws MotcuaError of its error code, or `bad_response`. */
export function decodeAcknowledged(value: unknown, reading: CriminalRecordReading = {}): void {
  refuseFailure(value, 'criminal-record.acknowledge', reading);
}

/** A dossier's state. @throws MotcuaError of its error code (`not_found` among them), or `bad_response`. */
export function decodeStatus(value: unknown, reading: CriminalRecordReading = {}): CriminalRecordProgress {
  const operation = 'criminal-record.readProgress';
  refuseFailure(value, operation, reading);
  return progressOf(checkAnswer(StatusAnswerSchema, value, operation, reading.onDrift));
}

/** What has changed. @throws MotcuaError of its error code, or `bad_response`. */
export function decodeChanges(value: unknown, reading: CriminalRecordReading = {}): CriminalRecordChange[] {
  const operation = 'criminal-record.listChanges';
  refuseFailure(value, operation, reading);
  const rows = checkAnswer(StatusesAnswerSchema, value, operation, reading.onDrift).LISTCONTENT ?? [];
  return rows.map((row) =>
    present<CriminalRecordChange>({
      declarationId: String(row.DECLARATION_ID).trim(),
      dossierCode: textOf(row.RECEIVE_NO),
      appointmentNumber: textOf(row.APPOINTMENT_NO),
      ...progressOf(row),
    }),
  );
}

/** Dossiers filed elsewhere. @throws MotcuaError of its error code, or `bad_response`. */
export function decodeReturnedDossiers(value: unknown, reading: CriminalRecordReading = {}): ReturnedCriminalRecordDossier[] {
  const operation = 'criminal-record.readDossiers';
  const answer = checkAnswer(DeclarationsAnswerSchema, value, operation, reading.onDrift);
  if (answer.STATUS !== undefined) refuseFailure(value, operation, reading);
  const { declarationTraHoSoForm: one, residenceWSForm, LISTCONTENT: many } = answer;
  return [...(one ? [{ declarationTraHoSoForm: one, ...(residenceWSForm ? { residenceWSForm } : {}) }] : []), ...(many ?? [])].map(returnedDossierOf);
}

/** The entries of a catalogue. @throws MotcuaError of its error code, or `bad_response`. */
export function decodeCatalogue(value: unknown, reading: CriminalRecordReading = {}): CodedName[] {
  const operation = 'criminal-record.readCatalogue';
  const answer = checkAnswer(CatalogueAnswerSchema, value, operation, reading.onDrift);
  if (!Array.isArray(answer) && answer.STATUS !== undefined) refuseFailure(value, operation, reading);
  const entries = Array.isArray(answer) ? answer : (answer.LISTCONTENT ?? []);
  return entries.map((entry) => {
    const name = textOf(entry.NAME);
    return { code: String(entry.ID).trim(), ...(name === undefined ? {} : { name }) };
  });
}

/** @throws MotcuaError `invalid_request` when a day is none. */
export function encodeStatus(progress: CriminalRecordProgress): StatusAnswer {
  return { STATUS: 1, ...wireProgress(progress) };
}

/** @throws MotcuaError `invalid_request` when a day is none. */
export function encodeChanges(changes: readonly CriminalRecordChange[]): StatusesAnswer {
  return {
    STATUS: 1,
    LISTCONTENT: changes.map((change) =>
      present<ChangedStatus>({
        DECLARATION_ID: change.declarationId,
        ...wireProgress(change),
        APPOINTMENT_NO: change.appointmentNumber,
        RECEIVE_NO: change.dossierCode,
      }),
    ),
  };
}

/** @throws MotcuaError `invalid_request` when a day is none. */
export function encodeReturnedDossiers(dossiers: readonly ReturnedCriminalRecordDossier[]): DeclarationsAnswer {
  return { STATUS: 1, LISTCONTENT: dossiers.map(wireReturnedDossier) };
}

function progressOf(row: Pick<StatusAnswer, 'DEC_STATUS_ID' | 'DEC_STATUS_NAME' | 'APPROVE_DATE' | 'ISSUE_DATE'>): CriminalRecordProgress {
  const raw = textOf(row.DEC_STATUS_ID);
  const kind = (Object.keys(stateCodes) as (keyof typeof stateCodes)[]).find((name) => String(stateCodes[name]) === raw);
  return present<CriminalRecordProgress>({
    state: raw === undefined ? undefined : kind === undefined ? { kind: 'unknown', raw } : { kind },
    stateName: textOf(row.DEC_STATUS_NAME),
    approvedOn: fromSlashDate(row.APPROVE_DATE),
    issuedOn: fromSlashDate(row.ISSUE_DATE),
  });
}

function wireProgress({ state, stateName, approvedOn, issuedOn }: CriminalRecordProgress): Omit<StatusAnswer, 'STATUS' | 'DESCRIPTION'> {
  return present<Omit<StatusAnswer, 'STATUS' | 'DESCRIPTION'>>({
    DEC_STATUS_ID: state && (state.kind === 'unknown' ? state.raw : stateCodes[state.kind]),
    DEC_STATUS_NAME: stateName,
    APPROVE_DATE: approvedOn && toSlashDate(approvedOn),
    ISSUE_DATE: issuedOn && toSlashDate(issuedOn),
  });
}

function refuseFailure(value: unknown, operation: string, { successCodes = ['1'] }: CriminalRecordReading): void {
  const status = String(checkAnswer(OutcomeSchema, value, operation).STATUS).trim();
  if (!successCodes.includes(status)) throw justiceError(status, operation);
}
