import { cleanText } from '../clean-text.ts';
import type { Irregularity } from './irregularity.ts';
import type { ParsedList } from './parsed-list.ts';
import { rowRanges } from './row-ranges.ts';
import { SeedError } from './seed-error.ts';
import type { SeedDocument } from './seed-folder.ts';

/** A row of the same decision as Tuyên Quang's letter (document 001) prints it: only the rows that concern a province. */
export interface TuyenQuangRow {
  readonly row: number;
  readonly line: number;
  readonly name: string;
  readonly level: number | undefined;
  readonly deadline: string;
  /** Areas under the row that have a deadline of their own. */
  readonly parts: readonly { readonly name: string; readonly deadline: string }[];
}

/** How document 001 and document 002 carry the decision: the rows both have, those only the decision has, the differences. */
export interface CrossCheck {
  readonly rowsInBoth: number;
  readonly rowsOnlyInDecision: readonly number[];
  readonly partsInBoth: number;
  readonly partsOnlyInDecision: readonly string[];
  readonly differences: readonly {
    readonly row: number;
    readonly line: number;
    readonly field: 'name' | 'level' | 'deadline' | 'part';
    readonly decision: string;
    readonly letter: string;
  }[];
}

const columnTitles = 'TT Tên dịch vụ công/TTHC Mức độ dịch vụ Cơ quan thực hiện Thời hạn hoàn thành';
const deadlineWords = /trước ngày \d+\/\d+\/\d{4}|tháng \d+\/\d{4}/giu;

/**
 * The table of document 001 comes as plain lines without columns: a number, a name, a level alone or at a line's end, the
 * offices, a deadline. It stands between "BIỂU 01" and "BIỂU 02"; every page repeats the column titles.
 *
 * @throws {@link SeedError} when the table or its end is missing, or rows do not ascend.
 */
export function readTuyenQuang(document: SeedDocument): readonly TuyenQuangRow[] {
  const lines = document.lines.map((line, at) => ({ line: at + 1, text: cleanText(line).text }));
  const first = lines.findIndex(({ text }) => /^BIỂU 01$/u.test(text));
  const end = lines.findIndex(({ text }) => /^BIỂU 02$/u.test(text));
  if (first < 0 || end < first) {
    throw new SeedError(`${document.file} has no table between "BIỂU 01" and "BIỂU 02": the file is cut off, or it is another document.`);
  }
  const table = lines.slice(first, end).filter(({ text }) => text !== '');
  const start = table.findIndex(({ text }) => /^I\. NHÓM/u.test(text));
  const rows: { row: number; line: number; texts: string[] }[] = [];
  for (const { line, text } of withoutPageTitles(table.slice(start + 1))) {
    const match = /^(?<number>\d{2})(?: (?<rest>.*))?$/u.exec(text);
    const number = Number(match?.groups?.['number']);
    const rest = match?.groups?.['rest'];
    // "27 tháng 12 năm 2017" at a line's start is a date, not a row.
    if (match !== null && number > (rows.at(-1)?.row ?? 0) && (rest === undefined || /^\p{Lu}/u.test(rest))) {
      rows.push({ row: number, line, texts: rest === undefined ? [] : [rest] });
    } else {
      rows.at(-1)?.texts.push(text);
    }
  }
  return rows.map(({ row, line, texts }) => readRow(row, line, texts, document.file));
}

/** The lines without the column titles that every page repeats. */
function* withoutPageTitles(table: readonly { readonly line: number; readonly text: string }[]): Generator<{ line: number; text: string }> {
  let at = 0;
  while (at < table.length) {
    let joined = '';
    let length = 0;
    while (columnTitles.startsWith(joined) && joined !== columnTitles && at + length < table.length) {
      joined = `${joined}${joined === '' ? '' : ' '}${table[at + length]?.text ?? ''}`;
      length += 1;
    }
    if (joined === columnTitles) {
      at += length;
      continue;
    }
    const entry = table[at];
    if (entry !== undefined) {
      yield { ...entry };
    }
    at += 1;
  }
}

function readRow(row: number, line: number, texts: readonly string[], file: string): TuyenQuangRow {
  const nameTexts: string[] = [];
  let level: number | undefined;
  let at = 0;
  for (; at < texts.length && level === undefined; at += 1) {
    const text = texts[at] ?? '';
    const alone = /^(?<level>[34])(?: (?=Sở|Công an|-)|$)/u.exec(text);
    const atEnd = /^(?<name>.*)(?<!mức độ) (?<level>[34])$/u.exec(text);
    if (alone !== null) {
      level = Number(alone.groups?.['level']);
    } else if (atEnd !== null) {
      level = Number(atEnd.groups?.['level']);
      nameTexts.push(atEnd.groups?.['name'] ?? '');
    } else {
      nameTexts.push(text);
    }
  }
  const after = texts.slice(at - 1).join(' ');
  if (level === undefined) {
    return { row, line, level, deadline: '', ...readParts(texts) };
  }
  const deadlines = after.match(deadlineWords) ?? [];
  if (deadlines.length === 0) {
    throw new SeedError(`${file}, line ${line}: row ${row} has no deadline; the file is cut off or damaged.`);
  }
  return { row, line, name: nameTexts.join(' '), level, deadline: deadlines.join('; '), parts: [] };
}

/** A row without a level holds areas, each with the resolution it carries out, the offices, and a deadline. */
function readParts(texts: readonly string[]): Pick<TuyenQuangRow, 'name' | 'parts'> {
  const [head = '', ...rest] = texts.join(' ').split(/(?<=của Chính phủ\))/u);
  const name = head.split(/ (?=Công an tỉnh chủ trì)/u)[0] ?? '';
  const parts: { name: string; deadline: string }[] = [];
  let before = head;
  for (const piece of rest) {
    const area = /(?:^|\d{4} |Bộ Công an\) |Văn phòng Chính phủ\) )(?<name>[^()\d]+ \(Thực thi[^()]*\))$/u.exec(before)?.groups?.['name'];
    const deadline = piece.match(deadlineWords)?.[0];
    if (area !== undefined && deadline !== undefined) {
      parts.push({ name: area.trim(), deadline });
    }
    before = piece;
  }
  return { name, parts };
}

/** Whether a date or month of the letter falls within what the decision allows: its last quarter named. */
function withinQuarter(decision: string, letter: string): boolean {
  const quarters = [...decision.matchAll(/quý (?<quarter>I{1,3}|IV)\/2021/giu)].map(({ groups }) => ['I', 'II', 'III', 'IV'].indexOf(groups?.['quarter'] ?? '') + 1);
  const months = [...letter.matchAll(/(?<month>\d+)\/2021/gu)].map(({ groups }) => Number(groups?.['month']));
  return quarters.length > 0 && months.every((month) => quarters.includes(Math.ceil(month / 3)));
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/\s*[–-]\s*/gu, '-').replace(/\s+\//gu, '/').replace(/[.,;]/gu, '').replace(/\s+/gu, ' ').trim();
}

/** Compares the letter's rows with the decision's, and adds a finding per difference to the decision's list. */
export function crossCheck(decision: ParsedList, letter: readonly TuyenQuangRow[]): CrossCheck {
  const differences: CrossCheck['differences'][number][] = [];
  const onlyParts = new Set(decision.records.flatMap(({ parts }) => (parts ?? []).map(({ name }) => name)));
  let partsInBoth = 0;
  for (const { row, line, name, level, deadline, parts } of letter) {
    const record = decision.records.find((candidate) => candidate.row === row);
    if (record === undefined) {
      throw new SeedError(`Document 001, line ${line}: row ${row} of Decision 406 is not in document 002, which must be cut off.`);
    }
    if (comparable(name) !== comparable(record.name)) {
      if (comparable(name).startsWith(comparable(record.name))) {
        throw new SeedError(`Document 002: row ${row} breaks off after "${record.name}"; document 001 goes on: "${name}".`);
      }
      differences.push({ row, line, field: 'name', decision: record.name, letter: name });
    }
    if (level !== record.serviceLevel) {
      differences.push({ row, line, field: 'level', decision: String(record.serviceLevel), letter: String(level) });
    }
    if (deadline !== '' && !withinQuarter(record.deadline ?? '', deadline)) {
      differences.push({ row, line, field: 'deadline', decision: record.deadline ?? '', letter: deadline });
    }
    for (const part of parts) {
      const same = (record.parts ?? []).find((candidate) => comparable(candidate.name) === comparable(part.name));
      if (same === undefined) {
        differences.push({ row, line, field: 'part', decision: '', letter: part.name });
        continue;
      }
      partsInBoth += 1;
      onlyParts.delete(same.name);
      if (!withinQuarter(same.deadline ?? '', part.deadline)) {
        differences.push({ row, line, field: 'part', decision: `${same.name}: ${same.deadline ?? ''}`, letter: part.deadline });
      }
    }
  }
  const rows = new Set(letter.map(({ row }) => row));
  return {
    rowsInBoth: rows.size,
    rowsOnlyInDecision: decision.records.map(({ row }) => row).filter((row) => !rows.has(row)),
    partsInBoth,
    partsOnlyInDecision: [...onlyParts],
    differences,
  };
}

/** The cross-check as findings of the decision's list. */
export function crossCheckFindings(check: CrossCheck): Irregularity[] {
  const differences = check.differences.map(
    ({ row, line, field, decision, letter }): Irregularity => ({
      kind: 'cross-check',
      row,
      text: `${field}: the decision (document 002) reads "${decision}", Tuyên Quang's letter (document 001, line ${line}) "${letter}"`,
    }),
  );
  const only: Irregularity = {
    kind: 'cross-check',
    row: null,
    text: `rows ${rowRanges(check.rowsOnlyInDecision)} are in the decision only: the letter lists what a province does`,
  };
  return check.rowsOnlyInDecision.length === 0 ? differences : [...differences, only];
}
