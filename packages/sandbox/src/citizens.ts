import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** A place in the register. `district` only in records still written with the three-level codes of before 1 July 2025. */
export interface Address {
  /** Two digits. */
  readonly province: string;
  /** Three digits. */
  readonly district?: string;
  /** Five digits. */
  readonly commune: string;
  readonly detail: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A relative: the id of another citizen, or a name only, when the register does not hold the person. */
export type Relative = string | { readonly fullName: string; readonly nationality: string };

/** How a person signs in. */
export interface Account {
  readonly kind: 'citizen' | 'business' | 'organisation';
  /**
   * `short`: what comes through VNeID, the number, name and birth date only. `full`: every claim the portal's own
   * accounts carried.
   */
  readonly claims: 'short' | 'full';
  readonly phone: string;
  readonly email: string;
  /** The name of the account, where it differs from the register's. */
  readonly fullName?: string;
  /** True for an account that carries neither number. */
  readonly withoutNumber?: boolean;
  /** Of a business or organisation account. */
  readonly organisation?: { readonly taxCode: string; readonly name: string; readonly address: string };
}

/** A synthetic person. Numbers start with 099, which no province has. */
export interface Citizen {
  /** Key of the record in this sandbox. */
  readonly id: string;
  /** What the person is there to try out, in Vietnamese. */
  readonly note: string;
  readonly personalId?: string;
  readonly legacyIdCard?: string;
  readonly fullName: string;
  /** True where the register splits the name in its three parts; in practice most records have it all in one. */
  readonly splitName?: boolean;
  /** `yyyy-MM-dd`, or `yyyy` where the register knows no more. */
  readonly birthDate: string;
  /** 1 male, 2 female. */
  readonly sex: 1 | 2;
  readonly nationality: string;
  readonly ethnicity: number;
  readonly religion: string;
  readonly maritalStatus: number;
  readonly bloodGroup: string;
  readonly birthRegistrationPlace: Address;
  readonly placeOfOrigin: Address;
  readonly permanentAddress: Address;
  readonly currentAddress: Address;
  readonly father?: Relative;
  readonly mother?: Relative;
  readonly spouse?: Relative;
  /** Legal representative: a parent, or a guardian. */
  readonly representative?: Relative;
  readonly householdHead: { readonly citizen: string; readonly relation: string };
  /** `yyyy-MM-dd`. */
  readonly deceasedOn?: string;
  /** Since when a court has declared them missing, `yyyy-MM-dd`. */
  readonly missingSince?: string;
  readonly account?: Account;
}

/**
 * Reads the synthetic people that come with this package.
 *
 * @throws the file system's error when the data file is missing: a broken installation.
 */
export async function loadCitizens(): Promise<readonly Citizen[]> {
  return JSON.parse(await readFile(new URL('../data/citizens.json', import.meta.url), 'utf8')) as Citizen[];
}

/** The subject the sign-in gives for a person: the same at every start, and not to be turned back into the person. */
export function subjectOf(citizen: Citizen): string {
  return opaque('subject', citizen.id);
}

/** The portal's own account number (TechID) of a person. */
export function technicalIdOf(citizen: Citizen): string {
  return opaque('technical id', citizen.id);
}

function opaque(kind: string, id: string): string {
  const hex = createHash('sha256').update(`motcua sandbox ${kind} ${id}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
