import type { Learned } from './learn.ts';
import type { Tables } from './open-index.ts';
import { worthOfAll } from './question.ts';
import type { Question } from './question.ts';

/** What is left of the worth of words that name the agency. */
const agencyWorth = 0.3;

/**
 * Recognises the words that together are the whole name of an agency of the catalogue, of two words or more: they are
 * looked for in the agency, and a name that repeats them is no better an answer.
 */
export function recogniseAgency({ facts }: Tables, { tokens, starts }: Learned, question: Question): Question {
  const { terms } = question;
  const whole = new Set<number>();
  const said = (at: number) => {
    const term = terms.get(tokens[at]!);
    return term && term.fit >= 0.75 ? term.term : 0;
  };
  for (let text = facts.names + facts.sectors; text < facts.names + facts.sectors + facts.agencies; text++) {
    const start = starts[text]!;
    let at = start;
    while (at < starts[text + 1]! && said(at)) at++;
    if (at === starts[text + 1] && at > start + 1) while (at > start) whole.add(said(--at));
  }
  const isAgency = question.concepts.map(({ phrases }) =>
    phrases.some((phrase) => phrase.terms.every((term) => whole.has(term))));
  if (!isAgency.includes(true)) return question;
  const concepts = question.concepts.map((concept, at) =>
    isAgency[at] ? { ...concept, worth: concept.worth * agencyWorth } : concept);
  const joints = question.joints.filter(({ left }) => !isAgency[left] && !isAgency[left + 1]);
  const ofAgency = isAgency.reduce((bits, is, at) => (is ? bits | (1 << at) : bits), 0);
  return { ...question, concepts, joints, total: worthOfAll([...concepts, ...joints]), ofAgency };
}
