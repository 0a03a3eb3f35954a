/**
 * Stand-ins of every upstream with synthetic citizens, for development, demonstrations and tests. Real HTTP, real wire
 * formats, nothing that leaves the computer.
 *
 * @packageDocumentation
 */
export { createSandbox } from './sandbox.ts';
export type { Sandbox, SandboxOptions } from './sandbox.ts';
export type { Account, Address, Citizen, Relative } from './citizens.ts';
export { faultKinds, upstreams } from './faults.ts';
export type { Fault, FaultKind, Upstream } from './faults.ts';
export type { JournalEntry } from './journal.ts';
export { paymentGateways } from './payment/payments.ts';
export type { Payment, PaymentGateway, PaymentStatus, SentNotice } from './payment/payments.ts';
export type { Dossier, DossierDocument, DossierFee, ProgressEntry, Supplement } from './one-stop/dossier.ts';
export { populationRoutes } from './population/routes.ts';
export type { PopulationRoute } from './population/routes.ts';
