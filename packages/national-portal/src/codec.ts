import { checkedWriters, onFirstUse } from '@motcua/http';
import type * as codec from '@motcua/contracts/national-portal/codec';

/** What writes and reads the member interface's messages. */
export type Codec = typeof codec;

/** Loaded with the first call. */
export const theCodec: () => Promise<Codec> = onFirstUse(async () => checkedWriters(await import('@motcua/contracts/national-portal/codec')));
