import type { Upstream } from './faults.ts';

/** One request the sandbox answered. Holds no body, no query, no identifier of a person or dossier. */
export interface JournalEntry {
  /** Counts from 1. */
  readonly sequence: number;
  /** RFC 3339. */
  readonly at: string;
  readonly method: string;
  /** The route's pattern, such as `/_sandbox/dossiers/{code}/status`; `(unknown)` for an address that does not exist. */
  readonly path: string;
  /** `control` for the sandbox's own pages and control API. */
  readonly upstream: Upstream | 'control';
  readonly status: number;
  /** The operation or service asked for, when the upstream has several behind one address. */
  readonly operation?: string;
  /** The fault that answered instead of the upstream, or before it. */
  readonly fault?: string;
}

const kept = 2000;

/** The last 2,000 requests. */
export interface Journal {
  add(entry: Omit<JournalEntry, 'sequence' | 'at'>): void;
  entries(): readonly JournalEntry[];
}

/** An empty journal. */
export function createJournal(): Journal {
  const entries: JournalEntry[] = [];
  let sequence = 0;
  return {
    add(entry) {
      sequence += 1;
      entries.push({ sequence, at: new Date().toISOString(), ...entry });
      if (entries.length > kept) entries.splice(0, entries.length - kept);
    },
    entries: () => [...entries],
  };
}
