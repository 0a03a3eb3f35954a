/**
 * Client of the national population database: services 001 to 011, 033 and 037, over every envelope that was seen. Every
 * look-up names its procedure, purpose and ground, and is reported to the audit hook before the register is asked.
 *
 * @packageDocumentation
 */
export type { PlainText, TextOr } from '@motcua/domain';
export type { LookUpGround, LookUpReason } from '@motcua/http';
export type { DeathOrMissing } from '@motcua/contracts/population/codec';
export type { AskedPerson } from './asked-person.ts';
export { type CitizenPart, isRegisterItem, type RegisterItem } from './citizen-fields.ts';
export { compareIdentity, type FieldVerdict, type IdentityVerdict, type Statement } from './compare-identity.ts';
export { createPopulationClient, type PopulationClient, type PopulationClientOptions } from './population-client.ts';
export type { CitizenAnswer, CitizenQuestion, HouseholdAnswer, IdentityQuestion, ItemAnswer, LookUpOptions, MaritalStatusQuestion } from './questions.ts';
