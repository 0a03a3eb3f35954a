import type { Deadline, NextAction } from '@motcua/contracts/gateway/types';
import { dossierStatusEntry, isMotcuaError, localDate, workingDaysBetween, type DossierStatus } from '@motcua/domain';

import type { DossierFacts } from './dossier-facts.ts';

/** What the citizen must do now. Who waits beyond the appointment is told to ask, not to go on waiting. */
export function nextActionOf(status: DossierStatus, deadline: Deadline | undefined): NextAction {
  switch (status.kind) {
    case 'registered':
    case 'received':
    case 'processing':
      return deadline?.state === 'late' ? 'ask_agency' : 'wait';
    case 'supplement_required':
      return 'supplement';
    case 'payment_required':
      return 'pay';
    case 'processed':
      return 'collect_result';
    case 'not_accepted':
    case 'stopped':
      return 'read_reason';
    case 'withdrawn':
    case 'returned':
      return 'none';
    case 'unknown':
      return 'ask_agency';
  }
}

/**
 * How a dossier stands to its appointment, in working days. Undefined without an appointment, for a dossier that ended
 * without a result, and when the calendar of a year in between is not known.
 *
 * A dossier is finished on time when it was done by the appointment (note on the indicators of Decision 766/QĐ-TTg);
 * handing the result over later does not make it late. While the agency waits for the citizen, time does not run.
 */
export function deadlineOf(facts: DossierFacts, now: Date): Deadline | undefined {
  const { appointment, status } = facts;
  if (appointment === undefined) return undefined;
  try {
    if (status.kind === 'processed' || status.kind === 'returned') return finished(facts, appointment, now);
    const entry = dossierStatusEntry(status);
    if (entry?.terminal === true) return undefined;
    return running(appointment, now, entry?.waitsForCitizen === true);
  } catch (error) {
    if (isMotcuaError(error)) return undefined;
    throw error;
  }
}

function finished(facts: DossierFacts, appointment: string, now: Date): Deadline {
  const done = facts.finishedAt ?? facts.timeline.find(({ status }) => status.kind === 'processed' || status.kind === 'returned')?.at;
  const at = done === undefined ? now : new Date(done);
  const late = at > new Date(appointment);
  const days = Math.max(0, workingDaysBetween(localDate(appointment), localDate(at)));
  return late ? { state: 'finished_late', workingDays: days } : { state: 'finished_on_time', workingDays: 0 };
}

function running(appointment: string, now: Date, paused: boolean): Deadline {
  const today = localDate(now);
  const day = localDate(appointment);
  const left = workingDaysBetween(today, day);
  if (paused) return { state: 'paused', workingDays: Math.max(0, left) };
  if (day === today) return { state: 'due_today', workingDays: 0 };
  return day > today ? { state: 'on_time', workingDays: left } : { state: 'late', workingDays: -left };
}
