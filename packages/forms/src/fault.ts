/** What is wrong with an answer: a stable code, and the numbers a sentence about it needs. Never the answer itself. */
export interface Fault {
  /**
   * `required`, `type`, `too_short`, `too_long`, `pattern`, `too_small`, `too_large`, `not_an_option`, `too_few_items`,
   * `too_many_items`, `date_shape`, `date_in_future`, `date_too_early`, `email_shape`, `name_shape`,
   * `personal_id_shape`, `legacy_id_card_shape`, `phone_shape`; for documents `too_many_files`.
   */
  readonly code: string;
  /** For instance `{limit: 100}`, or `{reason: 'length'}` for the identifiers. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** A fault with its parameters. */
export function fault(code: string, params: Fault['params'] = {}): Fault {
  return { code, params };
}
