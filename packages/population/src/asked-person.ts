import { type BirthDate, type LegacyIdCard, parseLegacyIdCard, parsePersonalId, type PersonalId, type PlainText, type TextOr } from '@motcua/domain';

/** The person asked about: by personal number or, for who has none, by the old card's number. */
export type AskedPerson = (
  | { personalId: TextOr<PersonalId>; legacyIdCard?: never }
  | { legacyIdCard: TextOr<LegacyIdCard>; personalId?: never }
) & {
  fullName: PlainText;
  birthDate: BirthDate;
};

/** The number in the form the register takes. @throws MotcuaError `invalid_request`. */
export function numberOf(person: AskedPerson): { personalId: PersonalId } | { legacyIdCard: LegacyIdCard } {
  if (person.personalId !== undefined) return { personalId: parsePersonalId(person.personalId) };
  return { legacyIdCard: parseLegacyIdCard(person.legacyIdCard) };
}
