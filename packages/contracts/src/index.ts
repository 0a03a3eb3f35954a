/**
 * The contracts of every wire format. Types, schemas and codecs are in subpaths, one set per API
 * (`@motcua/contracts/gateway/types`, `…/schemas`, `…/codec`, `…/operations`); here is what they share.
 *
 * @packageDocumentation
 */
export type { Operation } from './operation.ts';
export { checkAnswer, checkRequest, type DriftHook, type ShapeSchema } from './shape.ts';
