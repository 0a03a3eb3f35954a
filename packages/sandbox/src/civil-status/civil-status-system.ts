import { localDate } from '@motcua/domain';

/** A dossier in the registration system. */
export interface CivilStatusDossier {
  readonly unitCode: number;
  readonly module: string;
  readonly code: string;
  readonly fields: Readonly<Record<string, string>>;
  /** 1 received, 2 supplement needed, 3 eligible, 4 done. */
  readonly status: number;
  /** What has to be supplemented. */
  readonly message?: string;
}

/** An entry of the register. */
export interface CivilStatusEntry {
  readonly id: number;
  readonly unitCode: number;
  readonly module: string;
  readonly fields: Readonly<Record<string, string>>;
  /** `yyyy-MM-dd`. */
  readonly changedOn: string;
  /** The dossier it came from. */
  readonly dossierCode: string;
}

/** The registration system. Everything is in memory. */
export interface CivilStatusSystem {
  /** Takes a dossier in; one that was there already takes its place. */
  register(dossier: Omit<CivilStatusDossier, 'status' | 'message'>): void;
  /** Its state; each asking moves an open dossier one step: received, eligible, done. A field without text has to be supplemented. */
  ask(unitCode: number, code: string): CivilStatusDossier | undefined;
  dossier(unitCode: number, code: string): CivilStatusDossier | undefined;
  entries(): readonly CivilStatusEntry[];
}

/** An empty registration system. */
export function createCivilStatusSystem(): CivilStatusSystem {
  const dossiers = new Map<string, CivilStatusDossier>();
  const entries: CivilStatusEntry[] = [];
  const keyOf = (unitCode: number, code: string): string => `${unitCode} ${code}`;

  return {
    register(dossier) {
      const empty = Object.entries(dossier.fields).find(([, text]) => text.trim() === '')?.[0];
      dossiers.set(
        keyOf(dossier.unitCode, dossier.code),
        empty === undefined ? { ...dossier, status: 1 } : { ...dossier, status: 2, message: `Cần bổ sung: ${empty}` },
      );
    },
    ask(unitCode, code) {
      const key = keyOf(unitCode, code);
      const dossier = dossiers.get(key);
      if (!dossier || dossier.status === 2 || dossier.status === 4) return dossier;
      const moved = { ...dossier, status: dossier.status === 1 ? 3 : 4 };
      dossiers.set(key, moved);
      if (moved.status === 4) {
        entries.push({ id: entries.length + 1, unitCode, module: dossier.module, fields: dossier.fields, changedOn: localDate(), dossierCode: code });
      }
      // What is told is how it was found: the first asking says "received".
      return dossier;
    },
    dossier: (unitCode, code) => dossiers.get(keyOf(unitCode, code)),
    entries: () => entries,
  };
}
