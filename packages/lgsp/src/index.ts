/**
 * Clients of what stands behind the integration platforms (NGSP and the provinces' LGSP): the dossier intake of the
 * one-stop system. The platforms themselves are made by `createPlatform` of `@motcua/http`.
 *
 * @packageDocumentation
 */
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
export { type CallOptions, createOneStopClient, type DossierToSubmit, type FileToUpload, type OneStopClient } from './one-stop-client.ts';
