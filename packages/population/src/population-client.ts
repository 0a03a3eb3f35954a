import { randomUUID } from 'node:crypto';
import type { DriftHook } from '@motcua/contracts';
import { decodeCitizenList, decodeConfirmation, encodeLookUp, type PopulationService } from '@motcua/contracts/population/codec';
import { type BirthDate, type Citizen, isMotcuaError, MotcuaError, parseLegacyIdCard, parsePersonalId } from '@motcua/domain';
import { type AuditEvent, type AuditHook, failureOf, type Platform, type PopulationProfile, readXml } from '@motcua/http';
import { isRegisterItem, onlyFields, type RegisterItem } from './citizen-fields.ts';
import { compareIdentity, type IdentityVerdict } from './compare-identity.ts';

/** The person asked about: by personal number or, for who has none, by the old card's number. */
export type AskedPerson = ({ personalId: string; legacyIdCard?: never } | { legacyIdCard: string; personalId?: never }) & {
  fullName: string;
  birthDate: BirthDate;
};

/** On what ground a person is looked up: their consent, or a provision of law. */
export type LookUpGround = { consentId: string; legalBasis?: never } | { legalBasis: string; consentId?: never };

/** Why a person is looked up. The register is never asked without. */
export type LookUpReason = LookUpGround & {
  /** The procedure the data is for. */
  procedureCode: string;
  /** What it is for, in a sentence. */
  purpose: string;
  /** The officer who asks; the profile's service account when left out. */
  officerId?: string;
};

/** What a look-up takes beside the person and the reason. */
export interface LookUpOptions {
  /** Stops the look-up. */
  signal?: AbortSignal;
}

/** A question for a person's data. */
export type CitizenQuestion = AskedPerson & LookUpReason & LookUpOptions & { fields: readonly RegisterItem[] };

/** A question whether a statement is true. */
export type IdentityQuestion = AskedPerson & LookUpReason & LookUpOptions;

/** What a look-up found: the asked fields, no others. */
export interface CitizenAnswer {
  found: boolean;
  /** More than one when several people fit. */
  citizens: readonly Citizen[];
  /** When the data was true, as the register writes it. */
  asOf?: string;
}

/** The national population database. Look-ups of single people only: its bulk services have no place in a citizen's dealings. */
export interface PopulationClient {
  /** Service 002: the named fields of a person. Nobody found is no error. */
  lookUpCitizen(question: CitizenQuestion): Promise<CitizenAnswer>;
  /** Service 001: compares a statement with the register; the register's values stay here. */
  verifyCitizen(question: IdentityQuestion): Promise<IdentityVerdict>;
  /** Service 003: how many people fit a statement. One is a match. */
  confirmCitizen(question: IdentityQuestion): Promise<{ matches: number }>;
}

/** What a population client needs beside its platform and profile. */
export interface PopulationClientOptions {
  /** Stores the audit record. It is told before the register is asked; when it fails, the register is not asked. */
  onAudit: AuditHook;
  /** Told of fields the contract does not know. */
  onDrift?: DriftHook;
}

/**
 * Makes a client of the population database.
 *
 * @example
 * const population = createPopulationClient(platform, profile.services.population, { onAudit: (event) => audit.store(event) });
 * const { citizens } = await population.lookUpCitizen({
 *   personalId, fullName, birthDate,
 *   procedureCode: '1.001193', purpose: 'Đăng ký khai sinh', consentId,
 *   fields: ['full_name', 'permanent_address'],
 * });
 */
export function createPopulationClient(
  platform: Platform,
  profile: PopulationProfile,
  { onAudit, onDrift }: PopulationClientOptions,
): PopulationClient {
  async function ask<Answer>(
    service: PopulationService,
    operation: string,
    question: IdentityQuestion & { fields: readonly RegisterItem[] },
    decode: (text: string) => Answer,
    found: (answer: Answer) => boolean,
  ): Promise<Answer> {
    const reason = checkReason(question, question.officerId ?? profile.officerId, operation);
    const requestId = randomUUID();
    const message = encodeLookUp(
      {
        service,
        requestId,
        procedureCode: reason.procedureCode,
        agencyCode: profile.agencyCode,
        officerId: reason.officerId,
        ...numberOf(question),
        fullName: question.fullName,
        birthDate: question.birthDate,
      },
      profile.namespace,
    );
    const audit = (end: Pick<AuditEvent, 'outcome' | 'errorCode'>): void | Promise<void> =>
      onAudit({ at: new Date().toISOString(), operation, requestId, agencyCode: profile.agencyCode, ...reason, fields: [...question.fields], ...end });
    await audit({ outcome: 'asked' });
    let answer: Answer;
    try {
      const response = await platform.request({
        operation,
        method: 'POST',
        url: profile.url,
        headers: { 'content-type': 'text/xml; charset=utf-8', accept: 'text/xml', soapaction: '""' },
        body: message,
        accept: [500],
        ...(question.signal === undefined ? {} : { signal: question.signal }),
      });
      if (response.status === 500) {
        const failure = failureOf(response, operation);
        // A SOAP fault comes with status 500 too; the codec tells whose fault it is.
        if (failure.details['form'] !== 'soap') throw failure;
      }
      answer = decode(readXml(response, operation));
    } catch (error) {
      await audit({ outcome: 'failed', errorCode: isMotcuaError(error) ? error.code : 'stopped' });
      throw error;
    }
    await audit({ outcome: found(answer) ? 'found' : 'not_found' });
    return answer;
  }

  return {
    async lookUpCitizen(question) {
      const operation = 'population.lookUpCitizen';
      const { fields } = question;
      if (!Array.isArray(fields) || fields.length === 0) throw refused(operation, 'fields', 'required');
      for (const field of fields) if (!isRegisterItem(field)) throw refused(operation, 'fields', 'unknown_item');
      const list = await ask(
        '002',
        operation,
        question,
        (text) => decodeCitizenList(text, operation, onDrift),
        ({ citizens }) => citizens.length > 0,
      );
      return {
        found: list.citizens.length > 0,
        citizens: list.citizens.map((citizen) => onlyFields(citizen, fields)),
        ...(list.asOf === undefined ? {} : { asOf: list.asOf }),
      };
    },
    async verifyCitizen(question) {
      const operation = 'population.verifyCitizen';
      const list = await ask(
        '001',
        operation,
        { ...question, fields: comparedItems(question) },
        (text) => decodeCitizenList(text, operation, onDrift),
        ({ citizens }) => citizens.length > 0,
      );
      return compareIdentity({ ...question, ...numberOf(question) }, list.citizens);
    },
    async confirmCitizen(question) {
      const operation = 'population.confirmCitizen';
      return ask(
        '003',
        operation,
        { ...question, fields: comparedItems(question) },
        (text) => decodeConfirmation(text, operation, onDrift),
        ({ matches }) => matches > 0,
      );
    },
  };
}

function comparedItems(person: AskedPerson): RegisterItem[] {
  return [person.personalId === undefined ? 'legacy_id_card' : 'personal_id', 'full_name', 'birth_date'];
}

/** The number in the form the register takes. @throws MotcuaError `invalid_request`. */
function numberOf(person: AskedPerson): { personalId: string } | { legacyIdCard: string } {
  if (person.personalId !== undefined) return { personalId: parsePersonalId(person.personalId) };
  return { legacyIdCard: parseLegacyIdCard(person.legacyIdCard) };
}

type Reason = Pick<AuditEvent, 'procedureCode' | 'purpose' | 'officerId' | 'consentId' | 'legalBasis'>;

/** A program without type checks can leave a reason out: it is refused before anything is sent. */
function checkReason(question: LookUpReason, officerId: string, operation: string): Reason {
  for (const field of ['procedureCode', 'purpose'] as const) if (!filled(question[field])) throw refused(operation, field, 'required');
  if (!filled(officerId)) throw refused(operation, 'officerId', 'required');
  if (!filled(question.consentId) && !filled(question.legalBasis)) throw refused(operation, 'consentId', 'required');
  return {
    procedureCode: question.procedureCode,
    purpose: question.purpose,
    officerId,
    ...(filled(question.consentId) ? { consentId: question.consentId } : {}),
    ...(filled(question.legalBasis) ? { legalBasis: question.legalBasis } : {}),
  };
}

function filled(text: string | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

function refused(operation: string, field: string, reason: string): MotcuaError {
  return new MotcuaError('invalid_request', `${operation}: ${field} is not what a look-up needs`, { details: { operation, field, reason } });
}
