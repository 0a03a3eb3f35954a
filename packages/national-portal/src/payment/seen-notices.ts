/**
 * Remembers which transactions were taken, and with what content. A unit that runs several processes gives its own, on
 * its database, and puts inside the same database transaction as what the notice changes.
 */
export interface SeenNotices {
  /** What the transaction was taken with; none when it was not. */
  get(transaction: string): Promise<string | undefined> | string | undefined;
  put(transaction: string, content: string): Promise<void> | void;
}

/** Remembers the newest transactions in this process. */
export function rememberNotices(most = 10_000): SeenNotices {
  const taken = new Map<string, string>();
  return {
    get: (transaction) => taken.get(transaction),
    put(transaction, content) {
      taken.set(transaction, content);
      const oldest = taken.keys().next();
      if (taken.size > most && oldest.done !== true) taken.delete(oldest.value);
    },
  };
}
