/**
 * The ways anything in Motcua can fail. Stable: programs switch on them.
 *
 * - `unauthorized`: the credentials were refused.
 * - `forbidden_service`: the credentials are good but not for this service.
 * - `throttled`: too many requests; try later.
 * - `timeout`: no answer in time.
 * - `unavailable`: the other side cannot be reached or is broken.
 * - `bad_response`: it answered, but not what its contract says (HTML instead of JSON, a missing field).
 * - `rejected`: it understood and refused.
 * - `not_found`, `duplicate`: the thing does not exist, or exists already.
 * - `invalid_request`: what was given to us cannot be right; `details.reason` says why.
 * - `storage_in_use`: another process holds the storage folder.
 * - `configuration`: a setting is missing or wrong.
 */
export type MotcuaErrorCode =
  | 'unauthorized'
  | 'forbidden_service'
  | 'throttled'
  | 'timeout'
  | 'unavailable'
  | 'bad_response'
  | 'rejected'
  | 'not_found'
  | 'duplicate'
  | 'invalid_request'
  | 'storage_in_use'
  | 'configuration';

/** Facts about a failure that are safe to log: codes, counts, names of settings. Never a person's data. */
export type MotcuaErrorDetails = Readonly<Record<string, string | number | boolean>>;

/** What {@link MotcuaError} takes beside its code and message. */
export interface MotcuaErrorOptions {
  /** What caused it. Kept out of JSON and of enumeration: a response or a request may hang on it. */
  cause?: unknown;
  /** Facts that are safe to log. */
  details?: MotcuaErrorDetails;
}

const brand = 'motcua-error';

/** Under this name Node's console asks an object how it wants to be printed. */
const inspectCustom: unique symbol = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom') as never;

/**
 * Every failure of Motcua. Switch on {@link MotcuaError.code}; the message is English, for a developer, and carries
 * nothing personal. Citizens read the sentences of the gateway and the elements, never this one.
 */
export class MotcuaError extends Error {
  /** The kind of failure. */
  readonly code: MotcuaErrorCode;
  /** Facts that are safe to log. */
  readonly details: MotcuaErrorDetails;
  /** Marks the error across copies of this package and across realms. */
  declare readonly motcuaBrand: typeof brand;

  constructor(code: MotcuaErrorCode, message: string, options: MotcuaErrorOptions = {}) {
    super(message);
    this.name = 'MotcuaError';
    this.code = code;
    this.details = Object.freeze({ ...options.details });
    Object.defineProperty(this, 'motcuaBrand', { value: brand });
    if ('cause' in options) {
      Object.defineProperty(this, 'cause', { value: options.cause, writable: true, configurable: true });
    }
  }

  /** What is safe to print: no cause, no stack. */
  toJSON(): { name: string; code: MotcuaErrorCode; message: string; details: MotcuaErrorDetails } {
    return { name: this.name, code: this.code, message: this.message, details: this.details };
  }

  /** What Node's console prints: the stack and the details. The cause may hold a person's data and is left out. */
  [inspectCustom](): string {
    return `${this.stack ?? `${this.name}: ${this.message}`} ${JSON.stringify({ code: this.code, ...this.details })}`;
  }

  /** Whether something thrown is a MotcuaError, also one of another copy of this package or of another realm. */
  static isMotcuaError(value: unknown): value is MotcuaError {
    return isMotcuaError(value);
  }
}

/** Whether something thrown is a {@link MotcuaError}, also one of another copy of this package or of another realm. */
export function isMotcuaError(value: unknown): value is MotcuaError {
  return typeof value === 'object' && value !== null && (value as { motcuaBrand?: unknown }).motcuaBrand === brand;
}
