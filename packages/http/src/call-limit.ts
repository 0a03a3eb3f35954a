import { MotcuaError } from './motcua-error.ts';

/** The bounds of one call: its time in total and its caller's signal. */
export interface CallBounds {
  operation: string;
  /** Time in total, everything included, in milliseconds. */
  totalMs: number;
  signal?: AbortSignal | undefined;
}

/** What a running call is told of its bounds. */
export class CallLimit {
  #error: unknown;
  #over = false;
  #stop: ((error: unknown) => void) | undefined;

  /** Names what stops the phase that is under way. When the call is over already, it is stopped at once. */
  onStop(stop: (error: unknown) => void): void {
    this.#stop = stop;
    if (this.#over) stop(this.#error);
  }

  /** @throws what ended the call, when it is over. */
  check(): void {
    if (this.#over) throw this.#error;
  }

  /** Ends the call: stops what is under way and lets nothing new begin. */
  end(error: unknown): void {
    this.#over = true;
    this.#error = error;
    this.#stop?.(error);
  }

  /** Waits, unless the call ends first. */
  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds);
      this.onStop((error) => {
        clearTimeout(timer);
        reject(error);
      });
    });
  }
}

/**
 * Does a call within its bounds. Settles at once when one of them ends it, whatever phase it is in, and leaves nothing
 * behind on the caller's signal.
 *
 * @throws MotcuaError `timeout` when the time is up; the signal's own reason when the caller stopped it.
 */
export function withinBounds<T>({ operation, totalMs, signal }: CallBounds, work: (limit: CallLimit) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const limit = new CallLimit();
    const clean = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const end = (error: unknown): void => {
      clean();
      reject(error);
      limit.end(error);
    };
    const onAbort = (): void => end(signal?.reason);
    const timer = setTimeout(
      () => end(new MotcuaError('timeout', `${operation}: not done in time`, { details: { operation, timeoutMs: totalMs, reason: 'total' } })),
      totalMs,
    );
    signal?.addEventListener('abort', onAbort);
    work(limit).then(
      (value) => {
        clean();
        resolve(value);
      },
      (error: unknown) => {
        clean();
        reject(error);
      },
    );
  });
}
