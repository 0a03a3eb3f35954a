import { MotcuaError } from './motcua-error.ts';
import type { CallLimit } from './call-limit.ts';

/** Lets so many calls through at a time; the others wait in their order. */
export class Bulkhead {
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(most: number, mostWaiting: number) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  /**
   * Takes a place; `undefined` when there is one at once.
   * @throws MotcuaError `throttled` with `details.reason` `queue_full`.
   */
  enter(limit: CallLimit, operation: string): Promise<void> | undefined {
    if (this.#running < this.#most) {
      this.#running += 1;
      return undefined;
    }
    if (this.#waiting.size >= this.#mostWaiting) {
      throw new MotcuaError('throttled', `${operation}: too many calls are waiting already`, { details: { operation, reason: 'queue_full' } });
    }
    return new Promise((resolve, reject) => {
      this.#waiting.add(resolve);
      limit.onStop((error) => {
        // Who was let in at the same moment has the place and gives it on when it finds the call over.
        if (this.#waiting.delete(resolve)) reject(error);
      });
    });
  }

  /** Gives the place to the one who waits longest. */
  leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#running -= 1;
    else {
      this.#waiting.delete(next);
      next();
    }
  }
}
