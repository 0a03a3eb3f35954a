// Generated from openapi/gateway.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '../operation.ts';

/** The operations of Motcua gateway. */
export const operations = {
  readHealth: { method: 'GET', path: '/health', idempotent: true, purpose: false },
  readSession: { method: 'GET', path: '/session', idempotent: true, purpose: false },
  startSignIn: { method: 'GET', path: '/sign-in', idempotent: true, purpose: false },
  finishSignIn: { method: 'GET', path: '/sign-in/callback', idempotent: true, purpose: false },
  signOut: { method: 'POST', path: '/sign-out', idempotent: true, purpose: false },
  listProcedures: { method: 'GET', path: '/procedures', idempotent: true, purpose: false },
  readForm: { method: 'GET', path: '/procedures/{procedureCode}/form', idempotent: true, purpose: false },
  readConsentRequest: {
    method: 'GET',
    path: '/procedures/{procedureCode}/consent-request',
    idempotent: true,
    purpose: false,
  },
  countSearchMiss: { method: 'POST', path: '/search-misses', idempotent: false, purpose: false },
  listConsents: { method: 'GET', path: '/consents', idempotent: true, purpose: false },
  giveConsent: { method: 'POST', path: '/consents', idempotent: false, purpose: false },
  withdrawConsent: { method: 'DELETE', path: '/consents/{consentId}', idempotent: true, purpose: false },
  verifyIdentity: { method: 'POST', path: '/verifications', idempotent: true, purpose: false },
  prefillForm: { method: 'POST', path: '/prefills', idempotent: true, purpose: false },
  readDraft: { method: 'GET', path: '/drafts/{procedureCode}', idempotent: true, purpose: false },
  saveDraft: { method: 'PUT', path: '/drafts/{procedureCode}', idempotent: true, purpose: false },
  deleteDraft: { method: 'DELETE', path: '/drafts/{procedureCode}', idempotent: true, purpose: false },
  createUpload: { method: 'POST', path: '/uploads', idempotent: false, purpose: false },
  readUpload: { method: 'GET', path: '/uploads/{uploadId}', idempotent: true, purpose: false },
  readUploadOffset: { method: 'HEAD', path: '/uploads/{uploadId}', idempotent: true, purpose: false },
  appendToUpload: { method: 'PATCH', path: '/uploads/{uploadId}', idempotent: true, purpose: false },
  deleteUpload: { method: 'DELETE', path: '/uploads/{uploadId}', idempotent: true, purpose: false },
  listDossiers: { method: 'GET', path: '/dossiers', idempotent: true, purpose: false },
  submitDossier: { method: 'POST', path: '/dossiers', idempotent: true, purpose: false },
  readDossier: { method: 'GET', path: '/dossiers/{dossierCode}', idempotent: true, purpose: false },
  readReceipt: { method: 'GET', path: '/dossiers/{dossierCode}/receipt', idempotent: true, purpose: false },
} as const satisfies Record<string, Operation>;
