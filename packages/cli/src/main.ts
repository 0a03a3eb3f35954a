import { readFileSync } from 'node:fs';

import { isMotcuaError } from '@motcua/domain';

import { columns, commandHelp, readArguments, UsageError, type Command } from './command.ts';
import { commands } from './commands.ts';
import { systemSentence } from './system-error.ts';

/**
 * Runs the program.
 *
 * @param argv - Arguments without the program's own name.
 * @returns The exit code: 0 when all went well, 1 when something failed, 2 for a wrong use.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const { stdout: out, stderr: err } = process;
  // A reader that has seen enough (`motcua … | head`) closes the pipe; that is no failure.
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const asked = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv;
  const [first] = asked;
  if (first === undefined || first === '--help' || first === '-h') {
    out.write(programHelp(commands));
    return 0;
  }
  if (first === '--version' || first === '-v') {
    out.write(`${version()}\n`);
    return 0;
  }
  const found = findCommand(asked);
  if (found === undefined) {
    const group = commands.filter(({ name }) => name.startsWith(`${first} `));
    if (group.length > 0 && (asked[1] === '--help' || asked[1] === '-h')) {
      out.write(programHelp(group));
      return 0;
    }
    const words = asked.slice(0, 2).filter((word) => !word.startsWith('-')).join(' ');
    const known = group.length > 0 ? `There are: ${group.map(({ name }) => name).join(', ')}.` : 'Run "motcua --help" for those there are.';
    err.write(`motcua: there is no command "${words}". ${known}\n`);
    return 2;
  }

  const { command, args } = found;
  try {
    const { help, ...input } = readArguments(command, args);
    if (help) {
      out.write(commandHelp(command));
      return 0;
    }
    return await command.run({ ...input, out, err });
  } catch (error) {
    if (error instanceof UsageError) {
      err.write(`motcua ${command.name}: ${error.message} Run "motcua ${command.name} --help" for the options.\n`);
      return 2;
    }
    const sentence = isMotcuaError(error) ? error.message : systemSentence(error);
    if (sentence === undefined) throw error;
    err.write(`motcua ${command.name}: ${sentence}\n`);
    return 1;
  }
}

function findCommand(argv: readonly string[]): { command: Command; args: string[] } | undefined {
  for (const command of commands) {
    const words = command.name.split(' ');
    if (words.every((word, index) => argv[index] === word)) return { command, args: argv.slice(words.length) };
  }
  return undefined;
}

function programHelp(listed: readonly Command[]): string {
  return `Motcua ${version()}: Vietnam's one-stop administrative services, embeddable.

Usage: motcua <command> [options]

Commands:
${columns(listed.map(({ name, summary }) => [name, summary] as const))}
Run "motcua <command> --help" for a command's options.
`;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
