import type {
  InsuranceHouseholdQuestion,
  InsuranceNumberAnswer,
  InsuranceNumberQuestion,
  InsuredHousehold,
  InsuredPerson,
} from '@motcua/contracts/social-insurance/codec';
import { operations } from '@motcua/contracts/social-insurance/operations';
import type { DriftHook } from '@motcua/contracts';
import { parseSocialInsuranceNumber, type SocialInsuranceNumber, type TextOr } from '@motcua/domain';
import { type AuditHook, auditedLookUps, checkedWriters, type LookUpCall, type LookUpReason, onFirstUse, type Platform, type SocialInsuranceProfile } from '@motcua/http';
import { checkFields, onlyFields } from './only-fields.ts';
import { addressUnder, type CallOptions, postJson, type Told, withSignal } from './service-call.ts';

/** What is known of an insured person. */
export type InsuredPersonField = keyof InsuredPerson;

/** What is known of an insured household. */
export type InsuredHouseholdField = keyof InsuredHousehold;

/** What a client of social insurance needs beside its platform and profile. */
export interface SocialInsuranceOptions {
  /** Stores the audit record. It is told before social insurance is asked; when it fails, nobody is asked. */
  onAudit: AuditHook;
  /** Told of fields the contract does not know. */
  onDrift?: DriftHook;
}

/** Social insurance (`apiBHXH`). Nobody found is no error. What was not asked for does not reach the caller. */
export interface SocialInsuranceClient {
  /** The insurance number of a person, by name, birth, sex and place. */
  findInsuranceNumber(question: InsuranceNumberQuestion & LookUpReason & CallOptions): Promise<{ found: boolean } & InsuranceNumberAnswer>;
  /** The person of an insurance number. */
  readInsuredPerson<Field extends InsuredPersonField>(
    question: { insuranceNumber: TextOr<SocialInsuranceNumber>; fields: readonly Field[] } & LookUpReason & CallOptions,
  ): Promise<{ found: boolean; person?: Pick<InsuredPerson, Field> }>;
  /** The household of a person, by name, birth, sex and province. */
  findHousehold<Field extends InsuredHouseholdField>(
    question: InsuranceHouseholdQuestion & { fields: readonly Field[] } & LookUpReason & CallOptions,
  ): Promise<{ found: boolean; household?: Pick<InsuredHousehold, Field> }>;
}

const personFields: readonly InsuredPersonField[] = Object.keys({
  fullName: 0, formerBookNumber: 0, birthDate: 0, sex: 0, birthRegistrationPlace: 0, status: 0,
} satisfies Record<InsuredPersonField, 0>) as InsuredPersonField[];

const householdFields: readonly InsuredHouseholdField[] = Object.keys({
  insuranceNumber: 0, fullName: 0, birthDate: 0, sex: 0, householdCode: 0, address: 0, status: 0,
} satisfies Record<InsuredHouseholdField, 0>) as InsuredHouseholdField[];

/**
 * Makes a client of social insurance.
 *
 * @example
 * const insurance = createSocialInsuranceClient(platform, profile.services.socialInsurance, { onAudit });
 * const { found, insuranceNumber } = await insurance.findInsuranceNumber({
 *   fullName, birthDate: { year: 1990, month: 5, day: 14 }, sex: 'male', provinceCode: '20', addressKind: 'birth_registration',
 *   procedureCode: '1.001193', purpose: 'Cấp thẻ bảo hiểm y tế', consentId,
 * });
 */
export function createSocialInsuranceClient(
  platform: Platform,
  profile: SocialInsuranceProfile,
  { onAudit, onDrift = platform.onDrift }: SocialInsuranceOptions,
): SocialInsuranceClient {
  const contract = onFirstUse(async () => {
    const codec = checkedWriters(await import('@motcua/contracts/social-insurance/codec'));
    return { codec, paths: { ...codec.socialInsuranceResources, ...profile.paths } };
  });
  const lookUp = auditedLookUps(profile, onAudit);
  const post = (operation: string, told: Told, path: string, message: unknown, options: CallOptions, call: Partial<LookUpCall> = {}): Promise<unknown> =>
    postJson(platform, { operation, told, url: addressUnder(profile.url, path), ...call, ...withSignal(options) }, message);

  return {
    async findInsuranceNumber(question) {
      const operation = 'social-insurance.findInsuranceNumber';
      const { codec, paths } = await contract();
      const message = codec.encodeNumberQuestion(question);
      const answer = await lookUp({
        operation,
        reason: question,
        fields: ['insuranceNumber', 'status'],
        ask: async (call) => codec.decodeNumberAnswer(await post(operation, operations.findInsuranceNumber, paths.findNumber, message, question, call), onDrift),
        found: ({ insuranceNumber }) => insuranceNumber !== undefined,
      });
      return { found: answer.insuranceNumber !== undefined, ...answer };
    },
    async readInsuredPerson(question) {
      const operation = 'social-insurance.readInsuredPerson';
      const { fields } = question;
      checkFields(fields, personFields, operation);
      const { codec, paths } = await contract();
      const message = codec.encodePersonQuestion(parseSocialInsuranceNumber(question.insuranceNumber));
      const person = await lookUp({
        operation,
        reason: question,
        fields,
        ask: async (call) => codec.decodePersonAnswer(await post(operation, operations.readInsuredPerson, paths.readPerson, message, question, call), onDrift),
        found: (answer) => answer !== undefined,
      });
      return person === undefined ? { found: false } : { found: true, person: onlyFields(person, fields) };
    },
    async findHousehold(question) {
      const operation = 'social-insurance.findHousehold';
      const { fields } = question;
      checkFields(fields, householdFields, operation);
      const { codec, paths } = await contract();
      const message = codec.encodeHouseholdQuestion(question);
      const household = await lookUp({
        operation,
        reason: question,
        fields,
        ask: async (call) => codec.decodeHouseholdAnswer(await post(operation, operations.findHousehold, paths.findHousehold, message, question, call), onDrift),
        found: (answer) => answer !== undefined,
      });
      return household === undefined ? { found: false } : { found: true, household: onlyFields(household, fields) };
    },
  };
}
