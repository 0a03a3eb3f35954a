import { MotcuaError } from '@motcua/domain';
import { fitsExactly } from './exact-fit.ts';

/** The part of a Zod schema that checking needs. */
export interface ShapeSchema<T> {
  safeParse(value: unknown):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { code?: string | undefined; path: readonly PropertyKey[] }[] } };
}

/** Told, by operation and place, of a field that the contract does not know. Never of its value. */
export type DriftHook = (drift: { operation: string; place: string }) => void;

/**
 * An answer as its contract says. Fields the contract does not know are left out and reported as drift.
 *
 * @throws MotcuaError `bad_response`; `details.place` and `details.issue` say where and what, without values. With
 *   `details.reason` `too_much` when it has more members than any answer should.
 */
export function checkAnswer<T>(schema: ShapeSchema<T>, value: unknown, operation: string, onDrift?: DriftHook): T {
  if (holdsTooMuch(value)) {
    throw new MotcuaError('bad_response', `${operation}: the answer holds more than any answer should`, { details: { operation, reason: 'too_much' } });
  }
  if (fitsExactly(schema, value)) return value as T;
  const result = safely(schema, value);
  if (!result.success) {
    throw new MotcuaError('bad_response', `${operation}: the answer is not what the contract says`, {
      details: { operation, reason: 'shape', ...firstIssue(result.error.issues) },
    });
  }
  if (onDrift) for (const place of unknownPlaces(value, result.data)) onDrift({ operation, place });
  return result.data;
}

/**
 * What is about to be sent, when its contract allows it.
 *
 * @throws MotcuaError `invalid_request`; `details.place` and `details.issue` say where and what, without values.
 */
export function checkRequest<T>(schema: ShapeSchema<T>, value: unknown, operation: string): T {
  if (holdsTooMuch(value)) {
    throw new MotcuaError('invalid_request', `${operation}: the request holds more than any request should`, { details: { operation, reason: 'too_much' } });
  }
  const result = safely(schema, value);
  if (result.success) return result.data;
  throw new MotcuaError('invalid_request', `${operation}: the request is not what the contract allows`, {
    details: { operation, reason: 'shape', ...firstIssue(result.error.issues) },
  });
}

/**
 * Zod compares the member `length` of whatever stands where a text or a list should; when somebody sends one that is no
 * number, comparing it throws. Such a value is simply not what the contract says.
 */
function safely<T>(schema: ShapeSchema<T>, value: unknown): ReturnType<ShapeSchema<T>['safeParse']> {
  try {
    return schema.safeParse(value);
  } catch {
    return { success: false, error: { issues: [] } };
  }
}

/** The largest catalogue there is, 10,599 communes with all their columns, has half of it. */
const mostMembers = 200_000;
/** An object counts as much even when it is empty: each member it lacks is told. */
const leastMembers = 8;
/** A file of seven megabytes in base 64. Composing a text (NFC) takes up to seventeen bytes a character. */
const mostCharacters = 10_000_000;

/** Whether a value is so large that telling what is wrong with each member, or composing its texts, would take hundreds of megabytes. */
function holdsTooMuch(value: unknown): boolean {
  let members = 0;
  let characters = 0;
  const open: object[] = [];
  const count = (member: unknown): void => {
    if (typeof member === 'string') characters += member.length;
    else if (typeof member === 'object' && member !== null) open.push(member);
  };
  count(value);
  for (let container = open.pop(); container !== undefined; container = open.pop()) {
    if (Array.isArray(container)) {
      members += Math.max(leastMembers, container.length);
      if (members > mostMembers) return true;
      for (const member of container) count(member);
    } else {
      let inside = 0;
      for (const name in container) {
        inside += 1;
        if (members + inside > mostMembers) return true;
        count((container as Record<string, unknown>)[name]);
      }
      members += Math.max(leastMembers, inside);
    }
    if (members > mostMembers || characters > mostCharacters) return true;
  }
  return false;
}

function firstIssue(issues: readonly { code?: string | undefined; path: readonly PropertyKey[] }[]): { place: string; issue: string } {
  const issue = issues[0];
  const place = (issue?.path ?? []).map((step) => (typeof step === 'number' ? '[]' : nameOf(String(step)))).join('.');
  // A place is made of names the contract knows; a longer one would hold keys somebody else made up.
  return { place: place.length <= 200 ? place : '', issue: issue?.code ?? 'unknown' };
}

/** Places of the fields of `raw` that are not in `kept`, each once, list positions left out. */
function unknownPlaces(raw: unknown, kept: unknown): Set<string> {
  const places = new Set<string>();
  // Answers are mostly as the contract says: no name is put together before a field is found that is not.
  const steps: string[] = [];
  const visit = (step: string, a: unknown, b: unknown): void => {
    // What the contract leaves open was kept as it is, however deep it goes.
    if (a === b || typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return;
    steps.push(step);
    if (Array.isArray(a)) for (let index = 0; index < a.length; index += 1) visit('[]', a[index], (b as unknown[])[index]);
    else {
      for (const key of Object.keys(a)) {
        if (Object.hasOwn(b, key)) visit(key, (a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]);
        else places.add([...steps.slice(1), nameOf(key)].join('.').replaceAll('.[]', '[]'));
      }
    }
    steps.pop();
  };
  visit('', raw, kept);
  return places;
}

/** A key, when it is plainly the name of a field: an upstream that puts a person's name or number there is not quoted. */
function nameOf(key: string): string {
  return /^[@A-Za-z_][\w:-]{0,59}$/.test(key) && !/\d{5}/.test(key) ? key : '?';
}
