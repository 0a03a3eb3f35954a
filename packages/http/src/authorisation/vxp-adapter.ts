import type { VxpAdapter } from '../token-profile.ts';
import type { Strategy } from './strategy.ts';

/** The destination in a header and in the address; what the client wrote into the address itself stays. */
export function vxpAdapter({ dstcode, providerUrl }: VxpAdapter): Strategy {
  return {
    sign(call) {
      call.headers['dstcode'] ??= dstcode;
      const url = new URL(call.url);
      if (!url.searchParams.has('dstcode')) url.searchParams.set('dstcode', dstcode);
      if (providerUrl !== undefined && !url.searchParams.has('providerurl')) url.searchParams.set('providerurl', providerUrl);
      call.url = url.href;
    },
  };
}
