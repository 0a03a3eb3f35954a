// Generated from openapi/shared-catalogue.yaml by scripts/generate.ts. Do not edit.
import * as z from 'zod';
import { codePoints, wholeNumber } from '../schema-checks.ts';
import type * as types from './shared-catalogue.types.ts';

/** `Property` of shared catalogues. */
export const PropertySchema = z.object({
  PropertyCode: z.string().check(codePoints(1)),
  PropertyName: z.exactOptional(z.union([z.string(), z.null()])),
  PropertyType: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.Property>;

/** `Metadata` of shared catalogues. */
export const MetadataSchema = z.array(PropertySchema) satisfies z.ZodType<types.Metadata>;

/** `Cell` of shared catalogues. */
export const CellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]) satisfies z.ZodType<types.Cell>;

/** A row; its keys are the `PropertyCode`s of the category. */
export const RowSchema = z.record(z.string(), CellSchema) satisfies z.ZodType<types.Row>;

/** `Rows` of shared catalogues. */
export const RowsSchema = z.array(RowSchema) satisfies z.ZodType<types.Rows>;

/** `InsertAnswer` of shared catalogues. */
export const InsertAnswerSchema = z.object({
  MSG: z.string(),
  Count: z.xor([z.number().check(wholeNumber()), z.string()]),
}) satisfies z.ZodType<types.InsertAnswer>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = {};
