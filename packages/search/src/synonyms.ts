/**
 * The everyday words document: what people say and what officials call it. Data with a version, extended by agencies.
 * All texts are Vietnamese with diacritics; a query without them matches too.
 */
export interface SynonymsDocument {
  readonly format: 1;
  /** Changes with every edit, `YYYY-MM-DD`. */
  readonly version: string;
  /** Words that are left out of index and query alike. */
  readonly skip: readonly string[];
  /** Phrases around what is meant ("tôi muốn", "ở đâu"): left out of a query where they stand alone. */
  readonly around: readonly string[];
  /**
   * Phrases that mark a name as a variant of a plainer procedure, by kind: renewal, replacement, change, ending… at most
   * 14 kinds. A variant nobody asked for stands behind the plain one.
   */
  readonly variants: readonly (readonly string[])[];
  readonly entries: readonly SynonymsEntry[];
}

/** Sayings that mean the same, with the official phrases for them. */
export interface SynonymsEntry {
  readonly say: readonly string[];
  readonly mean: readonly string[];
  /** How sure it is that this is meant, above 0, up to 1. Default 0.9. */
  readonly weight?: number;
}

/** A fault in a synonyms document. `path` says where: `entries[3].mean[0]`. */
export class SynonymsError extends Error {
  override readonly name = 'SynonymsError';
  readonly path: string;

  constructor(path: string, problem: string) {
    super(`synonyms ${path}: ${problem}`);
    this.path = path;
  }
}

/**
 * Checks a synonyms document that was read from JSON. `skip`, `around` and `variants` may be left out of it: they are empty
 * then.
 *
 * @throws SynonymsError at the first fault.
 */
export function checkSynonyms(json: unknown): SynonymsDocument {
  const document = object(json, '');
  if (document.format !== 1) throw new SynonymsError('format', 'must be 1');
  if (typeof document.version !== 'string') throw new SynonymsError('version', 'must be a text');
  const { skip = [], around = [], variants = [] } = document;
  const optional = { skip: texts(skip, 'skip'), around: texts(around, 'around') };
  if (!Array.isArray(variants) || variants.length > 14) {
    throw new SynonymsError('variants', 'must be a list of at most 14 kinds');
  }
  variants.forEach((kind: unknown, i) => texts(kind, `variants[${i}]`));
  if (!Array.isArray(document.entries)) throw new SynonymsError('entries', 'must be a list');
  document.entries.forEach((json: unknown, i) => {
    const path = `entries[${i}]`;
    const entry = object(json, path);
    if (!texts(entry.say, `${path}.say`).length) throw new SynonymsError(`${path}.say`, 'must not be empty');
    if (!texts(entry.mean, `${path}.mean`).length) throw new SynonymsError(`${path}.mean`, 'must not be empty');
    const { weight = 1 } = entry;
    if (typeof weight !== 'number' || !(weight > 0 && weight <= 1)) {
      throw new SynonymsError(`${path}.weight`, 'must be above 0 and at most 1');
    }
  });
  return { ...(json as SynonymsDocument), ...optional, variants };
}

function object(json: unknown, path: string): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new SynonymsError(path, 'must be an object');
  return json as Record<string, unknown>;
}

function texts(json: unknown, path: string): string[] {
  if (!Array.isArray(json)) throw new SynonymsError(path, 'must be a list');
  json.forEach((text: unknown, i) => {
    if (typeof text !== 'string' || !/\p{L}/u.test(text)) throw new SynonymsError(`${path}[${i}]`, 'must be a text with letters');
  });
  return json as string[];
}
