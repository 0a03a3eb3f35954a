import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The committed bin of the command. */
export const motcuaBin = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'motcua.js');

/** A program of ours in a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  readonly output: () => { out: string; err: string };
  /** Waits until standard output shows something, and returns all of it. Fails when the program ends before. */
  says(pattern: RegExp): Promise<string>;
  /** Waits for its end and returns the exit code, or the signal that ended it. */
  ended(): Promise<number | string>;
}

/** Starts the command. */
export function startMotcua(args: readonly string[], env: Record<string, string> = {}): Program {
  const child = spawn(process.execPath, [motcuaBin, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const end = once(child, 'close') as Promise<[number | null, string | null]>;
  return {
    process: child,
    output: () => ({ out, err }),
    says: async (pattern) => {
      const ended = end.then(() => true);
      while (!pattern.test(out)) {
        const gone = await Promise.race([ended, once(child.stdout, 'data').then(() => false)]);
        if (gone && !pattern.test(out)) throw new Error(`the program ended without saying ${String(pattern)}: ${out}${err}`);
      }
      return out;
    },
    ended: async () => {
      const [code, signal] = await end;
      return code ?? signal ?? 'unknown';
    },
  };
}

/** Runs the command to its end. */
export async function runMotcua(args: readonly string[], env: Record<string, string> = {}): Promise<{ code: number | string; out: string; err: string }> {
  const program = startMotcua(args, env);
  const code = await program.ended();
  return { code, ...program.output() };
}
