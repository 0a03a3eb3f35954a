import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Where the browser's files lie on this computer, by their place below `/motcua/`: the elements and the search index
 * of the installed packages. A package that isn't installed or built is left out.
 */
export function browserFiles(): Record<string, string> {
  const places: [string, string, string][] = [
    ['v1', '@motcua/components', 'dist/cdn'],
    ['catalogue', '@motcua/catalogue', 'dist/index'],
  ];
  const folders: Record<string, string> = {};
  for (const [mount, name, folder] of places) {
    const path = packageFolder(name, folder);
    if (path !== undefined) folders[mount] = path;
  }
  return folders;
}

function packageFolder(name: string, folder: string): string | undefined {
  try {
    const path = join(dirname(require.resolve(`${name}/package.json`)), folder);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
