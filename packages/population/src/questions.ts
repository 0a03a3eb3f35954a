import type { Citizen } from '@motcua/domain';
import type { LookUpReason } from '@motcua/http';
import type { AskedPerson } from './asked-person.ts';
import type { CitizenPart, RegisterItem } from './citizen-fields.ts';

/** What a look-up takes beside the person and the reason. */
export interface LookUpOptions {
  /** Stops the look-up. */
  signal?: AbortSignal;
}

/** A question about one person. */
export type IdentityQuestion = AskedPerson & LookUpReason & LookUpOptions;

/** A question for a person's data: only the named items are given. */
export type CitizenQuestion<Item extends RegisterItem = RegisterItem> = IdentityQuestion & { fields: readonly Item[] };

/** A question whether a person's marital status is the stated one. */
export type MaritalStatusQuestion = IdentityQuestion & { stated: 'unmarried' | 'married' | 'divorced_or_widowed' };

/** What a look-up found: the asked items, no others. */
export interface CitizenAnswer<Item extends RegisterItem = RegisterItem> {
  found: boolean;
  /** More than one when several people fit. */
  citizens: readonly CitizenPart<Item>[];
  /** When the data was true, as the register writes it. */
  asOf?: string;
}

/** The members of a person's household. */
export interface HouseholdAnswer<Item extends RegisterItem = RegisterItem> {
  found: boolean;
  members: readonly CitizenPart<Item>[];
  /** When the data was true, as the register writes it. */
  asOf?: string;
}

/** One item of one person. */
export type ItemAnswer<Field extends keyof Citizen> = Pick<Citizen, Field> & {
  /** How many people fit. The item is given only when it is one. */
  matches: number;
  /** When the data was true, as the register writes it. */
  asOf?: string;
};
