import type * as z from 'zod';

/**
 * Length of a text in Unicode code points, which is how JSON Schema counts (`minLength`, `maxLength`); JavaScript's
 * own length counts UTF-16 units.
 */
export function codePoints(min: number, max = Number.POSITIVE_INFINITY): z.core.CheckFn<string> {
  return (payload) => {
    // A code point is one unit or two: mostly there is nothing to count.
    if (payload.value.length >= 2 * min && payload.value.length <= max) return;
    let length = 0;
    for (const _ of payload.value) length += 1;
    if (length < min) {
      payload.issues.push({ code: 'too_small', origin: 'string', minimum: min, inclusive: true, input: payload.value });
    } else if (length > max) {
      payload.issues.push({ code: 'too_big', origin: 'string', maximum: max, inclusive: true, input: payload.value });
    }
  };
}

/** That a number is whole, however large (`integer`). */
export function wholeNumber(): z.core.CheckFn<number> {
  return (payload) => {
    if (!Number.isInteger(payload.value)) payload.issues.push({ code: 'invalid_type', expected: 'int', input: payload.value });
  };
}

const uriCharacters = /^[a-z][a-z0-9+.-]*:(?:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})+$/i;

/** That a text is an absolute URI in the characters of RFC 3986 (`format: uri`). */
export function uri(): z.core.CheckFn<string> {
  return (payload) => {
    if (!uriCharacters.test(payload.value) || !URL.canParse(payload.value)) {
      payload.issues.push({ code: 'invalid_format', format: 'url', input: payload.value });
    }
  };
}

/** That no two items of a list are equal, as JSON Schema compares them (`uniqueItems`). */
export function uniqueItems(): z.core.CheckFn<unknown[]> {
  return (payload) => {
    if (new Set(payload.value.map(canonical)).size < payload.value.length) {
      payload.issues.push({ code: 'custom', message: 'Items are not unique', input: payload.value });
    }
  };
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
  return `{${entries.sort().join()}}`;
}
