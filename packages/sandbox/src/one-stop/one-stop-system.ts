import { randomUUID } from 'node:crypto';
import { addWorkingDays, dossierStatuses, instantOf, isMotcuaError, localDate, workingDaysBetween } from '@motcua/domain';
import type { KnownProcedure, Procedures } from '../procedures.ts';
import type { Dossier, DossierFee, ProgressEntry, StoredFile, Supplement } from './dossier.ts';

/** What happened to a dossier, for the vendor's program that polls. */
export interface Change {
  /** Counts from 1 over the whole system. */
  readonly sequence: number;
  readonly code: string;
  readonly kind: 'submitted' | 'status' | 'progress';
}

/** A dossier as it comes in. */
export type NewDossier = Pick<
  Dossier,
  'code' | 'procedureCode' | 'agencyCode' | 'applicantKind' | 'ownerName' | 'applicant' | 'documents' | 'answers' | 'submittedAt'
> & { readonly receivedAt?: Date };

/** How a status is set. */
export interface StatusChange {
  readonly status: number;
  readonly note?: string;
  readonly department?: string;
  readonly officer?: string;
  readonly position?: string;
  readonly at?: Date;
  readonly fees?: readonly DossierFee[];
}

/** The one-stop system of the province: numbers, files, dossiers. Everything is in memory. */
export interface OneStopSystem {
  /** Gives out the next number of an agency's day: `H37.90.01-260722-0001`. */
  nextCode(agencyCode: string): string;
  /** Whether a number was given out and no dossier has it yet. */
  isFree(code: string): boolean;
  addFile(file: Omit<StoredFile, 'id'>): StoredFile;
  file(id: string): StoredFile | undefined;
  /** Takes a dossier in with status 1. The caller has checked it. */
  submit(dossier: NewDossier): Dossier;
  get(code: string): Dossier | undefined;
  /** Newest first. */
  list(): readonly Dossier[];
  /** Sets a status. `undefined` when there is no such dossier. @throws RangeError when the status is not 1 to 10. */
  setStatus(code: string, change: StatusChange): Dossier | undefined;
  /** Adds a line of history without changing the status. `undefined` when there is no such dossier. */
  addProgress(code: string, entry: ProgressEntry): Dossier | undefined;
  /** Moves every open dossier that waits for nobody one step along its path. */
  advance(): void;
  changes(after: number): readonly Change[];
}

/** An empty one-stop system. */
export function createOneStopSystem(procedures: Procedures): OneStopSystem {
  const dossiers = new Map<string, Dossier>();
  const files = new Map<string, StoredFile>();
  const free = new Set<string>();
  const numbers = new Map<string, number>();
  /** Index of the next automatic step, by dossier code. */
  const nextStep = new Map<string, number>();
  const changes: Change[] = [];

  const changed = (code: string, kind: Change['kind']): void => {
    changes.push({ sequence: changes.length + 1, code, kind });
  };

  const system: OneStopSystem = {
    nextCode(agencyCode) {
      const day = localDate(new Date()).replaceAll('-', '').slice(2);
      const key = `${agencyCode}-${day}`;
      const number = (numbers.get(key) ?? 0) + 1;
      numbers.set(key, number);
      const code = `${key}-${String(number).padStart(4, '0')}`;
      free.add(code);
      return code;
    },
    isFree: (code) => free.has(code),
    addFile(file) {
      const stored = { id: randomUUID(), ...file };
      files.set(stored.id, stored);
      return stored;
    },
    file: (id) => files.get(id),
    submit(incoming) {
      const procedure = procedures.get(incoming.procedureCode);
      const receivedAt = incoming.receivedAt ?? new Date();
      const dossier: Dossier = {
        ...incoming,
        id: randomUUID(),
        procedureName: procedure?.name ?? incoming.procedureCode,
        sector: procedure?.sector ?? { code: '', name: '' },
        agencyName: procedures.agencyName(incoming.agencyCode),
        receivedAt,
        appointment: procedure && appointmentOf(procedure, receivedAt),
        finishedAt: undefined,
        returnedAt: undefined,
        status: 1,
        progress: [{ at: receivedAt, status: 1, officer: '', position: '', ...procedures.commanded(1) }],
        supplements: [],
        fees: [],
      };
      free.delete(dossier.code);
      dossiers.set(dossier.code, dossier);
      nextStep.set(dossier.code, 0);
      changed(dossier.code, 'submitted');
      return dossier;
    },
    get: (code) => dossiers.get(code),
    list: () => [...dossiers.values()].reverse(),
    setStatus(code, change) {
      if (!dossierStatuses.some((entry) => entry.code === change.status)) throw new RangeError('status must be 1 to 10');
      const dossier = dossiers.get(code);
      if (!dossier) return undefined;
      const moved = withStatus(dossier, change, procedures);
      dossiers.set(code, moved);
      const path = procedures.get(dossier.procedureCode)?.path ?? [];
      const place = path.findIndex((step, index) => step.status === change.status && index >= (nextStep.get(code) ?? 0));
      if (place >= 0) nextStep.set(code, place + 1);
      changed(code, 'status');
      return moved;
    },
    addProgress(code, entry) {
      const dossier = dossiers.get(code);
      if (!dossier) return undefined;
      const added = { ...dossier, progress: [...dossier.progress, entry] };
      dossiers.set(code, added);
      changed(code, 'progress');
      return added;
    },
    advance() {
      for (const dossier of dossiers.values()) {
        const entry = dossierStatuses.find(({ code }) => code === dossier.status);
        if (!entry || entry.terminal || entry.waitsForCitizen) continue;
        const step = (procedures.get(dossier.procedureCode)?.path ?? [])[nextStep.get(dossier.code) ?? 0];
        // A status that was set by hand may lie beyond what the path still holds.
        if (step && step.status >= dossier.status) system.setStatus(dossier.code, step);
      }
    },
    changes: (after) => changes.slice(Math.max(0, after)),
  };
  return system;
}

function withStatus(dossier: Dossier, change: StatusChange, procedures: Procedures): Dossier {
  const at = change.at ?? new Date();
  const told = procedures.commanded(change.status);
  const entry: ProgressEntry = {
    at,
    status: change.status,
    department: change.department ?? told.department,
    officer: change.officer ?? 'Cán bộ Thử Nghiệm',
    position: change.position ?? 'Cán bộ',
    note: change.note ?? told.note,
  };
  const resumed = dossier.status === 5 && change.status !== 5 ? resume(dossier, at) : dossier;
  const supplements =
    change.status === 5 && dossier.status !== 5 ? [...resumed.supplements, askFor(resumed, entry)] : resumed.supplements;
  return {
    ...resumed,
    status: change.status,
    progress: [...resumed.progress, entry],
    supplements,
    fees: feesAfter(resumed, change),
    finishedAt: change.status === 9 ? at : change.status === 10 ? (resumed.finishedAt ?? at) : resumed.finishedAt,
    returnedAt: change.status === 10 ? at : resumed.returnedAt,
  };
}

function askFor(dossier: Dossier, entry: ProgressEntry): Supplement {
  return {
    id: dossier.supplements.length + 1,
    askedBy: entry.officer,
    message: entry.note,
    askedAt: entry.at,
    ...(dossier.appointment ? { appointmentBefore: dossier.appointment } : {}),
  };
}

/** The papers have come: the time the dossier waited is added to its appointment. */
function resume(dossier: Dossier, at: Date): Dossier {
  const last = dossier.supplements.at(-1);
  if (!last) return dossier;
  const { appointment: before } = dossier;
  const waited = (): number => workingDaysBetween(localDate(last.askedAt), localDate(at));
  const appointment = before && endOfDay(() => addWorkingDays(before, waited()).date);
  return {
    ...dossier,
    appointment,
    supplements: [
      ...dossier.supplements.slice(0, -1),
      { ...last, receivedAt: at, ...(appointment ? { appointmentAfter: appointment } : {}) },
    ],
  };
}

function feesAfter(dossier: Dossier, change: StatusChange): readonly DossierFee[] {
  if (change.fees) return change.fees;
  if (change.status === 6 && dossier.fees.length === 0) {
    return [{ code: 'LP01', name: 'Lệ phí giải quyết hồ sơ', amount: 8000, paid: false }];
  }
  return dossier.status === 6 && change.status !== 6 ? dossier.fees.map((fee) => ({ ...fee, paid: true })) : dossier.fees;
}

function appointmentOf(procedure: KnownProcedure, receivedAt: Date): Date | undefined {
  if (procedure.workingDays === undefined) return undefined;
  const { cutOffHour } = procedure;
  return endOfDay(() => addWorkingDays(receivedAt, procedure.workingDays ?? 0, cutOffHour === undefined ? {} : { cutOffHour }).date);
}

/** 17:00 of a day; no appointment at all when the calendar of its year is not known yet. */
function endOfDay(day: () => string): Date | undefined {
  try {
    return new Date(instantOf(day(), 17));
  } catch (error) {
    if (isMotcuaError(error)) return undefined;
    throw error;
  }
}
