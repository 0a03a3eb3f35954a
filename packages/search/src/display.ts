import type { ProcedureRecord } from '@motcua/catalogue';
import type { SearchIndex } from './search.ts';
import { SearchIndexError } from './index-format.ts';

/** The strings that the index only knows as syllables, in the index's order. */
export interface DisplayStrings {
  readonly format: 1;
  readonly names: readonly string[];
  readonly sectors: readonly string[];
  readonly agencies: readonly string[];
  /** Names of records that are written in other capitals or signs than the name in the table. */
  readonly respelled?: Readonly<Record<number, string>>;
}

/** A procedure as a list of results shows it. */
export interface ProcedureSummary {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly sector: string | undefined;
  readonly agency: string | undefined;
  readonly governmentLevel: 'province' | 'district' | 'commune' | undefined;
  /** 2, 3 or 4; 0 unknown. */
  readonly serviceLevel: number;
  readonly list: string;
  readonly row: number;
}

/** What a details file holds of a record: the parts that neither index nor display file have. */
export type ProcedureExtras = Partial<ProcedureRecord>;

const levels = [undefined, 'province', 'district', 'commune'] as const;

/**
 * Reads a display file.
 *
 * @throws SearchIndexError `format` when it is none, or not the one of this index.
 */
export function readDisplay(json: unknown): DisplayStrings {
  const strings = json as Partial<DisplayStrings> | null;
  if (strings?.format !== 1 || !strings.names || !strings.sectors || !strings.agencies) throw new SearchIndexError('format');
  return strings as DisplayStrings;
}

/** What to show of a record. */
export function summarise(index: SearchIndex, { names, sectors, agencies, respelled }: DisplayStrings, record: number): ProcedureSummary {
  const entry = index.entry(record);
  return {
    ...entry,
    name: respelled?.[record] ?? names[entry.name] ?? '',
    sector: sectors[entry.sector - 1],
    agency: agencies[entry.agency - 1],
    governmentLevel: levels[entry.level],
  };
}
