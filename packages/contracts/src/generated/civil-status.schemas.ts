// Generated from openapi/civil-status.yaml by scripts/generate.ts. Do not edit.
import * as z from 'zod';
import { codePoints, wholeNumber } from '../schema-checks.ts';
import type * as types from './civil-status.types.ts';

/** Code of the administrative unit in the list of the Ministry of Justice. */
export const UnitCodeSchema = z.number().min(1).check(wholeNumber()) satisfies z.ZodType<types.UnitCode>;

/** Kind of business, for instance `KS` births. */
export const ModuleSchema = z.string().regex(/^[A-Za-z0-9_]{1,20}$/u) satisfies z.ZodType<types.Module>;

/** yyyy-MM-dd */
export const DateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u) satisfies z.ZodType<types.Date>;

/** `RegistrationRequest` of civil status registration of the Ministry of Justice. */
export const RegistrationRequestSchema = z.strictObject({
  maDonVi: UnitCodeSchema,
  module: ModuleSchema,
  maHoSo: z.string().check(codePoints(1, 64)),
  ngayTiepNhan: DateSchema,
  data: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.RegistrationRequest>;

/** `CatalogueRequest` of civil status registration of the Ministry of Justice. */
export const CatalogueRequestSchema = z.strictObject({
  loaiDanhMuc: z.literal([1, 2, 3, 4, 5]),
}) satisfies z.ZodType<types.CatalogueRequest>;

/** `DossierRequest` of civil status registration of the Ministry of Justice. */
export const DossierRequestSchema = z.strictObject({
  maDonVi: UnitCodeSchema,
  maHoSo: z.string().check(codePoints(1, 64)),
}) satisfies z.ZodType<types.DossierRequest>;

/** `ListRequest` of civil status registration of the Ministry of Justice. */
export const ListRequestSchema = z.strictObject({
  module: ModuleSchema,
  ngayCapNhat: DateSchema,
}) satisfies z.ZodType<types.ListRequest>;

/** The id in the registration system. */
export const RecordIdSchema = z.number().min(0).check(wholeNumber()) satisfies z.ZodType<types.RecordId>;

/** `RecordRequest` of civil status registration of the Ministry of Justice. */
export const RecordRequestSchema = z.strictObject({
  module: ModuleSchema,
  maHoSo: RecordIdSchema,
}) satisfies z.ZodType<types.RecordRequest>;

/** `RecordsRequest` of civil status registration of the Ministry of Justice. */
export const RecordsRequestSchema = z.strictObject({
  maTinh: z.string().regex(/^\d{2}$/u),
  module: ModuleSchema,
  dsMaHoSo: z.array(RecordIdSchema).min(1),
}) satisfies z.ZodType<types.RecordsRequest>;

/** `LooseText` of civil status registration of the Ministry of Justice. */
export const LooseTextSchema = z.union([z.string(), z.number(), z.null()]) satisfies z.ZodType<types.LooseText>;

/** Status 0 is failure; 1 is success, and for a status question 1 received, 2 supplement needed, 3 eligible, 4 done. */
export const AnswerSchema = z.object({
  status: z.xor([z.number().check(wholeNumber()), z.string().check(codePoints(1))]),
  value: z.exactOptional(z.unknown()),
  errorCode: z.exactOptional(LooseTextSchema),
  errorDescription: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.Answer>;

/** Inference: the guide says that the members depend on the catalogue. */
export const CatalogueEntrySchema = z.object({
  id: z.exactOptional(LooseTextSchema),
  ma: z.exactOptional(LooseTextSchema),
  ten: z.exactOptional(LooseTextSchema),
  name: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.CatalogueEntry>;

/** `CatalogueEntries` of civil status registration of the Ministry of Justice. */
export const CatalogueEntriesSchema = z.array(CatalogueEntrySchema) satisfies z.ZodType<types.CatalogueEntries>;

/** `RegisteredRef` of civil status registration of the Ministry of Justice. */
export const RegisteredRefSchema = z.object({
  id: z.xor([z.number().check(wholeNumber()), z.string().check(codePoints(1))]),
  maDonVi: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.RegisteredRef>;

/** `RegisteredRefs` of civil status registration of the Ministry of Justice. */
export const RegisteredRefsSchema = z.array(RegisteredRefSchema) satisfies z.ZodType<types.RegisteredRefs>;

/** `Cell` of civil status registration of the Ministry of Justice. */
export const CellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]) satisfies z.ZodType<types.Cell>;

/** An entry of the register. `id`, `so`, `quyenSo`, `trangSo` are in the guide; further members depend on the kind of business. */
export const RegisterRecordSchema = z.record(z.string(), CellSchema) satisfies z.ZodType<types.RegisterRecord>;

/** `RegisterRecords` of civil status registration of the Ministry of Justice. */
export const RegisterRecordsSchema = z.array(RegisterRecordSchema) satisfies z.ZodType<types.RegisterRecords>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = {
  RegistrationRequest: ['data'],
  Answer: ['value'],
  RegisterRecord: ['*'],
};
