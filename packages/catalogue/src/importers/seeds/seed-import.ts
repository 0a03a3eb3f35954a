import type { ProcedureRecord } from '../../procedure.ts';
import { readBacGiang } from './bac-giang-lists.ts';
import { applyCorrections, shippedCorrections } from './corrections.ts';
import { crossCheck, crossCheckFindings, readTuyenQuang } from './decision-406-tuyen-quang.ts';
import type { CrossCheck } from './decision-406-tuyen-quang.ts';
import { readDecision406 } from './decision-406.ts';
import { findGluedWords } from '../glued-words.ts';
import { readKienGiang, readPopulationServices } from './kien-giang-lists.ts';
import { readLangSon } from './lang-son-list.ts';
import { attachDescription, readDescribedProcedure } from './lang-son-procedure.ts';
import type { ParsedList } from './parsed-list.ts';
import { readSeedFolder } from './seed-folder.ts';

/** What the five documents give. */
export interface SeedImport {
  /** In the order LS, LSF, KGP, KGD, KGC, BG3, BG4, QD, POP. */
  readonly lists: readonly ParsedList[];
  readonly crossCheck: CrossCheck;
  /** The procedure described in full: its record, and where the description stands. */
  readonly described: { readonly id: string; readonly source: string; readonly line: number };
}

/**
 * Reads the five documents of a folder into the nine lists.
 *
 * @throws SeedError when a document is missing, damaged or cut off, or a correction is out of date.
 */
export async function importSeeds(folder: string): Promise<SeedImport> {
  const documents = await readSeedFolder(folder);
  const { list: langSon, fragments } = readLangSon(documents['004']);
  const decision = readDecision406(documents['002']);
  const lists = [
    langSon,
    fragments,
    ...readKienGiang(documents['000']),
    ...readBacGiang(documents['003']),
    decision,
    readPopulationServices(documents['000']),
  ];
  const check = crossCheck(decision, readTuyenQuang(documents['001']));
  decision.irregularities.push(...crossCheckFindings(check));
  const description = readDescribedProcedure(documents['004']);
  const row = attachDescription(langSon, description);
  applyCorrections(lists, shippedCorrections);
  reportGluedWords(lists);
  return { lists, crossCheck: check, described: { id: `LS-${row}`, source: description.detail.source, line: description.line } };
}

/** Words that still run together after the corrections. */
function reportGluedWords(lists: readonly ParsedList[]): void {
  const records = lists.flatMap((list) => list.records.map((record) => ({ list, record })));
  for (const { text, parted } of findGluedWords(records.map(({ record }) => record.name))) {
    const found = records[text];
    if (found !== undefined) {
      const line = found.list.lines.get(found.record.row);
      found.list.irregularities.push({
        kind: 'suspect-word',
        row: found.record.row,
        ...(line !== undefined && { line }),
        text: `"${parted.join('", "')}" in: ${found.record.name}`,
      });
    }
  }
}

/** The fields of a record in the order they are written. */
const fieldOrder: readonly (keyof ProcedureRecord)[] = [
  'id',
  'document',
  'list',
  'row',
  'code',
  'codeNote',
  'legacyCode',
  'name',
  'correctedName',
  'sector',
  'agency',
  'governmentLevel',
  'serviceLevel',
  'deadline',
  'counts',
  'simplifiedBy',
  'printedRow',
  'possibleRows',
  'responsibility',
  'parts',
  'detail',
];

/** The data file of a list: a JSON array with one record per line, so that a change of one record is a change of one line. */
export function dataFile({ records }: ParsedList): string {
  const lines = records.map((record) => {
    const ordered = fieldOrder.filter((field) => record[field] !== undefined).map((field) => [field, record[field]]);
    return JSON.stringify(Object.fromEntries(ordered));
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}
