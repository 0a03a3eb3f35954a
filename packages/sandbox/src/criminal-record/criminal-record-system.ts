import { localDate } from '@motcua/domain';
import type { Citizen } from '../citizens.ts';

/** A dossier for a criminal record certificate. */
export interface CertificateDossier {
  readonly id: string;
  /** Where it was filed: `one_stop` under the one-stop system's number, else under the number of an appointment. */
  readonly place: 'one_stop' | 'online' | 'department';
  readonly number: string;
  readonly paperNumber: string;
  /** 3 received, 4 processing, 5 issued. */
  readonly status: number;
  readonly approvedOn?: string;
  readonly issuedOn?: string;
  /** For dossiers filed elsewhere: whose it is. */
  readonly citizen?: Citizen;
}

/** What was marked as fetched. */
export type Fetched = 'department' | 'statuses' | 'online';

/** The criminal record service's dossiers. Everything is in memory. */
export interface CriminalRecordSystem {
  submit(number: string, paperNumber: string): CertificateDossier | undefined;
  /** The state of a dossier; each asking moves it one step: received, processing, issued. */
  ask(number: string, paperNumber?: string): CertificateDossier | undefined;
  /** Dossiers filed elsewhere that were not fetched yet. */
  filed(place: 'online' | 'department'): readonly CertificateDossier[];
  /** Dossiers whose state changed and was not fetched yet. */
  changed(oneStop: boolean): readonly CertificateDossier[];
  /** Marks as fetched; false when an id is not known. */
  acknowledge(kind: Fetched, ids: readonly string[]): boolean;
}

/** The service with two dossiers that were filed online and one that was filed at the department of justice. */
export function createCriminalRecordSystem(citizens: readonly Citizen[]): CriminalRecordSystem {
  const dossiers = new Map<string, CertificateDossier>();
  const unfetchedStates = new Set<string>();
  const unfetchedDossiers = new Set<string>();
  const add = (dossier: Omit<CertificateDossier, 'id'>): CertificateDossier => {
    const added = { id: `LLTP-TN-${dossiers.size + 1}`, ...dossier };
    dossiers.set(added.id, added);
    return added;
  };
  const adults = citizens.filter(({ personalId, birthDate, deceasedOn }) => personalId !== undefined && birthDate < '2000' && deceasedOn === undefined);
  (['online', 'online', 'department'] as const).forEach((place, index) => {
    const citizen = adults[index + 5];
    if (citizen?.personalId === undefined) return;
    unfetchedDossiers.add(add({ place, number: `PH-TN-${index + 1}`, paperNumber: citizen.personalId, status: 3, citizen }).id);
  });

  return {
    submit(number, paperNumber) {
      if ([...dossiers.values()].some((dossier) => dossier.place === 'one_stop' && dossier.number === number)) return undefined;
      return add({ place: 'one_stop', number, paperNumber, status: 3 });
    },
    ask(number, paperNumber) {
      const dossier = [...dossiers.values()].find((candidate) =>
        paperNumber === undefined
          ? candidate.place === 'one_stop' && candidate.number === number
          : candidate.place !== 'one_stop' && candidate.number === number && candidate.paperNumber === paperNumber,
      );
      if (!dossier || dossier.status === 5) return dossier;
      const today = localDate();
      const moved = { ...dossier, status: dossier.status + 1, ...(dossier.status === 4 ? { approvedOn: today, issuedOn: today } : {}) };
      dossiers.set(dossier.id, moved);
      unfetchedStates.add(dossier.id);
      return dossier;
    },
    filed: (place) => [...dossiers.values()].filter((dossier) => dossier.place === place && unfetchedDossiers.has(dossier.id)),
    changed: (oneStop) => [...dossiers.values()].filter((dossier) => (dossier.place === 'one_stop') === oneStop && unfetchedStates.has(dossier.id)),
    acknowledge(kind, ids) {
      if (!ids.every((id) => dossiers.has(id))) return false;
      for (const id of ids) (kind === 'statuses' ? unfetchedStates : unfetchedDossiers).delete(id);
      return true;
    },
  };
}
