import type { Citizen, DataItem } from '@motcua/domain';
import { refusedLookUp } from '@motcua/http';

/** The data items the population register can give; a phone number and an email address are not among them. */
export type RegisterItem = Exclude<DataItem, 'phone' | 'email'> | 'blood_group';

const fieldOf = {
  full_name: 'fullName',
  personal_id: 'personalId',
  legacy_id_card: 'legacyIdCard',
  birth_date: 'birthDate',
  sex: 'sex',
  nationality: 'nationality',
  ethnicity: 'ethnicity',
  religion: 'religion',
  marital_status: 'maritalStatus',
  blood_group: 'bloodGroup',
  place_of_origin: 'placeOfOrigin',
  birth_registration_place: 'birthRegistrationPlace',
  permanent_address: 'permanentAddress',
  current_address: 'currentAddress',
  father: 'father',
  mother: 'mother',
  spouse: 'spouse',
  representative: 'representative',
  household_head: 'householdHead',
} as const satisfies Record<RegisterItem, keyof Citizen>;

/** A citizen of whom only the named items are there, and can be read. */
export type CitizenPart<Item extends RegisterItem> = Pick<Citizen, (typeof fieldOf)[Item]>;

/** Whether the register can give an item. */
export function isRegisterItem(item: string): item is RegisterItem {
  return typeof item === 'string' && Object.hasOwn(fieldOf, item);
}

/** A citizen with the asked items only. */
export function onlyFields<Item extends RegisterItem>(citizen: Citizen, items: readonly Item[]): CitizenPart<Item> {
  return Object.fromEntries(
    items.flatMap((item) => {
      const field = fieldOf[item];
      return citizen[field] === undefined ? [] : [[field, citizen[field]]];
    }),
  ) as CitizenPart<Item>;
}

/** @throws MotcuaError `invalid_request` when no item is named, or one the register does not have. */
export function checkItems(items: readonly RegisterItem[], operation: string): void {
  if (!Array.isArray(items) || items.length === 0) throw refusedLookUp(operation, 'fields', 'required');
  for (const item of items) if (!isRegisterItem(item)) throw refusedLookUp(operation, 'fields', 'unknown_item');
}
