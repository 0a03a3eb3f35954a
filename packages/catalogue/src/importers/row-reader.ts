import type { DossierCounts, GovernmentLevel, ProcedureDetail, ProcedureRecord, ServiceLevel } from '../procedure.ts';
import { cellLines, withoutBullet } from './cell-lines.ts';
import { cleanText } from './clean-text.ts';
import { readCodeCell } from './code-cell.ts';
import { readChannels } from './filing-channels.ts';
import { findHeader, noHeader } from './find-header.ts';
import { rejects, shortened, type Finding, type FindingKind } from './finding.ts';
import { foldHeader, placeOf, readColumns, type Column, type ImportField } from './headers.ts';
import type { ImportEvent, TableOptions } from './import-event.ts';
import type { ListMemory } from './list-memory.ts';
import { beginsLikeFormula, hasLostLetters, nameFaults } from './name-faults.ts';
import { readProcessingTime } from './processing-time.ts';
import { readSteps } from './read-steps.ts';
import { ImportRefusal } from './refusal.ts';
import { bareSector } from './seeds/sector.ts';
import { findSection } from './section-row.ts';
import type { CellMark, TableFormat, TableRow } from './table-row.ts';

/** What a spreadsheet shows where a formula has failed, also after it was saved as text. */
const errorCell = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/i;

/** Makes records and findings of the rows of one table, one by one. */
export class RowReader {
  readonly #start: readonly TableRow[];
  readonly #format: TableFormat;
  readonly #options: TableOptions;
  readonly #memory: ListMemory;
  readonly #header: number;
  readonly #columns: readonly Column[];
  readonly #places: ReadonlyMap<ImportField, number>;
  #section: { level?: GovernmentLevel; agency?: string; sector?: string } = {};
  #blank: { first: number; last: number } | undefined;
  #toldCounts = false;
  #read = 0;

  constructor(start: readonly TableRow[], format: TableFormat, options: TableOptions, memory: ListMemory) {
    this.#start = start;
    this.#format = format;
    this.#options = options;
    this.#memory = memory;
    const given = options.columns ?? [];
    const header = findHeader(start, given);
    const byNumber = given.some(({ field, header: name }) => field === 'name' && /^#\d/.test(name));
    if (header === undefined && !byNumber) throw noHeader(start);
    this.#header = header ?? -1;
    const width = Math.max(1, ...start.map(({ cells }) => cells.length));
    const headers = header === undefined ? Array.from({ length: width }, () => '') : (start[header]?.cells ?? []);
    this.#columns = readColumns(headers.map((cell) => cleanText(cell).text), given);
    this.#places = new Map(this.#columns.flatMap(({ field, at }) => (field === undefined ? [] : [[field, at] as const])));
    const unknown = given.find(({ field, header: named }) => this.#places.get(field) !== placeOf(named, headers));
    if (unknown !== undefined) {
      const known = this.#columns.map(({ header: name }, at) => name || `#${at + 1}`).join(', ');
      throw new ImportRefusal('mapping', {
        en: `There is no column "${unknown.header}" for ${unknown.field}. The columns are: ${known}.`,
        vi: `Không có cột "${unknown.header}" cho trường ${unknown.field}. Các cột là: ${known}.`,
      });
    }
  }

  *begin(): Generator<ImportEvent> {
    const { file } = this.#options;
    const headerLine = this.#start[this.#header]?.line ?? 0;
    yield {
      type: 'table',
      table: {
        file,
        ...this.#format,
        headerLine,
        columns: this.#columns.map(({ at, header, field }) => ({ column: at + 1, header, field: field ?? null })),
      },
    };
    for (const { line, cells } of this.#start.slice(0, Math.max(0, this.#header))) {
      const text = cells.filter((cell) => cell.trim() !== '').join(' | ');
      if (text !== '') yield this.#told('text-before-table', { line, text });
    }
    for (const { at, header, field, second } of this.#columns) {
      if (field !== undefined || header === '') continue;
      const place = { ...(headerLine > 0 && { line: headerLine }), column: header };
      yield second === undefined ? this.#told('unknown-column', { ...place, text: header }) : this.#told('second-column', { ...place, text: `${second} (#${at + 1})` });
    }
    if (!this.#places.has('code')) yield this.#told('missing-column', { ...(headerLine > 0 && { line: headerLine }), text: 'code' });
    for (const row of this.#start.slice(this.#header + 1)) yield* this.read(row);
  }

  *read(row: TableRow): Generator<ImportEvent> {
    const { line } = row;
    const filled = row.cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
    if (filled.length === 0) {
      if (this.#blank === undefined) this.#blank = { first: line, last: line };
      else this.#blank.last = line;
      return;
    }
    yield* this.#tellBlank();
    for (const { kind, column, text } of row.notes ?? []) yield this.#told(kind, { line, ...this.#headed(column), text });

    const aside = this.#aside(row, filled);
    if (aside !== undefined) {
      yield this.#told(aside, { line, text: filled.map((at) => row.cells[at] ?? '').join(' | ') });
      return;
    }
    this.#memory.row += 1;
    this.#read += 1;
    if (this.#header >= 0 && row.cells.slice(this.#columns.length).some((cell) => cell.trim() !== '')) {
      yield this.#told('too-many-cells', { line, text: row.cells.join(' | ') });
      return;
    }
    yield* this.#record(row);
  }

  *end(): Generator<ImportEvent> {
    yield* this.#tellBlank();
    if (this.#read === 0) yield this.#told('no-rows', { text: this.#columns.map(({ header }) => header).join(' | ') });
  }

  *#tellBlank(): Generator<ImportEvent> {
    if (this.#blank === undefined) return;
    const { first, last } = this.#blank;
    this.#blank = undefined;
    yield this.#told('blank-row', { line: first, text: first === last ? String(first) : `${first} to ${last}` });
  }

  /** A row that is no procedure: a heading, the numbers of the columns, totals. */
  #aside(row: TableRow, filled: readonly number[]): FindingKind | undefined {
    const { cells } = row;
    if (this.#repeatsHeader(cells, filled.length)) return 'repeated-header';
    const near = row.line <= (this.#start[this.#header]?.line ?? 0) + 3;
    if (near && filled.length >= 2 && filled.every((at) => Number((cells[at] ?? '').replace(/[()\s]/g, '')) === at + 1)) return 'column-numbers';

    const [first = 0] = filled;
    if (/^(?:tổng(?: cộng| số)?|cộng)\s*[:.]?$/iu.test((cells[first] ?? '').normalize('NFC').trim())) return 'total-row';
    const number = this.#places.get('number');
    // A heading merged over the row stands in its first cell, be it the number's.
    const [only, ...others] = filled.length === 1 ? filled : filled.filter((at) => at !== number);
    const mapped = this.#places.size - (number === undefined ? 0 : 1);
    if (only === undefined || others.length > 0 || mapped < 3) return undefined;
    const text = cleanText(cells[only] ?? '').text;
    if (/^(?:tổng(?: cộng| số)?|cộng)(?:[\s:.]|$)/iu.test(text)) return 'total-row';
    const section = findSection(text);
    if (section === undefined) return undefined;
    // What a heading of a higher kind begins, the headings below it of the part before do not outlast.
    const { level, agency, sector } = section;
    if (level !== undefined) this.#section = { level };
    else if (agency !== undefined) this.#section = { ...(this.#section.level && { level: this.#section.level }), agency };
    else if (sector !== undefined) this.#section = { ...this.#section, sector };
    return 'section-row';
  }

  #repeatsHeader(cells: readonly string[], filled: number): boolean {
    const same = (column: Column | undefined): boolean => {
      const cell = cells[column?.at ?? -1] ?? '';
      const header = column?.header ?? '';
      // Nearly every row is seen here: only a cell about as long as its header is looked at closely.
      return header !== '' && Math.abs(cell.length - header.length) < 10 && foldHeader(cell) === foldHeader(header);
    };
    if (!same(this.#columns[this.#places.get('name') ?? -1])) return false;
    return filled === 1 || this.#columns.filter((column) => column.field !== undefined && same(column)).length >= 2;
  }

  *#record(row: TableRow): Generator<ImportEvent> {
    const { line, marks } = row;
    const { list, document, file, counted } = this.#options;
    const id = `${list}-${this.#memory.row}`;
    const told: [FindingKind, number | undefined, string][] = [];
    const cell = (field: ImportField): string => {
      const at = this.#places.get(field);
      return at === undefined ? '' : this.#clean(row.cells[at] ?? '', at, marks?.get(at), told);
    };
    const at = (field: ImportField): number | undefined => this.#places.get(field);

    const name = cell('name');
    const fault = nameFaults(name).find((kind) => rejects({ kind }));
    if (fault !== undefined) {
      yield this.#told(fault, { line, text: row.cells.filter((value) => value.trim() !== '').join(' | ') });
      for (const [kind, column, found] of told) yield this.#told(kind, { line, ...this.#headed(column), text: found });
      return;
    }
    if (row.cells.length < this.#columns.length && row.cells.length > 1) told.push(['short-row', undefined, `${row.cells.length} of ${this.#columns.length}`]);
    if (brackets(name) > 0) told.push(['truncated-name', at('name'), name]);

    const codeAt = at('code');
    const code = codeAt === undefined ? { code: null } : readCodeCell(cell('code'), marks?.get(codeAt));
    if (code.found !== undefined) told.push([code.found, codeAt, code.found === 'missing-code' ? name : `${row.cells[codeAt ?? 0] ?? ''}${code.found === 'number-code' ? ` → ${code.code ?? ''}` : ''}`]);

    const own = cell('sector');
    const sector = own === '' ? this.#section.sector : bareSector(own);
    const agency = cell('agency') || this.#section.agency;
    const levelText = cell('governmentLevel');
    const level = levelText === '' ? this.#section.level : readLevel(levelText);
    if (levelText !== '' && level === undefined) told.push(['unknown-level', at('governmentLevel'), levelText]);
    const serviceText = cell('serviceLevel');
    const serviceLevel = readServiceLevel(serviceText);
    if (serviceText !== '' && serviceLevel === undefined) told.push(['unknown-service-level', at('serviceLevel'), serviceText]);
    const printed = Number(cell('number'));
    const counts = this.#counts(cell, at, counted, told);
    const legacyCode = cell('legacyCode').replace(/\s/gu, '');
    const deadline = cell('deadline');
    const detail = this.#detail(row, cell, at, told);

    const record: ProcedureRecord = {
      id,
      document,
      list,
      row: this.#memory.row,
      code: code.code,
      ...(code.note !== undefined && { codeNote: code.note }),
      ...(legacyCode !== '' && { legacyCode }),
      name,
      ...(sector !== undefined && sector !== '' && { sector }),
      ...(agency !== undefined && agency !== '' && { agency }),
      ...(level !== undefined && { governmentLevel: level }),
      ...(serviceLevel !== undefined && { serviceLevel }),
      ...(deadline !== '' && { deadline }),
      ...(counts !== undefined && { counts }),
      ...(Number.isInteger(printed) && printed > 0 && printed !== this.#memory.row && { printedRow: printed }),
      ...(detail !== undefined && { detail }),
    };
    yield { type: 'record', record };

    const place = { file, ...(this.#format.sheet !== undefined && { sheet: this.#format.sheet }), line, id };
    for (const [kind, column, text] of told) yield this.#told(kind, { line, id, ...this.#headed(column), text });
    yield* this.#memory.notice(record, place);
  }

  #clean(raw: string, at: number, mark: CellMark | undefined, told: [FindingKind, number | undefined, string][]): string {
    const trimmed = raw.trim();
    if (mark?.formula !== undefined) told.push(['formula-cell', at, `=${mark.formula}: ${trimmed}`]);
    if (trimmed === '') return '';
    if (errorCell.test(trimmed)) {
      told.push(['error-cell', at, trimmed]);
      return '';
    }
    const { text, found } = cleanText(trimmed);
    if (trimmed !== trimmed.normalize('NFC')) told.push(['decomposed-unicode', at, text]);
    const split = /[\r\n]/.test(trimmed);
    if (split) told.push(['split-cell', at, text]);
    for (const kind of found) if (kind !== 'spacing' || !split) told.push([kind, at, text]);
    if (beginsLikeFormula(raw.trimStart() === trimmed ? trimmed : raw)) told.push(['formula-text', at, text]);
    if (hasLostLetters(text)) told.push(['damaged-letter', at, text]);
    if (mark?.date === true && at !== this.#places.get('code')) told.push(['date-cell', at, text]);
    return text;
  }

  #counts(
    cell: (field: ImportField) => string,
    at: (field: ImportField) => number | undefined,
    counted: TableOptions['counted'],
    told: [FindingKind, number | undefined, string][],
  ): DossierCounts | undefined {
    if (at('countOnline') === undefined && at('countTotal') === undefined) return undefined;
    if (counted === undefined) {
      if (!this.#toldCounts) told.push(['count-without-period', at('countTotal') ?? at('countOnline'), cell('countTotal') || cell('countOnline')]);
      this.#toldCounts = true;
      return undefined;
    }
    const read = (field: 'countOnline' | 'countTotal'): number | undefined => {
      const text = cell(field);
      if (text === '') return undefined;
      if (/^\d{1,9}$/.test(text) || /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(text)) return Number(text.replace(/[.,]/g, ''));
      told.push(['unreadable-count', at(field), text]);
      return undefined;
    };
    const [online, total] = [read('countOnline'), read('countTotal')];
    return online === undefined && total === undefined ? undefined : { ...(online !== undefined && { online }), ...(total !== undefined && { total }), ...counted };
  }

  #detail(
    row: TableRow,
    cell: (field: ImportField) => string,
    at: (field: ImportField) => number | undefined,
    told: [FindingKind, number | undefined, string][],
  ): ProcedureDetail | undefined {
    const timeText = cell('processingTime');
    const processingTime = timeText === '' ? undefined : readProcessingTime(timeText);
    if (processingTime !== undefined && processingTime.value === undefined) told.push(['unreadable-time', at('processingTime'), timeText]);
    const [fee, applicants, result, conditions] = [cell('fee'), cell('applicants'), cell('result'), cell('conditions')];
    const lines = (field: ImportField): string[] => {
      const place = at(field);
      if (place === undefined || cell(field) === '') return [];
      return cellLines(row.cells[place] ?? '', /\r?\n|\r|;/u).map((line) => withoutBullet(line).replace(/[;.]$/u, '')).filter((line) => line !== '');
    };
    const raw = (field: 'steps' | 'channels'): string => (cell(field) === '' ? '' : (row.cells[at(field) ?? -1] ?? ''));
    const steps = readSteps(raw('steps'));
    const ways = raw('channels');
    const channels = readChannels(ways);
    if (ways !== '' && channels.length === 0) told.push(['unknown-channel', at('channels'), ways]);
    const setsText = cell('dossierSets');
    const sets = Number(/^(\d{1,2})(?: *\([^)]*\))?(?: bộ(?: hồ sơ)?)?\.?$/iu.exec(setsText)?.[1] ?? 0);
    if (setsText !== '' && sets === 0) told.push(['unreadable-count', at('dossierSets'), setsText]);
    const forms = [...new Set(lines('forms').map(withoutNumber))].filter((form) => !isNone.test(form));
    const papers = lines('documentRequirements');
    const legalBasis = lines('legalBasis');
    const parts: Omit<ProcedureDetail, 'source'> = {
      ...(steps.length > 0 && { steps }),
      ...(channels.length > 0 && { channels }),
      ...(papers.length > 0 && { documentRequirements: papers.map((text, n) => ({ number: n + 1, text: withoutNumber(text), quantity: sets || 1 })) }),
      ...(sets > 0 && { dossierSets: sets }),
      ...(processingTime !== undefined && { processingTime }),
      ...(applicants !== '' && { applicants }),
      ...(result !== '' && { result }),
      ...(fee !== '' && { fee: { free: /^(?:không(?: có| thu| mất phí| thu phí| quy định)?|miễn phí|0(?: đồng)?)\.?$/iu.test(fee), text: fee } }),
      ...(forms.length > 0 && { forms }),
      ...(conditions !== '' && { conditions: isNone.test(conditions) ? [] : lines('conditions') }),
      ...(legalBasis.length > 0 && { legalBasis }),
    };
    return Object.keys(parts).length === 0 ? undefined : { source: `${this.#options.file}, ${this.#format.sheet === undefined ? '' : `${this.#format.sheet}, `}dòng ${row.line}`, ...parts };
  }

  #headed(column: number | undefined): { column?: string } {
    if (column === undefined) return {};
    return { column: this.#columns[column]?.header || `#${column + 1}` };
  }

  #told(kind: FindingKind, { text, ...place }: { line?: number; column?: string; id?: string; text: string }): ImportEvent {
    const { sheet } = this.#format;
    const finding: Finding = { kind, file: this.#options.file, ...(sheet !== undefined && { sheet }), ...place, text: shortened(text) };
    return { type: 'finding', finding };
  }
}

/** A cell that says there is none. */
const isNone = /^không(?: có)?\.?$/iu;

function withoutNumber(line: string): string {
  return line.replace(/^\d+[.)]\s*/u, '');
}

function brackets(text: string): number {
  let depth = 0;
  for (const sign of text) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  return depth;
}

function readLevel(text: string): GovernmentLevel | undefined {
  const named = (
    [
      ['province', /tỉnh|thành phố trực thuộc|^sở/iu],
      ['district', /huyện/iu],
      ['commune', /(?<!thị )xã|phường/iu],
    ] as const
  ).flatMap(([level, words]) => (words.test(text) ? [level] : []));
  return named.length === 1 ? named[0] : undefined;
}

function readServiceLevel(text: string): ServiceLevel | undefined {
  const number = /^(?:mức(?: độ)? *)?([234])(?:[.,]0)?$/iu.exec(text)?.[1];
  if (number !== undefined) return Number(number) as ServiceLevel;
  if (/toàn trình|toàn phần/iu.test(text)) return /một phần/iu.test(text) ? undefined : 4;
  if (/một phần/iu.test(text)) return 3;
  return /cung cấp thông tin/iu.test(text) ? 2 : undefined;
}
