import type { Answer, Call, Handler } from '../call.ts';
import { BodyTooLarge, jsonObject } from '../call.ts';
import type { Faults, Upstream } from '../faults.ts';
import type { Platform } from '../platform.ts';
import { platformFault } from '../platform.ts';

const bodyLimit = 2_000_000;

/** One operation of a register: how it is asked, and what it answers. */
export interface Operation {
  readonly method: 'GET' | 'POST';
  /** Name for the journal. */
  readonly name: string;
  readonly run: (call: Call) => Answer | Promise<Answer>;
}

/** A register's operations by their path, behind a platform that wants a token, or behind none when it is reached directly. */
export function guardedService(
  upstream: Upstream,
  operationOf: (path: string, method: string) => Operation | undefined,
  platform: Pick<Platform, 'refuse' | 'expire'> | undefined,
  faults: Faults,
): Handler {
  return async (call) => {
    const operation = operationOf(call.path, call.method);
    if (!operation) return platform?.refuse(call) ?? platformFault(call, 900906);
    const { method, name, run } = operation;
    if (call.method !== method) return { ...platformFault(call, 900907), operation: name };
    const refused = platform?.refuse(call);
    if (refused) return { ...refused, operation: name };
    if (platform && faults.take(upstream, ['expired_token'])) return { ...platform.expire(call), operation: name };
    try {
      return { ...(await run(call)), operation: name };
    } catch (error) {
      if (error instanceof BodyTooLarge) return { ...platformFault(call, 900805), operation: name };
      throw error;
    }
  };
}

/** The operations of a register that are told by their path alone. */
export function byPath(operations: Readonly<Record<string, Operation>>): (path: string) => Operation | undefined {
  return (path) => (Object.hasOwn(operations, path) ? operations[path] : undefined);
}

/** The JSON object of a call's body; an empty one when it is none. */
export async function bodyOf(call: Call): Promise<Readonly<Record<string, unknown>>> {
  return jsonObject(await call.text(bodyLimit)) ?? {};
}
