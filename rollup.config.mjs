// What a browser loads: packages/components/dist/cdn/{loader.js, motcua.js, chunks/*}. Built from the ESM that `tsc -b`
// wrote, not from the sources: one compiler decides what the code means, and bundling takes a second instead of ten.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { fileList, mainModule } from './scripts/bundle/file-list.mjs';
import { leanCalendar } from './scripts/bundle/lean-calendar.mjs';
import { leanError } from './scripts/bundle/lean-error.mjs';
import { ownCopy } from './scripts/bundle/own-copy.mjs';
import { renameTrustedTypesPolicy } from './scripts/bundle/rename-trusted-types-policy.mjs';
import { shrinkTemplates } from './scripts/bundle/shrink-templates.mjs';

const dist = fileURLToPath(new URL('./packages/components/dist/', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('./packages/components/package.json', import.meta.url), 'utf8'));

/**
 * rollup leaves old files where they are, and they would be published. They go when the new ones are there, so that a
 * gateway which serves this folder meanwhile never finds it empty.
 */
const removeLeftovers = {
  name: 'remove-leftovers',
  writeBundle({ dir }, bundle) {
    for (const file of readdirSync(dir, { recursive: true, withFileTypes: true })) {
      const path = join(file.parentPath, file.name);
      const name = relative(dir, path).replaceAll('\\', '/');
      if (file.isFile() && name !== 'motcua.js' && !(name in bundle)) rmSync(path);
    }
  },
};

/** Writes the version where the source has a mark for it. */
const writeVersion = {
  name: 'write-version',
  transform: (code, id) => (id.endsWith('claim.js') ? { code: code.replace('MOTCUA_VERSION', version), map: null } : null),
};

/** Whatever rollup warns of is a mistake here: an unresolved import, a cycle, a lost `this`. */
const warningsAreErrors = {
  name: 'warnings-are-errors',
  onLog(level, log) {
    if (level === 'warn') this.error(log);
  },
};

/** The browser's own URL for a library that brings one along. */
const nativeUrl = {
  name: 'native-url',
  resolveId: (id) => (id === 'url-parse' ? fileURLToPath(new URL('./scripts/bundle/native-url.mjs', import.meta.url)) : null),
};

const plugins = () => [
  warningsAreErrors,
  nativeUrl,
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  leanCalendar(),
  leanError(),
  renameTrustedTypesPolicy(),
  shrinkTemplates(),
  writeVersion,
  terser({ module: true, ecma: 2022, compress: { passes: 3, keep_fargs: false }, format: { comments: false } }),
];

/** What every element needs, beside Lit. */
const shared = /\/packages\/components\/dist\/(?:element|language|script-origin|define|failure-notice|tokens\.styles|controls\.styles)\.js$/;
/** What the elements need that talk with the gateway from their first moment. */
const talking = /\/packages\/(?:components\/dist\/(?:gateway-element|page-address|error-summary|messages\/vi)\.js$|gateway-client\/|domain\/dist\/text\.js$)/;

/** Lit's core and the shared parts in one chunk that a page fetches once; the rest falls where it is used. */
function chunkOf(id) {
  const path = id.replaceAll('\\', '/');
  if (talking.test(path)) return 'gateway';
  return shared.test(path) || /\/node_modules\/(?:@lit|lit|lit-html|lit-element)\/(?!.*directive)/.test(path) ? 'base' : undefined;
}

/** `status-tracker/messages/en` is `status-tracker-en`; a folder's `define` has the folder's name. */
function chunkName(chunk) {
  const parts = mainModule(chunk)?.replaceAll('\\', '/').match(/([\w-]+)\/(?:messages\/)?([\w-]+)\.js$/);
  if (!parts || chunk.name === 'base' || chunk.name === 'gateway') return `chunks/${chunk.name}-[hash:12].js`;
  const [, folder, file] = parts;
  return `chunks/${file === 'define' ? folder : `${folder === 'dist' ? 'base' : folder}-${file}`}-[hash:12].js`;
}

export default [
  {
    input: { loader: `${dist}loader.js` },
    plugins: [ownCopy(), ...plugins(), fileList(), removeLeftovers],
    output: { dir: `${dist}cdn`, format: 'es', hashCharacters: 'hex', entryFileNames: '[name].js', chunkFileNames: chunkName, manualChunks: chunkOf, hoistTransitiveImports: false },
  },
  {
    input: { motcua: `${dist}all.js` },
    plugins: plugins(),
    output: { dir: `${dist}cdn`, format: 'es', entryFileNames: '[name].js', inlineDynamicImports: true },
  },
];
