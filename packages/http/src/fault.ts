import type { MotcuaErrorCode } from './motcua-error.ts';

/** What a refusal looks like, told from its body. */
export interface Fault {
  /** WSO2 in XML, WSO2 or OAuth in JSON, a SOAP fault, a page, something else, or nothing. */
  form: 'wso2' | 'soap' | 'json' | 'html' | 'other' | 'empty';
  /** The upstream's own code, when it is short and plainly no personal data. */
  code?: string;
}

/** A fault in XML says what it is at its beginning: no more than this is looked through. */
const longestFault = 65_536;

/** Reads the body of a refusal: XML fault, nested JSON, flat JSON, SOAP fault, page or nothing. Never throws. */
export function readFault(text: string): Fault {
  const body = text.slice(0, longestFault).trim();
  if (body === '') return { form: 'empty' };
  if (body.startsWith('{')) return jsonFault(text);
  if (isHtml(body)) return { form: 'html' };
  if (/<(?:[\w-]+:)?Fault[\s>][\s\S]{0,2000}?<(?:faultcode|(?:[\w-]+:)?Code)[\s>]/.test(body)) {
    return withCode('soap', /<faultcode[^>]*>\s*(?:[\w-]+:)?([\w.-]+)\s*</.exec(body)?.[1]);
  }
  if (/<(?:[\w-]+:)?fault[\s>]/.test(body)) {
    return withCode('wso2', /<(?:[\w-]+:)?code>\s*([\w.-]+)\s*</.exec(body)?.[1]);
  }
  return { form: 'other' };
}

/** Whether a text is a web page. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text);
}

function jsonFault(body: string): Fault {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { form: 'other' };
  }
  const flat = value as Record<string, unknown>;
  const nested = flat['fault'];
  const fault = typeof nested === 'object' && nested !== null ? (nested as Record<string, unknown>) : flat;
  return withCode('json', fault['code'] ?? fault['error_code'] ?? fault['error']);
}

function withCode(form: Fault['form'], raw: unknown): Fault {
  const code = typeof raw === 'number' ? String(raw) : raw;
  // A number as long as an identifier, or free text, is not taken over: it may be somebody's.
  return typeof code === 'string' && /^(?:-?\d{1,6}|[A-Za-z][A-Za-z_.]{1,39})$/.test(code) ? { form, code } : { form };
}

/**
 * What a fault code of the WSO2 gateway means. 900901 to 900906 are documented; the throttling, subscription and
 * backend codes are WSO2's published defaults and were not seen on the national platform.
 */
export function meaningOfGatewayCode(code: string | undefined): MotcuaErrorCode | undefined {
  const number = /^\d{6}$/.test(code ?? '') ? Number(code) : undefined;
  if (number === undefined) return undefined;
  if (number >= 900800 && number <= 900807) return 'throttled';
  if (number >= 900900 && number <= 900905) return 'unauthorized';
  if (number === 900906) return 'configuration';
  if (number === 900908) return 'forbidden_service';
  if (number >= 101503 && number <= 101508) return 'unavailable';
  return undefined;
}
