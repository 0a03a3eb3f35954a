import { checkedWriters, onFirstUse } from '@motcua/http';
import type * as codec from '@motcua/contracts/population/codec';

/** What writes and reads the register's messages. */
export type Codec = typeof codec;

/** Loaded with the first question. */
export const theCodec: () => Promise<Codec> = onFirstUse(async () => checkedWriters(await import('@motcua/contracts/population/codec')));
