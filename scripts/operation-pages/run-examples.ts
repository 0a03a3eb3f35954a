// Runs the programs named on the command line one after another in this process, and prints for each, as JSON, what it
// wrote to standard output and the calls it made. The programs share nothing but the modules they import. For all of them
// it is the same morning, so that a page says the same whenever it is made.
import { mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type RecordedCall, recordCalls } from './record-calls.ts';

/** What became of one example. */
export interface ExampleRun {
  printed: string;
  calls: RecordedCall[];
  /** Why it ended early. */
  error?: string;
}

mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-07-22T09:30:00+07:00') });
const calls = recordCalls();
const write = process.stdout.write.bind(process.stdout);
const runs: ExampleRun[] = [];
for (const file of process.argv.slice(2)) {
  let printed = '';
  process.stdout.write = ((chunk: string | Uint8Array) => {
    printed += Buffer.from(chunk as Uint8Array).toString('utf8');
    return true;
  }) as typeof process.stdout.write;
  calls.length = 0;
  let error: string | undefined;
  try {
    await import(pathToFileURL(file).href);
  } catch (thrown) {
    error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  }
  process.stdout.write = write;
  runs.push({ printed, calls: [...calls], ...(error === undefined ? {} : { error }) });
}
write(JSON.stringify(runs), () => process.exit(0));
