import { execFileSync } from 'node:child_process';

/** What may stand at the top of the repository (DESIGN.md "The house"); dot-files and dot-folders are free. */
const allowed = [
  /^packages\//, /^stories\//, /^examples\//, /^scripts\//, /^test\//,
  /^rollup\.config\.mjs$/, /^package\.json$/, /^package-lock\.json$/, /^tsconfig(\.[a-z]+)?\.json$/,
  /^README(\.vi)?\.md$/, /^LICENSE$/, /^\./,
];

export function checkTopLevel(root: string): string[] {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0');
  return strangers(files).map((file) => `${file}: not a top-level entry of DESIGN.md`);
}

export function strangers(files: readonly string[]): string[] {
  return files.filter((file) => file !== '' && !allowed.some((pattern) => pattern.test(file)));
}
