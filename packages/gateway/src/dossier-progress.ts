import type { Kysely, Selectable } from 'kysely';

import type { DossierListEntry, DossierProgress, Receipt } from '@motcua/contracts/gateway/types';
import { isMotcuaError, parseDossierCode } from '@motcua/domain';

import { atMost } from './at-most.ts';
import { deadlineOf, nextActionOf } from './dossier-deadline.ts';
import type { DossierFacts } from './dossier-facts.ts';
import type { DossierSnapshots, KnownFacts } from './dossier-snapshots.ts';
import { GatewayProblem } from './problem.ts';
import type { ProblemReport } from './request-context.ts';
import type { Seal } from './seal.ts';
import type { DossierTable, Tables } from './storage/tables.ts';

/** A list shows no more than this. */
const longestList = 50;

/** How many questions a list puts to the one-stop system at the same time. */
const questionsAtOnce = 5;

/** Tells people how their dossiers stand. */
export class DossierProgressReader {
  readonly #db: Kysely<Tables>;
  readonly #seal: Seal;
  readonly #now: () => Date;
  readonly #snapshots: DossierSnapshots;

  constructor(parts: { db: Kysely<Tables>; seal: Seal; now: () => Date; snapshots: DossierSnapshots }) {
    this.#db = parts.db;
    this.#seal = parts.seal;
    this.#now = parts.now;
    this.#snapshots = parts.snapshots;
  }

  /**
   * A dossier's progress. Anybody with the code sees how far it is; who submitted it sees the agency's words too.
   *
   * @param report - Told when the one-stop system failed and its last word is shown.
   * @throws GatewayProblem `dossier_not_found`; `one_stop_unavailable` when the one-stop system fails and never said
   * anything about the dossier before.
   */
  async read(dossierCode: string, subject: string | undefined, report: ProblemReport): Promise<DossierProgress> {
    const code = readCode(dossierCode);
    const [known, row] = await Promise.all([this.#snapshots.latest(code), this.#row(code)]);
    if (known.failure !== undefined) report(new GatewayProblem('one_stop_unavailable', { cause: known.failure }));
    return this.#describe(known, row !== undefined && row.subject === subject);
  }

  /**
   * The receipt of one's own dossier.
   *
   * @throws GatewayProblem `dossier_not_found`, `not_your_dossier`.
   */
  async receipt(dossierCode: string, subject: string): Promise<Receipt> {
    const row = await this.#row(readCode(dossierCode));
    if (row === undefined) throw new GatewayProblem('dossier_not_found');
    if (row.subject !== subject) throw new GatewayProblem('not_your_dossier');
    const receipt = this.#open(row);
    if (receipt.appointment !== undefined) return receipt;
    // The one-stop system had not said when, at the time of submission.
    const known = await this.#snapshots.latestOrNothing(row.dossier_code);
    return known?.facts.appointment === undefined ? receipt : { ...receipt, appointment: known.facts.appointment };
  }

  /** A person's own dossiers, newest first. */
  async list(subject: string): Promise<DossierListEntry[]> {
    const rows = await this.#db
      .selectFrom('dossiers')
      .selectAll()
      .where('subject', '=', subject)
      .orderBy('submitted_at', 'desc')
      .orderBy('dossier_code', 'desc')
      .limit(longestList)
      .execute();
    return atMost(questionsAtOnce, rows, (row) => this.#listEntry(row));
  }

  async #listEntry(row: Selectable<DossierTable>): Promise<DossierListEntry> {
    const receipt = this.#open(row);
    const known = await this.#snapshots.latestOrNothing(row.dossier_code);
    const appointment = known?.facts.appointment ?? receipt.appointment;
    return {
      dossierCode: row.dossier_code,
      procedureCode: row.procedure_code,
      procedureName: receipt.procedureName,
      receivedAt: receipt.receivedAt,
      ...(appointment === undefined ? {} : { appointment }),
      status: known?.facts.status ?? { kind: 'registered' },
    };
  }

  #describe({ facts, checkedAt, failure }: KnownFacts, owner: boolean): DossierProgress {
    const deadline = deadlineOf(facts, this.#now());
    const { appointment, receivedAt } = facts;
    return {
      dossierCode: facts.dossierCode,
      view: owner ? 'owner' : 'public',
      status: facts.status,
      nextAction: nextActionOf(facts.status, deadline),
      ...(owner ? ownersView(facts) : {}),
      ...(facts.agency === undefined ? {} : { agency: { vi: facts.agency } }),
      ...(receivedAt === undefined ? {} : { receivedAt }),
      ...(appointment === undefined ? {} : { appointment }),
      ...(deadline === undefined ? {} : { deadline }),
      timeline: facts.timeline.map((entry) => (owner ? entry : { at: entry.at, status: entry.status })),
      checkedAt: checkedAt.toISOString(),
      ...(failure === undefined ? {} : { stale: true }),
    };
  }

  #row(dossierCode: string): Promise<Selectable<DossierTable> | undefined> {
    return this.#db.selectFrom('dossiers').selectAll().where('dossier_code', '=', dossierCode).executeTakeFirst();
  }

  #open(row: Selectable<DossierTable>): Receipt {
    const receipt = this.#seal.open<Receipt>(row.sealed_receipt, `dossiers/${row.dossier_code}`);
    // The secret was replaced since: what is left is what the row says in the open.
    return (
      receipt ?? {
        dossierCode: row.dossier_code,
        procedureCode: row.procedure_code,
        procedureName: { vi: row.procedure_code },
        agency: { vi: '' },
        receivedAt: row.submitted_at.toISOString(),
        documents: [],
      }
    );
  }
}

function ownersView(facts: DossierFacts): Pick<DossierProgress, 'procedureCode' | 'procedureName' | 'supplement'> {
  const { procedureCode, procedureName, supplement } = facts;
  return {
    ...(procedureCode === undefined ? {} : { procedureCode }),
    ...(procedureName === undefined ? {} : { procedureName: { vi: procedureName } }),
    ...(supplement === undefined ? {} : { supplement }),
  };
}

/** A code of no possible shape is a code of no dossier. */
function readCode(text: string): string {
  try {
    return parseDossierCode(text).code;
  } catch (error) {
    if (isMotcuaError(error)) throw new GatewayProblem('dossier_not_found');
    throw error;
  }
}

