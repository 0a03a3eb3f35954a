import type { Citizen } from '../citizens.ts';

/** What a caller says of the person it asks for. */
export interface Statement {
  readonly personalId?: string;
  readonly legacyIdCard?: string;
  readonly fullName: string;
  /** `yyyyMMdd`, or `yyyy`; service 033 takes none. */
  readonly birth?: string;
}

/**
 * The people of the register a statement fits: the number, the name and the birth, where one is stated, must all agree. A
 * nine-digit card can belong to two people, because provinces gave the same numbers.
 *
 * @param withoutMarks - also takes a name without diacritics and spaces, as callers of services 003 and 033 send it.
 */
export function findCitizens(
  register: readonly Citizen[],
  statement: Statement,
  withoutMarks = false,
): readonly Citizen[] {
  const name = folded(statement.fullName);
  return register.filter((citizen) => {
    const numberFits =
      statement.personalId === undefined
        ? citizen.legacyIdCard !== undefined && citizen.legacyIdCard === statement.legacyIdCard
        : citizen.personalId === statement.personalId;
    if (!numberFits || (statement.birth !== undefined && !birthFits(citizen.birthDate, statement.birth))) return false;
    const registered = folded(citizen.fullName);
    return registered === name || (withoutMarks && bare(registered) === bare(name));
  });
}

/** A statement by year only fits a full date of that year; a full date does not fit a record that has the year only. */
function birthFits(registered: string, stated: string): boolean {
  const compact = registered.replaceAll('-', '');
  return compact === stated || (stated.length === 4 && compact.startsWith(stated));
}

function folded(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toUpperCase();
}

function bare(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replace(/[^A-Z0-9]/g, '');
}
