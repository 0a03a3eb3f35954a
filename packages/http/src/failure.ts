import { isMotcuaError, MotcuaError, type MotcuaErrorCode } from './motcua-error.ts';
import { certificateProblem } from './certificate-problem.ts';
import { type Fault, meaningOfGatewayCode, readFault } from './fault.ts';
import type { PlatformResponse } from './platform.ts';

const sentences: Partial<Record<MotcuaErrorCode, string>> = {
  unauthorized: 'the credentials were refused',
  forbidden_service: 'the credentials are not good for this service',
  throttled: 'too many requests',
  timeout: 'no answer in time',
  unavailable: 'the other side is not able to answer',
  bad_response: 'the answer is not what the contract says',
  rejected: 'the request was refused',
  not_found: 'there is no such thing',
  configuration: 'the gateway has no such resource',
};

/** The error of a refusing answer. Says status and the upstream's short code; never its words, which may hold anything. */
export function failureOf(response: PlatformResponse, operation: string, stage?: 'token'): MotcuaError {
  const { status } = response;
  if (status >= 300 && status < 400) {
    return new MotcuaError('bad_response', `${operation}: redirects are refused`, {
      details: { operation, status, reason: 'redirect', ...(stage ? { stage } : {}) },
    });
  }
  const fault = readFault(response.text());
  const code = meaningOfGatewayCode(fault.code) ?? (stage === 'token' ? meaningOfTokenRefusal(status, fault) : undefined) ?? meaningOfStatus(status, fault);
  const retryAfter = secondsToWait(response.headers.get('retry-after'));
  return new MotcuaError(code, `${operation}: ${sentences[code] ?? 'failed'} (HTTP ${status})`, {
    details: {
      operation,
      status,
      form: fault.form,
      ...(fault.code === undefined ? {} : { faultCode: fault.code }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
      ...(stage ? { stage } : {}),
    },
  });
}

/** Whether an answer says that the token is no longer good. */
export function refusesToken(response: PlatformResponse): boolean {
  if (response.status === 401) return true;
  if (response.status < 400) return false;
  return meaningOfGatewayCode(readFault(response.text()).code) === 'unauthorized';
}

/**
 * The error of a request that got no answer. What the runtime throws may carry the request, with its token and its body:
 * of the cause only the kind, the system's name of what happened (`ECONNREFUSED`, `CERT_HAS_EXPIRED`) and the place in
 * the program are kept.
 */
export function failureWithoutAnswer(error: unknown, operation: string): MotcuaError {
  if (isMotcuaError(error)) return error;
  const reason = systemCode(error);
  const problem = reason === undefined ? undefined : certificateProblem(reason);
  return new MotcuaError(
    'unavailable',
    `${operation}: ${problem === undefined ? 'the other side cannot be reached' : `the other side's certificate is not trusted: ${problem}`}`,
    { details: { operation, ...(reason === undefined ? {} : { reason }) }, cause: bareCause(error, reason) },
  );
}

/** An error without the words of the one it stands for. */
function bareCause(error: unknown, reason: string | undefined): Error {
  const bare = new Error(reason ?? 'no answer');
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^ {4}at [\w.<> #[\]]*\(?(?:node:|file:|\/|[A-Z]:\\)/.test(line)) : [];
  bare.stack = [`Error: ${bare.message}`, ...frames].join('\n');
  return bare;
}

function meaningOfStatus(status: number, fault: Fault): MotcuaErrorCode {
  // SOAP 1.1 sends every fault with status 500; the code in it says whose fault it is (§4.4.1).
  if (fault.form === 'soap' && /^(?:Client|Sender)\b/.test(fault.code ?? '')) return 'rejected';
  // A web server's page says that the address is wrong, not that the thing asked for does not exist.
  if (status === 404 && fault.form === 'html') return 'bad_response';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden_service';
  if (status === 404 || status === 410) return 'not_found';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 409) return 'duplicate';
  if (status === 429) return 'throttled';
  if (status >= 500) return 'unavailable';
  if (status >= 400) return 'rejected';
  return 'bad_response';
}

/** A token address that answers 400 `invalid_client` means the same as one that answers 401 (RFC 6749 §5.2). */
function meaningOfTokenRefusal(status: number, fault: Fault): MotcuaErrorCode | undefined {
  if (fault.code === 'invalid_client' || fault.code === 'unauthorized_client') return 'unauthorized';
  return status === 404 ? 'configuration' : undefined;
}

function secondsToWait(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d{1,6}$/.test(header.trim()) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

function systemCode(error: unknown): string | undefined {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
    at = (at as { cause?: unknown }).cause;
  }
  return undefined;
}
