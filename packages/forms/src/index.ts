/**
 * Dossier forms: the definition (a document), the journey it gives for some answers, and validation. No DOM, no input
 * or output; the same code runs in the page and on the gateway.
 *
 * @packageDocumentation
 */
export { checkDefinition } from './check-definition.ts';
export type { DefinitionCheck } from './check-definition.ts';
export type { DefinitionProblem } from './definition-reader.ts';
export type {
  Answer,
  Answers,
  AttachedDocument,
  ConsentNotice,
  DocumentRequirement,
  Field,
  FieldKind,
  FieldOption,
  FieldSchema,
  FormDefinition,
  JsonLogic,
  Page,
  ProcessingTime,
} from './definition.ts';
export type { Fault } from './fault.ts';
export { answerFault } from './field-rules.ts';
export type { ValidationOptions } from './field-rules.ts';
export { schemaFault } from './field-schema.ts';
export { isAnswered, journey } from './journey.ts';
export type { Journey, JourneyDocument, JourneyField, JourneyPage } from './journey.ts';
export { evaluate, holds, logicOperators } from './logic.ts';
export { normaliseAnswer } from './normalise-answer.ts';
export { validateDocuments, validatePage, validateSubmission } from './validate.ts';
export type { CheckedSubmission, FieldError } from './validate.ts';
