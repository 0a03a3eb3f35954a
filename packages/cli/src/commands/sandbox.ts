import { readPort, UsageError, type Command } from '../command.ts';
import { untilStopped } from '../until-stopped.ts';

/** `motcua sandbox`. */
export const sandboxCommand: Command = {
  name: 'sandbox',
  summary: 'Serves stand-ins of the national systems and a one-stop system, with synthetic people.',
  usage: '[--port N] [--advance SECONDS]',
  options: [
    { name: 'port', value: 'N', summary: 'Port to listen on; 0 takes any free one. 4300 where nothing is said.' },
    { name: 'host', value: 'ADDRESS', summary: 'Address to listen on. This computer only (127.0.0.1) where nothing is said.' },
    { name: 'advance', value: 'SECONDS', summary: 'Moves every open dossier one step that often. Without it they stay until told to move.' },
  ],
  notes: ['Everything is kept in memory and gone when the sandbox stops. Stop it with Ctrl-C.'],
  async run({ values, out }) {
    const port = readPort(values['port'], 4300);
    const advance = readSeconds(values['advance']);
    const { createSandbox } = await import('@motcua/sandbox');
    const sandbox = await createSandbox({
      port,
      ...(typeof values['host'] === 'string' ? { host: values['host'] } : {}),
      ...(advance === undefined ? {} : { advanceEverySeconds: advance }),
    });
    out.write(`Sandbox: ${sandbox.url}\n`);
    return untilStopped(() => sandbox.close());
  },
};

function readSeconds(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (!(seconds > 0) || seconds > 86_400) throw new UsageError('--advance takes a number of seconds.');
  return seconds;
}
