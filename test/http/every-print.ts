import { inspect } from 'node:util';

/** Every way in which an error may be printed or passed on. */
export function everyPrint(error: unknown): string {
  const parts = [String(error), inspect(error, { depth: 12, showHidden: true }), JSON.stringify(error) ?? ''];
  if (error instanceof Error) {
    parts.push(error.message, JSON.stringify(Object.getOwnPropertyDescriptors(error)) ?? '', error.stack ?? '');
    parts.push(inspect(structuredClone({ ...error, message: error.message, stack: error.stack }), { depth: 12 }));
    parts.push(error.cause === undefined ? '' : everyPrint(error.cause));
  }
  return parts.join('\n');
}
