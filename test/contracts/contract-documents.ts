import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '..', '..', 'packages', 'contracts', 'openapi');

/** A schema as it stands in a document. */
export type JsonSchema = Record<string, unknown> & {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  additionalProperties?: boolean | JsonSchema;
  examples?: unknown[];
};

/** One contract: its components, and the generated Zod schemas by component name. */
export interface ContractUnderTest {
  api: string;
  components: Record<string, JsonSchema>;
  zod: Record<string, { safeParse(value: unknown): { success: boolean; data?: unknown } }>;
}

/** Every contract there is. */
export async function contracts(): Promise<ContractUnderTest[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -5));
  return Promise.all(
    names.sort().map(async (api) => {
      const document = parse(readFileSync(join(folder, `${api}.yaml`), 'utf8')) as { components: { schemas: Record<string, JsonSchema> } };
      return { api, components: document.components.schemas, zod: (await import(`@motcua/contracts/${api}/schemas`)) as ContractUnderTest['zod'] };
    }),
  );
}
