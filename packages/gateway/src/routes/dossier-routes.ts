import { DossierSubmissionSchema } from '@motcua/contracts/gateway/schemas';

import type { GatewayParts } from '../gateway-parts.ts';
import { json } from '../json-response.ts';
import { GatewayProblem } from '../problem.ts';
import { readJson } from '../request-body.ts';
import type { Route } from '../request-context.ts';

const idempotencyKey = /^[A-Za-z0-9_-]{16,64}$/;

/** Submitting dossiers and following them. */
export function dossierRoutes({ limits, procedures, progress, submissions }: GatewayParts): Route[] {
  return [
    {
      method: 'GET',
      template: '/dossiers',
      personal: true,
      handle: async (context) => {
        const { subject } = await context.session();
        await limits.use('list', subject);
        return json({ dossiers: await progress.list(subject) });
      },
    },
    {
      method: 'POST',
      template: '/dossiers',
      personal: true,
      handle: async (context) => {
        const session = await context.session();
        const key = context.request.headers.get('Idempotency-Key') ?? '';
        if (!idempotencyKey.test(key)) throw new GatewayProblem('invalid_request');
        await limits.use('submission', session.subject);
        const submission = await readJson(context.request, DossierSubmissionSchema);
        const form = procedures.form(submission.procedureCode);
        const { receipt, repeated } = await submissions.submit(session, form, submission, key);
        return json(receipt, repeated ? 200 : 201);
      },
    },
    {
      method: 'GET',
      template: '/dossiers/{dossierCode}',
      personal: false,
      polled: true,
      handle: async (context) => {
        const session = await context.findSession();
        await limits.use('status', session?.subject ?? context.clientAddress);
        return json(await progress.read(context.params['dossierCode'] ?? '', session?.subject, context.report));
      },
    },
    {
      method: 'GET',
      template: '/dossiers/{dossierCode}/receipt',
      personal: true,
      handle: async (context) => {
        const { subject } = await context.session();
        return json(await progress.receipt(context.params['dossierCode'] ?? '', subject));
      },
    },
  ];
}
