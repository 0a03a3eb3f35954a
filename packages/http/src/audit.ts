/**
 * What a client reports of a look-up of personal data: who asked, for what, on which ground, which fields, and how it
 * ended. Never a value. The caller stores it; a look-up whose record cannot be stored is not made.
 */
export interface AuditEvent {
  /** When it was reported (RFC 3339, UTC). */
  at: string;
  /** For instance `population.lookUpCitizen`. */
  operation: string;
  /** Request id sent to the upstream, to find the look-up again in its own log. */
  requestId: string;
  procedureCode: string;
  /** Why the data is needed, as the person was told. */
  purpose: string;
  officerId: string;
  agencyCode: string;
  /** The consent the look-up rests on… */
  consentId?: string;
  /** …or the provision of law. */
  legalBasis?: string;
  /** Names of the data items asked for. */
  fields: readonly string[];
  /** `asked` is reported before the request leaves; exactly one of the others follows. */
  outcome: 'asked' | 'found' | 'not_found' | 'failed';
  /** Code of the error when it failed. */
  errorCode?: string;
}

/** Receives audit events. A rejected promise stops the look-up it reports. */
export type AuditHook = (event: AuditEvent) => void | Promise<void>;
