import { refusedLookUp } from '@motcua/http';

/** A thing with the fields that were asked for and no others: what was not asked for does not reach the caller. */
export function onlyFields<Thing extends object, Field extends keyof Thing>(thing: Thing, fields: readonly Field[]): Pick<Thing, Field> {
  return Object.fromEntries(fields.filter((field) => thing[field] !== undefined).map((field) => [field, thing[field]])) as Pick<Thing, Field>;
}

/** A program without type checks can ask for a field that does not exist. @throws MotcuaError `invalid_request`. */
export function checkFields(fields: readonly PropertyKey[], known: readonly PropertyKey[], operation: string): void {
  if (!Array.isArray(fields) || fields.length === 0) throw refusedLookUp(operation, 'fields', 'required');
  if (fields.every((field) => known.includes(field))) return;
  throw refusedLookUp(operation, 'fields', 'unknown_field');
}
