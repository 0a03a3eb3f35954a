import fc from 'fast-check';
import type { JsonSchema } from './contract-documents.ts';

/** Makes one value after another. */
export type Sampler = () => unknown;

type Make = (depth: number) => unknown;

/**
 * Values that mostly fit a schema, and now and then miss it in one place. Made without shrinking, which is what lets a
 * schema be tried ten thousand times: a value that shows a fault is printed whole.
 *
 * @param seed The same seed gives the same values.
 * @param misses Whether to miss now and then; without, every value is meant to fit.
 */
export function sampler(schema: JsonSchema, components: Record<string, JsonSchema>, seed: number, misses = true): Sampler {
  const random = randomNumbers(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const oneIn = (count: number): boolean => misses && below(count) === 0;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const made = new Map<string, Make>();

  const odd: Make = () => (below(3) === 0 ? pick(oddTexts) : structuredClone(pick(oddValues)));

  function component(name: string): Make {
    const known = made.get(name);
    if (known !== undefined) return known;
    // Components may refer to themselves: the entry stands before what it calls.
    const later: { make?: Make } = {};
    made.set(name, (depth) => later.make!(depth));
    later.make = maker(components[name]!);
    return later.make;
  }

  function maker(part: JsonSchema): Make {
    const fitting = fittingMaker(part);
    return (depth) => (oneIn(depth === 0 ? 30 : 150) ? odd(depth) : fitting(depth));
  }

  function fittingMaker(part: JsonSchema): Make {
    if (part.$ref !== undefined) {
      const target = component(part.$ref.split('/').at(-1)!);
      return (depth) => target(depth + 1);
    }
    if (part.const !== undefined) return () => part.const;
    if (part.enum !== undefined) return () => pick(part.enum!);
    const branches = (part.oneOf ?? part.anyOf)?.map(maker);
    if (branches !== undefined) return (depth) => pick(depth > 12 ? branches.slice(0, 1) : branches)(depth + 1);
    if (part.type === undefined) return misses ? odd : () => 'x';
    const kinds = (Array.isArray(part.type) ? part.type : [part.type]).map((kind) => ofKind(kind, part));
    return kinds.length === 1 ? kinds[0]! : (depth) => pick(kinds)(depth);
  }

  /** One value in twenty-six is of the second kind, which may or may not fit. */
  const mostly = (fitting: Make, doubtful: Make): Make => (depth) => (oneIn(26) ? doubtful(depth) : fitting(depth));

  function ofKind(kind: string, part: JsonSchema): Make {
    const number = (key: string, otherwise: number): number => (typeof part[key] === 'number' ? part[key] : otherwise);
    switch (kind) {
      case 'string':
        return texts(part, number('minLength', 0), number('maxLength', 12));
      case 'integer': {
        const [low, high] = [number('minimum', -3), number('maximum', Math.max(700, number('minimum', 0)))];
        return mostly(() => low + below(high - low + 1), () => pick([low - 1, high + 1, 1.5]));
      }
      case 'number': {
        const low = number('minimum', number('exclusiveMinimum', -2));
        return mostly(() => low + 1 + below(5) + pick([0, 0.5, 0.125]), () => pick([low, low - 1, 1e300, -1e-300]));
      }
      case 'boolean':
        return () => below(2) === 0;
      case 'null':
        return () => null;
      case 'array':
        return lists(part, number('minItems', 0), number('maxItems', 3));
      default:
        return objects(part);
    }
  }

  function texts(part: JsonSchema, shortest: number, longest: number): Make {
    if (typeof part['pattern'] === 'string') {
      const matching = matchingTexts(part['pattern']);
      return mostly(() => pick(matching), () => pick(oddTexts));
    }
    if (part['format'] === 'date-time') return mostly(() => new Date(below(4_000_000_000) * 1000).toISOString(), () => pick(doubtfulTimes));
    if (part['format'] === 'date') return mostly(() => new Date(below(4_000_000_000) * 1000).toISOString().slice(0, 10), () => pick(doubtfulTimes));
    if (part['format'] === 'uri') return mostly(() => pick(addresses), () => pick(['nothing', '/relative', 'https://example.vn/a?b=c']));
    if (part['format'] === 'uuid') return mostly(() => pick(uuids), () => pick(oddTexts));
    const most = Math.max(shortest, Math.min(longest, 30));
    const ordinary: Make = () => Array.from({ length: shortest + below(most - shortest + 1) }, () => pick(letters)).join('');
    // One too short and one too long, in code points and not in UTF-16 units.
    const edges = [shortest - 1, shortest, longest, longest + 1].filter((length) => length >= 0).map((length) => '𐐷'.repeat(length));
    return mostly(ordinary, () => pick(edges));
  }

  function lists(part: JsonSchema, fewest: number, most: number): Make {
    const item = maker(part.items ?? {});
    return (depth) => Array.from({ length: oneIn(30) ? most + 1 : Math.max(fewest, below(Math.min(most, depth > 4 ? 1 : 3) + 1)) }, () => item(depth + 1));
  }

  function objects(part: JsonSchema): Make {
    const required = new Set(part.required);
    const members = Object.entries(part.properties ?? {}).map(([name, property]) => ({ name, make: maker(property), needed: required.has(name) }));
    const extra = typeof part.additionalProperties === 'object' ? maker(part.additionalProperties) : odd;
    const open = part.properties === undefined;
    return (depth) => {
      const value: Record<string, unknown> = {};
      for (const { name, make, needed } of members) {
        // A required member is seldom missing; an optional one often, the deeper the more.
        const left = needed ? oneIn(200) : below(200) < 60 + depth * 25;
        if (!left) value[name] = make(depth + 1);
      }
      for (let more = open ? below(3) : oneIn(40) ? 1 : 0; more > 0; more -= 1) value[`x${pick(['a', 'bc', 'def'])}${more}`] = extra(depth + 1);
      return value;
    };
  }

  const make = maker(schema);
  return () => make(0);
}

/** A hundred values of an arbitrary, always the same. */
function pool<T>(arbitrary: fc.Arbitrary<T>): T[] {
  return fc.sample(arbitrary, { numRuns: 100, seed: 20260722 });
}

const oddValues: readonly unknown[] = [null, '', 0, -1, 1, 1.5, true, false, [], {}, [null], { a: 1 }, 'x', '0', 'unknown', '2026-02-30', '1e3', 1e21];
const oddTexts = pool(fc.string({ unit: 'grapheme', maxLength: 20 }));
/** Of one code point each, so that a text of them is as long as it says. */
const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyộẤ 0189-./|', ...pool(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })).filter((letter) => [...letter].length === 1)];

const matching = new Map<string, string[]>();
function matchingTexts(pattern: string): string[] {
  const known = matching.get(pattern) ?? pool(fc.stringMatching(new RegExp(pattern, 'u')));
  matching.set(pattern, known);
  return known;
}

const addresses = pool(fc.webUrl());
const uuids = pool(fc.uuid());
const doubtfulTimes = ['2026-07-22T08:30:00+07:00', '2026-02-30T00:00:00Z', '2026-07-22', '2026-02-30', '2026-07-22T25:00:00Z', '2026-07-22T08:30:00'];

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
