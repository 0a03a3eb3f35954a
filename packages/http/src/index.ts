/**
 * The request pipeline: connection profiles, secrets by reference, tokens, time limits, and upstream failures as
 * `MotcuaError`.
 *
 * @packageDocumentation
 */
export type { AuditEvent, AuditHook } from './audit.ts';
export { checkConnectionProfile } from './check-connection-profile.ts';
export type {
  ConnectionProfile,
  NationalPortalProfile,
  OneStopPaths,
  OneStopProfile,
  PlatformProfile,
  PopulationProfile,
  ServiceProfiles,
  TokenProfile,
} from './connection-profile.ts';
export { type AttemptReport, createPlatform, createPlatforms, type PlatformOptions } from './create-platform.ts';
export { failureOf } from './failure.ts';
export type { Platform, PlatformRequest, PlatformResponse } from './platform.ts';
export { readJson, readXml } from './read-json.ts';
export { resolveSecret, type SecretRef } from './secret.ts';
export { orStopped, pause } from './time-limit.ts';
export type { Transport, TransportRequest, TransportResponse } from './transport.ts';
