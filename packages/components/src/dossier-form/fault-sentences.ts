import { textIn, type Language } from '@motcua/domain';
import type { FieldError, FormDefinition } from '@motcua/forms';
import { fieldsOf } from './filling.ts';

/** A problem of one question or document, in words. */
export interface WordedFault {
  /** Field or document id. */
  readonly field: string;
  readonly text: string;
}

/**
 * The sentence for an error: the definition's own, else the element's, else what the gateway said. `{label}` and
 * `{limit}` in a sentence are filled in.
 */
export function wordFault(
  definition: FormDefinition,
  { field: id, code, params }: FieldError,
  faults: Readonly<Record<string, string>>,
  language: Language,
  given?: string,
): WordedFault {
  const field = fieldsOf(definition).find((candidate) => candidate.id === id);
  const document = definition.documents.find((candidate) => candidate.id === id);
  const own = field?.messages?.[code];
  const needsLimit = (sentence: string | undefined): boolean => sentence?.includes('{limit}') === true && params['limit'] === undefined;
  const usual = faults[document && code === 'required' ? 'document_required' : `${code}_${params['reason']}`] ?? faults[code];
  const sentence = own ? textIn(own, language) : (needsLimit(usual) ? given : usual) ?? given ?? faults['pattern'] ?? '';
  const asked = field ?? document;
  const label = asked ? textIn(asked.label, language).replace(/[?.:]+$/, '') : '';
  return { field: id, text: sentence.replace('{label}', label).replace('{limit}', String(params['limit'] ?? '')) };
}
