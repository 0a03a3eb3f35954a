import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Least length of the session secret, in characters. 32 random hexadecimal digits hold 128 bits. */
export const leastSecretLength = 32;

/**
 * Hashes and encrypts what the gateway stores about people. All keys come from the one session secret, each for one
 * use (HKDF, RFC 5869). Whoever copies the database alone learns neither who nor what.
 */
export class Seal {
  readonly #hashKey: Uint8Array;
  readonly #sealKey: Uint8Array;

  constructor(secret: string) {
    this.#hashKey = deriveKey(secret, 'motcua hash');
    this.#sealKey = deriveKey(secret, 'motcua seal');
  }

  /**
   * A keyed hash. Without the key nobody can try all 12-digit numbers against it.
   *
   * @param use - What the hash stands for; hashes of the same text for two uses differ.
   */
  hash(use: string, text: string): string {
    return createHmac('sha256', this.#hashKey).update(use).update('\0').update(text).digest('base64url');
  }

  /**
   * Encrypts a JSON value.
   *
   * @param place - Where the text will stand (table and key). It opens nowhere else, so rows can't be exchanged.
   */
  seal(value: unknown, place: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, this.#sealKey, iv).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
    return `1.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
  }

  /**
   * Decrypts what {@link Seal.seal} made for the same place. Undefined when the text was changed, moved, or sealed
   * under a secret that has been replaced since: for the gateway that is the same as not having it.
   */
  open<T>(text: string, place: string): T | undefined {
    if (!text.startsWith('1.')) return undefined;
    const bytes = Buffer.from(text.slice(2), 'base64url');
    if (bytes.length < ivBytes + tagBytes) return undefined;
    try {
      const decipher = createDecipheriv(algorithm, this.#sealKey, bytes.subarray(0, ivBytes))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      const body = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
      return JSON.parse(body.toString('utf8')) as T;
    } catch {
      return undefined;
    }
  }
}

/** An unguessable token of 256 bits for a cookie or an identifier. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Hash of a random token. It needs no key: nobody can try all tokens. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function deriveKey(secret: string, use: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', use, 32));
}
