// Generated from openapi/social-insurance.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '../operation.ts';

/** The operations of social insurance. */
export const operations = {
  findInsuranceNumber: { method: 'POST', path: '/apiBHXH/getMaSoBhxhTheoTieuChi', idempotent: true, purpose: true },
  readInsuredPerson: { method: 'POST', path: '/apiBHXH/getTraCuuTtHgdByMaSoBhxh', idempotent: true, purpose: true },
  findHousehold: { method: 'POST', path: '/apiBHXH/getTraCuuThongTinHgd', idempotent: true, purpose: true },
} as const satisfies Record<string, Operation>;
