/**
 * The request pipeline: connection profiles, secrets by reference, tokens, time limits, and upstream failures as
 * `MotcuaError`.
 *
 * @packageDocumentation
 */
export type { AuditEvent, AuditHook } from './audit.ts';
export { type AuditedLookUp, auditedLookUps, type LookUpCall } from './audited-look-up.ts';
export { checkedWriters } from './checked-writers.ts';
export { checkConnectionProfile } from './check-connection-profile.ts';
export type { CivilStatusPaths, CivilStatusProfile } from './civil-status-profile.ts';
export type { ConnectionProfile } from './connection-profile.ts';
export type { BreakerSettings } from './circuit-breaker.ts';
export { type AttemptReport, createPlatform, type PlatformOptions } from './create-platform.ts';
export { createPlatforms } from './create-platforms.ts';
export { createRoute } from './create-route.ts';
export type { CriminalRecordPaths, CriminalRecordProfile } from './criminal-record-profile.ts';
export type { EnterpriseRegisterPaths, EnterpriseRegisterProfile } from './enterprise-register-profile.ts';
export { failureOf } from './failure.ts';
export { fileTokenStore } from './file-token-store.ts';
export { type CheckedReason, checkReason, type LookUpGround, type LookUpReason, refusedLookUp } from './look-up-reason.ts';
export type { NationalPortalProfile } from './national-portal-profile.ts';
export { onFirstUse } from './on-first-use.ts';
export type { OneStopPaths, OneStopProfile } from './one-stop-profile.ts';
export type { KeyPayProfile, PayGovProfile, PaymentProfile } from './payment-profile.ts';
export type { PlatformProfile } from './platform-profile.ts';
export { itemsOf, type Page } from './pages.ts';
export type { Platform, PlatformRequest, PlatformResponse } from './platform.ts';
export type { PopulationOfficer, PopulationProfile, PopulationServiceNumber } from './population-profile.ts';
export type { PublicCatalogueProfile } from './public-catalogue-profile.ts';
export { readJson, readXml } from './read-json.ts';
export type { RouteProfile, RouteStep } from './route-profile.ts';
export { resolveSecret, type SecretRef } from './secret.ts';
export type { ServiceProfiles } from './service-profiles.ts';
export { orStopped, pause } from './waiting.ts';
export type { RegisterProfile } from './register-profile.ts';
export type { CataloguePaging, SharedCatalogueProfile } from './shared-catalogue-profile.ts';
export type { SocialInsurancePaths, SocialInsuranceProfile } from './social-insurance-profile.ts';
export type {
  BasicClientCredentials,
  BodyClientCredentials,
  GivenKey,
  JsonLogin,
  LgspAccessToken,
  MinistryApi,
  NoToken,
  SignedCalls,
  TokenProfile,
  VxpAdapter,
} from './token-profile.ts';
export type { StoredToken, TokenStore } from './token-store.ts';
export type { SpanTracer, TracedSpan } from './trace.ts';
export type { ResponseHeaders, Transport, TransportRequest, TransportResponse } from './transport.ts';
