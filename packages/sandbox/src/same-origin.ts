import type { Handler } from './call.ts';
import { json } from './call.ts';

/**
 * Lets a page of another origin read nothing into and change nothing in the sandbox: a request that changes something
 * and names an origin must name ours. Programs name none.
 */
export function sameOriginOnly(handler: Handler): Handler {
  return (call) => {
    const origin = call.header('origin');
    const reads = call.method === 'GET' || call.method === 'HEAD';
    if (reads || origin === undefined || URL.parse(origin)?.host === call.header('host')) return handler(call);
    return json(403, { error: 'another origin may not change the sandbox' });
  };
}
