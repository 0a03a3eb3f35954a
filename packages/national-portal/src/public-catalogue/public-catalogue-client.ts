import type { DriftHook } from '@motcua/contracts';
import type {
  CatalogueList,
  CatalogueName,
  CataloguePage,
  CatalogueProcedure,
  CatalogueSearch,
  DecisionPart,
} from '@motcua/contracts/portal-catalogue/codec';
import { operations } from '@motcua/contracts/portal-catalogue/operations';
import { checkedWriters, itemsOf, onFirstUse, type Platform, type PublicCatalogueProfile, readJson } from '@motcua/http';
import { type CallOptions, platformOf } from '../post-json.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Loaded with the first question. */
const theCodec = onFirstUse(async () => checkedWriters(await import('@motcua/contracts/portal-catalogue/codec')));

/** What writes and reads the catalogue's messages. */
type Codec = Awaited<ReturnType<typeof theCodec>>;

/** What became of a procedure since it was last read. */
export type CatalogueChange =
  | { change: 'new' | 'changed'; procedure: CatalogueProcedure }
  /** It is in no list any more: rescinded, or moved out of what was searched. */
  | { change: 'gone'; procedureCode: string };

/**
 * The national portal's public catalogue. One request at a time and with a pause between two, however many callers there
 * are: it is undocumented and belongs to the portal's own pages. Every call throws `MotcuaError`: what the platform throws,
 * and `bad_response`.
 */
export interface PublicCatalogueClient {
  /** Procedures by keyword, agency, sector, subject or level; a page is read when its first procedure is asked for. */
  search(search?: CatalogueSearch, options?: CallOptions): AsyncGenerator<CatalogueProcedure, void, void>;
  /** Procedures by full text. */
  searchText(text: string, options?: CallOptions): AsyncGenerator<CatalogueProcedure, void, void>;
  /** The newest procedures. */
  newest(count: number, options?: CallOptions): Promise<readonly CatalogueProcedure[]>;
  /** Procedures that a publishing decision announces, modifies or rescinds. */
  readDecision(decisionId: string, part: DecisionPart, options?: CallOptions): Promise<readonly CatalogueProcedure[]>;
  /** Agencies, sectors, subjects and places, with the ids a search takes. */
  list(list: CatalogueList, options?: CallOptions): Promise<CatalogueName[]>;
  /**
   * What has changed since the last reading, told by the publishing decision: nothing but the lists is read.
   *
   * @param known Decision ids by procedure code, of the same search. Of a procedure that is in several rows the first counts.
   */
  changes(known: ReadonlyMap<string, string>, search?: CatalogueSearch, options?: CallOptions): AsyncGenerator<CatalogueChange, void, void>;
}

/**
 * Makes a client of the public catalogue.
 *
 * @throws MotcuaError `configuration` when the profile names a platform and none is given.
 */
export function createPublicCatalogueClient(profile: PublicCatalogueProfile, options: { platform?: Platform; onDrift?: DriftHook } = {}): PublicCatalogueClient {
  const platform = platformOf(profile, options.platform);
  const { onDrift } = options;
  const pageSize = profile.pageSize ?? 50;
  const inTurn = oneAtATime(profile.pauseMs ?? 1000);

  async function ask<Answer>(
    operation: string,
    write: (codec: Codec) => unknown,
    decode: (codec: Codec, value: unknown) => Answer,
    { signal }: CallOptions,
  ): Promise<Answer> {
    const codec = await theCodec();
    const query = write(codec);
    return inTurn(async () => {
      const response = await platform.request({
        operation,
        method: operations.query.method,
        idempotent: operations.query.idempotent,
        url: profile.url,
        headers: {
          accept: 'application/json',
          'x-requested-with': 'XMLHttpRequest',
          ...(profile.referer === undefined ? {} : { referer: profile.referer }),
        },
        body: new URLSearchParams({ params: JSON.stringify(query) }),
        ...(signal === undefined ? {} : { signal }),
      });
      return decode(codec, readJson(response, operation));
    }, signal);
  }

  function askPage(operation: string, write: (codec: Codec) => unknown, options: CallOptions): Promise<CataloguePage> {
    return ask(operation, write, ({ decodeCataloguePage }, value) => decodeCataloguePage(value, operation, onDrift), options);
  }

  function pagesOf(readPage: (page: number) => Promise<CataloguePage>): AsyncGenerator<CatalogueProcedure, void, void> {
    return itemsOf(async (page: number) => {
      const { procedures, total } = await readPage(page);
      const more = procedures.length > 0 && (total === undefined ? procedures.length >= pageSize : page * pageSize < total);
      return { items: procedures, next: more ? page + 1 : undefined };
    }, 1);
  }

  function search(wanted: CatalogueSearch = {}, callOptions: CallOptions = {}): AsyncGenerator<CatalogueProcedure, void, void> {
    return pagesOf((page) => askPage('portal-catalogue.search', (codec) => codec.encodeCatalogueSearch(wanted, page, pageSize), callOptions));
  }

  return {
    search,
    searchText(text, callOptions = {}) {
      return pagesOf((page) => askPage('portal-catalogue.searchText', (codec) => codec.encodeTextSearch(text, page, pageSize), callOptions));
    },
    async newest(count, callOptions = {}) {
      return (await askPage('portal-catalogue.newest', (codec) => codec.encodeNewest(count), callOptions)).procedures;
    },
    async readDecision(decisionId, part, callOptions = {}) {
      return (await askPage('portal-catalogue.readDecision', (codec) => codec.encodeDecision(decisionId, part), callOptions)).procedures;
    },
    list: (list, callOptions = {}) =>
      ask('portal-catalogue.list', (codec) => codec.encodeCatalogueList(list), (codec, value) => codec.decodeCatalogueList(value, onDrift), callOptions),
    async *changes(known, wanted = {}, callOptions = {}) {
      const seen = new Set<string>();
      for await (const procedure of search(wanted, callOptions)) {
        const code = procedure.procedureCode;
        if (code === undefined || seen.has(code)) continue;
        seen.add(code);
        const before = known.get(code);
        if (before === undefined) yield { change: 'new', procedure };
        else if (before !== procedure.decisionId) yield { change: 'changed', procedure };
      }
      for (const procedureCode of known.keys()) if (!seen.has(procedureCode)) yield { change: 'gone', procedureCode };
    },
  };
}
