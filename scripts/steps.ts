import { spawn } from 'node:child_process';

/** One program to run to its end, with what to tell the person meanwhile. */
export interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
}

/** Runs the steps one after another, says how long each took, and ends the process at the first that fails. */
export async function runSteps(root: string, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    process.stdout.write(`${step.name} … `);
    const started = Date.now();
    const { status, output } = await run(root, step);
    if (status !== 0) {
      process.stdout.write(`failed\n${output}\n`);
      process.exit(status);
    }
    process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  }
}

/** Runs a program of node_modules/.bin and collects what it prints; `echo` passes it on as it comes. */
export function run(root: string, step: Step, echo = false): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(`${root}/node_modules/.bin/${step.command}`, step.args, { cwd: root, env: { ...process.env, ...step.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ status: 1, output: `${step.command}: ${error.message}` }));
    child.on('close', (code, signal) => resolve({ status: code ?? (signal ? 1 : 0), output }));
  });
}
