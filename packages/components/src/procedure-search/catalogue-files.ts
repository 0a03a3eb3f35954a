import type { CatalogueFile, CatalogueManifest, DisplayStrings, SearchIndex, SearchIndexError } from '@motcua/search';
import { openIndex, readDisplay, readManifest } from '@motcua/search/lean';

/**
 * Why there is no catalogue: nothing answers, what answers is not the file that was published, it is of a version this
 * script cannot read, or it is so large that the person is asked first.
 */
export type CatalogueFault = 'offline' | 'catalogue_missing' | 'catalogue_damaged' | 'catalogue_version' | 'catalogue_large';

/** Thrown when the catalogue cannot be loaded. `message` is the code. */
export class CatalogueError extends Error {
  readonly code: CatalogueFault;

  constructor(code: CatalogueFault, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** A catalogue as its manifest tells it: enough to draw a page before anybody searches. */
export interface Listing {
  readonly url: string;
  readonly manifest: CatalogueManifest;
  /** Whether the server could not be asked, and this is what the browser had kept. */
  readonly stale: boolean;
  /**
   * Loads what is searched; once, however often it is asked.
   *
   * @throws CatalogueError.
   */
  readonly open: () => Promise<Catalogue>;
}

/** A catalogue, ready to be searched. */
export interface Catalogue extends Listing {
  readonly index: SearchIndex;
  readonly strings: DisplayStrings;
}

/** Longest wait for an answer, in milliseconds, and for each 10 bytes of a file. */
const patience = 30_000;
/** From this size on, in bytes, nobody who saves data or has a slow line gets it without having asked for it. */
const large = 4_000_000;
/** Where the browser keeps catalogues for when there is no network: see `keepCatalogue`. */
export const catalogueCache = 'motcua-catalogue';
const known = new Map<string, Promise<Listing>>();

/**
 * Loads a catalogue's manifest; elements that name the same one share it, and what it opens.
 *
 * @param url of the manifest.
 * @param byHand - The person asked for it, however large it is.
 * @throws CatalogueError.
 */
export function loadListing(url: string, byHand: boolean): Promise<Listing> {
  let listing = known.get(url);
  if (!listing) {
    // What has failed, or is old, is asked for again next time.
    const forget = () => void known.delete(url);
    listing = load(url, byHand, forget);
    known.set(url, listing);
    void listing.then(({ stale }) => stale && forget(), forget);
  }
  return listing;
}

const load = (url: string, byHand: boolean, forget: () => void) => faultless<Listing>(async () => {
  let stale = false;
  const answer = await get(url, { cache: 'no-cache' }).catch((error: unknown) => {
    // Without a network the browser may still have it, also on plain HTTP pages, where there is no service worker.
    stale = true;
    return get(url, { cache: 'force-cache' }).catch(() => kept(url, error));
  });
  if (!answer.ok) throw new CatalogueError('catalogue_missing');
  const manifest = readManifest(await answer.json());
  if (!byHand && manifest.index.bytes + manifest.display.bytes > large && isSlow()) throw new CatalogueError('catalogue_large');
  let opened: Promise<Catalogue> | undefined;
  const open = () => {
    opened ??= faultless(async () => {
      const [bytes, strings] = await Promise.all([
        loadFile(url, manifest.index).then((file) => file.arrayBuffer()),
        loadFile(url, manifest.display).then((file) => file.json() as Promise<unknown>),
      ]);
      return { ...listing, index: openIndex(bytes), strings: readDisplay(strings) };
    });
    void opened.catch(forget);
    return opened;
  };
  const listing = { url, manifest, stale, open };
  return listing;
});

/** What `work` gives; whatever it throws becomes a {@link CatalogueError}. */
async function faultless<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CatalogueError) throw error;
    throw new CatalogueError((error as Partial<SearchIndexError>).code === 'version' ? 'catalogue_version' : 'catalogue_damaged', error);
  }
}

/** Loads a file of the catalogue and lets the browser compare it with the hash in the manifest. */
export async function loadFile(manifestUrl: string, { file, bytes, integrity }: CatalogueFile): Promise<Response> {
  const url = new URL(file, manifestUrl).href;
  // A file's name is made from its content: what the browser has kept is as good as new.
  const attempt = (cache: RequestCache) => get(url, { cache, integrity }, patience + bytes / 10);
  const answer = await attempt('force-cache').catch(() => attempt('reload')).catch(async (error: unknown) => {
    // fetch() fails alike for a wrong hash and for no network. Only asking without the hash tells which.
    const reached = await get(url, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
    if (!reached) return kept(url, error);
    throw new CatalogueError(reached.ok ? 'catalogue_damaged' : 'catalogue_missing', error);
  });
  if (!answer.ok) throw new CatalogueError('catalogue_missing');
  return answer;
}

/** The copy that was kept for when there is no network. */
async function kept(url: string, failure: unknown): Promise<Response> {
  const copy = await globalThis.caches?.match(url, { cacheName: catalogueCache }).catch(() => undefined);
  if (copy) return copy;
  throw new CatalogueError('offline', failure);
}

/** Whether the line is slow, or the person saves data; as far as the browser tells. */
export function isSlow(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /[23]g/.test(connection?.effectiveType ?? '');
}

function get(url: string, init: RequestInit, wait = patience): Promise<Response> {
  // A redirect would let another origin answer in the place of the one that was named.
  return fetch(url, { ...init, redirect: 'manual', credentials: 'omit', signal: AbortSignal.timeout(wait) });
}
