/**
 * Clients of what stands behind the integration platforms (NGSP and the provinces' LGSP): the shared catalogues, the
 * enterprise register, social insurance, civil status, criminal records, and the dossier intake of the one-stop system.
 * The platforms themselves are made by `createPlatform` of `@motcua/http`.
 *
 * @packageDocumentation
 */
export type {
  CivilStatusCatalogue,
  CivilStatusProgress,
  CivilStatusRecord,
  CivilStatusRegistration,
  CivilStatusState,
  RegisteredReference,
  RegistrationFields,
} from '@motcua/contracts/civil-status/codec';
export type {
  CertificateSubject,
  CriminalRecordCatalogue,
  CriminalRecordChange,
  CriminalRecordDeclaration,
  CriminalRecordDossier,
  CriminalRecordProgress,
  CriminalRecordProxy,
  CriminalRecordState,
  DeclarantKind,
  FetchedKind,
  FilingPlace,
  IdentityPaper,
  IdentityPaperKind,
  NamedRelative,
  ResidencePeriod,
  ReturnedCriminalRecordDossier,
} from '@motcua/contracts/criminal-record/codec';
export type { BusinessActivity, Enterprise, EnterpriseAddress, EnterpriseMember, RegistrationContact, RegistrationDossier } from '@motcua/contracts/enterprise-register/codec';
export type {
  DossierIntake,
  DossierRecord,
  IntakeApplicant,
  IntakeApplicantKind,
  IntakeCopyKind,
  IntakeDocument,
  IntakeFile,
  IntakeOwner,
  ProgressUpdate,
  RecordedFee,
  RecordedProgress,
  RecordedSupplement,
  StatusFee,
  StatusUpdate,
} from '@motcua/contracts/one-stop/codec';
export type {
  AgencyCategory,
  CatalogueCategory,
  CatalogueCell,
  CataloguedAgency,
  CatalogueEntry,
  CatalogueProperty,
  CatalogueRow,
} from '@motcua/contracts/shared-catalogue/codec';
export type {
  InsuranceHouseholdQuestion,
  InsuranceNumberAnswer,
  InsuranceNumberQuestion,
  InsuranceStatement,
  InsuredHousehold,
  InsuredPerson,
} from '@motcua/contracts/social-insurance/codec';
export {
  type AskedCivilStatusRecord,
  type CivilStatusClient,
  type CivilStatusDossier,
  type CivilStatusOptions,
  type CivilStatusRecordField,
  createCivilStatusClient,
} from './civil-status-client.ts';
export {
  type AskedReturnedDossier,
  createCriminalRecordClient,
  type CriminalRecordClient,
  type CriminalRecordOptions,
  type ReturnedDossierField,
} from './criminal-record-client.ts';
export type { DeliveredCell } from './delivered-cell.ts';
export {
  type AcceptedRow,
  type DeliveredOptions,
  type DeliveredReading,
  type DeliveredRows,
  readDeliveredRows,
  type RejectedRow,
  type RowProblem,
} from './delivered-rows.ts';
export type { DeliveredField, DeliveredKinds } from './delivered-tables.ts';
export {
  type AskedRegistrationDossier,
  createEnterpriseRegisterClient,
  type EnterpriseField,
  type EnterpriseRegisterClient,
  type EnterpriseRegisterOptions,
  type RegistrationDossierField,
} from './enterprise-register-client.ts';
export { createOneStopClient, type DeliveredDossier, type DossierToSubmit, type FileToUpload, type OneStopClient } from './one-stop-client.ts';
export type { CallOptions } from './service-call.ts';
export {
  type CachedAnswer,
  type CatalogueCache,
  type CatalogueName,
  createSharedCatalogueClient,
  type SharedCatalogueClient,
  type SharedCatalogueOptions,
} from './shared-catalogue-client.ts';
export {
  createSocialInsuranceClient,
  type InsuredHouseholdField,
  type InsuredPersonField,
  type SocialInsuranceClient,
  type SocialInsuranceOptions,
} from './social-insurance-client.ts';
export type { TextOr } from '@motcua/domain';
