// Gives decoders fifty megabytes and ends with 0 when each gave a value or our error. fifty-megabytes.test.ts runs it in a
// process with a small heap: `node fifty-megabytes.ts text|json every|some`.
import { isMotcuaError } from '@motcua/domain';
import { type Decoder, decoders } from './decoders.ts';

const [, , what = 'text', howMany = 'some'] = process.argv;
const megabytes = 50 * 1024 * 1024;

/** Of one interface each, unless every one is asked for. */
const chosen = (await decoders()).filter(({ takes }) => takes === what).filter(({ name }, index, list) => howMany === 'every' || list.findIndex((other) => other.name.split('.')[0] === name.split('.')[0]) === index);

function decoded(decoder: Decoder, input: unknown): void {
  try {
    decoder.decode(input);
  } catch (error) {
    if (!isMotcuaError(error)) throw error;
  }
  globalThis.gc?.();
}

/** Puts something in the place of the first text, or of the first list, of a value that fits. */
function enlarged(value: unknown, replace: (member: unknown) => unknown): { value: unknown; done: boolean } {
  const replaced = replace(value);
  if (replaced !== value) return { value: replaced, done: true };
  if (typeof value !== 'object' || value === null) return { value, done: false };
  for (const [name, member] of Object.entries(value)) {
    const inside = enlarged(member, replace);
    if (!inside.done) continue;
    const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
    (copy as Record<string, unknown>)[name] = inside.value;
    return { value: copy, done: true };
  }
  return { value, done: false };
}

const longText = 'a'.repeat(megabytes);
const wide = JSON.parse(`[${'{"a":1},'.repeat(megabytes / 8 / 5)}1]`) as unknown[];
const decomposed = 'ộ'.normalize('NFD').repeat(3_300_000);
globalThis.gc?.();
const before = process.memoryUsage().rss;
for (const decoder of chosen) {
  process.stdout.write(`${decoder.name}\n`);
  const fitting = decoder.seeds.filter((seed) => {
    try {
      decoder.decode(seed);
      return true;
    } catch {
      return false;
    }
  });
  const start = (fitting.length > 0 ? fitting : decoder.seeds).at(-1);
  if (what === 'text') {
    const [first = '', last = ''] = (start as string).split(/(?=<\/(?:\w+:)?Body>)/);
    decoded(decoder, `${first}${'<a/>'.repeat(megabytes / 4)}${last}`);
    decoded(decoder, `${first}<!--${longText}-->${last}`);
    decoded(decoder, longText);
    // As much as is still looked into.
    decoded(decoder, `${first}${'<a/>'.repeat(480_000)}${last}`);
    decoded(decoder, `${first}<a>${'ộ'.normalize('NFD').repeat(600_000)}</a>${last}`);
  } else {
    decoded(decoder, enlarged(start, (member) => (typeof member === 'string' ? longText : member)).value);
    decoded(decoder, enlarged(start, (member) => (Array.isArray(member) ? wide.concat(member) : member)).value);
    decoded(decoder, enlarged(start, (member) => (typeof member === 'string' ? decomposed : member)).value);
    decoded(decoder, enlarged(start, (member) => (Array.isArray(member) ? Array.from({ length: 21_000 }, () => ({})).concat(member as []) : member)).value);
    decoded(decoder, enlarged(start, (member) => (Array.isArray(member) ? Array.from({ length: 20_000 }, () => member[0] as unknown) : member)).value);
  }
}
const grown = Math.round((process.resourceUsage().maxRSS * 1024 - before) / 1024 ** 2);
process.stdout.write(`${chosen.length} decoders, at most ${grown} MB more than the inputs\n`);
process.exitCode = grown <= 200 ? 0 : 1;
