import { createHash } from 'node:crypto';

// Writes files.json beside the bundles: what each file imports, its integrity, and which packages are in it. Agencies
// take the integrity from it; `npm run size` follows the imports.

/** @returns {import('rollup').Plugin} */
export function fileList() {
  return {
    name: 'file-list',
    generateBundle(_, bundle) {
      const files = {};
      for (const [name, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        files[name] = {
          integrity: `sha384-${createHash('sha384').update(chunk.code).digest('base64')}`,
          imports: chunk.imports,
          dynamicImports: chunk.dynamicImports,
          ...(chunk.isDynamicEntry ? { module: shortName(mainModule(chunk)) } : {}),
          packages: [...new Set(Object.keys(chunk.modules).map(packageOf))].sort(),
        };
      }
      this.emitFile({ type: 'asset', fileName: 'files.json', source: `${JSON.stringify(files, null, 2)}\n` });
    },
  };
}

/** The module a chunk was made for; one whose parts other chunks import has no module of its own in rollup's eyes. */
export function mainModule({ facadeModuleId, moduleIds }) {
  return facadeModuleId ?? moduleIds.find((id) => /[\\/]define\.js$/.test(id)) ?? moduleIds.at(-1);
}

/** `…/dist/status-tracker/define.js` is `status-tracker/define`. */
function shortName(id) {
  return id.replaceAll('\\', '/').replace(/^.*\/dist\//, '').replace(/\.js$/, '');
}

function packageOf(id) {
  const path = id.replaceAll('\\', '/');
  const installed = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  const own = /\/packages\/([^/]+)\//.exec(path)?.[1];
  return installed ?? (own ? `@motcua/${own}` : path.replace(/^\0/, ''));
}
