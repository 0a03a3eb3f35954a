/**
 * What the importer noticed and did. `kind` says both: the list of kinds, with what was done, is in `irregularityKinds`.
 */
export const irregularityKinds = {
  'lost-row': 'the row is not in the copy',
  'nameless-fragment': 'a piece of a row without a name survives; not a record',
  'fragment': 'a piece of a row survives without its number; kept in the list of fragments',
  'missing-last-cell': 'the last cell of the row is cut off; the rest is kept',
  'missing-cell': 'the row has fewer cells than the table; read by what each cell holds',
  'shifted-cells': 'the cells stand one column off; read by what each cell holds',
  'split-row': 'the row is split by a page break or a line break; joined',
  'missing-row-number': 'the row has no printed number; counted',
  'number-beside-name': 'the number stands in another line than the name begins; joined',
  'missing-code': 'no code is printed; the record has none',
  'placeholder-code': 'a remark stands where the code should; kept as a note, the record has no code',
  'suspect-code': 'the code has an unusual form; kept as printed',
  'code-spacing': 'spaces inside the code; removed',
  'code-separator': 'a separator is missing in the code; put in',
  'duplicate-code': 'several rows print the same code; all kept',
  'missing-sector': 'the sector cell is blank',
  'sector-variant': 'the sector is spelt in several ways; one spelling is used',
  'missing-level': 'no service level is printed',
  'missing-deadline': 'no deadline is printed',
  'missing-count': 'a count is blank; the record leaves it out',
  'several-levels': "the row names several levels of government; the list's level is used",
  'decomposed-unicode': 'the text mixes composed and decomposed letters; composed (NFC)',
  'odd-character': 'a character of another script stands for a similar one; replaced',
  'spacing': 'extra or strange spaces inside the text; made single',
  'loose-punctuation': 'a space too many before a sign; kept as printed',
  'glued-word': 'words run together; separated',
  'misread': 'letters are misread or a remark was left in; put right beside the printed name',
  'suspect-word': 'words may run together; kept as printed until corrections.json decides',
  'truncated-name': 'the name breaks off inside a bracket; kept as printed',
  'page-number': 'a number that is not part of the text stands in the cell; removed',
  'markup': 'markup stands in the cell; removed',
  'table-noise': "a line that is part of the copy's formatting, not of the table; skipped",
  'section-number': 'the section numbers skip or do not match',
  'total-mismatch': 'a number in the text or a total differs from what the rows give',
  'cross-check': 'the two documents that carry the decision differ',
} as const;

/** Kind of an irregularity. */
export type IrregularityKind = keyof typeof irregularityKinds;

/** One finding, tied to its place. */
export interface Irregularity {
  readonly kind: IrregularityKind;
  /** Row of the list; `null` when the finding is about the list or a lost row. */
  readonly row: number | null;
  /** Line of the document, from 1. */
  readonly line?: number;
  readonly text: string;
}

/** Adds findings of one list in order. */
export class IrregularityLog {
  readonly entries: Irregularity[] = [];
  readonly #decomposedLines: Set<number>;

  /** @param decomposedLines - lines of the document that were not in NFC; each is reported when its text is used. */
  constructor(decomposedLines: ReadonlySet<number>) {
    this.#decomposedLines = new Set(decomposedLines);
  }

  /** Reports a line that was not in NFC, once. */
  addDecomposed(row: number | null, line: number, text: string): void {
    if (this.#decomposedLines.delete(line)) {
      this.add('decomposed-unicode', row, line, text);
    }
  }

  add(kind: IrregularityKind, row: number | null, line: number | undefined, text: string): void {
    this.entries.push(line === undefined ? { kind, row, text } : { kind, row, line, text });
  }
}
