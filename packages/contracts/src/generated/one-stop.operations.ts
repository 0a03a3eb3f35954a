// Generated from openapi/one-stop.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '../operation.ts';

/** The operations of dossier intake of the one-stop system. */
export const operations = {
  nextDossierCode: { method: 'GET', path: '/CapSoHoSo', idempotent: false, purpose: false },
  uploadFile: { method: 'POST', path: '/TepTin', idempotent: false, purpose: false },
  submitDossier: { method: 'POST', path: '/NoiHoSo', idempotent: false, purpose: false },
  sendProgress: { method: 'POST', path: '/CapNhatTienDo', idempotent: false, purpose: false },
  sendStatus: { method: 'POST', path: '/CapNhatTrangThai', idempotent: false, purpose: false },
  readDossier: { method: 'POST', path: '/search/call', idempotent: true, purpose: false },
} as const satisfies Record<string, Operation>;
