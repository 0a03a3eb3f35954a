import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkImportDirections } from '../../scripts/checks/import-directions.ts';
import { breachesIn } from '../../scripts/checks/synthetic-people.ts';
import { strangers } from '../../scripts/checks/top-level.ts';

const house = mkdtempSync(join(tmpdir(), 'motcua-house-'));
after(() => rmSync(house, { recursive: true, force: true }));

/** Builds a house of the given files and returns what the check says about it. */
function breaches(files: Record<string, string>, dependencies: Record<string, string[]> = {}): string[] {
  rmSync(house, { recursive: true, force: true });
  const names = new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''));
  for (const name of names) {
    const manifest = { name: `@motcua/${name}`, dependencies: Object.fromEntries((dependencies[name] ?? []).map((dependency) => [dependency, '*'])) };
    write(`packages/${name}/package.json`, JSON.stringify(manifest));
  }
  for (const [file, text] of Object.entries(files)) write(`packages/${file}`, text);
  return checkImportDirections(house);
}

function write(file: string, text: string): void {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('import directions', () => {
  test('a lower floor may be imported', () => {
    assert.deepEqual(breaches({ 'forms/src/index.ts': "import { x } from '@motcua/domain';" }, { forms: ['@motcua/domain'] }), []);
  });

  test('a higher floor may not', () => {
    const [line, ...rest] = breaches({ 'domain/src/a.ts': "\nimport { x } from '@motcua/gateway';" }, { domain: ['@motcua/gateway'] });
    assert.match(line ?? '', /packages\/domain\/src\/a\.ts:2: floor 0 \(domain\) imports floor 3 \(gateway\)/);
    assert.deepEqual(rest, []);
  });

  test('nor the same floor', () => {
    assert.equal(breaches({ 'lgsp/src/a.ts': "export * from '@motcua/population';" }, { lgsp: ['@motcua/population'] }).length, 1);
  });

  test('nor by a dynamic import, nor by an import type', () => {
    const found = breaches(
      { 'domain/src/a.ts': "const a = import('@motcua/http'); type B = import('@motcua/http').B;" },
      { domain: ['@motcua/http'] },
    );
    assert.equal(found.length, 2);
  });

  test('a browser room may not import a server room', () => {
    const found = breaches({ 'components/src/a.ts': "import { z } from '@motcua/http';" }, { components: ['@motcua/http'] });
    assert.match(found.join('\n'), /components runs in browser and imports "@motcua\/http", which runs on a server/);
  });

  test('nor the server subpath of a room that runs in both', () => {
    const found = breaches({ 'gateway-client/src/a.ts': "import { S } from '@motcua/contracts/gateway/schemas';" }, { 'gateway-client': ['@motcua/contracts'] });
    assert.equal(found.length, 1);
  });

  test('but it may import the types', () => {
    const found = breaches({ 'gateway-client/src/a.ts': "import type { S } from '@motcua/contracts/gateway/types';" }, { 'gateway-client': ['@motcua/contracts'] });
    assert.deepEqual(found, []);
  });

  test('Node built-ins stay on the server', () => {
    assert.equal(breaches({ 'search/src/a.ts': "import { readFileSync } from 'node:fs';" }).length, 1);
    assert.equal(breaches({ 'gateway/src/a.ts': "import { readFileSync } from 'node:fs';" }).length, 0);
  });

  test('a package that is not declared is a breach', () => {
    assert.match(breaches({ 'http/src/a.ts': "import ky from 'ky';" }).join('\n'), /"ky" is not in packages\/http\/package\.json/);
  });

  test('reaching into another package by a relative path is a breach', () => {
    assert.match(breaches({ 'http/src/a.ts': "import '../../domain/src/index.ts';" }).join('\n'), /reaches out of its package/);
  });

  test('a package that is no room is a breach', () => {
    assert.match(breaches({ 'utils/src/a.ts': '' }).join('\n'), /no such room/);
  });
});

describe('synthetic people', () => {
  test('a number that could be somebody\'s is found with its line', () => {
    const number = ['001', '085', '123', '456'].join('');
    assert.deepEqual(breachesIn('a.ts', `one\nconst id = '${number}';`), ['a.ts:2: a 12-digit number that does not start with 099 (synthetic personal numbers do)']);
  });

  test('a synthetic number, a longer number and a hash are not', () => {
    assert.deepEqual(breachesIn('a.ts', `099185000001 20261122093000 ${'ab'.repeat(3)}123456789012ff`), []);
  });
});

describe('top level', () => {
  test('only what DESIGN.md lists', () => {
    assert.deepEqual(strangers(['README.md', 'packages/a/b.ts', '.ci/run', 'notes.txt', 'src/a.ts', 'tsconfig.base.json']), ['notes.txt', 'src/a.ts']);
  });
});
