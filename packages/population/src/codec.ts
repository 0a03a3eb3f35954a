import type * as codec from '@motcua/contracts/population/codec';

/** What writes and reads the register's messages. */
export type Codec = typeof codec;

let loaded: Codec | undefined;

/** Loaded with the first question: with its schemas and its XML reader it takes four times as long to load as all the rest. */
export async function theCodec(): Promise<Codec> {
  return (loaded ??= await import('@motcua/contracts/population/codec'));
}
