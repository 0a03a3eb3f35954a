/** Blood group as the population database records it. A code we do not know is kept as it came. */
export type BloodGroup = { readonly kind: 'A' | 'B' | 'AB' | 'O' } | { readonly kind: 'unknown'; readonly raw: string };

/**
 * The blood group behind a code of the population database (01 A, 02 B, 03 AB, 04 O; DOMAIN.md §2.5). Leading zeros vary
 * between sources.
 *
 * @returns `undefined` for an empty text and for 00: nothing is recorded.
 */
export function bloodGroupFromRegisterCode(raw: string | number): BloodGroup | undefined {
  const text = String(raw).trim();
  if (/^0*$/.test(text)) return undefined;
  const kind = ({ 1: 'A', 2: 'B', 3: 'AB', 4: 'O' } as const)[Number(text)];
  return kind ? { kind } : { kind: 'unknown', raw: text };
}

/** The population database's code of a blood group, two digits. */
export function registerCodeOfBloodGroup(group: BloodGroup): string {
  return group.kind === 'unknown' ? group.raw : { A: '01', B: '02', AB: '03', O: '04' }[group.kind];
}
