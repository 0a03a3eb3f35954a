/**
 * Client of the national population database: services 001 (verify), 002 (read) and 003 (confirm). Every look-up names
 * its procedure, purpose and ground, and is reported to the audit hook before the register is asked.
 *
 * @packageDocumentation
 */
export { isRegisterItem, type RegisterItem } from './citizen-fields.ts';
export { compareIdentity, type FieldVerdict, type IdentityVerdict, type Statement } from './compare-identity.ts';
export {
  type AskedPerson,
  type CitizenAnswer,
  type CitizenQuestion,
  createPopulationClient,
  type IdentityQuestion,
  type LookUpGround,
  type LookUpOptions,
  type LookUpReason,
  type PopulationClient,
  type PopulationClientOptions,
} from './population-client.ts';
