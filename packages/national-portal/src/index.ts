/**
 * Client of the national public service portal: procedure catalogue, dossier and progress sync, questions, ratings,
 * and the measure of timeliness. Payments, the public catalogue, the endpoints a unit exposes and the claims of a sign-in
 * are in subpaths: `@motcua/national-portal/payment`, `…/public-catalogue`, `…/inbound`, `…/sign-in`.
 *
 * @packageDocumentation
 */
export type {
  CodeAndName,
  FoundPortalDossier,
  PortalChannel,
  PortalChannelTerms,
  PortalDocument,
  PortalDocumentCase,
  PortalDocumentRequirement,
  PortalDossier,
  PortalDossierFee,
  PortalDossierOwner,
  PortalFee,
  PortalFieldGeneration,
  PortalLegalDocument,
  PortalOtherDocument,
  PortalProcedure,
  PortalProgress,
  PortalQuestion,
  PortalRating,
  PortalRefusalReason,
  PortalResult,
  PortalService,
  PortalServiceUse,
  PortalStatusNotice,
  PortalStepCase,
  PortalSupplement,
  PortalTimeLimit,
  PublishedQuestion,
  QuestionAnswer,
  QuestionSource,
  RatingShares,
  ReferenceEntry,
  ReferenceListName,
} from '@motcua/contracts/national-portal/codec';
export type { AccountQuestion } from './find-account.ts';
export {
  type CallOptions,
  createNationalPortalClient,
  type NationalPortalClient,
  type NationalPortalClientOptions,
} from './national-portal-client.ts';
export { countsAsOnline, isElectronic, type MeasuredDossier, onTime, type OnTimeVerdict } from './on-time.ts';
export { refusalAdvice } from './refusal-advice.ts';
