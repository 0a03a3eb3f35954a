import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { isMotcuaError } from '@motcua/domain';
import { type Decoder, decoders } from './decoders.ts';
import { randomNumbers } from './sample-values.ts';
import { shown, spoiltText, spoiltValue } from './spoil.ts';

const deep = process.env['MOTCUA_DEEP'] !== undefined;
const inputs = deep ? 100_000 : 400;
const seed = Number(process.env['MOTCUA_SEED'] ?? 20_260_722);

/** Sends every decoder of a kind what an upstream may send: what comes of it is a value or our error, nothing else. */
export async function fuzzDecodersOf(kind: Decoder['takes'], atLeast: number): Promise<void> {
  const chosen = (await decoders()).filter(({ takes }) => takes === kind);
  const { stackTraceLimit } = Error;

  describe(`every decoder of ${kind}`, () => {
    before(() => void (Error.stackTraceLimit = 0));
    after(() => void (Error.stackTraceLimit = stackTraceLimit));

    test('is found', () => {
      assert.ok(chosen.length >= atLeast, String(chosen.length));
    });

    for (const decoder of chosen) {
      test(`${decoder.name} gives a value or our error, whatever it is sent`, { timeout: 600_000 }, () => {
        const chance = randomNumbers(seed);
        const taken = decoder.seeds.filter((input) => outcome(decoder, input) === 'value');
        assert.ok(taken.length > 0, 'it takes none of its seeds: give it one in decoders.ts');
        for (const input of [undefined, null, '', 0, [], {}, 'x', true]) outcome(decoder, kind === 'text' ? String(input) : input);
        for (let count = 0; count < inputs; count += 1) {
          // Three of four start from what it takes.
          const from = chance() < 0.75 ? taken : decoder.seeds;
          const start = from[Math.floor(chance() * from.length)];
          outcome(decoder, kind === 'text' ? spoiltText(start as string, chance) : spoiltValue(start, chance));
        }
        assert.equal(({} as Record<string, unknown>)['polluted'], undefined, 'the prototype of every object was changed');
      });
    }
  });
}

/** What came of an input; something else than a value or our error is the fault looked for. */
function outcome(decoder: Decoder, input: unknown): 'value' | 'refused' {
  try {
    decoder.decode(input);
    return 'value';
  } catch (error) {
    if (isMotcuaError(error)) return 'refused';
    throw new Error(`${decoder.name} threw ${String(error)} for ${shown(input)} (seed ${seed})`, { cause: error });
  }
}
