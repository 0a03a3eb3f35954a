import type { SendTokenRequest, Strategy } from './authorisation/strategy.ts';
import type { StoredToken, TokenStore } from './token-store.ts';

/** Keeps the token of one platform. */
export interface TokenKeeper {
  /** A token that is believed good. Comes at once when there is one. */
  get(): string | Promise<string>;
  /**
   * A token other than the one that was refused. Whoever comes first fetches it; everybody else who holds the same
   * refused token waits for that one request, and who comes later with an older token gets the one already there.
   */
  renew(refused: string): Promise<string>;
}

/** Keeps what a strategy obtains: one request at a time, a new one ahead of the end, shared with who shares the store. */
export function keepToken(strategy: Strategy & Required<Pick<Strategy, 'obtain'>>, send: SendTokenRequest, store?: TokenStore): TokenKeeper {
  let current: StoredToken | undefined;
  let fetching: Promise<StoredToken> | undefined;

  async function newToken(stale: string | undefined): Promise<StoredToken> {
    await strategy.load?.();
    const key = strategy.storeKey?.();
    if (store === undefined || key === undefined) return strategy.obtain(send);
    const fresh = async (): Promise<StoredToken | undefined> => {
      const found = await store.get(key);
      return found !== undefined && found.value !== stale && Date.now() < found.renewAt ? found : undefined;
    };
    return (
      (await fresh()) ??
      store.lock(key, async () => {
        // Another process may have fetched it while this one waited for the lock.
        const there = await fresh();
        if (there !== undefined) return there;
        const token = await strategy.obtain(send);
        await store.set(key, token);
        return token;
      })
    );
  }

  /** One request at a time, however many wait for it. */
  function fetchOnce(stale: string | undefined): Promise<StoredToken> {
    fetching ??= newToken(stale)
      .then((token) => {
        current = token;
        return token;
      })
      .finally(() => {
        fetching = undefined;
      });
    return fetching;
  }

  return {
    get() {
      const token = current;
      if (token === undefined) return fetchOnce(undefined).then(({ value }) => value);
      const now = Date.now();
      if (now < token.renewAt) return token.value;
      if (now >= token.endsAt) return fetchOnce(token.value).then(({ value }) => value);
      if (fetching === undefined) {
        // The token at hand is still good; should the early fetch fail, the next call tries again, a little later.
        current = { ...token, renewAt: now + 5_000 };
        fetchOnce(token.value).catch(() => {});
      }
      return token.value;
    },
    async renew(refused) {
      if (current?.value === refused) current = undefined;
      return (current ?? (await fetchOnce(refused))).value;
    },
  };
}
