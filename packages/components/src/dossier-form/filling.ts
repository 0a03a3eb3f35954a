import type { PrefilledValue } from '@motcua/contracts/gateway/types';
import type { Answer, Answers, AttachedDocument, Field, FormDefinition } from '@motcua/forms';
import { joinDate, splitDate, type DateParts } from './date-parts.ts';

/** A file given for a document. */
export interface FileEntry {
  /** Tells the entries of one page apart. */
  readonly key: number;
  readonly documentId: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** `waiting`: for the person to sign in again, or for the line. */
  state: 'sending' | 'waiting' | 'accepted' | 'refused';
  /** Part that has arrived, 0 to 100. */
  percent: number;
  /** The gateway's name for it, once it is there. */
  uploadId?: string;
  /** Why it is not taken, in words. */
  problem?: string;
  /** Starts or continues the sending; none for a file of an earlier visit. */
  send?: () => void;
  /** Stops the sending. */
  stop?: () => void;
}

/** Longest text the gateway takes; a longer one is told of when the page is left, not lost with the whole draft. */
const longestAnswer = 10_000;

/** What one person has filled in so far, exactly as they typed it. Kept in memory; the gateway keeps the draft. */
export class Filling {
  /** Whether something was changed that the gateway does not have. */
  changed = false;
  readonly files: FileEntry[] = [];
  /** Values that came from elsewhere, by field. */
  readonly marks = new Map<string, PrefilledValue>();
  private readonly values = new Map<string, Answer>();
  private readonly dates = new Map<string, DateParts>();
  private lastKey = 0;

  /** The answer as it stands; a number that is no number stays text, so that validation tells of it. */
  answer(field: Field): Answer | undefined {
    if (isDate(field)) return joinDate(this.date(field), field.yearOnly === true);
    const value = this.values.get(field.id);
    return field.kind === 'number' && typeof value === 'string' ? readNumber(value) : value;
  }

  /** What a text control shows. */
  typed(field: Field): string {
    const value = this.values.get(field.id);
    return typeof value === 'string' ? value : '';
  }

  /** The three parts of a date. */
  date(field: Field): DateParts {
    return this.dates.get(field.id) ?? { day: '', month: '', year: '' };
  }

  /** What the person has just done. */
  set(field: Field, value: Answer): void {
    this.values.set(field.id, value);
    this.changed = true;
  }

  /** One part of a date, as typed. */
  setDatePart(field: Field, part: keyof DateParts, text: string): void {
    this.dates.set(field.id, { ...this.date(field), [part]: text });
    this.changed = true;
  }

  /** Puts an answer into a field, from a draft or from elsewhere. */
  fill(field: Field, answer: Answer): void {
    if (isDate(field)) {
      if (typeof answer === 'string') this.dates.set(field.id, splitDate(answer));
    } else {
      this.values.set(field.id, typeof answer === 'number' ? String(answer) : answer);
    }
  }

  /** All answers, also those to questions that are not asked at the moment: nothing typed is lost by going back. */
  answers(definition: FormDefinition): Answers {
    const answers: Record<string, Answer> = {};
    for (const field of fieldsOf(definition)) {
      const answer = this.answer(field);
      if (answer !== undefined && answer !== '') answers[field.id] = answer;
    }
    return answers;
  }

  /**
   * The answers a draft keeps: what the person gave, not what came from elsewhere and stands unchanged. That is fetched
   * anew, so that a consent withdrawn leaves no copy behind.
   */
  ownAnswers(definition: FormDefinition): Record<string, Exclude<Answer, readonly string[]> | string[]> {
    const own: Record<string, Exclude<Answer, readonly string[]> | string[]> = {};
    const answers = this.answers(definition);
    for (const field of fieldsOf(definition)) {
      const answer = answers[field.id];
      if (answer === undefined || this.markOf(field) || (typeof answer === 'string' && answer.length > longestAnswer)) continue;
      own[field.id] = typeof answer === 'object' ? [...answer] : answer;
    }
    return own;
  }

  /** The files that have arrived. */
  attached(definition: FormDefinition): AttachedDocument[] {
    return definition.documents.flatMap(({ id }) => {
      const uploadIds = this.filesOf(id).flatMap(({ state, uploadId }) => (state === 'accepted' && uploadId ? [uploadId] : []));
      return uploadIds.length > 0 ? [{ documentId: id, uploadIds }] : [];
    });
  }

  /** The files given for one document. */
  filesOf(documentId: string): FileEntry[] {
    return this.files.filter((file) => file.documentId === documentId);
  }

  /** Adds a file. */
  addFile(file: Omit<FileEntry, 'key'>): FileEntry {
    const entry: FileEntry = { ...file, key: (this.lastKey += 1) };
    this.files.push(entry);
    this.changed = true;
    return entry;
  }

  /** Takes a file away. */
  removeFile(file: FileEntry): void {
    file.stop?.();
    const place = this.files.indexOf(file);
    if (place >= 0) this.files.splice(place, 1);
    this.changed = true;
  }

  /**
   * Puts values from elsewhere into questions that are blank or still hold what came from elsewhere before. What the
   * person typed stays. A value that is no longer given (a consent withdrawn) goes, unless the person changed it.
   */
  prefill(definition: FormDefinition, given: readonly PrefilledValue[]): void {
    for (const field of fieldsOf(definition)) {
      const before = this.marks.get(field.id);
      const value = given.find((candidate) => candidate.field === field.id && fits(field, candidate.value));
      const now = this.answer(field) ?? '';
      if (before && now === before.value && before.value !== value?.value) this.fill(field, '');
      if (!value) {
        this.marks.delete(field.id);
        continue;
      }
      this.marks.set(field.id, value);
      if ((this.answer(field) ?? '') === '') this.fill(field, value.value);
    }
  }

  /** Where the answer came from, while it is still what came from there. */
  markOf(field: Field): PrefilledValue | undefined {
    const mark = this.marks.get(field.id);
    return mark && this.answer(field) === mark.value ? mark : undefined;
  }
}

/** All fields of a form. */
export function fieldsOf(definition: FormDefinition): readonly Field[] {
  return definition.pages.flatMap(({ fields }) => fields);
}

/** Whether a field asks for a day, month and year. */
export function isDate({ kind }: Field): boolean {
  return kind === 'date' || kind === 'birth_date';
}

/** A number as people here write it: a decimal comma, blanks between groups. */
function readNumber(text: string): Answer {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text.trim();
}

function fits({ kind, options }: Field, value: string): boolean {
  if (kind === 'confirm' || kind === 'checkboxes' || value === '') return false;
  return options === undefined || options.some((option) => option.value === value);
}
