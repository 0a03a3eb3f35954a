// Records what the gateway answers, from the running sandbox, into stories/answers: node scripts/record-answers.ts
// (after `npm run build`). `--check` asks nobody and says whether what is recorded still conforms to the contract.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkRecordings } from './recordings/check-recordings.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (!process.argv.includes('--check')) {
  const { startHouse } = await import('./recordings/house.ts');
  const { Recorder } = await import('./recordings/recorder.ts');
  const { recordForm } = await import('./recordings/record-form.ts');
  const { recordIdentity } = await import('./recordings/record-identity.ts');
  const { recordStatus } = await import('./recordings/record-status.ts');
  const house = await startHouse();
  try {
    const recorder = await Recorder.start(root);
    await recordStatus(recorder, house);
    await recordIdentity(recorder, house);
    await recordForm(recorder, house);
    process.stdout.write(`${recorder.names.length} answers recorded in stories/answers\n`);
  } finally {
    await house.close();
  }
}

const faults = await checkRecordings(root);
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(faults.length === 0 ? 'The recordings conform to the contract.\n' : `${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
