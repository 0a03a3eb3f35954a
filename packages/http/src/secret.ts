import { MotcuaError } from './motcua-error.ts';

/** Where a secret is kept. `value` is for programs and tests; a configuration file may not hold one. */
export type SecretRef = { env: string } | { file: string } | { value: string };

/**
 * Reads a secret. A secret in a file may end in a line break, which is not part of it.
 * @throws MotcuaError `configuration` when the variable is not set, the file cannot be read, or the secret is empty;
 *   `details` say which variable or file, never what is in it.
 */
export async function resolveSecret(ref: SecretRef): Promise<string> {
  if ('value' in ref) return notEmpty(ref.value, { from: 'value' });
  if ('env' in ref) return notEmpty(process.env[ref.env] ?? '', { env: ref.env });
  let text: string;
  try {
    const { readFile } = await import('node:fs/promises');
    text = await readFile(ref.file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new MotcuaError('configuration', 'The file of a secret cannot be read', { details: { file: ref.file, reason } });
  }
  return notEmpty(text.replace(/\r?\n$/, ''), { file: ref.file });
}

function notEmpty(secret: string, details: Record<string, string>): string {
  if (secret === '') throw new MotcuaError('configuration', 'A secret is missing', { details });
  return secret;
}
