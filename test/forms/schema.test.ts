import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { schemaFault } from '@motcua/forms';
import type { Answer, FieldSchema } from '@motcua/forms';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';

const runs = process.env['MOTCUA_DEEP'] ? 20_000 : 1500;

const ajv = new Ajv2020({ strict: false, allErrors: false });
formats.default(ajv, ['date']);

const patterns = ['^[A-Z]{2}-\\d+$', '^\\p{Lu}\\p{L}*$', '^(?:yes|no)$', '^[^ ]{1,5}$'];
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('AB-1', 'Ánh', 'yes', 'no', '𝒜𝒷', '2026-02-28', '2026-02-29', '2024-02-29', '2026-13-01', ''),
  fc.integer({ min: -5, max: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -5, max: 12 }),
  fc.boolean(),
  fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 }),
);
const small = fc.integer({ min: 0, max: 6 });
const schema: fc.Arbitrary<FieldSchema> = fc.record(
  {
    type: fc.constantFrom('string', 'number', 'integer', 'boolean', 'array'),
    minLength: small,
    maxLength: small,
    pattern: fc.constantFrom(...patterns),
    minimum: fc.integer({ min: -3, max: 8 }),
    maximum: fc.integer({ min: -3, max: 8 }),
    enum: fc.uniqueArray(fc.constantFrom<string | number | boolean>('yes', 'no', 3, true), { minLength: 1 }),
    format: fc.constant('date'),
    minItems: small,
    maxItems: small,
  },
  { requiredKeys: [] },
);

describe('field schemas', () => {
  it('accept and refuse what Ajv accepts and refuses', () => {
    fc.assert(
      fc.property(schema, answer, (given, value) => {
        const valid = ajv.compile(given)(value);
        assert.equal(schemaFault(given, value) === undefined, valid, JSON.stringify({ given, value }));
      }),
      { numRuns: runs },
    );
  });

  it('say what is wrong and by how much', () => {
    assert.deepEqual(schemaFault({ minLength: 2 }, 'a'), { code: 'too_short', params: { limit: 2 } });
    assert.deepEqual(schemaFault({ maxLength: 2 }, 'abc'), { code: 'too_long', params: { limit: 2 } });
    assert.equal(schemaFault({ maxLength: 2 }, '𝒜𝒷'), undefined, 'characters, not code units');
    assert.deepEqual(schemaFault({ type: 'integer', minimum: 1 }, 0), { code: 'too_small', params: { limit: 1 } });
    assert.deepEqual(schemaFault({ maximum: 20 }, 21), { code: 'too_large', params: { limit: 20 } });
    assert.deepEqual(schemaFault({ type: 'integer' }, 1.5), { code: 'type', params: {} });
    assert.deepEqual(schemaFault({ pattern: '^\\d+$' }, 'x'), { code: 'pattern', params: {} });
    assert.deepEqual(schemaFault({ enum: ['a'] }, 'b'), { code: 'not_an_option', params: {} });
    assert.deepEqual(schemaFault({ minItems: 1 }, []), { code: 'too_few_items', params: { limit: 1 } });
    assert.deepEqual(schemaFault({ maxItems: 1 }, ['a', 'b']), { code: 'too_many_items', params: { limit: 1 } });
    assert.deepEqual(schemaFault({ format: 'date' }, '2026-02-29'), { code: 'date_shape', params: {} });
  });

  it('take for an email address what can be one', () => {
    for (const good of ['thu.nghiem@example.vn', 'a+b@example.co.uk', 'người@ví-dụ.vn', "o'neil@example.com"]) {
      assert.equal(schemaFault({ format: 'email' }, good), undefined, good);
    }
    for (const bad of ['thu.nghiem', '@example.vn', 'a@b', 'a b@example.vn', 'a@example..vn', '.a@example.vn', 'a.@example.vn', 'a@-example.vn', 'a@example.vn,b@example.vn', `${'a'.repeat(260)}@example.vn`]) {
      assert.deepEqual(schemaFault({ format: 'email' }, bad), { code: 'email_shape', params: {} }, bad);
    }
  });
});
