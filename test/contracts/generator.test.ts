import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readContract } from '../../scripts/generate/contract.ts';
import { operationFacts } from '../../scripts/generate/operations.ts';
import { xmlMessages } from '../../scripts/generate/xml-messages.ts';
import { zodSchemas } from '../../scripts/generate/zod-schemas.ts';

interface Schema {
  safeParse(value: unknown): { success: boolean; data?: unknown };
}

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-generator-'));
});
after(() => rm(folder, { recursive: true }));

let count = 0;
async function contractOf(schemas: object, more: object = {}): Promise<ReturnType<typeof readContract>> {
  const path = join(folder, `c${(count += 1)}.yaml`);
  // JSON is YAML.
  await writeFile(path, JSON.stringify({ openapi: '3.1.0', info: { title: 'test', version: '1' }, ...more, components: { schemas } }));
  return readContract('made-up', path);
}

/** Generates the schemas of some components and runs what was generated. */
async function generated(schemas: object): Promise<Record<string, Schema> & { text: string }> {
  const text = zodSchemas(await contractOf(schemas));
  const runnable = text
    .replace("'zod'", `'${import.meta.resolve('zod')}'`)
    .replace("'../schema-checks.ts'", `'${pathToFileURL(join(import.meta.dirname, '../../packages/contracts/src/schema-checks.ts')).href}'`);
  const file = join(folder, `m${(count += 1)}.ts`);
  await writeFile(file, runnable);
  return { ...((await import(pathToFileURL(file).href)) as Record<string, Schema>), text } as Record<string, Schema> & { text: string };
}

const accepts = (schema: Schema | undefined, value: unknown): boolean => schema!.safeParse(value).success;

describe('schema generator', () => {
  test('a component comes after those it refers to, wherever it stands', async () => {
    const { AaaSchema, text } = await generated({
      Aaa: { type: 'object', required: ['b'], properties: { b: { $ref: '#/components/schemas/Bbb' } } },
      Bbb: { type: 'string', enum: ['x'] },
    });
    assert.ok(text.indexOf('BbbSchema =') < text.indexOf('AaaSchema ='));
    assert.equal(accepts(AaaSchema, { b: 'x' }), true);
    assert.equal(accepts(AaaSchema, { b: 'y' }), false);
  });

  test('components may refer to themselves and to each other', async () => {
    const { TreeSchema, LeafSchema } = await generated({
      Tree: { type: 'object', required: ['leaves'], additionalProperties: false, properties: { leaves: { type: 'array', items: { $ref: '#/components/schemas/Leaf' } } } },
      Leaf: { type: 'object', additionalProperties: false, properties: { tree: { $ref: '#/components/schemas/Tree' }, leaf: { $ref: '#/components/schemas/Leaf' } } },
    });
    assert.equal(accepts(TreeSchema, { leaves: [{ tree: { leaves: [{ leaf: {} }] } }] }), true);
    assert.equal(accepts(TreeSchema, { leaves: [{ tree: { leaves: [{ leaf: 1 }] } }] }), false);
    assert.equal(accepts(LeafSchema, { tree: {} }), false);
  });

  test('what stands beside a reference holds together with it', async () => {
    const { ShortSchema, SaidSchema } = await generated({
      Word: { type: 'string', pattern: '^[a-z]+$' },
      Short: { $ref: '#/components/schemas/Word', maxLength: 3 },
      Said: { $ref: '#/components/schemas/Word', description: 'only words' },
    });
    assert.deepEqual(['abc', 'abcd', 'AB'].map((value) => accepts(ShortSchema, value)), [true, false, false]);
    assert.equal(accepts(SaidSchema, 'abcd'), true);
  });

  test('unknown members are dropped, refused, kept or checked, as the contract says', async () => {
    const schemas = await generated({
      Dropping: { type: 'object', properties: { a: { type: 'string' } } },
      Refusing: { type: 'object', additionalProperties: false, properties: { a: { type: 'string' } } },
      Keeping: { type: 'object', additionalProperties: true, properties: { a: { type: 'string' } } },
      Checking: { type: 'object', additionalProperties: { type: 'integer' }, properties: { a: { type: 'string' } } },
      Table: { type: 'object', additionalProperties: { type: 'integer' } },
    });
    const value = { a: 'x', b: 1 };
    assert.deepEqual(schemas['DroppingSchema']!.safeParse(value).data, { a: 'x' });
    assert.equal(accepts(schemas['RefusingSchema'], value), false);
    assert.deepEqual(schemas['KeepingSchema']!.safeParse(value).data, value);
    assert.equal(accepts(schemas['CheckingSchema'], value), true);
    assert.equal(accepts(schemas['CheckingSchema'], { a: 'x', b: 'y' }), false);
    assert.equal(accepts(schemas['TableSchema'], { b: 1 }), true);
    assert.equal(accepts(schemas['TableSchema'], { b: 'y' }), false);
  });

  test('oneOf means exactly one, anyOf at least one', async () => {
    const branches = [{ type: 'integer', minimum: 1 }, { type: 'integer', maximum: 5 }];
    const { OneSchema, AnySchema } = await generated({ One: { oneOf: branches }, Any: { anyOf: branches } });
    assert.deepEqual([0, 3, 9].map((value) => accepts(OneSchema, value)), [true, false, true]);
    assert.deepEqual([0, 3, 9, 1.5].map((value) => accepts(AnySchema, value)), [true, true, true, false]);
  });

  test('lengths count code points, unique items compare as JSON, kinds may be several, constants are of any kind', async () => {
    const schemas = await generated({
      Two: { type: 'string', minLength: 2, maxLength: 2 },
      Unique: { type: 'array', uniqueItems: true, items: { type: 'object', additionalProperties: true } },
      Maybe: { type: ['string', 'null'], maxLength: 2 },
      Constant: { const: false },
      Mixed: { enum: ['a', 1, null, true] },
      Bounded: { type: 'number', exclusiveMinimum: 0, maximum: 2 },
    });
    assert.deepEqual(['ab', '👍👍', '👍', 'abc'].map((value) => accepts(schemas['TwoSchema'], value)), [true, true, false, false]);
    assert.equal(accepts(schemas['UniqueSchema'], [{ a: 1, b: 2 }, { b: 2, a: 1 }]), false);
    assert.equal(accepts(schemas['UniqueSchema'], [{ a: 1 }, { a: '1' }]), true);
    assert.deepEqual(['ab', null, 'abc', 1].map((value) => accepts(schemas['MaybeSchema'], value)), [true, true, false, false]);
    assert.deepEqual([false, true, 0].map((value) => accepts(schemas['ConstantSchema'], value)), [true, false, false]);
    assert.deepEqual(['a', 1, null, true, 'b', '1'].map((value) => accepts(schemas['MixedSchema'], value)), [true, true, true, true, false, false]);
    assert.deepEqual([0, 0.5, 2, 2.1].map((value) => accepts(schemas['BoundedSchema'], value)), [false, true, true, false]);
  });

  test('personal members are listed, also those that are so by reference', async () => {
    const { text } = await generated({
      Person: { type: 'object', properties: { name: { type: 'string', 'x-personal': true }, number: { $ref: '#/components/schemas/Secret' }, code: { type: 'string' } } },
      Secret: { type: 'string', 'x-personal': true },
    });
    assert.match(text, /Person: \['name', 'number'\]/);
    assert.match(text, /Secret: \['\*'\]/);
  });

  test('the same contract gives the same text', async () => {
    const contract = await contractOf({ A: { type: 'object', properties: { 'strange-name': { type: 'string', description: "it's */ odd" } }, description: 'ends */ here' } });
    assert.equal(zodSchemas(contract), zodSchemas(contract));
  });

  for (const [what, schemas] of Object.entries({
    'a keyword outside the subset': { A: { type: 'string', contentEncoding: 'base64' } },
    'a format outside the subset': { A: { type: 'string', format: 'ipv6' } },
    'a reference to nowhere': { A: { $ref: '#/components/schemas/B' } },
    'a reference to another document': { A: { $ref: 'other.yaml#/components/schemas/B' } },
    'an array without items': { A: { type: 'array' } },
    'an object that says nothing of its members': { A: { type: 'object' } },
    'a required member that does not exist': { A: { type: 'object', required: ['b'], properties: { a: { type: 'string' } } } },
    'oneOf beside anyOf': { A: { oneOf: [], anyOf: [] } },
    'a name that makes no export': { 'a-b': { type: 'string' } },
    'x-personal that says no': { A: { type: 'string', 'x-personal': false } },
    'x-idempotent that says no': { A: { type: 'string', 'x-idempotent': false } },
  })) {
    test(`${what} is an error that names the place, not a weaker schema`, async () => {
      await assert.rejects(async () => zodSchemas(await contractOf(schemas)), /made-up#\/components\/schemas\/A|a-b|ipv6/);
    });
  }

  test('messages in XML keep the order of their members, attributes apart, alternatives together', async () => {
    const text = xmlMessages(
      await contractOf({
        Message: {
          type: 'object',
          xml: { name: 'ThongDiep', namespace: 'urn:x', prefix: 'p' },
          properties: {
            z: { type: 'string' },
            id: { type: 'string', xml: { attribute: true } },
            a: { type: 'array', items: { $ref: '#/components/schemas/Name' } },
          },
        },
        Name: { oneOf: [{ type: 'string' }, { type: 'object', properties: { first: { type: 'string' } } }] },
      }),
    );
    assert.match(text!.replace(/\s+/g, ' '), /name: 'ThongDiep', namespace: 'urn:x', prefix: 'p', attributes: \['id'\], children: \[ \{ name: 'z', text: true \}, \{ name: 'a', many: true, text: true, children: \[\{ name: 'first', text: true \}\] \}, \],/);
    assert.equal(xmlMessages(await contractOf({ A: { type: 'string' } })), undefined);
  });
});

describe('operations', () => {
  const sent = { type: 'object', additionalProperties: false, properties: { a: { type: 'string' } } };
  const read = { type: 'object', properties: { a: { $ref: '#/components/schemas/Inner' } } };
  const schemas = { Sent: sent, Read: read, Inner: { type: 'object', properties: { b: { type: 'string' } } }, Person: { type: 'object', properties: { who: { type: 'array', items: { $ref: '#/components/schemas/Name' } } } }, Name: { type: 'string', 'x-personal': true } };
  const body = (name: string, type = 'application/json'): object => ({ content: { [type]: { schema: { $ref: `#/components/schemas/${name}` } } } });
  const operation = (more: object = {}): object => ({ operationId: 'ask', requestBody: body('Sent'), responses: { 200: body('Read') }, ...more });
  const factsOf = async (item: object, more: object = {}): Promise<string | undefined> => operationFacts(await contractOf(schemas, { paths: { '/x': item }, ...more }));

  test('say how they are called, whether twice does harm, and whether they need a purpose', async () => {
    assert.match((await factsOf({ post: operation({ 'x-idempotent': false }) }))!, /ask: \{ method: 'POST', path: '\/x', idempotent: false, purpose: false \}/);
    assert.match((await factsOf({ post: operation({ 'x-idempotent': true, 'x-purpose': true, responses: { 200: body('Person') } }) }))!, /idempotent: true, purpose: true/);
    assert.equal(await factsOf({}), undefined);
  });

  test('by a method that may be repeated are repeatable unless they say otherwise', async () => {
    assert.match((await factsOf({ get: operation() }))!, /method: 'GET'[^}]*idempotent: true/);
    assert.match((await factsOf({ get: operation({ 'x-idempotent': false }) }))!, /idempotent: false/);
  });

  test('of several messages say which may be sent twice, by the member that tells them apart', async () => {
    const message = (service: object, more: object = {}): object => ({ type: 'object', additionalProperties: false, required: ['service', 'kind'], properties: { kind: { type: 'string', enum: ['a'] }, service: { type: 'string', ...service } }, ...more });
    const factsOfMessages = async (...messages: object[]): Promise<string | undefined> => {
      const components = Object.fromEntries(messages.map((schema, at) => [`M${String(at)}`, schema]));
      const oneOf = messages.map((_, at) => ({ $ref: `#/components/schemas/M${String(at)}` }));
      const item = { post: operation({ 'x-idempotent': false, requestBody: { content: { 'application/json': { schema: { oneOf } } } } }) };
      return operationFacts(await contractOf({ ...schemas, ...components }, { paths: { '/x': item } }));
    };
    const asks = { 'x-idempotent': true };
    assert.match((await factsOfMessages(message({ const: 'read' }, asks), message({ enum: ['list', 'find'] }, asks), message({ const: 'push' })))!, /repeatable: \{ service: \['read', 'list', 'find'\] \}/);
    assert.doesNotMatch((await factsOfMessages(message({ const: 'read' }), message({ const: 'push' })))!, /repeatable/);
    for (const other of [{ const: 'read' }, {}]) await assert.rejects(factsOfMessages(message({ const: 'read' }, asks), message(other)), /made-up#\/paths\/\/x\/post: no member tells/);
  });

  test('that we serve may be sent anything, and answer nothing that is not in the contract', async () => {
    const served = { responses: { 200: body('Sent') }, requestBody: body('Read'), 'x-idempotent': true };
    assert.match((await factsOf({ post: operation({ ...served, 'x-served': true }) }))!, /ask/);
    assert.match((await factsOf({ post: operation(served) }, { 'x-served': true }))!, /ask/);
    await assert.rejects(factsOf({ post: operation({ ...served, responses: { 200: body('Read') }, 'x-served': true }) }), /made-up#\/paths\/\/x\/post: Read is sent by us/);
  });

  for (const [what, item, message] of [
    ['without a name', { get: operation({ operationId: undefined }) }, /operationId/],
    ['of one name twice', { get: operation(), post: operation({ 'x-idempotent': true }) }, /name of another/],
    ['sent by POST that does not say whether it may be repeated', { post: operation() }, /x-idempotent/],
    ['whose answer holds personal data, however deep, and that does not say whether it needs a purpose', { get: operation({ responses: { 200: body('Person') } }) }, /x-purpose/],
    ['whose answer cannot be looked into and that does not say so either', { get: operation({ responses: { 200: { content: { 'text/xml': { schema: { type: 'string' } } } } } }) }, /x-purpose/],
    ['that says something else than yes or no', { get: operation({ 'x-purpose': 'maybe' }) }, /true or false/],
    ['with an extension nobody reads', { get: operation({ 'x-idempotence': true }) }, /x-idempotence/],
    ['whose request may hold what the contract does not know', { post: operation({ 'x-idempotent': true, requestBody: body('Read') }) }, /Read is sent by us/],
    ['whose answer may not', { get: operation({ responses: { 200: body('Sent') } }) }, /Sent is read by us/],
  ] as const) {
    test(`${what} are an error that names the place`, async () => {
      await assert.rejects(factsOf(item), (error: Error) => message.test(error.message) && error.message.startsWith('made-up#/paths//x/'));
    });
  }
});

describe('the generate command', () => {
  const command = (...args: string[]): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../../scripts/generate.ts'), ...args], { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') });
    return { status, output: stdout + stderr };
  };

  test('what is generated can be imported', async () => {
    const packageFolder = join(import.meta.dirname, '../../packages/contracts');
    const { exports } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
    const generated = (await readdir(join(packageFolder, 'src/generated'))).filter((name) => !name.endsWith('.messages.ts'));
    assert.deepEqual(generated.map((name) => `./${name.replace(/\.ts$/, '').replace('.', '/')}`).filter((path) => exports[path] === undefined), []);
  });

  test('what is committed is what the contracts say', () => {
    assert.deepEqual(command('--check'), { status: 0, output: '' });
  });

  test('a stale, a missing and a left-over file each fail the check by name, and generating mends them', async () => {
    const contracts = join(folder, 'contracts');
    await mkdir(join(contracts, 'openapi'), { recursive: true });
    await writeFile(
      join(contracts, 'openapi', 'made-up.yaml'),
      JSON.stringify({ openapi: '3.1.0', info: { title: 'test', version: '1' }, paths: {}, components: { schemas: { Word: { type: 'string' } } } }),
    );
    assert.match(command('--check', contracts).output, /made-up\.schemas\.ts is stale[^]*made-up\.types\.ts is stale/);
    assert.equal(command(contracts).status, 0);
    assert.deepEqual(command('--check', contracts), { status: 0, output: '' });

    const generatedFolder = join(contracts, 'src', 'generated');
    await appendFile(join(generatedFolder, 'made-up.schemas.ts'), '// by hand\n');
    await writeFile(join(generatedFolder, 'old.types.ts'), '');
    const { status, output } = command('--check', contracts);
    assert.equal(status, 1);
    assert.match(output, /made-up\.schemas\.ts is stale[^]*old\.types\.ts is stale/);
    assert.doesNotMatch(output, /made-up\.types/);
    command(contracts);
    assert.deepEqual(command('--check', contracts), { status: 0, output: '' });
    assert.deepEqual((await readdir(generatedFolder)).sort(), ['made-up.schemas.ts', 'made-up.types.ts']);
  });
});
