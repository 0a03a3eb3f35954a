import { MotcuaError } from './motcua-error.ts';

/**
 * A codec whose writers refuse what does not have the shape of their types, where they would fail somewhere inside: a
 * program that is not checked can leave out what others are sure of. Readers, which take anything as it is, stay as they are.
 *
 * @throws MotcuaError each writer: `invalid_request` with `details.reason` `shape`.
 */
export function checkedWriters<Codec extends object>(codec: Codec): Codec {
  return Object.fromEntries(
    Object.entries(codec).map(([name, member]: [string, unknown]) => [name, typeof member === 'function' && !name.startsWith('decode') ? checked(member as Writer, name) : member]),
  ) as Codec;
}

type Writer = (...values: unknown[]) => unknown;

function checked(write: Writer, name: string): Writer {
  return (...values) => {
    try {
      return write(...values);
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
      throw new MotcuaError('invalid_request', 'What was given does not have the shape its type says: something is missing, or of another kind', {
        cause: error,
        details: { reason: 'shape', writer: name },
      });
    }
  };
}
