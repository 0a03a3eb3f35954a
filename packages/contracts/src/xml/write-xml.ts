import { MotcuaError } from '@motcua/domain';
import type { XmlElement, XmlMessage } from './xml-message.ts';

/** What stands in an element: text, its attributes and children by name, or a list of such. */
export type XmlValue = string | { readonly [name: string]: XmlValue | readonly XmlValue[] | undefined };

/**
 * Writes a message in the order of its description. Members whose value is `undefined` are left out.
 *
 * @param namespace Written instead of the description's own, where a service still speaks an older one.
 * @throws MotcuaError `invalid_request` with `details.reason` `xml_characters` when a text holds a character that XML
 *   cannot carry.
 */
export function writeXml(message: XmlMessage, value: XmlValue, namespace: string = message.namespace): string {
  return element(message, value, message.prefix, ` xmlns:${message.prefix}="${escapeXml(namespace)}"`);
}

function element(description: XmlElement, value: XmlValue, prefix: string, declaration = ''): string {
  const tag = `${prefix}:${description.name}`;
  if (typeof value === 'string') return `<${tag}${declaration}>${escapeXml(value)}</${tag}>`;
  const attributes = (description.attributes ?? []).map((name) => {
    const text = value[name];
    return typeof text === 'string' ? ` ${name}="${escapeXml(text)}"` : '';
  });
  const children = (description.children ?? []).flatMap((child) => {
    const content = value[child.name];
    if (content === undefined) return [];
    return (isList(content) ? content : [content]).map((item) => element(child, item, prefix));
  });
  return `<${tag}${declaration}${attributes.join('')}>${children.join('')}</${tag}>`;
}

function isList(value: XmlValue | readonly XmlValue[]): value is readonly XmlValue[] {
  return Array.isArray(value);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** A text as it may stand in an element or an attribute (XML 1.0 §2.2). */
export function escapeXml(text: string): string {
  // A lone half of a surrogate pair is no character either.
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text)) {
    throw new MotcuaError('invalid_request', 'A text holds a character that XML cannot carry', { details: { reason: 'xml_characters' } });
  }
  return text.replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}
