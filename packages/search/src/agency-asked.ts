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
  const first = facts.names + facts.sectors;
  for (let text = first; text < first + facts.agencies; text++) {
    const name = tokens.subarray(starts[text], starts[text + 1]);
    if (name.length > 1 && name.every((id) => (terms.get(id)?.fit ?? 0) >= 0.75)) for (const id of name) whole.add(terms.get(id)!.term);
  }
  const ofAgency = question.concepts.reduce((bits, { phrases }, at) =>
    bits | (+phrases.some((phrase) => phrase.terms.every((term) => whole.has(term))) << at), 0);
  if (!ofAgency) return question;
  const concepts = question.concepts.map((concept, at) =>
    (ofAgency >> at) & 1 ? { ...concept, worth: concept.worth * agencyWorth } : concept);
  const joints = question.joints.filter(({ left }) => !((ofAgency >> left) & 3));
  return { ...question, concepts, joints, total: worthOfAll([...concepts, ...joints]), ofAgency };
}
