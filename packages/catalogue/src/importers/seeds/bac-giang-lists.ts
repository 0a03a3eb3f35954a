import type { SeedListId } from '../../lists.ts';
import type { DossierCounts, GovernmentLevel, ServiceLevel } from '../../procedure.ts';
import { checkName, cleanCell } from './clean-cell.ts';
import { IrregularityLog } from './irregularity.ts';
import type { Draft, ParsedList, RowsClaim } from './parsed-list.ts';
import { rowRanges } from './row-ranges.ts';
import { bareSector, unifySectors } from './sector.ts';
import { SeedError } from './seed-error.ts';
import type { SeedDocument } from './seed-folder.ts';

/**
 * The two tables of document 003, one row per line, cells parted by tabs: number, group of services, name, dossiers settled
 * online, all dossiers. Numbering restarts per agency or sector, so rows are counted through. The copy shifts cells in places:
 * what a cell holds decides.
 */
const tableTitle = /^Phụ lục \d+: DANH SÁCH CÁC DỊCH VỤ CÔNG TRỰC TUYẾN MỨC ĐỘ (?<level>\d)/u;
const period = /tính từ (?<from>\d+\/\d+\/\d+) đến (?<to>\d+\/\d+\/\d+)/u;
const levelTitles: readonly (readonly [RegExp, GovernmentLevel, string])[] = [
  [/TẠI CQNN CẤP TỈNH/u, 'province', ''],
  [/TẠI UBND CẤP HUYỆN/u, 'district', 'UBND cấp huyện'],
  [/TẠI UBND CẤP XÃ/u, 'commune', 'UBND cấp xã'],
];

function isoDate(printed: string): string {
  const [day = '', month = '', year = ''] = printed.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** "13.597" and "1,560" are whole numbers with a thousands sign. */
function wholeNumber(printed: string): number | undefined {
  return /^\d{1,3}(?:[.,]\d{3})+$|^\d+$/u.test(printed) ? Number(printed.replace(/[.,]/gu, '')) : undefined;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Reads one of the two lists, from its title to its total line. */
function readList(document: SeedDocument, list: SeedListId, serviceLevel: ServiceLevel, claims: readonly RowsClaim[]): ParsedList {
  const { lines } = document;
  const log = new IrregularityLog(document.decomposedLines);
  const title = lines.findIndex((line) => Number(tableTitle.exec(line)?.groups?.['level']) === serviceLevel);
  if (title < 0) {
    throw new SeedError(`${document.file} has no list of services of level ${serviceLevel}: the file is cut off, or it is another document.`);
  }
  const records: Draft[] = [];
  const recordLines = new Map<number, number>();
  let dates: Pick<DossierCounts, 'from' | 'to'> | undefined;
  let level: GovernmentLevel | undefined;
  let agency = '';
  let sector = '';
  const withoutSector: number[] = [];
  let printedBefore = 0;
  let section = 0;
  let total: readonly (number | undefined)[] | undefined;

  for (let at = title + 1; at < lines.length && total === undefined; at += 1) {
    const line = lines[at] ?? '';
    const raw = line.split('\t');
    const cells = raw.map((cell) => cell.trim());
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) {
      continue;
    }
    const dateMatch = period.exec(line);
    if (dateMatch !== null) {
      dates ??= { from: isoDate(dateMatch.groups?.['from'] ?? ''), to: isoDate(dateMatch.groups?.['to'] ?? '') };
      continue;
    }
    if (filled[0] === 'TT' || filled.every((cell) => /^\(\d\)$/u.test(cell))) {
      continue;
    }
    if (filled[0] === 'TỔNG SỐ') {
      total = cells.slice(-2).map(wholeNumber);
      continue;
    }
    const levelTitle = levelTitles.find(([pattern]) => pattern.test(line));
    if (levelTitle !== undefined && /^[A-C]$/u.test(filled[0] ?? '')) {
      [, level, agency] = levelTitle;
      sector = '';
      section = 0;
      printedBefore = 0;
      continue;
    }
    const isSection = romans.includes(filled[0] ?? '') && filled.length === 2;
    if (isSection) {
      const printed = romans.indexOf(filled[0] ?? '') + 1;
      if (printed !== section + 1) {
        log.add('section-number', null, at + 1, `section ${filled[0]} follows section ${romans[section - 1] ?? 'none'}`);
      }
      section = printed;
      sector = bareSector(cleanCell(filled[1] ?? '', log, null, at + 1));
      printedBefore = 0;
      continue;
    }
    if (filled.length === 1 && level === 'province') {
      agency = cleanCell(filled[0] ?? '', log, null, at + 1);
      printedBefore = 0;
      sector = '';
      continue;
    }
    readRow(cells, at + 1);
  }
  if (total === undefined) {
    throw new SeedError(`${document.file}: the list of services of level ${serviceLevel} has no total line "TỔNG SỐ": the file is cut off.`);
  }

  function readRow(cells: readonly string[], line: number): void {
    const row = records.length + 1;
    const nameAt = cells.findIndex((cell, column) => column > 0 && /\p{L}{2}/u.test(cell) && !cells.slice(column + 1).some((later) => /\p{L}{2}/u.test(later)));
    const nameCell = cells[nameAt];
    if (level === undefined || nameCell === undefined || dates === undefined) {
      throw new SeedError(`${document.file}, line ${line}: this line is neither a heading nor a row of list ${list}: ${JSON.stringify(cells)}.`);
    }
    const name = cleanCell(nameCell, log, row, line);
    const before = cells.slice(0, nameAt).filter((cell) => cell !== '');
    const numbers = before.filter((cell) => /^\d+$/u.test(cell));
    const group = before.find((cell) => !/^\d+$/u.test(cell));
    const after = cells.slice(nameAt + 1);
    if (after.length !== 2 || after.some((cell) => cell !== '' && wholeNumber(cell) === undefined)) {
      throw new SeedError(`${document.file}, line ${line}: the counts of row ${row} of list ${list} cannot be read: ${JSON.stringify(after)}.`);
    }
    if (cells.length < 5) {
      log.add('missing-cell', row, line, `${cells.length} of 5 cells`);
    } else if (cells[0] === '' && numbers.length > 0) {
      log.add('shifted-cells', row, line, name);
    }
    const printed = numbers.at(-1) === undefined ? undefined : Number(numbers.at(-1));
    if (printed === undefined) {
      log.add('missing-row-number', row, line, name);
    } else if (printed !== printedBefore + 1) {
      throw new SeedError(`${document.file}, line ${line}: number ${printed} of list ${list} follows number ${printedBefore}.`);
    }
    printedBefore = printed ?? printedBefore + 1;
    // A blank group is not the one above: under "Sở Công thương" eight rows on food, chemicals and fuel follow one on gas.
    const rowSector = group === undefined ? sector : bareSector(cleanCell(group, log, row, line));
    if (rowSector === '') {
      withoutSector.push(row);
    }
    checkName(name, log, row, line);
    const [online, all] = after.map((cell) => (cell === '' ? undefined : wholeNumber(cell)));
    if (online === undefined || all === undefined) {
      log.add('missing-count', row, line, online === undefined && all === undefined ? 'both counts are blank' : online === undefined ? 'the online count is blank' : 'the total is blank');
    }
    if (online !== undefined && all !== undefined && online > all) {
      log.add('total-mismatch', row, line, `${online} online against ${all} in all`);
    }
    records.push({
      id: `${list}-${row}`,
      document: '003',
      list,
      row,
      code: null,
      name,
      ...(rowSector !== '' && { sector: rowSector }),
      agency,
      governmentLevel: level,
      serviceLevel,
      ...((online !== undefined || all !== undefined) && {
        counts: { ...(online !== undefined && { online }), ...(all !== undefined && { total: all }), ...dates },
      }),
      ...(printed !== undefined && { printedRow: printed }),
    });
    recordLines.set(row, line);
  }

  unifySectors(records, recordLines, log);
  if (withoutSector.length > 0) {
    log.add('missing-sector', null, undefined, `the group of services is blank in rows ${rowRanges(withoutSector)}`);
  }
  const sums = [
    records.reduce((sum, { counts }) => sum + (counts?.online ?? 0), 0),
    records.reduce((sum, { counts }) => sum + (counts?.total ?? 0), 0),
  ];
  ['settled online', 'in all'].forEach((what, n) => {
    if (total?.[n] !== sums[n]) {
      log.add('total-mismatch', null, undefined, `the total line says ${String(total?.[n])} dossiers ${what}, the rows add up to ${String(sums[n])}`);
    }
  });
  for (const claim of claims) {
    const scope = /cấp (tỉnh|huyện|xã)/u.exec(claim.where)?.[1];
    const wanted = scope === 'tỉnh' ? 'province' : scope === 'huyện' ? 'district' : 'commune';
    const found = scope === undefined ? records.length : records.filter(({ governmentLevel }) => governmentLevel === wanted).length;
    if (found !== claim.number) {
      log.add('total-mismatch', null, undefined, `${claim.where}: ${claim.number} services, the list has ${found}`);
    }
  }
  return { document: '003', list, rowsClaimed: claims, records, lines: recordLines, missingRows: [], irregularities: log.entries };
}

/** The sentence that says how many services of each level the portal has, by level of government. */
function readClaims(document: SeedDocument, serviceLevel: ServiceLevel): RowsClaim[] {
  const at = document.lines.findIndex((line) => /Cấp tỉnh \d+ dịch vụ \(/u.test(line));
  if (at < 0) {
    throw new SeedError(`${document.file} has no sentence with the number of services: the file is cut off, or it is another document.`);
  }
  const text = (document.lines[at] ?? '').replaceAll('*', '');
  const claims = [...text.matchAll(/(?<scope>cấp (?:tỉnh|huyện|xã)):? \d+(?: dịch vụ)? \(mức độ 3: (?<three>\d+) dịch vụ, mức độ 4: (?<four>\d+) dịch vụ\)/giu)].map(
    ({ groups }): RowsClaim => ({
      number: Number(serviceLevel === 3 ? groups?.['three'] : groups?.['four']),
      where: `line ${at + 1}, ${groups?.['scope']?.toLowerCase() ?? ''}`,
    }),
  );
  return [{ number: claims.reduce((sum, claim) => sum + claim.number, 0), where: `line ${at + 1}` }, ...claims];
}

/** Reads the services of Bắc Giang at level 3 and at level 4, with the dossier counts of January to May 2020. */
export function readBacGiang(document: SeedDocument): ParsedList[] {
  return [
    readList(document, 'BG3', 3, readClaims(document, 3)),
    readList(document, 'BG4', 4, readClaims(document, 4)),
  ];
}
