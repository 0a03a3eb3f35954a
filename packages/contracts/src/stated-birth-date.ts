import { type BirthDate, isMotcuaError, parseBirthDate } from '@motcua/domain';

/** A birth date as an upstream states it (`yyyyMMdd` or `yyyy`); undefined for none, and for what is no date. */
export function statedBirthDate(text: string | undefined): BirthDate | undefined {
  if (text === undefined) return undefined;
  try {
    // Taken as it is: a date that an upstream wrote cannot be in our future.
    return parseBirthDate(text, '9999-12-31');
  } catch (error) {
    if (isMotcuaError(error)) return undefined;
    throw error;
  }
}
