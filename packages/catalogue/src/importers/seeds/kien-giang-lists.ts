import type { SeedListId } from '../../lists.ts';
import type { GovernmentLevel } from '../../procedure.ts';
import { checkName, cleanCell } from './clean-cell.ts';
import { IrregularityLog } from './irregularity.ts';
import type { Draft, ParsedList, RowsClaim } from './parsed-list.ts';
import { checkDuplicateCodes, readCode } from './procedure-code.ts';
import { SeedError } from './seed-error.ts';
import type { SeedDocument } from './seed-folder.ts';

/**
 * The tables of document 000: every cell is a line after one tab, a blank line ends the row, and a table ends at the first
 * line without a tab.
 */
const columnTitles = {
  services: ['STT', 'Mã dịch vụ cũ', 'Mã dịch vụ mới', 'Tên dịch vụ'],
  procedures: ['STT', 'Mã DVC trên Cổng DVCQG', 'Tên Dịch vụ công (DVC)', 'Cơ quan thực hiện'],
} as const;

interface TableRow {
  readonly number: number;
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads the table whose title line starts at `title`, checking its column titles and that rows number through. */
function readTable(document: SeedDocument, title: number, columns: readonly string[], list: string): TableRow[] {
  const { lines } = document;
  let at = title + 1;
  while (at < lines.length && lines[at]?.startsWith('\t') !== true) {
    at += 1;
  }
  const header = lines.slice(at, at + columns.length).map((line) => line.trim());
  if (header.join('|') !== columns.join('|')) {
    throw new SeedError(`${document.file}, line ${at + 1}: the table ${list} should have the columns ${columns.join(', ')}.`);
  }
  at += columns.length;
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let first = at;
  for (; at <= lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('\t')) {
      if (cells.length === 0) {
        first = at;
      }
      cells.push(line);
      continue;
    }
    if (cells.length > 0) {
      if (cells.length !== columns.length) {
        throw new SeedError(
          `${document.file}, line ${first + 1}: a row of table ${list} has ${cells.length} cells instead of ${columns.length}; ` +
            'the file is cut off or damaged.',
        );
      }
      const number = Number(cells[0]?.trim());
      if (number !== rows.length + 1) {
        throw new SeedError(`${document.file}, line ${first + 1}: row ${cells[0]?.trim()} of table ${list} stands where row ${rows.length + 1} should.`);
      }
      rows.push({ number, line: first + 1, cells: cells.slice(1) });
      cells = [];
    }
    if (line.trim() !== '') {
      break;
    }
  }
  return rows;
}

function findLine(document: SeedDocument, pattern: RegExp, what: string): { readonly at: number; readonly match: RegExpExecArray } {
  for (const [at, line] of document.lines.entries()) {
    const match = pattern.exec(line);
    if (match !== null) {
      return { at, match };
    }
  }
  throw new SeedError(`${document.file} has no ${what}: the file is cut off, or it is another document.`);
}

const sections: readonly { readonly list: SeedListId; readonly level: GovernmentLevel; readonly title: RegExp }[] = [
  { list: 'KGP', level: 'province', title: /^1\. Cấp tỉnh \(\d+ sở ngành với (?<count>\d+) dịch vụ công\)/u },
  { list: 'KGD', level: 'district', title: /^2\. Cấp huyện \((?<count>\d+) dịch vụ công\)/u },
  { list: 'KGC', level: 'commune', title: /^3\. Cấp xã \((?<count>\d+) dịch vụ công\)/u },
];

/** Share of the list that the plan's text states: "236 dịch vụ công trực tuyến, trong đó gồm 183/236 …". */
function readShares(document: SeedDocument): { readonly total: number; readonly shares: readonly number[]; readonly line: number } {
  const { at, match } = findLine(document, /đối với (?<total>\d+) dịch vụ công trực tuyến, trong đó gồm (?<rest>.*)$/u, 'sentence with the number of services');
  const total = Number(match.groups?.['total']);
  const shares = [...(match.groups?.['rest'] ?? '').matchAll(/(\d+)\/(\d+)/gu)]
    .filter((share) => Number(share[2]) === total)
    .map((share) => Number(share[1]));
  return { total, shares, line: at + 1 };
}

/**
 * Reads the three lists of Kiên Giang's online services.
 *
 * @throws {@link SeedError} when a table has another number of rows than its own title states: the copy is cut off.
 */
export function readKienGiang(document: SeedDocument): ParsedList[] {
  const { total, shares, line: shareLine } = readShares(document);
  return sections.map(({ list, level, title }, n) => {
    const log = new IrregularityLog(document.decomposedLines);
    const { at, match } = findLine(document, title, `section of list ${list}`);
    const rows = readTable(document, at, columnTitles.procedures, list);
    const count = Number(match.groups?.['count']);
    if (rows.length !== count) {
      throw new SeedError(`${document.file}: list ${list} has ${rows.length} rows, its title says ${count}. The file is cut off or damaged.`);
    }
    const rowsClaimed: RowsClaim[] = [{ number: count, where: `line ${at + 1}: title of the list` }];
    const share = shares[n];
    if (share !== undefined) {
      rowsClaimed.push({ number: share, where: `line ${shareLine}: "${share}/${total}"` });
      if (share !== count) {
        log.add('total-mismatch', null, shareLine, `the text says ${share} of ${total}, the list has ${count}`);
      }
    }
    const lines = new Map<number, number>();
    const records = rows.map(({ number, line, cells }): Draft => {
      const [codeCell = '', name = '', agency = ''] = cells.map((cell, column) => cleanCell(cell, log, number, line + 1 + column));
      checkName(name, log, number, line + 2);
      if (/cấp huyện/iu.test(agency) && /cấp xã/iu.test(agency)) {
        log.add('several-levels', number, line + 3, agency);
      }
      lines.set(number, line);
      const { code, note } = readCode(codeCell, log, number, line + 1);
      return {
        id: `${list}-${number}`,
        document: '000',
        list,
        row: number,
        code,
        ...(note !== undefined && { codeNote: note }),
        name,
        agency,
        governmentLevel: level,
      };
    });
    checkDuplicateCodes(records, log);
    return { document: '000', list, rowsClaimed, records, lines, missingRows: [], irregularities: log.entries };
  });
}

/** Reads the services of the national population database (Phụ lục 1). */
export function readPopulationServices(document: SeedDocument): ParsedList {
  const log = new IrregularityLog(document.decomposedLines);
  const { at } = findLine(document, /^DANH MỤC DỊCH VỤ THÔNG TIN ĐƯỢC CUNG CẤP TỪ CSDL QUỐC GIA VỀ DÂN CƯ/u, 'list of population services');
  const lines = new Map<number, number>();
  const records = readTable(document, at, columnTitles.services, 'POP').map(({ number, line, cells }): Draft => {
    const [legacyCode = '', code = '', name = ''] = cells.map((cell, column) => cleanCell(cell, log, number, line + 1 + column));
    lines.set(number, line);
    if (Number(code) !== number) {
      throw new SeedError(`${document.file}, line ${line}: population service ${number} has the code "${code}".`);
    }
    return { id: `POP-${number}`, document: '000', list: 'POP', row: number, code, legacyCode, name };
  });
  if (records.length === 0) {
    throw new SeedError(`${document.file}: the list of population services is empty.`);
  }
  return {
    document: '000',
    list: 'POP',
    rowsClaimed: [{ number: records.length, where: 'last row number of the table' }],
    records,
    lines,
    missingRows: [],
    irregularities: log.entries,
  };
}
