import type {
  CriminalRecordCatalogue,
  CriminalRecordChange,
  CriminalRecordDossier,
  CriminalRecordProgress,
  FetchedKind,
  FilingPlace,
  ReturnedCriminalRecordDossier,
} from '@motcua/contracts/criminal-record/codec';
import { operations } from '@motcua/contracts/criminal-record/operations';
import type { DriftHook } from '@motcua/contracts';
import type { CodedName } from '@motcua/domain';
import { type AuditHook, auditedLookUps, checkedWriters, type CriminalRecordProfile, type LookUpCall, type LookUpReason, onFirstUse, type Platform } from '@motcua/http';
import { checkFields, onlyFields } from './only-fields.ts';
import { addressUnder, type CallOptions, postJson, type Told, withSignal } from './service-call.ts';

/** A part of a dossier that was filed elsewhere. */
export type ReturnedDossierField = keyof ReturnedCriminalRecordDossier;

/** A dossier filed elsewhere, with the parts that were asked for; the id by which it is marked as fetched is always there. */
export type AskedReturnedDossier<Field extends ReturnedDossierField> = Pick<ReturnedCriminalRecordDossier, Field | 'declarationId'>;

/** What a client of the criminal record service needs beside its platform and profile. */
export interface CriminalRecordOptions {
  /** Stores the audit record of a look-up of somebody. It is told before the service is asked; when it fails, nobody is asked. */
  onAudit: AuditHook;
  /** Told of fields the contract does not know. */
  onDrift?: DriftHook;
}

/**
 * The Ministry of Justice's criminal record service (`apiLyLichTuPhap`): applications for certificates, never the content
 * of one. Questions about a person have a reason and leave an audit record; sending a dossier, asking how far the one-stop
 * system's own dossier has come and reading catalogues do not.
 */
export interface CriminalRecordClient {
  /** Hands a dossier over. It is never repeated by itself: ask {@link CriminalRecordClient.readProgress} first. */
  submitDossier(dossier: Omit<CriminalRecordDossier, 'unitCode'> & { unitCode?: string }, options?: CallOptions): Promise<{ declarationId: string }>;
  /** How far a dossier of the one-stop system has come. @throws MotcuaError `not_found`. */
  readProgress(question: { dossierCode: string } & CallOptions): Promise<CriminalRecordProgress>;
  /** How far a dossier filed elsewhere has come. @throws MotcuaError `not_found`. */
  readProgressByAppointment(question: { appointmentNumber: string; paperNumber: string } & LookUpReason & CallOptions): Promise<CriminalRecordProgress>;
  /** Dossiers filed online or at the department of justice that the one-stop system has not fetched yet. */
  readDossiers<Field extends ReturnedDossierField>(
    question: { origin: 'online' | 'department'; fields: readonly Field[] } & LookUpReason & CallOptions,
  ): Promise<AskedReturnedDossier<Field>[]>;
  /** One of the service's catalogues. */
  readCatalogue(catalogue: CriminalRecordCatalogue, options?: CallOptions): Promise<CodedName[]>;
  /** Dossiers whose state has changed and was not fetched yet. */
  listChanges(question: { place: FilingPlace } & CallOptions): Promise<CriminalRecordChange[]>;
  /** Marks dossiers or changes as fetched, so that they are not given again. */
  acknowledge(kind: FetchedKind, declarationIds: readonly string[], options?: CallOptions): Promise<void>;
}

const returnedFields: readonly ReturnedDossierField[] = Object.keys({
  declarationId: 0, onlineId: 0, onlineNumber: 0, appointmentNumber: 0, fullName: 0, otherName: 0, sex: 0, birthDate: 0, birthPlace: 0,
  permanentAddress: 0, temporaryAddress: 0, paper: 0, father: 0, mother: 0, spouse: 0, phone: 0, email: 0, declaredOn: 0, certificate: 0,
  copies: 0, deliveryAddress: 0, receivedOn: 0, appointmentOn: 0, issuedOn: 0, residences: 0,
} satisfies Record<ReturnedDossierField, 0>) as ReturnedDossierField[];

/**
 * Makes a client of the criminal record service.
 *
 * @example
 * const records = createCriminalRecordClient(platform, profile.services.criminalRecord, { onAudit });
 * const { declarationId } = await records.submitDossier(dossier);
 * const changes = await records.listChanges({ place: 'one_stop' });
 * await records.acknowledge('statuses', changes.map((change) => change.declarationId));
 */
export function createCriminalRecordClient(platform: Platform, profile: CriminalRecordProfile, { onAudit, onDrift = platform.onDrift }: CriminalRecordOptions): CriminalRecordClient {
  const contract = onFirstUse(async () => {
    const codec = checkedWriters(await import('@motcua/contracts/criminal-record/codec'));
    return { codec, paths: { ...codec.criminalRecordResources, ...profile.paths } };
  });
  const reading = { onDrift, successCodes: profile.successCodes };
  const lookUp = auditedLookUps(profile, onAudit);
  const post = (operation: string, told: Told, path: string, message: unknown, options: CallOptions, call: Partial<LookUpCall> = {}): Promise<unknown> =>
    postJson(platform, { operation, told, url: addressUnder(profile.url, path), ...call, ...withSignal(options) }, message);

  return {
    async submitDossier(dossier, options = {}) {
      const { codec, paths } = await contract();
      const message = codec.encodeCriminalRecordDossier({ ...dossier, unitCode: dossier.unitCode ?? profile.unitCode });
      return codec.decodeSubmitted(await post('criminal-record.submitDossier', operations.submitDeclaration, paths.submit, message, options), reading);
    },
    async readProgress({ dossierCode, ...options }) {
      const { codec, paths } = await contract();
      return codec.decodeStatus(await post('criminal-record.readProgress', operations.readStatus, paths.status, codec.encodeStatusQuestion({ dossierCode }), options), reading);
    },
    async readProgressByAppointment(question) {
      const operation = 'criminal-record.readProgressByAppointment';
      const { codec, paths } = await contract();
      const message = codec.encodeStatusQuestion({ appointmentNumber: question.appointmentNumber, paperNumber: question.paperNumber });
      return lookUp({
        operation,
        reason: question,
        fields: ['state', 'stateName', 'approvedOn', 'issuedOn'],
        ask: async (call) => codec.decodeStatus(await post(operation, operations.readStatus, paths.status, message, question, call), reading),
        found: () => true,
      });
    },
    async readDossiers(question) {
      const operation = 'criminal-record.readDossiers';
      const { origin, fields } = question;
      checkFields(fields, returnedFields, operation);
      const { codec, paths } = await contract();
      const dossiers = await lookUp({
        operation,
        reason: question,
        fields,
        ask: async (call) => codec.decodeReturnedDossiers(await post(operation, operations.readDeclarations, paths.declarations, codec.encodeDeclarationsQuestion(origin), question, call), reading),
        found: (answer) => answer.length > 0,
      });
      return dossiers.map((dossier) => onlyFields(dossier, ['declarationId', ...fields.filter((field) => field !== 'declarationId')] as ((typeof fields)[number] | 'declarationId')[]));
    },
    async readCatalogue(catalogue, options = {}) {
      const { codec, paths } = await contract();
      return codec.decodeCatalogue(await post('criminal-record.readCatalogue', operations.readCatalogue, paths.catalogue, codec.encodeCatalogueQuestion(catalogue), options), reading);
    },
    async listChanges({ place, ...options }) {
      const { codec, paths } = await contract();
      return codec.decodeChanges(await post('criminal-record.listChanges', operations.listStatuses, paths.statuses, codec.encodeStatusesQuestion(place), options), reading);
    },
    async acknowledge(kind, declarationIds, options = {}) {
      if (declarationIds.length === 0) return;
      const { codec, paths } = await contract();
      codec.decodeAcknowledged(await post('criminal-record.acknowledge', operations.acknowledge, paths.acknowledge, codec.encodeAcknowledgement(declarationIds, kind), options), reading);
    },
  };
}
