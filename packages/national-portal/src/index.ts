/**
 * Client of the national public service portal: procedure catalogue, dossier and progress sync, sign-in claims.
 *
 * @packageDocumentation
 */
export type {
  CodeAndName,
  PortalChannel,
  PortalChannelTerms,
  PortalDocument,
  PortalDocumentCase,
  PortalDocumentRequirement,
  PortalDossier,
  PortalDossierFee,
  PortalDossierOwner,
  PortalFee,
  PortalLegalDocument,
  PortalOtherDocument,
  PortalProcedure,
  PortalProgress,
  PortalResult,
  PortalStepCase,
  PortalSupplement,
  PortalTimeLimit,
} from '@motcua/contracts/national-portal/codec';
export { decodeSignInClaims, type SignInIdentity } from '@motcua/contracts/sign-in/codec';
export {
  type CallOptions,
  createNationalPortalClient,
  type NationalPortalClient,
  type NationalPortalClientOptions,
} from './national-portal-client.ts';
