/** The kinds of files of a catalogue: see `motcua catalogue index`. */
export type CatalogueFileKind = 'manifest' | 'index' | 'display' | 'details';

/**
 * How a web server of static files can fail: no answer, no line, no file, other bytes than were published; `kept`: no
 * line, but the browser still has the file; `huge`: it tells of large files, to a browser on a slow line.
 */
export type CatalogueFault = 'never' | 'offline' | 'missing' | 'damaged' | 'kept' | 'huge';

const real = new URL('motcua/catalogue/', document.baseURI);
const network = globalThis.fetch.bind(globalThis);

/**
 * Address of the manifest of the real catalogue, for an element's `catalogue` attribute; with faults, of one some of
 * whose files do not arrive.
 */
export function catalogue(faults: Partial<Record<CatalogueFileKind, CatalogueFault>> = {}): string {
  const told = new URLSearchParams(Object.entries(faults)).toString();
  return told === '' ? new URL('manifest.json', real).href : new URL(`faulty-catalogue/${encodeURIComponent(told)}/manifest.json`, document.baseURI).href;
}

globalThis.fetch = async (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const [, told, file] = /\/faulty-catalogue\/([^/]+)\/([\w.-]+)$/.exec(address.pathname) ?? [];
  if (told === undefined || file === undefined) return network(input, init);
  const kind = /^[a-z]+/.exec(file)?.[0] ?? '';
  const signal = init?.signal ?? undefined;
  switch (new URLSearchParams(decodeURIComponent(told)).get(kind)) {
    case 'never':
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    case 'offline':
      throw new TypeError('Failed to fetch');
    case 'missing':
      return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
    case 'damaged':
      // As a browser says it when a file has not the hash that was asked for.
      if (init?.integrity) throw new TypeError('Failed to fetch');
      return new Response(null, { status: 200 });
    case 'kept':
      if (init?.cache === 'no-cache') throw new TypeError('Failed to fetch');
      return network(new URL(file, real), { ...init, cache: 'default' });
    case 'huge': {
      Object.defineProperty(navigator, 'connection', { configurable: true, value: { effectiveType: '2g' } });
      const manifest = (await (await network(new URL(file, real), init)).json()) as { index: object };
      return Response.json({ ...manifest, index: { ...manifest.index, bytes: 12_000_000 } });
    }
    default:
      return network(new URL(file, real), init);
  }
};
