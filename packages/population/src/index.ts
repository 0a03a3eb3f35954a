/**
 * Client of the national population database: services 001 to 011, 033 and 037, over every envelope that was seen. Every
 * look-up names its procedure, purpose and ground, and is reported to the audit hook before the register is asked.
 *
 * @packageDocumentation
 */
export type { DeathOrMissing } from '@motcua/contracts/population/codec';
export type { AskedPerson, PlainText, TextOr } from './asked-person.ts';
export { type CitizenPart, isRegisterItem, type RegisterItem } from './citizen-fields.ts';
export { compareIdentity, type FieldVerdict, type IdentityVerdict, type Statement } from './compare-identity.ts';
export type { LookUpGround, LookUpOptions, LookUpReason } from './look-up-reason.ts';
export { createPopulationClient, type PopulationClient, type PopulationClientOptions } from './population-client.ts';
export type { CitizenAnswer, CitizenQuestion, HouseholdAnswer, IdentityQuestion, ItemAnswer, MaritalStatusQuestion } from './questions.ts';
