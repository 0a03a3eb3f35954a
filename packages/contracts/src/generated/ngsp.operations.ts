// Generated from openapi/ngsp.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '../operation.ts';

/** The operations of integration platforms (NGSP, provincial LGSP on WSO2 API Manager). */
export const operations = {
  issueToken: { method: 'POST', path: '/token', idempotent: false, purpose: false },
} as const satisfies Record<string, Operation>;
