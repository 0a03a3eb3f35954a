import { isDataItem } from '@motcua/domain';
import { patternProblem } from './check-pattern.ts';
import type { Reader } from './definition-reader.ts';
import type { FieldKind } from './definition.ts';

/** All kinds of fields, and the JSON type their answers have. */
const kinds: Readonly<Record<FieldKind, readonly string[]>> = {
  text: ['string'],
  long_text: ['string'],
  number: ['number', 'integer'],
  date: ['string'],
  birth_date: ['string'],
  radio: ['string'],
  select: ['string'],
  checkboxes: ['array'],
  confirm: ['boolean'],
  name: ['string'],
  personal_id: ['string'],
  legacy_id_card: ['string'],
  phone: ['string'],
  email: ['string'],
};

const kindsWithOptions: readonly string[] = ['radio', 'select', 'checkboxes'];

/** Kinds that take free text of any length: a definition says how much. */
const kindsWithLength: readonly string[] = ['text', 'long_text', 'name'];

/** Checks a field but for its id and conditions. False when it is no object at all. */
export function checkField(field: Reader): boolean {
  const members = ['id', 'kind', 'label', 'hint', 'required', 'when', 'schema', 'options', 'yearOnly', 'autocomplete', 'prefill', 'personal', 'messages'];
  if (!field.object(members)) return false;
  const kind = field.at('kind').oneOf(Object.keys(kinds)) as FieldKind | undefined;
  field.at('label').words();
  field.at('hint').words(true);
  field.at('required').flagOrName();
  field.at('when').name();
  field.at('personal').flag(true);
  field.at('yearOnly').flag(true);
  if (field.at('yearOnly').present && kind !== 'birth_date') field.at('yearOnly').problem('belongs to the kind birth_date');
  const autocomplete = field.at('autocomplete');
  if (autocomplete.present && !/^[a-z0-9 -]+$/.test(autocomplete.text() ?? 'off')) autocomplete.problem('is a token of the autocomplete attribute');
  const prefill = field.at('prefill');
  if (prefill.present && !isDataItem(String(prefill.value))) prefill.problem(`"${String(prefill.value)}" is not a data item`);
  if (kind) checkOptions(field.at('options'), kind);
  checkSchema(field.at('schema'), kind);
  const messages = field.at('messages');
  if (messages.present) for (const [, message] of messages.entries()) message.words();
  return true;
}

function checkOptions(options: Reader, kind: FieldKind): void {
  if (!kindsWithOptions.includes(kind)) {
    if (options.present) options.problem(`a field of kind ${kind} has no options`);
    return;
  }
  const values = new Set<string>();
  for (const option of options.list(1)) {
    if (!option.object(['value', 'label', 'hint'])) continue;
    const value = option.at('value').text(100);
    if (value !== undefined && !/^[A-Za-z0-9_-]+$/.test(value)) option.at('value').problem('a value is letters, digits, hyphens and underscores');
    if (value !== undefined && values.has(value)) option.at('value').problem(`the value "${value}" is used twice`);
    if (value !== undefined) values.add(value);
    option.at('label').words();
    option.at('hint').words(true);
  }
}

function checkSchema(schema: Reader, kind: FieldKind | undefined): void {
  const needsLength = kind !== undefined && kindsWithLength.includes(kind);
  if (!schema.present && !needsLength) return;
  if (!schema.object(['type', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'enum', 'format', 'minItems', 'maxItems'])) return;
  if (kind) schema.at('type').oneOf(kinds[kind], true);
  schema.at('format').oneOf(['date', 'email'], true);
  const limits: readonly (readonly [least: string, most: string, needed: boolean])[] = [
    ['minLength', 'maxLength', needsLength],
    ['minItems', 'maxItems', false],
  ];
  for (const [least, most, needed] of limits) {
    schema.at(least).number(0, 10_000, true);
    schema.at(most).number(0, 10_000, !needed);
  }
  for (const [least, most] of [...limits, ['minimum', 'maximum'] as const]) {
    const [low, high] = [schema.at(least).value, schema.at(most).value];
    if (typeof low === 'number' && typeof high === 'number' && low > high) schema.at(least).problem(`is more than ${most}`);
  }
  for (const bound of ['minimum', 'maximum']) {
    const limit = schema.at(bound);
    if (limit.present && !(typeof limit.value === 'number' && Number.isFinite(limit.value))) limit.problem('is a number');
  }
  checkEnum(schema.at('enum'));
  const pattern = schema.at('pattern');
  if (!pattern.present) return;
  const problem = patternProblem(pattern.text(500) ?? '^$');
  if (problem) pattern.problem(problem);
  if (!schema.at('maxLength').present) pattern.problem('stands beside a maxLength');
}

function checkEnum(allowed: Reader): void {
  if (!allowed.present) return;
  for (const value of allowed.list(1)) {
    if (!['string', 'number', 'boolean'].includes(typeof value.value)) value.problem('is a text, a number, true or false');
  }
}

/** Checks a document but for its id and conditions. False when it is no object at all. */
export function checkRequirement(document: Reader): boolean {
  if (!document.object(['id', 'label', 'hint', 'required', 'when', 'accepts', 'maxBytes', 'maxFiles'])) return false;
  document.at('label').words();
  document.at('hint').words(true);
  document.at('required').flagOrName();
  document.at('when').name();
  document.at('maxBytes').number(1, 1_000_000_000);
  document.at('maxFiles').number(1, 20);
  for (const type of document.at('accepts').list(1)) {
    if (!/^[a-z]+\/[a-z0-9.+-]+$/.test(type.text() ?? 'a/b')) type.problem('is a media type');
  }
  return true;
}
