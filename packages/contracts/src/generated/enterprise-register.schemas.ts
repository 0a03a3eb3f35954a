// Generated from openapi/enterprise-register.yaml by scripts/generate.ts. Do not edit.
import * as z from 'zod';
import { codePoints, wholeNumber } from '../schema-checks.ts';
import type * as types from './enterprise-register.types.ts';

/** A text, a number or nothing. */
export const LooseTextSchema = z.union([z.string(), z.number(), z.null()]) satisfies z.ZodType<types.LooseText>;

/** `Text` of national database of enterprise registration. */
export const TextSchema = z.union([z.string(), z.null()]) satisfies z.ZodType<types.Text>;

/** What every answer says of itself. Status 1 is success, 0 is failure. */
export const OutcomeSchema = z.object({
  Status: z.exactOptional(LooseTextSchema),
  Message: z.exactOptional(TextSchema),
  DataCount: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.Outcome>;

/** `MainInformation` of national database of enterprise registration. */
export const MainInformationSchema = z.object({
  ENTERPRISE_ID: z.exactOptional(LooseTextSchema),
  ENTERPRISE_GDT_CODE: z.string().check(codePoints(1)),
  IMP_BUSINESS_CODE: z.exactOptional(LooseTextSchema),
  ENTERPRISE_TYPE_ID: z.exactOptional(LooseTextSchema),
  ENTERPRISE_TYPE_NAME: z.exactOptional(TextSchema),
  NAME: z.exactOptional(TextSchema),
  SHORT_NAME: z.exactOptional(TextSchema),
  NAME_F: z.exactOptional(TextSchema),
  FOUNDING_DATE: z.exactOptional(TextSchema),
  LAST_AMEND_DATE: z.exactOptional(TextSchema),
  NUMBER_CHANGES: z.exactOptional(LooseTextSchema),
  ENTERPRISE_STATUS: z.exactOptional(LooseTextSchema),
  ENTERPRISE_STATUS_ID: z.exactOptional(LooseTextSchema),
  ENTERPRISE_STATUS_NAME: z.exactOptional(TextSchema),
  LEGAL_NAMES: z.exactOptional(z.union([z.string(), z.null()])),
  CAPITAL_AMOUNT: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.MainInformation>;

/** `Address` of national database of enterprise registration. */
export const AddressSchema = z.object({
  CityID: z.exactOptional(LooseTextSchema),
  CityName: z.exactOptional(TextSchema),
  DistrictID: z.exactOptional(LooseTextSchema),
  DistrictName: z.exactOptional(TextSchema),
  WardID: z.exactOptional(LooseTextSchema),
  WardName: z.exactOptional(TextSchema),
  StreetNumber: z.exactOptional(TextSchema),
  AddressFullText: z.exactOptional(TextSchema),
}) satisfies z.ZodType<types.Address>;

/** `Activity` of national database of enterprise registration. */
export const ActivitySchema = z.object({
  CODE: z.exactOptional(LooseTextSchema),
  NAME: z.exactOptional(TextSchema),
  IS_MAIN: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.Activity>;

/** `Member` of national database of enterprise registration. */
export const MemberSchema = z.object({
  MEMBER_NAME: z.exactOptional(z.union([z.string(), z.null()])),
  AMOUNT: z.exactOptional(LooseTextSchema),
  RATIO_PERCENT: z.exactOptional(LooseTextSchema),
  COUNTRY: z.exactOptional(TextSchema),
}) satisfies z.ZodType<types.Member>;

/** `Representative` of national database of enterprise registration. */
export const RepresentativeSchema = z.object({
  FULL_NAME: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.Representative>;

/** `Activities` of national database of enterprise registration. */
export const ActivitiesSchema = z.union([
  z.array(ActivitySchema),
  ActivitySchema,
  z.null(),
]) satisfies z.ZodType<types.Activities>;

/** `Members` of national database of enterprise registration. */
export const MembersSchema = z.union([
  z.array(MemberSchema),
  MemberSchema,
  z.null(),
]) satisfies z.ZodType<types.Members>;

/** `MainPart` of national database of enterprise registration. */
export const MainPartSchema = z.union([
  MainInformationSchema,
  z.array(MainInformationSchema),
  z.null(),
]) satisfies z.ZodType<types.MainPart>;

/** `AddressPart` of national database of enterprise registration. */
export const AddressPartSchema = z.union([
  AddressSchema,
  z.array(AddressSchema),
  z.null(),
]) satisfies z.ZodType<types.AddressPart>;

/** The detail as a one-stop system in production reads it. */
export const EnterpriseDataSchema = z.object({
  MainInformation: z.exactOptional(MainPartSchema),
  HOAdress: z.exactOptional(AddressPartSchema),
  Representatives: z.exactOptional(z.union([z.array(RepresentativeSchema), z.null()])),
  BusinessActivities: z.exactOptional(ActivitiesSchema),
  Members: z.exactOptional(MembersSchema),
}) satisfies z.ZodType<types.EnterpriseData>;

/** The detail in either shape, flat (the guide) or inside `Data`. */
export const EnterpriseAnswerSchema = z.object({
  MainInformation: z.exactOptional(MainPartSchema),
  HOAdress: z.exactOptional(AddressPartSchema),
  BusinessActivity: z.exactOptional(ActivitiesSchema),
  Member: z.exactOptional(MembersSchema),
  Data: z.exactOptional(z.union([EnterpriseDataSchema, z.null()])),
  DataCount: z.exactOptional(LooseTextSchema),
  Status: z.exactOptional(LooseTextSchema),
  Message: z.exactOptional(TextSchema),
}) satisfies z.ZodType<types.EnterpriseAnswer>;

/** `DossierRow` of national database of enterprise registration. */
export const DossierRowSchema = z.object({
  IN_JOURNAL_NO: z.xor([z.number().check(wholeNumber()), z.string().check(codePoints(1))]),
  DOCUMENT_TYPE: z.exactOptional(TextSchema),
  ENTERPRISE_CODE: z.exactOptional(LooseTextSchema),
  ENTERPRISE_GDT_CODE: z.exactOptional(LooseTextSchema),
  ENTERPRISE_TYPE_ID: z.exactOptional(LooseTextSchema),
  NAME: z.exactOptional(TextSchema),
  SITE_ID: z.exactOptional(LooseTextSchema),
  RECEIPT_DATE: z.exactOptional(TextSchema),
  PLAN_DATE: z.exactOptional(TextSchema),
  PROCESS_STATUS: z.exactOptional(LooseTextSchema),
  PROCESSED_DATE: z.exactOptional(TextSchema),
  REGISTRATION_DATE: z.exactOptional(TextSchema),
  SUPPLEMENT_DATE: z.exactOptional(TextSchema),
  SUBMISSION_TYPE: z.exactOptional(TextSchema),
  CONTACT_FULL_NAME: z.exactOptional(z.union([z.string(), z.null()])),
  CONTACT_ADDRESS: z.exactOptional(z.union([z.string(), z.null()])),
  CONTACT_ID_NO: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  CONTACT_PHONE: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  CONTACT_EMAIL: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.DossierRow>;

/** `DossierRows` of national database of enterprise registration. */
export const DossierRowsSchema = z.union([
  z.array(DossierRowSchema),
  DossierRowSchema,
  z.null(),
]) satisfies z.ZodType<types.DossierRows>;

/** `DossiersAnswer` of national database of enterprise registration. */
export const DossiersAnswerSchema = z.object({
  MainInformation: z.exactOptional(DossierRowsSchema),
  Data: z.exactOptional(DossierRowsSchema),
  DataCount: z.exactOptional(LooseTextSchema),
  Status: z.exactOptional(LooseTextSchema),
  Message: z.exactOptional(TextSchema),
}) satisfies z.ZodType<types.DossiersAnswer>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = {
  MainInformation: ['LEGAL_NAMES'],
  Member: ['*', 'MEMBER_NAME'],
  Representative: ['*', 'FULL_NAME'],
  EnterpriseData: ['Representatives'],
  DossierRow: ['CONTACT_FULL_NAME', 'CONTACT_ADDRESS', 'CONTACT_ID_NO', 'CONTACT_PHONE', 'CONTACT_EMAIL'],
};
