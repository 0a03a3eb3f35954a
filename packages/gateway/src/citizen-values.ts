import { formatBirthDate, type Citizen, type DataItem, type RegisteredAddress } from '@motcua/domain';

import { addressLine } from './address-line.ts';

/** Data items as the answers of a form are written: see `prefill` in `@motcua/forms`. */
export type ItemValues = Partial<Record<DataItem, string>>;

/** A register's entry as values for a form's fields. What the register doesn't say is left out. */
export function valuesOfCitizen(citizen: Citizen): ItemValues {
  const { sex, maritalStatus, birthDate } = citizen;
  return withoutGaps({
    full_name: citizen.fullName,
    personal_id: citizen.personalId,
    legacy_id_card: citizen.legacyIdCard,
    birth_date: birthDate && formatBirthDate(birthDate, 'yyyy-MM-dd'),
    sex: sex === undefined || sex.kind === 'unknown' ? undefined : sex.kind,
    nationality: citizen.nationality,
    ethnicity: withoutZeros(citizen.ethnicity?.code),
    religion: citizen.religion?.code,
    marital_status: maritalStatus === undefined || maritalStatus.kind === 'unknown' ? undefined : maritalStatus.kind,
    place_of_origin: line(citizen.placeOfOrigin),
    birth_registration_place: line(citizen.birthRegistrationPlace),
    permanent_address: line(citizen.permanentAddress),
    current_address: line(citizen.currentAddress),
    father: citizen.father?.fullName,
    mother: citizen.mother?.fullName,
    spouse: citizen.spouse?.fullName,
    representative: citizen.representative?.fullName,
    household_head: citizen.householdHead?.fullName,
  });
}

/** Drops items without a value. */
export function withoutGaps(values: Partial<Record<DataItem, string | undefined>>): ItemValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
}

function line(address: RegisteredAddress | undefined): string | undefined {
  return address && addressLine(address);
}

function withoutZeros(code: string | undefined): string | undefined {
  return code?.replace(/^0+(?=\d)/, '');
}
