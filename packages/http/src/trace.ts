/**
 * What the pipeline needs of an OpenTelemetry tracer: `trace.getTracer('my-program')` of `@opentelemetry/api` is one.
 * Nothing of OpenTelemetry is loaded by this package.
 */
export interface SpanTracer {
  startSpan(name: string, options: { kind: number; attributes: Record<string, string | number> }): TracedSpan;
}

/** What the pipeline needs of a span. */
export interface TracedSpan {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { code: number }): unknown;
  end(): void;
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR` of OpenTelemetry. */
const clientKind = 2;
const errorStatus = 2;

/** What a span may say. Never an address beyond its host, a header, a body or a message. */
export type SpanFacts = Partial<{
  'http.response.status_code': number;
  'error.type': string;
  'motcua.attempts': number;
}>;

/** Starts the span of one call; gives what ends it. */
export function startSpan(tracer: SpanTracer | undefined, call: { operation: string; method: string; url: string; requestId: string }): ((facts: SpanFacts) => void) | undefined {
  const span = tracer?.startSpan(call.operation, {
    kind: clientKind,
    attributes: {
      'motcua.operation': call.operation,
      'motcua.request_id': call.requestId,
      'http.request.method': call.method,
      'server.address': URL.parse(call.url)?.hostname ?? '',
    },
  });
  if (span === undefined) return undefined;
  return (facts) => {
    for (const [name, value] of Object.entries(facts)) span.setAttribute(name, value);
    if (facts['error.type'] !== undefined) span.setStatus({ code: errorStatus });
    span.end();
  };
}
