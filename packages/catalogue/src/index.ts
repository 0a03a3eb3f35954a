/**
 * The procedure record and the lists of the seed documents. Runs in browsers and on servers; the data itself is read
 * by the server subpath `@motcua/catalogue/seeds`.
 *
 * @packageDocumentation
 */
export type {
  CountedTime,
  DocumentRequirement,
  DossierCounts,
  FilingChannel,
  GovernmentLevel,
  ProcedureChannel,
  ProcedureDetail,
  ProcedureFee,
  ProcedurePart,
  ProcedureRecord,
  ProcedureStep,
  ProcedureStepCase,
  ProcessingTime,
  Responsibility,
  ServiceLevel,
  WordedTime,
} from './procedure.ts';
export { catalogueLists } from './lists.ts';
export type { CatalogueList, SeedListId } from './lists.ts';
