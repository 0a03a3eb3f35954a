import type { Language } from '@motcua/domain';

import type { GatewayProblem } from './problem.ts';
import type { ActiveSession } from './sessions.ts';

/** Tells the log of a problem. */
export type ProblemReport = (problem: GatewayProblem) => void;

/** What a route knows about the request it answers. */
export interface RequestContext {
  readonly request: Request;
  readonly url: URL;
  /** Values of the route template's parts, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly requestId: string;
  /** Tells the log of a problem that is not answered as one: with a page, or with what can be had without an upstream. */
  readonly report: ProblemReport;
  /** Whom a limit counts, when nobody is signed in. */
  readonly clientAddress: string;
  /** Whether the browser sent a session's cookie, be it of one that has ended. */
  readonly sentSession: boolean;
  /** The session the cookie names; undefined for a visitor. Read once per request. */
  readonly findSession: () => Promise<ActiveSession | undefined>;
  /**
   * The session, for what only a signed-in person may do.
   *
   * @throws GatewayProblem `signed_out`, or `session_expired` when the browser sent the cookie of an ended session.
   */
  readonly session: () => Promise<ActiveSession>;
}

/** Answers one route. */
export type RouteHandler = (context: RequestContext) => Promise<Response>;

/** One entry of the API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
  /** As in the contract, `/dossiers/{dossierCode}`: it is also what the log shows instead of the path. */
  readonly template: string;
  /** Personal routes refuse plain HTTP (a computer on the way could read along). */
  readonly personal: boolean;
  /** Pages ask this by themselves, over and over: it does not prolong a session. */
  readonly polled?: boolean;
  readonly handle: RouteHandler;
}
