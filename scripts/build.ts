// `npm run build`: everything that is made from source, in the order in which it is needed.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, compile, describe, index } from './build-steps.ts';
import { runSteps } from './steps.ts';

await runSteps(dirname(dirname(fileURLToPath(import.meta.url))), [compile, bundle, index, describe]);
