/**
 * The agency-run backend of the elements: sessions, consents, look-ups, drafts, uploads, dossiers. A plain
 * `Request → Response` handler, and a small Node server for it.
 *
 * @packageDocumentation
 */
export type { GatewayConfig, Limits, SignInSettings, Site, StorageSettings } from './configuration.ts';
export {
  checkConfiguration,
  ConfigurationError,
  readConfigurationFile,
  type ConfigurationOverrides,
  type ConfigurationProblem,
} from './configuration-file.ts';
export { createGateway, type Gateway } from './create-gateway.ts';
export { writeLogLine, type LogEntry, type LogSink } from './log.ts';
export type { LimitedAction, RateLimit } from './rate-limits.ts';
export type { RequestInfo } from './request-handler.ts';
export { normalQuery, type SearchMissCount, type SearchMissSettings } from './search-misses.ts';
export { serveGateway, type ServedGateway } from './serve.ts';
