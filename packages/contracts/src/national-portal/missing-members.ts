import { MotcuaError } from '@motcua/domain';

/**
 * Refuses a message that lacks something, naming everything it lacks at once.
 *
 * @throws MotcuaError `invalid_request` with `reason` `required`; `details.fields` names the members, separated by
 *   blanks, `details.field` the first of them.
 */
export function refuseMissing(missing: readonly string[], operation: string): void {
  const [field] = missing;
  if (field === undefined) return;
  throw new MotcuaError('invalid_request', `${operation}: required members are missing (${missing.join(', ')})`, {
    details: { operation, field, fields: missing.join(' '), reason: 'required' },
  });
}

/** The members of an object that are not there, or are blank texts. */
export function missingOf<T extends object>(value: T, members: readonly (keyof T & string)[], place = ''): string[] {
  return members.filter((member) => isMissing(value[member])).map((member) => `${place}${member}`);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
