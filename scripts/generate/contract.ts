import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type DocumentOperation, type OperationFacts, readOperations } from './operations.ts';

/** A schema of the subset of JSON Schema 2020-12 that our contracts may use. */
export interface Schema {
  $ref?: string;
  type?: SchemaType | SchemaType[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  description?: string;
  'x-personal'?: boolean;
  /** Of one of an operation's messages: it may be sent twice, though others of the operation may not. */
  'x-idempotent'?: boolean;
  xml?: XmlName;
}

export type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'object' | 'array';

/** How a schema is written in XML (the OpenAPI `xml` keyword). */
export interface XmlName {
  name?: string;
  namespace?: string;
  prefix?: string;
  attribute?: boolean;
}

export interface Contract {
  /** Name of the document, `gateway` of gateway.yaml. */
  api: string;
  title: string;
  schemas: Map<string, Schema>;
  operations: OperationFacts[];
}

const annotations = new Set(['description', 'title', 'examples', 'deprecated', 'xml', 'x-personal', 'x-idempotent', 'x-source']);
const assertions = new Set([
  '$ref', 'type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum',
  'exclusiveMaximum', 'items', 'minItems', 'maxItems', 'uniqueItems', 'properties', 'required', 'additionalProperties', 'oneOf', 'anyOf',
]);

/**
 * Reads an OpenAPI document, its component schemas and its operations. A keyword the generator does not know is an error that names
 * the place: silently leaving out a constraint would make the schema weaker than the contract.
 */
export function readContract(api: string, path: string): Contract {
  const document = parse(readFileSync(path, 'utf8')) as {
    info?: { title?: string };
    'x-served'?: boolean;
    paths?: Record<string, Record<string, DocumentOperation>>;
    components?: { schemas?: Record<string, Schema> };
  };
  const schemas = new Map(Object.entries(document.components?.schemas ?? {}));
  for (const [name, schema] of schemas) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) throw new Error(`${api}: component "${name}" is not written in PascalCase`);
    lint(schema, `${api}#/components/schemas/${name}`, schemas);
  }
  return { api, title: document.info?.title ?? api, schemas, operations: readOperations(api, document.paths ?? {}, schemas, document['x-served'] === true) };
}

/** The component a `$ref` points at; only components of the same document may be referred to. */
export function refName(ref: string, where = 'a reference'): string {
  const name = /^#\/components\/schemas\/([A-Za-z0-9]+)$/.exec(ref)?.[1];
  if (name === undefined) throw new Error(`${where}: "${ref}": only "#/components/schemas/<Name>" can be referred to`);
  return name;
}

/** Whether a schema beside its `$ref` says anything that constrains. */
export function hasAssertions(schema: Schema): boolean {
  return Object.keys(schema).some((key) => key !== '$ref' && assertions.has(key));
}

/** The components a schema refers to, directly. */
export function references(schema: Schema): Set<string> {
  const found = new Set<string>();
  const visit = (part: Schema): void => {
    if (part.$ref !== undefined) found.add(refName(part.$ref));
    for (const child of children(part)) visit(child);
  };
  visit(schema);
  return found;
}

/**
 * The components in an order in which each comes after what it refers to. Where they refer to each other in a circle
 * one of the references stands before what it refers to.
 */
export function inOrder(schemas: Map<string, Schema>): string[] {
  const order: string[] = [];
  const entered = new Set<string>();
  const visit = (name: string): void => {
    if (entered.has(name)) return;
    entered.add(name);
    for (const other of references(schemas.get(name) ?? {})) visit(other);
    order.push(name);
  };
  for (const name of schemas.keys()) visit(name);
  return order;
}

/** The schemas that stand directly in a schema. */
export function children(schema: Schema): Schema[] {
  return [
    ...(schema.items ? [schema.items] : []),
    ...Object.values(schema.properties ?? {}),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
  ];
}

function lint(schema: Schema, where: string, schemas: Map<string, Schema>): void {
  for (const key of Object.keys(schema)) {
    if (!annotations.has(key) && !assertions.has(key)) throw new Error(`${where}: "${key}" is outside the subset the generator understands`);
  }
  if (schema.$ref !== undefined && !schemas.has(refName(schema.$ref, where))) throw new Error(`${where}: "${schema.$ref}" does not exist`);
  for (const key of ['x-personal', 'x-idempotent'] as const) {
    if (schema[key] !== undefined && schema[key] !== true) throw new Error(`${where}: "${key}" is true or not said`);
  }
  if (schema.oneOf && schema.anyOf) throw new Error(`${where}: oneOf and anyOf cannot stand together`);
  if (schema.type === 'array' && schema.items === undefined) throw new Error(`${where}: an array needs "items"`);
  if (schema.type === 'object' && schema.properties === undefined && schema.additionalProperties === undefined) {
    throw new Error(`${where}: an object needs "properties" or "additionalProperties"`);
  }
  for (const name of schema.required ?? []) {
    if (schema.properties?.[name] === undefined) throw new Error(`${where}: "${name}" is required but is no property`);
  }
  if (schema.items) lint(schema.items, `${where}/items`, schemas);
  for (const [name, property] of Object.entries(schema.properties ?? {})) lint(property, `${where}/properties/${name}`, schemas);
  if (typeof schema.additionalProperties === 'object') lint(schema.additionalProperties, `${where}/additionalProperties`, schemas);
  for (const [index, branch] of (schema.oneOf ?? schema.anyOf ?? []).entries()) lint(branch, `${where}/oneOf/${index}`, schemas);
}
