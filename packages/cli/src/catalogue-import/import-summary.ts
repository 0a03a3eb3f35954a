import type { ProcedureRecord } from '@motcua/catalogue';
import { findingKinds, rejects, type Finding, type FindingKind, type ImportEvent, type TableFacts } from '@motcua/catalogue/importers';

/** Rejected rows shown one by one, and examples of each remark; the report has all. */
const shownRejects = 100;
const shownExamples = 3;
const previewRows = 5;

/** Counts what an import gave and keeps the first of each kind to show; never more than that. */
export class ImportSummary {
  records = 0;
  rejected = 0;
  remarks = 0;
  readonly #tables: TableFacts[] = [];
  readonly #lists = new Map<string, number>();
  readonly #rejects: Finding[] = [];
  readonly #kinds = new Map<FindingKind, { count: number; examples: Finding[] }>();

  add(event: ImportEvent): void {
    if (event.type === 'table') {
      this.#tables.push(event.table);
      return;
    }
    if (event.type === 'record') {
      this.records += 1;
      this.#lists.set(event.record.list, (this.#lists.get(event.record.list) ?? 0) + 1);
      return;
    }
    const { finding } = event;
    const known = this.#kinds.get(finding.kind) ?? { count: 0, examples: [] };
    this.#kinds.set(finding.kind, known);
    known.count += 1;
    if (rejects(finding)) {
      this.rejected += 1;
      if (this.#rejects.length < shownRejects) this.#rejects.push(finding);
    } else {
      this.remarks += 1;
      if (known.examples.length < shownExamples) known.examples.push(finding);
    }
  }

  /** The kinds that occurred, those that reject first. */
  kinds(): { readonly kind: FindingKind; readonly count: number }[] {
    return [...this.#kinds].map(([kind, { count }]) => ({ kind, count })).sort((a, b) => Number(rejects(b)) - Number(rejects(a)) || b.count - a.count);
  }

  /** What the report ends with. */
  facts(): object {
    return { records: this.records, rejected: this.rejected, remarks: this.remarks, lists: Object.fromEntries(this.#lists), tables: this.#tables };
  }

  /** The summary for people. */
  print({ out, report }: { out: string | undefined; report: string | undefined }): string {
    const lines = this.#tables.flatMap(tableLines);
    for (const [list, count] of this.#lists) lines.push(`${list}: ${count} procedures`);
    lines.push(`${this.records} procedures, ${this.rejected} rows rejected, ${this.remarks} remarks`);
    if (this.rejected > 0) lines.push('', 'Rejected rows / Các dòng bị loại:', ...this.#rejects.flatMap(rejectLines));
    const more = this.rejected - this.#rejects.length;
    if (more > 0) lines.push(`  and ${more} more${report === undefined ? ': --report FILE has them all' : ''}`);
    const remarks = [...this.#kinds].filter(([kind]) => !rejects({ kind }));
    if (remarks.length > 0) lines.push('', 'Remarks / Ghi nhận:');
    for (const [kind, { count, examples }] of remarks) {
      lines.push(`  ${kind}: ${count}. ${findingKinds[kind].en}`, `    ${findingKinds[kind].vi}`, ...examples.map((finding) => `    ${placeOf(finding)}: ${finding.text}`));
      if (count > examples.length) lines.push(`    and ${count - examples.length} more`);
    }
    lines.push('', out === undefined ? 'Checked only: name --out FILE to write the records.' : `Written: ${out}`);
    if (report !== undefined) lines.push(`Report: ${report}`);
    return `${lines.join('\n')}\n`;
  }
}

/** How the columns are understood, and the first rows of each table. */
export async function preview(events: AsyncIterable<ImportEvent>): Promise<string> {
  const lines: string[] = [];
  let records = 0;
  let noticed = 0;
  for await (const event of events) {
    if (event.type === 'table') lines.push(...tableLines(event.table), '');
    else if (event.type === 'record') {
      records += 1;
      lines.push(...recordLines(event.record), '');
    } else if (rejects(event.finding)) lines.push(...rejectLines(event.finding), '');
    else if (noticed < 20) {
      noticed += 1;
      const { kind } = event.finding;
      lines.push(`  (${placeOf(event.finding)}: ${kind}. ${findingKinds[kind].en} ${event.finding.text})`);
    }
    if (records >= previewRows) break;
  }
  return `${lines.join('\n').trimEnd()}\n\nPreview of the first rows; nothing was written.\n`;
}

function tableLines({ file, sheet, encoding, delimiter, headerLine, columns }: TableFacts): string[] {
  const names: Record<string, string> = { '\t': 'tab', ',': 'comma', ';': 'semicolon', '|': 'bar' };
  const how = [
    sheet === undefined ? undefined : `sheet "${sheet}"`,
    encoding?.toUpperCase(),
    delimiter === undefined ? undefined : `separator ${names[delimiter] ?? `"${delimiter}"`}`,
    headerLine === 0 ? 'no header' : `header in line ${headerLine}`,
  ].filter((part) => part !== undefined);
  return [`${file}: ${how.join(', ')}`, ...columns.map(({ column, header, field }) => `  ${header === '' ? `column ${column}` : `"${header}"`} → ${field ?? 'not imported'}`)];
}

function recordLines({ id, code, name, sector, agency, governmentLevel, serviceLevel, detail }: ProcedureRecord): string[] {
  const more = [sector, agency, governmentLevel, serviceLevel === undefined ? undefined : `level ${serviceLevel}`, detail?.processingTime?.text].filter((part) => part !== undefined);
  return [`  ${id}  ${code ?? '(no code)'}  ${name}`, ...(more.length > 0 ? [`    ${more.join(' | ')}`] : [])];
}

function rejectLines(finding: Finding): string[] {
  const { en, vi } = findingKinds[finding.kind];
  return [`  ${placeOf(finding)}: ${en}`, `    ${vi}`, ...(finding.text === '' ? [] : [`    ${finding.text}`])];
}

function placeOf({ file, sheet, line, column, id }: Finding): string {
  const place = [file, sheet, line === undefined ? undefined : `line ${line}`, column === undefined ? undefined : `"${column}"`];
  return place.filter((part) => part !== undefined).join(', ') + (id === undefined ? '' : ` (${id})`);
}
