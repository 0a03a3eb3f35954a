import type * as z from 'zod';

import { GatewayProblem } from './problem.ts';

/** Largest JSON body, in bytes. The longest form's answers are a few dozen kilobytes; files go another way. */
const largestBody = 512 * 1024;

/**
 * Reads a JSON body and checks it by a schema of the contract.
 *
 * @throws GatewayProblem `invalid_request` when it isn't JSON of that shape; `body_already_read` when the program that
 * hosts the gateway read the body before handing the request on.
 */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new GatewayProblem('invalid_request');
  const text = await readText(request);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new GatewayProblem('invalid_request');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = new Set(parsed.error.issues.map((issue) => issue.path.map(String).join('.')).filter((path) => path !== ''));
  throw new GatewayProblem('invalid_request', {
    // Names of the contract only: a key the client invented is not repeated to it.
    errors: [...fields].slice(0, 20).map((field) => ({ field, code: 'invalid' })),
  });
}

async function readText(request: Request): Promise<string> {
  const announced = Number(request.headers.get('Content-Length') ?? '0');
  if (announced > largestBody) throw new GatewayProblem('invalid_request');
  if (request.bodyUsed) throw new GatewayProblem('body_already_read');

  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > largestBody) throw new GatewayProblem('invalid_request');
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof GatewayProblem) throw error;
    throw new GatewayProblem('body_already_read', { cause: error });
  }
  // A framework that parsed the body leaves an empty stream under a header that promised something.
  if (size === 0 && announced > 0) throw new GatewayProblem('body_already_read');
  return Buffer.concat(chunks).toString('utf8');
}
