import { SearchIndexError } from './index-format.ts';

/** A file of the catalogue: its name beside the manifest (made from its content), and how to know it is whole. */
export interface CatalogueFile {
  readonly file: string;
  readonly bytes: number;
  /** Subresource integrity value, `sha384-…`, for `fetch`'s own `integrity`. */
  readonly integrity: string;
}

/** Details of the records from `first` on: an object with a member per record that has any, named by its place from `first`. */
export interface DetailFile extends CatalogueFile {
  readonly first: number;
  readonly records: number;
}

/** A sector with many procedures. */
export interface SectorSize {
  /** Its place in the display file's table, from 1. */
  readonly sector: number;
  readonly name: string;
  readonly records: number;
}

/** The one file of a catalogue whose name does not change. */
export interface CatalogueManifest {
  readonly format: 1;
  /** Day the catalogue was published, `YYYY-MM-DD`. */
  readonly published: string;
  readonly records: number;
  readonly index: CatalogueFile;
  readonly display: CatalogueFile;
  readonly details: readonly DetailFile[];
  /** The biggest sectors, biggest first: what a page can offer before it has the index. */
  readonly sectors: readonly SectorSize[];
  /** What the lists are called, by their id. A list that is not there is called by its id. */
  readonly lists: Readonly<Record<string, { readonly vi: string; readonly en?: string }>>;
}

/**
 * Reads a manifest.
 *
 * @throws SearchIndexError `version` for a format this program does not know, `format` for anything else.
 */
export function readManifest(json: unknown): CatalogueManifest {
  const manifest = json as Partial<CatalogueManifest> | null;
  if (manifest?.format !== 1) throw new SearchIndexError(manifest?.format === undefined ? 'format' : 'version');
  const { index, display, details = [], sectors = [], lists = {} } = manifest;
  // Only beside the manifest, and only what the browser can compare with a hash.
  const isFile = (file: CatalogueFile | undefined) => /^[\w.-]+$/.test(file?.file ?? '') && file?.integrity;
  if (!lists || ![details, sectors].every(Array.isArray) || ![index, display, ...details].every(isFile)) throw new SearchIndexError('format');
  return { ...manifest, details, sectors, lists } as CatalogueManifest;
}
