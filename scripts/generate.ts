// Makes packages/contracts/src/generated from packages/contracts/openapi: types, Zod schemas, facts of the operations, XML
// message descriptions.
// `node scripts/generate.ts` writes them; with `--check` it writes nothing and fails when a file is stale.
// Another folder with `openapi` and `src/generated` in it can be named.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import openapiTypes, { astToString } from 'openapi-typescript';
import { readContract } from './generate/contract.ts';
import { operationFacts } from './generate/operations.ts';
import { xmlMessages } from './generate/xml-messages.ts';
import { zodSchemas } from './generate/zod-schemas.ts';

const { values: options, positionals } = parseArgs({ options: { check: { type: 'boolean', default: false } }, allowPositionals: true });
const folder = resolve(positionals[0] ?? join(import.meta.dirname, '..', 'packages', 'contracts'));
const source = join(folder, 'openapi');
const target = join(folder, 'src', 'generated');
const shown = (name: string): string => relative(process.cwd(), join(target, name));

const files = await generate();
if (options.check) {
  const stale = staleFiles(files);
  for (const name of stale) process.stderr.write(`${shown(name)} is stale: run "node scripts/generate.ts"\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(target, { recursive: true });
  for (const name of staleFiles(files)) {
    const text = files.get(name);
    if (text === undefined) rmSync(join(target, name));
    else writeFileSync(join(target, name), text);
    process.stdout.write(`${text === undefined ? 'removed' : 'wrote'} ${shown(name)}\n`);
  }
}

async function generate(): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  const documents = readdirSync(source).filter((name) => name.endsWith('.yaml')).sort();
  for (const document of documents) {
    const api = basename(document, '.yaml');
    const path = join(source, document);
    const contract = readContract(api, path);
    made.set(`${api}.types.ts`, await types(api, path));
    made.set(`${api}.schemas.ts`, zodSchemas(contract));
    const operations = operationFacts(contract);
    if (operations !== undefined) made.set(`${api}.operations.ts`, operations);
    const messages = xmlMessages(contract);
    if (messages !== undefined) made.set(`${api}.messages.ts`, messages);
  }
  return made;
}

async function types(api: string, path: string): Promise<string> {
  const tree = await openapiTypes(pathToFileURL(path), {
    alphabetize: false,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
  });
  return `// Generated from openapi/${api}.yaml by scripts/generate.ts. Do not edit.\n${astToString(tree)}`;
}

/** Names of the files whose text on disk differs from what the contracts say, and of files no contract makes. */
function staleFiles(wanted: Map<string, string>): string[] {
  const present = existsSync(target) ? readdirSync(target) : [];
  const differing = [...wanted].filter(([name, text]) => !present.includes(name) || readFileSync(join(target, name), 'utf8') !== text);
  return [...differing.map(([name]) => name), ...present.filter((name) => !wanted.has(name))].sort();
}
