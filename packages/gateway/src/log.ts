import { isMotcuaError } from '@motcua/domain';

import { GatewayProblem } from './problem.ts';

/** One line of the gateway's log. It holds no personal data: routes instead of paths, codes instead of messages. */
export interface LogEntry {
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [fact: string]: string | number | boolean | undefined;
}

/** Takes log entries. */
export type LogSink = (entry: LogEntry) => void;

/** Writes an entry as one line of JSON to standard error. */
export function writeLogLine(entry: LogEntry): void {
  process.stderr.write(`${JSON.stringify(entry)}\n`);
}

/**
 * What may be said in the log about something thrown: its kind, its code and where, never its message. Messages of
 * databases and parsers quote the values they stumbled over.
 */
export function describeError(error: unknown): Record<string, string | number | boolean> {
  if (error instanceof GatewayProblem) {
    return { error: error.code, ...(error.cause === undefined ? {} : prefixed('cause', describeError(error.cause))) };
  }
  if (isMotcuaError(error)) return { error: error.name, errorCode: error.code, ...prefixed('detail', error.details) };
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as { code?: unknown }).code;
  return {
    error: error.name,
    ...(typeof code === 'string' && /^[A-Z0-9_]{1,64}$/i.test(code) ? { errorCode: code } : {}),
    ...framesOf(error),
  };
}

function framesOf(error: Error): { frames?: string } {
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?\/\S*\/((?:packages|node_modules)\/)/, '($1'));
  return frames.length === 0 ? {} : { frames: frames.join(' | ') };
}

function prefixed(
  prefix: string,
  facts: Readonly<Record<string, string | number | boolean>>,
): Record<string, string | number | boolean> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [`${prefix}_${name}`, value]));
}
