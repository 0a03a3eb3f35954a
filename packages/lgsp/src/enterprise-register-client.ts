import type { Enterprise, RegistrationDossier } from '@motcua/contracts/enterprise-register/codec';
import { operations } from '@motcua/contracts/enterprise-register/operations';
import type { DriftHook } from '@motcua/contracts';
import { isCalendarDate, type LocalDate, MotcuaError, parseTaxCode, shiftDate, type TaxCode, taxCodeFacts, type TextOr } from '@motcua/domain';
import { type AuditHook, auditedLookUps, checkedWriters, type EnterpriseRegisterProfile, type LookUpCall, type LookUpReason, onFirstUse, type Platform, refusedLookUp } from '@motcua/http';
import { checkFields, onlyFields } from './only-fields.ts';
import { addressUnder, type CallOptions, getJson, type Told, withSignal } from './service-call.ts';

/** A part of an enterprise's entry. */
export type EnterpriseField = keyof Enterprise;

/** A part of a registration dossier. */
export type RegistrationDossierField = keyof RegistrationDossier;

/** A registration dossier with the fields that were asked for; its number is always there. */
export type AskedRegistrationDossier<Field extends RegistrationDossierField> = Pick<RegistrationDossier, Field | 'journalNumber'>;

/** What a client of the enterprise register needs beside its platform and profile. */
export interface EnterpriseRegisterOptions {
  /** Stores the audit record. It is told before the register is asked; when it fails, the register is not asked. */
  onAudit: AuditHook;
  /** Told of fields the contract does not know. */
  onDrift?: DriftHook;
}

/**
 * The national database of enterprise registration (`apiCSDLDKDN`). An entry names people (representatives, members, who
 * handed a dossier in), so every question has a reason and leaves an audit record.
 */
export interface EnterpriseRegisterClient {
  /**
   * The newest entry of an enterprise.
   *
   * @throws MotcuaError `not_found`; `invalid_request` when it is no tax code, or one that is a person's number: the
   *   register takes it in an address only, where a personal number may not stand.
   */
  readEnterprise<Field extends EnterpriseField>(
    question: { taxCode: TextOr<TaxCode>; fields: readonly Field[] } & LookUpReason & CallOptions,
  ): Promise<Pick<Enterprise, Field>>;
  /** The dossiers handled today, in a part of the day (`HH:mm`) or the whole of it. Each page leaves an audit record. */
  dossiersOfDay<Field extends RegistrationDossierField>(
    question: { from?: string; to?: string; fields: readonly Field[] } & LookUpReason & CallOptions,
  ): AsyncIterable<AskedRegistrationDossier<Field>>;
  /**
   * The dossiers received from one day to another, both included. The register takes five days at most: a longer span is
   * asked for piece by piece. Each page leaves an audit record.
   */
  dossiers<Field extends RegistrationDossierField>(
    question: { from: LocalDate; to: LocalDate; fields: readonly Field[] } & LookUpReason & CallOptions,
  ): AsyncIterable<AskedRegistrationDossier<Field>>;
  /** How far a dossier has come. @throws MotcuaError `not_found`. */
  readDossier<Field extends RegistrationDossierField>(
    question: { journalNumber: string; fields: readonly Field[] } & LookUpReason & CallOptions,
  ): Promise<AskedRegistrationDossier<Field>>;
}

const enterpriseFields: readonly EnterpriseField[] = Object.keys({
  taxCode: 0, registerId: 0, formerCertificate: 0, type: 0, name: 0, shortName: 0, foreignName: 0, foundedOn: 0, lastChangedOn: 0,
  changes: 0, status: 0, legalRepresentatives: 0, charterCapital: 0, headOffice: 0, activities: 0, members: 0,
} satisfies Record<EnterpriseField, 0>) as EnterpriseField[];

const dossierFields: readonly RegistrationDossierField[] = Object.keys({
  journalNumber: 0, documentType: 0, registerId: 0, taxCode: 0, enterpriseType: 0, name: 0, officeCode: 0, receivedOn: 0, promisedOn: 0,
  status: 0, statusChangedOn: 0, approvedOn: 0, supplementReceivedOn: 0, submissionKind: 0, contact: 0,
} satisfies Record<RegistrationDossierField, 0>) as RegistrationDossierField[];

/**
 * Makes a client of the enterprise register.
 *
 * @example
 * const enterprises = createEnterpriseRegisterClient(platform, profile.services.enterpriseRegister, { onAudit });
 * const { name, headOffice } = await enterprises.readEnterprise({
 *   taxCode: '9900000016', fields: ['name', 'headOffice'],
 *   procedureCode: '1.009374', purpose: 'Cấp giấy phép xuất bản bản tin', legalBasis: 'Luật Doanh nghiệp 2020, Điều 33',
 * });
 */
export function createEnterpriseRegisterClient(
  platform: Platform,
  profile: EnterpriseRegisterProfile,
  { onAudit, onDrift = platform.onDrift }: EnterpriseRegisterOptions,
): EnterpriseRegisterClient {
  const contract = onFirstUse(async () => {
    const codec = checkedWriters(await import('@motcua/contracts/enterprise-register/codec'));
    return { codec, paths: { ...codec.enterpriseRegisterResources, ...profile.paths } };
  });
  const size = profile.pageSize ?? 100;
  const lookUp = auditedLookUps(profile, onAudit);

  const get = (operation: string, told: Told, path: string, query: Record<string, string>, call: LookUpCall, options: CallOptions): Promise<unknown> =>
    getJson(platform, { operation, told, url: addressUnder(profile.url, path, { ...profile.query, ...query }), ...call, ...withSignal(options) });

  async function* pages<Field extends RegistrationDossierField>(
    operation: string,
    told: Told,
    path: string,
    queryOf: (page: { offset: number; limit: number }) => Record<string, string>,
    question: { fields: readonly Field[] } & LookUpReason & CallOptions,
  ): AsyncGenerator<AskedRegistrationDossier<Field>> {
    const { codec } = await contract();
    let first: string | undefined;
    for (let offset = 0; ; offset += size) {
      const page = await lookUp({
        operation,
        reason: question,
        fields: question.fields,
        ask: async (call) => codec.decodeDossiers(await get(operation, told, path, queryOf({ offset, limit: size }), call, question), operation, onDrift),
        found: (dossiers) => dossiers.length > 0,
      });
      // A register that pays no heed to the offset gives the same dossiers for ever.
      if (page.length > size || (first !== undefined && page[0]?.journalNumber === first)) {
        throw new MotcuaError('bad_response', `${operation}: the register does not page`, { details: { operation, reason: 'paging' } });
      }
      for (const dossier of page) yield asked(dossier, question.fields);
      if (page.length < size) return;
      first = page[0]?.journalNumber;
    }
  }

  return {
    async readEnterprise(question) {
      const operation = 'enterprise-register.readEnterprise';
      checkFields(question.fields, enterpriseFields, operation);
      const taxCode = parseTaxCode(question.taxCode);
      if (taxCodeFacts(taxCode).form === 'personal_id') throw refusedLookUp(operation, 'taxCode', 'personal_number_in_address');
      const { codec, paths } = await contract();
      const enterprise = await lookUp({
        operation,
        reason: question,
        fields: question.fields,
        ask: async (call) => codec.decodeEnterprise(await get(operation, operations.readEnterprise, paths.detail, codec.enterpriseQuery(taxCode), call, question), onDrift),
        found: () => true,
      });
      return onlyFields(enterprise, question.fields);
    },
    async *dossiersOfDay(question) {
      const operation = 'enterprise-register.dossiersOfDay';
      const { from = '00:00', to = '23:59' } = question;
      checkFields(question.fields, dossierFields, operation);
      for (const [field, time] of Object.entries({ from, to })) if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) throw refusedLookUp(operation, field, 'time');
      if (from > to) throw refusedLookUp(operation, 'to', 'before_from');
      const { codec, paths } = await contract();
      yield* pages(operation, operations.listDossiersOfDay, paths.dossiersOfDay, (page) => codec.dossiersOfDayQuery({ from, to }, page), question);
    },
    async *dossiers(question) {
      const operation = 'enterprise-register.dossiers';
      const { from, to } = question;
      checkFields(question.fields, dossierFields, operation);
      for (const [field, day] of Object.entries({ from, to })) if (!isCalendarDate(day)) throw refusedLookUp(operation, field, 'date');
      if (from > to) throw refusedLookUp(operation, 'to', 'before_from');
      const { codec, paths } = await contract();
      for (const span of spans(from, to, codec.longestSpanInDays)) yield* pages(operation, operations.listDossiers, paths.dossiers, (page) => codec.dossiersQuery(span, page), question);
    },
    async readDossier(question) {
      const operation = 'enterprise-register.readDossier';
      const { journalNumber, fields } = question;
      checkFields(fields, dossierFields, operation);
      if (typeof journalNumber !== 'string' || !/^[\w-]{1,40}$/.test(journalNumber)) throw refusedLookUp(operation, 'journalNumber', 'shape');
      const { codec, paths } = await contract();
      const dossier = await lookUp({
        operation,
        reason: question,
        fields,
        ask: async (call) => codec.decodeOneDossier(await get(operation, operations.readDossier, paths.dossier, codec.dossierQuery(journalNumber), call, question), onDrift),
        found: () => true,
      });
      return asked(dossier, fields);
    },
  };
}

/** Days from one to another in pieces the register takes. */
function* spans(from: LocalDate, to: LocalDate, longest: number): Generator<{ from: LocalDate; to: LocalDate }> {
  for (let start = from; start <= to; start = shiftDate(start, longest)) {
    const end = shiftDate(start, longest - 1);
    yield { from: start, to: end < to ? end : to };
  }
}

function asked<Field extends RegistrationDossierField>(dossier: RegistrationDossier, fields: readonly Field[]): AskedRegistrationDossier<Field> {
  return onlyFields(dossier, ['journalNumber', ...fields.filter((field) => field !== 'journalNumber')] as (Field | 'journalNumber')[]);
}
