import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';

const deep = process.env['MOTCUA_DEEP'] !== undefined;

/**
 * Fifty megabytes for each decoder, in a process whose heap may hold the input and 200 MB more: it dies when one needs more.
 */
describe('fifty megabytes', () => {
  for (const [what, heap] of [['text', 50 + 50 + 200], ['json', 50 + 150 + 200]] as const) {
    test(`of ${what} need no more than 200 MB to be decoded or refused`, { timeout: 900_000 }, async () => {
      const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, '--expose-gc', join(import.meta.dirname, 'fifty-megabytes.ts'), what, deep ? 'every' : 'some'], { stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      const end = await new Promise<string>((resolve) => child.on('close', (code, signal) => resolve(String(code ?? signal))));
      assert.equal(end, '0', `${output.slice(0, 6_000)}\nended with ${end}`);
      assert.match(output, /\d+ decoders/);
    });
  }
});
