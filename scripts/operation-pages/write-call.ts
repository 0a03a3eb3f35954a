import type { RecordedCall } from './record-calls.ts';

const shownHeaders = /^(?:authorization|content-type|accept|soapaction|dstcode|lgspaccesstoken|authhash|apikey|timestamp|x-[\w-]+|if-none-match|etag|idempotency-key|retry-after)$/;
const secretHeaders = /^(?:lgspaccesstoken|authhash|apikey|x-secretkey)$/;
const mostLines = 70;

/** A call as two blocks of a page: what was sent, and what came back. Credentials are left out. */
export function writeCall({ request, response }: RecordedCall): string {
  return `${block(`${request.method} ${request.path}`, request.headers, request.body)}\n${block(`HTTP ${String(response.status)}`, response.headers, response.body)}`;
}

function block(first: string, headers: readonly (readonly [string, string])[], body: string): string {
  const shown = headers.filter(([name]) => shownHeaders.test(name)).map(([name, value]) => `${name}: ${withoutSecret(name, value)}`);
  return `\`\`\`http\n${[first, ...shown].join('\n')}\n${body === '' ? '' : `\n${shorten(layOut(body))}\n`}\`\`\`\n`;
}

function withoutSecret(name: string, value: string): string {
  if (name === 'authorization') return value.replace(/ .*/, ' …');
  return secretHeaders.test(name) ? '…' : value;
}

/** JSON and XML with a line an element, forms with a line a field; anything else as it is. Secrets are left out. */
function layOut(body: string): string {
  if (/^\s*[[{]/.test(body)) return JSON.stringify(JSON.parse(body), withoutCredential, 2);
  if (/^\w+=[^\s=]*(?:&\w+=[^\s=]*)*$/.test(body)) {
    return [...new URLSearchParams(body)].map(([name, value]) => `${name}=${String(withoutCredential(name, value))}`).join('\n');
  }
  if (!/^\s*</.test(body)) return body.replaceAll('\r\n', '\n');
  let depth = 0;
  return body
    .trim()
    .split(/(?<=>)\s*(?=<)/)
    .map((part) => {
      if (part.startsWith('</')) depth -= 1;
      const line = '  '.repeat(depth) + part;
      if (/^<[^/?!]/.test(part) && !part.includes('</') && !part.endsWith('/>')) depth += 1;
      return line;
    })
    .join('\n');
}

function withoutCredential(name: string, value: unknown): unknown {
  return /^(?:session|password|client_secret|access_?(?:token|key))$/i.test(name) ? '…' : value;
}

function shorten(text: string): string {
  const lines = text.split('\n');
  return lines.length <= mostLines ? text : [...lines.slice(0, mostLines), '…'].join('\n');
}
