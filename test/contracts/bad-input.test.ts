import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { isMotcuaError } from '@motcua/domain';
import { type Decoder, decoders } from './decoders.ts';
import { randomNumbers } from './sample-values.ts';
import { shown, spoiltText, spoiltValue } from './spoil.ts';

const deep = process.env['MOTCUA_DEEP'] !== undefined;
const inputs = deep ? 100_000 : 400;
const seed = deep ? Date.now() : 20260722;
const all = await decoders();

/** What came of an input: a value, our error, or something else, which is the fault looked for. */
function outcome(decoder: Decoder, input: unknown): 'value' | 'refused' {
  try {
    decoder.decode(input);
    return 'value';
  } catch (error) {
    if (isMotcuaError(error)) return 'refused';
    throw new Error(`${decoder.name} threw ${String(error)} for ${shown(input)} (seed ${seed})`, { cause: error });
  }
}

describe('every decoder', () => {
  const { stackTraceLimit } = Error;
  before(() => void (Error.stackTraceLimit = 0));
  after(() => void (Error.stackTraceLimit = stackTraceLimit));

  test('is found', () => {
    assert.ok(all.length >= 60, String(all.length));
    assert.ok(all.some(({ takes }) => takes === 'text') && all.some(({ takes }) => takes === 'json'));
  });

  for (const decoder of all) {
    test(`${decoder.name} gives a value or our error, whatever it is sent`, { timeout: 600_000 }, () => {
      const chance = randomNumbers(seed);
      const taken = decoder.seeds.filter((input) => outcome(decoder, input) === 'value');
      assert.ok(taken.length > 0, 'it takes none of its seeds: give it one in decoders.ts');
      for (const input of [undefined, null, '', 0, [], {}, 'x', true]) outcome(decoder, decoder.takes === 'text' ? String(input) : input);
      for (let count = 0; count < inputs; count += 1) {
        // Three of four start from what it takes.
        const from = taken.length > 0 && chance() < 0.75 ? taken : decoder.seeds;
        const start = from[Math.floor(chance() * from.length)];
        outcome(decoder, decoder.takes === 'text' ? spoiltText(start as string, chance) : spoiltValue(start, chance));
      }
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined, 'the prototype of every object was changed');
    });
  }
});

/**
 * Fifty megabytes for each decoder, in a process whose heap may hold the input and 200 MB more: it dies when one needs more.
 */
describe('fifty megabytes', () => {
  for (const [what, heap] of [['text', 50 + 50 + 200], ['json', 50 + 150 + 200]] as const) {
    test(`of ${what} need no more than 200 MB to be decoded or refused`, { timeout: 900_000 }, async () => {
      const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, '--expose-gc', join(import.meta.dirname, 'fifty-megabytes.ts'), what, deep ? 'every' : 'some'], { stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      const end = await new Promise<string>((resolve) => child.on('close', (code, signal) => resolve(String(code ?? signal))));
      assert.equal(end, '0', output.slice(0, 2_000));
      assert.match(output, /\d+ decoders/);
    });
  }
});
