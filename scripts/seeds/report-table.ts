import type { IrregularityKind } from '../../packages/catalogue/src/importers/seeds/irregularity.ts';
import type { ListReport, SeedReport } from './seed-report.ts';

/** The report as text for people: counts per list, what is lost, and every irregularity by kind with its first examples. */
export function reportTable(report: SeedReport, examplesPerKind = 3): string {
  const lines = [
    `${report.procedures} procedures and ${report.populationServices} population services in ${report.lists.length} lists.`,
    '',
    row(['list', 'document', 'complete', 'fragments', 'lost', 'without code', 'remark for code', 'duplicate codes', 'irregularities']),
    ...report.lists.map((list) =>
      row([
        list.list,
        list.document,
        String(list.complete),
        String(list.fragments),
        String(list.lost),
        String(list.withoutCode),
        String(list.placeholderCode),
        String(list.duplicateCodes.length),
        String(list.irregularities.length),
      ]),
    ),
    '',
    `Described in full: ${report.described.id} ("${report.described.source}", line ${report.described.line}).`,
    `Decision 406 in both documents: ${report.crossCheck.rowsInBoth} rows and ${report.crossCheck.partsInBoth} parts, ` +
      `${report.crossCheck.differences.length} differences.`,
  ];
  for (const list of report.lists) {
    lines.push('', `== ${list.list} (document ${list.document})`, ...listLines(list, report.kinds, examplesPerKind));
  }
  lines.push('', 'Every irregularity with its row and line: npm run catalogue:report -- --json');
  return `${lines.join('\n')}\n`;
}

const widths = [6, 10, 10, 11, 6, 14, 17, 17, 14];

function row(cells: readonly string[]): string {
  return cells.map((cell, n) => (n < 2 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('').trimEnd();
}

function listLines(list: ListReport, kinds: SeedReport['kinds'], examplesPerKind: number): string[] {
  const lines = list.rowsClaimed.map(({ number, where }) => `the document says ${number}: ${where}`);
  for (const { first, last, lost } of list.lostRows) {
    lines.push(lost === last - first + 1 ? `lost: rows ${first} to ${last}` : `lost: ${lost} of the rows ${first} to ${last}`);
  }
  for (const { id, first, last, text } of list.fragmentRows) {
    lines.push(`${id ?? 'no name'} was row ${first === last ? first : `${first} to ${last}`}: ${text}`);
  }
  const byKind = new Map<IrregularityKind, ListReport['irregularities'][number][]>();
  for (const finding of list.irregularities) {
    byKind.set(finding.kind, [...(byKind.get(finding.kind) ?? []), finding]);
  }
  for (const [kind, findings] of byKind) {
    lines.push(`${kind}: ${findings.length} (${kinds[kind]})`);
    for (const { row: number, line, text } of findings.slice(0, examplesPerKind)) {
      const where = [number === null ? '' : `row ${number}`, line === undefined ? '' : `line ${line}`].filter((part) => part !== '').join(', ');
      lines.push(`    ${where === '' ? '' : `${where}: `}${text.length > 160 ? `${text.slice(0, 157)}…` : text}`);
    }
    if (findings.length > examplesPerKind) {
      lines.push(`    and ${findings.length - examplesPerKind} more`);
    }
  }
  return lines.length === 0 ? ['nothing irregular'] : lines;
}
