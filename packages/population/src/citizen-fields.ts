import type { Citizen, DataItem } from '@motcua/domain';

/** The data items the population register can give; a phone number and an email address are not among them. */
export type RegisterItem = Exclude<DataItem, 'phone' | 'email'>;

const fieldOf: Record<RegisterItem, keyof Citizen> = {
  full_name: 'fullName',
  personal_id: 'personalId',
  legacy_id_card: 'legacyIdCard',
  birth_date: 'birthDate',
  sex: 'sex',
  nationality: 'nationality',
  ethnicity: 'ethnicity',
  religion: 'religion',
  marital_status: 'maritalStatus',
  place_of_origin: 'placeOfOrigin',
  birth_registration_place: 'birthRegistrationPlace',
  permanent_address: 'permanentAddress',
  current_address: 'currentAddress',
  father: 'father',
  mother: 'mother',
  spouse: 'spouse',
  representative: 'representative',
  household_head: 'householdHead',
};

/** Whether the register can give an item. */
export function isRegisterItem(item: string): item is RegisterItem {
  return Object.hasOwn(fieldOf, item);
}

/** A citizen with the asked items only. */
export function onlyFields(citizen: Citizen, items: readonly RegisterItem[]): Citizen {
  return Object.fromEntries(
    items.flatMap((item) => {
      const field = fieldOf[item];
      return citizen[field] === undefined ? [] : [[field, citizen[field]]];
    }),
  );
}
