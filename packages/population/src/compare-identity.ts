import { type BirthDate, type Citizen, nameMatches } from '@motcua/domain';

/** What a comparison with the register says of one field. */
export type FieldVerdict = 'match' | 'no_match' | 'cannot_tell';

/** What a comparison says, without any value of the register. */
export interface IdentityVerdict {
  /** `match` when the number, the name and the birth date all do. */
  outcome: FieldVerdict;
  fields: { personalId: FieldVerdict; fullName: FieldVerdict; birthDate: FieldVerdict };
}

/** What a person says of themselves. */
export interface Statement {
  personalId?: string | undefined;
  legacyIdCard?: string | undefined;
  fullName: string;
  birthDate: BirthDate;
}

/**
 * Compares a statement with what the register found for it. Nobody found: no match, and which field is wrong cannot be
 * told. Several found: cannot be told.
 */
export function compareIdentity(statement: Statement, found: readonly Citizen[]): IdentityVerdict {
  const [citizen, ...others] = found;
  if (citizen === undefined || others.length > 0) {
    const outcome = citizen === undefined ? 'no_match' : 'cannot_tell';
    return { outcome, fields: { personalId: 'cannot_tell', fullName: 'cannot_tell', birthDate: 'cannot_tell' } };
  }
  const fields = {
    personalId:
      statement.personalId === undefined
        ? sameText(statement.legacyIdCard, citizen.legacyIdCard)
        : sameText(statement.personalId, citizen.personalId),
    fullName: citizen.fullName === undefined ? ('cannot_tell' as const) : verdict(nameMatches(statement.fullName, citizen.fullName)),
    birthDate: sameBirthDate(statement.birthDate, citizen.birthDate),
  };
  const verdicts = Object.values(fields);
  const outcome = verdicts.includes('no_match') ? 'no_match' : verdicts.includes('cannot_tell') ? 'cannot_tell' : 'match';
  return { outcome, fields };
}

/** The verdict of a register that only says whether the whole statement is true. Which field is wrong cannot be told. */
export function verdictWithoutFields(matches: boolean): IdentityVerdict {
  const field = matches ? 'match' : 'cannot_tell';
  return { outcome: verdict(matches), fields: { personalId: field, fullName: field, birthDate: field } };
}

function sameText(stated: string | undefined, registered: string | undefined): FieldVerdict {
  return stated === undefined || registered === undefined ? 'cannot_tell' : verdict(stated === registered);
}

/** A statement by year alone is compared by year alone; a register that knows the year only cannot tell a day. */
function sameBirthDate(stated: BirthDate, registered: BirthDate | undefined): FieldVerdict {
  if (registered === undefined) return 'cannot_tell';
  if (stated.year !== registered.year) return 'no_match';
  if (stated.month === undefined) return 'match';
  if (registered.month === undefined) return 'cannot_tell';
  return verdict(stated.month === registered.month && stated.day === registered.day);
}

function verdict(same: boolean): FieldVerdict {
  return same ? 'match' : 'no_match';
}
