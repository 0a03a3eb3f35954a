import type { ResponseHeaders } from './transport.ts';

/** A connection to one integration platform: it adds the token, keeps the time, and turns failures into `MotcuaError`. */
export interface Platform {
  /**
   * Sends one request and reads its whole answer.
   * @throws MotcuaError `unauthorized`, `forbidden_service`, `throttled`, `timeout`, `unavailable`, `bad_response`,
   *   `rejected` or `not_found`. A request stopped by its own `signal` throws the signal's reason.
   */
  request(request: PlatformRequest): Promise<PlatformResponse>;
  /** Told of fields an answer has and its contract does not, by clients that were given no hook of their own. */
  readonly onDrift?: ((drift: { operation: string; place: string }) => void) | undefined;
}

/** One call through a platform. */
export interface PlatformRequest {
  /**
   * Name of the operation, for instance `population.lookUpCitizen`: what errors and audits call it. What stands before
   * the first dot is the service; each has its own breaker and its own bound of calls at a time.
   */
  operation: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer> | FormData | URLSearchParams;
  /** Stops the call. */
  signal?: AbortSignal;
  /** Time for one attempt, body included, in milliseconds, where it differs from the platform's. */
  timeoutMs?: number;
  /** Time in total: waiting, token, attempts and pauses, in milliseconds, where it differs from the platform's. */
  totalTimeoutMs?: number;
  /** Statuses other than 2xx whose answer the caller reads itself. */
  accept?: readonly number[];
  /** The answer is a file: {@link PlatformResponse.bytes} gives it as it came. */
  binary?: boolean;
  /** Whether the call may be made twice without harm. When left out, a GET may and nothing else. */
  idempotent?: boolean;
  /** Marks repetitions as one and the same call. Sent where the platform has a header for it, and then the call may be repeated. */
  idempotencyKey?: string;
  /** Name of this call in logs; one is made up when left out. Sent where the platform has a header for it. */
  requestId?: string;
  /** On whose authority it is made, for platforms that authorise each officer. */
  officerId?: string;
}

/** An answer, read to its end. */
export interface PlatformResponse {
  status: number;
  headers: ResponseHeaders;
  /** The body as text. */
  text(): string;
  /** The body as it came, for a request that said `binary`. */
  bytes?(): Uint8Array;
}
