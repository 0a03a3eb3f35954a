// `npm run docs`: refreshes the operation pages from what their examples do, and writes the API reference to .docs.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './build-steps.ts';
import { runSteps } from './steps.ts';

await runSteps(dirname(dirname(fileURLToPath(import.meta.url))), [
  compile,
  { name: 'Running the examples of the operation pages', command: 'node', args: ['scripts/operation-pages.ts'] },
  { name: 'Writing the API reference to .docs', command: 'node', args: ['scripts/api-reference.ts'] },
]);
