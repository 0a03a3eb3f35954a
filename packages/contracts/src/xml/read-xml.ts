import { MotcuaError } from '@motcua/domain';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { XmlElement } from './xml-message.ts';

/** An element as it was found: text, or attributes (with `@` before their names), children and text (`#text`). */
type Found = string | { readonly [name: string]: Found | readonly Found[] };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  trimValues: true,
  maxNestedTags: 60,
  // Else it writes down the path of every element and attribute, for hooks that are not used here: a third of its time.
  jPath: false,
});

/** The one element in the body of a SOAP envelope: its local name and what stands in it. */
export interface SoapBody {
  readonly name: string;
  readonly content: unknown;
}

/**
 * Reads the body of a SOAP 1.1 message. No document type is accepted and no entity but the five predefined ones and
 * character numbers is resolved.
 *
 * @throws MotcuaError `bad_response` with `details.reason` `too_long`, `not_xml`, `document_type` or `not_soap`. Nothing of the text
 *   is in the error.
 */
export function readSoapBody(text: string): SoapBody {
  const document = parse(text);
  const envelope = member(document, 'Envelope');
  const body = member(envelope, 'Body');
  if (envelope === undefined || body === undefined) throw bad('not_soap');
  const entries = typeof body === 'object' && body !== null ? Object.entries(body).filter(([name]) => !/^[@#]/.test(name)) : [];
  const [first, ...others] = entries;
  if (first === undefined || others.length > 0 || Array.isArray(first[1])) throw bad('not_soap');
  return { name: first[0], content: first[1] };
}

/**
 * Reads a text that is one XML element, for messages that are not SOAP. The same rules hold.
 *
 * @throws MotcuaError `bad_response` with `details.reason` `too_long`, `not_xml` or `document_type`.
 */
export function readXmlElement(text: string): SoapBody {
  const document = parse(text);
  const entries = typeof document === 'object' && document !== null ? Object.entries(document) : [];
  const [first, ...others] = entries;
  if (first === undefined || others.length > 0 || Array.isArray(first[1])) throw bad('not_xml');
  return { name: first[0], content: first[1] };
}

/**
 * Shapes what was found by the description of its element: lists are lists even with one member, attributes lose their
 * mark, an empty element with children is an empty object. Children the description does not know are kept, so that
 * they can be reported.
 */
export function shapeXml(description: XmlElement, content: unknown): unknown {
  const found = content as Found;
  const children = description.children ?? [];
  if (children.length === 0) return typeof found === 'string' ? decode(found) : textOf(found);
  if (typeof found === 'string') return found === '' && description.text !== true ? emptyOf(children) : decode(found);
  const shaped: Record<string, unknown> = emptyOf(children);
  for (const name of description.attributes ?? []) {
    const value = found[`@${name}`];
    if (typeof value === 'string') define(shaped, name, decode(value));
  }
  let elements = 0;
  for (const [name, value] of Object.entries(found)) {
    if (/^[@#]/.test(name)) continue;
    elements += 1;
    const child = children.find((candidate) => candidate.name === name);
    if (child === undefined) define(shaped, name, '');
    else if (child.many === true) define(shaped, name, listOf(value).map((item) => shapeXml(child, item)));
    else define(shaped, name, Array.isArray(value) ? value.map((item) => shapeXml(child, item)) : shapeXml(child, value));
  }
  if (elements === 0 && description.text === true) return textOf(found);
  return shaped;
}

/** Parsing takes up to a hundred times the memory of the text: a longer one is no message of a register. */
const longestText = 2_000_000;

function parse(text: string): unknown {
  if (text.length > longestText) throw bad('too_long');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw bad('document_type');
  // Some servers write a blank line before the declaration, which XML itself does not allow.
  const document = text.trimStart();
  try {
    if (XMLValidator.validate(document) === true) return parser.parse(document);
  } catch {
    // What the parser says quotes the text: it is not kept.
  }
  throw bad('not_xml');
}

function emptyOf(children: readonly XmlElement[]): Record<string, unknown> {
  return Object.fromEntries(children.filter((child) => child.many === true).map((child) => [child.name, []]));
}

function define(target: Record<string, unknown>, name: string, value: unknown): void {
  // A plain assignment to `__proto__` would change the object's prototype.
  if (name === '__proto__') Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  else target[name] = value;
}

function listOf(value: Found | readonly Found[]): readonly Found[] {
  return Array.isArray(value) ? value : [value as Found];
}

function textOf(found: Found): string {
  const text = typeof found === 'string' ? found : found['#text'];
  return typeof text === 'string' ? decode(text) : '';
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

const predefined: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return predefined[name.toLowerCase()] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : whole;
  });
}

function bad(reason: string): MotcuaError {
  return new MotcuaError('bad_response', 'The message is not the XML it should be', { details: { reason } });
}
