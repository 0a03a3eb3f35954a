/** Members that may be `undefined`, for building objects under exactOptionalPropertyTypes. */
export type Loose<T> = { [Key in keyof T]?: T[Key] | undefined };

/** The members that are there: `undefined` ones are left out. */
export function present<T extends object>(members: Loose<T>): T {
  const kept: Loose<T> = {};
  for (const name in members) if (members[name] !== undefined) kept[name] = members[name];
  return kept as T;
}

/** The members that are there, when any is. */
export function filled<T extends object>(members: Loose<T>): T | undefined {
  const value = present<T>(members);
  return Object.keys(value).length > 0 ? value : undefined;
}

/** A text without blanks at its ends, composed (NFC); none when it is empty, null or missing. Numbers become texts. */
export function textOf(value: string | number | boolean | null | undefined): string | undefined {
  if (value === null || value === undefined || typeof value === 'boolean') return undefined;
  const text = String(value).normalize('NFC').trim();
  return text === '' ? undefined : text;
}

/** The keys of a code table turned round: what a code on the wire is called in the domain. */
export function byCode<Name extends string>(codes: Record<Name, string | number>): ReadonlyMap<string, Name> {
  return new Map(Object.entries(codes).map(([name, code]) => [String(code), name as Name]));
}
