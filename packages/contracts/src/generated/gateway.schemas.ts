// Generated from openapi/gateway.yaml by scripts/generate.ts. Do not edit.
import * as z from 'zod';
import { codePoints, uniqueItems, uri, wholeNumber } from '../schema-checks.ts';
import type * as types from './gateway.types.ts';

/** `Language` of Motcua gateway. */
export const LanguageSchema = z.enum(['vi', 'en']) satisfies z.ZodType<types.Language>;

/** A sentence in Vietnamese, and in English where there is one. */
export const TextSchema = z.strictObject({
  vi: z.string(),
  en: z.exactOptional(z.string()),
}) satisfies z.ZodType<types.Text>;

/** RFC 3339 with offset. */
export const TimestampSchema = z.iso.datetime({ offset: true }) satisfies z.ZodType<types.Timestamp>;

/** `Health` of Motcua gateway. */
export const HealthSchema = z.strictObject({
  status: z.enum(['ok']),
  version: z.string(),
}) satisfies z.ZodType<types.Health>;

/** Stable. New codes may be added; a client treats an unknown one by its HTTP status. */
export const ProblemCodeSchema = z.enum([
  'invalid_request',
  'invalid_answers',
  'not_found',
  'method_not_allowed',
  'origin_not_allowed',
  'signed_out',
  'session_expired',
  'sign_in_failed',
  'consent_required',
  'form_not_found',
  'form_outdated',
  'dossier_not_found',
  'not_your_dossier',
  'dossier_rejected',
  'idempotency_key_reused',
  'upload_not_found',
  'file_too_large',
  'file_type_not_allowed',
  'file_empty',
  'too_many_requests',
  'population_unavailable',
  'one_stop_unavailable',
  'sign_in_unavailable',
  'insecure_connection',
  'body_already_read',
  'internal_error',
]) satisfies z.ZodType<types.ProblemCode>;

/** `FieldProblem` of Motcua gateway. */
export const FieldProblemSchema = z.strictObject({
  field: z.string(),
  code: z.string(),
  title: z.string(),
}) satisfies z.ZodType<types.FieldProblem>;

/** `Problem` of Motcua gateway. */
export const ProblemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().min(400).max(599).check(wholeNumber()),
  code: ProblemCodeSchema,
  requestId: z.exactOptional(z.string()),
  retryAfter: z.exactOptional(z.number().check(wholeNumber())),
  errors: z.exactOptional(z.array(FieldProblemSchema)),
}) satisfies z.ZodType<types.Problem>;

/** Lạng Sơn e-government architecture 2020. */
export const AssuranceLevelSchema = z.enum(['AS-1', 'AS-2', 'AS-3', 'AS-4']) satisfies z.ZodType<types.AssuranceLevel>;

/** `Session` of Motcua gateway. */
export const SessionSchema = z.strictObject({
  signedIn: z.boolean(),
  expired: z.exactOptional(z.boolean()),
  displayName: z.exactOptional(z.string()),
  accountKind: z.exactOptional(z.enum(['citizen', 'business', 'organisation'])),
  assuranceLevel: z.exactOptional(AssuranceLevelSchema),
  expiresAt: z.exactOptional(TimestampSchema),
  hasPersonalId: z.exactOptional(z.boolean()),
}) satisfies z.ZodType<types.Session>;

/** `SignedOut` of Motcua gateway. */
export const SignedOutSchema = z.strictObject({
  signedIn: z.literal(false),
  endSessionUrl: z.exactOptional(z.string().check(uri())),
}) satisfies z.ZodType<types.SignedOut>;

/** `ProcedureSummary` of Motcua gateway. */
export const ProcedureSummarySchema = z.strictObject({
  procedureCode: z.string(),
  name: TextSchema,
  ending: z.enum(['submit', 'hand_over']),
  formVersion: z.string(),
}) satisfies z.ZodType<types.ProcedureSummary>;

/** `ProcedureList` of Motcua gateway. */
export const ProcedureListSchema = z.strictObject({
  procedures: z.array(ProcedureSummarySchema),
}) satisfies z.ZodType<types.ProcedureList>;

/** A FormDefinition of @motcua/forms; its own schema is there. */
export const FormDocumentSchema = z.looseObject({
  id: z.string(),
  version: z.string(),
  procedureCode: z.string(),
  title: TextSchema,
  pages: z.array(z.record(z.string(), z.unknown())),
  documents: z.array(z.record(z.string(), z.unknown())),
}) satisfies z.ZodType<types.FormDocument>;

/** A piece of data about the person that the register or the sign-in can give. */
export const DataItemSchema = z.enum([
  'full_name',
  'personal_id',
  'legacy_id_card',
  'birth_date',
  'sex',
  'nationality',
  'ethnicity',
  'religion',
  'marital_status',
  'place_of_origin',
  'birth_registration_place',
  'permanent_address',
  'current_address',
  'father',
  'mother',
  'spouse',
  'representative',
  'household_head',
  'phone',
  'email',
]) satisfies z.ZodType<types.DataItem>;

/** `DataItemRequest` of Motcua gateway. */
export const DataItemRequestSchema = z.strictObject({
  item: DataItemSchema,
  label: TextSchema,
  sensitive: z.boolean(),
  required: z.boolean(),
}) satisfies z.ZodType<types.DataItemRequest>;

/** `SearchMiss` of Motcua gateway. */
export const SearchMissSchema = z.strictObject({
  query: z.string().check(codePoints(1, 80)),
}) satisfies z.ZodType<types.SearchMiss>;

/** `ConsentRequest` of Motcua gateway. */
export const ConsentRequestSchema = z.strictObject({
  procedureCode: z.string(),
  noticeVersion: z.string(),
  purpose: TextSchema,
  controller: TextSchema,
  items: z.array(DataItemRequestSchema),
}) satisfies z.ZodType<types.ConsentRequest>;

/** `ConsentGrant` of Motcua gateway. */
export const ConsentGrantSchema = z.strictObject({
  procedureCode: z.string().check(codePoints(1, 64)),
  noticeVersion: z.string(),
  items: z.array(DataItemSchema).min(1).check(uniqueItems()),
}) satisfies z.ZodType<types.ConsentGrant>;

/** `Consent` of Motcua gateway. */
export const ConsentSchema = z.strictObject({
  id: z.string(),
  procedureCode: z.string(),
  noticeVersion: z.string(),
  purpose: TextSchema,
  items: z.array(DataItemSchema),
  givenAt: TimestampSchema,
  withdrawnAt: z.exactOptional(TimestampSchema),
}) satisfies z.ZodType<types.Consent>;

/** `ConsentList` of Motcua gateway. */
export const ConsentListSchema = z.strictObject({
  consents: z.array(ConsentSchema),
}) satisfies z.ZodType<types.ConsentList>;

/** What the person says of themselves, where the account does not carry it. One of personalId and legacyIdCard. */
export const DeclaredIdentitySchema = z.strictObject({
  personalId: z.exactOptional(z.string().check(codePoints(0, 32))),
  legacyIdCard: z.exactOptional(z.string().check(codePoints(0, 32))),
  fullName: z.string().check(codePoints(1, 100)),
  birthDate: z.string().check(codePoints(0, 10)),
}) satisfies z.ZodType<types.DeclaredIdentity>;

/** `VerificationRequest` of Motcua gateway. */
export const VerificationRequestSchema = z.strictObject({
  procedureCode: z.string().check(codePoints(1, 64)),
  declared: z.exactOptional(DeclaredIdentitySchema),
}) satisfies z.ZodType<types.VerificationRequest>;

/** `FieldVerdict` of Motcua gateway. */
export const FieldVerdictSchema = z.enum(['match', 'no_match', 'cannot_tell']) satisfies z.ZodType<types.FieldVerdict>;

/** `Verification` of Motcua gateway. */
export const VerificationSchema = z.strictObject({
  outcome: FieldVerdictSchema,
  fields: z.strictObject({
    personalId: FieldVerdictSchema,
    fullName: FieldVerdictSchema,
    birthDate: FieldVerdictSchema,
  }),
  assuranceLevel: z.exactOptional(AssuranceLevelSchema),
  checkedAt: TimestampSchema,
  unavailable: z.exactOptional(ProblemCodeSchema),
}) satisfies z.ZodType<types.Verification>;

/** `PrefillRequest` of Motcua gateway. */
export const PrefillRequestSchema = z.strictObject({
  procedureCode: z.string().check(codePoints(1, 64)),
}) satisfies z.ZodType<types.PrefillRequest>;

/** `PrefilledValue` of Motcua gateway. */
export const PrefilledValueSchema = z.strictObject({
  field: z.string(),
  value: z.string(),
  source: z.enum(['population_database', 'sign_in']),
  asOf: TimestampSchema,
}) satisfies z.ZodType<types.PrefilledValue>;

/** `Prefill` of Motcua gateway. */
export const PrefillSchema = z.strictObject({
  values: z.array(PrefilledValueSchema),
  unavailable: z.exactOptional(ProblemSchema),
}) satisfies z.ZodType<types.Prefill>;

/** Field id → answer. A document's answer is the list of its upload ids, in `documents`, not here. */
export const AnswersSchema = z.record(
  z.string(),
  z.xor([
    z.string().check(codePoints(0, 10000)),
    z.number(),
    z.boolean(),
    z.array(z.string().check(codePoints(0, 1000))).max(100),
  ]),
) satisfies z.ZodType<types.Answers>;

/** `AttachedDocument` of Motcua gateway. */
export const AttachedDocumentSchema = z.strictObject({
  documentId: z.string(),
  uploadIds: z.array(z.string()).max(20),
}) satisfies z.ZodType<types.AttachedDocument>;

/** `DraftContent` of Motcua gateway. */
export const DraftContentSchema = z.strictObject({
  formVersion: z.string(),
  answers: AnswersSchema,
  documents: z.array(AttachedDocumentSchema),
  page: z.exactOptional(z.string()),
}) satisfies z.ZodType<types.DraftContent>;

/** `Draft` of Motcua gateway. */
export const DraftSchema = z.strictObject({
  formVersion: z.string(),
  answers: AnswersSchema,
  documents: z.array(AttachedDocumentSchema),
  page: z.exactOptional(z.string()),
  savedAt: TimestampSchema,
}) satisfies z.ZodType<types.Draft>;

/** `Upload` of Motcua gateway. */
export const UploadSchema = z.strictObject({
  id: z.string(),
  documentId: z.string(),
  fileName: z.string(),
  size: z.number().min(0).check(wholeNumber()),
  mediaType: z.exactOptional(z.string()),
  state: z.enum(['receiving', 'accepted']),
}) satisfies z.ZodType<types.Upload>;

/** `DossierSubmission` of Motcua gateway. */
export const DossierSubmissionSchema = z.strictObject({
  procedureCode: z.string().check(codePoints(1, 64)),
  formVersion: z.string(),
  answers: AnswersSchema,
  documents: z.array(AttachedDocumentSchema),
}) satisfies z.ZodType<types.DossierSubmission>;

/** Data of form 01 (receipt and appointment); does not replace the printed form. */
export const ReceiptSchema = z.strictObject({
  dossierCode: z.string(),
  procedureCode: z.string(),
  procedureName: TextSchema,
  agency: TextSchema,
  receivedAt: TimestampSchema,
  appointment: z.exactOptional(TimestampSchema),
  appointmentProvisional: z.exactOptional(z.boolean()),
  processingWorkingDays: z.exactOptional(z.number()),
  documents: z.array(
    z.strictObject({ documentId: z.string(), label: TextSchema, files: z.number().min(0).check(wholeNumber()) }),
  ),
}) satisfies z.ZodType<types.Receipt>;

/** National status 1 to 10, or an unknown code kept as it came. */
export const DossierStatusSchema = z.xor([
  z.strictObject({
    kind: z.enum([
      'registered',
      'received',
      'not_accepted',
      'processing',
      'supplement_required',
      'payment_required',
      'withdrawn',
      'stopped',
      'processed',
      'returned',
    ]),
  }),
  z.strictObject({ kind: z.literal('unknown'), raw: z.string() }),
]) satisfies z.ZodType<types.DossierStatus>;

/** What the citizen must do now. */
export const NextActionSchema = z.enum([
  'wait',
  'supplement',
  'pay',
  'collect_result',
  'read_reason',
  'none',
  'ask_agency',
]) satisfies z.ZodType<types.NextAction>;

/** `TimelineEntry` of Motcua gateway. */
export const TimelineEntrySchema = z.strictObject({
  at: TimestampSchema,
  status: DossierStatusSchema,
  department: z.exactOptional(z.string()),
  note: z.exactOptional(z.string()),
}) satisfies z.ZodType<types.TimelineEntry>;

/** `Deadline` of Motcua gateway. */
export const DeadlineSchema = z.strictObject({
  state: z.enum(['on_time', 'due_today', 'late', 'finished_on_time', 'finished_late', 'paused']),
  workingDays: z.number().min(0),
}) satisfies z.ZodType<types.Deadline>;

/** `DossierProgress` of Motcua gateway. */
export const DossierProgressSchema = z.strictObject({
  dossierCode: z.string(),
  view: z.enum(['public', 'owner']),
  status: DossierStatusSchema,
  nextAction: NextActionSchema,
  procedureCode: z.exactOptional(z.string()),
  procedureName: z.exactOptional(TextSchema),
  agency: z.exactOptional(TextSchema),
  receivedAt: z.exactOptional(TimestampSchema),
  appointment: z.exactOptional(TimestampSchema),
  deadline: z.exactOptional(DeadlineSchema),
  supplement: z.exactOptional(z.strictObject({ message: z.string(), until: z.exactOptional(TimestampSchema) })),
  timeline: z.array(TimelineEntrySchema),
  checkedAt: TimestampSchema,
  stale: z.exactOptional(z.boolean()),
}) satisfies z.ZodType<types.DossierProgress>;

/** `DossierListEntry` of Motcua gateway. */
export const DossierListEntrySchema = z.strictObject({
  dossierCode: z.string(),
  procedureCode: z.string(),
  procedureName: TextSchema,
  receivedAt: TimestampSchema,
  appointment: z.exactOptional(TimestampSchema),
  status: DossierStatusSchema,
}) satisfies z.ZodType<types.DossierListEntry>;

/** `DossierList` of Motcua gateway. */
export const DossierListSchema = z.strictObject({
  dossiers: z.array(DossierListEntrySchema),
}) satisfies z.ZodType<types.DossierList>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = {
  Session: ['displayName'],
  SearchMiss: ['query'],
  DeclaredIdentity: ['personalId', 'legacyIdCard', 'fullName', 'birthDate'],
  PrefilledValue: ['value'],
  Answers: ['*'],
  DraftContent: ['answers'],
  Draft: ['answers'],
  Upload: ['fileName'],
  DossierSubmission: ['answers'],
  TimelineEntry: ['note'],
};
