import { resolveSecret } from '../secret.ts';
import type { GivenKey } from '../token-profile.ts';
import { bearer } from './bearer.ts';
import type { Strategy } from './strategy.ts';

/** A key that was handed out once. It is read again when it is refused: an operator may have replaced it. */
export function givenKey({ key, header = 'authorization' }: GivenKey): Strategy {
  return {
    obtain: async () => ({ value: await resolveSecret(key), renewAt: Infinity, endsAt: Infinity }),
    sign(call, value) {
      if (header.toLowerCase() === 'authorization') bearer(call, value);
      else call.headers[header.toLowerCase()] = value;
    },
  };
}
