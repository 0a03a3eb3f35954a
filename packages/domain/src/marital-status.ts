/** Marital status as the population database records it. A code we do not know is kept as it came. */
export type MaritalStatus =
  | { readonly kind: 'unmarried' | 'married' | 'divorced_or_widowed' }
  | { readonly kind: 'unknown'; readonly raw: string };

/**
 * The marital status behind a code of the population database (1 unmarried, 2 married, 3 divorced or widowed).
 *
 * @returns `undefined` for an empty text and for 0: nothing is recorded.
 */
export function maritalStatusFromRegisterCode(raw: string | number): MaritalStatus | undefined {
  const text = String(raw).trim();
  if (/^0*$/.test(text)) return undefined;
  const kind = ({ 1: 'unmarried', 2: 'married', 3: 'divorced_or_widowed' } as const)[Number(text)];
  return kind ? { kind } : { kind: 'unknown', raw: text };
}

/** The population database's code of a marital status. */
export function registerCodeOfMaritalStatus(status: MaritalStatus): string {
  return status.kind === 'unknown' ? status.raw : { unmarried: '1', married: '2', divorced_or_widowed: '3' }[status.kind];
}
