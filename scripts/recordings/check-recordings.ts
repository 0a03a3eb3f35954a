import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as schemas from '@motcua/contracts/gateway/schemas';
import { checkDefinition } from '@motcua/forms';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Answer } from '../storybook/answer.ts';

interface Response {
  $ref?: string;
  content?: Record<string, { schema?: { $ref?: string } }>;
}

interface ApiDocument {
  paths: Record<string, Record<string, { responses?: Record<string, Response> }>>;
  components: { responses: Record<string, Response> };
}

/**
 * Whether every recording in `stories/answers` is still something the gateway may answer: the operation is in the
 * contract, has such a status, and the body conforms to that response's schema. A form definition must also be one
 * that the interpreter takes. A recording that no story shows is refused, so that none is kept up for nothing.
 * Returns one line per fault.
 */
export async function checkRecordings(root: string): Promise<string[]> {
  const folder = join(root, 'stories', 'answers');
  const contract = await readContract(root);
  const stories = await Promise.all((await readdir(join(root, 'stories'))).filter((file) => file.endsWith('.ts')).map((file) => readFile(join(root, 'stories', file), 'utf8')));
  const faults: string[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const where = `stories/answers/${file}`;
    const answer = JSON.parse(await readFile(join(folder, file), 'utf8')) as Answer;
    faults.push(...faultsOf(answer, contract).map((fault) => `${where}: ${fault}`));
    if (!stories.some((text) => text.includes(`'${file.replace(/\.json$/, '')}'`))) faults.push(`${where}: no story shows it`);
  }
  return faults;
}

/** The gateway's contract. */
export async function readContract(root: string): Promise<ApiDocument> {
  return parse(await readFile(join(root, 'packages', 'contracts', 'openapi', 'gateway.yaml'), 'utf8')) as ApiDocument;
}

/** What is wrong with one answer; never quotes what it holds. */
export function faultsOf(answer: Answer, contract: ApiDocument): string[] {
  const [method = '', path = ''] = answer.operation.split(' ');
  const responses = contract.paths[path]?.[method.toLowerCase()]?.responses;
  if (!responses) return [`the contract has no operation ${answer.operation}`];
  const named = responses[String(answer.status)] ?? (answer.status >= 400 ? responses['default'] : undefined);
  const response = named?.$ref === undefined ? named : contract.components.responses[lastPart(named.$ref)];
  if (!response) return [`${answer.operation} has no answer ${answer.status} in the contract`];
  const bodies = 'inAll' in answer.body ? [answer.body.inAll] : Object.values(answer.body.byLanguage);
  if (response.content === undefined) return bodies.some((body) => body !== null) ? [`${answer.operation} ${answer.status} has no body in the contract`] : [];
  const reference = response.content[answer.type]?.schema?.$ref;
  if (reference === undefined) return [`${answer.operation} ${answer.status} is not ${answer.type} in the contract`];
  const name = lastPart(reference);
  const schema = (schemas as unknown as Record<string, z.ZodType | undefined>)[`${name}Schema`];
  if (!schema) return [`there is no schema ${name}`];
  return bodies.flatMap((body) => {
    const read = schema.safeParse(body);
    if (!read.success) return read.error.issues.map((issue) => `${name}: ${issue.path.join('.')}: ${issue.code}`);
    if (name !== 'FormDocument') return [];
    const checked = checkDefinition(body);
    return checked.ok ? [] : checked.problems.map((problem) => `${problem.path}: ${problem.problem}`);
  });
}

function lastPart(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
