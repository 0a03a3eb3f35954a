import { orStopped, pause } from '@motcua/http';

/** Does one piece of work after the other, with a pause between the end of one and the start of the next. */
export function oneAtATime(pauseMs: number): <Result>(work: () => Promise<Result>, signal?: AbortSignal) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  let endedAt: number | undefined;

  return (work, signal) => {
    const before = last;
    const mine = (async () => {
      await orStopped(before, signal);
      if (endedAt !== undefined) await pause(Math.max(0, endedAt + pauseMs - performance.now()), signal);
      try {
        return await work();
      } finally {
        endedAt = performance.now();
      }
    })();
    // Whoever comes next waits for the turn before even when this caller gave up waiting for it.
    last = Promise.allSettled([before, mine]);
    return mine;
  };
}
