import type { IrregularityLog } from './irregularity.ts';
import type { Draft } from './parsed-list.ts';
import { rowRanges } from './row-ranges.ts';

/** The sector of a cell without the word "Lĩnh vực" before it. */
export function bareSector(cell: string): string {
  return cell.replace(/^lĩnh vực\s+(?:về\s+)?/iu, '');
}

function variantKey(sector: string): string {
  return sector.toLowerCase().replace(/\s*[-–]\s*/gu, '-').replace(/hoá/gu, 'hóa');
}

/** "ĐƯỜNG BỘ" → "Đường bộ"; "đất đai" → "Đất đai"; anything with small and capital letters keeps them. */
function sentenceCase(sector: string): string {
  const shouted = sector === sector.toUpperCase() && sector.includes(' ');
  const body = shouted ? sector.toLowerCase() : sector;
  return body.charAt(0).toUpperCase() + body.slice(1);
}

/**
 * Gives every sector of a list one spelling: the most frequent of those that differ in capitals, dashes and spaces only
 * (the first in the list when equal), beginning with a capital.
 */
export function unifySectors(records: readonly Draft[], lines: ReadonlyMap<number, number>, log: IrregularityLog): void {
  const spellings = new Map<string, Map<string, number>>();
  for (const { sector } of records) {
    if (sector !== undefined) {
      const key = variantKey(sector);
      const counts = spellings.get(key) ?? new Map<string, number>();
      counts.set(sentenceCase(sector), (counts.get(sentenceCase(sector)) ?? 0) + 1);
      spellings.set(key, counts);
    }
  }
  const changes = new Map<string, number[]>();
  for (const record of records) {
    if (record.sector === undefined) {
      continue;
    }
    const counts = [...(spellings.get(variantKey(record.sector)) ?? [])];
    const best = counts.reduce((most, next) => (next[1] > most[1] ? next : most), counts[0] ?? [record.sector, 0])[0];
    if (best !== record.sector) {
      const change = `${record.sector} → ${best}`;
      changes.set(change, [...(changes.get(change) ?? []), record.row]);
      record.sector = best;
    }
  }
  for (const [change, rows] of changes) {
    const [first] = rows;
    if (first !== undefined) {
      log.add('sector-variant', first, lines.get(first), `${change}: rows ${rowRanges(rows)}`);
    }
  }
}
