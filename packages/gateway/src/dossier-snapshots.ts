import type { Kysely } from 'kysely';

import { isMotcuaError, type MotcuaError } from '@motcua/domain';
import type { OneStopClient } from '@motcua/lgsp';

import { factsOf, type DossierFacts } from './dossier-facts.ts';
import { GatewayProblem } from './problem.ts';
import type { Seal } from './seal.ts';
import type { Tables } from './storage/tables.ts';

/** What is known of a dossier, and since when. */
export interface KnownFacts {
  readonly facts: DossierFacts;
  readonly checkedAt: Date;
  /** The one-stop system did not answer, for this reason; the facts are what it said at `checkedAt`. */
  readonly failure?: MotcuaError;
}

/** Asks the one-stop system about dossiers and remembers its last word, for when it does not answer. */
export class DossierSnapshots {
  readonly #db: Kysely<Tables>;
  readonly #seal: Seal;
  readonly #now: () => Date;
  readonly #oneStop: OneStopClient;
  /** Many people ask for one dossier at the same time only by accident, but a page that reloads does. */
  readonly #asking = new Map<string, Promise<KnownFacts>>();

  constructor(parts: { db: Kysely<Tables>; seal: Seal; now: () => Date; oneStop: OneStopClient }) {
    this.#db = parts.db;
    this.#seal = parts.seal;
    this.#now = parts.now;
    this.#oneStop = parts.oneStop;
  }

  /**
   * The newest facts to be had.
   *
   * @throws GatewayProblem `dossier_not_found`; `one_stop_unavailable` when nothing was ever heard.
   */
  latest(dossierCode: string): Promise<KnownFacts> {
    const running = this.#asking.get(dossierCode);
    if (running !== undefined) return running;
    const asked = this.#ask(dossierCode).finally(() => this.#asking.delete(dossierCode));
    this.#asking.set(dossierCode, asked);
    return asked;
  }

  /** As {@link DossierSnapshots.latest}, and undefined where that throws a problem. */
  async latestOrNothing(dossierCode: string): Promise<KnownFacts | undefined> {
    try {
      return await this.latest(dossierCode);
    } catch (error) {
      if (error instanceof GatewayProblem) return undefined;
      throw error;
    }
  }

  async #ask(dossierCode: string): Promise<KnownFacts> {
    try {
      const facts = factsOf(await this.#oneStop.readDossier(dossierCode));
      const checkedAt = this.#now();
      await this.#remember(dossierCode, facts, checkedAt);
      return { facts, checkedAt };
    } catch (error) {
      if (!isMotcuaError(error)) throw error;
      if (error.code === 'not_found') throw new GatewayProblem('dossier_not_found');
      const last = await this.#last(dossierCode);
      if (last === undefined) throw new GatewayProblem('one_stop_unavailable', { cause: error });
      return { ...last, failure: error };
    }
  }

  async #last(dossierCode: string): Promise<KnownFacts | undefined> {
    const row = await this.#db.selectFrom('dossier_snapshots').selectAll().where('dossier_code', '=', dossierCode).executeTakeFirst();
    const facts = row === undefined ? undefined : this.#seal.open<DossierFacts>(row.sealed_summary, place(dossierCode));
    return row === undefined || facts === undefined ? undefined : { facts, checkedAt: row.checked_at };
  }

  async #remember(dossierCode: string, facts: DossierFacts, checkedAt: Date): Promise<void> {
    const sealed = this.#seal.seal(facts, place(dossierCode));
    await this.#db
      .insertInto('dossier_snapshots')
      .values({ dossier_code: dossierCode, sealed_summary: sealed, checked_at: checkedAt })
      .onConflict((conflict) => conflict.column('dossier_code').doUpdateSet({ sealed_summary: sealed, checked_at: checkedAt }))
      .execute();
  }
}

function place(dossierCode: string): string {
  return `dossier_snapshots/${dossierCode}`;
}
