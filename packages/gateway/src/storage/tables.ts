import type { ColumnType, JSONColumnType } from 'kysely';

/*
 * The gateway's tables. Every column that can hold personal data is named `sealed_…` and holds what `Seal` made of it;
 * a person is known by `subject`, a keyed hash of the sign-in's subject.
 */

/** A point in time: a Date on the way in and out. */
type Instant = ColumnType<Date, Date, Date>;
type NullableInstant = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** A sign-in that has begun and not come back yet. */
export interface SignInTransactionTable {
  state_hash: string;
  /** Hash of the cookie that ties the transaction to one browser. */
  browser_hash: string;
  sealed_secrets: string;
  language: string;
  return_to: string | null;
  expires_at: Instant;
}

/** A signed-in browser. */
export interface SessionTable {
  id_hash: string;
  subject: string;
  sealed_identity: string;
  created_at: Instant;
  /** Moves on with use. */
  expires_at: Instant;
  /** Does not move. */
  ends_at: Instant;
}

/** A consent, kept as evidence after it is withdrawn. */
export interface ConsentTable {
  id: string;
  subject: string;
  procedure_code: string;
  notice_version: string;
  purpose: JSONColumnType<{ vi: string; en?: string }>;
  items: JSONColumnType<string[]>;
  method: string;
  given_at: Instant;
  withdrawn_at: NullableInstant;
}

/** What was fetched about a person for one procedure, until the session or the consent ends. */
export interface FetchedDataTable {
  session_hash: string;
  consent_id: string;
  sealed_values: string;
  fetched_at: Instant;
}

/** Audit of look-ups. No values, ever. */
export interface LookUpTable {
  /** The request id the upstream was given too. */
  id: string;
  subject: string;
  procedure_code: string;
  purpose: string;
  consent_id: string;
  service: string;
  fields: JSONColumnType<string[]>;
  /** `asked` before the request leaves; then `found`, `not_found` or `failed`. */
  outcome: string;
  /** Code of the error when it failed. */
  error_code: string | null;
  looked_up_at: Instant;
}

/** Saved answers. */
export interface DraftTable {
  subject: string;
  procedure_code: string;
  sealed_content: string;
  saved_at: Instant;
}

/** A file on its way into a dossier. */
export interface UploadTable {
  id: string;
  subject: string;
  procedure_code: string;
  document_id: string;
  /** File name and the upload protocol's own record. */
  sealed_record: string;
  size: number | null;
  media_type: string | null;
  state: 'receiving' | 'accepted';
  created_at: Instant;
}

/** A submission under an idempotency key, from the first attempt on. */
export interface SubmissionTable {
  subject: string;
  idempotency_key: string;
  /** Key of the submission this key stands for too: a reloaded page sent the same content again, under a new key. */
  continues: string | null;
  content_hash: string;
  procedure_code: string;
  /** Taken from the one-stop system and stored before anything is submitted, so that a retry uses the same one. */
  dossier_code: string | null;
  /** Whether the dossier was sent under this code once: if it then "already exists", it is this one. */
  attempted: boolean;
  /** Files the one-stop system has already: upload id → its reference. */
  sealed_files: string | null;
  state: 'started' | 'submitted';
  /** Another request may continue the submission after this. */
  claimed_until: Instant;
  created_at: Instant;
}

/** A dossier submitted through this gateway. */
export interface DossierTable {
  dossier_code: string;
  subject: string;
  procedure_code: string;
  form_version: string;
  sealed_receipt: string;
  submitted_at: Instant;
}

/** What the one-stop system said last about a dossier. */
export interface DossierSnapshotTable {
  dossier_code: string;
  sealed_summary: string;
  checked_at: Instant;
}

/** A query of the procedure search after which nothing was opened, once it was counted often enough to be nobody's own. */
export interface SearchMissTable {
  query: string;
  times: number;
  /** `YYYY-MM-DD` in Vietnam. */
  first_day: string;
  last_day: string;
}

/** All tables by name. */
export interface Tables {
  sign_in_transactions: SignInTransactionTable;
  sessions: SessionTable;
  consents: ConsentTable;
  fetched_data: FetchedDataTable;
  look_ups: LookUpTable;
  drafts: DraftTable;
  uploads: UploadTable;
  submissions: SubmissionTable;
  dossiers: DossierTable;
  dossier_snapshots: DossierSnapshotTable;
  search_misses: SearchMissTable;
}
