// What a browser loads, as it was built: `npm run build` first.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const cdn = join(root, 'packages', 'components', 'dist', 'cdn');
const scripts = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const read = (file: string) => readFileSync(join(cdn, file), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'packages', 'components', 'package.json'), 'utf8')) as { version: string };

describe('the browser bundles', () => {
  it('are loader, single file and named chunks, and nothing left from an earlier build', () => {
    const listed = Object.keys(JSON.parse(read('files.json')) as object);
    assert.deepEqual([...scripts].sort(), [...listed, 'motcua.js'].sort());
    assert.ok(scripts.includes('loader.js'));
    for (const file of scripts.filter((name) => name.startsWith('chunks/'))) assert.match(file, /^chunks\/[a-z][a-z-]*-[0-9a-f]{12}\.js$/);
  });

  it('have the integrity that is published with them', () => {
    for (const [file, { integrity }] of Object.entries(JSON.parse(read('files.json')) as Record<string, { integrity: string }>)) {
      assert.equal(`sha384-${createHash('sha384').update(read(file)).digest('base64')}`, integrity, file);
    }
  });

  it('hold one copy of Lit, whose Trusted Types policy is called motcua', () => {
    for (const file of scripts) assert.ok(!read(file).includes('"lit-html"'), `${file} names Lit’s own policy`);
    const chunks = scripts.filter((file) => file !== 'motcua.js' && /createPolicy\("motcua"/.test(read(file)));
    assert.equal(chunks.length, 1, chunks.join());
    assert.equal(read('motcua.js').match(/createPolicy\("motcua"/g)?.length, 1);
  });

  it('need nothing that a strict policy forbids, and no second origin', () => {
    for (const file of scripts) {
      const text = read(file);
      assert.doesNotMatch(text, /\beval\(|new Function\(|\bstyle="|@import|url\(/, file);
      for (const address of text.match(/https?:\/\/[\w.-]+/g) ?? []) assert.match(address, /www\.w3\.org|dichvucong\.gov\.vn|localhost/, `${file}: ${address}`);
    }
  });

  it('say which version they are', () => {
    for (const file of ['loader.js', 'motcua.js']) assert.ok(read(file).includes(`"${version}"`), file);
  });
});

describe('npm users', () => {
  it('keep Lit as they bundle it, and import classes without side effects', async () => {
    for (const element of ['identity-verification', 'status-tracker', 'dossier-form', 'procedure-search']) {
      const module = (await import(`@motcua/components/${element}`)) as Record<string, unknown>;
      assert.ok(Object.values(module).some((value) => typeof value === 'function'), element);
    }
    assert.equal((globalThis as { customElements?: { get(tag: string): unknown } }).customElements?.get('motcua-status-tracker'), undefined);
  });
});

describe('npm run size', () => {
  it('prints every entry with its bytes and its budget', () => {
    const { stdout } = spawnSync(process.execPath, [join(root, 'scripts', 'size.ts'), '--json'], { encoding: 'utf8' });
    const rows = JSON.parse(stdout) as { name: string; brotli: number; budget: number }[];
    for (const name of ['loader', 'gateway-client', 'procedure-search', 'procedure-search-everything', 'status-tracker', 'identity-verification', 'dossier-form', 'dossier-form-everything']) {
      const row = rows.find((entry) => entry.name === name);
      assert.ok(row && row.brotli > 0 && row.budget > 0, name);
    }
  });
});
