import type { FormDocument } from '@motcua/contracts/gateway/types';

import { consentRequest } from '../consents.ts';
import type { GatewayParts } from '../gateway-parts.ts';
import { json } from '../json-response.ts';
import type { Route } from '../request-context.ts';

/** What is the same for everybody: whether we live, the procedures, their forms, and what they would ask consent for. */
export function procedureRoutes({ controller, procedures, storage, version }: GatewayParts): Route[] {
  return [
    {
      method: 'GET',
      template: '/health',
      personal: false,
      handle: async () => {
        await storage.db.selectFrom('sessions').select('id_hash').limit(1).execute();
        return json({ status: 'ok', version });
      },
    },
    { method: 'GET', template: '/procedures', personal: false, handle: () => Promise.resolve(json(procedures.list())) },
    {
      method: 'GET',
      template: '/procedures/{procedureCode}/form',
      personal: false,
      handle: ({ params }) => Promise.resolve(json(procedures.form(params['procedureCode'] ?? '') as unknown as FormDocument)),
    },
    {
      method: 'GET',
      template: '/procedures/{procedureCode}/consent-request',
      personal: false,
      handle: ({ params }) => Promise.resolve(json(consentRequest(procedures.form(params['procedureCode'] ?? ''), controller))),
    },
  ];
}
