import { TextDecoder } from 'node:util';
import { MotcuaError } from '@motcua/domain';
import type { TransportResponse } from './transport.ts';

/**
 * Reads an answer to its end, as text in the charset it names (UTF-8 when it names none we know).
 *
 * @throws MotcuaError `bad_response` with `details.reason` `too_large`.
 */
export async function readBody(response: TransportResponse, operation: string, maxBytes: number): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = decoderFor(response.headers.get('content-type'));
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      throw new MotcuaError('bad_response', `${operation}: the answer is larger than allowed`, {
        details: { operation, reason: 'too_large', maxBytes },
      });
    }
    text += decoder.decode(value, { stream: true });
  }
}

function decoderFor(contentType: string | null): TextDecoder {
  const charset = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}
