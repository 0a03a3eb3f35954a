import type { Problem, ProblemCode } from '@motcua/contracts/gateway/types';
import { textIn, type Language, type Text } from '@motcua/domain';

import { messagesIn } from './language.ts';
import type { MessageFacts, Messages } from './messages/vi.ts';

/** HTTP status of each problem. */
const statuses: Record<ProblemCode, number> = {
  invalid_request: 400,
  invalid_answers: 422,
  not_found: 404,
  method_not_allowed: 405,
  origin_not_allowed: 403,
  signed_out: 401,
  session_expired: 401,
  sign_in_failed: 400,
  consent_required: 403,
  form_not_found: 404,
  form_outdated: 409,
  dossier_not_found: 404,
  not_your_dossier: 403,
  dossier_rejected: 422,
  idempotency_key_reused: 422,
  upload_not_found: 404,
  file_too_large: 413,
  file_type_not_allowed: 415,
  file_empty: 422,
  too_many_requests: 429,
  population_unavailable: 503,
  one_stop_unavailable: 503,
  sign_in_unavailable: 503,
  insecure_connection: 403,
  body_already_read: 500,
  internal_error: 500,
};

/** Something wrong with one field. */
export interface FieldFault {
  /** Field or document id. */
  readonly field: string;
  readonly code: string;
  readonly facts?: MessageFacts;
  /** The form definition's own sentence. */
  readonly title?: Text;
  /** Code of the sentence, where it is not the fault's own: a missing document is also `required`. */
  readonly sentence?: string;
}

/** What a problem may say beside its code. */
export interface ProblemOptions {
  /** Facts named in the sentence. */
  readonly facts?: MessageFacts;
  readonly errors?: readonly FieldFault[];
  /** Seconds. */
  readonly retryAfter?: number;
  /** HTTP status, where a protocol needs another one than the code's own. */
  readonly status?: number;
  /** Kept for the log; never sent. */
  readonly cause?: unknown;
}

/** A failure with an answer of its own in the contract. Thrown anywhere below the handler, which writes it. */
export class GatewayProblem extends Error {
  readonly code: ProblemCode;
  readonly options: ProblemOptions;

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'GatewayProblem';
    this.code = code;
    this.options = options;
  }

  /** HTTP status of the answer. */
  get status(): number {
    return this.options.status ?? statuses[this.code];
  }

  /** The problem document in a language. */
  document(language: Language, requestId: string): Problem {
    const { facts, errors, retryAfter } = this.options;
    return {
      type: `urn:motcua:problem:${this.code}`,
      title: sentence(messagesIn(language), this.code, { seconds: retryAfter ?? 60, ...facts }),
      status: this.status,
      code: this.code,
      requestId,
      ...(retryAfter === undefined ? {} : { retryAfter }),
      ...(errors === undefined ? {} : { errors: errors.map((fault) => fieldProblem(fault, language)) }),
    };
  }
}

/** The problem as an HTTP answer. */
export function problemResponse(problem: GatewayProblem, language: Language, requestId: string): Response {
  const headers = new Headers({
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
    Vary: 'Accept-Language',
  });
  if (problem.options.retryAfter !== undefined) headers.set('Retry-After', String(problem.options.retryAfter));
  return new Response(JSON.stringify(problem.document(language, requestId)), { status: problem.status, headers });
}

function sentence(messages: Messages, code: ProblemCode, facts: MessageFacts): string {
  return messages.problems[code](facts);
}

function fieldProblem(fault: FieldFault, language: Language): { field: string; code: string; title: string } {
  const { field, code, title } = fault;
  if (title !== undefined) return { field, code, title: textIn(title, language) };
  const sentences: Record<string, (facts: MessageFacts) => string> = messagesIn(language).fields;
  const name = fault.sentence ?? code;
  const write = Object.hasOwn(sentences, name) ? sentences[name] : undefined;
  return { field, code, title: (write ?? messagesIn(language).fields.invalid)(fault.facts ?? {}) };
}
