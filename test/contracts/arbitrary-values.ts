import fc from 'fast-check';
import type { JsonSchema } from './contract-documents.ts';

/** Values that mostly fit a schema, and now and then miss it in one place. */
export function valuesFor(schema: JsonSchema, components: Record<string, JsonSchema>, depth = 0): fc.Arbitrary<unknown> {
  const fitting = fittingValues(schema, components, depth);
  return fc.oneof({ weight: depth === 0 ? 30 : 150, arbitrary: fitting }, { weight: 1, arbitrary: odd });
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 1.5, true, [], {}, '0', 'x', 'unknown', '2026-02-30', '1e3'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.integer(),
);

function fittingValues(schema: JsonSchema, components: Record<string, JsonSchema>, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valuesFor(components[schema.$ref.split('/').at(-1)!]!, components, depth + 1);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined) return fc.oneof(...branches.map((branch) => valuesFor(branch, components, depth + 1)));
  if (schema.type === undefined) return odd;
  const kinds = Array.isArray(schema.type) ? schema.type : [schema.type];
  return fc.oneof(...kinds.map((kind) => ofKind(kind, schema, components, depth)));
}

/** One value in twenty is of the second kind, which may or may not fit. */
function mostly(fitting: fc.Arbitrary<unknown>, doubtful: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 25, arbitrary: fitting }, { weight: 1, arbitrary: doubtful });
}

function ofKind(kind: string, schema: JsonSchema, components: Record<string, JsonSchema>, depth: number): fc.Arbitrary<unknown> {
  const number = (key: string, otherwise: number): number => (typeof schema[key] === 'number' ? (schema[key] as number) : otherwise);
  switch (kind) {
    case 'string':
      if (typeof schema['pattern'] === 'string') return mostly(fc.stringMatching(new RegExp(schema['pattern'], 'u')), fc.string({ maxLength: 20 }));
      if (schema['format'] === 'date-time') {
        return mostly(
          fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
          fc.constantFrom('2026-07-22T08:30:00+07:00', '2026-02-30T00:00:00Z', '2026-07-22', '2026-07-22T25:00:00Z', '2026-07-22T08:30:00'),
        );
      }
      if (schema['format'] === 'uri') return mostly(fc.webUrl(), fc.constantFrom('nothing', '/relative', 'https://example.vn/a?b=c'));
      return mostly(
        fc.string({ unit: 'grapheme', minLength: number('minLength', 0), maxLength: Math.min(number('maxLength', 12), 30) }),
        // One too short and one too long, in code points and not in UTF-16 units.
        fc.constantFrom(...[number('minLength', 0) - 1, number('maxLength', 12), number('maxLength', 12) + 1].filter((length) => length >= 0).map((length) => '𐐷'.repeat(length))),
      );
    case 'integer':
      return mostly(
        fc.integer({ min: number('minimum', -3), max: number('maximum', 700) }),
        fc.constantFrom(number('minimum', -3) - 1, number('maximum', 700) + 1, 1.5),
      );
    case 'number':
      return fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -2, max: 5 }));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valuesFor(schema.items ?? {}, components, depth + 1), { maxLength: depth > 4 ? 1 : 3 });
    default:
      return objects(schema, components, depth);
  }
}

function objects(schema: JsonSchema, components: Record<string, JsonSchema>, depth: number): fc.Arbitrary<unknown> {
  const required = new Set(schema.required);
  const members = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    fc
      .tuple(valuesFor(property, components, depth + 1), fc.nat({ max: 200 }))
      // A required member is seldom missing; an optional one often, the deeper the more.
      .map(([value, dice]): [string, unknown][] => (dice < (required.has(name) ? 1 : 60 + depth * 25) ? [] : [[name, value]])),
  );
  const extra = typeof schema.additionalProperties === 'object' ? valuesFor(schema.additionalProperties, components, depth + 1) : odd;
  const extras = fc.oneof(
    { weight: 40, arbitrary: fc.constant<[string, unknown][]>([]) },
    { weight: 1, arbitrary: fc.tuple(fc.stringMatching(/^x[a-z]{1,5}$/), extra).map((entry): [string, unknown][] => [entry]) },
  );
  return fc.tuple(...members, extras).map((parts) => Object.fromEntries(parts.flat()));
}
