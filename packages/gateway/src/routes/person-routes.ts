import {
  ConsentGrantSchema,
  DraftContentSchema,
  PrefillRequestSchema,
  VerificationRequestSchema,
} from '@motcua/contracts/gateway/schemas';

import type { GatewayParts } from '../gateway-parts.ts';
import { json } from '../json-response.ts';
import { GatewayProblem } from '../problem.ts';
import { readJson } from '../request-body.ts';
import type { Route } from '../request-context.ts';

/** Consents, verification, prefill and drafts of the signed-in person. */
export function personRoutes({ consents, drafts, limits, prefill, procedures, verification }: GatewayParts): Route[] {
  return [
    {
      method: 'GET',
      template: '/consents',
      personal: true,
      handle: async (context) => {
        const { subject } = await context.session();
        return json({ consents: await consents.list(subject) });
      },
    },
    {
      method: 'POST',
      template: '/consents',
      personal: true,
      handle: async (context) => {
        const { subject } = await context.session();
        await limits.use('consent', subject);
        const grant = await readJson(context.request, ConsentGrantSchema);
        return json(await consents.give(subject, procedures.form(grant.procedureCode), grant), 201);
      },
    },
    {
      method: 'DELETE',
      template: '/consents/{consentId}',
      personal: true,
      handle: async (context) => {
        const { subject } = await context.session();
        return json(await consents.withdraw(subject, context.params['consentId'] ?? ''));
      },
    },
    {
      method: 'POST',
      template: '/verifications',
      personal: true,
      handle: async (context) => {
        const session = await context.session();
        const request = await readJson(context.request, VerificationRequestSchema);
        await limits.use('verification', session.subject);
        return json(await verification.verify(session, procedures.form(request.procedureCode), request.declared, context.report));
      },
    },
    {
      method: 'POST',
      template: '/prefills',
      personal: true,
      handle: async (context) => {
        const session = await context.session();
        const request = await readJson(context.request, PrefillRequestSchema);
        const form = procedures.form(request.procedureCode);
        return json(await prefill.values(session, form, context, () => limits.use('verification', session.subject)));
      },
    },
    {
      method: 'GET',
      template: '/drafts/{procedureCode}',
      personal: true,
      handle: async (context) => {
        const { subject } = await context.session();
        const form = procedures.form(context.params['procedureCode'] ?? '');
        const draft = await drafts.find(subject, form.procedureCode);
        if (draft === undefined) throw new GatewayProblem('not_found');
        return json(draft);
      },
    },
    {
      method: 'PUT',
      template: '/drafts/{procedureCode}',
      personal: true,
      handle: async (context) => {
        const { subject } = await context.session();
        const form = procedures.form(context.params['procedureCode'] ?? '');
        const content = await readJson(context.request, DraftContentSchema);
        return json(await drafts.save(subject, form.procedureCode, content));
      },
    },
    {
      method: 'DELETE',
      template: '/drafts/{procedureCode}',
      personal: true,
      handle: async (context) => {
        const { subject } = await context.session();
        await drafts.delete(subject, procedures.form(context.params['procedureCode'] ?? '').procedureCode);
        return new Response(null, { status: 204 });
      },
    },
  ];
}
