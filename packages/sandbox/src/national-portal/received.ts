/** A line of progress the portal received, as it came. */
export type ReceivedProgress = Readonly<Record<string, unknown>>;

/** An item of another push the portal received, as it came. */
export type ReceivedItem = Readonly<Record<string, unknown>>;

/** A dossier the national portal received. */
export interface PortalRecord {
  readonly dossierCode: string;
  /** The item of the newest message, as it came. */
  readonly item: Readonly<Record<string, unknown>>;
  /** How many messages brought it: 1 for the first. */
  readonly messages: number;
  /** RFC 3339. */
  readonly firstReceivedAt: string;
  readonly lastReceivedAt: string;
  readonly progress: readonly ReceivedProgress[];
}

/** What the portal keeps of what members send. */
export interface Received {
  get(dossierCode: string): PortalRecord | undefined;
  /** Newest message first. */
  list(): readonly PortalRecord[];
  put(dossierCode: string, item: Readonly<Record<string, unknown>>): void;
  /** What came through the other pushes, by service, newest first. */
  pushed(service: string): readonly ReceivedItem[];
  push(service: string, item: ReceivedItem): void;
  /** Adds progress to a dossier that is there. */
  addProgress(dossierCode: string, entry: ReceivedProgress): void;
}

/** Nothing received yet. */
export function createReceived(): Received {
  const records = new Map<string, PortalRecord>();
  const pushes = new Map<string, ReceivedItem[]>();
  return {
    get: (dossierCode) => records.get(dossierCode),
    list: () => [...records.values()].reverse(),
    put(dossierCode, item) {
      const before = records.get(dossierCode);
      const now = new Date().toISOString();
      records.delete(dossierCode);
      records.set(dossierCode, {
        dossierCode,
        item,
        messages: (before?.messages ?? 0) + 1,
        firstReceivedAt: before?.firstReceivedAt ?? now,
        lastReceivedAt: now,
        progress: before?.progress ?? [],
      });
    },
    pushed: (service) => pushes.get(service) ?? [],
    push(service, item) {
      pushes.set(service, [item, ...(pushes.get(service) ?? [])]);
    },
    addProgress(dossierCode, entry) {
      const record = records.get(dossierCode);
      if (!record) return;
      records.delete(dossierCode);
      records.set(dossierCode, {
        ...record,
        lastReceivedAt: new Date().toISOString(),
        progress: [...record.progress, entry],
      });
    },
  };
}
