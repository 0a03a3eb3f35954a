import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { createSandbox } from '@motcua/sandbox';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { installStrictly, packAll, type PackedPackage } from '../../scripts/packed.ts';
import { installRuntime, type RuntimeName, runtimes } from '../../scripts/runtimes.ts';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);
const deep = process.env['MOTCUA_DEEP'] === '1';

test('the packages as they would be published', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-packed-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const packages = await packAll(root, folder);
  assert.ok(packages.length >= 14);
  await installStrictly(root, packages, folder);

  await t.test('carry their build, types, documentation and licence terms, and no source of tests', async () => {
    for (const { name, files } of packages) {
      assert.ok(files.some((file) => file.startsWith('dist/')), name);
      assert.ok(!files.some((file) => /\.tsbuildinfo$|(?:^|\/)(?:test|node_modules)\//.test(file)), name);
      const manifest = JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { license?: string };
      assert.equal(manifest.license, 'MIT', name);
      assert.ok(files.includes('README.md'), name);
      // A README that points at the pages of its operations has them beside it.
      if (existsSync(join(root, 'packages', name.replace('@motcua/', ''), 'docs'))) assert.ok(files.some((file) => /^docs\/.+\.md$/.test(file)), name);
    }
  });

  await t.test('have no fault that publint knows', async () => {
    const faults: string[] = [];
    for (const { name } of packages) {
      const { messages, pkg } = await publint({ pkgDir: join(folder, 'node_modules', name), pack: false, strict: true });
      faults.push(...messages.map((message) => `${name}: ${formatMessage(message, pkg) ?? message.code}`));
    }
    assert.deepEqual(faults, []);
  });

  await t.test('have types that resolve as their code does', async () => {
    const faults: string[] = [];
    for (const packed of packages) faults.push(...(await typeFaults(packed)));
    assert.deepEqual(faults, []);
  });

  await t.test('compile in a project of their own, whichever way it resolves modules', async () => {
    await writeFile(join(folder, 'program.ts'), program(packages.map(({ name }) => name)));
    await writeFile(join(folder, 'package.json'), '{"type":"module","private":true}');
    for (const [module, moduleResolution] of [['NodeNext', 'NodeNext'], ['ESNext', 'bundler']] as const) {
      const compilerOptions = { target: 'ES2022', module, moduleResolution, lib: ['ES2023', 'DOM', 'DOM.Iterable'], strict: true, noEmit: true, types: [], skipLibCheck: true };
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
      await assertCompiles(folder);
    }
  });

  const sandbox = await createSandbox();
  t.after(() => sandbox.close());
  const [someone] = sandbox.citizens;
  assert.ok(someone?.personalId);
  const { personalId, fullName } = someone;
  const person = { personalId, fullName, birthDate: someone.birthDate.replaceAll('-', '') };
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ connection: sandbox.connection, person }));
  await copyFile(join(import.meta.dirname, 'use-the-sdk.mjs'), join(folder, 'use-the-sdk.mjs'));

  const assertWorks = async (program: string, args: readonly string[]): Promise<void> => {
    const { stdout } = await run(program, [...args, 'use-the-sdk.mjs', 'settings.json'], { cwd: folder, timeout: 60_000 });
    const { code, procedures, ...rest } = JSON.parse(stdout) as { code: string; procedures: number };
    // The register writes names in capitals.
    assert.deepEqual(rest, { names: [fullName.toLocaleUpperCase('vi')], outcomes: ['asked', 'found'], refusal: 'invalid_request' });
    assert.match(code, /-\d{4,}$/);
    assert.ok(procedures > 0);
  };

  await t.test('do a vendor’s work on the Node of the house', () => assertWorks(process.execPath, []));

  // Each runtime is 90 to 210 MB to fetch: in the deep run only.
  for (const name of deep ? (Object.keys(runtimes) as RuntimeName[]) : []) {
    await t.test(`do a vendor’s work on ${name} ${runtimes[name].version}`, async () => {
      const program = await installRuntime(root, name);
      await assertWorks(program, name === 'deno' ? ['run', '--allow-all', '--no-prompt', '--node-modules-dir=manual'] : []);
    });
  }
});

/** What are-the-types-wrong finds; CommonJS is not served (ESM only), and old resolution knows no subpaths. */
async function typeFaults({ name, tarball }: PackedPackage): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(await readFile(tarball)), { excludeEntrypoints: [/\.(?:json|yaml|css)$/, './openapi/*.yaml'] });
  if (!result.types) return [`${name}: no types`];
  return result.problems
    .filter((problem) => problem.kind !== 'CJSResolvesToESM' && !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)))
    .map((problem) => `${name}: ${problem.kind}${'entrypoint' in problem ? ` at ${problem.entrypoint}` : ''}`);
}

/** A program that imports every package's main entry. */
function program(names: readonly string[]): string {
  return `${names.map((name, index) => `import * as package${String(index)} from '${name}';`).join('\n')}\nexport const all = [${names.map((_, index) => `package${String(index)}`).join(', ')}];\n`;
}

async function assertCompiles(folder: string): Promise<void> {
  const outcome = await run(join(root, 'node_modules', '.bin', 'tsc'), ['-p', folder, '--pretty', 'false']).catch((error: { stdout?: string }) => error);
  assert.equal(outcome.stdout, '');
}
