import type { Answer, Answers, DocumentRequirement, Field, FormDefinition, Page } from './definition.ts';
import { holds } from './logic.ts';

/** A field of a page that is asked, and whether it must be answered. */
export interface JourneyField {
  readonly field: Field;
  readonly required: boolean;
}

/** A page the person comes through. */
export interface JourneyPage {
  readonly page: Page;
  /** The questions asked on it, in order. */
  readonly fields: readonly JourneyField[];
}

/** A document the dossier takes. */
export interface JourneyDocument {
  readonly document: DocumentRequirement;
  readonly required: boolean;
}

/** What a form asks of one person, given what they have answered so far. */
export interface Journey {
  readonly pages: readonly JourneyPage[];
  readonly documents: readonly JourneyDocument[];
  /** The answers to questions that are asked. Answers to questions that no longer are have gone. */
  readonly answers: Answers;
}

/** Whether an answer says anything: not blank, not an empty list. A box left empty (`false`) is an answer of sorts. */
export function isAnswered(answer: Answer | null | undefined): boolean {
  if (answer === undefined || answer === null) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  return typeof answer !== 'object' || answer.length > 0;
}

/**
 * Walks through a form. The journey follows from the answers alone: an answer counts for conditions only while its own
 * question is asked, so nothing hidden decides what is shown.
 */
export function journey(definition: FormDefinition, answers: Answers): Journey {
  const reachable: Record<string, Answer | undefined> = {};
  const met = (name: string | undefined): boolean => {
    if (name === undefined) return true;
    const rule = Object.hasOwn(definition.conditions, name) ? definition.conditions[name] : undefined;
    return rule !== undefined && holds(rule, reachable);
  };
  const needed = (required: boolean | string): boolean => (typeof required === 'string' ? met(required) : required);
  const pages: JourneyPage[] = [];
  for (const page of definition.pages) {
    if (!met(page.when)) continue;
    const fields: JourneyField[] = [];
    for (const field of page.fields) {
      if (!met(field.when)) continue;
      fields.push({ field, required: needed(field.required) });
      const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
      if (isAnswered(answer)) reachable[field.id] = answer;
    }
    if (fields.length > 0) pages.push({ page, fields });
  }
  const documents = definition.documents
    .filter((document) => met(document.when))
    .map((document) => ({ document, required: needed(document.required) }));
  return { pages, documents, answers: reachable };
}
