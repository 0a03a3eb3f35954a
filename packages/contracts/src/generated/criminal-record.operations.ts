// Generated from openapi/criminal-record.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '../operation.ts';

/** The operations of criminal record certificates of the Ministry of Justice. */
export const operations = {
  submitDeclaration: { method: 'POST', path: '/apiLyLichTuPhap/nhanHoSoDangKy', idempotent: false, purpose: false },
  readStatus: { method: 'POST', path: '/apiLyLichTuPhap/LLTP-API-traTrangThaiHs', idempotent: true, purpose: false },
  readDeclarations: { method: 'POST', path: '/apiLyLichTuPhap/LLTP-API-traHoSo', idempotent: true, purpose: true },
  readCatalogue: { method: 'POST', path: '/apiLyLichTuPhap/LLTP-API-traDanhMuc', idempotent: true, purpose: false },
  acknowledge: {
    method: 'POST',
    path: '/apiLyLichTuPhap/LLTP-API-danhDauHsThanhCong',
    idempotent: true,
    purpose: false,
  },
  listStatuses: {
    method: 'POST',
    path: '/apiLyLichTuPhap/LLTP-API-traDsTrangThaiHs',
    idempotent: true,
    purpose: false,
  },
} as const satisfies Record<string, Operation>;
