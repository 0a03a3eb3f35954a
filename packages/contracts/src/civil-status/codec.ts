/**
 * The messages of the Ministry of Justice's civil status registration, between their wire form and the domain.
 *
 * @packageDocumentation
 */
import { type CodedName, isCalendarDate, type LocalDate, MotcuaError } from '@motcua/domain';
import {
  AnswerSchema,
  CatalogueEntriesSchema,
  CatalogueRequestSchema,
  DossierRequestSchema,
  ListRequestSchema,
  RecordRequestSchema,
  RecordsRequestSchema,
  RegisteredRefsSchema,
  RegisterRecordsSchema,
  RegistrationRequestSchema,
} from '../generated/civil-status.schemas.ts';
import type {
  CatalogueRequest,
  DossierRequest,
  ListRequest,
  RecordRequest,
  RecordsRequest,
  RegistrationRequest,
} from '../generated/civil-status.types.ts';
import { justiceError } from '../justice-error.ts';
import { present, textOf } from '../members.ts';
import { checkAnswer, checkRequest, type DriftHook } from '../shape.ts';
import { decodeRegistrationXml, encodeRegistrationXml, type RegistrationFields } from './registration-xml.ts';

export { decodeRegistrationXml, encodeRegistrationXml, type RegistrationFields } from './registration-xml.ts';

/** Names of the resources, relative to the base address. */
export const civilStatusResources = {
  register: 'dangKyHoTich',
  catalogue: 'danhMuc',
  status: 'traTrangThaiHoSo',
  result: 'ketQuaDangKyHS',
  registered: 'dsHoSoDangKy',
  record: 'traHoSo',
  records: 'traDanhSachHoSo',
} as const;

/** What the members of an answer are called. The guide describes them without naming them. */
export interface CivilStatusAnswerMembers {
  status: string;
  value: string;
  errorCode: string;
  errorDescription: string;
}

/** The names we expect. */
export const civilStatusAnswerMembers: CivilStatusAnswerMembers = {
  status: 'status',
  value: 'value',
  errorCode: 'errorCode',
  errorDescription: 'errorDescription',
};

/** A dossier for the civil status register. */
export interface CivilStatusRegistration {
  /** Kind of business (`module`), as the registration system codes it. */
  businessKind: string;
  /** The number of the one-stop system. */
  dossierCode: string;
  /** Code of the registering unit in the list of the Ministry of Justice. */
  unitCode: number;
  receivedOn: LocalDate;
  fields: RegistrationFields;
}

/** The catalogues of the registration system. */
export type CivilStatusCatalogue = 'nationalities' | 'countries' | 'ethnic_groups' | 'provinces' | 'identity_papers';

/** How far a dossier has come. A status we do not know is kept as it came. */
export type CivilStatusState = { kind: 'received' | 'supplement_required' | 'eligible' | 'completed' } | { kind: 'unknown'; raw: string };

/** A dossier's state, and what has to be supplemented. */
export interface CivilStatusProgress {
  state: CivilStatusState;
  /** What the registration system says of it. */
  message?: string;
}

/** Where an entry of the register is found. */
export interface RegisteredReference {
  /** The id in the registration system. */
  recordId: string;
  unitCode?: string;
}

/** An entry of the civil status register. */
export interface CivilStatusRecord {
  /** The id in the registration system. */
  recordId: string;
  /** Number of the entry, its book and the page in it. */
  number?: string;
  book?: string;
  page?: string;
  /** Everything else, by the names the registration system gives: they depend on the kind of business. */
  details: Readonly<Record<string, string>>;
}

const catalogueCodes = { nationalities: 1, countries: 2, ethnic_groups: 3, provinces: 4, identity_papers: 5 } as const;
const stateCodes = { received: 1, supplement_required: 2, eligible: 3, completed: 4 } as const;

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function encodeRegistration(registration: CivilStatusRegistration): RegistrationRequest {
  return checkRequest(
    RegistrationRequestSchema,
    {
      maDonVi: registration.unitCode,
      module: registration.businessKind,
      maHoSo: registration.dossierCode,
      ngayTiepNhan: calendarDate(registration.receivedOn),
      data: encodeRegistrationXml(registration.fields),
    },
    'civil-status.submitRegistration',
  );
}

/** @throws MotcuaError `invalid_request`, or `bad_response` when its XML is none; never with a value. */
export function decodeRegistration(value: unknown): CivilStatusRegistration {
  const wire = checkRequest(RegistrationRequestSchema, value, 'civil-status.submitRegistration');
  return {
    businessKind: wire.module,
    dossierCode: wire.maHoSo,
    unitCode: wire.maDonVi,
    receivedOn: calendarDate(wire.ngayTiepNhan),
    fields: decodeRegistrationXml(wire.data),
  };
}

export function encodeCatalogueQuestion(catalogue: CivilStatusCatalogue): CatalogueRequest {
  return checkRequest(CatalogueRequestSchema, { loaiDanhMuc: catalogueCodes[catalogue] }, 'civil-status.readCatalogue');
}

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function encodeDossierQuestion(unitCode: number, dossierCode: string, operation: string): DossierRequest {
  return checkRequest(DossierRequestSchema, { maDonVi: unitCode, maHoSo: dossierCode }, operation);
}

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function encodeRegisteredQuestion(businessKind: string, changedOn: LocalDate): ListRequest {
  return checkRequest(ListRequestSchema, { module: businessKind, ngayCapNhat: calendarDate(changedOn) }, 'civil-status.listRegistered');
}

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function encodeRecordQuestion(businessKind: string, recordId: string): RecordRequest {
  return checkRequest(RecordRequestSchema, { module: businessKind, maHoSo: idNumber(recordId) }, 'civil-status.readRecord');
}

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function encodeRecordsQuestion(provinceCode: string, businessKind: string, recordIds: readonly string[]): RecordsRequest {
  return checkRequest(
    RecordsRequestSchema,
    { maTinh: provinceCode, module: businessKind, dsMaHoSo: recordIds.map(idNumber) },
    'civil-status.readRecords',
  );
}

/** Reads what every answer says, under whatever names. */
export interface CivilStatusReading {
  onDrift?: DriftHook | undefined;
  members?: CivilStatusAnswerMembers | undefined;
}

/** That a registration was taken. @throws MotcuaError `unauthorized`, `forbidden_service`, `rejected` or `bad_response`. */
export function decodeTaken(value: unknown, reading: CivilStatusReading = {}): void {
  readAnswer(value, 'civil-status.submitRegistration', reading);
}

/** The entries of a catalogue. @throws MotcuaError, see {@link decodeTaken}. */
export function decodeCatalogue(value: unknown, reading: CivilStatusReading = {}): CodedName[] {
  const operation = 'civil-status.readCatalogue';
  const entries = checkAnswer(CatalogueEntriesSchema, jsonOf(readAnswer(value, operation, reading).value, operation), operation, reading.onDrift);
  return entries.flatMap((entry) => {
    const code = textOf(entry.ma) ?? textOf(entry.id);
    const name = textOf(entry.ten) ?? textOf(entry.name);
    return code === undefined ? [] : [{ code, ...(name === undefined ? {} : { name }) }];
  });
}

/** How far a dossier has come. @throws MotcuaError `not_found`, and see {@link decodeTaken}. */
export function decodeProgress(value: unknown, reading: CivilStatusReading = {}): CivilStatusProgress {
  const answer = readAnswer(value, 'civil-status.readProgress', reading);
  const kind = (Object.keys(stateCodes) as (keyof typeof stateCodes)[]).find((name) => String(stateCodes[name]) === answer.status);
  return present<CivilStatusProgress>({
    state: kind === undefined ? { kind: 'unknown', raw: answer.status } : { kind },
    message: typeof answer.value === 'string' || typeof answer.value === 'number' ? textOf(answer.value) : undefined,
  });
}

/**
 * The entries a dossier led to; none while it is not complete, which the service reports as error 200.
 *
 * @throws MotcuaError `not_found`, and see {@link decodeTaken}.
 */
export function decodeResult(value: unknown, reading: CivilStatusReading = {}): CivilStatusRecord[] | undefined {
  const operation = 'civil-status.readResult';
  try {
    return recordsOf(readAnswer(value, operation, reading).value, operation);
  } catch (error) {
    if (error instanceof MotcuaError && error.details['reason'] === 'record_incomplete') return undefined;
    throw error;
  }
}

/** Where the entries changed on a day are found. @throws MotcuaError, see {@link decodeTaken}. */
export function decodeRegistered(value: unknown, reading: CivilStatusReading = {}): RegisteredReference[] {
  const operation = 'civil-status.listRegistered';
  const refs = checkAnswer(RegisteredRefsSchema, trimmedKeys(jsonOf(readAnswer(value, operation, reading).value, operation)), operation, reading.onDrift);
  return refs.map((ref) => present<RegisteredReference>({ recordId: String(ref.id).trim(), unitCode: textOf(ref.maDonVi) }));
}

/** Entries of the register. @throws MotcuaError `not_found`, and see {@link decodeTaken}. */
export function decodeRecords(value: unknown, operation: string, reading: CivilStatusReading = {}): CivilStatusRecord[] {
  return recordsOf(readAnswer(value, operation, reading).value, operation);
}

/** An answer: success with a value, a status, or an error with its code. */
export function encodeAnswer(
  answer: { value?: string; state?: CivilStatusState } | { errorCode: string },
  members: CivilStatusAnswerMembers = civilStatusAnswerMembers,
): Record<string, unknown> {
  if ('errorCode' in answer) return { [members.status]: 0, [members.errorCode]: answer.errorCode, [members.errorDescription]: '' };
  const { state, value } = answer;
  const status = state === undefined ? 1 : state.kind === 'unknown' ? state.raw : stateCodes[state.kind];
  return { [members.status]: status, ...(value === undefined ? {} : { [members.value]: value }) };
}

/** Entries as the text that stands in an answer's value. */
export function encodeRecords(records: readonly CivilStatusRecord[]): string {
  return JSON.stringify(
    records.map(({ recordId, number, book, page, details }) => ({ id: recordId, so: number, quyenSo: book, trangSo: page, ...details })),
  );
}

function readAnswer(value: unknown, operation: string, { onDrift, members = civilStatusAnswerMembers }: CivilStatusReading): { status: string; value: unknown } {
  const answer = checkAnswer(AnswerSchema, renamed(value, members), operation, onDrift);
  const status = String(answer.status).trim();
  if (!/^0+$/.test(status)) return { status: status.replace(/^0+(?=\d)/, ''), value: answer.value };
  throw justiceError(textOf(answer.errorCode), operation);
}

/** The answer with the names of this contract. */
function renamed(value: unknown, members: CivilStatusAnswerMembers): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const names = new Map(Object.entries(members).map(([ours, theirs]) => [theirs, ours]));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [names.get(name) ?? name, member]));
}

/** JSON that stands in the answer, as such or as a text. */
function jsonOf(value: unknown, operation: string): unknown {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw new MotcuaError('bad_response', `${operation}: the value is no JSON`, { details: { operation, reason: 'value' } });
  }
}

/** The guide's own example writes `" id"` with a blank. */
function trimmedKeys(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).map(([key, member]) => [key.trim(), member])) : item,
  );
}

function recordsOf(value: unknown, operation: string): CivilStatusRecord[] {
  const json = jsonOf(value, operation);
  const rows = checkAnswer(RegisterRecordsSchema, trimmedKeys(Array.isArray(json) ? json : [json]), operation);
  return rows.map(({ id, so, quyenSo, trangSo, ...rest }) => {
    const recordId = text(id);
    if (recordId === undefined) throw new MotcuaError('bad_response', `${operation}: an entry has no id`, { details: { operation, reason: 'shape', place: '[].id' } });
    return present<CivilStatusRecord>({
      recordId,
      number: text(so),
      book: text(quyenSo),
      page: text(trangSo),
      details: Object.fromEntries(
        Object.entries(rest).flatMap(([name, cell]): [string, string][] => {
          const words = text(cell);
          return words === undefined ? [] : [[name, words]];
        }),
      ),
    });
  });
}

function text(cell: string | number | boolean | null | undefined): string | undefined {
  return textOf(typeof cell === 'boolean' ? String(cell) : cell);
}

function idNumber(recordId: string): number {
  return /^\d{1,15}$/.test(recordId) ? Number(recordId) : Number.NaN;
}

function calendarDate(day: string): LocalDate {
  if (!isCalendarDate(day)) throw new MotcuaError('invalid_request', 'A date names no day', { details: { reason: 'date' } });
  return day;
}
