import type { DeclaredIdentity } from '@motcua/contracts/gateway/types';
import { checkPersonalId, formatBirthDate, isMotcuaError, parseBirthDate, parseLegacyIdCard } from '@motcua/domain';

/** What the person has typed of themselves, as typed. Kept in memory only. */
export interface Statement {
  number: string;
  fullName: string;
  day: string;
  month: string;
  year: string;
}

/** What can be wrong with a statement; each has its sentence. */
export type StatementFault =
  | 'number_missing'
  | 'number_characters'
  | 'number_length'
  | 'number_impossible'
  | 'name_missing'
  | 'name_too_long'
  | 'birth_missing'
  | 'birth_incomplete'
  | 'birth_shape'
  | 'birth_date'
  | 'birth_future'
  | 'birth_too_early';

/** Parts of the statement form that can be wrong, in reading order. */
export type StatementPart = 'number' | 'fullName' | 'birthDate';

/** Faults of a statement, by part. */
export type StatementFaults = Partial<Record<StatementPart, StatementFault>>;

/** Checks what was typed: what to send, or what to mend. `today` is the running day, `yyyy-MM-dd`. */
export function readStatement(typed: Readonly<Statement>, today?: string): { declared: DeclaredIdentity } | { faults: StatementFaults } {
  const number = readNumber(typed.number);
  const fullName = typed.fullName.normalize('NFC').replace(/\s+/g, ' ').trim();
  const birthDate = readBirthDate(typed, today);
  const faults: StatementFaults = {};
  if (typeof number === 'string') faults.number = number;
  if (fullName === '') faults.fullName = 'name_missing';
  else if (fullName.length > 100) faults.fullName = 'name_too_long';
  if (typeof birthDate === 'string') faults.birthDate = birthDate;
  if (typeof number === 'string' || typeof birthDate === 'string' || faults.fullName) return { faults };
  return { declared: { ...number, fullName, birthDate: birthDate.written } };
}

function readNumber(text: string): { personalId: string } | { legacyIdCard: string } | StatementFault {
  if (text.trim() === '') return 'number_missing';
  const check = checkPersonalId(text);
  if (check.ok) return { personalId: check.value };
  if (check.reason === 'characters') return 'number_characters';
  if (check.reason !== 'length') return 'number_impossible';
  try {
    return { legacyIdCard: parseLegacyIdCard(text) };
  } catch {
    return 'number_length';
  }
}

function readBirthDate(typed: Readonly<Statement>, today?: string): { written: string } | StatementFault {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((part) => part.normalize('NFKC').trim()) as [string, string, string];
  if (!day && !month && !year) return 'birth_missing';
  if (!year || !day !== !month) return 'birth_incomplete';
  try {
    return { written: formatBirthDate(parseBirthDate(day ? `${day}/${month}/${year}` : year, today), 'yyyy-MM-dd') };
  } catch (error) {
    const reason = isMotcuaError(error) ? error.details?.reason : undefined;
    return reason === 'date' || reason === 'future' || reason === 'too_early' ? `birth_${reason}` : 'birth_shape';
  }
}
