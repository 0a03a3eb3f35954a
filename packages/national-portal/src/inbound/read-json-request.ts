import { MotcuaError } from '@motcua/domain';

/** Unlike a Buffer it leaves out the mark that some servers write at the beginning. */
const utf8 = new TextDecoder();

/** Largest message a handler reads when nothing else is said, in bytes. */
export const usualLimit = 1_000_000;

/**
 * The JSON of a request.
 *
 * @throws MotcuaError `configuration` with `reason` `body_already_read` when the host read it before us; `invalid_request`
 *   with `reason` `too_large` or `not_json`.
 */
export async function readJsonRequest(request: Request, limit: number): Promise<unknown> {
  if (request.bodyUsed) {
    throw new MotcuaError('configuration', 'The host server has read the body before the handler: mount it before body parsers', {
      details: { reason: 'body_already_read' },
    });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body !== null) {
    const reader = request.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > limit) {
        reader.cancel().catch(() => {});
        throw new MotcuaError('invalid_request', 'The message is larger than allowed', { details: { reason: 'too_large', limit } });
      }
      chunks.push(value);
    }
  }
  try {
    return JSON.parse(utf8.decode(Buffer.concat(chunks))) as unknown;
  } catch {
    // The parser's own error quotes the text: it is not kept.
    throw new MotcuaError('invalid_request', 'The message is not JSON', { details: { reason: 'not_json' } });
  }
}

/** An answer in JSON. */
export function jsonResponse(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
