// Generated from openapi/shared-catalogue.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '../operation.ts';

/** The operations of shared catalogues. */
export const operations = {
  readMetadata: { method: 'GET', path: '/dmdc/Metadata/{category}', idempotent: true, purpose: false },
  readRows: { method: 'GET', path: '/dmdc/Category/{category}', idempotent: true, purpose: false },
  insertRows: { method: 'POST', path: '/dmdc/Category/{category}', idempotent: false, purpose: false },
  listCategories: { method: 'GET', path: '/svc/ngsp.svc/AllCategory', idempotent: true, purpose: false },
} as const satisfies Record<string, Operation>;
