import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';

import { localDate, MotcuaError } from '@motcua/domain';
import type { Kysely } from 'kysely';

import { GatewayProblem } from './problem.ts';
import type { Tables } from './storage/tables.ts';

/** When a query may be stored, and where the counts go. */
export interface SearchMissSettings {
  /** How often a query must have been counted before it is stored, at least 5. @default 10 */
  readonly times?: number;
  /** On how many different days, at least 2. @default 3 */
  readonly days?: number;
  /** File the stored counts are written to, for `motcua catalogue suggest-aliases`. */
  readonly exportFile?: string;
}

/** A query after which nothing was opened, and how often. */
export interface SearchMissCount {
  /** Lower case, single spaces, no punctuation. */
  readonly query: string;
  readonly times: number;
  /** `YYYY-MM-DD` in Vietnam. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** A query not stored yet. */
interface Pending {
  times: number;
  readonly days: Set<string>;
}

const mostPending = 5_000;
const mostSeen = 100_000;
const pendingDays = 30;
const storedDays = 365;

/**
 * Counts queries that led nowhere, so that officers can add the words people use. Nobody is behind a count: a query stays
 * in this process's memory until it came often enough on enough days, an address counts once a day for the same query (and
 * only as a hash under a key of that day), and what looks like a person's data is refused.
 */
export class SearchMisses {
  readonly #db: Kysely<Tables>;
  readonly #now: () => Date;
  readonly #times: number;
  readonly #days: number;
  readonly #exportFile: string | undefined;
  readonly #pending = new Map<string, Pending>();
  #seen: { day: string; key: Buffer; hashes: Set<string> } = { day: '', key: randomBytes(0), hashes: new Set() };
  #changed = true;

  /** @throws MotcuaError `configuration` for a threshold that would store what one person typed. */
  constructor({ db, now, settings }: { db: Kysely<Tables>; now: () => Date; settings: SearchMissSettings }) {
    const { times = 10, days = 3, exportFile } = settings;
    if (times < 5 || days < 2 || days > pendingDays) {
      throw new MotcuaError('configuration', 'searchMisses.times must be at least 5, searchMisses.days 2 to 30.', { details: { setting: 'searchMisses' } });
    }
    this.#db = db;
    this.#now = now;
    this.#times = times;
    this.#days = days;
    this.#exportFile = exportFile;
  }

  /**
   * Counts a query once.
   *
   * @throws GatewayProblem `invalid_request` when it looks personal, or is no words.
   */
  async count(typed: string, address: string): Promise<void> {
    const query = normalQuery(typed);
    if (query === undefined) throw new GatewayProblem('invalid_request', { errors: [{ field: 'query', code: 'invalid' }] });
    const day = localDate(this.#now());
    if (!this.#firstToday(day, `${address} ${query}`)) return;

    const stored = await this.#db
      .updateTable('search_misses')
      .set((row) => ({ times: row('times', '+', 1), last_day: day }))
      .where('query', '=', query)
      .executeTakeFirst();
    if (stored.numUpdatedRows > 0n) {
      this.#changed = true;
      return;
    }
    const pending = this.#pending.get(query) ?? { times: 0, days: new Set() };
    pending.times += 1;
    pending.days.add(day);
    // The one counted last stands last: when there are too many, the one not asked for longest goes.
    this.#pending.delete(query);
    this.#pending.set(query, pending);
    if (pending.times >= this.#times && pending.days.size >= this.#days) await this.#store(query, pending);
    const [oldest] = this.#pending.keys();
    if (this.#pending.size > mostPending && oldest !== undefined) this.#pending.delete(oldest);
  }

  /** The stored counts, most frequent first. */
  async list(): Promise<SearchMissCount[]> {
    const rows = await this.#db.selectFrom('search_misses').selectAll().orderBy('times', 'desc').orderBy('query').limit(10_000).execute();
    return rows.map(({ query, times, first_day: firstDay, last_day: lastDay }) => ({ query, times, firstDay, lastDay }));
  }

  /** Forgets what nobody asks for any more, and brings the export up to date. */
  async tidy(): Promise<void> {
    const daysAgo = (days: number): string => localDate(new Date(this.#now().getTime() - days * 24 * 3_600_000));
    const oldest = daysAgo(pendingDays);
    for (const [query, { days }] of this.#pending) if ([...days].every((day) => day < oldest)) this.#pending.delete(query);
    const { numDeletedRows } = await this.#db.deleteFrom('search_misses').where('last_day', '<', daysAgo(storedDays)).executeTakeFirst();
    if (numDeletedRows > 0n) this.#changed = true;
    await this.writeExport();
  }

  /** Writes the export, when there is one and something has changed. */
  async writeExport(): Promise<void> {
    if (this.#exportFile === undefined || !this.#changed) return;
    this.#changed = false;
    const draft = `${this.#exportFile}.${randomUUID()}`;
    await writeFile(draft, `${JSON.stringify({ format: 1, queries: await this.list() }, null, 1)}\n`);
    await rename(draft, this.#exportFile);
  }

  async #store(query: string, { times, days }: Pending): Promise<void> {
    const sorted = [...days].sort();
    const [first = ''] = sorted;
    const last = sorted.at(-1) ?? first;
    await this.#db
      .insertInto('search_misses')
      .values({ query, times, first_day: first, last_day: last })
      // Another process may have stored it meanwhile.
      .onConflict((conflict) => conflict.column('query').doUpdateSet((row) => ({ times: row('search_misses.times', '+', times), last_day: last })))
      .execute();
    this.#pending.delete(query);
    this.#changed = true;
  }

  #firstToday(day: string, what: string): boolean {
    if (this.#seen.day !== day) this.#seen = { day, key: randomBytes(32), hashes: new Set() };
    const { key, hashes } = this.#seen;
    const hash = createHmac('sha256', key).update(what).digest('base64').slice(0, 16);
    if (hashes.has(hash) || hashes.size >= mostSeen) return false;
    hashes.add(hash);
    return true;
  }
}

/** "nguyen thi an", as folded: a family name that is no other word, then "văn" or "thị", then a name. */
const personName = /(?:^| )(?:nguyen|tran|le|pham|huynh|hoang|vo|bui|ngo|dinh) (?:van|thi) [a-z]+/;
/** "Nguyễn An", "Trần Thử Nghiệm": a family name and names, written with capitals. */
const writtenName = /(?:^|\s)(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Trương|Đinh)(?:\s\p{Lu}\p{Ll}+){1,4}/u;

/**
 * A query as it is counted: lower case, single spaces, no punctuation. Undefined when it may hold a person's data (six
 * digits together or apart, an address of e-mail or web, a name), or has no word.
 */
export function normalQuery(typed: string): string | undefined {
  const text = typed.normalize('NFC');
  if (text.length > 80 || /@|https?:|www\./iu.test(text) || writtenName.test(text)) return undefined;
  if ((text.normalize('NFKC').match(/\p{Nd}/gu) ?? []).length >= 6) return undefined;
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const query = words.join(' ');
  const folded = query.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  return words.length === 0 || words.length > 15 || !/\p{L}/u.test(query) || personName.test(folded) ? undefined : query;
}
