// Generated from openapi/enterprise-register.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '../operation.ts';

/** The operations of national database of enterprise registration. */
export const operations = {
  readEnterprise: { method: 'GET', path: '/apiCSDLDKDN/chiTietDoanhNghiep', idempotent: true, purpose: true },
  listDossiersOfDay: { method: 'GET', path: '/apiCSDLDKDN/danhSachHoSoTrongNgay', idempotent: true, purpose: true },
  listDossiers: { method: 'GET', path: '/apiCSDLDKDN/danhSachHoSo', idempotent: true, purpose: true },
  readDossier: { method: 'GET', path: '/apiCSDLDKDN/tinhTrangHoSo', idempotent: true, purpose: true },
} as const satisfies Record<string, Operation>;
