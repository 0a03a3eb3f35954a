import type { DriftHook } from '@motcua/contracts';
import type { CitizenList, DeathOrMissing, PopulationService } from '@motcua/contracts/population/codec';
import { isMotcuaError, MotcuaError, parseProcedureCode } from '@motcua/domain';
import { type AuditEvent, type AuditHook, checkReason, type Platform, type PopulationProfile, refusedLookUp } from '@motcua/http';
import { type AskedPerson, numberOf } from './asked-person.ts';
import { checkItems, type CitizenPart, onlyFields, type RegisterItem } from './citizen-fields.ts';
import { type Codec, theCodec } from './codec.ts';
import { compareIdentity, type FieldVerdict, type IdentityVerdict, verdictWithoutFields } from './compare-identity.ts';
import { officerOf } from './officer.ts';
import type { CitizenAnswer, CitizenQuestion, HouseholdAnswer, IdentityQuestion, ItemAnswer, MaritalStatusQuestion } from './questions.ts';
import { type RouteAnswer, routeOf } from './route.ts';
import { sentName } from './sent-name.ts';

/**
 * The national population database. Look-ups of single people only: its bulk services have no place in a citizen's
 * dealings. Nobody found is never an error.
 */
export interface PopulationClient {
  /** Service 001: compares a statement with the register; the register's values stay here. */
  verifyIdentity(question: IdentityQuestion): Promise<IdentityVerdict>;
  /** Service 002, or what the profile says instead (004, 037): the named items of a person. */
  lookUpCitizen<Item extends RegisterItem>(question: CitizenQuestion<Item>): Promise<CitizenAnswer<Item>>;
  /** Service 003, or 033 where the profile says so: how many people fit a statement. One is a match. */
  confirmCitizen(question: IdentityQuestion): Promise<{ matches: number }>;
  /** Service 004: as {@link PopulationClient.lookUpCitizen}, for agencies that are subscribed to 004 beside 002. */
  searchCitizen<Item extends RegisterItem>(question: CitizenQuestion<Item>): Promise<CitizenAnswer<Item>>;
  /** Service 005: the guardian or other legal representative. The form of the answer is inferred. */
  lookUpGuardian(question: IdentityQuestion): Promise<ItemAnswer<'representative'>>;
  /** Service 006: the head of the person's household. The form of the answer is inferred. */
  lookUpHouseholdHead(question: IdentityQuestion): Promise<ItemAnswer<'householdHead'>>;
  /** Service 007: where the person lives now. The form of the answer is inferred. */
  lookUpCurrentResidence(question: IdentityQuestion): Promise<ItemAnswer<'currentAddress'>>;
  /** Service 008: the named items of each member of the household. The form of the answer is inferred. */
  lookUpHousehold<Item extends RegisterItem>(question: CitizenQuestion<Item>): Promise<HouseholdAnswer<Item>>;
  /** Service 009: the blood group. Handle it as sensitive data. The form of the answer is inferred. */
  lookUpBloodGroup(question: IdentityQuestion): Promise<ItemAnswer<'bloodGroup'>>;
  /** Service 010: whether the marital status is the stated one; the register's value stays here. The form of the answer is inferred. */
  verifyMaritalStatus(question: MaritalStatusQuestion): Promise<FieldVerdict>;
  /**
   * Service 011: whether a death or a disappearance is recorded of the person. The form of the answer is inferred: let an
   * officer confirm what it says before anything is refused because of it.
   */
  verifyDeathOrMissing(question: IdentityQuestion): Promise<DeathOrMissing>;
}

/** What a population client needs beside its platform and profile. */
export interface PopulationClientOptions {
  /** Stores the audit record. It is told before the register is asked; when it fails, the register is not asked. */
  onAudit: AuditHook;
  /** Told of fields the contract does not know; the platform's own hook when left out. */
  onDrift?: DriftHook;
}

/** One kind of question: what it is called, which service answers it, and how its answer is read. */
interface Inquiry<Answer> {
  name: keyof PopulationClient;
  service: PopulationService;
  /** Names of the items asked for, as the audit record holds them. */
  items: readonly string[];
  read: (answer: RouteAnswer, operation: string, codec: Codec) => Answer;
  found: (answer: Answer) => boolean;
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
  { onAudit, onDrift = platform.onDrift }: PopulationClientOptions,
): PopulationClient {
  const route = routeOf(platform, profile);

  async function ask<Answer>(question: IdentityQuestion, { name, service, items, read, found }: Inquiry<Answer>): Promise<Answer> {
    const operation = `population.${name}`;
    const reason = checkReason(question, profile.officerId, operation);
    if (!route.carries(service)) throw notOnRoute(operation, service);
    const officer = officerOf(profile, reason.officerId, operation);
    const codec = await theCodec();
    const requestId = crypto.randomUUID();
    const lookUp = {
      service,
      requestId,
      // An agency's suffix is no part of the national code, and would not fit into the field.
      procedureCode: profile.procedureCode ?? parseProcedureCode(reason.procedureCode).base,
      officerId: officer.code,
      ...(profile.agencyCodeInMessages === false ? {} : { agencyCode: profile.agencyCode }),
      ...(service === '037' ? { account: officer.account ?? reason.officerId, phone: officer.phone ?? '0' } : {}),
      ...numberOf(question),
      fullName: sentName(question.fullName, profile.names),
      birthDate: question.birthDate,
    };
    const send = route.prepare({ codec, lookUp, operation, officerId: reason.officerId, signal: question.signal, onDrift });
    const audit = (end: Pick<AuditEvent, 'outcome' | 'errorCode'>): void | Promise<void> =>
      onAudit({ at: new Date().toISOString(), operation, requestId, agencyCode: profile.agencyCode, ...reason, fields: [...items], ...end });
    await audit({ outcome: 'asked' });
    let answer: Answer;
    try {
      answer = read(await send(), operation, codec);
    } catch (error) {
      await audit({ outcome: 'failed', errorCode: isMotcuaError(error) ? error.code : 'stopped' });
      throw error;
    }
    await audit({ outcome: found(answer) ? 'found' : 'not_found' });
    return answer;
  }

  const listed = (answer: RouteAnswer, operation: string, { decodeCitizenList }: Codec): CitizenList => decodeCitizenList(messageOf(answer, operation), operation, onDrift);
  const somebody = ({ citizens }: Pick<CitizenList, 'citizens'>): boolean => citizens.length > 0;

  async function citizensOf<Item extends RegisterItem>(
    question: CitizenQuestion<Item>,
    name: 'lookUpCitizen' | 'searchCitizen' | 'lookUpHousehold',
    service: PopulationService,
  ): Promise<{ citizens: CitizenPart<Item>[]; asOf?: string }> {
    checkItems(question.fields, `population.${name}`);
    const { citizens, asOf } = await ask(question, { name, service, items: question.fields, read: listed, found: somebody });
    return { citizens: citizens.map((citizen) => onlyFields(citizen, question.fields)), ...(asOf === undefined ? {} : { asOf }) };
  }

  async function itemOf<Item extends RegisterItem>(
    question: IdentityQuestion,
    name: keyof PopulationClient,
    service: PopulationService,
    item: Item,
  ): Promise<CitizenPart<Item> & { matches: number; asOf?: string }> {
    const { citizens, asOf } = await ask(question, { name, service, items: [item], read: listed, found: somebody });
    const [only, ...others] = citizens;
    const known = only === undefined || others.length > 0 ? {} : only;
    return { ...onlyFields(known, [item]), matches: citizens.length, ...(asOf === undefined ? {} : { asOf }) };
  }

  return {
    async verifyIdentity(question) {
      const { verdict } = await ask(question, {
        name: 'verifyIdentity',
        service: '001',
        items: comparedItems(question),
        read(answer, operation, codec) {
          if (answer.verdict !== undefined) return { verdict: verdictWithoutFields(answer.verdict), found: answer.verdict };
          const { citizens } = listed(answer, operation, codec);
          return { verdict: compareIdentity({ ...question, ...numberOf(question) }, citizens), found: citizens.length > 0 };
        },
        found: ({ found }) => found,
      });
      return verdict;
    },
    async lookUpCitizen(question) {
      const answer = await citizensOf(question, 'lookUpCitizen', profile.lookUpService ?? '002');
      return { found: somebody(answer), ...answer };
    },
    confirmCitizen(question) {
      const service = profile.confirmService ?? '003';
      return ask(question, {
        name: 'confirmCitizen',
        service,
        items: comparedItems(question).filter((item) => service !== '033' || item !== 'birth_date'),
        read: (answer, operation, { decodeConfirmation }) =>
          answer.verdict === undefined ? decodeConfirmation(answer.message, operation, onDrift) : { matches: answer.verdict ? 1 : 0 },
        found: ({ matches }) => matches > 0,
      });
    },
    async searchCitizen(question) {
      const answer = await citizensOf(question, 'searchCitizen', '004');
      return { found: somebody(answer), ...answer };
    },
    lookUpGuardian: (question) => itemOf(question, 'lookUpGuardian', '005', 'representative'),
    lookUpHouseholdHead: (question) => itemOf(question, 'lookUpHouseholdHead', '006', 'household_head'),
    lookUpCurrentResidence: (question) => itemOf(question, 'lookUpCurrentResidence', '007', 'current_address'),
    async lookUpHousehold(question) {
      const { citizens: members, ...rest } = await citizensOf(question, 'lookUpHousehold', '008');
      return { found: members.length > 0, members, ...rest };
    },
    lookUpBloodGroup: (question) => itemOf(question, 'lookUpBloodGroup', '009', 'blood_group'),
    async verifyMaritalStatus(question) {
      const statuses: readonly string[] = ['unmarried', 'married', 'divorced_or_widowed'];
      if (!statuses.includes(question.stated)) throw refusedLookUp('population.verifyMaritalStatus', 'stated', 'unknown_status');
      const { maritalStatus } = await itemOf(question, 'verifyMaritalStatus', '010', 'marital_status');
      if (maritalStatus === undefined || maritalStatus.kind === 'unknown') return 'cannot_tell';
      return maritalStatus.kind === question.stated ? 'match' : 'no_match';
    },
    verifyDeathOrMissing(question) {
      return ask(question, {
        name: 'verifyDeathOrMissing',
        service: '011',
        items: ['death_or_missing'],
        read: (answer, operation, { decodeDeathOrMissing }) => decodeDeathOrMissing(messageOf(answer, operation), operation, onDrift),
        found: (state) => state === 'recorded',
      });
    },
  };
}

/** What a statement is compared by. */
function comparedItems(person: AskedPerson): RegisterItem[] {
  return [person.personalId === undefined ? 'legacy_id_card' : 'personal_id', 'full_name', 'birth_date'];
}

function messageOf({ message }: RouteAnswer, operation: string): string {
  // A route that only says whether a statement is true carries no service that needs more.
  if (message === undefined) throw notOnRoute(operation);
  return message;
}

function notOnRoute(operation: string, service?: PopulationService): MotcuaError {
  return new MotcuaError('configuration', `${operation}: the route of the connection profile does not carry this service`, {
    details: { operation, reason: 'service_not_on_route', ...(service === undefined ? {} : { service }) },
  });
}
