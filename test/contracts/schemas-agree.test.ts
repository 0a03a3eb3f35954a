import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { checkAnswer, type ShapeSchema } from '@motcua/contracts';
import { contracts } from './contract-documents.ts';
import { nearMisses } from './near-misses.ts';
import { sampler } from './sample-values.ts';

// Ajv reads the contract by itself: where it and the generated Zod schema disagree, the generator is wrong. That the schema
// gives the generated type is proved by the compiler (types-equal.test.ts), so all three say the same.
const deep = process.env['MOTCUA_DEEP'] !== undefined;
const samples = deep ? 10_000 : 100;
const seed = Number(process.env['MOTCUA_SEED'] ?? 20_260_722);

for (const { api, components, zod } of await contracts()) {
  const ajv = new Ajv2020.default({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'contract', components: { schemas: components } });

  describe(`schemas of ${api}`, () => {
    test('there is one for every component', () => {
      const generated = Object.keys(zod).filter((name) => name.endsWith('Schema'));
      assert.deepEqual(generated.sort(), Object.keys(components).map((name) => `${name}Schema`).sort());
    });

    for (const name of Object.keys(components)) {
      const reference = { $ref: `#/components/schemas/${name}` };
      test(`${name} accepts what the contract accepts, and nothing else`, () => {
        const oracle = ajv.compile({ $ref: `contract#/components/schemas/${name}` });
        const schema = zod[`${name}Schema`]!;
        const agree = (value: unknown): void => {
          const { success, data } = schema.safeParse(value);
          // Zod drops a member called like the prototype instead of looking into it: then what is left must fit.
          if (success && namesPrototype(value) && !namesPrototype(data)) return assert.equal(oracle(data), true);
          assert.deepEqual(taken(schema as ShapeSchema<unknown>, value), success ? data : refused, `checking an answer and its schema do not agree (seed ${seed})`);
          if (success !== oracle(value)) assert.fail(`the schema ${oracle(value) ? 'refuses' : 'accepts'} ${JSON.stringify(value)} (seed ${seed})`);
        };
        const examples = components[name]!.examples ?? [];
        for (const example of examples) {
          assert.equal(oracle(example), true, 'an example does not fit its own contract');
          assert.equal(schema.safeParse(example).success, true, 'an example does not fit the generated schema');
        }
        const fitting = sampler(reference, components, 1, false);
        const fixtures = [...examples, fitting(), fitting()].flatMap(nearMisses);
        assert.ok(fixtures.length >= 20);
        fixtures.forEach(agree);
        const next = sampler(reference, components, seed);
        for (let run = 0; run < samples; run += 1) agree(next());
      });

      test(`${name} is tried with values that fit it as well as with such that do not`, () => {
        const oracle = ajv.compile({ $ref: `contract#/components/schemas/${name}` });
        const next = sampler(reference, components, 20260722);
        const fitting = Array.from({ length: 400 }, next).filter((value) => oracle(value)).length;
        assert.ok(fitting >= 100, `only ${fitting} of 400 fit`);
      });
    }
  });
}

const refused = Symbol('refused');

/** What is left of an answer when it is checked, which takes another way where the schema would only copy it. */
function taken(schema: ShapeSchema<unknown>, value: unknown): unknown {
  try {
    return checkAnswer(schema, value, 'test.read');
  } catch {
    return refused;
  }
}

function namesPrototype(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__');
}
