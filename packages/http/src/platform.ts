/** A connection to one integration platform: it adds the token, keeps the time, and turns failures into `MotcuaError`. */
export interface Platform {
  /**
   * Sends one request and reads its whole answer.
   * @throws MotcuaError `unauthorized`, `forbidden_service`, `throttled`, `timeout`, `unavailable`, `bad_response`,
   *   `rejected` or `not_found`. A request stopped by its own `signal` throws the signal's reason.
   */
  request(request: PlatformRequest): Promise<PlatformResponse>;
}

/** One call through a platform. */
export interface PlatformRequest {
  /** Name of the operation, for instance `population.lookUpCitizen`: what errors and audits call it. */
  operation: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer> | FormData | URLSearchParams;
  /** Stops the call. */
  signal?: AbortSignal;
  /** Time for one attempt, body included, in milliseconds, where it differs from the platform's. */
  timeoutMs?: number;
  /** Statuses other than 2xx whose answer the caller reads itself. */
  accept?: readonly number[];
}

/** An answer, read to its end. */
export interface PlatformResponse {
  status: number;
  headers: Headers;
  /** The body as text. */
  text(): string;
}
