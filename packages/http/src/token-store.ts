/** A token as a store keeps it. */
export interface StoredToken {
  value: string;
  /** From here on (milliseconds since 1970) a new one should be fetched beside the calls. */
  renewAt: number;
  /** From here on it is no longer used. */
  endsAt: number;
}

/**
 * Where processes share their tokens, so that one token request serves all of them. An issuer that revokes the old token
 * when it gives a new one (WSO2 does) would otherwise have them revoke each other's. What is kept is a secret.
 */
export interface TokenStore {
  /** The token under a key, when there is one. */
  get(key: string): Promise<StoredToken | undefined>;
  /** Keeps a token in place of the one before. */
  set(key: string, token: StoredToken): Promise<void>;
  /** Does a piece of work while nobody else who shares the store does one under the same key. */
  lock<T>(key: string, work: () => Promise<T>): Promise<T>;
}
