import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { valuesFor } from './arbitrary-values.ts';
import { contracts } from './contract-documents.ts';
import { runs } from './property-runs.ts';

// Ajv reads the contract by itself: where it and the generated Zod schema disagree, the generator is wrong.
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
      test(`${name} accepts what the contract accepts, and nothing else`, () => {
        const oracle = ajv.compile({ $ref: `contract#/components/schemas/${name}` });
        const schema = zod[`${name}Schema`]!;
        for (const example of components[name]!.examples ?? []) {
          assert.equal(oracle(example), true, 'the example does not fit its own contract');
          assert.equal(schema.safeParse(example).success, true, 'the example does not fit the generated schema');
        }
        fc.assert(
          fc.property(valuesFor({ $ref: `#/components/schemas/${name}` }, components), (value) => {
            // JSON is what arrives: `undefined` and -0 do not.
            const json = JSON.parse(JSON.stringify(value)) as unknown;
            assert.equal(schema.safeParse(json).success, oracle(json), JSON.stringify(json));
          }),
          runs(10_000),
        );
      });
    }
  });
}
