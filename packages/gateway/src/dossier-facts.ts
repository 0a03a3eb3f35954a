import type { DossierRecord } from '@motcua/lgsp';
import type { DossierStatus } from '@motcua/domain';

/** What the one-stop system says of a dossier, as far as the gateway shows any of it to anybody. */
export interface DossierFacts {
  readonly dossierCode: string;
  readonly procedureCode?: string;
  readonly procedureName?: string;
  readonly agency?: string;
  readonly status: DossierStatus;
  /** RFC 3339. */
  readonly receivedAt?: string;
  readonly appointment?: string;
  /** When the agency was done with it. */
  readonly finishedAt?: string;
  /** What the agency still wants, while it waits for it. */
  readonly supplement?: { readonly message: string; readonly until?: string };
  /** Oldest first. */
  readonly timeline: readonly TimelineFact[];
}

/** One step of a dossier. */
export interface TimelineFact {
  readonly at: string;
  readonly status: DossierStatus;
  readonly department?: string;
  readonly note?: string;
}

/** The facts the gateway shows, out of the one-stop system's whole record. What it doesn't show it doesn't keep. */
export function factsOf(record: DossierRecord): DossierFacts {
  const { procedureCode, procedureName, agencyName, receivedAt, appointment, finishedAt } = record;
  const open = record.status.kind === 'supplement_required' ? record.supplements.findLast(({ answered }) => !answered) : undefined;
  const told = record.timeline.findLast(({ status }) => status.kind === 'supplement_required')?.note;
  const message = open?.message ?? (record.status.kind === 'supplement_required' ? told : undefined);
  return {
    dossierCode: record.dossierCode,
    ...(procedureCode === undefined ? {} : { procedureCode }),
    ...(procedureName === undefined ? {} : { procedureName }),
    ...(agencyName === undefined ? {} : { agency: agencyName }),
    status: record.status,
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...(appointment === undefined ? {} : { appointment }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
    ...(message === undefined ? {} : { supplement: { message } }),
    timeline: record.timeline.map(({ at, status, department, note }) => ({
      at,
      status,
      ...(department === undefined ? {} : { department }),
      ...(note === undefined ? {} : { note }),
    })),
  };
}
