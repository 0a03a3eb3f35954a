import { MotcuaError } from './motcua-error.ts';
import type { TransportResponse } from './transport.ts';

const utf8 = new TextDecoder();

/**
 * Reads an answer to its end, as text in the charset it names (UTF-8 when it names none we know).
 *
 * @throws MotcuaError `bad_response` with `details.reason` `too_large`.
 */
export function readBody(response: TransportResponse, operation: string, maxBytes: number): string | Promise<string> {
  const { headers, body } = response;
  if (body === null) return '';
  const decoder = decoderFor(headers.get('content-type'));
  const announced = headers.get('content-length');
  if (Number(announced) > maxBytes) throw tooLarge(operation, maxBytes);
  // Reading at once is cheaper, and safe when the length is known and is that of what comes out.
  if (announced !== null && decoder === utf8 && response.text !== undefined && headers.get('content-encoding') === null) {
    return response.text();
  }
  return bytesOf(body, operation, maxBytes).then((bytes) => decoder.decode(bytes));
}

/**
 * Reads an answer that is a file to its end.
 *
 * @throws MotcuaError `bad_response` with `details.reason` `too_large`.
 */
export async function readFileBody(
  { headers, body }: TransportResponse,
  operation: string,
  maxBytes: number,
): Promise<{ text: () => string; bytes: () => Uint8Array }> {
  const bytes = body === null ? new Uint8Array() : await bytesOf(body, operation, maxBytes);
  return { text: () => decoderFor(headers.get('content-type')).decode(bytes), bytes: () => bytes };
}

async function bytesOf(body: AsyncIterable<Uint8Array>, operation: string, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > maxBytes) throw tooLarge(operation, maxBytes);
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

function tooLarge(operation: string, maxBytes: number): MotcuaError {
  return new MotcuaError('bad_response', `${operation}: the answer is larger than allowed`, { details: { operation, reason: 'too_large', maxBytes } });
}

function decoderFor(contentType: string | null): typeof utf8 {
  const charset = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return utf8;
  try {
    return new TextDecoder(charset);
  } catch {
    return utf8;
  }
}
