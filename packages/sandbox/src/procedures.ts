import { readFile } from 'node:fs/promises';
import type { ProcedureDetail } from '@motcua/catalogue';
import { loadSeedProcedures } from '@motcua/catalogue/seeds';

/** One step a dossier takes by itself. */
export interface PathStep {
  readonly status: number;
  readonly department: string;
  readonly officer: string;
  readonly position: string;
  readonly note: string;
}

/** What the sandbox's systems know of a procedure. */
export interface KnownProcedure {
  readonly code: string;
  readonly name: string;
  readonly sector: { readonly code: string; readonly name: string };
  readonly agency?: string;
  readonly level?: string;
  /** Absent where no document says how long it takes: a dossier then has no appointment. */
  readonly workingDays?: number;
  /** Received at this hour or later counts from the next working day. */
  readonly cutOffHour?: number;
  readonly path: readonly PathStep[];
  readonly detail?: ProcedureDetail;
}

/** The procedures of the catalogue, and how dossiers move. */
export interface Procedures {
  get(code: string): KnownProcedure | undefined;
  /** Every procedure that has a code, by code. */
  all(): readonly KnownProcedure[];
  /** Who acts and what is written when a status is set on command. */
  commanded(status: number): { readonly department: string; readonly note: string };
  /** Codes and names of the agencies. */
  agencies(): readonly (readonly [code: string, name: string])[];
  /** Name of an agency; its code when the sandbox has none. */
  agencyName(code: string): string;
}

interface ProcedureData {
  readonly procedures: readonly {
    readonly codes: readonly string[];
    readonly name: string;
    readonly sector: { readonly code: string; readonly name: string };
    readonly workingDays: number;
    readonly cutOffHour?: number;
    readonly path: string;
  }[];
  readonly sector: { readonly code: string; readonly name: string };
  readonly paths: Readonly<Record<string, readonly PathStep[]>>;
  readonly commanded: Readonly<Record<string, { readonly department: string; readonly note: string }>>;
  readonly agencies: Readonly<Record<string, string>>;
}

/**
 * Reads the catalogue's seed lists and this package's own facts (time limits, paths).
 *
 * @throws the file system's error when a data file is missing: a broken installation.
 */
export async function loadProcedures(): Promise<Procedures> {
  const [text, records] = await Promise.all([
    readFile(new URL('../data/procedures.json', import.meta.url), 'utf8'),
    loadSeedProcedures(),
  ]);
  const data = JSON.parse(text) as ProcedureData;
  const facts = new Map(data.procedures.flatMap((entry) => entry.codes.map((code) => [code, entry] as const)));
  const detailed = new Map(
    records.flatMap((record) => {
      const entry = data.procedures.find(({ name }) => record.detail && record.name.startsWith(name));
      return entry && record.detail ? [[entry, record.detail] as const] : [];
    }),
  );
  const known = new Map<string, KnownProcedure>();
  for (const record of records) {
    if (record.code === null || known.has(record.code)) continue;
    const fact = facts.get(record.code);
    const days = fact?.workingDays;
    const detail = record.detail ?? (fact && detailed.get(fact));
    known.set(record.code, {
      code: record.code,
      name: record.correctedName ?? record.name,
      sector: fact?.sector ?? { code: data.sector.code, name: record.sector ?? data.sector.name },
      ...(record.agency === undefined ? {} : { agency: record.agency }),
      ...(record.governmentLevel === undefined ? {} : { level: record.governmentLevel }),
      ...(days === undefined ? {} : { workingDays: days }),
      ...(fact?.cutOffHour === undefined ? {} : { cutOffHour: fact.cutOffHour }),
      path: data.paths[fact?.path ?? 'general'] ?? [],
      ...(detail ? { detail } : {}),
    });
  }
  const all = [...known.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    get: (code) => known.get(code),
    all: () => all,
    commanded: (status) => data.commanded[String(status)] ?? { department: '', note: '' },
    agencies: () => Object.entries(data.agencies),
    agencyName: (code) => data.agencies[code] ?? code,
  };
}
