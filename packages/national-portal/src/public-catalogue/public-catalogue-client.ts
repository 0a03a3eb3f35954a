import type { DriftHook } from '@motcua/contracts';
import {
  type CatalogueList,
  type CatalogueName,
  type CataloguePage,
  type CatalogueProcedure,
  type CatalogueSearch,
  decodeCatalogueList,
  decodeCataloguePage,
  type DecisionPart,
  encodeCatalogueList,
  encodeCatalogueSearch,
  encodeDecision,
  encodeNewest,
  encodeTextSearch,
} from '@motcua/contracts/portal-catalogue/codec';
import { operations } from '@motcua/contracts/portal-catalogue/operations';
import { itemsOf, type Platform, type PublicCatalogueProfile, readJson } from '@motcua/http';
import { type CallOptions, platformOf } from '../post-json.ts';
import { oneAtATime } from './one-at-a-time.ts';

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

  function ask<Answer>(operation: string, query: unknown, decode: (value: unknown) => Answer, { signal }: CallOptions): Promise<Answer> {
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
      return decode(readJson(response, operation));
    }, signal);
  }

  function pagesOf(readPage: (page: number) => Promise<CataloguePage>): AsyncGenerator<CatalogueProcedure, void, void> {
    return itemsOf(async (page: number) => {
      const { procedures, total } = await readPage(page);
      const more = procedures.length > 0 && (total === undefined ? procedures.length >= pageSize : page * pageSize < total);
      return { items: procedures, next: more ? page + 1 : undefined };
    }, 1);
  }

  function search(wanted: CatalogueSearch = {}, callOptions: CallOptions = {}): AsyncGenerator<CatalogueProcedure, void, void> {
    const operation = 'portal-catalogue.search';
    return pagesOf((page) => ask(operation, encodeCatalogueSearch(wanted, page, pageSize), (value) => decodeCataloguePage(value, operation, onDrift), callOptions));
  }

  return {
    search,
    searchText(text, callOptions = {}) {
      const operation = 'portal-catalogue.searchText';
      return pagesOf((page) => ask(operation, encodeTextSearch(text, page, pageSize), (value) => decodeCataloguePage(value, operation, onDrift), callOptions));
    },
    async newest(count, callOptions = {}) {
      const operation = 'portal-catalogue.newest';
      return (await ask(operation, encodeNewest(count), (value) => decodeCataloguePage(value, operation, onDrift), callOptions)).procedures;
    },
    async readDecision(decisionId, part, callOptions = {}) {
      const operation = 'portal-catalogue.readDecision';
      return (await ask(operation, encodeDecision(decisionId, part), (value) => decodeCataloguePage(value, operation, onDrift), callOptions)).procedures;
    },
    list: (list, callOptions = {}) => ask('portal-catalogue.list', encodeCatalogueList(list), (value) => decodeCatalogueList(value, onDrift), callOptions),
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
