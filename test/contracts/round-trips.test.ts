import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isMotcuaError } from '@motcua/domain';
import { contracts } from './contract-documents.ts';
import { decoders } from './decoders.ts';
import { messages, questionAndAnswer } from './messages.ts';
import { randomNumbers, sampler } from './sample-values.ts';
import { shown, spoiltText, spoiltValue } from './spoil.ts';

const deep = process.env['MOTCUA_DEEP'] !== undefined;
const wanted = deep ? 5_000 : 60;
const seed = Number(process.env['MOTCUA_SEED'] ?? 20_260_722);

const all = await decoders();
const documents = new Map((await contracts()).map((contract) => [contract.api, contract]));
const codecs = new Map<string, Record<string, (...input: unknown[]) => unknown>>();
for (const api of new Set(all.map(({ name }) => name.split('.')[0]!))) {
  codecs.set(api, (await import(`@motcua/contracts/${api}/codec`)) as Record<string, (...input: unknown[]) => unknown>);
}

describe('messages', () => {
  test('that are written and read are all listed, and nothing else is', () => {
    const pairs = [...codecs].flatMap(([api, codec]) => {
      const names = Object.keys(codec);
      return names.flatMap((name) => (name.startsWith('decode') && names.includes(`encode${name.slice(6)}`) ? [`${api}.${name.slice(6)}`] : []));
    });
    assert.deepEqual([...Object.keys(messages), ...questionAndAnswer].sort(), pairs.sort(), 'list it in messages.ts');
  });

  for (const [message, writeAgain] of Object.entries(messages)) {
    test(`${message} that was read and is written is read back the same`, { timeout: 600_000 }, () => {
      const [api = '', name = ''] = message.split('.');
      const decoder = all.find((candidate) => candidate.name === `${api}.decode${name}`);
      assert.ok(decoder, 'its codec has no such decoder');
      const encode = (of: string, ...input: unknown[]): unknown => codecs.get(api)![`encode${of}`]!(...input);
      const chance = randomNumbers(seed);
      const { components } = documents.get(api)!;
      const makers = Object.keys(components).map((component) => sampler({ $ref: `#/components/schemas/${component}` }, components, seed, false));
      const read = (input: unknown): { value?: unknown } => unlessRefused(() => ({ value: decoder.decode(input) })) ?? {};
      const taken = decoder.seeds.filter((input) => read(input).value !== undefined);
      const fitting = decoder.takes === 'json' ? makers.filter((make) => [make(), make(), make()].some((input) => read(input).value !== undefined)) : [];

      /** What comes back; nothing for what cannot be written (a status we do not know, a text that is too long). */
      const roundTrip = (value: unknown): { value: unknown } | undefined => {
        const written = unlessRefused(() => ({ input: writeAgain(value as never, encode) }));
        return written?.input === undefined ? undefined : { value: decoder.decode(decoder.takes === 'text' ? written.input : JSON.parse(JSON.stringify(written.input))) };
      };
      // The contract's own examples come back as they are.
      let exact = 0;
      for (const input of decoder.examples) {
        const first = read(input);
        const back = first.value === undefined ? undefined : roundTrip(first.value);
        if (back === undefined) continue;
        assert.deepEqual(back.value, first.value, `an example does not come back: ${shown(input)}`);
        exact += 1;
      }
      assert.ok(exact > 0, 'no example of the contract is this message');
      // Whatever else is read comes back as we write it: in upper case, composed, without blanks around it.
      let compared = 0;
      for (let tries = 0; compared < wanted && tries < wanted * 200; tries += 1) {
        const made = fitting.length > 0 && chance() < 0.5 ? fitting[Math.floor(chance() * fitting.length)]!() : taken[Math.floor(chance() * taken.length)];
        const input: unknown = chance() < 0.5 ? made : decoder.takes === 'text' ? spoiltText(made as string, chance) : spoiltValue(made, chance);
        const { value } = read(input);
        if (value === undefined || isEnormous(value)) continue;
        const ours = roundTrip(value);
        if (ours === undefined) continue;
        assert.deepEqual(roundTrip(ours.value)?.value, ours.value, `read from ${shown(input)} (seed ${seed})`);
        compared += 1;
      }
      assert.equal(compared, wanted, `only ${compared} could be written again`);
    });
  }
});

function unlessRefused<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    if (isMotcuaError(error)) return undefined;
    throw error;
  }
}

/** The deepest of the spoilt values cannot be written as JSON, nor compared. */
function isEnormous(value: unknown, depth = 0): boolean {
  if (depth > 200) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some((member) => isEnormous(member, depth + 1));
}
