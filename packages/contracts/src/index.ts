/**
 * The contracts of every wire format. Types, schemas and codecs are in subpaths, one set per API
 * (`@motcua/contracts/gateway/types`, `…/schemas`, `…/codec`); here is what they share.
 *
 * @packageDocumentation
 */
export { checkAnswer, checkRequest, type DriftHook, type ShapeSchema } from './shape.ts';
