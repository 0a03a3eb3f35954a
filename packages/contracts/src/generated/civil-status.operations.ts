// Generated from openapi/civil-status.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '../operation.ts';

/** The operations of civil status registration of the Ministry of Justice. */
export const operations = {
  register: { method: 'POST', path: '/apiHoTichTuPhap/dangKyHoTich', idempotent: false, purpose: false },
  readCatalogue: { method: 'POST', path: '/apiHoTichTuPhap/danhMuc', idempotent: true, purpose: false },
  readStatus: { method: 'POST', path: '/apiHoTichTuPhap/traTrangThaiHoSo', idempotent: true, purpose: false },
  readResult: { method: 'POST', path: '/apiHoTichTuPhap/ketQuaDangKyHS', idempotent: true, purpose: true },
  listRegistered: { method: 'POST', path: '/apiHoTichTuPhap/dsHoSoDangKy', idempotent: true, purpose: false },
  readRecord: { method: 'POST', path: '/apiHoTichTuPhap/traHoSo', idempotent: true, purpose: true },
  readRecords: { method: 'POST', path: '/apiHoTichTuPhap/traDanhSachHoSo', idempotent: true, purpose: true },
} as const satisfies Record<string, Operation>;
