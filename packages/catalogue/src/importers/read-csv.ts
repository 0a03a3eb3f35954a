import { Readable } from 'node:stream';

import { parse, CsvError } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';

import { ImportRefusal } from './refusal.ts';
import type { TableRow } from './table-row.ts';
import { readText, readTextSample, type TextEncoding } from './text-encoding.ts';

/** How the cells of a text file are parted. */
export interface CsvFormat {
  readonly encoding: TextEncoding;
  readonly delimiter: string;
  readonly quote: string;
}

/** How many columns of the wanted header a row names. */
export type HeaderScore = (cells: readonly string[]) => number;

/** The largest row, in bytes. A quotation mark that never closes must not swallow the file. */
const longestRow = 200_000;
/** All of them, also mixed: files are put together from several systems. */
const lineEnds = ['\r\n', '\n', '\r'];

/**
 * Finds out how a text file is encoded and how its cells are parted.
 *
 * @param score - how much a row's cells look like the header that is wanted.
 * @throws ImportRefusal as {@link readTextSample} does, and for JSON or HTML under another name.
 */
export async function findCsvFormat(path: string, score: HeaderScore, given?: TextEncoding): Promise<CsvFormat> {
  const { encoding, sample } = await readTextSample(path, given);
  if (/^\s*<(?:!doctype|html|table|\?xml|meta)/i.test(sample)) {
    throw new ImportRefusal('file_type', {
      en: 'This is a web page (HTML or XML), not a table. Open it in Excel and save it as .xlsx.',
      vi: 'Đây là trang web (HTML hoặc XML), không phải bảng. Hãy mở bằng Excel và lưu thành .xlsx.',
    });
  }
  const declared = /^sep=(.)\r?\n/i.exec(sample)?.[1];
  const quote = /(?:^|[,;\t|\n])"/.test(sample) || !/(?:^|[,;\t|\n])'[^'\n]*'(?=[,;\t|\r\n])/.test(sample) ? '"' : "'";
  if (declared !== undefined) return { encoding, delimiter: declared, quote };
  const start = sample.slice(0, 64 * 1024);
  const end = sample.length > start.length ? start.lastIndexOf('\n') : start.length;
  const scores = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, score: scoreOf(start.slice(0, Math.max(end, 1)), delimiter, quote, score) }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  return { encoding, delimiter: best?.delimiter ?? ',', quote };
}

/** A header that is understood says most; then rows that all have the same number of cells, more than one. */
function scoreOf(sample: string, delimiter: string, quote: string, headerScore: HeaderScore): number {
  let rows: string[][];
  try {
    rows = parseWhole(sample, { delimiter, quote, record_delimiter: lineEnds, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, to: 60, max_record_size: longestRow });
  } catch {
    return 0;
  }
  const header = Math.max(0, ...rows.map((cells) => headerScore(cells)));
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const regular = Math.max(0, ...widths.values()) / Math.max(1, rows.length);
  return header * 10 + regular * 5;
}

/**
 * The rows of a text file, one by one.
 *
 * @throws ImportRefusal at a quotation mark that does not close, or a letter that is not of the encoding.
 */
export async function* readCsv(path: string, { encoding, delimiter, quote }: CsvFormat): AsyncGenerator<TableRow> {
  let line = 1;
  let unread = 1;
  const parser = parse({
    delimiter,
    quote,
    escape: quote,
    record_delimiter: lineEnds,
    bom: true,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: longestRow,
    on_record: (record: string[], { lines }) => {
      unread = lines + 1;
      return record;
    },
  });
  const text = Readable.from(readText(path, encoding));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const declared = line === 1 && record.length <= 2 && /^sep=/i.test(record[0] ?? '');
      if (!declared) yield { line, cells: record };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // A row of several lines is inside a quotation mark; one of a single line is as long as it is.
    if (error.code === 'CSV_MAX_RECORD_SIZE' && error['lines'] === unread) {
      throw new ImportRefusal(
        'too_large',
        {
          en: `Line ${unread} has more than ${longestRow / 1000} KB, which no row of a list of procedures has. Shorten or delete it.`,
          vi: `Dòng ${unread} dài hơn ${longestRow / 1000} KB; không dòng nào của danh mục thủ tục dài như vậy. Hãy rút ngắn hoặc xóa dòng đó.`,
        },
        { cause: error },
      );
    }
    throw new ImportRefusal(
      'quotes',
      {
        en: `Line ${unread} opens a quotation mark that does not close, so that the rows after it cannot be told apart. Close it, or write it twice ("") where it is part of the text.`,
        vi: `Dòng ${unread} mở dấu ngoặc kép mà không đóng, nên không tách được các dòng sau. Hãy đóng lại, hoặc viết hai lần ("") nếu là dấu trong chữ.`,
      },
      { cause: error },
    );
  } finally {
    text.destroy();
  }
}
