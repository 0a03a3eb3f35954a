import { findingKinds, shortened } from './finding.ts';
import { headerScore, type GivenColumn } from './headers.ts';
import { hasLostLetters } from './name-faults.ts';
import { ImportRefusal } from './refusal.ts';
import type { TableRow } from './table-row.ts';

/** Rows in which the header is looked for. */
export const headerRows = 40;

/** The place of the row that names most columns; undefined when none does. */
export function findHeader(rows: readonly TableRow[], given: readonly GivenColumn[]): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  rows.slice(0, headerRows).forEach(({ cells }, at) => {
    const score = headerScore(cells, given);
    // A single known word may be a title of the paper; with one column of data it is the header.
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    if (score > bestScore && (score > 1 || filled === 1 || given.length > 0)) [best, bestScore] = [at, score];
  });
  return best;
}

/** The refusal of a table in which no row names a column of procedure names. */
export function noHeader(rows: readonly TableRow[]): ImportRefusal {
  const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (first === undefined) return new ImportRefusal('empty', { en: 'The table is empty.', vi: 'Bảng rỗng, không có nội dung.' });
  const seen = first.cells.map((cell) => `"${shortened(cell).slice(0, 40)}"`).slice(0, 12).join(', ');
  const lost = rows.slice(0, headerRows).flatMap(({ cells }) => cells).find((cell) => hasLostLetters(cell));
  if (lost !== undefined) {
    const { en, vi } = findingKinds['damaged-letter'];
    return new ImportRefusal('encoding', { en: `No header can be read: "${shortened(lost).slice(0, 40)}". ${en}`, vi: `Không đọc được dòng tiêu đề: "${shortened(lost).slice(0, 40)}". ${vi}` });
  }
  return new ImportRefusal('no_header', {
    en: `No row of the first ${headerRows} names a column of procedure names ("Tên thủ tục hành chính"). Line ${first.line} has: ${seen}. Add a header, or name the columns: --map name=HEADER --map code=HEADER, or by number, --map name=#2.`,
    vi: `Trong ${headerRows} dòng đầu không có dòng nào ghi cột tên thủ tục ("Tên thủ tục hành chính"). Dòng ${first.line} có: ${seen}. Hãy thêm dòng tiêu đề, hoặc chỉ rõ cột: --map name=TIÊU ĐỀ --map code=TIÊU ĐỀ, hoặc theo số thứ tự, --map name=#2.`,
  });
}
