import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Document } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { ProcedureRecord } from '@motcua/catalogue';

/** A general search engine, set up for Vietnamese as well as its settings allow. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** Whether what `build` gives is an index; else it is the documents, and opening them builds it. */
  readonly hasFile: boolean;
  /** The index as it would travel, from the records. */
  build(records: readonly ProcedureRecord[]): string;
  /** Opens what `build` gave; the answer to a query is ids, best first, ten at most. */
  open(file: string): (query: string) => string[];
}

/** Lower case without diacritics: what a general engine needs so that "so do" and "Sổ đỏ" agree. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
const tokens = (text: string): string[] => [...(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])];
const fields = ['name', 'sector', 'agency', 'code'] as const;
const documents = (records: readonly ProcedureRecord[]) => records.map(({ id, name, correctedName, sector, agency, code }) => ({
  id, name: correctedName ?? name, sector: sector ?? '', agency: agency ?? '', code: code ?? '',
}));
const version = (name: string) => {
  const path = createRequire(import.meta.url).resolve(name).replace(new RegExp(`(node_modules/${name}/).*`), '$1package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
};

const miniOptions = { fields: [...fields], tokenize: tokens, processTerm: (term: string) => term };

/** MiniSearch: the name counts most, the last word may be unfinished, one letter in five may be wrong. */
const miniSearch: Peer = {
  name: 'MiniSearch',
  version: version('minisearch'),
  hasFile: true,
  build: (records) => {
    const engine = new MiniSearch(miniOptions);
    engine.addAll(documents(records));
    return JSON.stringify(engine);
  },
  open: (file) => {
    const engine = MiniSearch.loadJSON(file, miniOptions);
    return (query) => engine
      .search(query, { boost: { name: 3, code: 2 }, prefix: (_term, at, terms) => at === terms.length - 1, fuzzy: (term) => (term.length > 4 ? 0.2 : false), combineWith: 'OR' })
      .slice(0, 10).map(({ id }) => String(id));
  },
};

/** lunr: no stemmer, no stop words, the name counts most, the last word may be unfinished. */
const lunrSearch: Peer = {
  name: 'lunr',
  version: version('lunr'),
  hasFile: true,
  build: (records) => {
    const index = lunr((builder) => {
      builder.pipeline.reset();
      builder.searchPipeline.reset();
      for (const field of fields) builder.field(field, { boost: field === 'name' ? 3 : 1 });
      for (const document of documents(records)) {
        builder.add({ ...document, ...Object.fromEntries(fields.map((field) => [field, tokens(document[field]).join(' ')])) });
      }
    });
    return JSON.stringify(index);
  },
  open: (file) => {
    const index = lunr.Index.load(JSON.parse(file) as object);
    return (query) => {
      const terms = tokens(query);
      if (terms.length === 0) return [];
      return index.query((asked) => {
        terms.forEach((term, at) => {
          asked.term(term, { boost: 10 });
          if (at === terms.length - 1) asked.term(term, { wildcard: lunr.Query.wildcard.TRAILING });
        });
      }).slice(0, 10).map(({ ref }) => ref);
    };
  },
};

/** FlexSearch: words from their beginning on, neighbours count, fields in the order of their weight. */
const flexSearch: Peer = {
  name: 'FlexSearch',
  version: version('flexsearch'),
  hasFile: false,
  build: (records) => JSON.stringify(documents(records)),
  open: (file) => {
    const index = fields.map((field) => ({ field, tokenize: 'forward', encode: tokens, resolution: 9, ...(field === 'name' ? { context: { depth: 1, bidirectional: true } } : {}) }));
    // Its types do not know that a field may have options of its own.
    const engine = new Document({ document: { id: 'id', index } } as unknown as ConstructorParameters<typeof Document>[0]);
    for (const document of JSON.parse(file) as ReturnType<typeof documents>) engine.add(document);
    return (query) => {
      const found = engine.search(query, { limit: 10, suggest: true });
      return [...new Set((found as { result: (string | number)[] }[]).flatMap(({ result }) => result.map(String)))].slice(0, 10);
    };
  },
};

/** The engines named in the table. */
export const peers: readonly Peer[] = [miniSearch, lunrSearch, flexSearch];
