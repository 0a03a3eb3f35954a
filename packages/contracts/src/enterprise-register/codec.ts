/**
 * The messages of the national database of enterprise registration, between their wire form and the domain.
 *
 * @packageDocumentation
 */
import { type LocalDate, MotcuaError } from '@motcua/domain';
import { DossiersAnswerSchema, EnterpriseAnswerSchema, OutcomeSchema } from '../generated/enterprise-register.schemas.ts';
import type { DossierRow, DossiersAnswer, EnterpriseAnswer } from '../generated/enterprise-register.types.ts';
import { filled, present, textOf } from '../members.ts';
import { checkAnswer, type DriftHook } from '../shape.ts';
import { fromSlashDate, toSlashDate } from '../wire-date.ts';
import { decodeParts, encodeParts, type Enterprise, listOf } from './enterprise.ts';

export type { BusinessActivity, Enterprise, EnterpriseAddress, EnterpriseMember } from './enterprise.ts';

/** Names of the register's resources, relative to its base address. */
export const enterpriseRegisterResources = {
  detail: 'chiTietDoanhNghiep',
  dossiersOfDay: 'danhSachHoSoTrongNgay',
  dossiers: 'danhSachHoSo',
  dossier: 'tinhTrangHoSo',
} as const;

/** The longest span `danhSachHoSo` takes, in days, first and last included. */
export const longestSpanInDays = 5;

/** A dossier of enterprise registration. */
export interface RegistrationDossier {
  /** Number of its receipt. */
  journalNumber: string;
  /** New registration, change, suspension, dissolution, resumption: as the register writes it. */
  documentType?: string;
  /** The register's own number of the enterprise. */
  registerId?: string;
  taxCode?: string;
  enterpriseType?: string;
  name?: string;
  /** Code of the registering office. */
  officeCode?: string;
  receivedOn?: LocalDate;
  /** When the result was promised for. */
  promisedOn?: LocalDate;
  /** As the register writes it. */
  status?: string;
  statusChangedOn?: LocalDate;
  approvedOn?: LocalDate;
  supplementReceivedOn?: LocalDate;
  submissionKind?: string;
  /** Who handed it in. */
  contact?: RegistrationContact;
}

/** Who handed a dossier in. */
export interface RegistrationContact {
  fullName?: string;
  address?: string;
  /** Number of the identity paper. */
  paperNumber?: string;
  phone?: string;
  email?: string;
}

/** Query of the detail. */
export function enterpriseQuery(taxCode: string): Record<string, string> {
  return { msdn: taxCode };
}

/** Query of the dossiers handled today between two times of day (`HH:mm`). */
export function dossiersOfDayQuery(span: { from: string; to: string }, page: { offset: number; limit: number }): Record<string, string> {
  return { from_ts: span.from, to_ts: span.to, ...pageQuery(page) };
}

/** Query of the dossiers received in a span of at most five days. @throws MotcuaError `invalid_request`. */
export function dossiersQuery(span: { from: LocalDate; to: LocalDate }, page: { offset: number; limit: number }): Record<string, string> {
  return { from_date: toSlashDate(span.from), to_date: toSlashDate(span.to), ...pageQuery(page) };
}

/** Query of one dossier. */
export function dossierQuery(journalNumber: string): Record<string, string> {
  return { in_journal_no: journalNumber };
}

/**
 * The enterprise of an answer in either shape that was seen.
 *
 * @throws MotcuaError `not_found` when there is none in it, `rejected` when the register says that it failed,
 *   `bad_response` when it is no such answer.
 */
export function decodeEnterprise(value: unknown, onDrift?: DriftHook): Enterprise {
  const operation = 'enterprise-register.readEnterprise';
  refuseFailure(value, operation);
  const enterprise = decodeParts(checkAnswer(EnterpriseAnswerSchema, value, operation, onDrift));
  if (enterprise === undefined) throw notFound(operation);
  return enterprise;
}

/** The answer to a question for an enterprise; without one, that there is none. */
export function encodeEnterprise(enterprise: Enterprise | undefined, shape: 'flat' | 'nested' = 'flat'): EnterpriseAnswer {
  if (enterprise === undefined) return { DataCount: 0, Status: '0', Message: 'Không tìm thấy doanh nghiệp' };
  return { ...encodeParts(enterprise, shape), DataCount: 1, Status: '1', Message: 'success' };
}

/** The dossiers of a page. @throws MotcuaError `rejected` or `bad_response`. */
export function decodeDossiers(value: unknown, operation: string, onDrift?: DriftHook): RegistrationDossier[] {
  refuseFailure(value, operation);
  const answer = checkAnswer(DossiersAnswerSchema, value, operation, onDrift);
  return listOf(answer.MainInformation ?? answer.Data).map(decodeDossier);
}

/** One dossier. @throws MotcuaError `not_found`, `rejected` or `bad_response`. */
export function decodeOneDossier(value: unknown, onDrift?: DriftHook): RegistrationDossier {
  const operation = 'enterprise-register.readDossier';
  const [dossier] = decodeDossiers(value, operation, onDrift);
  if (dossier === undefined) throw notFound(operation);
  return dossier;
}

/** The answer to a question for dossiers. */
export function encodeDossiers(dossiers: readonly RegistrationDossier[]): DossiersAnswer {
  return { MainInformation: dossiers.map(encodeDossier), DataCount: dossiers.length, Status: '1', Message: 'success' };
}

function decodeDossier(row: DossierRow): RegistrationDossier {
  return present<RegistrationDossier>({
    journalNumber: String(row.IN_JOURNAL_NO),
    documentType: textOf(row.DOCUMENT_TYPE),
    registerId: textOf(row.ENTERPRISE_CODE),
    taxCode: textOf(row.ENTERPRISE_GDT_CODE),
    enterpriseType: textOf(row.ENTERPRISE_TYPE_ID),
    name: textOf(row.NAME),
    officeCode: textOf(row.SITE_ID),
    receivedOn: fromSlashDate(row.RECEIPT_DATE),
    promisedOn: fromSlashDate(row.PLAN_DATE),
    status: textOf(row.PROCESS_STATUS),
    statusChangedOn: fromSlashDate(row.PROCESSED_DATE),
    approvedOn: fromSlashDate(row.REGISTRATION_DATE),
    supplementReceivedOn: fromSlashDate(row.SUPPLEMENT_DATE),
    submissionKind: textOf(row.SUBMISSION_TYPE),
    contact: filled<RegistrationContact>({
      fullName: textOf(row.CONTACT_FULL_NAME),
      address: textOf(row.CONTACT_ADDRESS),
      paperNumber: textOf(row.CONTACT_ID_NO),
      phone: textOf(row.CONTACT_PHONE),
      email: textOf(row.CONTACT_EMAIL),
    }),
  });
}

function encodeDossier(dossier: RegistrationDossier): DossierRow {
  const day = (date: LocalDate | undefined): string | undefined => date && toSlashDate(date);
  return present<DossierRow>({
    IN_JOURNAL_NO: dossier.journalNumber,
    DOCUMENT_TYPE: dossier.documentType,
    ENTERPRISE_CODE: dossier.registerId,
    ENTERPRISE_GDT_CODE: dossier.taxCode,
    ENTERPRISE_TYPE_ID: dossier.enterpriseType,
    NAME: dossier.name,
    SITE_ID: dossier.officeCode,
    RECEIPT_DATE: day(dossier.receivedOn),
    PLAN_DATE: day(dossier.promisedOn),
    PROCESS_STATUS: dossier.status,
    PROCESSED_DATE: day(dossier.statusChangedOn),
    REGISTRATION_DATE: day(dossier.approvedOn),
    SUPPLEMENT_DATE: day(dossier.supplementReceivedOn),
    SUBMISSION_TYPE: dossier.submissionKind,
    CONTACT_FULL_NAME: dossier.contact?.fullName,
    CONTACT_ADDRESS: dossier.contact?.address,
    CONTACT_ID_NO: dossier.contact?.paperNumber,
    CONTACT_PHONE: dossier.contact?.phone,
    CONTACT_EMAIL: dossier.contact?.email,
  });
}

function pageQuery({ offset, limit }: { offset: number; limit: number }): Record<string, string> {
  return { offset: String(offset), limit: String(limit) };
}

/**
 * Refuses an answer whose status is not success. Its message is read for whether it says that there is nothing, and
 * not kept.
 */
function refuseFailure(value: unknown, operation: string): void {
  const { Status, Message } = checkAnswer(OutcomeSchema, value, operation);
  const status = textOf(Status);
  // One of the two shapes was seen without a status.
  if (status === undefined || Number(status) === 1) return;
  if (/không (?:tìm thấy|tồn tại|có dữ liệu)|not found/iu.test((Message ?? '').normalize('NFC'))) throw notFound(operation);
  throw new MotcuaError('rejected', `${operation}: the enterprise register refused`, {
    details: { operation, ...(/^-?\d{1,6}$/.test(status) ? { faultCode: status } : {}) },
  });
}

function notFound(operation: string): MotcuaError {
  return new MotcuaError('not_found', `${operation}: the enterprise register has no such entry`, { details: { operation } });
}
