import { children, type Contract, references, refName, type Schema } from './contract.ts';
import { comment, group, propertyName, quote, write } from './layout.ts';

/** An operation as it stands in a document. */
export interface DocumentOperation {
  operationId?: string;
  'x-idempotent'?: unknown;
  'x-purpose'?: unknown;
  'x-served'?: unknown;
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses?: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

/** What is generated of an operation. */
export interface OperationFacts {
  id: string;
  method: string;
  path: string;
  idempotent: boolean;
  purpose: boolean;
  /** The member that tells its messages apart, and its values in those that may be sent twice. */
  repeatable?: { member: string; values: string[] };
}

const extensions = new Set(['x-idempotent', 'x-purpose', 'x-served']);
const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const;
/** RFC 9110 §9.2.2. */
const idempotentMethods = new Set(['get', 'head', 'put', 'delete']);

/**
 * Reads the operations of a document. Each has a name of its own; one whose method leaves it open says with
 * `x-idempotent` whether it may be sent twice; one whose answer holds personal data, or is no JSON that could be looked
 * into, says with `x-purpose` whether it is a look-up that needs a purpose. What is not said is an error, because the
 * safe default of one would be the unsafe default of the other. Where one operation takes several messages and may not be
 * repeated, those of them that may say `x-idempotent` themselves.
 *
 * What we send is strict and what we are sent is read leniently: of an operation we call the request, of one that we serve
 * (`x-served`, there or on the whole document) the answer may hold nothing beyond the contract; an answer we read must be
 * allowed to.
 */
export function readOperations(
  api: string,
  paths: Record<string, Record<string, DocumentOperation>>,
  schemas: Map<string, Schema>,
  servesAll = false,
): OperationFacts[] {
  const found: OperationFacts[] = [];
  for (const [path, item] of Object.entries(paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation === undefined) continue;
      const where = `${api}#/paths/${path}/${method}`;
      const id = operation.operationId;
      if (id === undefined || !/^[a-z][A-Za-z0-9]*$/.test(id)) throw new Error(`${where}: an operation needs an "operationId" in camelCase`);
      if (found.some((other) => other.id === id)) throw new Error(`${where}: "${id}" is the name of another operation`);
      for (const key of Object.keys(operation)) {
        if (key.startsWith('x-') && !extensions.has(key)) throw new Error(`${where}: "${key}" is outside the subset the generator understands`);
      }
      const idempotent = stated(operation, 'x-idempotent', where) ?? (idempotentMethods.has(method) ? true : undefined);
      if (idempotent === undefined) throw new Error(`${where}: say "x-idempotent": may it be sent twice without harm?`);
      const purpose = stated(operation, 'x-purpose', where) ?? (mayHoldPersonalData(operation, schemas) ? undefined : false);
      if (purpose === undefined) throw new Error(`${where}: its answer holds personal data; say "x-purpose": does it look a person up in a register?`);
      const served = stated(operation, 'x-served', where) ?? servesAll;
      const requests = jsonSchemas([operation.requestBody ?? {}]);
      const answers = jsonSchemas(Object.values(operation.responses ?? {}));
      for (const object of objectsIn(served ? answers : requests, schemas)) {
        if (object.schema.additionalProperties === undefined) throw new Error(`${where}: ${object.name} is sent by us: say "additionalProperties: false"`);
      }
      for (const object of served ? [] : objectsIn(answers, schemas)) {
        if (object.schema.additionalProperties === false) throw new Error(`${where}: ${object.name} is read by us: it must take what it does not know`);
      }
      const repeatable = idempotent ? undefined : repeatableMessages(requests, schemas, where);
      found.push({ id, method: method.toUpperCase(), path, idempotent, purpose, ...(repeatable && { repeatable }) });
    }
  }
  return found;
}

/** Which of an operation's messages may be sent twice; none says so, and it is undefined. */
function repeatableMessages(requests: readonly Schema[], schemas: Map<string, Schema>, where: string): OperationFacts['repeatable'] {
  const messages = requests.flatMap(({ oneOf }) => oneOf ?? []).map((schema) => (schema.$ref === undefined ? schema : (schemas.get(refName(schema.$ref)) ?? {})));
  const repeatable = messages.filter((message) => message['x-idempotent'] === true);
  if (repeatable.length === 0) return undefined;
  const valuesOf = (message: Schema, member: string): unknown[] => {
    const { const: only, enum: several = [] } = message.properties?.[member] ?? {};
    return only === undefined ? several : [only];
  };
  const member = Object.keys(messages[0]?.properties ?? {}).find((name) => {
    const values = messages.flatMap((message) => valuesOf(message, name));
    return messages.every((message) => message.required?.includes(name) === true && valuesOf(message, name).length > 0) && new Set(values).size === values.length;
  });
  if (member === undefined) throw new Error(`${where}: no member tells the messages that may be sent twice from the others`);
  return { member, values: repeatable.flatMap((message) => valuesOf(message, member)).map(String) };
}

/** The facts of a contract's operations, as the text of a module; none when it has no operation. */
export function operationFacts(contract: Contract): string | undefined {
  if (contract.operations.length === 0) return undefined;
  const entries = contract.operations.map(({ id, method, path, idempotent, purpose, repeatable }) => [
    `${propertyName(id)}: `,
    group(
      '{ ',
      [
        `method: ${quote(method)}`,
        `path: ${quote(path)}`,
        `idempotent: ${idempotent}`,
        `purpose: ${purpose}`,
        ...(repeatable === undefined ? [] : [['repeatable: ', group('{ ', [[`${propertyName(repeatable.member)}: `, group('[', repeatable.values.map(quote), ']')]], ' }')]]),
      ],
      ' }',
    ),
  ]);
  return [
    `// Generated from openapi/${contract.api}.yaml by scripts/generate.ts. Do not edit.`,
    `import type { Operation } from '../operation.ts';`,
    '',
    comment(`The operations of ${contract.title}.`) + write(['export const operations = ', group('{ ', entries, ' }'), ' as const satisfies Record<string, Operation>;']),
    '',
  ].join('\n');
}

function stated(operation: DocumentOperation, key: 'x-idempotent' | 'x-purpose' | 'x-served', where: string): boolean | undefined {
  const value = operation[key];
  if (value === undefined || typeof value === 'boolean') return value;
  throw new Error(`${where}: "${key}" is true or false`);
}

function jsonSchemas(bodies: { content?: Record<string, { schema?: Schema }> }[]): Schema[] {
  return bodies.flatMap(({ content }) => Object.entries(content ?? {}).flatMap(([type, { schema }]) => (/json|urlencoded/.test(type) && schema !== undefined ? [schema] : [])));
}

/** The objects with named members in some schemas, those referred to among them, with the component each stands in. */
function objectsIn(roots: readonly Schema[], schemas: Map<string, Schema>): { name: string; schema: Schema }[] {
  const found: { name: string; schema: Schema }[] = [];
  const seen = new Set<string>();
  const visit = (schema: Schema, name: string): void => {
    if (schema.properties !== undefined) found.push({ name, schema });
    for (const child of children(schema)) visit(child, name);
    if (schema.$ref === undefined) return;
    const component = refName(schema.$ref);
    if (seen.has(component)) return;
    seen.add(component);
    visit(schemas.get(component) ?? {}, component);
  };
  for (const root of roots) visit(root, 'the body');
  return found;
}

function mayHoldPersonalData(operation: DocumentOperation, schemas: Map<string, Schema>): boolean {
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    if (!/^2|^default$/.test(status)) continue;
    for (const [type, { schema }] of Object.entries(response.content ?? {})) {
      if (!/json/.test(type) || schema === undefined || isPersonal(schema, schemas, new Set())) return true;
    }
  }
  return false;
}

/** Whether a schema, or anything in it, is marked `x-personal`. */
function isPersonal(schema: Schema, schemas: Map<string, Schema>, seen: Set<string>): boolean {
  if (JSON.stringify(schema).includes('"x-personal":true')) return true;
  const names = schema.$ref === undefined ? references(schema) : new Set([refName(schema.$ref)]);
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (isPersonal(schemas.get(name) ?? {}, schemas, seen)) return true;
  }
  return false;
}
