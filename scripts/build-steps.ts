import { join } from 'node:path';
import type { Step } from './steps.ts';

/** ESM and types of every package. */
export const compile: Step = { name: 'Compiling the packages', command: 'tsc', args: ['-b'] };

/** What a browser loads: loader, chunks, single file. */
export const bundle: Step = { name: 'Bundling what a browser loads', command: 'rollup', args: ['-c', '--silent'] };

/** The procedure index, of the date of the youngest source document (Kiên Giang, plan 129/KH-UBND), not of the build. */
export const index: Step = {
  name: 'Indexing the procedures',
  command: 'node',
  args: [join('packages', 'cli', 'bin', 'motcua.js'), 'catalogue', 'index', 'packages/catalogue/data', '--out', 'packages/catalogue/dist/index', '--date', '2021-07-06'],
};

/** The custom-elements manifest, from which Storybook writes its pages; `scripts/manifest.ts` checks it. */
export const describe: Step = { name: 'Describing the elements', command: 'cem', args: ['analyze', '--config', 'scripts/custom-elements-manifest.config.mjs', '--quiet'] };
