import type { DossierStatusKind } from '@motcua/domain';

/**
 * Rules of the measure of Decision 766/QĐ-TTg (its note on method, as public code states it): whether a dossier was
 * settled in time, and whether it counts as settled online.
 */
export interface MeasuredDossier {
  /** How it ended, or stands. */
  status: DossierStatusKind;
  receivedAt: string;
  appointment?: string;
  /** When the work was finished (status 9), when the result was handed over (10), when it was stopped or refused (3, 7, 8). */
  finishedAt?: string;
  returnedAt?: string;
  stoppedAt?: string;
  /** Rounds in which more papers were asked for. */
  supplements?: readonly { askedAt: string; answeredAt?: string }[];
  /** Results; one counts as electronic with its code and the address of its file. */
  results?: readonly { resultCode?: string; url?: string }[];
  /** How it was filed; what is not said counts as in person. */
  channel?: 'direct' | 'online' | 'postal';
}

/** Why a dossier counts as it does. */
export type OnTimeVerdict =
  | { verdict: 'on_time' | 'late'; because: 'compared'; endedAt: string; dueAt: string }
  | { verdict: 'late'; because: 'more_than_one_supplement' }
  /** Nothing to compare with: no appointment, and no longest time was given. */
  | { verdict: 'unknown'; because: 'no_due_time' }
  | { verdict: 'open'; because: 'not_ended' };

/**
 * Whether a dossier was settled in time. The end is when the work was finished, else when the result was handed over,
 * else when it was stopped or refused. The time of one supplement round is taken off; more than one counts as late.
 *
 * @param longest When the dossier had to be settled at the latest by the procedure's own time, for dossiers without an
 *   appointment: working days are the domain's to count (`addWorkingDays`).
 */
export function onTime(dossier: MeasuredDossier, longest?: string): OnTimeVerdict {
  const endedAt = endOf(dossier);
  if (endedAt === undefined) return { verdict: 'open', because: 'not_ended' };
  const rounds = dossier.supplements ?? [];
  if (rounds.length > 1) return { verdict: 'late', because: 'more_than_one_supplement' };
  const dueAt = dossier.appointment ?? longest;
  if (dueAt === undefined) return { verdict: 'unknown', because: 'no_due_time' };
  const spent = Date.parse(endedAt) - waited(rounds[0]);
  return { verdict: spent <= Date.parse(dueAt) ? 'on_time' : 'late', because: 'compared', endedAt, dueAt };
}

/** Whether a dossier counts as settled online: filed online, ended, and with an electronic result. */
export function countsAsOnline(dossier: MeasuredDossier): boolean {
  return dossier.channel === 'online' && endOf(dossier) !== undefined && (dossier.results ?? []).some(isElectronic);
}

/** Whether a result counts as electronic: it has a code of the result list and the address of its file. */
export function isElectronic(result: { resultCode?: string; url?: string }): boolean {
  return (result.resultCode ?? '').trim() !== '' && (result.url ?? '').trim() !== '';
}

function endOf({ finishedAt, returnedAt, stoppedAt }: MeasuredDossier): string | undefined {
  return finishedAt ?? returnedAt ?? stoppedAt;
}

function waited(round: { askedAt: string; answeredAt?: string } | undefined): number {
  if (round?.answeredAt === undefined) return 0;
  return Math.max(0, Date.parse(round.answeredAt) - Date.parse(round.askedAt));
}
