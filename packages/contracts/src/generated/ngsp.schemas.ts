// Generated from openapi/ngsp.yaml by scripts/generate.ts. Do not edit.
import * as z from 'zod';
import { codePoints, wholeNumber } from '../schema-checks.ts';
import type * as types from './ngsp.types.ts';

/** `TokenRequest` of integration platforms (NGSP, provincial LGSP on WSO2 API Manager). */
export const TokenRequestSchema = z.strictObject({
  grant_type: z.literal('client_credentials'),
}) satisfies z.ZodType<types.TokenRequest>;

/** An opaque bearer token. `scope` is "am_application_scope default" on NGSP. */
export const TokenAnswerSchema = z.object({
  access_token: z.string().check(codePoints(1)),
  scope: z.exactOptional(z.string()),
  token_type: z.string(),
  expires_in: z.number().gt(0),
}) satisfies z.ZodType<types.TokenAnswer>;

/** 900901 invalid credentials, 900902 missing credentials, 900906 no matching resource; a number or a text. */
export const FaultCodeSchema = z.xor([
  z.number().check(wholeNumber()),
  z.string(),
]) satisfies z.ZodType<types.FaultCode>;

/** `NestedFault` of integration platforms (NGSP, provincial LGSP on WSO2 API Manager). */
export const NestedFaultSchema = z.object({
  fault: z.object({
    code: FaultCodeSchema,
    message: z.exactOptional(z.string()),
    description: z.exactOptional(z.string()),
  }),
}) satisfies z.ZodType<types.NestedFault>;

/** `FlatFault` of integration platforms (NGSP, provincial LGSP on WSO2 API Manager). */
export const FlatFaultSchema = z.object({
  code: FaultCodeSchema,
  message: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
}) satisfies z.ZodType<types.FlatFault>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = { TokenAnswer: ['access_token'] };
