import type { CatalogueManifest } from '@motcua/search';
import { catalogueCache, isSlow, loadFile, type Catalogue } from './catalogue-files.ts';

/** More than this is not kept beyond index and names: a cheap phone has better uses for its room. */
const mostDetails = 4_000_000;

/** What is kept already. */
const kept = new WeakSet<CatalogueManifest>();

/**
 * Keeps a catalogue on the device for a page without a network, and drops what it replaces; without its descriptions
 * when the line is slow. Does nothing where the browser has no Cache API (plain HTTP pages), or the catalogue is kept
 * already; where something is in the way it is tried again the next time.
 */
export async function keepCatalogue({ url, manifest, stale }: Catalogue): Promise<void> {
  if (!globalThis.caches || stale || kept.has(manifest)) return;
  kept.add(manifest);
  try {
    const { index, display, details } = manifest;
    const room = details.reduce((sum, { bytes }) => sum + bytes, 0);
    const files = [index, display, ...(room > mostDetails || isSlow() ? [] : details)];
    const wanted = new Set([url]);
    const cache = await caches.open(catalogueCache);
    for (const file of files) {
      const address = new URL(file.file, url).href;
      wanted.add(address);
      if (!(await cache.match(address))) await cache.put(address, await loadFile(url, file));
    }
    // Last, so that a manifest that is kept has its files.
    await cache.put(url, Response.json(manifest));
    const folder = new URL('.', url).href;
    for (const { url: old } of await cache.keys()) if (old.startsWith(folder) && !wanted.has(old)) await cache.delete(old);
  } catch {
    kept.delete(manifest);
  }
}
