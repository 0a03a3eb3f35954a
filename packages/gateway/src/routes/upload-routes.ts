import type { GatewayParts } from '../gateway-parts.ts';
import { json } from '../json-response.ts';
import type { Route } from '../request-context.ts';

/** Files of the signed-in person (tus 1.0.0). */
export function uploadRoutes({ limits, uploads }: GatewayParts): Route[] {
  return [
    {
      method: 'POST',
      template: '/uploads',
      personal: true,
      handle: async (context) => {
        const { subject } = await context.session();
        await limits.use('upload', subject);
        return uploads.create(context.request, subject);
      },
    },
    {
      method: 'GET',
      template: '/uploads/{uploadId}',
      personal: true,
      handle: async (context) => json(await uploads.describe((await context.session()).subject, context.params['uploadId'] ?? '')),
    },
    {
      method: 'PATCH',
      template: '/uploads/{uploadId}',
      personal: true,
      handle: async (context) =>
        uploads.append(context.request, (await context.session()).subject, context.params['uploadId'] ?? ''),
    },
    {
      method: 'HEAD',
      template: '/uploads/{uploadId}',
      personal: true,
      handle: async (context) =>
        uploads.offset(context.request, (await context.session()).subject, context.params['uploadId'] ?? ''),
    },
    {
      method: 'DELETE',
      template: '/uploads/{uploadId}',
      personal: true,
      handle: async (context) => {
        await uploads.delete((await context.session()).subject, context.params['uploadId'] ?? '');
        return new Response(null, { status: 204, headers: { 'Tus-Resumable': '1.0.0' } });
      },
    },
  ];
}
