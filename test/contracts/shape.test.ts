import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import { checkAnswer, checkRequest } from '@motcua/contracts';
import { isMotcuaError } from '@motcua/domain';
import * as z from 'zod';

const answer = z.object({ rows: z.array(z.object({ name: z.string() })), open: z.exactOptional(z.unknown()) });
const request = z.strictObject({ name: z.string().check(z.maxLength(5)) });

function refusal(attempt: () => unknown): { code: string; details: Record<string, unknown>; text: string } {
  try {
    attempt();
  } catch (error) {
    assert.ok(isMotcuaError(error));
    return { code: error.code, details: error.details, text: inspect(error) + JSON.stringify(error) };
  }
  throw new Error('it was taken');
}

describe('answers', () => {
  test('lose what their contract does not know, and each place is told once, without its value', () => {
    const told: unknown[] = [];
    const rows = [{ name: 'a', extra: 'CANARY' }, { name: 'b', extra: 'CANARY', other: { deep: 'CANARY' } }];
    const value = checkAnswer(answer, { rows, more: 'CANARY' }, 'test.read', (drift) => told.push(drift));
    assert.deepEqual(value, { rows: [{ name: 'a' }, { name: 'b' }] });
    assert.deepEqual(told, [
      { operation: 'test.read', place: 'rows[].extra' },
      { operation: 'test.read', place: 'rows[].other' },
      { operation: 'test.read', place: 'more' },
    ]);
  });

  test('that say what their contract says and nothing more are taken as they came, not copied', () => {
    const told: unknown[] = [];
    const value = { rows: [{ name: 'a' }, { name: 'b' }], open: { anything: [1] } };
    assert.equal(checkAnswer(answer, value, 'test.read', (drift) => told.push(drift)), value);
    assert.deepEqual(told, []);
  });

  test('keep what their contract leaves open, however deep, and tell nothing of it', () => {
    const open = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) as unknown;
    const told: unknown[] = [];
    assert.equal(checkAnswer(answer, { rows: [], open }, 'test.read', (drift) => told.push(drift)).open, open);
    assert.deepEqual(told, []);
  });

  test('that do not fit are bad_response, which names the place and not the value', () => {
    const { code, details, text } = refusal(() => checkAnswer(answer, { rows: [{ name: 'x' }, { name: ['CANARY'] }] }, 'test.read'));
    assert.equal(code, 'bad_response');
    assert.deepEqual(details, { operation: 'test.read', reason: 'shape', place: 'rows.[].name', issue: 'invalid_type' });
    assert.doesNotMatch(text, /CANARY/);
  });

  test('with an object of a strange length where a text should stand are bad_response too', () => {
    const bounded = z.object({ name: z.string().check(z.minLength(1)) });
    const { code, details } = refusal(() => checkAnswer(bounded, { name: { length: { toString: 1, valueOf: 1 } } }, 'test.read'));
    assert.equal(code, 'bad_response');
    assert.equal(details['reason'], 'shape');
    assert.equal(refusal(() => checkRequest(bounded, { name: { length: { toString: 1, valueOf: 1 } } }, 'test.send')).code, 'invalid_request');
  });

  test('with more members or letters than any answer should have are refused unread', () => {
    const communes = Array.from({ length: 10_599 }, () => ({ name: '', a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8 }));
    assert.equal(checkAnswer(answer, { rows: communes }, 'test.read').rows.length, 10_599, 'the largest catalogue there is');
    for (const value of [{ rows: Array.from({ length: 25_001 }, () => ({})) }, { rows: Array.from({ length: 300_000 }, () => 0) }, { rows: [{ name: 'a'.repeat(10_000_001) }] }]) {
      assert.deepEqual(refusal(() => checkAnswer(answer, value, 'test.read')).details, { operation: 'test.read', reason: 'too_much' });
    }
  });
});

describe('requests', () => {
  test('may hold nothing beyond their contract, and what is wrong is named without its value', () => {
    assert.deepEqual(checkRequest(request, { name: 'a' }, 'test.write'), { name: 'a' });
    for (const value of [{ name: 'CANARY' }, { name: 'a', CANARY: 1 }, 'CANARY']) {
      const { code, details, text } = refusal(() => checkRequest(request, value, 'test.write'));
      assert.equal(code, 'invalid_request');
      assert.equal(details['reason'], 'shape');
      assert.doesNotMatch(text, /CANARY/);
    }
    assert.equal(refusal(() => checkRequest(request, { name: Array.from({ length: 200_001 }, () => 0) }, 'test.write')).details['reason'], 'too_much');
  });
});
