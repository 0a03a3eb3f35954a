import type { Writable } from 'node:stream';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** One option of a command. */
export interface CommandOption {
  /** Without the dashes. */
  readonly name: string;
  /** What the option takes, as the help shows it. Without it the option is a switch. */
  readonly value?: string;
  readonly summary: string;
  /** Whether it may be given more than once. */
  readonly multiple?: boolean;
}

/** What a command was given. */
export interface CommandInput {
  /** Values of the options by name. */
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  /** What stood beside the options. */
  readonly positionals: readonly string[];
  readonly out: Writable;
  readonly err: Writable;
}

/** One command of the program. */
export interface Command {
  /** One or more words: `gateway`, `catalogue index`. */
  readonly name: string;
  readonly summary: string;
  /** What follows the name in the usage line. */
  readonly usage: string;
  readonly options: readonly CommandOption[];
  /** Lines below the options in the help. */
  readonly notes?: readonly string[];
  /** Whether words beside the options are taken. */
  readonly positionals?: boolean;
  /** Does the work and returns the exit code. A MotcuaError it throws is shown to the user. */
  run(input: CommandInput): Promise<number>;
}

/** A wrong use of the program: an unknown option, a value that makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the arguments of a command.
 *
 * @throws UsageError.
 */
export function readArguments(command: Command, args: readonly string[]): Pick<CommandInput, 'values' | 'positionals'> & { help: boolean } {
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } };
  for (const { name, value, multiple } of command.options) {
    options[name] = { type: value === undefined ? 'boolean' : 'string', multiple: multiple ?? false };
  }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: command.positionals ?? false });
    return { values, positionals, help: values['help'] === true };
  } catch (error) {
    // Node's sentence is good, but its advice about "--" is for another audience.
    const [sentence = 'The arguments are not right'] = (error as Error).message.split('. ');
    throw new UsageError(sentence.endsWith('.') ? sentence : `${sentence}.`);
  }
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options = [...command.options, { name: 'help', summary: 'Shows this help.' }].map(
    (option): [string, string] => ['value' in option && option.value !== undefined ? `--${option.name} ${option.value}` : `--${option.name}`, option.summary],
  );
  const notes = command.notes === undefined ? '' : `\n${command.notes.join('\n')}\n`;
  return `Usage: motcua ${command.name}${command.usage === '' ? '' : ` ${command.usage}`}\n\n${command.summary}\n\nOptions:\n${columns(options)}${notes}`;
}

/** Two columns, the second one aligned and wrapped to 100 characters. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 4;
  return rows
    .map(([left, right]) => {
      const lines = wrap(right, 100 - width);
      return lines.map((line, index) => (index === 0 ? `  ${left.padEnd(width - 2)}${line}` : `${' '.repeat(width)}${line}`)).join('\n') + '\n';
    })
    .join('');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/**
 * A port number.
 *
 * @throws UsageError.
 */
export function readPort(value: unknown, fallback: number, option = '--port'): number {
  if (value === undefined) return fallback;
  const port = typeof value === 'string' && /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(port) || port > 65_535) throw new UsageError(`${option} takes a number from 0 to 65535.`);
  return port;
}
