import type { BirthDate } from './birth-date.ts';
import type { BloodGroup } from './blood-group.ts';
import type { MaritalStatus } from './marital-status.ts';
import type { Sex } from './sex.ts';

/** A person as the population register knows them. A field the register has no entry for is absent. */
export interface Citizen {
  /** 12 digits. */
  readonly personalId?: string;
  /** Number of the old identity card, 9 digits. */
  readonly legacyIdCard?: string;
  /** The whole name, as the register writes it (mostly upper case). */
  readonly fullName?: string;
  readonly birthDate?: BirthDate;
  readonly sex?: Sex;
  /** Country code, `VN`. */
  readonly nationality?: string;
  readonly ethnicity?: CodedName;
  readonly religion?: CodedName;
  readonly maritalStatus?: MaritalStatus;
  readonly bloodGroup?: BloodGroup;
  readonly birthRegistrationPlace?: RegisteredAddress;
  readonly placeOfOrigin?: RegisteredAddress;
  readonly permanentAddress?: RegisteredAddress;
  readonly currentAddress?: RegisteredAddress;
  readonly father?: RelatedPerson;
  readonly mother?: RelatedPerson;
  readonly spouse?: RelatedPerson;
  readonly representative?: RelatedPerson;
  readonly householdHead?: HouseholdHead;
}

/** An entry of a code table. A code the table does not know has no name. */
export interface CodedName {
  readonly code: string;
  /** Vietnamese name. */
  readonly name?: string;
}

/**
 * An address as registers keep it. The codes are those in force when the entry was made: seven province codes changed
 * their meaning on 1 July 2025, so a code without a date may be ambiguous.
 */
export interface RegisteredAddress {
  /** Two digits. */
  readonly provinceCode?: string;
  /** Three digits; districts ended on 1 July 2025. */
  readonly districtCode?: string;
  /** Five digits. */
  readonly communeCode?: string;
  /** House, street, village, and whatever else was written. */
  readonly detail?: string;
  /** Country code. */
  readonly country?: string;
}

/** Father, mother, spouse or representative. */
export interface RelatedPerson {
  readonly fullName?: string;
  readonly nationality?: string;
  readonly personalId?: string;
  readonly legacyIdCard?: string;
}

/** The head of the person's household. */
export interface HouseholdHead extends Omit<RelatedPerson, 'nationality'> {
  /** The person's relationship to the head as the register codes it; `CH01` is the head. Other codes are not public. */
  readonly relationship?: string;
}
