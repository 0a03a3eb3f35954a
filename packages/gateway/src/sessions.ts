import type { Kysely } from 'kysely';

import type { Session } from '@motcua/contracts/gateway/types';

import { hashToken, randomToken, type Seal } from './seal.ts';
import type { Identity } from './identity.ts';
import type { Tables } from './storage/tables.ts';

/** No session lives longer, however much it is used. */
const longestSession = 8 * 60 * 60_000;

/** A session is prolonged in the table no more often than this. */
const prolongEvery = 60_000;

/** A session that is alive. */
export interface ActiveSession {
  readonly idHash: string;
  /** The person, as a keyed hash. */
  readonly subject: string;
  readonly identity: Identity;
  readonly startedAt: Date;
  readonly expiresAt: Date;
}

/** Keeps who is signed in. The browser holds a random token; the table holds its hash and the sealed identity. */
export class Sessions {
  readonly #db: Kysely<Tables>;
  readonly #seal: Seal;
  readonly #now: () => Date;
  readonly #life: number;

  constructor(parts: { db: Kysely<Tables>; seal: Seal; now: () => Date; minutes: number }) {
    this.#db = parts.db;
    this.#seal = parts.seal;
    this.#now = parts.now;
    this.#life = parts.minutes * 60_000;
  }

  /** Begins a session and returns the token for the cookie. */
  async start(subject: string, identity: Identity): Promise<string> {
    const token = randomToken();
    const idHash = hashToken(token);
    const now = this.#now();
    await this.#db
      .insertInto('sessions')
      .values({
        id_hash: idHash,
        subject,
        sealed_identity: this.#seal.seal(identity, place(idHash)),
        created_at: now,
        expires_at: new Date(now.getTime() + Math.min(this.#life, longestSession)),
        ends_at: new Date(now.getTime() + longestSession),
      })
      .execute();
    return token;
  }

  /**
   * The living session of a token.
   *
   * @param prolong - Whether somebody is using it. A page that refreshes itself on an empty chair is nobody.
   */
  async find(token: string, prolong: boolean): Promise<ActiveSession | undefined> {
    const idHash = hashToken(token);
    const row = await this.#db.selectFrom('sessions').selectAll().where('id_hash', '=', idHash).executeTakeFirst();
    if (row === undefined) return undefined;
    const now = this.#now();
    const identity = row.expires_at > now ? this.#seal.open<Identity>(row.sealed_identity, place(idHash)) : undefined;
    if (identity === undefined) {
      await this.end(idHash);
      return undefined;
    }
    const expiresAt = new Date(Math.min(now.getTime() + this.#life, row.ends_at.getTime()));
    if (prolong && expiresAt.getTime() - row.expires_at.getTime() >= Math.min(prolongEvery, this.#life / 2)) {
      await this.#db.updateTable('sessions').set({ expires_at: expiresAt }).where('id_hash', '=', idHash).execute();
      return { idHash, subject: row.subject, identity, startedAt: row.created_at, expiresAt };
    }
    return { idHash, subject: row.subject, identity, startedAt: row.created_at, expiresAt: row.expires_at };
  }

  /** Ends a session and deletes, with it, everything fetched for it. */
  async end(idHash: string): Promise<void> {
    await this.#db.deleteFrom('sessions').where('id_hash', '=', idHash).execute();
  }
}

/** What the browser may know of a session. */
export function describeSession(session: ActiveSession): Session {
  const { identity } = session;
  return {
    signedIn: true,
    ...(identity.fullName === undefined ? {} : { displayName: identity.fullName }),
    ...(identity.accountKind === undefined ? {} : { accountKind: identity.accountKind }),
    assuranceLevel: identity.assuranceLevel,
    expiresAt: session.expiresAt.toISOString(),
    hasPersonalId: identity.personalId !== undefined || identity.legacyIdCard !== undefined,
  };
}

function place(idHash: string): string {
  return `sessions/${idHash}`;
}
