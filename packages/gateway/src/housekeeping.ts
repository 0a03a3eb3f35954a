import type { Kysely } from 'kysely';

import { describeError, type LogSink } from './log.ts';
import type { SearchMisses } from './search-misses.ts';
import type { Tables } from './storage/tables.ts';
import type { Uploads } from './uploads.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long things are kept that nobody comes back for. */
const keep = { unfinishedUpload: day, upload: 30 * day, draft: 30 * day, submission: 90 * day, snapshot: 365 * day };

/** Deletes what has come to its end: sessions with what was fetched for them, sign-ins nobody finished, old drafts. */
export class Housekeeping {
  readonly #db: Kysely<Tables>;
  readonly #uploads: Uploads;
  readonly #searchMisses: SearchMisses | undefined;
  readonly #now: () => Date;
  readonly #log: LogSink;
  readonly #timer: NodeJS.Timeout;
  #running: Promise<void> = Promise.resolve();

  constructor(parts: { db: Kysely<Tables>; uploads: Uploads; searchMisses?: SearchMisses | undefined; now: () => Date; log: LogSink }) {
    this.#db = parts.db;
    this.#uploads = parts.uploads;
    this.#searchMisses = parts.searchMisses;
    this.#now = parts.now;
    this.#log = parts.log;
    this.#timer = setInterval(() => {
      this.#running = this.#cleanQuietly();
    }, minute);
    this.#timer.unref();
  }

  /** Cleans once. */
  async clean(): Promise<void> {
    const now = this.#now();
    const before = (age: number): Date => new Date(now.getTime() - age);
    await this.#db.deleteFrom('sessions').where('expires_at', '<=', now).execute();
    await this.#db.deleteFrom('sign_in_transactions').where('expires_at', '<=', now).execute();
    await this.#db.deleteFrom('drafts').where('saved_at', '<', before(keep.draft)).execute();
    // A key is repeated within minutes; the dossier itself stays known.
    await this.#db.deleteFrom('submissions').where('created_at', '<', before(keep.submission)).execute();
    await this.#db.deleteFrom('dossier_snapshots').where('checked_at', '<', before(keep.snapshot)).execute();
    await this.#uploads.removeOlderThan(before(keep.unfinishedUpload), before(keep.upload));
    await this.#searchMisses?.tidy();
  }

  /** Stops, when the cleaning under way is done. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  async #cleanQuietly(): Promise<void> {
    try {
      await this.clean();
    } catch (error) {
      this.#log({ time: this.#now().toISOString(), level: 'error', event: 'housekeeping', ...describeError(error) });
    }
  }
}
