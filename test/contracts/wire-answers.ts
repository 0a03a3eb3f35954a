import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { JsonSchema } from './contract-documents.ts';

/** What stays of a value on its way through JSON. */
export function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The examples of a component in the contract of an API. */
export function examplesOf(api: string, component: string): unknown[] {
  const path = join(import.meta.dirname, '..', '..', 'packages', 'contracts', 'openapi', `${api}.yaml`);
  const document = parse(readFileSync(path, 'utf8')) as { components: { schemas: Record<string, JsonSchema> } };
  const examples = document.components.schemas[component]?.examples;
  if (examples === undefined || examples.length === 0) throw new Error(`${api} has no examples of ${component}`);
  return examples;
}
