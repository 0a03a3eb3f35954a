import type { DataItem, Text } from '@motcua/domain';

/**
 * A rule over answers: a closed subset of JsonLogic (see {@link logicOperators}). Operands are rules themselves, or
 * strings, numbers, booleans, null and lists of them. `{"var": "field_id"}` reads an answer.
 */
export type JsonLogic = string | number | boolean | null | readonly JsonLogic[] | { readonly [operator: string]: JsonLogic };

/**
 * What a field asks, and so which control shows it and which rule of the domain checks it.
 *
 * - `text`, `long_text`: one line, several lines.
 * - `number`: a number, typed.
 * - `date`: a day, `yyyy-MM-dd`, typed as day, month and year.
 * - `birth_date`: a day that is not in the future; with `yearOnly` also `yyyy`.
 * - `radio`, `select`: one of `options`; `radio` shows them all.
 * - `checkboxes`: any of `options`; the answer is a list.
 * - `confirm`: one box to tick; the answer is a boolean, and a required one must be true.
 * - `name`: a person's name. `personal_id`, `legacy_id_card`, `phone`, `email`: as in `@motcua/domain`.
 */
export type FieldKind =
  | 'text'
  | 'long_text'
  | 'number'
  | 'date'
  | 'birth_date'
  | 'radio'
  | 'select'
  | 'checkboxes'
  | 'confirm'
  | 'name'
  | 'personal_id'
  | 'legacy_id_card'
  | 'phone'
  | 'email';

/** The part of JSON Schema 2020-12 a field may use. Patterns must be anchored at the start and cheap to run. */
export interface FieldSchema {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array';
  /** Characters (code points), as JSON Schema counts them. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A regular expression, Unicode mode. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly (string | number | boolean)[];
  readonly format?: 'date' | 'email';
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** One choice of a field. */
export interface FieldOption {
  /** What is stored and sent. */
  readonly value: string;
  readonly label: Text;
  readonly hint?: Text;
}

/** One question. */
export interface Field {
  /** Key of the answer: lower-case letters, digits, underscores; unique in the definition. */
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: Text;
  readonly hint?: Text;
  /** Whether an answer is needed: always, never, or while a named condition holds. */
  readonly required: boolean | string;
  /** Name of the condition under which the question is asked; always without one. */
  readonly when?: string;
  readonly schema?: FieldSchema;
  /** For `radio`, `select` and `checkboxes`. */
  readonly options?: readonly FieldOption[];
  /** Only for `birth_date`: a year alone is an answer, for people whose day of birth is not known. */
  readonly yearOnly?: boolean;
  /** Token of the HTML `autocomplete` attribute. */
  readonly autocomplete?: string;
  /**
   * The signed-in person's data item this question can be filled with. Values come as answers of the field:
   * dates `yyyy-MM-dd` or `yyyy`, sex `male` or `female`, nationality as ISO 3166-1 alpha-2, ethnicity as the
   * register's number without leading zeros, addresses in one line.
   */
  readonly prefill?: DataItem;
  /** Personal data: kept out of logs and of public views. */
  readonly personal?: boolean;
  /** The definition's own sentences for error codes, instead of the usual ones. */
  readonly messages?: Readonly<Record<string, Text>>;
}

/** One step of the form. */
export interface Page {
  readonly id: string;
  readonly title: Text;
  readonly intro?: Text;
  /** Name of the condition under which the page is part of the journey; always without one. */
  readonly when?: string;
  readonly fields: readonly Field[];
}

/** One document of the dossier. */
export interface DocumentRequirement {
  /** Unique among the fields and documents of the definition. */
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly required: boolean | string;
  readonly when?: string;
  /** Media types taken, for instance `application/pdf`. The type is told by the content. */
  readonly accepts: readonly string[];
  /** Size of one file. */
  readonly maxBytes: number;
  readonly maxFiles: number;
}

/** What the person is asked to agree to before anything is fetched about them. */
export interface ConsentNotice {
  /** Changes with the wording: a consent is to one version. */
  readonly noticeVersion: string;
  readonly purpose: Text;
  /** All that may be fetched. */
  readonly items: readonly DataItem[];
  /** Those of the items without which the person cannot be looked up at all. */
  readonly required: readonly DataItem[];
}

/** How long the agency has. */
export interface ProcessingTime {
  /** Working days; 0 is the day of receipt. */
  readonly workingDays: number;
  /** Received at this hour or later counts as received the next working day. */
  readonly cutOffHour?: number;
  /** Where the time limit is written. */
  readonly source: string;
}

/** A dossier form: a document, never code. {@link checkDefinition} tells whether a JSON value is one. */
export interface FormDefinition {
  readonly id: string;
  /** Changes with every change of the document; a dossier says which version it was filled in with. */
  readonly version: string;
  readonly procedureCode: string;
  readonly title: Text;
  /** Where the questions come from, and how sure they are. */
  readonly source: string;
  /** `submit`: through the gateway. `hand_over`: the person goes on at `url`. */
  readonly ending: { readonly kind: 'submit' } | { readonly kind: 'hand_over'; readonly url: string };
  readonly consent: ConsentNotice;
  readonly processing?: ProcessingTime;
  /** Named rules. A rule may only read questions that stand before every place the name is used at. */
  readonly conditions: Readonly<Record<string, JsonLogic>>;
  readonly pages: readonly Page[];
  readonly documents: readonly DocumentRequirement[];
  /** What the person affirms when submitting. */
  readonly declaration?: Text;
}

/** What a question may be answered with. */
export type Answer = string | number | boolean | readonly string[];

/** Answers by field id. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** The files given for one document. */
export interface AttachedDocument {
  readonly documentId: string;
  readonly uploadIds: readonly string[];
}
