// Generated from openapi/population.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '../operation.ts';

/** The operations of national population database. */
export const operations = {
  callPopulationService: { method: 'POST', path: '/dancu/1.0/services', idempotent: true, purpose: true },
  lookUpInJson: { method: 'POST', path: '/tra-cuu', idempotent: true, purpose: true },
  checkInJson: { method: 'POST', path: '/xac-thuc', idempotent: true, purpose: true },
} as const satisfies Record<string, Operation>;
