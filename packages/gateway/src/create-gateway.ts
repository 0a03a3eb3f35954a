import { createRequire } from 'node:module';

import { MotcuaError } from '@motcua/domain';
import { shippedDefinitions } from '@motcua/forms/definitions';
import { createPlatforms, resolveSecret, type ConnectionProfile } from '@motcua/http';
import { createOneStopClient, type OneStopClient } from '@motcua/lgsp';
import { createPopulationClient, type PopulationClient } from '@motcua/population';

import { auditTrail } from './audit-trail.ts';
import { defaultSessionMinutes, type GatewayConfig } from './configuration.ts';
import { Consents } from './consents.ts';
import { Cookies } from './cookies.ts';
import { CrossOrigin } from './cross-origin.ts';
import { DossierProgressReader } from './dossier-progress.ts';
import { DossierSnapshots } from './dossier-snapshots.ts';
import { DossierSubmissions } from './dossier-submission.ts';
import { Drafts } from './drafts.ts';
import { FetchedData } from './fetched-data.ts';
import { FormPrefill } from './form-prefill.ts';
import { Housekeeping } from './housekeeping.ts';
import { IdentityVerification } from './identity-verification.ts';
import { writeLogLine } from './log.ts';
import { Procedures } from './procedures.ts';
import { RateLimits } from './rate-limits.ts';
import { apiPath, RequestHandler, type RequestInfo } from './request-handler.ts';
import { leastSecretLength, Seal } from './seal.ts';
import { SearchMisses, type SearchMissCount } from './search-misses.ts';
import { Sessions } from './sessions.ts';
import { SignIn } from './sign-in.ts';
import { StaticFiles } from './static-files.ts';
import { openStorage, type Storage } from './storage/open-storage.ts';
import { SubmissionClaims } from './submission-claims.ts';
import { Uploads } from './uploads.ts';

/** A running gateway. */
export interface Gateway {
  /**
   * Answers a request, of any server that speaks the web's `Request` and `Response`. Never throws.
   *
   * @param info - What the server knows beside the request.
   */
  fetch(request: Request, info?: RequestInfo): Promise<Response>;
  /** Queries of the procedure search after which nothing was opened, most frequent first; none where they are not counted. */
  searchMisses(): Promise<readonly SearchMissCount[]>;
  /** Waits for the requests under way and closes the storage. Requests after it are answered with a problem. */
  close(): Promise<void>;
}

interface Secrets {
  readonly session: string;
  readonly signIn: string;
  readonly connectionString: string | undefined;
}

/**
 * Starts a gateway: opens its storage, brings the tables up to date, and returns the handler.
 *
 * @throws MotcuaError `configuration` for a setting that can't be used or a secret that isn't there; `storage_in_use`
 * when another process has the storage folder; `unavailable` when PostgreSQL does not answer.
 *
 * @example
 * const gateway = await createGateway(await readConfigurationFile('gateway.json'));
 * const server = await serveGateway(gateway, { port: 4100 });
 */
export async function createGateway(config: GatewayConfig): Promise<Gateway> {
  const secrets = await readSecrets(config);
  const publicUrl = new URL(config.publicUrl);
  // Made once, so that services on the same platform share its token.
  const platforms = createPlatforms(config.connection);
  const upstreams = { platforms, oneStop: oneStopOf(config.connection, platforms), procedures: new Procedures(config.forms ?? shippedDefinitions) };
  const storage = await openStorage({
    folder: config.storage.folder,
    ...(secrets.connectionString === undefined ? {} : { connectionString: secrets.connectionString }),
  });
  try {
    return await assemble(config, publicUrl, secrets, storage, upstreams);
  } catch (error) {
    await storage.close();
    throw error;
  }
}

async function assemble(
  config: GatewayConfig,
  publicUrl: URL,
  secrets: Secrets,
  storage: Storage,
  { platforms, oneStop, procedures }: { platforms: PlatformOf; oneStop: OneStopClient; procedures: Procedures },
): Promise<Gateway> {
  const now = config.now ?? (() => new Date());
  const log = config.log ?? writeLogLine;
  const { db } = storage;
  const seal = new Seal(secrets.session);
  const stored = { db, seal, now };
  const apiUrl = `${publicUrl.origin}${apiPath}`;

  const population = populationOf(config.connection, platforms, auditTrail(db));
  const consents = new Consents(stored);
  const uploads = new Uploads({
    ...stored,
    folder: storage.uploadFolder,
    largest: config.limits?.uploadBytes,
    largestSum: config.limits?.unsubmittedBytes,
    baseUrl: `${apiUrl}/uploads`,
    procedures,
  });
  const snapshots = new DossierSnapshots({ ...stored, oneStop });
  const claims = new SubmissionClaims(db);
  const searchMisses = config.searchMisses && new SearchMisses({ db, now, settings: config.searchMisses });
  const housekeeping = new Housekeeping({ db, uploads, searchMisses, now, log });
  await housekeeping.clean();
  if (storage.exclusive) await claims.releaseAll();

  const handler = new RequestHandler({
    parts: {
      publicUrl,
      apiUrl,
      controller: config.controller,
      version: packageVersion(),
      storage,
      cookies: new Cookies(publicUrl),
      crossOrigin: new CrossOrigin(publicUrl, config.sites),
      limits: new RateLimits(config.limits?.rates),
      signIn: new SignIn({ ...stored, settings: config.signIn, clientSecret: secrets.signIn, callbackUrl: `${apiUrl}/sign-in/callback` }),
      sessions: new Sessions({ ...stored, minutes: config.sessionMinutes ?? defaultSessionMinutes }),
      procedures,
      consents,
      verification: new IdentityVerification({ consents, population, now }),
      prefill: new FormPrefill({ consents, fetched: new FetchedData(stored), population, now }),
      drafts: new Drafts(stored),
      uploads,
      submissions: new DossierSubmissions({ ...stored, oneStop, claims, uploads, snapshots, controller: config.controller }),
      progress: new DossierProgressReader({ ...stored, snapshots }),
      searchMisses,
    },
    files: new StaticFiles(config.staticFolder),
    log,
    now,
    clientAddressHeader: config.clientAddressHeader,
  });
  return closable(handler, () => searchMisses?.list() ?? Promise.resolve([]), async () => {
    await housekeeping.stop();
    await searchMisses?.writeExport();
    await storage.close();
  });
}

/** Lets the requests under way finish before the storage goes. */
function closable(handler: RequestHandler, searchMisses: Gateway['searchMisses'], closeStorage: () => Promise<void>): Gateway {
  const running = new Set<Promise<Response>>();
  let closed: Promise<void> | undefined;
  return {
    fetch: (request, info) => {
      const answer = handler.answer(request, info);
      running.add(answer);
      return answer.finally(() => running.delete(answer));
    },
    searchMisses,
    close: () => (closed ??= Promise.allSettled(running).then(closeStorage)),
  };
}

async function readSecrets(config: GatewayConfig): Promise<Secrets> {
  const session = await resolveSecret(config.sessionSecret);
  if (session.length < leastSecretLength) {
    throw new MotcuaError('configuration', `sessionSecret must have at least ${String(leastSecretLength)} characters.`, {
      details: { setting: 'sessionSecret' },
    });
  }
  const { connectionString } = config.storage;
  return {
    session,
    signIn: await resolveSecret(config.signIn.clientSecret),
    connectionString: connectionString === undefined ? undefined : await resolveSecret(connectionString),
  };
}

type PlatformOf = ReturnType<typeof createPlatforms>;

function oneStopOf({ services }: ConnectionProfile, platforms: PlatformOf): OneStopClient {
  const { oneStop } = services;
  if (oneStop === undefined) {
    throw new MotcuaError('configuration', 'connection.services.oneStop is missing: dossiers have nowhere to go.', {
      details: { setting: 'connection.services.oneStop' },
    });
  }
  return createOneStopClient(platforms(oneStop.platform), oneStop);
}

/** Without the register people type their data themselves. */
function populationOf({ services }: ConnectionProfile, platforms: PlatformOf, onAudit: ReturnType<typeof auditTrail>): PopulationClient | undefined {
  const { population } = services;
  return population && createPopulationClient(platforms(population.platform), population, { onAudit });
}

function packageVersion(): string {
  const manifest = createRequire(import.meta.url)('../package.json') as { version: string };
  return manifest.version;
}
