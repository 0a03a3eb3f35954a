import { XMLParser } from 'fast-xml-parser';
import type { JsonSchema } from '../contracts/contract-documents.ts';

/** An element as it stands in a text. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

type Node = Record<string, Node[] | string | Record<string, string>>;
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', removeNSPrefix: true, parseTagValue: false, ignoreDeclaration: true });

/** The one element in the body of a SOAP message. */
export function bodyElement(text: string): Element {
  const [envelope] = elementsOf(parser.parse(text) as Node[]);
  const body = envelope?.children.find(({ name }) => name === 'Body');
  const [only, ...others] = body?.children ?? [];
  if (only === undefined || others.length > 0) throw new Error('the body holds no element, or several');
  return only;
}

function elementsOf(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && !key.startsWith('#'));
    if (name === undefined) return [];
    const inside = node[name] as Node[];
    const text = inside.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join('');
    return [{ name, attributes: (node[':@'] ?? {}) as Record<string, string>, children: elementsOf(inside), text }];
  });
}

/** What of an element is not as its contract says: names it does not know, another order, what is missing, wrong texts. */
export function breachesOf(element: Element, schema: JsonSchema, components: Record<string, JsonSchema>, place = element.name): string[] {
  if (schema.$ref !== undefined) return breachesOf(element, components[schema.$ref.split('/').at(-1)!]!, components, place);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined) {
    const tried = branches.map((branch) => breachesOf(element, branch, components, place));
    return tried.some((breaches) => breaches.length === 0) ? [] : tried.flat();
  }
  if (schema.properties === undefined) return textBreaches(element, schema, place);
  const breaches: string[] = element.children.length === 0 && element.text !== '' ? [`${place}: a text where elements belong`] : [];
  const properties = Object.entries(schema.properties);
  const isAttribute = (property: JsonSchema): boolean => (property['xml'] as { attribute?: boolean } | undefined)?.attribute === true;
  const order = properties.filter(([, property]) => !isAttribute(property)).map(([name]) => name);
  for (const name of Object.keys(element.attributes)) {
    const known = properties.some(([property, value]) => property === name && isAttribute(value));
    if (!known && !name.startsWith('xmlns')) breaches.push(`${place}@${name}: not in the contract`);
  }
  let reached = 0;
  for (const child of element.children) {
    const at = order.indexOf(child.name);
    const property = schema.properties[child.name];
    if (at < 0 || property === undefined) breaches.push(`${place}.${child.name}: not in the contract`);
    else if (at < reached || (at === reached - 1 && property.items === undefined)) breaches.push(`${place}.${child.name}: out of order, or twice`);
    else breaches.push(...breachesOf(child, property.items ?? property, components, `${place}.${child.name}`));
    if (at >= 0) reached = property?.items === undefined ? at + 1 : at;
  }
  for (const name of schema.required ?? []) {
    const list = schema.properties[name]?.type === 'array';
    if (!list && !element.children.some((child) => child.name === name)) breaches.push(`${place}.${name}: missing`);
  }
  return breaches;
}

function textBreaches({ children, text }: Element, schema: JsonSchema, place: string): string[] {
  if (children.length > 0) return [`${place}: elements where a text belongs`];
  const wrong =
    (schema.const !== undefined && schema.const !== text) ||
    (schema.enum !== undefined && !schema.enum.includes(text)) ||
    (typeof schema['pattern'] === 'string' && !new RegExp(schema['pattern'], 'u').test(text)) ||
    (typeof schema['minLength'] === 'number' && [...text].length < schema['minLength']) ||
    (typeof schema['maxLength'] === 'number' && [...text].length > schema['maxLength']);
  return wrong ? [`${place}: another text than the contract allows`] : [];
}
