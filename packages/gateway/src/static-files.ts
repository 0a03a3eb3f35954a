import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const mediaTypes: Record<string, string> = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

const compressible = /^(?:text\/|application\/(?:json|octet-stream|wasm|xml)|image\/svg)/;

/** Names that carry a hash of their content, and paths of one exact version, never change. */
const hashedName = /[.-](?=[A-Za-z0-9_-]*\d)[A-Za-z0-9_-]{8,}\.[a-z]+$/;
const exactVersion = /^v\d+\.\d+\.\d+\//;

interface StoredFile {
  readonly modified: number;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly compressed: Uint8Array<ArrayBuffer> | undefined;
  readonly etag: string;
}

/**
 * Serves the browser's files under `/motcua/`: elements and search index. They are public and the same for everybody,
 * so any page may load them. Files are kept in memory once read, compressed.
 */
export class StaticFiles {
  readonly #folders: Readonly<Record<string, string>>;
  readonly #stored = new Map<string, StoredFile>();

  /** @param folder - One folder for everything, or folders by the first part of the path. */
  constructor(folder: string | Readonly<Record<string, string>> | undefined) {
    this.#folders = folder === undefined ? {} : typeof folder === 'string' ? { '': folder } : folder;
  }

  /**
   * The file at a path below `/motcua/`, or undefined when there is none there.
   *
   * @param path - As in the URL, still percent-encoded.
   */
  async answer(request: Request, path: string): Promise<Response | undefined> {
    const found = await this.#find(path);
    if (found === undefined) return undefined;
    const { name, type, file } = found;

    const headers = new Headers({
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': hashedName.test(name) || exactVersion.test(name) ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      'Content-Type': type,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Timing-Allow-Origin': '*',
    });
    if (compressible.test(type)) headers.set('Vary', 'Accept-Encoding');

    const asCompressed = file.compressed !== undefined && /\bbr\b/.test(request.headers.get('Accept-Encoding') ?? '');
    const etag = asCompressed ? `"${file.etag}-br"` : `"${file.etag}"`;
    headers.set('ETag', etag);
    if (matches(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers });

    const body = asCompressed && file.compressed !== undefined ? file.compressed : file.body;
    if (asCompressed) headers.set('Content-Encoding', 'br');
    headers.set('Content-Length', String(body.byteLength));
    return new Response(request.method === 'HEAD' ? null : body, { headers });
  }

  async #find(path: string): Promise<{ name: string; type: string; file: StoredFile } | undefined> {
    const name = safeName(path);
    if (name === undefined) return undefined;
    const type = mediaTypes[extname(name).toLowerCase()];
    if (type === undefined) return undefined;

    const [mount = '', ...rest] = name.split('/');
    const folder = this.#folders[''] ?? (Object.hasOwn(this.#folders, mount) ? this.#folders[mount] : undefined);
    if (folder === undefined) return undefined;
    const file = await this.#read(resolve(folder), this.#folders[''] === undefined ? rest.join('/') : name, type);
    return file === undefined ? undefined : { name, type, file };
  }

  async #read(folder: string, name: string, type: string): Promise<StoredFile | undefined> {
    const path = join(folder, name);
    try {
      const facts = await stat(path);
      if (!facts.isFile()) return undefined;
      const stored = this.#stored.get(path);
      if (stored?.modified === facts.mtimeMs) return stored;

      // A link inside the folder that leads out of it is not followed.
      if (!(await realpath(path)).startsWith((await realpath(folder)) + sep)) return undefined;
      const body = new Uint8Array(await readFile(path));
      const small = body.byteLength < 1024 || !compressible.test(type);
      const file: StoredFile = {
        modified: facts.mtimeMs,
        body,
        compressed: small ? undefined : new Uint8Array(await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
        etag: createHash('sha256').update(body).digest('base64url').slice(0, 27),
      };
      this.#stored.set(path, file);
      return file;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
      throw error;
    }
  }
}

/** The path as a file name, when every part of it is an ordinary name. */
function safeName(path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const parts = decoded.split('/');
  return parts.every((part) => /^[A-Za-z0-9@_][A-Za-z0-9@._ -]*$/.test(part)) ? parts.join('/') : undefined;
}

function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(',').some((candidate) => {
    const tag = candidate.trim().replace(/^W\//, '');
    return tag === '*' || tag === etag;
  });
}
