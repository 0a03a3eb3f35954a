// Generated from openapi/portal-catalogue.yaml by scripts/generate.ts. Do not edit.
import * as z from 'zod';
import { codePoints, wholeNumber } from '../schema-checks.ts';
import type * as types from './portal-catalogue.types.ts';

/** A text, a number or nothing. */
export const LooseTextSchema = z.union([z.string(), z.number(), z.null()]) satisfies z.ZodType<types.LooseText>;

/** `CatalogueForm` of public catalogue of the national portal. */
export const CatalogueFormSchema = z.strictObject({
  params: z.string().check(codePoints(2)),
}) satisfies z.ZodType<types.CatalogueForm>;

/** Agencies, sectors, subjects, and the procedures of a decision. */
export const ReferenceQuerySchema = z.strictObject({
  type: z.literal('ref'),
  provider: z.literal('dvcquocgia'),
  service: z.enum([
    'procedure_get_list_agency_by_type_service_v2',
    'get_list_agency_service_v2',
    'procedure_get_list_field_service_v2',
    'procedure_get_list_object_service_v2',
    'dvcqg_get_quan_huyen_by_selected_v2',
    'dvcqg_get_so_by_selected_v2',
    'get_procedures_by_dp_id_service_v2',
    'get_modified_procedures_by_dp_id_service_v2',
    'get_rescinded_procedures_by_dp_id_service_v2',
    'get_fields_by_dp_id_services_v2',
    'procedure_get_new_procs_service_v2',
  ]),
  loaicoquan: z.exactOptional(z.enum(['0', '1'])),
  agency_id: z.exactOptional(z.string().check(codePoints(1))),
  tinh_id: z.exactOptional(z.string().check(codePoints(1))),
  id: z.exactOptional(z.string().check(codePoints(1))),
  records: z.exactOptional(z.number().min(1).check(wholeNumber())),
  recordPerPage: z.exactOptional(z.number().min(1).check(wholeNumber())),
  pageIndex: z.exactOptional(z.number().min(1).check(wholeNumber())),
}) satisfies z.ZodType<types.ReferenceQuery>;

/** One page of the advanced search; -1 is any. */
export const SearchQuerySchema = z.strictObject({
  type: z.literal('qry'),
  provider: z.literal('dvcquocgiaRead'),
  service: z.literal('procedure_advanced_search_service_v2'),
  keyword: z.string(),
  agency_type: z.string().check(codePoints(1)),
  impl_agency_id: z.string().check(codePoints(1)),
  object_id: z.string().check(codePoints(1)),
  field_id: z.string().check(codePoints(1)),
  impl_level_id: z.string().check(codePoints(1)),
  recordPerPage: z.number().min(1).check(wholeNumber()),
  pageIndex: z.number().min(1).check(wholeNumber()),
  is_connected: z.literal([0, 1]),
}) satisfies z.ZodType<types.SearchQuery>;

/** Full-text search. */
export const TextQuerySchema = z.strictObject({
  type: z.literal('fts'),
  source_data: z.literal('thu_tuc_v1'),
  key_search: z.string().check(codePoints(1)),
  recordPerPage: z.exactOptional(z.number().min(1).check(wholeNumber())),
  pageIndex: z.exactOptional(z.number().min(1).check(wholeNumber())),
}) satisfies z.ZodType<types.TextQuery>;

/** `ProcedureRow` of public catalogue of the national portal. */
export const ProcedureRowSchema = z.object({
  ID: z.exactOptional(LooseTextSchema),
  PROCEDURE_CODE: z.exactOptional(LooseTextSchema),
  PROCEDURE_NAME: z.exactOptional(z.union([z.string(), z.null()])),
  PUBLISHED_AGENCY: z.exactOptional(z.union([z.string(), z.null()])),
  IMPLEMENTATION_AGENCY: z.exactOptional(z.union([z.string(), z.null()])),
  QDCBID: z.exactOptional(LooseTextSchema),
  FIELD_NAME: z.exactOptional(z.union([z.string(), z.null()])),
  AMOUNT: z.exactOptional(LooseTextSchema),
  ROW_STT: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.ProcedureRow>;

/** `ProcedureRows` of public catalogue of the national portal. */
export const ProcedureRowsSchema = z.array(ProcedureRowSchema) satisfies z.ZodType<types.ProcedureRows>;

/** `NamedRow` of public catalogue of the national portal. */
export const NamedRowSchema = z.object({
  ID: z.exactOptional(LooseTextSchema),
  NAME: z.exactOptional(z.union([z.string(), z.null()])),
  AGENCY_NAME: z.exactOptional(z.union([z.string(), z.null()])),
  FIELD_NAME: z.exactOptional(z.union([z.string(), z.null()])),
  OBJECT_NAME: z.exactOptional(z.union([z.string(), z.null()])),
  CODE: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.NamedRow>;

/** `NamedRows` of public catalogue of the national portal. */
export const NamedRowsSchema = z.array(NamedRowSchema) satisfies z.ZodType<types.NamedRows>;

/** `SolrPage` of public catalogue of the national portal. */
export const SolrPageSchema = z.object({
  numFound: z.number().min(0).check(wholeNumber()),
  start: z.exactOptional(z.number().check(wholeNumber())),
  docs: z.array(ProcedureRowSchema),
}) satisfies z.ZodType<types.SolrPage>;

/** `SolrAnswer` of public catalogue of the national portal. */
export const SolrAnswerSchema = z.object({ response: SolrPageSchema }) satisfies z.ZodType<types.SolrAnswer>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = {};
