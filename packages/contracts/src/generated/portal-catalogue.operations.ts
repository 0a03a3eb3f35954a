// Generated from openapi/portal-catalogue.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '../operation.ts';

/** The operations of public catalogue of the national portal. */
export const operations = {
  query: { method: 'POST', path: '/jsp/rest.jsp', idempotent: true, purpose: false },
} as const satisfies Record<string, Operation>;
