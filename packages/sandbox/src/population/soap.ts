import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Answer } from '../call.ts';
import { xml } from '../call.ts';
import { escapeMarkup } from '../markup.ts';

const envelopeNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';

/** An element with its namespace resolved. */
export interface Element {
  readonly namespace: string;
  readonly name: string;
  readonly children: readonly Element[];
  /** The text directly inside, trimmed. */
  readonly text: string;
}

/** A SOAP 1.1 fault. Its text names fields, never their values. */
export class SoapFault extends Error {
  override readonly name = 'SoapFault';
  readonly code: 'Client' | 'Server' | 'VersionMismatch' | 'MustUnderstand';

  constructor(code: SoapFault['code'], message: string) {
    super(message);
    this.code = code;
  }

  /** The fault as an answer. SOAP 1.1 over HTTP sends every fault with status 500. */
  answer(operation?: string): Answer {
    return envelope(
      500,
      `<soapenv:Fault><faultcode>soapenv:${this.code}</faultcode>` +
        `<faultstring>${escapeMarkup(this.message)}</faultstring></soapenv:Fault>`,
      operation,
    );
  }
}

/** Puts a body into a SOAP 1.1 envelope. */
export function envelope(status: number, body: string, operation?: string): Answer {
  return xml(
    status,
    `<?xml version="1.0" encoding="UTF-8"?>\n<soapenv:Envelope xmlns:soapenv="${envelopeNamespace}">` +
      `<soapenv:Header/><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`,
    operation,
  );
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/**
 * Reads the one element inside a SOAP 1.1 body.
 *
 * @throws {@link SoapFault} when the text is not well-formed, has a document type (no entity is ever resolved), is not
 *   a SOAP 1.1 envelope, or its body holds anything but one element.
 */
export function readSoapBody(text: string): Element {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new SoapFault('Client', 'A document type declaration is not accepted');
  if (XMLValidator.validate(text) !== true) throw new SoapFault('Client', 'The message is not well-formed XML');
  const [root, ...more] = elements(parser.parse(text) as ParsedNode[], new Map());
  if (!root || more.length > 0 || root.name !== 'Envelope') {
    throw new SoapFault('Client', 'The message is not a SOAP envelope');
  }
  if (root.namespace !== envelopeNamespace) throw new SoapFault('VersionMismatch', 'Only SOAP 1.1 is spoken here');
  const body = root.children.find((child) => child.namespace === envelopeNamespace && child.name === 'Body');
  const [operation, ...others] = body?.children ?? [];
  if (!operation || others.length > 0) throw new SoapFault('Client', 'The body must hold exactly one element');
  return operation;
}

/** What fast-xml-parser gives with `preserveOrder`: one key per node, and its attributes under `:@`. */
type ParsedNode = Record<string, ParsedNode[] | string | Record<string, string>>;

function elements(nodes: readonly ParsedNode[], inherited: ReadonlyMap<string, string>): Element[] {
  return nodes.flatMap((node) => {
    const tag = Object.keys(node).find((key) => key !== ':@');
    if (tag === undefined || tag.startsWith('#')) return [];
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    const namespaces = new Map(inherited);
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'xmlns') namespaces.set('', value);
      else if (name.startsWith('xmlns:')) namespaces.set(name.slice(6), value);
    }
    const [prefix, name] = tag.includes(':') ? (tag.split(':', 2) as [string, string]) : ['', tag];
    const inside = (node[tag] ?? []) as ParsedNode[];
    const text = inside.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join('');
    return [
      { namespace: namespaces.get(prefix) ?? '', name, children: elements(inside, namespaces), text: decode(text.trim()) },
    ];
  });
}

const predefined: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes what XML itself predefines and character numbers; anything else was refused with the document type. */
function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return predefined[String(name).toLowerCase()] ?? whole;
    const point = hex ? Number.parseInt(hex as string, 16) : Number.parseInt(decimal as string, 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
