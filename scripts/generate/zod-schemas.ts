import { type Contract, hasAssertions, inOrder, refName, type Schema, type SchemaType } from './contract.ts';
import { comment, group, type Layout, propertyName, quote, write } from './layout.ts';

/**
 * The Zod 4 schemas of a contract's components, as the text of a module: one export per component, named after it with
 * `Schema` at the end. An object without `additionalProperties` drops what it does not know (answers are read
 * leniently); with `additionalProperties: false` it refuses it (what we send is strict).
 */
export function zodSchemas(contract: Contract): string {
  const order = inOrder(contract.schemas);
  const usedChecks = new Set<string>();
  const blocks: string[] = [];
  const written = new Set<string>();

  for (const name of order) {
    const schema = contract.schemas.get(name)!;
    const expression = emit(schema, { contract, written, usedChecks });
    const line = [`export const ${name}Schema = `, expression, ` satisfies z.ZodType<types.${name}>;`];
    const recursive = refersLate(schema, written);
    const declaration: Layout = recursive
      ? [`export const ${name}Schema: z.ZodType<types.${name}> = `, expression, ';']
      : line;
    blocks.push(comment(schema.description ?? `\`${name}\` of ${contract.title}.`) + write(declaration));
    written.add(name);
  }

  const personal = personalFields(contract);
  blocks.push(
    comment('Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error.') +
      write(['export const personalFields: Record<string, readonly string[]> = ', group('{ ', personal, ' }'), ';']),
  );

  const checks = [...usedChecks].sort();
  return [
    `// Generated from openapi/${contract.api}.yaml by scripts/generate.ts. Do not edit.`,
    `import * as z from 'zod';`,
    ...(checks.length > 0 ? [`import { ${checks.join(', ')} } from '../schema-checks.ts';`] : []),
    `import type * as types from './${contract.api}.types.ts';`,
    '',
    blocks.join('\n\n'),
    '',
  ].join('\n');
}

interface Context {
  contract: Contract;
  written: Set<string>;
  usedChecks: Set<string>;
}

function emit(schema: Schema, context: Context): Layout {
  if (schema.$ref !== undefined) return emitReference(schema, schema.$ref, context);
  if (schema.const !== undefined) return `z.literal(${literal(schema.const)})`;
  if (schema.enum !== undefined) return emitEnum(schema.enum);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined) {
    if (schema.type !== undefined || schema.properties !== undefined) throw new Error('oneOf and anyOf stand alone in a schema');
    return group(`${schema.oneOf ? 'z.xor' : 'z.union'}([`, branches.map((branch) => emit(branch, context)), '])');
  }
  if (schema.type === undefined) return 'z.unknown()';
  const kinds = Array.isArray(schema.type) ? schema.type : [schema.type];
  const expressions = kinds.map((kind) => emitKind(kind, schema, context));
  return expressions.length === 1 ? expressions[0]! : group('z.union([', expressions, '])');
}

function emitReference(schema: Schema, ref: string, context: Context): Layout {
  const name = refName(ref);
  const reference = context.written.has(name) ? `${name}Schema` : `z.lazy((): z.ZodType<types.${name}> => ${name}Schema)`;
  if (!hasAssertions(schema)) return reference;
  // Constraints beside a reference hold together with it (JSON Schema 2020-12 §8.2.3.1).
  const { $ref: _, ...siblings } = schema;
  if (siblings.type === undefined) {
    const type = context.contract.schemas.get(name)?.type;
    if (type !== undefined) siblings.type = type;
  }
  return group('z.intersection(', [reference, emit(siblings, context)], ')');
}

function emitKind(kind: SchemaType, schema: Schema, context: Context): Layout {
  switch (kind) {
    case 'string':
      return emitString(schema, context);
    case 'integer':
      // Zod's own integers end at 2^53; JSON Schema's do not.
      context.usedChecks.add('wholeNumber');
      return `z.number()${range(schema)}.check(wholeNumber())`;
    case 'number':
      return `z.number()${range(schema)}`;
    case 'boolean':
      return 'z.boolean()';
    case 'null':
      return 'z.null()';
    case 'array':
      return emitArray(schema, context);
    case 'object':
      return emitObject(schema, context);
  }
}

const formats: Record<string, string> = {
  'date-time': 'z.iso.datetime({ offset: true })',
  date: 'z.iso.date()',
  uri: 'z.string().check(uri())',
  uuid: 'z.guid()',
};

function emitString(schema: Schema, context: Context): Layout {
  let text = 'z.string()';
  if (schema.format !== undefined) {
    const format = formats[schema.format];
    if (format === undefined) throw new Error(`format "${schema.format}" is outside the subset the generator understands`);
    text = format;
    // Zod's own addresses may have blanks around them and letters that a URI must escape.
    if (schema.format === 'uri') context.usedChecks.add('uri');
  }
  if (schema.pattern !== undefined) text += `.regex(/${schema.pattern.replaceAll('/', '\\/')}/u)`;
  if (schema.minLength !== undefined || schema.maxLength !== undefined) {
    context.usedChecks.add('codePoints');
    text += `.check(codePoints(${schema.minLength ?? 0}${schema.maxLength === undefined ? '' : `, ${schema.maxLength}`}))`;
  }
  return text;
}

function emitArray(schema: Schema, context: Context): Layout {
  const rest: string[] = [];
  if (schema.minItems !== undefined) rest.push(`.min(${schema.minItems})`);
  if (schema.maxItems !== undefined) rest.push(`.max(${schema.maxItems})`);
  if (schema.uniqueItems === true) {
    context.usedChecks.add('uniqueItems');
    rest.push('.check(uniqueItems())');
  }
  return [group('z.array(', [emit(schema.items ?? {}, context)], ')'), ...rest];
}

function emitObject(schema: Schema, context: Context): Layout {
  const extra = schema.additionalProperties;
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0 && extra !== undefined && extra !== false) {
    return group('z.record(', ['z.string()', extra === true ? 'z.unknown()' : emit(extra, context)], ')');
  }
  const required = new Set(schema.required);
  const fields = properties.map(([name, property]): Layout => {
    const expression = emit(property, context);
    return [`${propertyName(name)}: `, required.has(name) ? expression : group('z.exactOptional(', [expression], ')')];
  });
  const shape = group('{ ', fields, ' }');
  if (extra === false) return ['z.strictObject(', shape, ')'];
  if (extra === true) return ['z.looseObject(', shape, ')'];
  if (extra === undefined) return ['z.object(', shape, ')'];
  return ['z.object(', shape, ').catchall(', emit(extra, context), ')'];
}

function emitEnum(values: unknown[]): Layout {
  if (values.every((value) => typeof value === 'string')) return group('z.enum([', values.map(quote), '])');
  return group('z.literal([', values.map(literal), '])');
}

function range(schema: Schema): string {
  return [
    schema.minimum === undefined ? '' : `.min(${schema.minimum})`,
    schema.maximum === undefined ? '' : `.max(${schema.maximum})`,
    schema.exclusiveMinimum === undefined ? '' : `.gt(${schema.exclusiveMinimum})`,
    schema.exclusiveMaximum === undefined ? '' : `.lt(${schema.exclusiveMaximum})`,
  ].join('');
}

function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  throw new Error('only strings, numbers, booleans and null can be constants');
}

function refersLate(schema: Schema, written: Set<string>): boolean {
  if (schema.$ref !== undefined && !written.has(refName(schema.$ref))) return true;
  const parts = [
    schema.items,
    ...Object.values(schema.properties ?? {}),
    typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined,
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
  ];
  return parts.some((part) => part !== undefined && refersLate(part, written));
}

function personalFields(contract: Contract): Layout[] {
  const entries: Layout[] = [];
  for (const [name, schema] of contract.schemas) {
    const own = schema['x-personal'] === true ? ['*'] : [];
    const marked = Object.entries(schema.properties ?? {}).filter(([, property]) => isPersonal(property, contract));
    const names = [...own, ...marked.map(([property]) => property)];
    if (names.length > 0) entries.push([`${name}: `, group('[', names.map(quote), ']')]);
  }
  return entries;
}

function isPersonal(schema: Schema, contract: Contract): boolean {
  if (schema['x-personal'] === true) return true;
  if (schema.$ref !== undefined) return contract.schemas.get(refName(schema.$ref))?.['x-personal'] === true;
  return schema.items !== undefined && isPersonal(schema.items, contract);
}
