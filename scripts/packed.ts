import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One package as it would be published. */
export interface PackedPackage {
  name: string;
  /** Path of the tarball. */
  tarball: string;
  /** Files in it, relative to the package. */
  files: string[];
}

/** Packs every package of the workspace into a folder, from the last build. */
export async function packAll(root: string, folder: string): Promise<PackedPackage[]> {
  const { npm_execpath: npm } = process.env;
  const args = ['pack', '--workspaces', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  const { stdout } = npm === undefined ? await run('npm', args, { cwd: root, maxBuffer: 64e6 }) : await run(process.execPath, [npm, ...args], { cwd: root, maxBuffer: 64e6 });
  const packed = JSON.parse(stdout) as PackReport[] | Record<string, PackReport>;
  return Object.values(packed).map(({ name, filename, files }) => ({ name, tarball: join(folder, filename), files: files.map(({ path }) => path) }));
}

interface PackReport {
  name: string;
  filename: string;
  files: { path: string }[];
}

/**
 * Unpacks the tarballs as an installation whose packages can import what they declare and nothing else: every package
 * gets a `node_modules` of its own with links to its declared dependencies, those of the registry from this clone.
 */
export async function installStrictly(root: string, packages: readonly PackedPackage[], folder: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  const place = (name: string) => join(modules, name);
  for (const { name, tarball } of packages) {
    await mkdir(place(name), { recursive: true });
    await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', place(name)]);
  }
  for (const { name } of packages) {
    const { dependencies = {} } = JSON.parse(await readFile(join(place(name), 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
    for (const dependency of Object.keys(dependencies)) {
      const target = packages.some((other) => other.name === dependency) ? place(dependency) : folderOf(dependency, join(root, 'packages', name.replace('@motcua/', '')));
      const link = join(place(name), 'node_modules', dependency);
      await mkdir(dirname(link), { recursive: true });
      await symlink(target, link, 'dir');
    }
  }
}

/** Where a package of the registry is installed, as seen from a package that depends on it. */
function folderOf(dependency: string, from: string): string {
  const found = createRequire(join(from, 'package.json')).resolve.paths(dependency)?.map((path) => join(path, dependency));
  for (const path of found ?? []) {
    try {
      createRequire(join(path, 'package.json')).resolve('./package.json');
      return path;
    } catch {
      // Not in this folder; the next one up.
    }
  }
  throw new Error(`${dependency} is not installed: run npm ci`);
}
