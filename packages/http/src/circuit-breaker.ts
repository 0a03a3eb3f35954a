import { MotcuaError, type MotcuaErrorCode } from './motcua-error.ts';

/** When an upstream that keeps failing is left alone. */
export interface BreakerSettings {
  /** Failures in a row after which calls are refused at once. 10 when left out. */
  failures?: number;
  /** For how long they are refused, in milliseconds; then one call is let through to try. 10,000 when left out. */
  openMs?: number;
}

/** Refuses calls to an upstream that has failed many times in a row, and tries it again with one call. */
export class CircuitBreaker {
  readonly #allowed: number;
  readonly #openMs: number;
  #failures = 0;
  #openUntil = 0;
  #trying = false;

  constructor({ failures = 10, openMs = 10_000 }: BreakerSettings = {}) {
    this.#allowed = failures;
    this.#openMs = openMs;
  }

  /** @throws MotcuaError `unavailable` with `details.reason` `circuit_open`. */
  enter(operation: string): void {
    if (this.#failures < this.#allowed) return;
    const left = this.#openUntil - Date.now();
    if (left > 0 || this.#trying) {
      throw new MotcuaError('unavailable', `${operation}: it failed many times in a row and is left alone for a while`, {
        details: { operation, reason: 'circuit_open', retryAfter: Math.max(1, Math.ceil(left / 1000)) },
      });
    }
    this.#trying = true;
  }

  /** Counts how an attempt ended; `stopped` says nothing about the upstream. */
  leave(end: MotcuaErrorCode | 'answered' | 'stopped'): void {
    this.#trying = false;
    if (end === 'unavailable' || end === 'timeout') {
      this.#failures += 1;
      if (this.#failures >= this.#allowed) this.#openUntil = Date.now() + this.#openMs;
    } else if (end !== 'stopped') this.#failures = 0;
  }
}
