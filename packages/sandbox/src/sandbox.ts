import { randomBytes, randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GatewayConfig } from '@motcua/gateway';
import type { ConnectionProfile, PopulationProfile } from '@motcua/http';
import type { Citizen } from './citizens.ts';
import { loadCitizens } from './citizens.ts';
import { controlPattern, createControl } from './control.ts';
import type { Fault, Upstream } from './faults.ts';
import { createFaults } from './faults.ts';
import { connectionProfileOf, gatewayConfigOf, portalMemberCode, sandboxAgencyCode } from './gateway-config.ts';
import type { JournalEntry } from './journal.ts';
import { createJournal } from './journal.ts';
import { createMemberService } from './national-portal/member-service.ts';
import { createReceived } from './national-portal/received.ts';
import type { Dossier } from './one-stop/dossier.ts';
import { createOneStopService } from './one-stop/one-stop-service.ts';
import { createOneStopSystem } from './one-stop/one-stop-system.ts';
import { stylesheetPath } from './pages/layout.ts';
import { createPages, pagePattern } from './pages/pages.ts';
import { createPaymentKeys } from './payment/payment-keys.ts';
import { createPaymentNotices } from './payment/payment-notices.ts';
import { createPaymentPages, paymentPagePattern } from './payment/payment-pages.ts';
import { createPaymentService, paymentPaths } from './payment/payment-service.ts';
import type { Payment, PaymentGateway } from './payment/payments.ts';
import { createPayments } from './payment/payments.ts';
import { createPlatform } from './platform.ts';
import { createPopulationRoutes } from './population/routes.ts';
import type { PopulationRoute } from './population/routes.ts';
import { loadProcedures } from './procedures.ts';
import { createPublicCatalogueService } from './public-catalogue/public-catalogue-service.ts';
import { sameOriginOnly } from './same-origin.ts';
import { createRegisters } from './registers/registers.ts';
import type { Part } from './server.ts';
import { startServer } from './server.ts';
import { createSignInService, signInRoutes } from './sign-in/sign-in-service.ts';

/** How to start a sandbox. */
export interface SandboxOptions {
  /** Port to listen on. @default 0, any free one */
  readonly port?: number;
  /** Address to listen on. @default "127.0.0.1" */
  readonly host?: string;
  /** The address browsers use, when it is not `http://localhost:PORT`. */
  readonly publicUrl?: string;
  /** Moves every open dossier one step that often; `false` leaves them where they are. @default false */
  readonly advanceEverySeconds?: number | false;
  /** Told of an error nobody expected; the caller got a plain 500. Its text may hold what was sent. @default nothing */
  readonly onError?: (error: unknown) => void;
  /** Life of the platforms' tokens and the portal's sessions, in seconds. @default 3600 */
  readonly tokenSeconds?: number;
  /** Where each payment gateway tells of payments that ended. @default nowhere */
  readonly noticeUrls?: Partial<Readonly<Record<PaymentGateway, string>>>;
}

/** A running sandbox. */
export interface Sandbox {
  /** What browsers and programs use: `http://localhost:PORT`, without a slash at the end. */
  readonly url: string;
  readonly citizens: readonly Citizen[];
  /** How programs reach the upstreams, secrets included; also at `/_sandbox/connection` for programs on this computer. */
  readonly connection: ConnectionProfile;
  /** The population database on each of its routes; their platforms are in {@link Sandbox.connection}, which names the NGSP one. */
  readonly populationRoutes: Readonly<Record<PopulationRoute, PopulationProfile>>;
  /**
   * The settings of a gateway that uses this sandbox for everything.
   *
   * @param publicUrl - address browsers reach the gateway under.
   * @param options - `storage`: where it stores. @default a folder for temporary files, removed when the sandbox closes
   */
  gatewayConfig(
    publicUrl: string,
    sites: GatewayConfig['sites'],
    options?: { readonly storage?: GatewayConfig['storage'] },
  ): GatewayConfig;
  /** @throws TypeError when the fault makes no sense. */
  setFault(fault: Fault): void;
  clearFaults(upstream?: Upstream): void;
  /** Sets a dossier's status. @throws RangeError when there is no such dossier, or no such status. */
  setStatus(dossierCode: string, status: number, note?: string): void;
  journal(): readonly JournalEntry[];
  /** Newest first. */
  dossiers(): readonly Dossier[];
  /** Newest first. */
  payments(): readonly Payment[];
  /** Sets where a payment gateway tells of payments that ended. @throws TypeError when it is no web address. */
  setNoticeUrl(gateway: PaymentGateway, url: string): void;
  /** Ends every connection and timer. */
  close(): Promise<void>;
}

const exact =
  (...paths: readonly string[]) =>
  (path: string): string | undefined =>
    paths.includes(path) ? path : undefined;

/**
 * Starts stand-ins of every upstream on one port. Their state is in memory, their secrets are new at every start.
 *
 * @throws the system's error when the port is taken.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const [citizens, procedures] = await Promise.all([loadCitizens(), loadProcedures()]);
  const faults = createFaults();
  const journal = createJournal();
  const closing = new AbortController();
  const { port = 0, host = '127.0.0.1', onError = () => undefined } = options;
  const server = await startServer(port, host, faults, journal, closing.signal, onError);
  const url = (options.publicUrl ?? `http://localhost:${server.port}`).replace(/\/$/, '');
  const signIn = await createSignInService(`${url}/sso`, citizens, faults);
  const lifetime = options.tokenSeconds ?? 3600;
  const ngsp = createPlatform(lifetime);
  const lgsp = createPlatform(lifetime);
  const oneStop = createOneStopSystem(procedures);
  const received = createReceived();
  const stylesheet = await readFile(new URL('../assets/sandbox.css', import.meta.url), 'utf8');
  const sessionSecret = randomBytes(32).toString('base64url');
  const portal = { username: sandboxAgencyCode, password: randomBytes(24).toString('base64url') };
  const population = createPopulationRoutes({
    url,
    citizens,
    procedures: procedures.all().map(({ code }) => code),
    ngsp,
    lgsp,
    faults,
    tokenSeconds: lifetime,
    agencyCode: sandboxAgencyCode,
  });
  const registers = await createRegisters({ url, citizens, ngsp, lgsp, faults, agencyCode: sandboxAgencyCode });
  const paymentKeys = createPaymentKeys();
  const payments = createPayments();
  const notices = createPaymentNotices(payments, paymentKeys, faults);
  for (const [gateway, address] of Object.entries(options.noticeUrls ?? {})) notices.setUrl(gateway as PaymentGateway, address);
  const connection = connectionProfileOf({ url, population, registers, ngsp: ngsp.key, lgsp: lgsp.key, portal, payment: paymentKeys });
  const shown = {
    url,
    connection,
    populationRoutes: population.profiles,
    citizens,
    faults,
    journal,
    oneStop,
    received: received.list,
    pushed: received.pushed,
    payments: payments.list,
    setNoticeUrl: notices.setUrl,
  };
  const css = { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: stylesheet };
  const parts: Part[] = [
    { prefix: '/ngsp/token', upstream: 'ngsp', handle: ngsp.token, pattern: exact('') },
    ...population.parts,
    ...registers.parts,
    { prefix: '/ngsp', upstream: 'ngsp', handle: ngsp.unknownResource, pattern: () => undefined },
    { prefix: '/lgsp/token', upstream: 'lgsp', handle: lgsp.token, pattern: exact('') },
    {
      prefix: '/lgsp/mot-cua/1.0',
      upstream: 'one-stop',
      handle: createOneStopService(oneStop, procedures, lgsp, faults),
      pattern: exact('/CapSoHoSo', '/TepTin', '/NoiHoSo', '/CapNhatTienDo', '/CapNhatTrangThai', '/search/call'),
    },
    { prefix: '/lgsp', upstream: 'lgsp', handle: lgsp.unknownResource, pattern: () => undefined },
    {
      prefix: '/vxp/XrdAdapter/RestService/forward',
      upstream: 'national-portal',
      handle: createMemberService(portal, portalMemberCode, lifetime, procedures, citizens, received, faults),
      pattern: exact('/mapi/login', '/mapi/g'),
    },
    { prefix: '/sso', upstream: 'sign-in', handleRaw: signIn.handle, pattern: signInPattern },
    {
      prefix: '/payment',
      upstream: 'payment',
      handle: createPaymentService(payments, paymentKeys, ({ id }) => `${url}/pay/${id}`),
      pattern: exact(...paymentPaths),
    },
    {
      prefix: '/portal-public',
      upstream: 'public-catalogue',
      handle: createPublicCatalogueService(procedures),
      pattern: exact('/jsp/rest.jsp'),
    },
    { prefix: '/pay', upstream: 'control', handle: sameOriginOnly(createPaymentPages(payments, notices)), pattern: paymentPagePattern },
    { prefix: stylesheetPath, upstream: 'control', handle: () => css, pattern: exact('') },
    { prefix: '/_sandbox', upstream: 'control', handle: sameOriginOnly(createControl(shown)), pattern: controlPattern },
    { prefix: '', upstream: 'control', handle: sameOriginOnly(createPages(shown)), pattern: pagePattern },
  ];
  server.serve(parts);
  const seconds = options.advanceEverySeconds ?? false;
  const temporaryFolders: string[] = [];
  const timer = seconds === false ? undefined : setInterval(() => oneStop.advance(), seconds * 1000);

  return {
    url,
    citizens,
    connection,
    populationRoutes: population.profiles,
    gatewayConfig(publicUrl, sites, { storage = temporaryStorage() } = {}) {
      const base = publicUrl.replace(/\/$/, '');
      const client = signIn.register(`${base}/motcua/api/v1/sign-in/callback`, sites.map(({ origin }) => origin));
      return gatewayConfigOf(connection, { signIn: { issuer: signIn.issuer, ...client }, sessionSecret }, base, sites, storage);
    },
    setFault: faults.set,
    clearFaults: faults.clear,
    setStatus(dossierCode, status, note) {
      if (!oneStop.setStatus(dossierCode, { status, ...(note === undefined ? {} : { note }) })) {
        throw new RangeError('no such dossier');
      }
    },
    journal: journal.entries,
    dossiers: oneStop.list,
    payments: payments.list,
    setNoticeUrl: notices.setUrl,
    async close() {
      clearInterval(timer);
      closing.abort();
      await server.close();
      await Promise.all(temporaryFolders.map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };

  function temporaryStorage(): { folder: string } {
    const folder = join(tmpdir(), `motcua-sandbox-${randomUUID()}`);
    temporaryFolders.push(folder);
    return { folder };
  }
}

function signInPattern(path: string): string | undefined {
  if (signInRoutes.includes(path)) return path;
  if (/^\/interaction\/[^/]+$/.test(path)) return '/interaction/{uid}';
  return /^\/oauth2\/authorize\/[^/]+$/.test(path) ? '/oauth2/authorize/{uid}' : undefined;
}
