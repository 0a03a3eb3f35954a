// Generated from openapi/sign-in.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '../operation.ts';

/** The operations of national sign-in. */
export const operations = {
  readClaims: { method: 'GET', path: '/oauth2/userinfo', idempotent: true, purpose: false },
  readVneidClaims: { method: 'GET', path: '/vneid/userinfo', idempotent: true, purpose: false },
} as const satisfies Record<string, Operation>;
