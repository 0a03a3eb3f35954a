import { MotcuaError } from './motcua-error.ts';
import type { CallLimit } from './call-limit.ts';
import type { PlatformRequest, PlatformResponse } from './platform.ts';
import { readBody, readFileBody } from './read-body.ts';
import type { Transport, TransportRequest } from './transport.ts';

/** One attempt: what is sent, what carries it, and its bounds. */
export interface Attempt {
  operation: string;
  method: PlatformRequest['method'];
  url: string;
  headers: Record<string, string>;
  body: PlatformRequest['body'];
  transport: Transport;
  /** Time for the attempt, the answer's body included, in milliseconds. */
  timeoutMs: number;
  maxBytes: number;
  /** The answer is a file. */
  binary: boolean | undefined;
}

/**
 * Makes one attempt and reads its answer to the end. Settles as soon as its time is up or the call is over, even when the
 * transport does not listen.
 *
 * @throws MotcuaError `timeout`, `bad_response` (`too_large`), or whatever the transport throws.
 */
export function makeAttempt(attempt: Attempt, limit: CallLimit): Promise<PlatformResponse> {
  const { operation, timeoutMs } = attempt;
  return new Promise((resolve, reject) => {
    const carried = new CarriedRequest(attempt);
    const stop = (error: unknown): void => {
      clearTimeout(timer);
      reject(error);
      carried.stop();
    };
    const timer = setTimeout(() => stop(new MotcuaError('timeout', `${operation}: no complete answer in time`, { details: { operation, timeoutMs } })), timeoutMs);
    limit.onStop(stop);
    carryOut(attempt, carried).then(
      (response) => {
        clearTimeout(timer);
        resolve(response);
      },
      (error: unknown) => stop(error),
    );
  });
}

async function carryOut({ transport, operation, maxBytes, binary }: Attempt, carried: CarriedRequest): Promise<PlatformResponse> {
  const answer = await transport(carried);
  if (binary === true) return { status: answer.status, headers: answer.headers, ...(await readFileBody(answer, operation, maxBytes)) };
  const text = await readBody(answer, operation, maxBytes);
  return { status: answer.status, headers: answer.headers, text: () => text };
}

/** The request as the transport sees it. */
class CarriedRequest implements TransportRequest {
  readonly method: TransportRequest['method'];
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: TransportRequest['body'];
  #controller: AbortController | undefined;
  #onStop: (() => void) | undefined;
  #stopped = false;

  constructor({ method, url, headers, body }: Attempt) {
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.body = body;
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#stopped) this.#controller.abort();
    return this.#controller.signal;
  }

  onStop(stop: () => void): void {
    this.#onStop = stop;
    if (this.#stopped) stop();
  }

  stop(): void {
    this.#stopped = true;
    this.#controller?.abort();
    this.#onStop?.();
  }
}
