import { SearchMissSchema } from '@motcua/contracts/gateway/schemas';

import type { GatewayParts } from '../gateway-parts.ts';
import { GatewayProblem } from '../problem.ts';
import { readJson } from '../request-body.ts';
import type { Route } from '../request-context.ts';

/** What the procedure search tells: never who searched. */
export function searchRoutes({ limits, searchMisses }: GatewayParts): Route[] {
  return [
    {
      method: 'POST',
      template: '/search-misses',
      personal: false,
      handle: async ({ request, clientAddress }) => {
        if (searchMisses === undefined) throw new GatewayProblem('not_found');
        await limits.use('searchMiss', clientAddress);
        const { query } = await readJson(request, SearchMissSchema);
        await searchMisses.count(query, clientAddress);
        return new Response(null, { status: 204 });
      },
    },
  ];
}
