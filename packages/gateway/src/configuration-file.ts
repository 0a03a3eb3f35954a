import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { isMotcuaError, MotcuaError } from '@motcua/domain';
import { checkConnectionProfile, resolveSecret, type SecretRef } from '@motcua/http';
import * as z from 'zod';

import { isLoopback, type GatewayConfig } from './configuration.ts';
import { leastSecretLength } from './seal.ts';

const webAddress = 'must be an address that begins with http:// or https://';

const url = z.string(webAddress).refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), webAddress);

const origin = url.refine((text) => {
  const parsed = URL.parse(text);
  return parsed !== null && parsed.origin === text.replace(/\/$/, '');
}, 'must be an origin alone: scheme, host and port, without a path');

const secret = z.custom<SecretRef>((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return entries.length === 1 && (entries[0]?.[0] === 'env' || entries[0]?.[0] === 'file') && isText(entries[0]?.[1]);
}, 'must be {"env": "NAME"} or {"file": "path"}; a secret does not stand in the configuration itself');

const text = z.strictObject({ vi: z.string().min(1), en: z.exactOptional(z.string().min(1)) });
const folder = z.string().min(1);
const count = z.int().positive();
const rate = z.strictObject({ requests: count, seconds: count });

/** Everything but the connection profile, which its own package checks. */
const settings = z.strictObject({
  publicUrl: url.refine((value) => (URL.parse(value)?.pathname ?? '/') === '/', 'must not have a path: the gateway stands under /motcua/ of its host'),
  sites: z.array(z.strictObject({ origin, name: z.exactOptional(z.string()) })).min(1, 'must name at least one site'),
  connection: z.record(z.string(), z.unknown()),
  signIn: z.strictObject({
    issuer: url.refine((value) => {
      const parsed = URL.parse(value);
      return parsed === null || parsed.protocol === 'https:' || isLoopback(parsed.hostname);
    }, 'must be https'),
    clientId: z.string().min(1),
    clientSecret: secret,
    acrValues: z.exactOptional(z.string().min(1)),
    clientAuthentication: z.exactOptional(z.enum(['post', 'basic'])),
  }),
  storage: z.strictObject({ folder, connectionString: z.exactOptional(secret) }),
  sessionSecret: secret,
  controller: text,
  staticFolder: z.exactOptional(z.union([folder, z.record(z.string(), folder)])),
  limits: z.exactOptional(
    z.strictObject({
      uploadBytes: z.exactOptional(count),
      unsubmittedBytes: z.exactOptional(count),
      rates: z.exactOptional(
        z.strictObject({
          signIn: z.exactOptional(rate),
          verification: z.exactOptional(rate),
          status: z.exactOptional(rate),
          upload: z.exactOptional(rate),
          consent: z.exactOptional(rate),
          submission: z.exactOptional(rate),
          list: z.exactOptional(rate),
          searchMiss: z.exactOptional(rate),
        }),
      ),
    }),
  ),
  searchMisses: z.exactOptional(
    z.strictObject({
      times: z.exactOptional(z.int().min(5, 'must be at least 5')),
      days: z.exactOptional(z.int().min(2, 'must be at least 2').max(30, 'must be at most 30')),
      exportFile: z.exactOptional(z.string().min(1)),
    }),
  ),
  sessionMinutes: z.exactOptional(z.number().positive().max(480)),
  clientAddressHeader: z.exactOptional(z.string().min(1)),
});

/** What may stand outside the file. */
export interface ConfigurationOverrides {
  /** Takes the place of `publicUrl`. */
  readonly publicUrl?: string | undefined;
  /** Takes the place of `storage.folder`. */
  readonly storageFolder?: string | undefined;
}

/** One thing wrong with a configuration. */
export interface ConfigurationProblem {
  /** For instance `signIn.clientSecret`. */
  readonly setting: string;
  /** For instance "is missing". */
  readonly problem: string;
}

/** A configuration that can't be used, with everything that is wrong with it. */
export class ConfigurationError extends MotcuaError {
  readonly problems: readonly ConfigurationProblem[];

  constructor(problems: readonly ConfigurationProblem[]) {
    const lines = problems.map(({ setting, problem }) => `  ${setting} ${problem}`);
    super('configuration', `The gateway's configuration can't be used:\n${lines.join('\n')}`, { details: { problems: problems.length } });
    this.problems = problems;
  }
}

/**
 * Reads a configuration file (JSON). Paths in it are relative to the file's folder.
 *
 * @throws ConfigurationError with everything that is missing or wrong, secrets that can't be read included.
 */
export async function readConfigurationFile(path: string, overrides: ConfigurationOverrides = {}): Promise<GatewayConfig> {
  let source: string;
  try {
    source = await readFile(path, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : "can't be read";
    throw new ConfigurationError([{ setting: path, problem: reason }]);
  }
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    throw new ConfigurationError([{ setting: path, problem: 'is not JSON' }]);
  }
  return checkConfiguration(json, { ...overrides, base: dirname(resolve(path)) });
}

/**
 * Checks a configuration that was read from somewhere.
 *
 * @param options - `base` is the folder relative paths start from.
 * @throws ConfigurationError with everything that is missing or wrong.
 */
export async function checkConfiguration(json: unknown, options: ConfigurationOverrides & { base: string }): Promise<GatewayConfig> {
  const given = withAbsoluteSecretFiles(withOverrides(json, options), options.base);
  const parsed = settings.safeParse(given);
  const problems = parsed.success ? [] : parsed.error.issues.flatMap((issue) => describeIssue(issue, given));
  problems.push(...connectionProblems(given));
  problems.push(...(await secretProblems(given, '')));
  if (!parsed.success || problems.length > 0) throw new ConfigurationError(withoutRepetitions(problems));

  const { connection, searchMisses, staticFolder, storage, ...rest } = parsed.data;
  const absolute = (path: string): string => resolve(options.base, path);
  return {
    ...rest,
    connection: checkConnectionProfile(connection),
    storage: { ...storage, folder: absolute(storage.folder) },
    ...(searchMisses === undefined
      ? {}
      : { searchMisses: { ...searchMisses, ...(searchMisses.exportFile === undefined ? {} : { exportFile: absolute(searchMisses.exportFile) }) } }),
    ...(staticFolder === undefined
      ? {}
      : {
          staticFolder:
            typeof staticFolder === 'string'
              ? absolute(staticFolder)
              : Object.fromEntries(Object.entries(staticFolder).map(([name, path]) => [name, absolute(path)])),
        }),
  };
}

function withOverrides(json: unknown, { publicUrl, storageFolder }: ConfigurationOverrides): unknown {
  if (!isObject(json)) return json;
  const storage = isObject(json['storage']) ? json['storage'] : {};
  return {
    ...json,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(storageFolder === undefined ? {} : { storage: { ...storage, folder: resolve(storageFolder) } }),
  };
}

/** `{"file": "…"}` anywhere is a secret's reference. */
function withAbsoluteSecretFiles(value: unknown, base: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => withAbsoluteSecretFiles(entry, base));
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && isText(value['file'])) return { file: resolve(base, value['file']) };
  return Object.fromEntries(entries.map(([name, entry]) => [name, withAbsoluteSecretFiles(entry, base)]));
}

function describeIssue(issue: z.core.$ZodIssue, given: unknown): ConfigurationProblem[] {
  const place = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ setting: [...place, key].join('.'), problem: 'is not a setting; is it misspelt?' }));
  }
  const setting = place.length === 0 ? 'the configuration' : place.join('.');
  if (valueAt(given, place) === undefined) return [{ setting, problem: 'is missing' }];
  if (issue.code === 'custom' || issue.message.startsWith('must')) return [{ setting, problem: issue.message }];
  if (issue.code === 'invalid_type') return [{ setting, problem: `must be of type ${issue.expected}` }];
  return [{ setting, problem: `is not right (${issue.message})` }];
}

function valueAt(value: unknown, place: readonly string[]): unknown {
  const [first, ...rest] = place;
  if (first === undefined) return value;
  return typeof value === 'object' && value !== null ? valueAt((value as Record<string, unknown>)[first], rest) : undefined;
}

function connectionProblems(given: unknown): ConfigurationProblem[] {
  if (!isObject(given) || !isObject(given['connection'])) return [];
  try {
    const profile = checkConnectionProfile(given['connection']);
    return profile.services.oneStop === undefined
      ? [{ setting: 'connection.services.oneStop', problem: 'is missing: dossiers have nowhere to go' }]
      : [];
  } catch (error) {
    if (!isMotcuaError(error)) throw error;
    const { place, reason } = error.details;
    return [{ setting: `connection.${String(place)}`, problem: `is not right (${String(reason)})` }];
  }
}

/** Looks at every secret now: a gateway that finds out at the first citizen is no use. */
async function secretProblems(value: unknown, place: string): Promise<ConfigurationProblem[]> {
  if (!isObject(value)) return [];
  const entries = Object.entries(value);
  const [name, reference] = entries[0] ?? [];
  if (entries.length === 1 && (name === 'env' || name === 'file') && isText(reference)) {
    return secretProblem(name === 'env' ? { env: reference } : { file: reference }, place);
  }
  const found: ConfigurationProblem[] = [];
  for (const [key, entry] of entries) found.push(...(await secretProblems(entry, place === '' ? key : `${place}.${key}`)));
  return found;
}

async function secretProblem(ref: { env: string } | { file: string }, setting: string): Promise<ConfigurationProblem[]> {
  try {
    const value = await resolveSecret(ref);
    return setting === 'sessionSecret' && value.length < leastSecretLength
      ? [{ setting, problem: `must have at least ${String(leastSecretLength)} characters` }]
      : [];
  } catch (error) {
    if (!isMotcuaError(error)) throw error;
    return [
      {
        setting,
        problem: 'env' in ref ? `names the environment variable ${ref.env}, which is not set` : `names the file ${ref.file}, which can't be read or is empty`,
      },
    ];
  }
}

function withoutRepetitions(problems: readonly ConfigurationProblem[]): ConfigurationProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ setting }) => !seen.has(setting) && seen.add(setting));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
