import { MotcuaError } from './motcua-error.ts';
import { isHtml } from './fault.ts';
import type { PlatformResponse } from './platform.ts';

/**
 * The JSON of an answer.
 *
 * @throws MotcuaError `bad_response` with `details.reason` `html`, `empty` or `not_json`.
 */
export function readJson(response: PlatformResponse, operation: string): unknown {
  const text = response.text();
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes the text: it is not kept.
    throw notWhatWasAsked(response, operation, 'not_json');
  }
}

/**
 * The XML of an answer, as text: the codec reads it.
 *
 * @throws MotcuaError `bad_response` with `details.reason` `html`, `empty` or `not_xml`.
 */
export function readXml(response: PlatformResponse, operation: string): string {
  const text = response.text();
  if (!text.trimStart().startsWith('<') || isHtml(text)) throw notWhatWasAsked(response, operation, 'not_xml');
  return text;
}

function notWhatWasAsked(response: PlatformResponse, operation: string, otherwise: string): MotcuaError {
  const text = response.text();
  const reason = text.trim() === '' ? 'empty' : isHtml(text) ? 'html' : otherwise;
  return new MotcuaError('bad_response', `${operation}: the answer is not what the contract says`, {
    details: { operation, reason, status: response.status },
  });
}
