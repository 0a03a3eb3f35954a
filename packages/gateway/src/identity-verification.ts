import type { DeclaredIdentity, FieldVerdict, Verification } from '@motcua/contracts/gateway/types';
import {
  isMotcuaError,
  parseBirthDate,
  parseLegacyIdCard,
  parsePersonalId,
  type BirthDate,
} from '@motcua/domain';
import type { FormDefinition } from '@motcua/forms';
import type { AskedPerson, PopulationClient } from '@motcua/population';

import type { Consents } from './consents.ts';
import { isRegisterFailure, type Identity } from './identity.ts';
import { GatewayProblem, type FieldFault } from './problem.ts';
import type { ProblemReport } from './request-context.ts';
import type { ActiveSession } from './sessions.ts';

/** What a person says of themselves, as far as it could be read. */
interface Declared {
  readonly personalId?: string;
  readonly legacyIdCard?: string;
  readonly fullName?: string;
  readonly birthDate?: BirthDate;
}

/** Compares people's statements about themselves with the population database. The register's values never leave here. */
export class IdentityVerification {
  readonly #consents: Consents;
  readonly #population: PopulationClient | undefined;
  readonly #now: () => Date;

  constructor(parts: { consents: Consents; population: PopulationClient | undefined; now: () => Date }) {
    this.#consents = parts.consents;
    this.#population = parts.population;
    this.#now = parts.now;
  }

  /**
   * Compares. An account that carries a number is taken at its word; without one the person states it.
   *
   * @param report - Told when the register failed: the person then reads that it can't be told.
   * @throws GatewayProblem `invalid_answers` for a statement that can't be right, or that is about another number than
   * the account's; `consent_required`.
   */
  async verify(
    session: ActiveSession,
    form: FormDefinition,
    declared: DeclaredIdentity | undefined,
    report: ProblemReport,
  ): Promise<Verification> {
    const statement = statementOf(session.identity, declared);
    const consent = await this.#consents.require(session.subject, form);
    const { assuranceLevel } = session.identity;
    const answer = (verdict: Omit<Verification, 'checkedAt'>): Verification => ({
      ...verdict,
      assuranceLevel,
      checkedAt: this.#now().toISOString(),
    });
    if (this.#population === undefined) return answer({ ...allFields('cannot_tell'), unavailable: 'population_unavailable' });
    try {
      const verdict = await this.#population.verifyIdentity({
        ...statement,
        procedureCode: form.procedureCode,
        purpose: consent.purpose.vi,
        consentId: consent.id,
      });
      return answer(verdict);
    } catch (error) {
      if (!isRegisterFailure(error)) throw error;
      report(new GatewayProblem('population_unavailable', { cause: error }));
      return answer({ ...allFields('cannot_tell'), unavailable: 'population_unavailable' });
    }
  }
}

function allFields(of: FieldVerdict): Pick<Verification, 'outcome' | 'fields'> {
  return { outcome: of, fields: { personalId: of, fullName: of, birthDate: of } };
}

function statementOf(identity: Identity, declared: DeclaredIdentity | undefined): AskedPerson {
  const faults: FieldFault[] = [];
  const stated = declared === undefined ? undefined : readDeclared(declared, faults);
  const { personalId, legacyIdCard } = identity;
  const accountHasNumber = personalId !== undefined || legacyIdCard !== undefined;

  if (accountHasNumber) {
    if (stated?.personalId !== undefined && personalId !== undefined && stated.personalId !== personalId) {
      faults.push({ field: 'personalId', code: 'differs_from_account' });
    }
    if (stated?.legacyIdCard !== undefined && legacyIdCard !== undefined && stated.legacyIdCard !== legacyIdCard) {
      faults.push({ field: 'legacyIdCard', code: 'differs_from_account' });
    }
  } else if (stated === undefined || (stated.personalId === undefined && stated.legacyIdCard === undefined)) {
    if (faults.every(({ field }) => field !== 'personalId' && field !== 'legacyIdCard')) faults.push({ field: 'personalId', code: 'required' });
  }

  const fullName = (accountHasNumber ? identity.fullName : undefined) ?? stated?.fullName;
  const birthDate = (accountHasNumber && identity.birthDate !== undefined ? parseBirthDate(identity.birthDate) : undefined) ?? stated?.birthDate;
  if (fullName === undefined && !has(faults, 'fullName')) faults.push({ field: 'fullName', code: 'required' });
  if (birthDate === undefined && !has(faults, 'birthDate')) faults.push({ field: 'birthDate', code: 'required' });
  if (faults.length > 0 || fullName === undefined || birthDate === undefined) throw new GatewayProblem('invalid_answers', { errors: faults });

  const number = accountHasNumber ? { personalId, legacyIdCard } : { personalId: stated?.personalId, legacyIdCard: stated?.legacyIdCard };
  return {
    ...(number.personalId === undefined ? { legacyIdCard: number.legacyIdCard ?? '' } : { personalId: number.personalId }),
    fullName,
    birthDate,
  };
}

/** What a declared identity holds; what is wrong with it is added to the faults. */
function readDeclared(declared: DeclaredIdentity, faults: FieldFault[]): Declared {
  const read = <T>(field: string, text: string | undefined, parse: (text: string) => T, code: (reason: unknown) => string): T | undefined => {
    if (text === undefined || text.trim() === '') return undefined;
    try {
      return parse(text);
    } catch (error) {
      if (!isMotcuaError(error)) throw error;
      faults.push({ field, code: code(error.details['reason']) });
      return undefined;
    }
  };
  if (declared.personalId !== undefined && declared.legacyIdCard !== undefined) faults.push({ field: 'legacyIdCard', code: 'one_number_only' });
  const personalId = read('personalId', declared.personalId, parsePersonalId, () => 'personal_id_shape');
  const legacyIdCard = read('legacyIdCard', declared.legacyIdCard, parseLegacyIdCard, () => 'legacy_id_card_shape');
  const birthDate = read('birthDate', declared.birthDate, (text) => parseBirthDate(text), birthDateCode);
  const fullName = declared.fullName.trim();
  return {
    ...(personalId === undefined ? {} : { personalId }),
    ...(legacyIdCard === undefined ? {} : { legacyIdCard }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(fullName === '' ? {} : { fullName }),
  };
}

function birthDateCode(reason: unknown): string {
  return reason === 'future' ? 'date_in_future' : reason === 'too_early' ? 'date_too_early' : 'date_shape';
}

function has(faults: readonly FieldFault[], field: string): boolean {
  return faults.some((fault) => fault.field === field);
}
