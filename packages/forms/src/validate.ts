import type { Answer, Answers, AttachedDocument, FormDefinition } from './definition.ts';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { answerFault } from './field-rules.ts';
import type { ValidationOptions } from './field-rules.ts';
import { isAnswered, journey } from './journey.ts';
import type { Journey, JourneyDocument, JourneyField } from './journey.ts';
import { normaliseAnswer } from './normalise-answer.ts';

/** What is wrong with one question or document. */
export interface FieldError extends Fault {
  /** Id of the field or document. */
  readonly field: string;
}

/** A submission, checked. */
export interface CheckedSubmission {
  /** In the order of the form; empty when it can be submitted. */
  readonly errors: readonly FieldError[];
  /** The answers to keep: normalised, and only those to questions the form asks of this person. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The documents to keep, likewise. */
  readonly documents: readonly AttachedDocument[];
}

/**
 * Checks the questions of one page as far as they are asked.
 *
 * @param pageId A page of the journey; a page the person does not come to has no errors.
 */
export function validatePage(definition: FormDefinition, pageId: string, answers: Answers, options: ValidationOptions = {}): readonly FieldError[] {
  const page = journey(definition, answers).pages.find(({ page: { id } }) => id === pageId);
  return page ? fieldErrors(page.fields, answers, options) : [];
}

/** Checks whether the documents the dossier needs are there. */
export function validateDocuments(definition: FormDefinition, answers: Answers, attached: readonly AttachedDocument[]): readonly FieldError[] {
  return documentErrors(journey(definition, answers).documents, attached);
}

/**
 * Checks a whole dossier, as the gateway does before it takes it: every question and document of the journey. Answers
 * and files for anything else are dropped.
 */
export function validateSubmission(
  definition: FormDefinition,
  answers: Answers,
  attached: readonly AttachedDocument[],
  options: ValidationOptions = {},
): CheckedSubmission {
  const way = journey(definition, answers);
  return {
    errors: [...way.pages.flatMap(({ fields }) => fieldErrors(fields, answers, options)), ...documentErrors(way.documents, attached)],
    answers: keptAnswers(way),
    documents: way.documents.flatMap(({ document: { id } }) => {
      const uploadIds = uploadsOf(id, attached);
      return uploadIds.length > 0 ? [{ documentId: id, uploadIds }] : [];
    }),
  };
}

function keptAnswers(way: Journey): Record<string, Answer> {
  const kept: Record<string, Answer> = {};
  for (const { fields } of way.pages) {
    for (const { field } of fields) {
      const answer = way.answers[field.id];
      if (answer !== undefined) kept[field.id] = normaliseAnswer(field, answer);
    }
  }
  return kept;
}

function fieldErrors(fields: readonly JourneyField[], answers: Answers, options: ValidationOptions): FieldError[] {
  return fields.flatMap(({ field, required }) => {
    const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
    const missing = !isAnswered(answer) || (field.kind === 'confirm' && answer === false);
    if (answer === undefined || missing) return required ? [{ field: field.id, ...fault('required') }] : [];
    const wrong = answerFault(field, normaliseAnswer(field, answer), options);
    return wrong ? [{ field: field.id, ...wrong }] : [];
  });
}

function uploadsOf(documentId: string, attached: readonly AttachedDocument[]): string[] {
  return [...new Set(attached.filter((entry) => entry.documentId === documentId).flatMap(({ uploadIds }) => uploadIds))];
}

function documentErrors(documents: readonly JourneyDocument[], attached: readonly AttachedDocument[]): FieldError[] {
  return documents.flatMap(({ document: { id, maxFiles }, required }) => {
    const count = uploadsOf(id, attached).length;
    if (count === 0) return required ? [{ field: id, ...fault('required') }] : [];
    return count > maxFiles ? [{ field: id, ...fault('too_many_files', { limit: maxFiles }) }] : [];
  });
}
