import type {
  Consent,
  ConsentGrant,
  ConsentList,
  ConsentRequest,
  DossierList,
  DossierProgress,
  DossierSubmission,
  Draft,
  DraftContent,
  FormDocument,
  Language,
  Prefill,
  PrefillRequest,
  ProcedureList,
  Receipt,
  Session,
  SignedOut,
  Upload,
  Verification,
  VerificationRequest,
} from '@motcua/contracts/gateway/types';
import { apiUrl, request, type CallOptions, type GatewayRequest, type RequestSettings } from './gateway-request.ts';

/** What the browser can ask of the gateway. Every method throws {@link GatewayError}. */
export interface GatewayClient {
  /** Who is signed in, if anybody; never a problem for a visitor. */
  readSession(options?: CallOptions): Promise<Session>;
  /**
   * Where to navigate to sign in. `returnTo` is the page to come back to; without it the gateway shows a page of its
   * own that may be closed (for signing in again in a second tab).
   */
  signInUrl(choice?: { returnTo?: string; language?: Language }): string;
  /** Ends the session. Navigate to `endSessionUrl`, when given, to leave the national sign-in too. */
  signOut(options?: CallOptions): Promise<SignedOut>;
  /** The procedures that have a form on this gateway. */
  listProcedures(options?: CallOptions): Promise<ProcedureList>;
  /** The form definition of a procedure, for `@motcua/forms`. */
  readForm(procedureCode: string, options?: CallOptions): Promise<FormDocument>;
  /** Which data would be fetched about the person, and why. */
  readConsentRequest(procedureCode: string, options?: CallOptions): Promise<ConsentRequest>;
  /** The person's consents, newest first, withdrawn ones included. */
  listConsents(options?: CallOptions): Promise<ConsentList>;
  /** Records consent to named data for a named purpose. */
  giveConsent(grant: ConsentGrant, options?: CallOptions): Promise<Consent>;
  /** Withdraws a consent; what was fetched under it is deleted at once. */
  withdrawConsent(consentId: string, options?: CallOptions): Promise<Consent>;
  /** Compares the person's statement with the population database. */
  verifyIdentity(statement: VerificationRequest, options?: CallOptions): Promise<Verification>;
  /** Values for the form, limited to what it needs and the person consented to. */
  prefillForm(choice: PrefillRequest, options?: CallOptions): Promise<Prefill>;
  /** The person's saved answers; throws `not_found` when there are none. */
  readDraft(procedureCode: string, options?: CallOptions): Promise<Draft>;
  /** Saves answers, complete or not. */
  saveDraft(procedureCode: string, content: DraftContent, options?: CallOptions): Promise<Draft>;
  /** Deletes the draft. */
  deleteDraft(procedureCode: string, options?: CallOptions): Promise<void>;
  /** Endpoint of resumable uploads (tus 1.0.0); send the cookie with each request. */
  uploadsUrl(): string;
  /** What the gateway found an uploaded file to be. */
  readUpload(uploadId: string, options?: CallOptions): Promise<Upload>;
  /** Removes an uploaded file. */
  deleteUpload(uploadId: string, options?: CallOptions): Promise<void>;
  /** Submits a dossier. Keep one key (see {@link createIdempotencyKey}) until an answer has arrived: a repetition then gives the same receipt. */
  submitDossier(submission: DossierSubmission, idempotencyKey: string, options?: CallOptions): Promise<Receipt>;
  /**
   * Counts a query of the procedure search after which nothing was opened. Without the session's cookie, and never a failure:
   * a gateway that does not count, or refuses what looks personal, is no concern of the visitor.
   */
  countSearchMiss(query: string, options?: CallOptions): Promise<void>;
  /** The person's own dossiers, newest first. */
  listDossiers(options?: CallOptions): Promise<DossierList>;
  /** Progress of a dossier: the public view for anybody, the full one for its signed-in owner. */
  readDossier(dossierCode: string, options?: CallOptions): Promise<DossierProgress>;
  /** The receipt, for its owner. */
  readReceipt(dossierCode: string, options?: CallOptions): Promise<Receipt>;
}

/**
 * Makes a client of one gateway.
 *
 * @example
 * const client = createGatewayClient({ baseUrl: 'https://motcua.example.gov.vn', language: () => 'vi' });
 * const progress = await client.readDossier(code);
 */
export function createGatewayClient(settings: RequestSettings): GatewayClient {
  const call =
    <T>(path: string, init: GatewayRequest = {}) =>
    (options?: CallOptions) =>
      request<T>(settings, path, init, options);
  const id = encodeURIComponent;
  return {
    readSession: call('/session'),
    signInUrl({ returnTo, language } = {}) {
      const query = new URLSearchParams();
      if (returnTo) query.set('return', returnTo);
      query.set('lang', language ?? settings.language?.() ?? 'vi');
      return apiUrl(settings.baseUrl, `/sign-in?${query}`);
    },
    signOut: call('/sign-out', { method: 'POST', body: {} }),
    listProcedures: call('/procedures'),
    readForm: (code, options) => call<FormDocument>(`/procedures/${id(code)}/form`)(options),
    readConsentRequest: (code, options) => call<ConsentRequest>(`/procedures/${id(code)}/consent-request`)(options),
    listConsents: call('/consents'),
    giveConsent: (body, options) => call<Consent>('/consents', { method: 'POST', body })(options),
    withdrawConsent: (consentId, options) => call<Consent>(`/consents/${id(consentId)}`, { method: 'DELETE' })(options),
    verifyIdentity: (body, options) => call<Verification>('/verifications', { method: 'POST', body })(options),
    prefillForm: (body, options) => call<Prefill>('/prefills', { method: 'POST', body })(options),
    readDraft: (code, options) => call<Draft>(`/drafts/${id(code)}`)(options),
    saveDraft: (code, body, options) => call<Draft>(`/drafts/${id(code)}`, { method: 'PUT', body })(options),
    deleteDraft: (code, options) => call<void>(`/drafts/${id(code)}`, { method: 'DELETE' })(options),
    uploadsUrl: () => apiUrl(settings.baseUrl, '/uploads'),
    readUpload: (uploadId, options) => call<Upload>(`/uploads/${id(uploadId)}`)(options),
    deleteUpload: (uploadId, options) => call<void>(`/uploads/${id(uploadId)}`, { method: 'DELETE' })(options),
    submitDossier: (body, key, options) => call<Receipt>('/dossiers', { method: 'POST', body, headers: { 'Idempotency-Key': key } })(options),
    countSearchMiss: (query, options) =>
      request<void>({ ...settings, credentials: 'omit' }, '/search-misses', { method: 'POST', body: { query } }, options).catch(() => undefined),
    listDossiers: call('/dossiers'),
    readDossier: (code, options) => call<DossierProgress>(`/dossiers/${id(code)}`)(options),
    readReceipt: (code, options) => call<Receipt>(`/dossiers/${id(code)}/receipt`)(options),
  };
}

/** A fresh key for {@link GatewayClient.submitDossier}: 32 hexadecimal digits. Works on plain HTTP pages too, where `crypto.randomUUID` is missing. */
export function createIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
