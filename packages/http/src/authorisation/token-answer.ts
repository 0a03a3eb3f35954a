import { MotcuaError } from '../motcua-error.ts';
import { failureOf } from '../failure.ts';
import type { PlatformResponse } from '../platform.ts';
import type { StoredToken } from '../token-store.ts';

/** The token in an answer of OAuth 2 (RFC 6749 §5.1), or in the spelling of Đồng Tháp: `token` and `expiryDate`. */
export function readToken(response: PlatformResponse, asked: number): StoredToken {
  const answer = tokenObject(response);
  if (answer['access_token'] === undefined && answer['token'] !== undefined) {
    const ends = dateOf(answer['expiryDate']);
    return tokenOf(answer['token'], ends === undefined ? 3600 : (ends - asked) / 1000, asked);
  }
  const life = answer['expires_in'];
  return tokenOf(answer['access_token'], life === undefined ? 3600 : Number(life), asked);
}

/** The JSON object of a token answer. @throws MotcuaError what a refusal means, or `bad_response`. */
export function tokenObject(response: PlatformResponse): Record<string, unknown> {
  if (response.status < 200 || response.status >= 300) throw failureOf(response, 'token', 'token');
  let answer: unknown;
  try {
    answer = JSON.parse(response.text());
  } catch {
    // The parser's own error quotes the text: it is not kept.
    throw notAToken('not_json');
  }
  if (typeof answer !== 'object' || answer === null) throw notAToken('not_an_object');
  return answer as Record<string, unknown>;
}

/** A token and its life, when it can stand in a header. */
export function tokenOf(value: unknown, seconds: number, asked: number): StoredToken {
  // Anything else than the characters of RFC 6750 §2.1 would not survive in a header.
  if (typeof value !== 'string' || !/^[\w.~+/-]+=*$/.test(value)) throw notAToken('access_token');
  if (!Number.isFinite(seconds) || seconds <= 0) throw notAToken('expires_in');
  const milliseconds = seconds * 1000;
  return {
    value,
    renewAt: asked + milliseconds - Math.min(60_000, milliseconds / 5),
    endsAt: asked + milliseconds - Math.min(5_000, milliseconds / 20),
  };
}

function notAToken(reason: string): MotcuaError {
  return new MotcuaError('bad_response', 'token: the answer holds no token', { details: { operation: 'token', stage: 'token', reason } });
}

/** A moment as a number (seconds or milliseconds) or as text; without a zone it is Vietnam's. */
function dateOf(raw: unknown): number | undefined {
  if (typeof raw === 'number') return raw < 100_000_000_000 ? raw * 1000 : raw;
  if (typeof raw !== 'string') return undefined;
  const text = raw.trim();
  if (/^\d{9,13}$/.test(text)) return dateOf(Number(text));
  const moment = Date.parse(/T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text.replace(' ', 'T')}+07:00`);
  return Number.isNaN(moment) ? undefined : moment;
}
