import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Every file that an import loads in a fresh process, by its place in the clone. */
async function loadedBy(...names: readonly string[]): Promise<string[]> {
  const program = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load(url, context, next) { if (url.startsWith('file:')) loaded.push(url); return next(url, context); } });
    for (const name of ${JSON.stringify(names)}) await import(name);
    process.stdout.write(JSON.stringify(loaded));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { cwd: import.meta.dirname });
  return (JSON.parse(stdout) as string[]).map((url) => url.replace(/^.*\/(?=(?:packages|node_modules)\/)/, ''));
}

const foreign = (file: string): boolean => file.startsWith('node_modules/');
const ofDomain = (file: string): boolean => file.startsWith('packages/domain/');

test('a program that imports the pipeline loads no library, and of the domain the error alone', async () => {
  const files = await loadedBy('@motcua/http');
  assert.deepEqual(files.filter(foreign), []);
  assert.deepEqual(files.filter(ofDomain), ['packages/domain/dist/motcua-error.js']);
});

const clients = {
  '@motcua/population': ['population'],
  '@motcua/lgsp': ['one-stop', 'shared-catalogue', 'enterprise-register', 'social-insurance', 'civil-status', 'criminal-record'],
  '@motcua/national-portal': ['national-portal'],
  '@motcua/national-portal/public-catalogue': ['portal-catalogue'],
};

for (const [name, services] of Object.entries(clients)) {
  test(`a program that imports ${name} loads neither schemas nor a reader of messages before its first question`, async () => {
    const files = await loadedBy(name);
    assert.deepEqual(files.filter(foreign), []);
    const heavy = files.filter((file) => /\/(?:codec|shape)\.js$|\.schemas\.js$/.test(file) && file.startsWith('packages/contracts/'));
    assert.deepEqual(heavy, []);
    for (const service of services) {
      const later = await loadedBy(name, `@motcua/contracts/${service}/codec`);
      assert.ok(later.some((file) => file.startsWith('node_modules/zod/')), service);
    }
  });
}
