// Generated from openapi/criminal-record.yaml by scripts/generate.ts. Do not edit.
import * as z from 'zod';
import { codePoints, wholeNumber } from '../schema-checks.ts';
import type * as types from './criminal-record.types.ts';

/** dd/MM/yyyy */
export const DateSchema = z.string().regex(/^\d{2}\/\d{2}\/\d{4}$/u) satisfies z.ZodType<types.Date>;

/** dd/MM/yyyy, MM/yyyy or yyyy */
export const PartialDateSchema = z.string().regex(/^((\d{2}\/)?\d{2}\/)?\d{4}$/u) satisfies z.ZodType<types.PartialDate>;

/** 1 male, 0 female. */
export const GenderSchema = z.literal([0, 1]) satisfies z.ZodType<types.Gender>;

/** 0 passport, 1 old identity card, 2 residence card, 3 citizen identity card. */
export const PaperKindSchema = z.literal([0, 1, 2, 3]) satisfies z.ZodType<types.PaperKind>;

/** A code of this service's own catalogue. */
export const IdSchema = z.number().min(0).check(wholeNumber()) satisfies z.ZodType<types.Id>;

/** `Flag` of criminal record certificates of the Ministry of Justice. */
export const FlagSchema = z.literal([0, 1]) satisfies z.ZodType<types.Flag>;

/** `LooseText` of criminal record certificates of the Ministry of Justice. */
export const LooseTextSchema = z.union([z.string(), z.number(), z.null()]) satisfies z.ZodType<types.LooseText>;

/** `Declaration` of criminal record certificates of the Ministry of Justice. */
export const DeclarationSchema = z.strictObject({
  fullName: z.string().check(codePoints(1, 200)),
  otherName: z.exactOptional(z.string().check(codePoints(1))),
  genderId: GenderSchema,
  birthDateStr: PartialDateSchema,
  birthPlace: z.exactOptional(z.string().check(codePoints(1))),
  nationalityId: IdSchema,
  ethnicId: z.exactOptional(IdSchema),
  residence: z.exactOptional(z.string().check(codePoints(1))),
  reRegionId: z.exactOptional(IdSchema),
  residenceTemporary: z.exactOptional(z.string().check(codePoints(1))),
  rtRegionId: z.exactOptional(IdSchema),
  idTypeId: PaperKindSchema,
  identifyNo: z.string().regex(/^[0-9A-Za-z]{5,20}$/u),
  idIssueDate: z.exactOptional(DateSchema),
  idIssuePlace: z.exactOptional(z.string().check(codePoints(1))),
  dadName: z.exactOptional(z.string().check(codePoints(1))),
  dadDob: z.exactOptional(PartialDateSchema),
  momName: z.exactOptional(z.string().check(codePoints(1))),
  momDob: z.exactOptional(PartialDateSchema),
  partnerName: z.exactOptional(z.string().check(codePoints(1))),
  partnerDob: z.exactOptional(PartialDateSchema),
  phone: z.string().regex(/^0\d{9,10}$/u),
  email: z.exactOptional(z.string().check(codePoints(3))),
  ministryJusticeId: z.exactOptional(IdSchema),
  declareDate: DateSchema,
  declareTypeId: z.literal([3844, 3845, 3846, 3847]),
  requestQty: z.number().min(1).check(wholeNumber()),
  requestQtyAdd: z.exactOptional(z.number().min(0).check(wholeNumber())),
  objectRequestId: z.literal([71, 72, 73, 74]),
  agencyRequestId: z.exactOptional(IdSchema),
  regionRequestId: z.exactOptional(IdSchema),
  formType: z.literal([1, 2]),
  isBanPosition: z.exactOptional(FlagSchema),
  delivery: z.exactOptional(FlagSchema),
  deliveryAddress: z.exactOptional(z.string().check(codePoints(1))),
  deliveryDistrict: z.exactOptional(IdSchema),
  note: z.exactOptional(z.string().check(codePoints(1))),
  purpose: z.exactOptional(z.string().check(codePoints(1))),
  receiveNo: z.exactOptional(z.string().check(codePoints(1))),
  declarationPortalID: z.exactOptional(z.string().check(codePoints(1))),
}) satisfies z.ZodType<types.Declaration>;

/** `Residence` of criminal record certificates of the Ministry of Justice. */
export const ResidenceSchema = z.strictObject({
  fromDateStr: PartialDateSchema,
  toDateStr: PartialDateSchema,
  residencePlace: z.string().check(codePoints(1)),
  jobName: z.exactOptional(z.string().check(codePoints(1))),
  workPlace: z.exactOptional(z.string().check(codePoints(1))),
}) satisfies z.ZodType<types.Residence>;

/** `Mandator` of criminal record certificates of the Ministry of Justice. */
export const MandatorSchema = z.strictObject({
  fullName: z.string().check(codePoints(1)),
  genderId: z.exactOptional(GenderSchema),
  birthDateStr: z.exactOptional(PartialDateSchema),
  birthPlaceId: z.exactOptional(IdSchema),
  residence: z.exactOptional(z.string().check(codePoints(1))),
  regionId: z.exactOptional(IdSchema),
  idTypeId: z.exactOptional(PaperKindSchema),
  identifyNo: z.exactOptional(z.string().regex(/^[0-9A-Za-z]{5,20}$/u)),
  idIssueDate: z.exactOptional(DateSchema),
  idIssuePlace: z.exactOptional(z.string().check(codePoints(1))),
  mandatorRelation: z.exactOptional(z.string().check(codePoints(1))),
  mandatorDate: z.exactOptional(DateSchema),
}) satisfies z.ZodType<types.Mandator>;

/** `SubmitRequest` of criminal record certificates of the Ministry of Justice. */
export const SubmitRequestSchema = z.strictObject({
  idMinistryJustice: z.string().check(codePoints(1)),
  idReceivedDec: z.string().check(codePoints(1, 64)),
  dateReceivedDec: DateSchema,
  datePromissoryDec: DateSchema,
  idMoneyReceipt: z.exactOptional(z.string().check(codePoints(1))),
  declarationWSForm: DeclarationSchema,
  residenceWSForm: z.array(ResidenceSchema),
  mandatorWSForm: z.exactOptional(MandatorSchema),
}) satisfies z.ZodType<types.SubmitRequest>;

/** `Status` of criminal record certificates of the Ministry of Justice. */
export const StatusSchema = z.xor([
  z.number().check(wholeNumber()),
  z.string().check(codePoints(1)),
]) satisfies z.ZodType<types.Status>;

/** `Outcome` of criminal record certificates of the Ministry of Justice. */
export const OutcomeSchema = z.object({
  STATUS: StatusSchema,
  DESCRIPTION: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.Outcome>;

/** `SubmitAnswer` of criminal record certificates of the Ministry of Justice. */
export const SubmitAnswerSchema = z.object({
  STATUS: StatusSchema,
  DESCRIPTION: z.exactOptional(z.union([z.string(), z.null()])),
  ID: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.SubmitAnswer>;

/** `StatusRequest` of criminal record certificates of the Ministry of Justice. */
export const StatusRequestSchema = z.strictObject({
  idReceivedDec: z.string().check(codePoints(1, 64)),
  infoType: z.enum(['1', '2']),
  identifyNo: z.exactOptional(z.string().regex(/^[0-9A-Za-z]{5,20}$/u)),
}) satisfies z.ZodType<types.StatusRequest>;

/** `StatusAnswer` of criminal record certificates of the Ministry of Justice. */
export const StatusAnswerSchema = z.object({
  STATUS: StatusSchema,
  DESCRIPTION: z.exactOptional(z.union([z.string(), z.null()])),
  DEC_STATUS_ID: z.exactOptional(LooseTextSchema),
  DEC_STATUS_NAME: z.exactOptional(z.union([z.string(), z.null()])),
  APPROVE_DATE: z.exactOptional(z.union([z.string(), z.null()])),
  ISSUE_DATE: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.StatusAnswer>;

/** `DeclarationsRequest` of criminal record certificates of the Ministry of Justice. */
export const DeclarationsRequestSchema = z.strictObject({
  infoType: z.enum(['1', '2']),
}) satisfies z.ZodType<types.DeclarationsRequest>;

/** `ReturnedDeclaration` of criminal record certificates of the Ministry of Justice. */
export const ReturnedDeclarationSchema = z.object({
  declarationId: z.exactOptional(LooseTextSchema),
  declarationPortalID: z.exactOptional(LooseTextSchema),
  declarationCode: z.exactOptional(LooseTextSchema),
  appointmentNo: z.exactOptional(LooseTextSchema),
  fullName: z.exactOptional(z.union([z.string(), z.null()])),
  otherName: z.exactOptional(z.union([z.string(), z.null()])),
  genderId: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  birthDateStr: z.exactOptional(z.union([z.string(), z.null()])),
  birthPlace: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  nationalityId: z.exactOptional(LooseTextSchema),
  ethnicId: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  residence: z.exactOptional(z.union([z.string(), z.null()])),
  reRegionId: z.exactOptional(LooseTextSchema),
  residenceTemporary: z.exactOptional(z.union([z.string(), z.null()])),
  rtRegionId: z.exactOptional(LooseTextSchema),
  idTypeId: z.exactOptional(LooseTextSchema),
  identifyNo: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  idIssueDate: z.exactOptional(z.union([z.string(), z.null()])),
  idIssuePlace: z.exactOptional(z.union([z.string(), z.null()])),
  dadName: z.exactOptional(z.union([z.string(), z.null()])),
  dadDob: z.exactOptional(z.union([z.string(), z.null()])),
  momName: z.exactOptional(z.union([z.string(), z.null()])),
  momDob: z.exactOptional(z.union([z.string(), z.null()])),
  partnerName: z.exactOptional(z.union([z.string(), z.null()])),
  partnerDob: z.exactOptional(z.union([z.string(), z.null()])),
  phone: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  email: z.exactOptional(z.union([z.string(), z.null()])),
  declareDate: z.exactOptional(z.union([z.string(), z.null()])),
  declareTypeId: z.exactOptional(LooseTextSchema),
  requestQty: z.exactOptional(LooseTextSchema),
  objectRequestId: z.exactOptional(LooseTextSchema),
  formType: z.exactOptional(LooseTextSchema),
  isBanPosition: z.exactOptional(LooseTextSchema),
  delivery: z.exactOptional(LooseTextSchema),
  deliveryAddress: z.exactOptional(z.union([z.string(), z.null()])),
  deliveryDistrict: z.exactOptional(LooseTextSchema),
  receiveDate: z.exactOptional(z.union([z.string(), z.null()])),
  appointmentDate: z.exactOptional(z.union([z.string(), z.null()])),
  issueDate: z.exactOptional(z.union([z.string(), z.null()])),
  decStatusId: z.exactOptional(LooseTextSchema),
  decStatusName: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.ReturnedDeclaration>;

/** `ReturnedResidence` of criminal record certificates of the Ministry of Justice. */
export const ReturnedResidenceSchema = z.object({
  fromDateStr: z.exactOptional(z.union([z.string(), z.null()])),
  toDateStr: z.exactOptional(z.union([z.string(), z.null()])),
  residencePlace: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  jobName: z.exactOptional(z.union([z.string(), z.null()])),
  workPlace: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.ReturnedResidence>;

/** `ReturnedDossier` of criminal record certificates of the Ministry of Justice. */
export const ReturnedDossierSchema = z.object({
  declarationTraHoSoForm: ReturnedDeclarationSchema,
  residenceWSForm: z.exactOptional(z.union([z.array(ReturnedResidenceSchema), z.null()])),
}) satisfies z.ZodType<types.ReturnedDossier>;

/** One dossier, or several in LISTCONTENT. That the answer has a STATUS and a list is inference. */
export const DeclarationsAnswerSchema = z.object({
  STATUS: z.exactOptional(StatusSchema),
  DESCRIPTION: z.exactOptional(z.union([z.string(), z.null()])),
  LISTCONTENT: z.exactOptional(z.union([z.array(ReturnedDossierSchema), z.null()])),
  declarationTraHoSoForm: z.exactOptional(z.union([ReturnedDeclarationSchema, z.null()])),
  residenceWSForm: z.exactOptional(z.union([z.array(ReturnedResidenceSchema), z.null()])),
}) satisfies z.ZodType<types.DeclarationsAnswer>;

/** `CatalogueRequest` of criminal record certificates of the Ministry of Justice. */
export const CatalogueRequestSchema = z.strictObject({
  infoType: z.enum(['1', '2', '3', '4', '5']),
}) satisfies z.ZodType<types.CatalogueRequest>;

/** `CatalogueEntry` of criminal record certificates of the Ministry of Justice. */
export const CatalogueEntrySchema = z.object({
  ID: z.xor([z.number().check(wholeNumber()), z.string().check(codePoints(1))]),
  NAME: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.CatalogueEntry>;

/** `CatalogueList` of criminal record certificates of the Ministry of Justice. */
export const CatalogueListSchema = z.object({
  STATUS: z.exactOptional(StatusSchema),
  DESCRIPTION: z.exactOptional(z.union([z.string(), z.null()])),
  LISTCONTENT: z.exactOptional(z.union([z.array(CatalogueEntrySchema), z.null()])),
}) satisfies z.ZodType<types.CatalogueList>;

/** A list of entries, alone or in LISTCONTENT (inference). */
export const CatalogueAnswerSchema = z.union([
  z.array(CatalogueEntrySchema),
  CatalogueListSchema,
]) satisfies z.ZodType<types.CatalogueAnswer>;

/** `AcknowledgeRequest` of criminal record certificates of the Ministry of Justice. */
export const AcknowledgeRequestSchema = z.strictObject({
  declarationId: z.string().check(codePoints(1)),
  infoType: z.enum(['1', '2', '3']),
}) satisfies z.ZodType<types.AcknowledgeRequest>;

/** `StatusesRequest` of criminal record certificates of the Ministry of Justice. */
export const StatusesRequestSchema = z.strictObject({
  infoType: z.enum(['1', '2']),
}) satisfies z.ZodType<types.StatusesRequest>;

/** `ChangedStatus` of criminal record certificates of the Ministry of Justice. */
export const ChangedStatusSchema = z.object({
  DECLARATION_ID: z.xor([z.number().check(wholeNumber()), z.string().check(codePoints(1))]),
  DEC_STATUS_ID: z.exactOptional(LooseTextSchema),
  DEC_STATUS_NAME: z.exactOptional(z.union([z.string(), z.null()])),
  APPROVE_DATE: z.exactOptional(z.union([z.string(), z.null()])),
  ISSUE_DATE: z.exactOptional(z.union([z.string(), z.null()])),
  APPOINTMENT_NO: z.exactOptional(LooseTextSchema),
  RECEIVE_NO: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.ChangedStatus>;

/** `StatusesAnswer` of criminal record certificates of the Ministry of Justice. */
export const StatusesAnswerSchema = z.object({
  STATUS: StatusSchema,
  DESCRIPTION: z.exactOptional(z.union([z.string(), z.null()])),
  LISTCONTENT: z.exactOptional(z.union([z.array(ChangedStatusSchema), z.null()])),
}) satisfies z.ZodType<types.StatusesAnswer>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = {
  PartialDate: ['*'],
  Gender: ['*'],
  Declaration: ['*', 'genderId', 'birthDateStr', 'dadDob', 'momDob', 'partnerDob'],
  Residence: ['*', 'fromDateStr', 'toDateStr'],
  Mandator: ['*', 'genderId', 'birthDateStr'],
  SubmitRequest: ['declarationWSForm', 'residenceWSForm', 'mandatorWSForm'],
  StatusRequest: ['identifyNo'],
  ReturnedDeclaration: [
    '*',
    'fullName',
    'otherName',
    'genderId',
    'birthDateStr',
    'birthPlace',
    'ethnicId',
    'residence',
    'residenceTemporary',
    'identifyNo',
    'dadName',
    'dadDob',
    'momName',
    'momDob',
    'partnerName',
    'partnerDob',
    'phone',
    'email',
    'deliveryAddress',
  ],
  ReturnedResidence: ['*', 'residencePlace', 'jobName', 'workPlace'],
  ReturnedDossier: ['declarationTraHoSoForm', 'residenceWSForm'],
  DeclarationsAnswer: ['residenceWSForm'],
};
