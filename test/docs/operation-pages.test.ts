import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { missingPages, strayPages } from '../../scripts/operation-pages/missing-pages.ts';
import { fillPage, readPage, steady } from '../../scripts/operation-pages/page.ts';
import { writeCall } from '../../scripts/operation-pages/write-call.ts';

const root = join(import.meta.dirname, '..', '..');
const page = `# x

## Example

\`\`\`ts example
console.log(1);
\`\`\`

\`\`\`text printed
1
\`\`\`

## On the wire

<!-- recorded -->
<!-- /recorded -->

## When it fails

## How sure this is

`;

test('every operation page says what its example does, and every operation has one', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/operation-pages.ts', '--check'], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^operation pages: [1-9]\d* examples, 0 faults$/m);
});

test('an operation without a page, and a page without an operation, have a fault each', () => {
  const page = 'packages/lgsp/docs/one-stop/read-dossier.md';
  assert.deepEqual(strayPages(root, [page]), []);
  assert.match(strayPages(root, [page.replace('one-stop/', ''), 'packages/lgsp/docs/one-stop/read-dossiers.md']).join('\n'), /^packages\/lgsp\/docs\/read-dossier\.md tells of no operation.*\n.*read-dossiers\.md tells/);
  const elsewhere = mkdtempSync(join(tmpdir(), 'motcua-pages-'));
  for (const name of ['population', 'lgsp', 'national-portal', 'contracts']) cpSync(join(root, 'packages', name, 'src'), join(elsewhere, 'packages', name, 'src'), { recursive: true });
  const missing = missingPages(elsewhere);
  rmSync(elsewhere, { recursive: true });
  assert.ok(missing.includes(`${page} is missing: every operation has a page`));
  assert.ok(missing.some((fault) => fault.startsWith('packages/national-portal/docs/payment/create-payment-notice-handler.md ')));
  assert.ok(!missing.some((fault) => fault.includes('is-allowed')));
});

test('a page that lacks a part is refused', () => {
  assert.deepEqual(readPage(page), { example: 'console.log(1);\n', printed: '1\n', recorded: '' });
  assert.throws(() => readPage(page.replace('## When it fails', '')), /When it fails/);
  assert.throws(() => readPage(page.replace('ts example', 'ts')), /0 blocks/);
  assert.throws(() => readPage(page.replace('<!-- /recorded -->', '')), /recorded call/);
  assert.throws(() => readPage(page.replace('## On the wire', '')), /On the wire/);
  assert.equal(readPage(page.replace('## On the wire', '').replace('<!-- /recorded -->', ''), 'function').recorded, undefined);
  assert.throws(() => readPage(page.replace('## How sure this is', ''), 'function'), /How sure/);
});

test('a page is filled without changing the rest', () => {
  const filled = fillPage(page, { printed: '$1 2\n', recorded: 'call\n' });
  assert.deepEqual(readPage(filled), { example: 'console.log(1);\n', printed: '$1 2\n', recorded: 'call\n' });
  assert.equal(fillPage(filled, { printed: '1\n', recorded: '' }), page);
});

test('a recorded call shows no credentials, and differs from another run in nothing that matters', () => {
  const call = (token: string, id: string) =>
    writeCall({
      request: { method: 'POST', path: '/login', headers: [['authorization', `Bearer ${token}`], ['cookie', 'a=b']], body: JSON.stringify({ password: token, id }) },
      response: { status: 200, headers: [['content-type', 'application/json']], body: JSON.stringify({ session: token }) },
    });
  const first = call('first-secret', 'c3100fc3-daaf-4fc5-8f87-d8a10494e00f');
  assert.ok(!first.includes('secret') && !first.includes('cookie'));
  assert.equal(steady(first), steady(call('second-secret', '00bb39cc-1f83-4a9e-8d6f-31f2a8cf6a11')));
  assert.notEqual(steady(first), steady(first.replace('POST', 'PUT')));
});

test('a form is written with a line a field, and without its secrets', () => {
  const form = new URLSearchParams({ params: '{"keyword":"khai sinh"}', client_secret: 'secret' }).toString();
  const written = writeCall({
    request: { method: 'POST', path: '/rest', headers: [['content-type', 'application/x-www-form-urlencoded']], body: form },
    response: { status: 200, headers: [], body: JSON.stringify({ accessKey: 'secret' }) },
  });
  assert.ok(written.includes('\nparams={"keyword":"khai sinh"}\nclient_secret=…\n'));
  assert.ok(!written.includes('secret"') && written.includes('"accessKey": "…"'));
});
