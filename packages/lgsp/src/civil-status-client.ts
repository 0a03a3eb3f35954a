import type {
  CivilStatusCatalogue,
  CivilStatusProgress,
  CivilStatusRecord,
  CivilStatusRegistration,
  RegisteredReference,
} from '@motcua/contracts/civil-status/codec';
import { operations } from '@motcua/contracts/civil-status/operations';
import type { DriftHook } from '@motcua/contracts';
import { type CodedName, type LocalDate, MotcuaError } from '@motcua/domain';
import { type AuditHook, auditedLookUps, checkedWriters, type CivilStatusProfile, type LookUpCall, type LookUpReason, onFirstUse, type Platform } from '@motcua/http';
import { checkFields, onlyFields } from './only-fields.ts';
import { addressUnder, type CallOptions, postJson, type Told, withSignal } from './service-call.ts';

/** A part of an entry of the civil status register. */
export type CivilStatusRecordField = keyof CivilStatusRecord;

/** An entry with the parts that were asked for; its id is always there. */
export type AskedCivilStatusRecord<Field extends CivilStatusRecordField> = Pick<CivilStatusRecord, Field | 'recordId'>;

/** A dossier by the one-stop system's number; the profile's unit when none is named. */
export interface CivilStatusDossier {
  dossierCode: string;
  unitCode?: number;
}

/** What a client of civil status registration needs beside its platform and profile. */
export interface CivilStatusOptions {
  /** Stores the audit record of a reading of entries. It is told before the register is asked; when it fails, nobody is asked. */
  onAudit: AuditHook;
  /** Told of fields the contract does not know. */
  onDrift?: DriftHook;
}

/**
 * The Ministry of Justice's civil status registration (`apiHoTichTuPhap`). Reading entries has a reason and leaves an
 * audit record; sending a dossier, asking how far it has come and reading catalogues do not.
 *
 * Its refusals: 100 `unauthorized`, 101 `forbidden_service`, 201 `not_found`, others `rejected` with `details.reason`
 * `unit_code` (106), `province_code` (108), `record_incomplete` (200), `data_type` (302) or `data` (500).
 */
export interface CivilStatusClient {
  /** Sends a dossier to be registered. It is never repeated by itself: ask {@link CivilStatusClient.readProgress} first. */
  submitRegistration(registration: Omit<CivilStatusRegistration, 'unitCode'> & { unitCode?: number }, options?: CallOptions): Promise<void>;
  /** One of the registration system's catalogues. */
  readCatalogue(catalogue: CivilStatusCatalogue, options?: CallOptions): Promise<CodedName[]>;
  /** How far a dossier has come. @throws MotcuaError `not_found`. */
  readProgress(dossier: CivilStatusDossier & CallOptions): Promise<CivilStatusProgress>;
  /** What a dossier led to, once it is complete. @throws MotcuaError `not_found`. */
  readResult<Field extends CivilStatusRecordField>(
    question: CivilStatusDossier & { fields: readonly Field[] } & LookUpReason & CallOptions,
  ): Promise<{ completed: boolean; records: AskedCivilStatusRecord<Field>[] }>;
  /** Where the entries made or changed on a day are found. */
  listRegistered(question: { businessKind: string; changedOn: LocalDate } & CallOptions): Promise<RegisteredReference[]>;
  /** One entry. @throws MotcuaError `not_found`. */
  readRecord<Field extends CivilStatusRecordField>(
    question: { businessKind: string; recordId: string; fields: readonly Field[] } & LookUpReason & CallOptions,
  ): Promise<AskedCivilStatusRecord<Field>>;
  /** Several entries. */
  readRecords<Field extends CivilStatusRecordField>(
    question: { businessKind: string; recordIds: readonly string[]; fields: readonly Field[] } & LookUpReason & CallOptions,
  ): Promise<AskedCivilStatusRecord<Field>[]>;
}

const recordFields: readonly CivilStatusRecordField[] = Object.keys({
  recordId: 0, number: 0, book: 0, page: 0, details: 0,
} satisfies Record<CivilStatusRecordField, 0>) as CivilStatusRecordField[];

/**
 * Makes a client of civil status registration.
 *
 * @example
 * const civilStatus = createCivilStatusClient(platform, profile.services.civilStatus, { onAudit });
 * await civilStatus.submitRegistration({ businessKind: 'KS', dossierCode, receivedOn: '2026-07-22', fields });
 * const { state } = await civilStatus.readProgress({ dossierCode });
 */
export function createCivilStatusClient(platform: Platform, profile: CivilStatusProfile, { onAudit, onDrift = platform.onDrift }: CivilStatusOptions): CivilStatusClient {
  const contract = onFirstUse(async () => {
    const codec = checkedWriters(await import('@motcua/contracts/civil-status/codec'));
    const paths = { ...codec.civilStatusResources, ...profile.paths };
    return { codec, paths, reading: { onDrift, members: { ...codec.civilStatusAnswerMembers, ...profile.answerMembers } } };
  });
  const lookUp = auditedLookUps(profile, onAudit);
  const post = (operation: string, told: Told, path: string, message: unknown, options: CallOptions, call: Partial<LookUpCall> = {}): Promise<unknown> =>
    postJson(platform, { operation, told, url: addressUnder(profile.url, path), ...call, ...withSignal(options) }, message);

  return {
    async submitRegistration(registration, options = {}) {
      const { codec, paths, reading } = await contract();
      const message = codec.encodeRegistration({ ...registration, unitCode: registration.unitCode ?? profile.unitCode });
      codec.decodeTaken(await post('civil-status.submitRegistration', operations.register, paths.register, message, options), reading);
    },
    async readCatalogue(catalogue, options = {}) {
      const { codec, paths, reading } = await contract();
      return codec.decodeCatalogue(await post('civil-status.readCatalogue', operations.readCatalogue, paths.catalogue, codec.encodeCatalogueQuestion(catalogue), options), reading);
    },
    async readProgress({ dossierCode, unitCode = profile.unitCode, ...options }) {
      const { codec, paths, reading } = await contract();
      const operation = 'civil-status.readProgress';
      return codec.decodeProgress(await post(operation, operations.readStatus, paths.status, codec.encodeDossierQuestion(unitCode, dossierCode, operation), options), reading);
    },
    async readResult(question) {
      const operation = 'civil-status.readResult';
      const { dossierCode, unitCode = profile.unitCode, fields } = question;
      checkFields(fields, recordFields, operation);
      const { codec, paths, reading } = await contract();
      const message = codec.encodeDossierQuestion(unitCode, dossierCode, operation);
      const records = await lookUp({
        operation,
        reason: question,
        fields,
        ask: async (call) => codec.decodeResult(await post(operation, operations.readResult, paths.result, message, question, call), reading),
        found: (answer) => answer !== undefined && answer.length > 0,
      });
      return { completed: records !== undefined, records: (records ?? []).map((record) => asked(record, fields)) };
    },
    async listRegistered({ businessKind, changedOn, ...options }) {
      const { codec, paths, reading } = await contract();
      const message = codec.encodeRegisteredQuestion(businessKind, changedOn);
      return codec.decodeRegistered(await post('civil-status.listRegistered', operations.listRegistered, paths.registered, message, options), reading);
    },
    async readRecord(question) {
      const operation = 'civil-status.readRecord';
      const { businessKind, recordId, fields } = question;
      checkFields(fields, recordFields, operation);
      const { codec, paths, reading } = await contract();
      const message = codec.encodeRecordQuestion(businessKind, recordId);
      const record = await lookUp({
        operation,
        reason: question,
        fields,
        ask: async (call) => {
          const [only, ...others] = codec.decodeRecords(await post(operation, operations.readRecord, paths.record, message, question, call), operation, reading);
          if (only === undefined) throw new MotcuaError('not_found', `${operation}: the register has no such entry`, { details: { operation } });
          if (others.length > 0) throw new MotcuaError('bad_response', `${operation}: the answer has several entries`, { details: { operation, reason: 'several' } });
          return only;
        },
        found: () => true,
      });
      return asked(record, fields);
    },
    async readRecords(question) {
      const operation = 'civil-status.readRecords';
      const { businessKind, recordIds, fields } = question;
      checkFields(fields, recordFields, operation);
      const { codec, paths, reading } = await contract();
      const message = codec.encodeRecordsQuestion(profile.provinceCode, businessKind, recordIds);
      const records = await lookUp({
        operation,
        reason: question,
        fields,
        ask: async (call) => codec.decodeRecords(await post(operation, operations.readRecords, paths.records, message, question, call), operation, reading),
        found: (answer) => answer.length > 0,
      });
      return records.map((record) => asked(record, fields));
    },
  };
}

function asked<Field extends CivilStatusRecordField>(record: CivilStatusRecord, fields: readonly Field[]): AskedCivilStatusRecord<Field> {
  return onlyFields(record, ['recordId', ...fields.filter((field) => field !== 'recordId')] as (Field | 'recordId')[]);
}
