import type { FieldProblem, ProblemCode } from '@motcua/contracts/gateway/types';

/**
 * What can go wrong before the gateway's own answer is understood.
 *
 * - `offline`: no answer at all (no network, blocked by the page's policy, a refused redirect).
 * - `timeout`: no complete answer in time.
 * - `unavailable`: something between the browser and the gateway answered with a server error of its own.
 * - `bad_response`: an answer that is not the gateway's (a page of HTML, broken JSON).
 * - `configuration`: the gateway's address is not a URL.
 */
export type ConnectionCode = 'offline' | 'timeout' | 'unavailable' | 'bad_response' | 'configuration';

/** Stable code of a {@link GatewayError}. Newer gateways may send codes this list lacks: go by `status` then. */
export type GatewayErrorCode = ProblemCode | ConnectionCode | (string & {});

/** What a {@link GatewayError} is made of. */
export interface GatewayErrorFields {
  code: GatewayErrorCode;
  status?: number | undefined;
  title?: string | undefined;
  errors?: readonly FieldProblem[] | undefined;
  requestId?: string | undefined;
  retryAfter?: number | undefined;
  cause?: unknown;
}

/**
 * A request to the gateway that failed. `message` is the code alone, so that nothing personal can reach a console
 * or an error collector; the sentence for the person is `title`.
 */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  /** Stable code, for instance `session_expired` or `offline`. */
  declare readonly code: GatewayErrorCode;
  /** HTTP status, or 0 when no answer arrived. */
  declare readonly status: number;
  /** What the person can do now, in the language that was asked for; undefined when the gateway did not say. */
  declare readonly title: string | undefined;
  /** Problems of single fields or documents. */
  declare readonly errors: readonly FieldProblem[];
  /** What to quote to the operator. */
  declare readonly requestId: string | undefined;
  /** Seconds to wait before asking again. */
  declare readonly retryAfter: number | undefined;

  constructor(fields: GatewayErrorFields) {
    super(fields.code, { cause: fields.cause });
    const { code, status = 0, title, errors = [], requestId, retryAfter } = fields;
    Object.assign(this, { code, status, title, errors, requestId, retryAfter });
  }
}

/** Whether a thrown value is a {@link GatewayError}, also one of another copy of this module. */
export function isGatewayError(value: unknown): value is GatewayError {
  return value instanceof Error && value.name === 'GatewayError';
}
