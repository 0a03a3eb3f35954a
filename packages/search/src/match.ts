import type { Learned } from './learn.ts';
import type { Phrase, Question } from './question.ts';

/** How each text answers the question. */
export interface Match {
  /** Share of the question that is found in the text, 0 to 1. */
  readonly found: Float32Array;
  /** Share of the text that the question asks for, 0 to 1. */
  readonly asked: Float32Array;
  /** Bit n: concept n is there. */
  readonly concepts: Uint32Array;
}

/** A text that has less of the question is left alone. */
const leastFound = 0.12;
/** From this share on a concept is there. */
const present = 0.55;

/** Compares the question with every distinct name, sector and agency of the index, in one pass over the tokens. */
export function matchTexts({ tokens, starts, worth, mass }: Learned, question: Question): Match {
  const { concepts, joints, pairs, total } = question;
  const found = new Float32Array(mass.length);
  const asked = new Float32Array(mass.length);
  const there = new Uint32Array(mass.length);
  const termOf = new Uint8Array(worth.length);
  const fits = new Float32Array(worth.length);
  const weights = new Float32Array(worth.length);
  for (const [id, { term, fit, own }] of question.terms) {
    termOf[id] = term;
    fits[id] = fit;
    // What was put in as a meaning says less about what else the name should not say.
    weights[id] = worth[id]! * (own ? fit : fit / 2);
  }

  // The most that each term can bring: most texts have a common word of the question, and can be passed over by this.
  const reach = new Float32Array(64);
  let least = leastFound * total;
  for (const { worth: whole, phrases } of concepts) {
    for (const { terms, worths, all, weight } of phrases) {
      terms.forEach((term, i) => (reach[term]! += (whole * weight * worths[i]!) / all));
    }
  }
  for (const joint of joints) least -= joint.worth;

  // `round` stamps what belongs to the text at hand, so that nothing has to be wiped between texts.
  const have = new Float32Array(64);
  const seen = new Uint32Array(64);
  const together = new Uint32Array(question.pairCount + 1);
  let round = 0;
  // Half of what a phrase stands for is less than half of the answer; half of what was typed is half.
  const share = ({ terms, worths, all, pairs: order }: Phrase, typed: boolean) => {
    let sum = 0;
    for (let i = 0; i < terms.length; i++) if (seen[terms[i]!] === round) sum += worths[i]! * have[terms[i]!]!;
    if (!order.length || !sum) return sum / all;
    let ordered = 0;
    for (let i = 0; i < order.length; i++) if (together[order[i]!] === round) ordered++;
    return ((sum / all) * (0.4 + (0.6 * ordered) / order.length)) ** (typed ? 1 : 1.5);
  };

  for (let text = 0; text < mass.length; text++) {
    let bound = 0;
    let matched = 0;
    let before = 0;
    round++;
    for (let at = starts[text]!, end = starts[text + 1]!; at < end; at++) {
      const token = tokens[at]!;
      const term = termOf[token]!;
      if (term) {
        if (seen[term] !== round) {
          seen[term] = round;
          have[term] = fits[token]!;
          bound += reach[term]!;
        } else if (fits[token]! > have[term]!) have[term] = fits[token]!;
        matched += weights[token]!;
        if (before) together[pairs[before * 64 + term]!] = round;
      }
      before = term;
    }
    if (!bound || bound < least) continue;
    let sum = 0;
    for (let i = 0; i < concepts.length; i++) {
      const { phrases, worth: whole } = concepts[i]!;
      let best = 0;
      for (let j = 0; j < phrases.length; j++) best = Math.max(best, phrases[j]!.weight * share(phrases[j]!, !j));
      sum += best * whole;
      if (best > present) there[text]! |= 1 << i;
    }
    for (const joint of joints) {
      if (joint.pairs.some((pair) => together[pair] === round)) sum += joint.worth;
    }
    found[text] = sum / total;
    asked[text] = matched / mass[text]!;
  }
  return { found, asked, concepts: there };
}
