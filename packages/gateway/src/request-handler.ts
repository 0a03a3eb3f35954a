import { randomUUID } from 'node:crypto';

import { isMotcuaError } from '@motcua/domain';

import { isProtected } from './configuration.ts';
import type { GatewayParts } from './gateway-parts.ts';
import { languageOf } from './language.ts';
import { describeError, type LogSink } from './log.ts';
import { GatewayProblem, problemResponse } from './problem.ts';
import type { RequestContext, Route } from './request-context.ts';
import { routeMatcher, type RouteMatch } from './route-match.ts';
import { dossierRoutes } from './routes/dossier-routes.ts';
import { personRoutes } from './routes/person-routes.ts';
import { procedureRoutes } from './routes/procedure-routes.ts';
import { searchRoutes } from './routes/search-routes.ts';
import { signInRoutes } from './routes/sign-in-routes.ts';
import { uploadRoutes } from './routes/upload-routes.ts';
import { secure } from './security-headers.ts';
import type { ActiveSession } from './sessions.ts';
import { signedInPage, signInProblemPage } from './sign-in-pages.ts';
import type { StaticFiles } from './static-files.ts';

/** Where the API stands below the public URL. */
export const apiPath = '/motcua/api/v1';

const assetPath = '/motcua/';

/** What a program that hosts the gateway may say about a request. */
export interface RequestInfo {
  /** Network address of the browser. Rate limits count by it. */
  readonly clientAddress?: string | undefined;
}

/** How one request went, for the log. */
interface Outcome {
  /** Route template, never the path: a path may name a dossier. */
  route: string;
  problem?: GatewayProblem;
}

/** Answers requests: finds the route, keeps out whom it is not for, and turns every failure into a problem. */
export class RequestHandler {
  readonly #parts: GatewayParts;
  readonly #files: StaticFiles;
  readonly #match: (method: string, path: string) => RouteMatch;
  readonly #log: LogSink;
  readonly #now: () => Date;
  readonly #protected: boolean;
  readonly #addressHeader: string | undefined;

  constructor(options: {
    parts: GatewayParts;
    files: StaticFiles;
    log: LogSink;
    now: () => Date;
    clientAddressHeader?: string | undefined;
  }) {
    const routes: Route[] = [signInRoutes, procedureRoutes, searchRoutes, personRoutes, uploadRoutes, dossierRoutes].flatMap((of) => of(options.parts));
    this.#parts = options.parts;
    this.#files = options.files;
    this.#match = routeMatcher(routes);
    this.#log = options.log;
    this.#now = options.now;
    this.#protected = isProtected(options.parts.publicUrl);
    this.#addressHeader = options.clientAddressHeader;
  }

  /** Answers one request. Never throws. */
  async answer(request: Request, info: RequestInfo = {}): Promise<Response> {
    const began = performance.now();
    const requestId = randomUUID();
    const url = new URL(request.url);
    const outcome: Outcome = { route: 'none' };

    let response: Response;
    try {
      response = await this.#route(request, url, requestId, info, outcome);
    } catch (error) {
      outcome.problem = error instanceof GatewayProblem ? error : new GatewayProblem('internal_error', { cause: error });
      const language = languageOf(request.headers.get('Accept-Language'));
      // Before the sign-in a person looks at the answer, not a program.
      response = wantsSignInPage(request, url)
        ? signInProblemPage({ status: outcome.problem.status, language, text: outcome.problem.document(language, requestId).title, requestId })
        : problemResponse(outcome.problem, language, requestId);
    }
    response = this.#finish(request, url, response);
    this.#logRequest(request, outcome, response.status, requestId, performance.now() - began);
    return response;
  }

  async #route(request: Request, url: URL, requestId: string, info: RequestInfo, outcome: Outcome): Promise<Response> {
    const { pathname } = url;
    if (pathname === apiPath || pathname.startsWith(`${apiPath}/`)) {
      return this.#api(request, url, requestId, info, outcome);
    }
    if (!pathname.startsWith(assetPath)) throw new GatewayProblem('not_found');
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new GatewayProblem('method_not_allowed');
    if (pathname === '/motcua/signed-in') {
      outcome.route = pathname;
      return signedInPage(url.searchParams.get('lang') === 'en' ? 'en' : 'vi');
    }
    const file = await this.#files.answer(request, pathname.slice(assetPath.length));
    if (file === undefined) throw new GatewayProblem('not_found');
    outcome.route = `${assetPath}*`;
    return file;
  }

  async #api(request: Request, url: URL, requestId: string, info: RequestInfo, outcome: Outcome): Promise<Response> {
    const path = url.pathname.slice(apiPath.length);
    // A load balancer asks with HEAD whether we live; HEAD is GET without the body (RFC 9110 section 9.3.2).
    const asked = this.#match(request.method, path);
    const match = asked.kind === 'method' && request.method === 'HEAD' ? this.#match('GET', path) : asked;
    if (match.kind === 'none') throw new GatewayProblem('not_found');
    outcome.route = match.kind === 'route' ? match.route.template : match.template;
    if (match.kind === 'method') {
      if (request.method === 'OPTIONS') return this.#parts.crossOrigin.preflight(request, match.allowed);
      throw new GatewayProblem('method_not_allowed');
    }

    const { route, params } = match;
    this.#parts.crossOrigin.check(request);
    if (route.personal && !this.#protected) throw new GatewayProblem('insecure_connection');
    if (request.bodyUsed) throw new GatewayProblem('body_already_read');
    return route.handle(this.#context(request, url, route, params, requestId, info, outcome));
  }

  #context(
    request: Request,
    url: URL,
    route: Route,
    params: Record<string, string>,
    requestId: string,
    info: RequestInfo,
    outcome: Outcome,
  ): RequestContext {
    const { cookies, sessions } = this.#parts;
    const token = this.#protected ? cookies.read(request, 'session') : undefined;
    let found: Promise<ActiveSession | undefined> | undefined;
    const findSession = (): Promise<ActiveSession | undefined> =>
      (found ??= token === undefined ? Promise.resolve(undefined) : sessions.find(token, route.polled !== true));
    return {
      request,
      url,
      params,
      language: languageOf(request.headers.get('Accept-Language')),
      requestId,
      report: (problem) => {
        outcome.problem = problem;
      },
      clientAddress: this.#clientAddress(request, info),
      sentSession: token !== undefined,
      findSession,
      session: async () => {
        const session = await findSession();
        if (session === undefined) throw new GatewayProblem(token === undefined ? 'signed_out' : 'session_expired');
        return session;
      },
    };
  }

  #clientAddress(request: Request, info: RequestInfo): string {
    const forwarded = this.#addressHeader === undefined ? null : request.headers.get(this.#addressHeader);
    // The trusted proxy writes the last entry; those before it are what the browser claims.
    const last = forwarded?.split(',').at(-1)?.trim();
    return last === undefined || last === '' ? (info.clientAddress ?? 'unknown') : last;
  }

  #finish(request: Request, url: URL, answer: Response): Response {
    // Answers of other libraries may have headers that can't be changed.
    const headers = new Headers(answer.headers);
    secure(headers, this.#parts.publicUrl);
    if (url.pathname.startsWith(apiPath)) this.#parts.crossOrigin.decorate(request, headers);
    const bodyless = request.method === 'HEAD' || [204, 205, 304].includes(answer.status);
    return new Response(bodyless ? null : answer.body, { status: answer.status, headers });
  }

  #logRequest(request: Request, { route, problem }: Outcome, status: number, requestId: string, duration: number): void {
    const misconfigured = isMotcuaError(problem?.cause) && problem.cause.code === 'configuration';
    const unexpected = problem?.code === 'internal_error' || misconfigured;
    const upstream = problem?.status === 503;
    this.#log({
      time: this.#now().toISOString(),
      level: unexpected ? 'error' : upstream ? 'warn' : 'info',
      event: 'request',
      method: request.method,
      route,
      status,
      ms: Math.round(duration),
      requestId,
      ...(problem === undefined ? {} : { problem: problem.code }),
      ...(problem?.cause === undefined ? {} : describeError(problem.cause)),
    });
  }
}

function wantsSignInPage(request: Request, url: URL): boolean {
  return url.pathname.startsWith(`${apiPath}/sign-in`) && (request.headers.get('Accept') ?? '').includes('text/html');
}
