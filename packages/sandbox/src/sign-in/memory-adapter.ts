import type { Adapter, AdapterFactory, AdapterPayload, ClientMetadata } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  /** Milliseconds; never for what has no end. */
  readonly end: number;
}

/**
 * Keeps what the sign-in service must remember, in memory and for one service alone (the library's own adapter shares
 * one store among all services of a process). Clients come from `clients`.
 */
export function createMemoryAdapter(clients: ReadonlyMap<string, ClientMetadata>): AdapterFactory {
  const store = new Map<string, Entry>();

  const live = (key: string): AdapterPayload | undefined => {
    const entry = store.get(key);
    if (entry && entry.end <= Date.now()) store.delete(key);
    return store.has(key) ? entry?.payload : undefined;
  };

  return (model): Adapter => ({
    async upsert(id, payload, expiresIn) {
      store.set(`${model}:${id}`, { payload, end: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
      for (const [key, { end }] of store) if (end <= Date.now()) store.delete(key);
    },
    async find(id) {
      return model === 'Client' ? (clients.get(id) as AdapterPayload | undefined) : live(`${model}:${id}`);
    },
    async findByUserCode() {
      return undefined;
    },
    async findByUid(uid) {
      for (const key of store.keys()) {
        const payload = key.startsWith(`${model}:`) ? live(key) : undefined;
        if (payload?.uid === uid) return payload;
      }
      return undefined;
    },
    async consume(id) {
      const entry = store.get(`${model}:${id}`);
      if (entry) store.set(`${model}:${id}`, { ...entry, payload: { ...entry.payload, consumed: Math.floor(Date.now() / 1000) } });
    },
    async destroy(id) {
      store.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of store) if (payload.grantId === grantId) store.delete(key);
    },
  });
}
