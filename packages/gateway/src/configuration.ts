import type { Text } from '@motcua/domain';
import type { FormDefinition } from '@motcua/forms';
import type { ConnectionProfile, SecretRef } from '@motcua/http';

import type { LogSink } from './log.ts';
import type { LimitedAction, RateLimit } from './rate-limits.ts';
import type { SearchMissSettings } from './search-misses.ts';

/** A site whose pages may speak to the gateway. */
export interface Site {
  /** Scheme, host and port, for instance `https://sotuphap.example.gov.vn`. */
  readonly origin: string;
  /** For people who read the configuration. */
  readonly name?: string;
}

/** The sign-in service (OpenID Connect). */
export interface SignInSettings {
  /** Where `/.well-known/openid-configuration` stands. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: SecretRef;
  /** Level of assurance to ask for, for instance `LoA1`. */
  readonly acrValues?: string;
  /** How the secret is sent to the token endpoint: in the form (default, as the national sign-in wants it), or as a header. */
  readonly clientAuthentication?: 'post' | 'basic';
}

/** Where the gateway stores. */
export interface StorageSettings {
  /** Folder of the embedded database and of uploads. With a connection string: of uploads only. */
  readonly folder: string;
  /** Moves the rows to PostgreSQL. */
  readonly connectionString?: SecretRef;
}

/** Bounds an operator may set. */
export interface Limits {
  /** Largest file, in bytes. 20 MB (20 × 1024 × 1024) where nothing is said. */
  readonly uploadBytes?: number;
  /** What one person's files may take up together until they are submitted, in bytes. 200 MB where nothing is said. */
  readonly unsubmittedBytes?: number;
  /** How often a person or address may do something. */
  readonly rates?: Partial<Record<LimitedAction, RateLimit>>;
}

/** Everything a gateway is told. */
export interface GatewayConfig {
  /** The address browsers reach it under, for instance `https://motcua.example.gov.vn`. */
  readonly publicUrl: string;
  readonly sites: readonly Site[];
  /** How the upstreams are reached. */
  readonly connection: ConnectionProfile;
  readonly signIn: SignInSettings;
  readonly storage: StorageSettings;
  /** At least 32 characters. All cookies and stored personal data depend on it: changing it ends sessions and drafts. */
  readonly sessionSecret: SecretRef;
  /** The agency that answers for the data (Law 91/2025/QH15), as citizens read it. */
  readonly controller: Text;
  /** What is served under `/motcua/`: one folder, or folders by the first part of the path (`{"v1": "…"}`). */
  readonly staticFolder?: string | Readonly<Record<string, string>>;
  /** The forms on offer. The shipped ones where nothing is said. */
  readonly forms?: readonly FormDefinition[];
  readonly limits?: Limits;
  /** Counts queries of the procedure search that found nothing. Without it none is. */
  readonly searchMisses?: SearchMissSettings;
  /** Life of a session without use, in minutes. 30 where nothing is said; no session lives longer than 8 hours. */
  readonly sessionMinutes?: number;
  /** Header in which a trusted reverse proxy names the browser's address, for instance `x-forwarded-for`. */
  readonly clientAddressHeader?: string;
  /** Takes log entries. Without it they go to standard error, one line of JSON each. */
  readonly log?: LogSink;
  /** The clock. Tests move it. */
  readonly now?: () => Date;
}

/** Largest upload where nothing is said. */
export const defaultUploadBytes = 20 * 1024 * 1024;

/** Largest sum of one person's files before submission where nothing is said. */
export const defaultUnsubmittedBytes = 200 * 1024 * 1024;

/** Session life where nothing is said, in minutes. */
export const defaultSessionMinutes = 30;

/**
 * Whether personal data may pass: https, or http that never leaves this computer.
 */
export function isProtected(publicUrl: URL): boolean {
  return publicUrl.protocol === 'https:' || isLoopback(publicUrl.hostname);
}

/** Whether a host name means this computer. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
