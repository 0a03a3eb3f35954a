import assert from 'node:assert/strict';
import { isMotcuaError, type MotcuaError } from '@motcua/domain';
import { everyPrint } from './every-print.ts';

/** The error that a call must end with, after making sure that no print of it shows what has to stay hidden. */
export async function failureOf(call: Promise<unknown>, hidden: RegExp): Promise<MotcuaError> {
  try {
    await call;
  } catch (error) {
    assert.ok(isMotcuaError(error), String(error));
    assert.equal(error.name, 'MotcuaError');
    assert.doesNotMatch(everyPrint(error), hidden);
    return error;
  }
  throw new assert.AssertionError({ message: 'it did not fail' });
}
