import { type BirthDate, type LegacyIdCard, parseLegacyIdCard, type PersonalId, parsePersonalId } from '@motcua/domain';

/** A text that is parsed before it is sent, or an identifier parsed already. An identifier of another kind does not compile. */
export type TextOr<Identifier extends string & { readonly __brand: string }> = string & {
  readonly length: number;
  readonly __brand?: Identifier['__brand'];
};

/** A text that is no identifier of a kind that belongs elsewhere. */
export type PlainText = string & { readonly length: number; readonly __brand?: never };

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
