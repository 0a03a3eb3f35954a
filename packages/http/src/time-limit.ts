import { MotcuaError } from '@motcua/domain';

/**
 * Does a piece of work under one attempt's time limit and the caller's own signal. Settles at once when either ends it,
 * even when the work does not listen, and leaves nothing behind on the caller's signal.
 *
 * @throws MotcuaError `timeout` when the time is up; the signal's own reason when the caller stopped it.
 */
export async function withinTime<T>(
  limit: { operation: string; timeoutMs: number; signal?: AbortSignal | undefined },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { operation, timeoutMs, signal } = limit;
  signal?.throwIfAborted();
  const controller = new AbortController();
  let stop: (error: unknown) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  const onAbort = (): void => {
    stop(signal?.reason);
    controller.abort();
  };
  const timer = setTimeout(() => {
    stop(new MotcuaError('timeout', `${operation}: no complete answer in time`, { details: { operation, timeoutMs } }));
    controller.abort();
  }, timeoutMs);
  signal?.addEventListener('abort', onAbort, { once: true });
  const working = work(controller.signal);
  // When the limit wins, the work's own end is nobody's business any more.
  working.catch(() => {});
  try {
    return await Promise.race([working, stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** Waits, unless the signal ends the waiting. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

/** Waits for something shared by many callers; a caller's own signal ends only its own waiting. */
export async function orStopped<T>(shared: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (signal === undefined) return shared;
  signal.throwIfAborted();
  let onAbort: () => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([shared, stopped]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
