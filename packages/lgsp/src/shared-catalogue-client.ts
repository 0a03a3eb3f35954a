import type {
  AgencyCategory,
  CatalogueCategory,
  CatalogueColumns,
  CatalogueEntry,
  CatalogueProperty,
  CatalogueRow,
  CataloguedAgency,
} from '@motcua/contracts/shared-catalogue/codec';
import { operations } from '@motcua/contracts/shared-catalogue/operations';
import type { DriftHook } from '@motcua/contracts';
import { MotcuaError } from '@motcua/domain';
import { checkedWriters, createPlatform, onFirstUse, type Platform, type PlatformRequest, type PlatformResponse, readJson, resolveSecret, type SharedCatalogueProfile } from '@motcua/http';
import { addressUnder, type CallOptions, requestOf, type Told, withSignal } from './service-call.ts';

const theCodec = onFirstUse(async () => checkedWriters(await import('@motcua/contracts/shared-catalogue/codec')));

/** A category by our name, or by the platform's own where we have no name for it. */
export type CatalogueName = CatalogueCategory | { slug: string };

/** An answer kept with the `ETag` it came with. */
export interface CachedAnswer {
  etag: string;
  text: string;
}

/** Keeps answers between calls. A process's own memory when none is given; shared by processes when one is. */
export interface CatalogueCache {
  get(address: string): CachedAnswer | undefined | Promise<CachedAnswer | undefined>;
  set(address: string, answer: CachedAnswer): void | Promise<void>;
}

/** What a client of the shared catalogues takes beside its platform and profile. */
export interface SharedCatalogueOptions {
  /** Told of fields the contract does not know. */
  onDrift?: DriftHook;
  cache?: CatalogueCache;
  /** The connection the old address is asked over; one without a token when left out. */
  oldPlatform?: Platform;
}

/**
 * The national shared catalogues (`dmdc`). Nothing in them is personal data. Answers that come with an `ETag` are kept,
 * and asked for again only when they have changed.
 */
export interface SharedCatalogueClient {
  /** The columns of a category. */
  readMetadata(category: CatalogueName, options?: CallOptions): Promise<CatalogueProperty[]>;
  /** The rows of a category as the catalogue keeps them, page by page where the profile says how. */
  readRows(category: CatalogueName, options?: CallOptions): AsyncIterable<CatalogueRow>;
  /**
   * Codes and what they mean. Which columns hold them is told from the category's metadata, which is an inference, unless
   * the profile names them.
   *
   * @throws MotcuaError `configuration` with `details.reason` `columns` when they cannot be told.
   */
  readEntries(category: CatalogueName, options?: CallOptions): AsyncIterable<CatalogueEntry>;
  /** The agencies of one of the four levels. */
  readAgencies(category: AgencyCategory, options?: CallOptions): AsyncIterable<CataloguedAgency>;
  /**
   * Adds rows, and says how many. It is never repeated by itself.
   *
   * @throws MotcuaError `duplicate` when a row exists already (`details.row`, `details.column`), else `rejected`.
   */
  insertRows(category: CatalogueName, rows: readonly CatalogueRow[], options?: CallOptions): Promise<{ inserted: number }>;
  /** Adds agencies; see {@link SharedCatalogueClient.insertRows}. */
  insertAgencies(category: AgencyCategory, agencies: readonly CataloguedAgency[], options?: CallOptions): Promise<{ inserted: number }>;
  /**
   * What the old address lists, row by row. The form of its answer is inferred.
   *
   * @throws MotcuaError `configuration` when the profile does not have the old address.
   */
  readAllCategories(options?: CallOptions): Promise<CatalogueRow[]>;
}

/**
 * Makes a client of the shared catalogues.
 *
 * @example
 * const catalogues = createSharedCatalogueClient(platforms('ngsp'), profile.services.sharedCatalogue);
 * for await (const agency of catalogues.readAgencies('agencies1')) console.log(agency.agencyCode, agency.name);
 */
export function createSharedCatalogueClient(
  platform: Platform,
  profile: SharedCatalogueProfile,
  { onDrift = platform.onDrift, cache = memoryCache(), oldPlatform }: SharedCatalogueOptions = {},
): SharedCatalogueClient {
  /** A resource, from the cache when the catalogue says that it has not changed. */
  async function get(operation: string, told: Told, url: string, options: CallOptions): Promise<unknown> {
    const kept = await cache.get(url);
    const response = await platform.request({
      ...requestOf({ operation, told, url, ...withSignal(options) }),
      headers: { accept: 'application/json', ...(kept === undefined ? {} : { 'if-none-match': kept.etag }) },
      accept: [304],
    });
    if (response.status === 304) {
      if (kept !== undefined) return readJson({ ...response, text: () => kept.text }, operation);
      throw new MotcuaError('bad_response', `${operation}: nothing has changed, but nothing was asked before`, { details: { operation, reason: 'not_modified' } });
    }
    const json = readJson(response, operation);
    const etag = response.headers.get('etag');
    if (etag !== null && etag !== '') await cache.set(url, { etag, text: response.text() });
    return json;
  }

  async function* rowsOf(category: CatalogueName, options: CallOptions): AsyncGenerator<CatalogueRow> {
    const operation = 'shared-catalogue.readRows';
    const { paging } = profile;
    const codec = await theCodec();
    const address = addressUnder(profile.url, `Category/${await slugOf(category)}`);
    if (paging === undefined) {
      yield* codec.decodeRows(await get(operation, operations.readRows, address, options), operation);
      return;
    }
    let last = '';
    for (let offset = 0; ; offset += paging.size) {
      const query = new URLSearchParams({ [paging.offset]: String(offset), [paging.limit]: String(paging.size) });
      const rows = codec.decodeRows(await get(operation, operations.readRows, `${address}?${query}`, options), operation);
      // A platform that does not know the members gives the same rows for ever.
      const page = JSON.stringify(rows);
      if (rows.length > paging.size || (rows.length > 0 && page === last)) throw notPaged(operation);
      yield* rows;
      if (rows.length < paging.size) return;
      last = page;
    }
  }

  async function columnsFor(category: CatalogueName, options: CallOptions): Promise<CatalogueColumns> {
    const name = typeof category === 'string' ? category : category.slug;
    const named = profile.columns !== undefined && Object.hasOwn(profile.columns, name) ? profile.columns[name] : undefined;
    const columns = named ?? (await theCodec()).columnsOf(await client.readMetadata(category, options));
    if (columns !== undefined) return columns;
    throw new MotcuaError('configuration', 'The columns of the category cannot be told: the profile has to name them', {
      details: { operation: 'shared-catalogue.readEntries', reason: 'columns', category: name },
    });
  }

  const client: SharedCatalogueClient = {
    async readMetadata(category, options = {}) {
      const codec = await theCodec();
      const url = addressUnder(profile.url, `Metadata/${await slugOf(category)}`);
      return codec.decodeMetadata(await get('shared-catalogue.readMetadata', operations.readMetadata, url, options), onDrift);
    },
    readRows: (category, options = {}) => rowsOf(category, options),
    async *readEntries(category, options = {}) {
      const columns = await columnsFor(category, options);
      const codec = await theCodec();
      for await (const row of rowsOf(category, options)) {
        const entry = codec.decodeEntry(row, columns);
        if (entry !== undefined) yield entry;
        else onDrift?.({ operation: 'shared-catalogue.readEntries', place: '[] without code or name' });
      }
    },
    async *readAgencies(category, options = {}) {
      const codec = await theCodec();
      for await (const row of rowsOf(category, options)) {
        const agency = codec.decodeAgency(row, category);
        if (agency !== undefined) yield agency;
        else onDrift?.({ operation: 'shared-catalogue.readAgencies', place: '[] without code or name' });
      }
    },
    async insertRows(category, rows, options = {}) {
      const codec = await theCodec();
      const operation = 'shared-catalogue.insertRows';
      const response = await platform.request({
        ...requestOf({ operation, told: operations.insertRows, url: addressUnder(profile.url, `Category/${await slugOf(category)}`), ...withSignal(options) }),
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify(codec.encodeRows(rows)),
        // With which status a refusal comes is not known.
        accept: [400, 409],
      });
      return { inserted: codec.decodeInsert(readJson(response, operation), onDrift) };
    },
    async insertAgencies(category, agencies, options) {
      const { encodeAgency } = await theCodec();
      return client.insertRows(
        category,
        agencies.map((agency) => encodeAgency(agency, category)),
        options,
      );
    },
    async readAllCategories(options = {}) {
      const operation = 'shared-catalogue.readAllCategories';
      const codec = await theCodec();
      const old = profile.allCategories;
      if (old === undefined) {
        throw new MotcuaError('configuration', 'The connection profile has no old address of the catalogues', { details: { operation, place: 'services.sharedCatalogue.allCategories' } });
      }
      const [username, password] = await Promise.all([resolveSecret(old.username), resolveSecret(old.password)]);
      const request: PlatformRequest = {
        ...requestOf({ operation, told: operations.listCategories, url: old.url, ...withSignal(options) }),
        headers: { accept: 'application/json', authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` },
      };
      const response: PlatformResponse = await (oldPlatform ?? createPlatform({ token: { strategy: 'none' } })).request(request);
      return codec.decodeRows(readJson(response, operation), operation);
    },
  };
  return client;
}

async function slugOf(category: CatalogueName): Promise<string> {
  const { catalogueSlugs } = await theCodec();
  if (typeof category === 'string' && Object.hasOwn(catalogueSlugs, category)) return catalogueSlugs[category];
  const slug = typeof category === 'object' ? (category as { slug?: unknown } | null)?.slug : undefined;
  if (typeof slug === 'string' && /^[A-Za-z0-9_-]{1,100}$/.test(slug)) return slug;
  throw new MotcuaError('invalid_request', 'There is no such category', { details: { reason: 'category' } });
}

function notPaged(operation: string): MotcuaError {
  return new MotcuaError('bad_response', `${operation}: the catalogue does not page as the profile says`, { details: { operation, reason: 'paging' } });
}

const keptAnswers = 100;

/** The last 100 answers in this process's memory. */
function memoryCache(): CatalogueCache {
  const answers = new Map<string, CachedAnswer>();
  return {
    get: (address) => answers.get(address),
    set(address, answer) {
      answers.delete(address);
      answers.set(address, answer);
      const [oldest] = answers.keys();
      if (answers.size > keptAnswers && oldest !== undefined) answers.delete(oldest);
    },
  };
}
