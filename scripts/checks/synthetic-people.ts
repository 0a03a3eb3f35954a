import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Twelve digits in a row look like a personal number. Ours start with 099, a prefix assigned to no province
 * (DESIGN.md "Synthetic people"); any other is refused, so that no real person's number is ever committed.
 * The five source documents and lock files are public papers and hashes, not fixtures.
 */
const excused = [/^package-lock\.json$/, /^test\/fixtures\/seeds\//, /\.(png|jpg|jpeg|pdf|ico|woff2?|bin)$/];

export function checkSyntheticPeople(root: string): string[] {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\0')
    .filter((file) => file !== '' && !excused.some((pattern) => pattern.test(file)));
  return files.flatMap((file) => breachesIn(file, read(join(root, file))));
}

export function breachesIn(file: string, text: string): string[] {
  const breaches: string[] = [];
  for (const match of text.matchAll(/(?<![0-9A-Za-z.+/=_-])\d{12}(?![0-9A-Za-z+/=_])/g)) {
    if (match[0].startsWith('099')) continue;
    const line = text.slice(0, match.index).split('\n').length;
    breaches.push(`${file}:${line}: a 12-digit number that does not start with 099 (synthetic personal numbers do)`);
  }
  return breaches;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // listed by git, but deleted in the working tree
  }
}
