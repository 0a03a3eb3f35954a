/** What keeps a value of a JSON file from being a record of the catalogue; undefined when nothing does. */
export function problemOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null) return 'not an object';
  const { id, document, list, row, code, name } = record as Record<string, unknown>;
  for (const [field, value] of Object.entries({ id, document, list, name })) {
    if (typeof value !== 'string' || value.trim() === '') return `"${field}" must be a text`;
  }
  if (!Number.isInteger(row) || (row as number) < 1) return '"row" must be a number from 1';
  if (code !== null && typeof code !== 'string') return '"code" must be a text or null';
  if (typeof code === 'string' && /\s/.test(code)) return '"code" must not have spaces';
  return id === `${String(list)}-${String(row)}` ? undefined : '"id" must be the list, a hyphen and the row';
}
