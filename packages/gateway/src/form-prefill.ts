import type { Prefill, PrefilledValue } from '@motcua/contracts/gateway/types';
import { nameMatches, parseBirthDate, type DataItem } from '@motcua/domain';
import { answerFault, normaliseAnswer, type Field, type FormDefinition } from '@motcua/forms';
import { isRegisterItem, type PopulationClient } from '@motcua/population';

import { valuesOfCitizen, type ItemValues } from './citizen-values.ts';
import type { ActiveConsent, Consents } from './consents.ts';
import type { FetchedData } from './fetched-data.ts';
import { isRegisterFailure, type Identity } from './identity.ts';
import { GatewayProblem } from './problem.ts';
import type { RequestContext } from './request-context.ts';
import type { ActiveSession } from './sessions.ts';

/** What the register said of a person, and when. */
interface RegisterAnswer {
  readonly values: ItemValues;
  readonly asOf: string;
}

/**
 * Fills forms in. A value is given when three agree: the form has a field for it, the person consented to it, and the
 * field takes it. The register is asked only for such items, and only about the number the sign-in vouches for: what
 * somebody types about themselves is compared, never answered with a stranger's data.
 */
export class FormPrefill {
  readonly #consents: Consents;
  readonly #fetched: FetchedData;
  readonly #population: PopulationClient | undefined;
  readonly #now: () => Date;

  constructor(parts: { consents: Consents; fetched: FetchedData; population: PopulationClient | undefined; now: () => Date }) {
    this.#consents = parts.consents;
    this.#fetched = parts.fetched;
    this.#population = parts.population;
    this.#now = parts.now;
  }

  /**
   * The values for a form.
   *
   * @param beforeLookUp - Called when the register is really asked; may refuse.
   * @throws GatewayProblem `consent_required`.
   */
  async values(
    session: ActiveSession,
    form: FormDefinition,
    { language, requestId, report }: Pick<RequestContext, 'language' | 'requestId' | 'report'>,
    beforeLookUp: () => Promise<void>,
  ): Promise<Prefill> {
    const consent = await this.#consents.require(session.subject, form);
    const fields = form.pages.flatMap((page) => page.fields).filter(({ prefill }) => prefill !== undefined && consent.items.includes(prefill));
    let register: RegisterAnswer | undefined;
    try {
      register = await this.#askRegister(session, form, consent, fields, beforeLookUp);
    } catch (error) {
      if (!isRegisterFailure(error)) throw error;
      const unavailable = new GatewayProblem('population_unavailable', { cause: error });
      report(unavailable);
      return { values: [], unavailable: unavailable.document(language, requestId) };
    }
    const signIn: RegisterAnswer = { values: signInValues(session.identity), asOf: session.startedAt.toISOString() };
    return { values: fields.flatMap((field) => prefilled(field, register, signIn)) };
  }

  async #askRegister(
    session: ActiveSession,
    form: FormDefinition,
    consent: ActiveConsent,
    fields: readonly Field[],
    beforeLookUp: () => Promise<void>,
  ): Promise<RegisterAnswer | undefined> {
    const { personalId, legacyIdCard, fullName, birthDate } = session.identity;
    const number = personalId === undefined ? legacyIdCard && { legacyIdCard } : { personalId };
    const items = [...new Set(fields.flatMap(({ prefill }) => (prefill !== undefined && isRegisterItem(prefill) ? [prefill] : [])))];
    if (this.#population === undefined || !number || fullName === undefined || birthDate === undefined || items.length === 0) return undefined;

    const kept = await this.#fetched.find<RegisterAnswer>(session.idHash, consent.id);
    if (kept !== undefined) return kept;
    await beforeLookUp();
    const { citizens, asOf } = await this.#population.lookUpCitizen({
      ...number,
      fullName,
      birthDate: parseBirthDate(birthDate),
      procedureCode: form.procedureCode,
      purpose: consent.purpose.vi,
      consentId: consent.id,
      fields: items,
    });
    // Nobody, or several people under one old card number: then nobody can tell who this is.
    const [citizen] = citizens;
    if (citizen === undefined || citizens.length > 1) return undefined;
    const answer: RegisterAnswer = { values: only(valuesOfCitizen(citizen), items), asOf: asOf ?? this.#now().toISOString() };
    await this.#fetched.keep(session.idHash, consent.id, answer);
    return answer;
  }
}

function prefilled(field: Field, register: RegisterAnswer | undefined, signIn: RegisterAnswer): PrefilledValue[] {
  const item = field.prefill;
  if (item === undefined) return [];
  const fromRegister = register?.values[item];
  const value = fromRegister ?? signIn.values[item];
  if (value === undefined) return [];
  const answer = normaliseAnswer(field, item === 'full_name' ? spelled(value, signIn.values.full_name) : value);
  // A value the field would refuse (a nationality it has no option for) would only be in the person's way.
  if (typeof answer !== 'string' || answerFault(field, answer) !== undefined) return [];
  const known = fromRegister !== undefined && register !== undefined;
  return [
    {
      field: field.id,
      value: answer,
      source: known ? 'population_database' : 'sign_in',
      asOf: known ? register.asOf : signIn.asOf,
    },
  ];
}

/** Registers write names in capitals. Where the account writes the same name, its spelling is kinder to read. */
function spelled(name: string, inAccount: string | undefined): string {
  return inAccount !== undefined && nameMatches(name, inAccount) ? inAccount : name;
}

function signInValues(identity: Identity): ItemValues {
  const { fullName, personalId, legacyIdCard, birthDate, phone, email } = identity;
  return {
    ...(fullName === undefined ? {} : { full_name: fullName }),
    ...(personalId === undefined ? {} : { personal_id: personalId }),
    ...(legacyIdCard === undefined ? {} : { legacy_id_card: legacyIdCard }),
    ...(birthDate === undefined ? {} : { birth_date: birthDate }),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  };
}

function only(values: ItemValues, items: readonly DataItem[]): ItemValues {
  return Object.fromEntries(items.flatMap((item) => (values[item] === undefined ? [] : [[item, values[item]]])));
}
