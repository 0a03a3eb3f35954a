/** Sex as registers record it. A code we do not know is kept as it came. */
export type Sex = { readonly kind: 'male' | 'female' | 'other' } | { readonly kind: 'unknown'; readonly raw: string };

/**
 * The sex behind a code. Services number it differently: the population database and the sign-in write 1 male, 2 female
 * (3 other in the portal's list), 0 when nothing is recorded.
 *
 * @returns `undefined` for an empty text and for 0: nothing is recorded.
 */
export function sexFromRegisterCode(raw: string | number): Sex | undefined {
  const text = String(raw).trim();
  if (/^0*$/.test(text)) return undefined;
  const kind = ({ 1: 'male', 2: 'female', 3: 'other' } as const)[Number(text)];
  return kind ? { kind } : { kind: 'unknown', raw: text };
}

/** The population database's code of a sex. */
export function registerCodeOfSex(sex: Sex): string {
  return sex.kind === 'unknown' ? sex.raw : { male: '1', female: '2', other: '3' }[sex.kind];
}
