import type { GovernmentLevel } from '../../procedure.ts';
import { cleanText } from '../clean-text.ts';
import { checkName, cleanCell } from './clean-cell.ts';
import { IrregularityLog } from './irregularity.ts';
import type { Draft, MissingRows, ParsedList, RowsClaim, SurvivingPiece } from './parsed-list.ts';
import { checkDuplicateCodes, readCode } from './procedure-code.ts';
import { bareSector, unifySectors } from './sector.ts';
import { SeedError } from './seed-error.ts';
import type { SeedDocument } from './seed-folder.ts';

/**
 * The table of document 004: "Số TT, Cơ quan thực hiện, Lĩnh vực, Mã số TTHC, Tên TTHC, Số NQ liên quan". Every cell is a
 * line of its own after three tabs; two blank lines part cells, five part rows. Where the copy lost text, the pieces that
 * survive follow each other without a blank line and begin with a space.
 */
const cellStart = /^ ?\t\t\t(?<text>.*)$/u;
const tableHeader = ['Số TT', 'Cơ quan thực hiện', 'Lĩnh vực', 'Mã số TTHC', 'Tên TTHC'];
const blankLinesBetweenRows = 5;

interface Cell {
  readonly line: number;
  readonly raw: string;
}

/** Cells that stand together: a row, or what is left of one. */
interface Piece {
  readonly cells: Cell[];
  /** True when the copy has a hole right before or right after this piece. */
  holeBefore: boolean;
  holeAfter: boolean;
}

/** The cells of the table, grouped by row or surviving piece. */
function readPieces(document: SeedDocument): Piece[] {
  const { lines } = document;
  const header = lines.findIndex(
    (line, at) => line.trim() === tableHeader[0] && tableHeader.every((title, n) => lines[at + 3 * n]?.trim() === title),
  );
  if (header < 0) {
    throw new SeedError(`${document.file} has no table "${tableHeader.join(', ')}": it is not the Lạng Sơn document, or damaged.`);
  }
  const pieces: Piece[] = [];
  let blank = 0;
  let ended = false;
  for (let at = header; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') {
      blank += 1;
      continue;
    }
    const cell = cellStart.exec(line)?.groups?.['text'];
    if (cell === undefined) {
      ended = true;
      break;
    }
    const hole = line.startsWith(' ');
    const previous = pieces.at(-1);
    if (previous === undefined || hole || blank >= blankLinesBetweenRows) {
      if (hole && previous !== undefined) {
        previous.holeAfter = true;
      }
      pieces.push({ cells: [], holeBefore: hole, holeAfter: false });
    }
    pieces.at(-1)?.cells.push({ line: at + 1, raw: cell });
    blank = 0;
  }
  if (!ended) {
    throw new SeedError(`${document.file} ends inside the procedure table: the file is cut off.`);
  }
  return pieces.slice(1);
}

function levelOf(agency: string): GovernmentLevel {
  return /^UBND huyện/iu.test(agency) ? 'district' : /^UBND xã/iu.test(agency) ? 'commune' : 'province';
}

/** Sentences elsewhere in the document that say how many procedures the province has. */
const claimSentences = [
  /Tổng số TTHC của tỉnh: (?<number>\d[\d.]*\d)(?=;)/u,
  /toàn bộ (?<number>\d[\d.]*\d) thủ tục hành chính của tỉnh/u,
  /tỉnh Lạng Sơn có (?<number>\d[\d.]*\d) TTHC/u,
];

function readClaims(document: SeedDocument, lastRow: number): RowsClaim[] {
  const texts = document.lines;
  const claims = claimSentences.map((sentence): RowsClaim => {
    const at = texts.findIndex((text) => sentence.test(text));
    const match = sentence.exec(texts[at] ?? '');
    if (match === null) {
      throw new SeedError(`${document.file} has no sentence like ${String(sentence)}: the file is cut off after the table.`);
    }
    return { number: Number(match.groups?.['number']?.replaceAll('.', '')), where: `line ${at + 1}: "${match[0]}"` };
  });
  return [{ number: lastRow, where: 'last row number of the table' }, ...claims];
}

/** Reads the cells of a row after its number. */
function readRow(piece: Piece, list: string, row: number, numbered: boolean, log: IrregularityLog): Draft {
  const cells = numbered ? piece.cells.slice(1) : piece.cells;
  const line = piece.cells[0]?.line ?? 0;
  const texts = cells.map((cell) => cleanCell(cell.raw, log, row, cell.line));
  const [agency, sector, code, name, resolution] = numbered ? texts : placeByContent(texts);
  if (name === undefined || name === '') {
    throw new SeedError(`Row ${row} of list ${list} (line ${line}) has no name: its cells are ${JSON.stringify(texts)}.`);
  }
  const nameLine = cells[texts.indexOf(name)]?.line ?? line;
  const codeLine = cells[texts.indexOf(code ?? '')]?.line ?? line;
  const read = code === undefined ? { code: null } : readCode(code, log, row, codeLine);
  checkName(name, log, row, nameLine);
  if (sector === '') {
    log.add('missing-sector', row, line, name);
  }
  return {
    id: `${list}-${row}`,
    document: '004',
    list,
    row,
    code: read.code,
    ...('note' in read && { codeNote: read.note }),
    name,
    ...(sector && { sector: bareSector(sector) }),
    ...(agency && { agency, governmentLevel: levelOf(agency) }),
    ...(resolution && { simplifiedBy: resolution }),
  };
}

/** Puts the cells of a piece without a number into the table's columns by what they hold. */
function placeByContent(texts: readonly string[]): (string | undefined)[] {
  const columns: (string | undefined)[] = [undefined, undefined, undefined, undefined, undefined];
  for (const text of texts) {
    const column = /^(?:UBND|Sở|Ban) /u.test(text)
      ? 0
      : /^lĩnh vực /iu.test(text)
        ? 1
        : /^[\p{Lu}-]+-\d+(?:-TT)?$/u.test(text)
          ? 2
          : /^\d+\/?NQ/u.test(text)
            ? 4
            : 3;
    columns[column] = text;
  }
  return columns;
}

/** Reads the list of Lạng Sơn and the surviving fragments of its lost rows. */
export function readLangSon(document: SeedDocument): { readonly list: ParsedList; readonly fragments: ParsedList } {
  const log = new IrregularityLog(document.decomposedLines);
  const fragmentLog = new IrregularityLog(document.decomposedLines);
  const records: Draft[] = [];
  const lines = new Map<number, number>();
  const missingRows: MissingRows[] = [];
  const survivors: SurvivingPiece[] = [];
  const fragments: Draft[] = [];
  const fragmentLines = new Map<number, number>();
  let previousRow = 0;
  let pending: Piece[] = [];

  for (const piece of readPieces(document)) {
    const first = piece.cells[0];
    const number = first === undefined ? '' : first.raw.trim();
    if (first === undefined || !/^\d+$/u.test(number)) {
      pending.push(piece);
      continue;
    }
    const row = Number(number);
    if (row <= previousRow) {
      throw new SeedError(`${document.file}, line ${first.line}: row ${row} comes after row ${previousRow}.`);
    }
    if (row > previousRow + 1) {
      const knownLast = pending.at(-1)?.holeAfter === false;
      missingRows.push({ first: previousRow + 1, last: row - 1, fragments: pending.length, knownLast });
      const lost = row - previousRow - 1 - pending.length;
      log.add('lost-row', null, first.line, `rows ${previousRow + 1} to ${row - 1}: ${lost} lost, pieces of ${pending.length} survive`);
      placeFragments(pending, previousRow + 1, row - 1);
    } else if (pending.length > 0) {
      throw new SeedError(`${document.file}, line ${first.line}: pieces of rows stand where no row is missing.`);
    }
    pending = [];
    if (piece.cells.length > 6) {
      throw new SeedError(`${document.file}, line ${first.line}: row ${row} has ${piece.cells.length} cells instead of 6.`);
    }
    if (piece.cells.length < 6) {
      log.add('missing-last-cell', row, first.line, `${piece.cells.length} of 6 cells`);
    }
    records.push(readRow(piece, 'LS', row, true, log));
    lines.set(row, first.line);
    previousRow = row;
  }
  if (pending.length > 0 || previousRow === 0) {
    throw new SeedError(`${document.file}: the procedure table ends without a numbered row.`);
  }

  /** Pieces keep their order, so each can only have been one of a few rows; one that runs on to the next row is exactly it. */
  function placeFragments(pieces: readonly Piece[], first: number, last: number): void {
    pieces.forEach((piece, n) => {
      const exact = !piece.holeAfter && n === pieces.length - 1;
      const possibleRows = exact ? { first: last, last } : { first: first + n, last: last - (pieces.length - 1 - n) };
      const line = piece.cells[0]?.line ?? 0;
      const texts = piece.cells.map((cell) => cleanText(cell.raw).text);
      const where = `row ${possibleRows.first === possibleRows.last ? last : `${possibleRows.first} to ${possibleRows.last}`}`;
      if (!placeByContent(texts)[3]) {
        fragmentLog.add('nameless-fragment', null, line, `${texts.join(' | ')} (${where})`);
        survivors.push({ line, ...possibleRows, text: texts.join(' | ') });
        return;
      }
      const row = fragments.length + 1;
      survivors.push({ line, ...possibleRows, text: texts.join(' | '), row });
      fragmentLog.add('fragment', row, line, `${texts.join(' | ')} (${where})`);
      const record = readRow(piece, 'LSF', row, false, fragmentLog);
      record.possibleRows = possibleRows;
      if (record.code === null) {
        fragmentLog.add('missing-code', row, line, 'the piece with the code is lost');
      }
      fragments.push(record);
      fragmentLines.set(row, line);
    });
  }

  unifySectors(records, lines, log);
  unifySectors(fragments, fragmentLines, fragmentLog);
  checkDuplicateCodes(records, log);
  checkDuplicateCodes(fragments, fragmentLog);
  const claims = readClaims(document, previousRow);
  for (const claim of claims) {
    if (claim.number !== records.length) {
      log.add('total-mismatch', null, undefined, `${claim.number} (${claim.where}) against ${records.length} complete rows`);
    }
  }
  return {
    list: { document: '004', list: 'LS', rowsClaimed: claims, records, lines, missingRows, irregularities: log.entries },
    fragments: {
      document: '004',
      list: 'LSF',
      rowsClaimed: [],
      records: fragments,
      lines: fragmentLines,
      missingRows: [],
      pieces: survivors,
      irregularities: fragmentLog.entries,
    },
  };
}
