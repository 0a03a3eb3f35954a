import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate, holds, logicOperators } from '@motcua/forms';
import type { Answers, JsonLogic } from '@motcua/forms';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';

const runs = process.env['MOTCUA_DEEP'] ? 100_000 : 3000;

/** What the reference interpreter says. Its data has no prototype, so that both read own keys only. */
function oracle(rule: JsonLogic, answers: Answers): unknown {
  return jsonLogic.apply(rule, Object.assign(Object.create(null), answers));
}

const names = ['relation', 'age', 'agreed', 'kinds', 'empty'] as const;
const texts = fc.constantFrom('', 'mother', 'father', '1', '0', ' ', 'a', '10', '9');
const scalar: fc.Arbitrary<string | number | boolean | null> = fc.oneof(texts, fc.integer({ min: -2, max: 20 }), fc.boolean(), fc.constant(null));
const answers: fc.Arbitrary<Answers> = fc.record(
  { relation: texts, age: fc.integer({ min: -2, max: 20 }), agreed: fc.boolean(), kinds: fc.array(texts, { maxLength: 3 }) },
  { requiredKeys: [] },
);

const { rule } = fc.letrec<{ rule: JsonLogic }>((tie) => {
  const two = fc.tuple(tie('rule'), tie('rule'));
  const some = fc.array(tie('rule'), { minLength: 1, maxLength: 4 });
  const one = fc.tuple(tie('rule'));
  return {
    rule: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalar,
      fc.constantFrom(...names).map((name) => ({ var: name })),
      fc.tuple(fc.constantFrom(...names), scalar.filter((value) => value !== null)).map(([name, fallback]) => ({ var: [name, fallback] as JsonLogic[] })),
      fc.array(scalar, { maxLength: 3 }),
      two.map((operands) => ({ '==': operands })),
      two.map((operands) => ({ '===': operands })),
      two.map((operands) => ({ '!=': operands })),
      two.map((operands) => ({ '!==': operands })),
      one.map((operands) => ({ '!': operands })),
      one.map((operands) => ({ '!!': operands })),
      some.map((operands) => ({ and: operands })),
      some.map((operands) => ({ or: operands })),
      two.map((operands) => ({ in: operands })),
      two.map((operands) => ({ '<': operands })),
      fc.tuple(tie('rule'), tie('rule'), tie('rule')).map((operands) => ({ '<': operands })),
      two.map((operands) => ({ '<=': operands })),
      fc.tuple(tie('rule'), tie('rule'), tie('rule')).map((operands) => ({ '<=': operands })),
      two.map((operands) => ({ '>': operands })),
      two.map((operands) => ({ '>=': operands })),
      some.map((operands) => ({ if: operands })),
    ),
  };
});

describe('rules', () => {
  it('mean what json-logic-js says they mean', () => {
    fc.assert(
      fc.property(rule, answers, (given, data) => {
        assert.deepEqual(evaluate(given, data), oracle(given, data));
      }),
      { numRuns: runs },
    );
  });

  it('hold as json-logic-js counts truth', () => {
    fc.assert(
      fc.property(rule, answers, (given, data) => {
        assert.equal(holds(given, data), jsonLogic.truthy(oracle(given, data)));
      }),
      { numRuns: runs },
    );
  });

  it('have known answers', () => {
    assert.equal(holds({ in: [{ var: 'relation' }, ['mother', 'father']] }, { relation: 'father' }), true);
    assert.equal(holds({ in: [{ var: 'relation' }, ['mother', 'father']] }, {}), false);
    assert.equal(holds({ in: ['post', { var: 'ways' }] }, { ways: ['desk', 'post'] }), true);
    assert.equal(holds({ '!': { var: 'agreed' } }, {}), true);
    assert.equal(holds({ var: 'ways' }, { ways: [] }), false, 'an empty list is false');
    assert.equal(holds({ '<': [1, { var: 'age' }, 18] }, { age: 17 }), true);
    assert.equal(evaluate({ if: [{ '>=': [{ var: 'age' }, 18] }, 'adult', { '>=': [{ var: 'age' }, 6] }, 'pupil', 'infant'] }, { age: 7 }), 'pupil');
    assert.equal(evaluate({ if: [false, 1] }, {}), null);
  });

  it('read the answers alone, not what every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) assert.equal(evaluate({ var: name }, {}), null);
  });

  it('do not hold with an operator that is not in the subset', () => {
    for (const operator of ['map', 'log', 'cat', 'missing', 'method', 'constructor']) {
      assert.ok(!(logicOperators as readonly string[]).includes(operator));
      assert.equal(holds({ [operator]: [1] }, {}), false);
    }
    assert.equal(holds({}, {}), false);
  });
});
