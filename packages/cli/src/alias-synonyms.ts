import type { ProcedureRecord } from '@motcua/catalogue';
import type { Alias } from '@motcua/catalogue/importers';
import type { SynonymsEntry } from '@motcua/search/build';

/** Words of a name that its index is made of; a longer meaning would name words the index does not have. */
const indexedWords = 40;

/** Officers' everyday names as entries of the everyday words: each means the official name of its procedure. */
export function aliasSynonyms(aliases: readonly Alias[], records: readonly ProcedureRecord[]): SynonymsEntry[] {
  const names = new Map<string, Set<string>>();
  for (const { id, code, name, correctedName } of records) {
    const shown = (correctedName ?? name).split(/\s+/u).slice(0, indexedWords).join(' ');
    for (const key of [id, code]) if (key !== null) names.set(key, (names.get(key) ?? new Set()).add(shown));
  }
  const sayings = new Map<string, Set<string>>();
  for (const { id, code, alias } of aliases) {
    for (const name of names.get(id ?? code ?? '') ?? []) sayings.set(alias, (sayings.get(alias) ?? new Set()).add(name));
  }
  return [...sayings].map(([alias, meant]) => ({ say: [alias], mean: [...meant], weight: 1 }));
}
