import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import { GatewayProblem } from './problem.ts';

/** How often something may be done by one person or address. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/** What is limited. */
export type LimitedAction = 'signIn' | 'verification' | 'status' | 'upload' | 'consent' | 'submission' | 'list' | 'searchMiss';

/** Limits where the configuration says nothing. Several people may share an address, so those by address are wide. */
export const defaultRateLimits: Record<LimitedAction, RateLimit> = {
  signIn: { requests: 60, seconds: 300 },
  verification: { requests: 20, seconds: 600 },
  status: { requests: 120, seconds: 60 },
  upload: { requests: 60, seconds: 600 },
  consent: { requests: 60, seconds: 600 },
  submission: { requests: 30, seconds: 600 },
  list: { requests: 60, seconds: 600 },
  searchMiss: { requests: 30, seconds: 600 },
};

/** Counts in the memory of this process. */
export class RateLimits {
  readonly #limiters: Record<LimitedAction, RateLimiterMemory>;

  constructor(limits: Partial<Record<LimitedAction, RateLimit>> = {}) {
    const limiter = (action: LimitedAction): RateLimiterMemory => {
      const { requests, seconds } = limits[action] ?? defaultRateLimits[action];
      return new RateLimiterMemory({ keyPrefix: action, points: requests, duration: seconds });
    };
    this.#limiters = {
      signIn: limiter('signIn'),
      verification: limiter('verification'),
      status: limiter('status'),
      upload: limiter('upload'),
      consent: limiter('consent'),
      submission: limiter('submission'),
      list: limiter('list'),
      searchMiss: limiter('searchMiss'),
    };
  }

  /**
   * Counts one use.
   *
   * @param key - Whom it counts for: a subject's hash, or a client address.
   * @throws GatewayProblem `too_many_requests` with the seconds to wait.
   */
  async use(action: LimitedAction, key: string): Promise<void> {
    try {
      await this.#limiters[action].consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const retryAfter = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new GatewayProblem('too_many_requests', { retryAfter });
    }
  }
}
