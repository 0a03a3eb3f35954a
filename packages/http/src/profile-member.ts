import { MotcuaError } from './motcua-error.ts';

/** Says that a member of a connection profile is not right, and in a word how. */
export function wrong(place: string, reason: string): MotcuaError {
  return new MotcuaError('configuration', `The connection profile is not right at ${place}: ${reason.replaceAll('_', ' ')}`, { details: { place, reason } });
}

/** The object at a place of the profile. */
export function objectAt(value: unknown, place: string): Record<string, unknown> {
  if (value === undefined) throw wrong(place, 'missing');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(place, 'not_an_object');
  return value as Record<string, unknown>;
}

/** Refuses members that are not in the list. */
export function known(value: Record<string, unknown>, place: string, names: readonly string[]): void {
  for (const name of Object.keys(value)) if (!names.includes(name)) throw wrong(`${place}.${name}`, 'unknown_member');
}

/** A text that is not empty. */
export function textAt(value: unknown, place: string): void {
  if (value === undefined) throw wrong(place, 'missing');
  if (typeof value !== 'string' || value.trim() === '') throw wrong(place, 'not_a_text');
}

/** A text that is not empty, or nothing. */
export function optionalTextAt(value: unknown, place: string): void {
  if (value !== undefined) textAt(value, place);
}

/** One of a few words, or nothing. */
export function optionalWordAt(value: unknown, place: string, words: readonly string[]): void {
  if (value !== undefined && !words.includes(value as string)) throw wrong(place, 'unknown_word');
}

/** A whole number between two bounds, or nothing. */
export function optionalNumberAt(value: unknown, place: string, [least, most]: readonly [number, number], reason = 'number'): void {
  if (value === undefined) return;
  if (!(typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most)) throw wrong(place, reason);
}

/** An `http` or `https` address without a password in it. */
export function urlAt(value: unknown, place: string): void {
  textAt(value, place);
  const url = URL.parse(value as string);
  if (url === null || !/^https?:$/.test(url.protocol)) throw wrong(place, 'not_a_url');
  // An address with a password in it would carry a secret past the rules for secrets.
  if (url.username !== '' || url.password !== '') throw wrong(place, 'credentials_in_url');
}

/** A reference to a secret in the environment or in a file. */
export function secretAt(value: unknown, place: string): void {
  const ref = objectAt(value, place);
  const keys = Object.keys(ref);
  if (keys.length === 1 && keys[0] === 'value') throw wrong(place, 'secret_in_file');
  if (keys.length !== 1 || (keys[0] !== 'env' && keys[0] !== 'file')) throw wrong(place, 'not_a_secret_reference');
  textAt(ref[keys[0]], `${place}.${keys[0]}`);
}
