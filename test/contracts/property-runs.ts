import fc from 'fast-check';

/** Runs of a property: few and always the same ones, unless MOTCUA_DEEP asks for all of them. */
export function runs(deep: number): fc.Parameters<unknown> {
  return process.env['MOTCUA_DEEP'] ? { numRuns: deep } : { numRuns: Math.min(deep, 150), seed: 20260722 };
}

/** An object whose optional members may be missing: fast-check's own record, typed for exactOptionalPropertyTypes. */
export function record<T extends object>(required: { [K in keyof T]?: fc.Arbitrary<NonNullable<T[K]>> }, optional: { [K in keyof T]?: fc.Arbitrary<NonNullable<T[K]>> } = {}): fc.Arbitrary<T> {
  return fc.record({ ...required, ...optional } as never, { requiredKeys: Object.keys(required) as never, noNullPrototype: true }) as fc.Arbitrary<T>;
}

/** A text as people write it: not empty, composed, without blanks at its ends or two in a row. */
export const plainText = fc
  .stringMatching(/^[A-Za-zĂÂĐÊÔƠƯăâđêôơưạảãàáẹẻẽèéọỏõòó0-9&<>"'.,/ -]{1,40}$/u)
  .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

/** Synthetic 12-digit and 9-digit numbers. */
export const personalIds = fc.integer({ min: 0, max: 999_999 }).map((number) => `0990${String(number % 100).padStart(2, '0')}${String(number).padStart(6, '0')}`);
export const legacyIdCards = fc.integer({ min: 0, max: 999_999 }).map((number) => `099${String(number).padStart(6, '0')}`);

/** Instants to the second, as the wires carry them. */
export const instants = fc
  .integer({ min: Date.parse('1990-01-01T00:00:00Z') / 1000, max: Date.parse('2060-12-31T00:00:00Z') / 1000 })
  .map((seconds) => `${new Date(seconds * 1000 + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`);

/** Birth dates: whole ones, and years. */
export const birthDates = fc.oneof(
  fc.integer({ min: 1900, max: 2020 }).map((year) => ({ year })),
  fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2020-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  })),
);
