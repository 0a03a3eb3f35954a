import { MotcuaError } from '@motcua/domain';

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
 * @throws MotcuaError `bad_response`; `details.place` and `details.issue` say where and what, without values.
 */
export function checkAnswer<T>(schema: ShapeSchema<T>, value: unknown, operation: string, onDrift?: DriftHook): T {
  const result = schema.safeParse(value);
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
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new MotcuaError('invalid_request', `${operation}: the request is not what the contract allows`, {
    details: { operation, reason: 'shape', ...firstIssue(result.error.issues) },
  });
}

function firstIssue(issues: readonly { code?: string | undefined; path: readonly PropertyKey[] }[]): { place: string; issue: string } {
  const issue = issues[0];
  const place = (issue?.path ?? []).map((step) => (typeof step === 'number' ? '[]' : String(step))).join('.');
  // A place is made of names the contract knows; a longer one would hold keys somebody else made up.
  return { place: place.length <= 200 ? place : '', issue: issue?.code ?? 'unknown' };
}

/** Places of the fields of `raw` that are not in `kept`, each once, list positions left out. */
function unknownPlaces(raw: unknown, kept: unknown): Set<string> {
  const places = new Set<string>();
  const visit = (a: unknown, b: unknown, place: string): void => {
    if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return;
    for (const [key, value] of Object.entries(a)) {
      const here = Array.isArray(a) ? `${place}[]` : place === '' ? key : `${place}.${key}`;
      if (Object.hasOwn(b, key)) visit(value, (b as Record<string, unknown>)[key], here);
      else places.add(here);
    }
  };
  visit(raw, kept, '');
  return places;
}
