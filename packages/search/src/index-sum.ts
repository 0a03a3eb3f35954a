import { indexMagic, indexMajor, SearchIndexError } from './index-format.ts';

/** Sum of the 32-bit words of an index file from byte 16 on. The bytes start at a multiple of 4. */
export function indexSum(bytes: Uint8Array): number {
  const body = new Uint32Array(bytes.buffer, bytes.byteOffset + 16, (bytes.byteLength - 16) >> 2);
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum = (sum + body[i]!) | 0;
  return sum >>> 0;
}

/**
 * Compares an index file with the sum in its head; what is no whole index of this version is left to `openIndex` to tell.
 *
 * @throws SearchIndexError `damaged`.
 */
export function checkSum(file: ArrayBuffer | Uint8Array): void {
  // A copy where it lies askew in a larger buffer.
  const bytes = file instanceof Uint8Array ? (file.byteOffset % 4 ? file.slice() : file) : new Uint8Array(file);
  if (bytes.byteLength < 20) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isIndex = view.getUint32(0, true) === indexMagic && view.getUint16(4, true) === indexMajor && view.getUint32(8, true) === bytes.byteLength;
  if (isIndex && view.getUint32(12, true) !== indexSum(bytes)) throw new SearchIndexError('damaged');
}
