import type {
  DocumentRequirement,
  ProcedureChannel,
  ProcedureDetail,
  ProcedureStep,
  ProcedureStepCase,
} from '../../procedure.ts';
import { cleanText } from '../clean-text.ts';
import { channelWords, filingChannel } from '../filing-channels.ts';
import { readProcessingTime } from '../processing-time.ts';
import type { ParsedList } from './parsed-list.ts';
import { SeedError } from './seed-error.ts';
import type { SeedDocument } from './seed-folder.ts';

/**
 * Document 004 describes one procedure in full, in a table "Bảng N: Thủ tục …": a cell with a label, then a cell with the
 * text, whose paragraphs go on as lines of their own.
 */
const tableTitle = /^Bảng \d+: Thủ tục (?<name>.+?)\.?$/u;
const labels = {
  steps: 'Trình tự thực hiện',
  channels: 'Cách thức thực hiện',
  documents: 'Thành phần hồ sơ',
  time: 'Thời hạn giải quyết',
  applicants: 'Đối tượng thực hiện thủ tục hành chính',
  agency: 'Cơ quan thực hiện thủ tục hành chính',
  result: 'Kết quả thực hiện thủ tục hành chính',
  fee: 'Lệ phí',
  legalBasis: 'Căn cứ pháp lý của thủ tục hành chính',
} as const;

type Part = keyof typeof labels;

/** A description and where it stands. */
export interface DescribedProcedure {
  readonly name: string;
  readonly line: number;
  readonly detail: ProcedureDetail;
}

/**
 * Reads the procedure that document 004 describes in full.
 *
 * @throws {@link SeedError} when the table is missing, a part of it is missing, or a part does not read as it should.
 */
export function readDescribedProcedure(document: SeedDocument): DescribedProcedure {
  const { lines } = document;
  for (const [at, line] of lines.entries()) {
    const source = cleanText(line).text;
    const name = tableTitle.exec(source)?.groups?.['name'];
    if (name !== undefined) {
      return { name, line: at + 1, detail: readDetail(document, at, source) };
    }
  }
  throw new SeedError(`${document.file} has no table "Bảng …: Thủ tục …" with a procedure's description: the file is cut off.`);
}

/** Puts the description on the row of the list that has its name, give or take a bracket at the end; returns the row. */
export function attachDescription(list: ParsedList, { name, line, detail }: DescribedProcedure): number {
  const wanted = name.toLowerCase();
  const rows = list.records.filter((record) => record.name.toLowerCase().replace(/ \([^)]*\)$/u, '') === wanted);
  const [record] = rows;
  if (record === undefined || rows.length > 1) {
    throw new SeedError(`Document ${list.document}, line ${line}: the described procedure "${name}" is row ${rows.map(({ row }) => row).join(' and ') || 'none'} of list ${list.list}.`);
  }
  record.detail = detail;
  return record.row;
}

function readDetail(document: SeedDocument, title: number, source: string): ProcedureDetail {
  const parts = readParts(document, title);
  const say = (part: Part, what: string): SeedError =>
    new SeedError(`${document.file}: the part "${labels[part]}" of the description on line ${title + 1} ${what}.`);
  const one = (part: Part): string => {
    const [text, ...more] = parts.get(part) ?? [];
    if (text === undefined || more.length > 0) {
      throw say(part, text === undefined ? 'is missing: the file is cut off' : 'has more than one paragraph');
    }
    return text;
  };
  const many = (part: Part): readonly string[] => {
    const texts = parts.get(part) ?? [];
    if (texts.length === 0) {
      throw say(part, 'is missing: the file is cut off');
    }
    return texts;
  };
  const [sets = '', ...papers] = many('documents');
  const dossierSets = /^Hồ sơ được lập thành (?<sets>\d+) bộ/u.exec(sets)?.groups?.['sets'];
  if (dossierSets === undefined) {
    throw say('documents', `does not say how many sets: "${sets}"`);
  }
  const processingTime = readProcessingTime(one('time'));
  if (processingTime.value === undefined) {
    throw say('time', `cannot be read: "${one('time')}"`);
  }
  const documentRequirements = papers.map((paper): DocumentRequirement => {
    const match = /^(?<number>\d+)\. (?<text>.*?)[;.]?$/u.exec(paper);
    const text = match?.groups?.['text'];
    if (text === undefined) {
      throw say('documents', `has a paper without a number: "${paper}"`);
    }
    const form = /\((?:theo )?(?<form>Mẫu số [^()]*?)(?: đính kèm)?\)/u.exec(text)?.groups?.['form'];
    return { number: Number(match?.groups?.['number']), text, quantity: Number(dossierSets), ...(form !== undefined && { form }) };
  });
  const fee = one('fee');
  return {
    source,
    steps: readSteps(many('steps'), say),
    channels: readChannels(one('channels')),
    documentRequirements,
    dossierSets: Number(dossierSets),
    processingTime,
    applicants: one('applicants'),
    agency: one('agency'),
    result: one('result'),
    fee: { free: /^không\.?$/iu.test(fee), text: fee },
    forms: [...new Set(documentRequirements.flatMap(({ form }) => (form === undefined ? [] : [form])))],
    conditions: [],
    legalBasis: many('legalBasis').map((text) => text.replace(/^- (?:Căn cứ )?/u, '').replace(/[;,.]$/u, '')),
  };
}

/** Paragraphs by part. The last part ends where the text goes on without a dash; a file that ends before is cut off. */
function readParts(document: SeedDocument, title: number): Map<Part, string[]> {
  const parts = new Map<Part, string[]>();
  let open: Part | undefined;
  for (let at = title + 1; at < document.lines.length; at += 1) {
    const line = document.lines[at] ?? '';
    const { text } = cleanText(line);
    if (text === '') {
      continue;
    }
    const label = Object.entries(labels).find(([, words]) => line.startsWith('\t\t\t') && text === `${words}:`)?.[0] as Part | undefined;
    if (label !== undefined) {
      open = label;
      parts.set(label, []);
    } else if (open === undefined || (open === 'legalBasis' && !text.startsWith('- '))) {
      return parts;
    } else {
      parts.get(open)?.push(text);
    }
  }
  throw new SeedError(`${document.file} ends inside the description that begins on line ${title + 1}: the file is cut off.`);
}

/** "1. Tiếp nhận hồ sơ", then "a) …" with "- …" under it. Text without a letter belongs to what stands before it. */
function readSteps(paragraphs: readonly string[], say: (part: Part, what: string) => SeedError): ProcedureStep[] {
  type Case = { -readonly [Key in keyof ProcedureStepCase]: ProcedureStepCase[Key] } & { actions: string[] };
  const steps: (Omit<ProcedureStep, 'cases'> & { cases: Case[] })[] = [];
  for (const paragraph of paragraphs) {
    const heading = /^(?<number>\d+)\. (?<title>.*)$/u.exec(paragraph)?.groups;
    if (heading !== undefined) {
      if (Number(heading['number']) !== steps.length + 1) {
        throw say('steps', `has step ${heading['number']} after step ${steps.length}`);
      }
      steps.push({ number: steps.length + 1, title: heading['title'] ?? '', cases: [] });
      continue;
    }
    const step = steps.at(-1);
    if (step === undefined) {
      throw say('steps', `begins without a numbered step: "${paragraph}"`);
    }
    const lettered = /^(?<label>[a-zđ])\) (?<text>.*)$/u.exec(paragraph)?.groups;
    const action = /^- (?<text>.*)$/u.exec(paragraph)?.groups?.['text'];
    const open = step.cases.at(-1);
    if (lettered !== undefined) {
      const text = lettered['text'] ?? '';
      const channel = filingChannel(text);
      step.cases.push({ label: lettered['label'] ?? '', text, ...(channel !== undefined && { channel }), actions: [] });
    } else if (open !== undefined) {
      open.actions.push(action ?? paragraph);
    } else {
      step.cases.push({ text: action ?? paragraph, actions: [] });
    }
  }
  return steps;
}

/** One sentence that strings the ways together: "… nộp hồ sơ trực tiếp …, nộp trực tuyến hoặc thông qua đường bưu điện." */
function readChannels(text: string): ProcedureChannel[] {
  return text
    .replace(/\.$/u, '')
    .split(/, (?=nộp )| hoặc /u)
    .flatMap((way) => {
      const channel = channelWords.find(([, words]) => words.test(way))?.[0];
      return channel === undefined ? [] : [{ channel, text: way }];
    });
}
