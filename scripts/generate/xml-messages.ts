import { type Contract, refName, type Schema } from './contract.ts';
import { comment, group, type Layout, quote, write } from './layout.ts';

/**
 * The XML descriptions of a contract's messages, as the text of a module: for each component with an `xml.namespace` the
 * names and order of its elements and attributes. None when the contract has no such component.
 */
export function xmlMessages(contract: Contract): string | undefined {
  const messages = [...contract.schemas].filter(([, schema]) => schema.xml?.namespace !== undefined);
  if (messages.length === 0) return undefined;
  const blocks = messages.map(([name, schema]) => {
    const root = describe(schema.xml?.name ?? name, schema, contract, [
      ['namespace', quote(schema.xml!.namespace!)],
      ['prefix', quote(schema.xml!.prefix ?? 'ns1')],
    ]);
    return comment(`How \`${schema.xml?.name ?? name}\` is written.`) + write([`export const ${name}Message: XmlMessage = `, root, ';']);
  });
  return [
    `// Generated from openapi/${contract.api}.yaml by scripts/generate.ts. Do not edit.`,
    `import type { XmlMessage } from '../xml/xml-message.ts';`,
    '',
    blocks.join('\n\n'),
    '',
  ].join('\n');
}

function describe(name: string, schema: Schema, contract: Contract, extra: [string, string][] = [], many = false): Layout {
  const shapes = branches(schema, contract);
  const attributes: string[] = [];
  const children = new Map<string, Layout>();
  for (const shape of shapes) {
    for (const [property, value] of Object.entries(shape.properties ?? {})) {
      const written = value.xml?.name ?? property;
      if (value.xml?.attribute === true) attributes.push(written);
      else if (value.type === 'array') children.set(written, describe(written, value.items ?? {}, contract, [], true));
      else children.set(written, describe(written, value, contract));
    }
  }
  const members: Layout[] = [`name: ${quote(name)}`, ...extra.map(([key, value]) => `${key}: ${value}`)];
  if (many) members.push('many: true');
  if (shapes.some((shape) => shape.properties === undefined)) members.push('text: true');
  if (attributes.length > 0) members.push(['attributes: ', group('[', attributes.map(quote), ']')]);
  if (children.size > 0) members.push(['children: ', group('[', [...children.values()], ']')]);
  return group('{ ', members, ' }');
}

/** The shapes an element can have, references and alternatives resolved. */
function branches(schema: Schema, contract: Contract): Schema[] {
  if (schema.$ref !== undefined) return branches(contract.schemas.get(refName(schema.$ref)) ?? {}, contract);
  const alternatives = schema.oneOf ?? schema.anyOf;
  return alternatives === undefined ? [schema] : alternatives.flatMap((alternative) => branches(alternative, contract));
}
