import type { ProcedurePart, Responsibility, ServiceLevel } from '../../procedure.ts';
import { checkName, cleanCell } from './clean-cell.ts';
import { IrregularityLog } from './irregularity.ts';
import type { Draft, ParsedList } from './parsed-list.ts';
import { SeedError } from './seed-error.ts';
import type { SeedDocument } from './seed-folder.ts';

/**
 * The list of Decision 406/QĐ-TTg in document 002: rows of cells parted by tabs (number, name, level, ministries, localities,
 * deadline). Page breaks split rows: the rest stands in the next line, one row's number stands in its second half, and some
 * rows lost or gained a cell. HTML of the copy stands inside cells.
 */
const columnTitles = ['TT', 'Tên dịch vụ công/TTHC', 'Mức độ dịch vụ', 'Cơ quan thực hiện', '', 'Thời hạn hoàn thành'];
const deadlinePattern = /quý [IV]+\/\d{4}/iu;

/** A row, or an unnumbered part of one, as its lines accumulate. */
interface Entry {
  line: number;
  number: number | undefined;
  name: string;
  level: string;
  ministries: string;
  localities: string;
  deadline: string;
  /** True for a line under a numbered row that has its own name and deadline. */
  readonly part: boolean;
}

function join(before: string, after: string): string {
  return before === '' ? after : after === '' ? before : `${before} ${after}`;
}

/** Text of a cell without its HTML. */
function plain(cell: string): string {
  return cell.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ').trim();
}

/** The entries of the table, rows and parts in order, with split rows joined. */
function readEntries(document: SeedDocument, log: IrregularityLog): Entry[] {
  const { lines } = document;
  const header = lines.findIndex((line) => line.split('\t').map((cell) => cell.trim()).join('|') === columnTitles.join('|'));
  if (header < 0) {
    throw new SeedError(`${document.file} has no table with the columns of Decision 406: the file is cut off, or it is another document.`);
  }
  const entries: Entry[] = [];
  let lastNumber = 0;
  let afterBreak = false;
  for (let at = header + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      afterBreak = true;
      continue;
    }
    const cells = line.split('\t').map(plain);
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length > 0 && filled.every((cell) => /^-+$/u.test(cell))) {
      log.add('table-noise', null, at + 1, line);
      continue;
    }
    if (/^\t*Bộ, ngành\tĐịa phương/u.test(line)) {
      continue;
    }
    if (/^[IV]+\. NHÓM/u.test(filled[0] ?? '')) {
      afterBreak = false;
      continue;
    }
    const open = entries.at(-1);
    const number = /^\d{2}$/u.test(cells[0] ?? '') ? Number(cells[0]) : undefined;
    const opensHalf = number === undefined && (cells[0] ?? '') === '' && /^[34]$/u.test(cells[2] ?? '');
    const belongsToOpen = open !== undefined && (number === undefined ? !opensHalf : open.number === undefined && !open.part);
    if (/<[^>]*>/u.test(line) && !/^<b>/u.test(line)) {
      log.add('markup', number ?? open?.number ?? null, at + 1, 'HTML in the cells');
    }
    if (open !== undefined && belongsToOpen && (afterBreak || number !== undefined) && !startsPart(cells)) {
      continueEntry(open, cells, number, lastNumber, at + 1, log);
    } else if (number !== undefined || opensHalf) {
      const [, name = '', level = '', ministries = '', localities = '', deadline = ''] = cells;
      entries.push({ line: at + 1, number, name, level, ministries, localities, deadline, part: false });
    } else {
      entries.push(readPart(cells, at + 1, log, lastNumber));
    }
    afterBreak = false;
    const newest = entries.at(-1);
    if (newest?.number !== undefined && !newest.part) {
      if (newest.number !== lastNumber && newest.number !== lastNumber + 1) {
        throw new SeedError(`${document.file}, line ${at + 1}: row ${newest.number} follows row ${lastNumber}.`);
      }
      lastNumber = newest.number;
    }
  }
  return entries;
}

/** A part begins with a name that cites its own resolution, or has a sentence in the number's column and a deadline. */
function startsPart(cells: readonly string[]): boolean {
  const [first = ''] = cells.filter((cell) => cell !== '');
  const standsAlone = /^\p{Lu}/u.test(cells[0] ?? '') && cells.some((cell) => deadlinePattern.test(cell));
  return /^\p{Lu}[^(]*\(Thực thi Nghị quyết/u.test(first) || standsAlone;
}

function readPart(cells: readonly string[], line: number, log: IrregularityLog, row: number): Entry {
  const nameAt = cells.findIndex((cell) => cell !== '');
  let rest = cells.slice(nameAt + 1);
  if (rest.at(-1) === '' && deadlinePattern.test(rest.at(-2) ?? '') && rest.length > 1) {
    log.add('shifted-cells', row, line, `${cells[nameAt] ?? ''}: the deadline stands in the column before`);
    rest = [...rest.slice(0, -2), '', rest.at(-2) ?? ''];
  }
  const [ministries = '', localities = '', deadline = ''] = rest.slice(-3);
  return { line, number: undefined, name: cells[nameAt] ?? '', level: '', ministries, localities, deadline, part: true };
}

/** Adds the second half of a row. Its last cells are ministries, localities, deadline, however many stand before them. */
function continueEntry(
  open: Entry,
  cells: readonly string[],
  number: number | undefined,
  row: number,
  line: number,
  log: IrregularityLog,
): void {
  const [ministries = '', localities = '', deadline = ''] = cells.slice(-3);
  const front = cells.slice(number === undefined ? 0 : 1, -3).filter((cell) => cell !== '');
  const name = front.filter((cell) => !/^[34]$/u.test(cell)).join(' ');
  const level = front.find((cell) => /^[34]$/u.test(cell)) ?? '';
  log.add('split-row', open.number ?? number ?? row, line, join(open.name, name));
  if (number !== undefined) {
    log.add('number-beside-name', number, line, join(open.name, name));
    open.number = number;
  }
  open.name = join(open.name, name);
  open.level = join(open.level, level);
  open.ministries = join(open.ministries, ministries);
  open.localities = join(open.localities, localities);
  open.deadline = join(open.deadline, deadline);
}

/** "Bộ Tư pháp chủ trì tái cấu trúc …" → "Bộ Tư pháp": the office named before its task. */
function leadAgency(text: string): string {
  const [lead = text] = text.replace(/^- /u, '').split(/ (?:chủ trì|phối hợp|tổ chức triển khai)/u);
  return lead.replace(/\s*\([^)]*\)$/u, '').trim();
}

function responsibilityOf(entry: Entry): Responsibility | undefined {
  if (entry.ministries === '' && entry.localities === '') {
    return undefined;
  }
  return {
    ...(entry.ministries !== '' && { ministries: entry.ministries }),
    ...(entry.localities !== '' && { localities: entry.localities }),
  };
}

/** The name of a part without the running number that someone wrote beside it. */
function withoutStrayNumber(name: string, row: number, line: number, log: IrregularityLog): string {
  const bare = name.replace(/ \d{1,2}(?= \(Thực thi)/u, '').replace(/(?<=của Chính phủ\)) \d{1,2}$/u, '');
  if (bare !== name) {
    log.add('page-number', row, line, name);
  }
  return bare;
}

/** Reads the list of Decision 406/QĐ-TTg of 22 March 2021. */
export function readDecision406(document: SeedDocument): ParsedList {
  const log = new IrregularityLog(document.decomposedLines);
  const records: Draft[] = [];
  const lines = new Map<number, number>();
  for (const entry of readEntries(document, log)) {
    const owner = records.at(-1);
    const row = entry.number ?? owner?.row;
    if (row === undefined) {
      throw new SeedError(`${document.file}, line ${entry.line}: a part stands before the first row.`);
    }
    const name = cleanCell(entry.name, log, row, entry.line);
    const deadline = cleanCell(entry.deadline, log, row, entry.line);
    const responsibility = responsibilityOf(entry);
    if (entry.part) {
      const part: ProcedurePart = {
        name: withoutStrayNumber(name, row, entry.line, log),
        ...(deadline !== '' && { deadline }),
        ...(responsibility !== undefined && { responsibility }),
      };
      if (owner === undefined || deadline === '') {
        throw new SeedError(`${document.file}, line ${entry.line}: the part "${name}" of row ${row} has no deadline; the file is cut off or damaged.`);
      }
      owner.parts = [...(owner.parts ?? []), part];
      continue;
    }
    checkName(name, log, row, entry.line);
    if (entry.level !== '' && !/^[34]$/u.test(entry.level)) {
      throw new SeedError(`${document.file}, line ${entry.line}: row ${row} has the level "${entry.level}".`);
    }
    const agency = leadAgency(entry.ministries !== '' ? entry.ministries : entry.localities);
    lines.set(row, entry.line);
    records.push({
      id: `QD-${row}`,
      document: '002',
      list: 'QD',
      row,
      code: null,
      name,
      ...(agency !== '' && { agency }),
      ...(entry.level !== '' && { serviceLevel: Number(entry.level) as ServiceLevel }),
      ...(deadline !== '' && { deadline }),
      ...(responsibility !== undefined && { responsibility }),
    });
  }
  for (const record of records) {
    const parts = record.parts === undefined ? '' : `; its ${record.parts.length} parts have their own`;
    if (record.serviceLevel === undefined) {
      log.add('missing-level', record.row, lines.get(record.row), record.name);
    }
    if (record.deadline === undefined) {
      log.add('missing-deadline', record.row, lines.get(record.row), `${record.name}${parts}`);
    }
    if (record.parts === undefined && (record.deadline === undefined || record.serviceLevel === undefined)) {
      throw new SeedError(`${document.file}: row ${record.row} has no level or no deadline; the file is cut off or damaged.`);
    }
  }
  const last = records.at(-1)?.row ?? 0;
  return {
    document: '002',
    list: 'QD',
    rowsClaimed: [{ number: last, where: 'last row number of the table' }],
    records,
    lines,
    missingRows: [],
    irregularities: log.entries,
  };
}
